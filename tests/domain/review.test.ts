import { describe, expect, it, test } from "vitest";
import { bodyOf } from "#domain/compose/letter";
import type { Document } from "#domain/documents";
import type { Dossier, Recipient } from "#domain/dossier";
import type { Attachment } from "#domain/files";
import { reviewLetter } from "#domain/review/review";
import { documentOf } from "../support/document-of.ts";
import { aDossier, metIn, now, ruiz, written } from "./a-dossier.ts";

type Given = Parameters<typeof aDossier>[0];
interface Change {
  readonly given?: Given;
  readonly kind?: string;
  /** What is changed in the letter as it was written. */
  readonly edit?: (letter: Document) => Partial<Document>;
  readonly secrets?: readonly string[];
  readonly others?: readonly string[];
  readonly siblings?: readonly string[];
}

const letterFor = (kind: string, dossier: Dossier, met: Recipient): Document => ({
  ...documentOf(written(kind, dossier, met), { id: kind }, met),
  createdAt: now,
});

const found = ({
  given = {},
  kind = "thank_you",
  edit = () => ({}),
  secrets = [],
  others = [],
  siblings = [],
}: Change) => {
  const dossier = aDossier({
    hospitality: [{ text: "lent me an umbrella and found glasses that fit over mine" }],
    ...given,
  });
  const met = metIn(dossier);
  const letter = letterFor(kind, dossier, met);
  const document = { ...letter, ...edit(letter) };
  const panel = siblings.map((body, index) => ({
    id: `s${index}` as Document["id"],
    personId: "other" as Document["personId"],
    kind,
    body,
  })); // The seam: ids are words here.
  return reviewLetter({ document, dossier, met, secrets, otherEmployers: others, siblings: panel, now }).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
};
const add =
  (words: string) =>
  ({ body }: Document) => ({
    body: body.replace(/\n\n(.*?)(\n\n|$)/s, (_all, middle: string, end: string) => `\n\n${middle} ${words}${end}`),
  });
const swap =
  (from: string, to: string) =>
  ({ body, subject }: Document) => ({ body: body.replaceAll(from, to), subject: subject.replaceAll(from, to) });
const hash = "a".repeat(64);
const withFile = (changes: Partial<Attachment> = {}) => ({
  attachments: [{ name: "plan.pdf", sha256: hash, size: 9, from: null, ...changes }],
});
const versions = {
  resumeCopies: [{ resumeVersionId: "rv2" }],
  resumeVersions: [
    { state: "in_progress" },
    { state: "sent" },
    { state: "final", sha256: hash },
    { state: "final", sha256: "c".repeat(64) },
  ],
};
const version = (id: string) => (letter: Document) => ({
  ...add("The new version is attached.")(letter),
  ...withFile({ from: { noun: "resume_version", id } }),
});
const long = "A word for every step of the way we went along that day. ";
const note = "hospitality_note" as const;

describe("the review of a thank-you", () => {
  it.each<readonly [string, Change, readonly string[]]>([
    ["finds nothing in a letter as it was written", {}, []],
    ["C1: a gap", { edit: add("I would join [Company].") }, ["C1 refuse"]],
    ["C1: a name that is not there", { edit: add("I spoke with  you.") }, ["C1 refuse"]],
    [
      "C2: another employer of the journal",
      { edit: add("I like Moa Point too."), others: ["Moa Point"] },
      ["C2 refuse"],
    ],
    ["C2: of one word", { edit: add("I like Target too."), others: ["Target"] }, ["C2 refuse"]],
    ["C2: in capitals", { edit: add("I like TESCO too."), others: ["Tesco"] }, ["C2 refuse", "C28 remark"]],
    ["C2: of several, in any capitals", { edit: add("I like moa point too."), others: ["Moa Point"] }, ["C2 refuse"]],
    ["C2: a word that is spelt like one", { edit: add("We met the target."), others: ["Target"] }, []],
    ["C2: but not one that the proof names", { others: ["Calloway Foods"] }, []],
    ["C2: their own name is gone", { edit: swap("Fernhill", "Heron Point") }, ["C2 refuse"]],
    ["C3: somebody else", { edit: () => ({ salutation: "Dear Mr. Ruiz," }) }, ["C3 refuse"]],
    ["C3: another spelling", { edit: () => ({ salutation: "Dear Ms. Ruíz," }) }, ["C3 warn"]],
    ["C3: several in To", { edit: () => ({ toAddress: "ana@fernhill.example, bo@fernhill.example" }) }, ["C3 refuse"]],
    ["C3: another address", { edit: () => ({ toAddress: "bo@fernhill.example" }) }, ["C3 refuse"]],
    ["C3: a copy to a colleague", { edit: () => ({ ccAddress: "bo@fernhill.example" }) }, ["C3 refuse"]],
    ["C4: another role", { edit: swap("Line Supervisor", "Line Lead") }, ["C4 refuse"]],
    ["C5: another day", { edit: swap("September 2", "September 3") }, ["C5 refuse"]],
    ["C5: another weekday", { edit: swap("September 2", "Friday, September 2") }, ["C5 refuse"]],
    ["C5: the right weekday", { edit: swap("September 2", "Thursday, September 2") }, []],
    ["C5: another weekday without its day", { edit: add("I enjoyed our conversation on Monday.") }, ["C5 refuse"]],
    ["C5: another year", { edit: swap("September 2", "September 2, 2026") }, ["C5 refuse"]],
    [
      "C5: a subject of another day",
      { edit: () => ({ subject: "Thank you: Line Supervisor interview, September 9" }) },
      ["C5 refuse"],
    ],
    [
      "C6: a private phrase",
      { edit: add("My knee surgery is over."), secrets: ["knee surgery in spring"] },
      ["C6 refuse"],
    ],
    [
      "C6: common words of a private page",
      { edit: add("I enjoyed the good conversation."), secrets: ["a good conversation"] },
      [],
    ],
    ["C6: pay", { edit: add("I would start at $31 an hour.") }, ["C6 refuse"]],
    ["C6: money that was saved", { edit: add("That saved $40,000 in stock.") }, []],
    ["C7: a threat", { edit: add("I hold a competing offer.") }, ["C7 refuse"]],
    ["C8: a gift", { edit: add("Some flowers are on their way.") }, ["C8 refuse"]],
    ["C8: a plant is none", { edit: add("Thank you for showing me the plant.") }, []],
    ["C9: desperation", { edit: add("I really need this.") }, ["C9 warn"]],
    ["C10: a reproach", { edit: add("You promised an answer.") }, ["C10 warn"]],
    ["C11: a worn phrase", { edit: add("I am a team player.") }, ["C11 warn"]],
    ["C17: a confession", { edit: add("I was nervous.") }, ["C17 warn"]],
    [
      "C17: a confession that stands in the weak spot too",
      {
        given: { weakSpots: [{ question: "Do you know SAP?", recoverText: "I was nervous, but I know it" }] },
        edit: add("I was nervous."),
      },
      ["C17 warn"],
    ],
    [
      "C18: too long",
      { edit: ({ body }) => ({ body: `${body}\n\n${long.repeat(15)}` }) },
      ["C18 remark", "C19 remark", "C19 remark", "C16 remark"],
    ],
    [
      "C20: many sentences with I",
      { edit: add("I came. I saw. I stayed. I sat. I left. I wrote. I slept.") },
      ["C20 remark"],
    ],
    ["C21: an empty subject", { edit: () => ({ subject: " " }) }, ["C21 remark"]],
    ["C21: a subject that says nothing", { edit: () => ({ subject: "Thank you" }) }, ["C21 remark"]],
    ["C21: an answer that is none", { edit: () => ({ subject: "Re: Line Supervisor" }) }, ["C21 remark"]],
    ["C22: a day as written elsewhere", { edit: swap("September 2", "2 September") }, ["C22 remark"]],
    ["C23: faithfully", { edit: () => ({ closing: "Yours faithfully," }) }, ["C23 remark"]],
    ["C24: another signature", { edit: () => ({ signature: ["Jo"] }) }, ["C24 remark"]],
    ["C24: no way to answer", { edit: () => ({ signature: ["Jo Sandoval-Reed"] }) }, ["C24 remark"]],
    ["C24: two ways that lead nowhere", { given: { profile: { email: "not an email", phone: "12" } } }, ["C24 remark"]],
    ["C24: one of two ways leads nowhere", { given: { profile: { email: "jo@reed" } } }, ["C24 remark"]],
    ["C24: one way is enough", { given: { profile: { email: "" } } }, []],
    ["C25: the words of a colleague's letter", { siblings: ["a\n\nb\n\nc"] }, []],
    ["C26: filler", { edit: add("I hope this finds you well.") }, ["C26 remark"]],
    ["C27: a word twice", { edit: add("It was the the thing.") }, ["C27 remark"]],
    ["C27: a quotation mark alone", { edit: add('It was "good.') }, ["C27 remark"]],
    ["C28: shouting", { edit: add("It was GREAT.") }, ["C28 remark"]],
    ["C28: two marks", { edit: add("Good! Very good!") }, ["C28 remark"]],
    ["C28: an emoji", { edit: add("Good 🙂.") }, ["C28 remark"]],
    ["C29: nothing is attached", { edit: add("My plan is attached.") }, ["C29 warn"]],
    ["C29: it is", { edit: (letter) => ({ ...add("My plan is attached.")(letter), ...withFile() }) }, []],
    ["C29: a file that nobody announces", { edit: () => withFile() }, ["C29 remark"]],
    [
      "C29: a file whose bytes are not here",
      { edit: (letter) => ({ ...add("My plan is attached.")(letter), ...withFile({ sha256: null }) }) },
      ["C29 warn"],
    ],
    ["R50: a version that is not final", { given: versions, edit: version("rv1") }, ["R50 refuse"]],
    ["R50: the version that they have", { given: versions, edit: version("rv2") }, ["R50 refuse"]],
    ["R50: a final version that they do not have", { given: versions, edit: version("rv3") }, []],
    ["C29: a version that has another file since", { given: versions, edit: version("rv4") }, ["C29 warn"]],
    [
      "I6: a recommendation whose writer has not agreed",
      {
        given: { recommenders: [{ receivedAt: now, sha256: hash }] },
        edit: (letter) => ({
          ...add("Her letter is enclosed.")(letter),
          ...withFile({ from: { noun: "recommender", id: "rc1" } }),
        }),
      },
      ["I6 refuse"],
    ],
    [
      "C30: a promise left out",
      {
        given: { promises: [{ text: "the changeover checklist" }] },
        edit: ({ body }) => ({ body: body.replace(/[^.]*changeover checklist[^.]*\./, "") }),
      },
      ["C30 warn"],
    ],
    ["C30: a promise in short words, kept", { given: { promises: [{ text: "link to my talk" }] } }, []],
    [
      "C30: a promise in short words, left out",
      {
        given: { promises: [{ text: "link to my talk" }] },
        edit: ({ body }) => ({ body: body.replace(/[^.]*link to my talk[^.]*\./, "") }),
      },
      ["C30 warn"],
    ],
    ["C6: other candidates", { edit: add("I know more than other candidates.") }, ["C6 refuse"]],
    [
      "C6: pay in the subject",
      { edit: ({ subject }) => ({ subject: `${subject}, salary of $95,000` }) },
      ["C6 refuse"],
    ],
    ["C6: a role that is about pay", { given: { opportunity: { role: "Salary Analyst" } } }, []],
    [
      "C6: a private closing",
      { edit: () => ({ closing: "After knee surgery," }), secrets: ["knee surgery in spring"] },
      ["C6 refuse"],
    ],
    [
      "C7: a threat in the subject",
      { edit: ({ subject }) => ({ subject: `${subject}: final notice` }) },
      ["C7 refuse"],
    ],
    ["C8: a gift in the subject", { edit: ({ subject }) => ({ subject: `${subject}, and flowers` }) }, ["C8 refuse"]],
    ["C9: desperation in the subject", { edit: ({ subject }) => ({ subject: `${subject}, desperate` }) }, ["C9 warn"]],
    ["C22: a word of elsewhere", { edit: add("My CV says so.") }, ["C22 remark"]],
    ["C22: a closing of elsewhere", { edit: () => ({ closing: "Yours sincerely," }) }, ["C22 remark"]],
    ["C22: the same where it is at home", { given: { profile: { locale: "en-GB" } }, edit: add("My CV says so.") }, []],
    [
      "C22: the American word in Britain",
      { given: { profile: { locale: "en-GB" } }, edit: add("My résumé says so.") },
      ["C22 remark"],
    ],
    ["C28: shouting in the subject", { edit: ({ subject }) => ({ subject: `${subject} URGENT` }) }, ["C28 remark"]],
    ["C28: an emoji in the subject", { edit: ({ subject }) => ({ subject: `${subject} 🙂` }) }, ["C28 remark"]],
    [
      "C30: the second of two promises",
      { given: { promises: [{ text: "the changeover checklist" }, { text: "a video of the palletizer" }] } },
      ["C30 remark"],
    ],
    ["a need in three letters", { given: { needs: [{ text: "the new CRM", personId: "ruiz" }] } }, []],
    ["C31: a damaged character", { edit: add("Bread &amp; butter.") }, ["C31 remark"]],
    ["C32: who wants no letters", { given: { people: [{ ...ruiz, permission: "no_contact" }] } }, ["C32 refuse"]],
    ["R28: no dot", { given: { dots: [] } }, ["R28 refuse"]],
    ["R5: below the must-haves", { given: { requirements: [{ met: "not_met" }] } }, ["R5 remark"]],
    ["D5: nothing new for somebody thanked before", { given: { touches: [{ interviewId: "i0" }] } }, ["D5 remark"]],
    [
      "a deadline that they named",
      { given: { needs: [{ text: "a print deadline that slips", personId: "ruiz" }] } },
      [],
    ],
  ])("%s", (_rule, change, expected) => {
    const rules = found(change);
    const isShort = rules.filter(
      (rule) => !(rule === "C18 remark" && !expected.includes(rule) && /R28|C32/.test(expected.join())),
    );
    expect(new Set(isShort)).toEqual(new Set(expected));
  });

  it("C27: asks how a note goes on that could not be made a sentence, while it stands in the letter", () => {
    const given = { evidence: [{ text: "night crew turnover from 40% to 12%" }] };
    expect(found({ given })).toContain("C27 remark");
    expect(
      found({ given, edit: ({ body }) => ({ body: body.replace(/^.*turnover.*$/m, "I kept the night crew.") }) }),
    ).not.toContain("C27 remark");
  });

  it("C25: refuses the words of a colleague's letter", () => {
    const dossier = aDossier();
    const body = bodyOf(written("thank_you", dossier, metIn(dossier)).paragraphs);
    expect(found({ siblings: [body] })).toEqual(["C25 refuse"]);
  });
});

test("a file that nobody announces is announced by one mend, at the end of the letter", () => {
  const dossier = aDossier();
  const met = metIn(dossier);
  const files = ["one.pdf", "two.pdf", "three.pdf"].flatMap((name) => withFile({ name }).attachments);
  const document = { ...letterFor("thank_you", dossier, met), body: "Words.\n\nLast words.\n" };
  const mended = (changes: Partial<Document>) => {
    const given = { dossier, met, secrets: [], otherEmployers: [], siblings: [], now };
    const { findings } = reviewLetter({ ...given, document: { ...document, ...changes } });
    const { start, mend } = findings.find(({ rule }) => rule === "C29") ?? {};
    return `${document.body.slice(0, start ?? 0)}${mend}${document.body.slice(start ?? 0)}`;
  };
  expect(mended(withFile())).toBe("Words.\n\nLast words. plan.pdf is attached.\n");
  expect(mended(withFile({ from: { noun: "resume_version", id: "rv1" } }))).toBe(
    "Words.\n\nLast words. The new version of my résumé is attached.\n",
  );
  expect(mended({ ...withFile({ from: { noun: "resume_version", id: "rv1" } }), locale: "en-GB" })).toBe(
    "Words.\n\nLast words. The new version of my CV is attached.\n",
  );
  expect(mended({ attachments: files, form: "letter" })).toBe(
    "Words.\n\nLast words. one.pdf, two.pdf and three.pdf are enclosed.\n",
  );
});

test("a cover note that attaches nothing is not ready", () => {
  const dossier = aDossier();
  const met = metIn(dossier);
  const letter = { ...letterFor("thank_you", dossier, met), kind: "resume_cover_note" };
  const document = { ...letter, ...add("The new version is attached.")(letter) };
  const given = { dossier, met, secrets: [], otherEmployers: [], siblings: [], now };
  const { findings } = reviewLetter({ ...given, document });
  expect(findings.filter(({ rule }) => rule === "C29")).toMatchObject([{ severity: "refuse" }]);
});

describe("the review of a hospitality note", () => {
  it.each<readonly [string, Change, readonly string[]]>([
    ["finds nothing in a note as it was written", {}, []],
    ["a pitch", { edit: ({ body }) => ({ body: `${body} Could you put in a good word for me?` }) }, ["R59 warn"]],
    ["a proof", { edit: ({ body }) => ({ body: `${body} Scrap fell to 2.9%.` }) }, ["R59 warn"]],
    ["a gift", { edit: ({ body }) => ({ body: `${body} A box of chocolates is on its way.` }) }, ["C8 refuse"]],
    [
      "what they gave is no gift of ours",
      { given: { hospitality: [{ text: "a piece of chocolate and a chair by the window" }] } },
      [],
    ],
    ["another weekday", { edit: swap("Thursday", "Friday") }, ["C5 refuse"]],
    ["no kindness told", { given: { hospitality: [] } }, ["R28 refuse"]],
  ])("%s", (_rule, change, expected) => {
    expect(found({ kind: note, ...change })).toEqual(expected);
  });
});
