import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Document } from "#domain/documents";
import { type Check, checkDocument, checkForbidden, checkRow, checkVerdict, type Row, strongest } from "./check.ts";
import { checkIcs } from "./check-ics.ts";
import { checkVcf } from "./check-vcf.ts";
import { ExpectedDocument, type ExpectedRow, parseScenario, readScenarioFile, type Scenario } from "./format.ts";
import { loadScenario } from "./load.ts";
import { runScenario } from "./scenario.ts";

// A check that cannot fail checks nothing: one fault of each kind, planted and found.

let scenario: Scenario;
let row: Row;
let letter: Document;
let posted: Document;
let calendar: string;

beforeAll(async () => {
  const [first, second] = readScenarioFile(join(import.meta.dirname, "scenarios.json")).scenarios;
  if (first === undefined || second === undefined) throw new Error("no scenarios");
  scenario = first;
  const loaded = await loadScenario(first);
  const { plan } = await loaded.api.opportunities.open({ id: loaded.opportunityId });
  const thanks = plan.find(({ kind }) => kind === "thank_you");
  if (thanks === undefined) throw new Error("no thank-you");
  row = { row: thanks, person: "lorraine", sendVia: null };
  const whom = { interviewId: loaded.interviewIds.get(1) ?? "", personId: loaded.personIds.get("lorraine") ?? "" };
  letter = await loaded.api.documents.create({ ...whom, kind: "thank_you" });
  posted = { ...letter, form: "letter", dateLine: "September 3, 2027" };
  await loaded.api.calendar.exportInterview({ id: whom.interviewId });
  calendar = Buffer.from(loaded.savedFiles.at(-1)?.bytes ?? []).toString();
  loaded.core.close();
});

const failing = (checks: readonly Check[]) => checks.filter(({ ok }) => !ok).map(({ name }) => name);
const right: ExpectedRow = {
  action: "thank_you",
  person: "lorraine",
  opens_at: "2027-09-02T14:35:00-07:00",
  due_at: "2027-09-04T14:35:00-07:00",
  expires_at: "2027-09-09T14:35:00-07:00",
  basis: "article",
  rule: "E1",
  state_at_now: "open",
  send_via: null,
};

describe("a row of the plan", () => {
  it.each<readonly [string, Partial<ExpectedRow>, readonly string[]]>([
    ["passes as it is", {}, []],
    ["late by a second", { due_at: "2027-09-04T14:34:59-07:00" }, ["due_at"]],
    ["the right instant with the offset of elsewhere", { due_at: "2027-09-04T15:35:00-06:00" }, ["due_at offset"]],
    ["an instant where there is to be none", { expires_at: null }, ["expires_at"]],
    ["another state", { state_at_now: "overdue" }, ["state"]],
    ["another rule", { rule: "E1s" }, ["rule"]],
    ["another basis", { basis: "stated" }, ["basis"]],
    ["handed to somebody", { send_via: "gethin" }, ["send_via"]],
    ["not done", { done_at: "2027-09-03T08:00:00-07:00" }, ["done_at"]],
    ["a caution that is not shown", { cautions: ["It rains."] }, ["caution"]],
    ["a date that rows do not carry", { needed_by: "2027-09-03T08:00:00-07:00" }, ["needed_by"]],
  ])("%s", (_fault, change, names) => {
    expect(failing(checkRow({ ...right, ...change }, row))).toEqual(names);
  });

  it("that is missing fails, and so does one that must not exist", () => {
    const none = { action: "check_in" };
    const there = { action: "thank_you", person: "lorraine" };
    const instant = { instant: "2027-09-04T14:35:00-07:00" };
    const elsewhere = { instant: "2027-09-04T14:35:00-06:00" };
    expect([
      failing(checkRow(right, undefined)),
      ...[none, there, instant, elsewhere].map((one) => failing(checkForbidden(one, [row]))),
    ]).toEqual([["row"], [], ["must not exist"], ["must not exist"], []]);
  });
});

describe("a document", () => {
  const check = (
    expected: object,
    document: Document,
    siblings: readonly Document[] = [],
    forbidden: readonly string[] = [],
  ) =>
    failing(
      checkDocument(ExpectedDocument.parse({ kind: "thank_you", to: "lorraine", ...expected }), document, {
        scenario,
        globallyForbidden: forbidden,
        siblings,
      }),
    );

  it.each<readonly [string, object, (one: Document) => Partial<Document>, readonly string[]]>([
    ["passes as it is", {}, () => ({}), []],
    ["a fact that is missing", { must_contain: ["a fact that is not there"] }, () => ({}), ["must contain"]],
    ["none of the needs", { must_contain_one_of_needs: ["a need"] }, () => ({}), ["must contain one of needs"]],
    ["a word that must not be there", { must_not_contain: [{ word: "scrap" }] }, () => ({}), ["must not contain"]],
    [
      "an address that must not get a copy",
      { must_not_contain: ["x@y.example"] },
      () => ({ ccAddress: "x@y.example" }),
      ["must not contain"],
    ],
    ["an invented figure", {}, ({ body }) => ({ body: `${body} 4711` }), ["invented figure"]],
    ["an invented figure in words", {}, ({ body }) => ({ body: `${body} Ninety.` }), ["invented figure"]],
    ["another salutation", { constraints: { salutation_any_of: ["Dear Lorraine"] } }, () => ({}), ["salutation"]],
    ["another subject", { constraints: { subject_must_contain_any: ["Bake sale"] } }, () => ({}), ["subject"]],
    ["too few words", { constraints: { min_words: 300 } }, () => ({}), ["min words"]],
    ["too many words", { constraints: { max_words: 20 } }, () => ({}), ["max words"]],
    ["too few characters", { constraints: { min_chars: 9000 } }, () => ({}), ["min chars"]],
    ["too many characters", { constraints: { max_chars: 20 } }, () => ({}), ["max chars"]],
    ["too many paragraphs", { constraints: { paragraphs: [1, 2] } }, () => ({}), ["paragraphs"]],
    ["another address", { constraints: { to_address: "x@y.example" } }, () => ({}), ["to"]],
    [
      "a copy where there is to be none",
      { constraints: { cc_must_be_empty: true } },
      () => ({ ccAddress: "x@y.example" }),
      ["cc"],
    ],
    ["another page", { constraints: { page_size: "A4" } }, () => ({}), ["page size"]],
    ["another date line", { constraints: { date_line_any_of: ["September 4, 2027"] } }, () => ({}), ["date line"]],
    ["another form", { form: "letter" }, () => ({}), ["form"]],
    ["a file that letters do not carry", { constraints: { attachments_must: ["a.pdf"] } }, () => ({}), ["attachments"]],
    [
      "a file that must not be there",
      { constraints: { attachments_must_not: ["a.pdf"] } },
      () => ({ attachments: [{ name: "a.pdf", sha256: null, size: 1, from: null }] }),
      ["attachments must not"],
    ],
    ["a draft without that header", { constraints: { eml_header: "X-Unsent: 1" } }, () => ({}), ["eml_header"]],
    ["a constraint that no check reads", { constraints: { encoding: "utf-8" } }, () => ({}), ["encoding"]],
    ["a signature of somebody else", {}, () => ({ signature: ["Somebody Else"] }), ["full name"]],
  ])("%s", (_fault, expected, change, names) => {
    expect(check(expected, { ...letter, ...change(letter) })).toEqual(names);
  });

  it("too like a letter of the same panel", () => {
    expect(check({ constraints: { panel_max_similarity: 0.5 } }, letter, [letter])).toEqual(["panel similarity"]);
  });

  it("with what no document may hold", () => {
    expect(check({}, { ...letter, body: `${letter.body} Hurry ASAP.` }, [], ["\\bASAP\\b"])).toEqual([
      "forbidden everywhere",
    ]);
  });

  it("on another day than the date line says", () => {
    expect(check({ form: "letter", constraints: { date_line_any_of: ["September 3, 2027"] } }, posted)).toEqual([]);
  });
});

describe("a calendar", () => {
  const check = (expected: object, text: string, sequence?: number, globallyForbidden: readonly string[] = []) =>
    failing(
      checkIcs(ExpectedDocument.parse({ kind: "ics", to: null, ...expected }), Buffer.from(text, "latin1"), {
        globallyForbidden,
        sequence,
      }),
    );
  const start = "DTSTART;TZID=America/Los_Angeles:20270902T132000";

  it.each<readonly [string, object, (text: string) => string, readonly string[]]>([
    ["passes as it is", { constraints: { dtstart_any_of: [start], line_max_octets: 75 } }, (text) => text, []],
    ["at another time", { constraints: { dtstart_any_of: [`${start}Z`] } }, (text) => text, ["dtstart"]],
    [
      "at a time that only its zone has",
      { constraints: { dtstart_any_of: ["DTSTART:20260101T000000"] } },
      (text) => text,
      ["dtstart"],
    ],
    ["a line that is missing", { must_contain: ["STATUS:CANCELLED"] }, (text) => text, ["must contain"]],
    [
      "what must not be there, cut and escaped",
      { must_not_contain: ["1,000 and more"] },
      (text) => text.replace("SUMMARY:", "SUMMARY:1\\,0\r\n 00 and more"),
      ["must not contain"],
    ],
    ["lines that are too long", { constraints: { line_max_octets: 40 } }, (text) => text, ["lines"]],
    ["bare line ends", {}, (text) => text.replace("\r\nSUMMARY", "\nSUMMARY"), ["lines"]],
    ["octets that are no UTF-8", {}, (text) => text.replace("SUMMARY:", "SUMMARY:\u00e9"), ["encoding"]],
    ["no calendar at all", {}, () => "BEGIN:VCARD\r\n", ["readable"]],
    ["another constraint", { constraints: { max_words: 3 } }, (text) => text, ["max_words"]],
  ])("%s", (_fault, expected, change, names) => {
    expect(check(expected, change(calendar))).toEqual(names);
  });

  it("of another sequence, or with what no document may hold", () => {
    expect([check({}, calendar, 0), check({}, calendar, 1), check({}, calendar, 0, ["\\bAppointment\\b"])]).toEqual([
      [],
      ["sequence"],
      ["forbidden everywhere"],
    ]);
  });
});

describe("a verdict", () => {
  it("that is another one fails", () => {
    expect([checkVerdict("warn", "warn").ok, checkVerdict("warn", "refuse").ok]).toEqual([true, false]);
  });
  it("is the strongest of several", () => {
    expect([strongest(["allow", "hold", "warn"]), strongest(["warn", "refuse"]), strongest([])]).toEqual([
      "hold",
      "refuse",
      "allow",
    ]);
  });
});

describe("what the format does not know", () => {
  const planted = (change: (expected: Scenario["expected"]) => object) => () =>
    parseScenario({ ...scenario, expected: { ...scenario.expected, ...change(scenario.expected) } });

  it.each<readonly [string, () => unknown]>([
    ["a key under expected", planted(() => ({ mood: "good" }))],
    [
      "a constraint",
      planted(({ documents }) => ({ documents: documents.map((one) => ({ ...one, constraints: { colour: "red" } })) })),
    ],
    ["a key of a row", planted(({ plan }) => ({ plan: plan.map((one) => ({ ...one, soon: true })) }))],
    ["a key of a row that must not be", planted(() => ({ must_not_exist: [{ who: "odalys" }] }))],
    [
      "a kind of match",
      planted(({ documents }) => ({ documents: documents.map((one) => ({ ...one, must_contain: [{ like: "x" }] })) })),
    ],
    ["a verdict", planted(({ refusals }) => ({ refusals: refusals.map((one) => ({ ...one, expected: "perhaps" })) }))],
  ])("%s is a failure, not a skip", (_what, parse) => {
    expect(parse).toThrow(/D01/);
  });

  const remark = {
    do: "mark_ready",
    kind: "thank_you",
    person: "lorraine",
    insert: "We spoke of the night crew.",
    expected: "allow",
  };
  const skip = { do: "skip", kind: "thank_you", person: "lorraine", reason: "thanked at the door" };
  const attach = { do: "attach", kind: "thank_you", person: "lorraine", file: "r1" };
  it.each<readonly [string, object, string, string]>([
    ["an act as it is written", skip, "passed", ""],
    ["an act that is not in the format", { ...skip, do: "shrug" }, "failed", "no such act: shrug"],
    ["a key of another act", { ...skip, title: "x" }, "failed", "title"],
    ["a key of what may follow", { ...attach, title: "x" }, "failed", "title"],
    ["a key that is missing", { do: "skip", kind: "thank_you", person: "lorraine" }, "failed", "reason"],
    ["a value that is not one of its kind", { ...remark, insert: 7 }, "failed", "insert"],
    // biome-ignore lint/suspicious/noThenProperty: the file's own word; nothing awaits an act
    ["a key of what follows", { ...skip, then: { ...remark, mood: "good" } }, "failed", "mood"],
  ])("in what is tried: %s", async (_what, act, state, said) => {
    const refusals = [{ attempt: "planted", expected: "skip", act }];
    const planted = parseScenario({ ...scenario, expected: { ...scenario.expected, refusals } });
    const { found } = await runScenario(planted, { parts: ["refusals"], only: null, globallyForbidden: [] });
    const [outcome] = found;
    expect([found.length, outcome?.state]).toEqual([1, state]);
    expect(`${outcome?.why} ${outcome?.checks.map(({ actual }) => actual).join(" ")}`).toContain(said);
  });
});

it("words for a person are shown as such, and neither passed nor failed", async () => {
  const refusals = [{ attempt: "say it kindly", expected: "warn" }];
  const planted = parseScenario({ ...scenario, expected: { ...scenario.expected, refusals } });
  const { found } = await runScenario(planted, { parts: ["refusals"], only: null, globallyForbidden: [] });
  expect(found).toMatchObject([{ state: "words", why: "say it kindly" }]);
});

describe("a card", () => {
  const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nN:Ruiz;Ana;;;\r\nEND:VCARD\r\n";

  it.each<readonly [string, object, (text: string) => string, readonly string[]]>([
    [
      "passes as it is",
      { must_contain: ["FN:"], constraints: { line_max_octets: 75, encoding: "UTF-8" } },
      (t) => t,
      [],
    ],
    ["a name that is missing", { must_contain: ["Bo"] }, (text) => text, ["must contain"]],
    ["a name that must not be there", { must_not_contain: ["Ana"] }, (text) => text, ["must not contain"]],
    ["bare line ends", {}, (text) => text.replace("\r\nFN", "\nFN"), ["lines"]],
    ["lines that are too long", { constraints: { line_max_octets: 10 } }, (text) => text, ["lines"]],
    ["octets that are no UTF-8", {}, (text) => text.replace("Ana", "\u00e9"), ["encoding"]],
    ["no name", {}, (text) => text.replace("FN:Ana Ruiz\r\n", ""), ["readable"]],
    ["a constraint that no check reads", { constraints: { min_words: 3 } }, (text) => text, ["min_words"]],
  ])("%s", (_case, expected, change, names) => {
    const wanted = ExpectedDocument.parse({ kind: "vcard", to: null, ...expected });
    expect(failing(checkVcf(wanted, Buffer.from(change(card), "latin1"), { globallyForbidden: [] }))).toEqual(names);
  });
});
