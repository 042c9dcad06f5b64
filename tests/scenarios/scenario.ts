import { documentKindOf } from "#domain/compose/compose";
import type { Document } from "#domain/documents";
import { readEml } from "../support/read-eml.ts";
import { interviewOf, tryAct } from "./acts.ts";
import { type Check, checkDocument, checkForbidden, checkRow, checkVerdict, type Row, strongest } from "./check.ts";
import { checkIcs } from "./check-ics.ts";
import { checkVcf } from "./check-vcf.ts";
import { exportIcs } from "./export-ics.ts";
import { type Act, type ExpectedDocument, type Refusal, type Scenario, unknownIn } from "./format.ts";
import { type Loaded, loadScenario } from "./load.ts";

export type Part = "plan" | "documents" | "refusals";

/** One expectation and what came of it. */
export interface Outcome {
  readonly scenario: string;
  readonly part: string;
  readonly kind: string;
  readonly person: string;
  /**
   * extra: a row that the file does not list; it counts for nothing unless its person is blocked. words: something for a
   * person to read, which nothing can be tried with.
   */
  readonly state: "passed" | "failed" | "extra" | "words";
  readonly checks: readonly Check[];
  readonly why: string;
}

export interface Made {
  readonly name: string;
  readonly document: Document;
  readonly docx: Uint8Array | null;
}

/** What is no letter: a calendar, a card. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Options {
  readonly parts: readonly Part[];
  readonly only: readonly string[] | null;
  readonly globallyForbidden: readonly string[];
}

export async function runScenario(
  scenario: Scenario,
  options: Options,
): Promise<{
  readonly found: readonly Outcome[];
  readonly made: readonly Made[];
  readonly files: readonly MadeFile[];
}> {
  const loaded = await loadScenario(scenario);
  const made: Made[] = [];
  const files: MadeFile[] = [];
  const found: Outcome[] = [];
  const isAsked = (kind: string) => options.only === null || options.only.includes(kind);
  try {
    if (options.parts.includes("plan")) found.push(...(await runPlan(loaded)).filter(({ kind }) => isAsked(kind)));
    if (options.parts.includes("documents"))
      found.push(...(await runDocuments(loaded, options, made)).filter(({ kind }) => isAsked(kind)));
    if (options.parts.includes("documents") && isAsked("ics"))
      found.push(...(await runCalendars(loaded, options, files)));
    if (options.parts.includes("documents") && isAsked("vcard"))
      found.push(...(await runCards(loaded, options, files)));
  } finally {
    loaded.core.close();
  }
  if (options.parts.includes("refusals")) {
    for (const refusal of scenario.expected.refusals) {
      const kind = kindsOf(refusal);
      if (isAsked(kind)) found.push(await runRefusal(scenario, refusal, kind));
    }
  }
  return { found, made, files };
}

async function runPlan({ api, scenario, opportunityId, personIds }: Loaded): Promise<Outcome[]> {
  const { plan } = await api.opportunities.open({ id: opportunityId });
  const nameOf = (id: string | null) => [...personIds].find(([, one]) => one === id)?.[0] ?? null;
  const rows: Row[] = plan.map((row) => ({ row, person: nameOf(row.personId), sendVia: nameOf(row.sendVia) }));
  const { plan: expected, must_not_exist, display_in_home_zone, cautions, notes } = scenario.expected;
  const taken = new Set<string>();
  const outcomes = expected.map((one): Outcome => {
    const person = one.person ?? "";
    const row = rows.find(
      (each) =>
        each.row.kind === one.action &&
        (one.person ?? null) === each.person &&
        (one.round ?? each.row.round) === each.row.round &&
        !taken.has(each.row.id),
    );
    if (row !== undefined) taken.add(row.row.id);
    return judged(scenario, "plan", one.action, person, checkRow(one, row));
  });
  const forbidden = must_not_exist.map((one): Outcome => {
    const kind = one.action ?? "any";
    const keys = Object.keys(one).filter((key) => key !== "note");
    if (keys.length === 0) return words(scenario, "plan", kind, one.person ?? "", `${one.note}`);
    return judged(scenario, "plan", kind, one.person ?? "", checkForbidden(one, rows));
  });
  const shown = Object.entries(display_in_home_zone).map(([label, instant]) =>
    runHomeZone(scenario, rows, label, instant),
  );
  const remarks = [...cautions, ...(typeof notes === "string" ? [notes] : (notes ?? []))];
  return [
    ...outcomes,
    ...forbidden,
    ...shown,
    ...remarks.map((text) => words(scenario, "plan", "words", "", text)),
    ...rows.filter(({ row }) => !taken.has(row.id)).flatMap((row) => extra(scenario, row)),
  ];
}

/** A row that asks for something and is not in the file: shown, and a failure where its person may not be written to. */
function extra(scenario: Scenario, { row, person }: Row): Outcome[] {
  if (!["open", "overdue", "scheduled"].includes(row.state)) return [];
  const isBlocked = scenario.expected.plan.some(
    (one) => one.person === person && one.state_at_now === "blocked" && one.rule !== "E9d" && one.action === row.kind,
  );
  const cannotBeWritten = scenario.people.find(({ id }) => id === person)?.permission?.state === "no_contact";
  const why = `${row.state}, due ${row.dueAt}`;
  if (!isBlocked && !cannotBeWritten)
    return [
      { scenario: scenario.id, part: "plan", kind: row.kind, person: person ?? "", state: "extra", checks: [], why },
    ];
  return [
    judged(scenario, "plan", row.kind, person ?? "", [
      { name: "row of a blocked person", ok: false, expected: "none", actual: why },
    ]),
  ];
}

/** "interview start", "thank_you due": the instant as it is where the person lives. */
function runHomeZone(scenario: Scenario, rows: readonly Row[], label: string, instant: string): Outcome {
  const [kind = "", field = ""] = label.split(" ");
  if (kind === "interview") {
    const start = scenario.interviews.at(-1)?.start ?? "";
    const home = scenario.candidate.home_tz ?? "UTC";
    const shown = rows.find(({ row }) => row.home !== null)?.row.home?.zone ?? "none";
    const ok = Date.parse(start) === Date.parse(instant) && shown === home;
    return judged(scenario, "plan", kind, "", [
      { name: label, ok, expected: `${instant} (${home})`, actual: `${start} (${shown})` },
    ]);
  }
  const home = rows.find(({ row }) => row.kind === kind && row.home !== null)?.row.home;
  const actual = { opens: home?.opensAt, due: home?.dueAt, expires: home?.expiresAt }[field] ?? "none";
  return judged(scenario, "plan", kind, "", [{ name: label, ok: actual === instant, expected: instant, actual }]);
}

interface Written {
  readonly expected: ExpectedDocument;
  readonly document: Document;
  /** Beside a call script. */
  readonly voicemail: Document | undefined;
  /** Of its draft for a mail program, where one is asked for. */
  readonly emlHeaders: readonly string[];
}

async function runDocuments(loaded: Loaded, { globallyForbidden }: Options, made: Made[]): Promise<Outcome[]> {
  const { scenario } = loaded;
  const letters = scenario.expected.documents.filter(({ kind }) => !["ics", "vcard"].includes(kind));
  const built = letters.filter(({ kind }) => documentKindOf(kind) !== null);
  const written: Written[] = [];
  for (const expected of built) {
    const document = await writeDocument(loaded, expected);
    const isCall = expected.kind === "call_script";
    const voicemail = isCall ? await writeDocument(loaded, { ...expected, kind: "voicemail_script" }) : undefined;
    const isDraft = expected.constraints.eml_header !== undefined;
    written.push({ expected, document, voicemail, emlHeaders: isDraft ? await headersOf(loaded, document) : [] });
  }
  const outcomes = letters.map((expected): Outcome => {
    const one = written.find((each) => each.expected === expected);
    if (one === undefined)
      return judged(scenario, "document", expected.kind, expected.to ?? "", [
        { name: "kind", ok: false, expected: "one that is written", actual: expected.kind },
      ]);
    const siblings = written
      .filter(
        (each) =>
          each !== one &&
          each.expected.kind === expected.kind &&
          each.document.interviewId === one.document.interviewId,
      )
      .map(({ document }) => document);
    return judged(
      scenario,
      "document",
      expected.kind,
      expected.to ?? "",
      checkDocument(expected, one.document, {
        ...{ scenario, globallyForbidden, siblings },
        ...{ voicemail: one.voicemail, emlHeaders: one.emlHeaders },
      }),
    );
  });
  for (const { expected, document, voicemail } of written) {
    made.push(await exported(loaded, expected, document));
    if (voicemail !== undefined)
      made.push(await exported(loaded, { ...expected, kind: "voicemail_script" }, voicemail));
  }
  return outcomes;
}

async function runCalendars(loaded: Loaded, options: Options, files: MadeFile[]): Promise<Outcome[]> {
  const { scenario } = loaded;
  const outcomes: Outcome[] = [];
  for (const expected of scenario.expected.documents.filter(({ kind }) => kind === "ics")) {
    const { bytes, round } = await exportIcs(loaded, expected);
    const sequence = scenario.interviews.find((one) => one.round === round)?.ics_sequence;
    const checks = checkIcs(expected, bytes, { globallyForbidden: options.globallyForbidden, sequence });
    outcomes.push(judged(scenario, "document", expected.kind, expected.to ?? "", checks));
    files.push({ name: `${[scenario.id, "ics", expected.to, outcomes.length].filter(Boolean).join("-")}.ics`, bytes });
  }
  return outcomes;
}

/** A card of one person, or of everyone who was met. */
async function runCards(loaded: Loaded, options: Options, files: MadeFile[]): Promise<Outcome[]> {
  const { scenario, api, personIds, savedFiles } = loaded;
  const outcomes: Outcome[] = [];
  for (const expected of scenario.expected.documents.filter(({ kind }) => kind === "vcard")) {
    const saved = savedFiles.length;
    if (expected.to === null) await api.interviews.exportVcards({ id: interviewOf(loaded, { do: "" }) });
    else await api.people.exportVcard({ id: personIds.get(expected.to) ?? "", version: "3.0" });
    const bytes = savedFiles[saved]?.bytes ?? new Uint8Array();
    const checks = checkVcf(expected, bytes, { globallyForbidden: options.globallyForbidden });
    outcomes.push(judged(scenario, "document", expected.kind, expected.to ?? "", checks));
    files.push({ name: `${[scenario.id, "vcard", expected.to].filter(Boolean).join("-")}.vcf`, bytes });
  }
  return outcomes;
}

/** Of the draft for a mail program, each as one line. */
async function headersOf({ api, savedFiles }: Loaded, { id }: Document): Promise<readonly string[]> {
  const saved = savedFiles.length;
  await api.documents.exportEml({ id, release: { warned: true } });
  return (await readEml(savedFiles[saved]?.bytes ?? new Uint8Array())).headers;
}

async function writeDocument(loaded: Loaded, { kind, to, form, round }: ExpectedDocument): Promise<Document> {
  const act: Act = { do: "start_document", kind, person: to, ...(round === undefined ? {} : { round }) };
  return loaded.api.documents.create({
    interviewId: interviewOf(loaded, act),
    personId: loaded.personIds.get(to ?? "") ?? "",
    kind,
    ...(form === "letter" || form === "email" ? { form } : {}),
  });
}

async function exported(
  { api, savedFiles, scenario }: Loaded,
  { kind, to, form }: ExpectedDocument,
  document: Document,
): Promise<Made> {
  await api.documents.exportDocx({ id: document.id, release: { warned: true } });
  return {
    name: [scenario.id, kind, to, form].filter(Boolean).join("-"),
    document,
    docx: savedFiles.at(-1)?.bytes ?? null,
  };
}

function kindsOf({ act, acts }: Refusal): string {
  const first = act ?? acts?.[0];
  return (
    [first?.["kind"], first?.["document"]].find((kind): kind is string => typeof kind === "string") ??
    first?.do ??
    "words"
  );
}

async function runRefusal(scenario: Scenario, refusal: Refusal, kind: string): Promise<Outcome> {
  const acts = refusal.act === undefined ? (refusal.acts ?? []) : [refusal.act];
  const person = String(acts[0]?.["person"] ?? "");
  if (acts.length === 0) return words(scenario, "refusal", kind, person, refusal.attempt);
  const unknown = acts.map(unknownIn).find((one) => one !== null);
  if (unknown !== undefined)
    return judged(scenario, "refusal", kind, person, [
      { name: "act", ok: false, expected: "only what the format knows", actual: unknown },
    ]);
  const changed = withGiven(scenario, refusal.given);
  if (changed === null)
    return judged(scenario, "refusal", kind, person, [
      { name: "given", ok: false, expected: "a fact that is known", actual: JSON.stringify(refusal.given) },
    ]);
  const steps = [];
  for (const act of acts) steps.push(...(await tryAct(changed, act)));
  const whole = checkVerdict(refusal.expected, strongest(steps.map(({ verdict }) => verdict)));
  const each = steps.flatMap(({ act, verdict }) =>
    act.expected === undefined ? [] : [checkVerdict(act.expected, verdict)],
  );
  return judged(
    scenario,
    "refusal",
    kind,
    person,
    [whole, ...each].map((one) => ({ ...one, name: `${one.name} of ${JSON.stringify(refusal.attempt)}` })),
  );
}

/** A fact changed before the act: whole parts of the scenario, merged by key, and by id where there are several. */
function withGiven(scenario: Scenario, given: unknown): Scenario | null {
  if (given === undefined || typeof given === "string") return scenario;
  if (typeof given !== "object" || given === null) return null;
  const unknown = Object.keys(given).filter((key) => !(key in scenario));
  return unknown.length > 0 ? null : (merge(scenario, given) as Scenario); // The seam: merged key by key into a scenario.
}

function merge(base: unknown, change: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(change)) {
    const isSame = (a: unknown, b: unknown) =>
      typeof a === "object" &&
      typeof b === "object" &&
      a !== null &&
      b !== null &&
      "id" in a &&
      "id" in b &&
      a.id === b.id;
    const kept = base.map((one) => change.filter((other) => isSame(one, other)).reduce(merge, one));
    return [...kept, ...change.filter((one) => !base.some((other) => isSame(one, other)))];
  }
  if (typeof base !== "object" || base === null || typeof change !== "object" || change === null) return change;
  const entries = Object.entries(change).map(([key, value]) => [key, merge(Reflect.get(base, key), value)]);
  return { ...base, ...Object.fromEntries(entries) };
}

function judged(scenario: Scenario, part: string, kind: string, person: string, checks: readonly Check[]): Outcome {
  const state = checks.length > 0 && checks.every(({ ok }) => ok) ? "passed" : "failed";
  return { scenario: scenario.id, part, kind, person, state, checks, why: "" };
}

function words(scenario: Scenario, part: string, kind: string, person: string, why: string): Outcome {
  return { scenario: scenario.id, part, kind, person, state: "words", checks: [], why };
}
