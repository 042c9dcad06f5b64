import { describe, expect, it } from "vitest";
import { dialectOf, proofread, type Slip, wordsOf } from "#domain/review/proofread";

const slip = (body: string, text: string, rest: Partial<Slip> = {}): Slip => {
  const start = body.indexOf(text);
  const place = { field: "body", text, start, end: start + text.length } as const;
  return { kind: "Spelling", message: `Did you mean \`${text}\`?`, mend: "received", ...place, ...rest };
};
const found = (body: string, given: Slip, known: Partial<Parameters<typeof proofread>[2]> = {}) =>
  proofread({ subject: "", body }, [given], { names: [], words: [], ...known });

describe("proofreading", () => {
  it("says what is misspelt, where, and what is in the dictionary", () => {
    const body = "I have recieved it.";
    expect(found(body, slip(body, "recieved"))).toEqual([
      {
        rule: "C27",
        severity: "remark",
        title: "Is this word spelt right?",
        why: "“recieved” is not in the dictionary; “received” is.",
        field: "body",
        start: 7,
        end: 15,
        mend: "received",
        found: "recieved",
        word: "recieved",
      },
    ]);
  });

  it.each([
    ["a stored name", "Thank ffoxley for me.", "ffoxley", { names: ["Anselm ffoxley"] }],
    ["half a double name", "Ms. Tsosie was kind.", "Tsosie", { names: ["Lorraine Tsosie-Halbrook"] }],
    ["a name of two words that are words", "At Puff in Ledge I saw it.", "Puff in", { names: ["Puff in Ledge"] }],
    ["somebody whom the journal does not know", "I spoke to Priya there.", "Priya", {}],
    ["an abbreviation", "the ERP roll-out", "ERP", {}],
    ["a number with letters", "the b2b team", "b2b", {}],
    ["a word of the journal", "the Sheeter line", "Sheeter", { words: ["sheeter"] }],
    ["its possessive", "the sheeter's crew", "sheeter's", { words: ["sheeter"] }],
  ])("leaves %s alone", (_what, body, text, known) => {
    expect(found(body, slip(body, text, { mend: "Pica" }), known)).toEqual([]);
  });

  it("leaves a name alone whatever the rule", () => {
    const body = "We met at Puffin Ledge.";
    expect(
      found(body, slip(body, "Puffin", { kind: "WordChoice", mend: "Puff in" }), { names: ["Puffin Ledge"] }),
    ).toEqual([]);
  });

  it("takes two letters that changed places for a slip, at the start of a sentence too", () => {
    const body = "Recieved with thanks.";
    expect(found(body, slip(body, "Recieved", { mend: "Received" }))).toHaveLength(1);
  });

  it("is not silenced by a name that is a common word", () => {
    const body = "I will has time.";
    const grammar = slip(body, "will has", { kind: "Grammar", mend: "will have" });
    expect(found(body, grammar, { names: ["Will Ng", "will Ng"] })).toHaveLength(1);
  });

  it("knows a name that is a common word by its capital, but not where any word has one", () => {
    const grammar = (body: string) => found(body, slip(body, "Will has", { kind: "Grammar" }), { names: ["Will Ng"] });
    expect([grammar("I hear Will has it."), grammar("It is so. Will has it.")].map(({ length }) => length)).toEqual([
      0, 1,
    ]);
  });

  it("says the checker's words plainly, and keeps no word of them", () => {
    const body = "I could of done it.";
    const [first] = found(body, slip(body, "could of", { kind: "WordChoice", message: "Use `have` rather than `of`" }));
    expect(first).toMatchObject({
      title: "Another word is meant",
      why: "“could of”: Use “have” rather than “of”.",
      word: null,
    });
  });

  it("splits words at hyphens and stops, and keeps the whole ones", () => {
    expect(wordsOf(["Lorraine Tsosie-Halbrook's", "D’Arblay, Inc."])).toEqual(
      expect.arrayContaining(["Lorraine", "Tsosie-Halbrook", "Tsosie", "Halbrook", "D’Arblay", "Arblay", "Inc"]),
    );
  });

  it.each([
    ["en-US", "American"],
    ["en-GB", "British"],
    ["en-IE", "British"],
    ["en-NZ", "Australian"],
    ["en-CA", "Canadian"],
    ["en-IN", "Indian"],
    ["en-PH", "American"],
  ])("spells %s as %s", (locale, dialect) => {
    expect(dialectOf(locale)).toBe(dialect);
  });
});
