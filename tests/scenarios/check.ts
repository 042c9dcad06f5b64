// The checks, apart from how the facts get into the journal: what was expected and what was there, compared value by value.

import { countWords, paragraphsOf } from "#domain/compose/letter";
import { type Document, plainText } from "#domain/documents";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { middleOf, similarity } from "#domain/review/similarity";
import type { ExpectedDocument, ExpectedRow, Forbidden, Match, Scenario, Verdict } from "./format.ts";
import { isFound, normalise, show } from "./match.ts";

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly expected: string;
  readonly actual: string;
}

const check = (name: string, ok: boolean, expected: unknown, actual: unknown): Check => ({
  name,
  ok,
  expected: String(expected),
  actual: String(actual),
});
const same = (name: string, expected: unknown, actual: unknown) => check(name, expected === actual, expected, actual);

/** A row of the plan as the scenario would write it. */
export interface Row {
  readonly row: FollowUp;
  readonly person: string | null;
  readonly sendVia: string | null;
}

export function checkRow(expected: ExpectedRow, found: Row | undefined): Check[] {
  if (found === undefined) return [check("row", false, "a row", "none")];
  const { row } = found;
  const fields = { opens_at: row.opensAt, due_at: row.dueAt, expires_at: row.expiresAt, done_at: row.doneAt } as const;
  const instants = Object.entries(fields).flatMap(([key, actual]) => {
    const wanted = expected[key as keyof typeof fields]; // The seam: the keys are the fields'.
    return wanted === undefined ? [] : checkInstant(key, wanted, actual);
  });
  return [
    ...instants,
    ...(expected.basis === undefined ? [] : [same("basis", expected.basis, row.basis)]),
    ...(expected.rule === undefined ? [] : [same("rule", expected.rule, row.rule)]),
    ...(expected.state_at_now === undefined ? [] : [same("state", expected.state_at_now, row.state)]),
    ...(expected.send_via === undefined ? [] : [same("send_via", expected.send_via, found.sendVia)]),
    ...(expected.reason === undefined
      ? []
      : [check("reason", row.reason.trim() !== "", "a reason", JSON.stringify(row.reason))]),
    ...(expected.needed_by === undefined ? [] : checkInstant("needed_by", expected.needed_by, row.neededBy)),
    ...(expected.cautions ?? []).map((words) =>
      check(
        "caution",
        row.cautions.some((one) => isFound(one, words)),
        words,
        row.cautions.join(" | "),
      ),
    ),
  ];
}

/** The right instant, and written with the offset that was in force there. */
function checkInstant(name: string, expected: string | null, actual: string | null): Check[] {
  if (expected === null || actual === null) return [same(name, expected, actual)];
  return [
    check(name, Date.parse(expected) === Date.parse(actual), expected, actual),
    check(`${name} offset`, offsetOf(expected) === offsetOf(actual), offsetOf(expected), offsetOf(actual)),
  ];
}

function offsetOf(instant: string): string {
  return /(Z|[+-]\d{2}:\d{2})$/.exec(instant)?.[1]?.replace("Z", "+00:00") ?? "none";
}

/** Every row that meets all the keys given: there must be none. */
export function checkForbidden(forbidden: Forbidden, rows: readonly Row[]): Check[] {
  const met = rows.filter(({ row, person }) => {
    const field = { opens_at: row.opensAt, due_at: row.dueAt, expires_at: row.expiresAt } as const;
    const instants = [
      row.opensAt,
      row.dueAt,
      row.expiresAt,
      row.doneAt,
      row.home?.opensAt,
      row.home?.dueAt,
      row.home?.expiresAt,
    ];
    const isAt = (shown: string | null | undefined) =>
      shown != null &&
      shown.slice(0, 16) === forbidden.instant?.slice(0, 16) &&
      offsetOf(shown) === offsetOf(forbidden.instant ?? "");
    return (
      (forbidden.action === undefined || forbidden.action === row.kind) &&
      (forbidden.person === undefined || forbidden.person === person) &&
      (forbidden.round === undefined || forbidden.round === row.round) &&
      (forbidden.states === undefined || forbidden.states.includes(row.state)) &&
      (forbidden.instant === undefined ||
        (forbidden.field === undefined ? instants.some(isAt) : isAt(field[forbidden.field]))) &&
      (forbidden.instant !== undefined || forbidden.field === undefined || field[forbidden.field] !== null)
    );
  });
  return [
    check(
      "must not exist",
      met.length === 0,
      forbidden.note ?? JSON.stringify(forbidden),
      met.map(({ row }) => row.id).join(", ") || "none",
    ),
  ];
}

interface Context {
  readonly scenario: Scenario;
  readonly globallyForbidden: readonly string[];
  /** The other letters of the same panel. */
  readonly siblings: readonly Pick<Document, "body">[];
  /** What is said after the beep, beside a call script. */
  readonly voicemail?: Pick<Document, "body"> | undefined;
  /** Of its draft for a mail program, where one is asked for. */
  readonly emlHeaders?: readonly string[];
}

export function checkDocument(
  expected: ExpectedDocument,
  document: Document,
  { scenario, globallyForbidden, siblings, voicemail, emlHeaders = [] }: Context,
): Check[] {
  const text = `${document.subject}\n${plainText(document)}`;
  const withAddresses = `${text}\n${document.toAddress}\n${document.ccAddress}`;
  // What names an address is looked for in To and Cc too; a name is not, since addresses are spelt in plain letters.
  const placeOf = (match: Match) => (show(match).includes("@") ? withAddresses : text);
  const { constraints: c } = expected;
  const attached = document.attachments.map(({ name }) => name);
  const words = countWords(document.body);
  const paragraphs = paragraphsOf(document.body).length;
  const salutation = normalise(document.salutation).replace(/[,:\s]+$/, "");
  const alike = Math.max(0, ...siblings.map((one) => similarity(middleOf(document.body), middleOf(one.body))));
  return [
    ...(document.form === "linkedin_note"
      ? []
      : [
          check(
            "full name",
            text.includes(scenario.candidate.full_name),
            scenario.candidate.full_name,
            "not in the text",
          ),
        ]),
    ...expected.must_contain.map((match) =>
      check("must contain", isFound(text, match), show(match), "not in the text"),
    ),
    ...(expected.must_contain_one_of_needs === undefined
      ? []
      : [
          check(
            "must contain one of needs",
            isFound(text, { any_of: expected.must_contain_one_of_needs }),
            expected.must_contain_one_of_needs.join(" | "),
            "none",
          ),
        ]),
    ...expected.must_not_contain.map((match) =>
      check("must not contain", !isFound(placeOf(match), match), show(match), "in the text"),
    ),
    ...globallyForbidden.map((pattern) =>
      check(
        "forbidden everywhere",
        !new RegExp(pattern, "iu").test(text),
        pattern,
        new RegExp(pattern, "iu").exec(text)?.[0] ?? "none",
      ),
    ),
    ...inventedFigures(text, scenario),
    ...(c.salutation_any_of === undefined
      ? []
      : [
          check(
            "salutation",
            c.salutation_any_of.map(normalise).includes(salutation),
            c.salutation_any_of.join(" | "),
            salutation,
          ),
        ]),
    ...(c.subject_must_contain_any === undefined
      ? []
      : [
          check(
            "subject",
            isFound(document.subject, { any_of: c.subject_must_contain_any }),
            c.subject_must_contain_any.join(" | "),
            document.subject,
          ),
        ]),
    ...(c.min_words === undefined ? [] : [check("min words", words >= c.min_words, c.min_words, words)]),
    ...(c.max_words === undefined ? [] : [check("max words", words <= c.max_words, c.max_words, words)]),
    ...(c.min_chars === undefined
      ? []
      : [check("min chars", document.body.length >= c.min_chars, c.min_chars, document.body.length)]),
    ...(c.max_chars === undefined
      ? []
      : [check("max chars", document.body.length <= c.max_chars, c.max_chars, document.body.length)]),
    ...(c.paragraphs === undefined
      ? []
      : [check("paragraphs", between(paragraphs, c.paragraphs), JSON.stringify(c.paragraphs), paragraphs)]),
    ...(c.panel_max_similarity === undefined
      ? []
      : [
          check(
            "panel similarity",
            alike <= c.panel_max_similarity,
            `at most ${c.panel_max_similarity}`,
            alike.toFixed(2),
          ),
        ]),
    ...(c.to_address === undefined ? [] : [same("to", c.to_address, document.toAddress)]),
    ...(c.cc_must_be_empty === true ? [same("cc", "", document.ccAddress)] : []),
    ...(c.page_size === undefined ? [] : [same("page size", c.page_size, document.paper)]),
    ...(c.date_line_any_of === undefined
      ? []
      : [
          check(
            "date line",
            c.date_line_any_of.includes(document.dateLine),
            c.date_line_any_of.join(" | "),
            document.dateLine,
          ),
        ]),
    ...(c.attachments_must ?? []).map((name) =>
      check("attachments", attached.includes(name), name, attached.join(", ") || "none"),
    ),
    ...(c.attachments_must_not ?? []).map((name) =>
      check("attachments must not", !attached.includes(name), name, attached.join(", ") || "none"),
    ),
    ...(c.voicemail_max_words === undefined
      ? []
      : [
          check(
            "voicemail words",
            voicemail !== undefined && countWords(voicemail.body) <= c.voicemail_max_words,
            c.voicemail_max_words,
            voicemail === undefined ? "no voicemail" : countWords(voicemail.body),
          ),
        ]),
    ...(c.voicemail_must_contain ?? []).map((match) =>
      check("voicemail must contain", isFound(voicemail?.body ?? "", match), match, voicemail?.body ?? "no voicemail"),
    ),
    ...(c.eml_header === undefined
      ? []
      : [check("eml_header", emlHeaders.includes(c.eml_header), c.eml_header, emlHeaders.join(" | ") || "no draft")]),
    // What no check reads is a failure, not a skip.
    ...unread.filter((key) => c[key] !== undefined).map((key) => check(key, false, c[key], "no check reads this")),
    ...(expected.form === undefined ? [] : [same("form", expected.form, document.form)]),
    ...(scenario.page_size === undefined ? [] : [same("paper", scenario.page_size, document.paper)]),
  ];
}

const unread = ["dtstart_any_of", "encoding", "line_max_octets"] as const;

function between(count: number, wanted: number | readonly number[]): boolean {
  const bounds = typeof wanted === "number" ? [wanted] : wanted;
  return count >= Math.min(...bounds) && count <= Math.max(...bounds);
}

const numberWords =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand".split(
    " ",
  );

/** Every figure of a document, in digits or in words, stands in the facts that were given. */
function inventedFigures(text: string, scenario: Scenario): Check[] {
  const { expected: _expected, private: _private, ...facts } = scenario;
  const known = JSON.stringify(facts).toLowerCase();
  const numbers = new Set((known.match(/\d+/g) ?? []).map(Number));
  const figures = (text.match(/\d+/g) ?? []).filter((figure) => !numbers.has(Number(figure)));
  const words = numberWords.filter(
    (word) => new RegExp(`\\b${word}\\b`, "i").test(text) && !new RegExp(`\\b${word}\\b`).test(known),
  );
  const invented = [...figures, ...words];
  return [check("invented figure", invented.length === 0, "only figures of the facts", invented.join(", ") || "none")];
}

/** From weakest to strongest: where two stops meet, the strongest wins. */
const strength: readonly Verdict[] = ["allow", "skip", "warn", "hold", "refuse"];

export function strongest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.toSorted((a, b) => strength.indexOf(b) - strength.indexOf(a))[0] ?? "allow";
}

export function checkVerdict(expected: Verdict, actual: Verdict): Check {
  return same("verdict", expected, actual);
}
