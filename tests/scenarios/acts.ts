// What a person tries, through the same client that the window uses; and what became of it.

import { ProntoError } from "#contract/errors";
import { paragraphsOf } from "#domain/compose/letter";
import { noAnswer } from "#domain/contacts";
import { isPending } from "#domain/follow-ups/plan";
import { middleOf } from "#domain/review/similarity";
import { SkipFields } from "#domain/touches";
import { strongest } from "./check.ts";
import { resumeLines } from "./files.ts";
import type { Act, Scenario, Verdict } from "./format.ts";
import { instant, type Loaded, loadScenario, send, touchChannel } from "./load.ts";

/** Tries an act, and what follows it, on a fresh copy of the scenario. One verdict for each step. */
export async function tryAct(
  scenario: Scenario,
  act: Act,
): Promise<readonly { readonly act: Act; readonly verdict: Verdict }[]> {
  // The instant of a correction names its entry; it is made now.
  const at = act.do === "correct_touch" ? null : stringOf(act, "at");
  const isEarlier = at !== null && Date.parse(at) < Date.parse(scenario.now);
  const events = scenario.events.filter((event) => {
    if (isEarlier && Date.parse(event.at) >= Date.parse(at)) return false;
    // A document whose row is done already is tried without the event that did it.
    return !(
      ["mark_ready", "start_document"].includes(act.do) &&
      event.kind === act["kind"] &&
      event.person === act["person"]
    );
  });
  const loaded = await loadScenario(scenario, events);
  const verdicts: { readonly act: Act; readonly verdict: Verdict }[] = [];
  try {
    for (let step: Act | undefined = act; step !== undefined; step = step.then) {
      const when = step.do === "correct_touch" ? null : stringOf(step, "at");
      if (when !== null) loaded.setClock(when);
      verdicts.push({ act: step, verdict: await verdictOf(loaded, step) });
    }
  } finally {
    loaded.core.close();
  }
  return verdicts;
}

async function verdictOf(loaded: Loaded, act: Act): Promise<Verdict> {
  switch (act.do) {
    case "mark_ready":
      return markReady(loaded, act);
    case "attach":
      return attach(loaded, act);
    case "start_document":
      return refusedOr("allow", () => startDocument(loaded, act));
    case "add_follow_up":
      return withRelease((release) =>
        loaded.api.followUps.add({
          opportunityId: loaded.opportunityId,
          title: stringOf(act, "title") ?? "",
          personId: personOf(loaded, act),
          ...release,
        }),
      );
    case "plan_touch":
      return withRelease((release) => planTouch(loaded, act, release));
    case "forward_letter":
      return withRelease((release) => forwardLetter(loaded, act, release));
    case "correct_touch":
      return overwriteTouch(loaded, act);
    case "save_resume":
      return refusedOr("allow", () => saveResume(loaded, act));
    case "save_person":
      return refusedOr("allow", () => savePerson(loaded, act));
    case "skip":
      return refusedOr("skip", () => skipRow(loaded, act));
    case "log_touch":
      return withRelease((release) => logTouch(loaded, act, release));
    case "keep_rows":
      return keepRows(loaded, act);
    default:
      throw new Error(`no such act: ${act.do}`);
  }
}

type Release = { readonly release?: { readonly warned?: true; readonly reason?: string } };

/** First without a word, then with the warning confirmed, then with a reason: the weakest that passes is the verdict. */
async function withRelease(attempt: (release: Release) => Promise<unknown>): Promise<Verdict> {
  const tries = [
    ["allow", {}],
    ["warn", { release: { warned: true } }],
    ["hold", { release: { warned: true, reason: "for a reason of mine" } }],
  ] as const;
  for (const [verdict, release] of tries) {
    const stops = await stopsOf(() => attempt(release));
    if (stops === null) return verdict;
    const said = strongest(stops);
    if (said === "refuse") return "refuse";
  }
  return "refuse";
}

async function refusedOr(verdict: Verdict, attempt: () => Promise<unknown>): Promise<Verdict> {
  return (await stopsOf(attempt)) === null ? verdict : "refuse";
}

/** The verdicts of the stops it met; null: it was done. Anything else that is thrown is a fault of ours. */
async function stopsOf(attempt: () => Promise<unknown>): Promise<readonly Verdict[] | null> {
  try {
    await attempt();
    return null;
  } catch (error) {
    if (!(error instanceof ProntoError) || error.code !== "refused") throw error;
    return (error.details?.stops ?? []).map(({ verdict }) => verdict);
  }
}

async function startDocument(loaded: Loaded, act: Act, kind = kindOf(act)) {
  const form = stringOf(act, "form");
  const toAddress = stringOf(act, "to");
  return loaded.api.documents.create({
    interviewId: interviewOf(loaded, act),
    personId: personOf(loaded, act) ?? "",
    kind: kind ?? "",
    ...(form === "letter" || form === "email" ? { form } : {}),
    ...(toAddress !== null && act.do === "start_document" ? { toAddress } : {}),
  });
}

/** A résumé version by its id; a name that no record has is a file with other bytes. */
async function attach(loaded: Loaded, act: Act): Promise<Verdict> {
  const name = stringOf(act, "file") ?? "";
  const resumeVersionId = loaded.resumeIds.get(name);
  const file =
    resumeVersionId === undefined ? await send(loaded.api, name, ["with a sentence less"]) : { resumeVersionId };
  const { attachments, ...document } = await startDocument(loaded, act);
  const there = attachments.find(({ from }) => from !== null && from.id === resumeVersionId);
  if (there !== undefined) await loaded.api.documents.detach({ id: document.id, name: there.name });
  return withRelease((release) => loaded.api.documents.attach({ id: document.id, file, ...release }));
}

async function markReady(loaded: Loaded, act: Act): Promise<Verdict> {
  const started = await stopsOf(() => startDocument(loaded, act));
  if (started !== null) return "refuse";
  const document = await startDocument(loaded, act);
  const [first = "", ...others] = paragraphsOf(document.body);
  const [middle = "", ...rest] = others.length > 0 ? others : [""];
  const find = act["replace"] as { readonly find: string; readonly with: string } | undefined; // The seam: `replace` is {find, with}.
  const replace = (text: string) => (find === undefined ? text : text.replaceAll(find.find, find.with));
  const length = typeof act["length"] === "number" ? act["length"] : null;
  if (length !== null) {
    const { id, revision, body } = document;
    await loaded.api.documents.save({
      id,
      revision,
      body: `${`${body} `.padEnd(length, "more ").slice(0, length - 1)}.`,
    });
    return withRelease((release) => loaded.api.documents.markReady({ id, ...release }));
  }
  const body = [first, await middleParagraph(loaded, act, middle), ...rest]
    .map((text) => replace(text.trim()))
    .join("\n\n");
  await loaded.api.documents.save({
    id: document.id,
    revision: document.revision,
    body,
    salutation: replace(stringOf(act, "salutation") === null ? document.salutation : `${stringOf(act, "salutation")},`),
    subject: replace(stringOf(act, "subject") ?? document.subject),
    toAddress: stringOf(act, "to") ?? document.toAddress,
  });
  return withRelease((release) => loaded.api.documents.markReady({ id: document.id, ...release }));
}

async function middleParagraph(loaded: Loaded, act: Act, middle: string): Promise<string> {
  const other = stringOf(act, "same_as");
  if (other !== null) return middleOf((await startDocument(loaded, { ...act, person: other })).body);
  const insert = stringOf(act, "insert");
  return insert === null ? middle : `${middle} ${insert}${/[.!?]$/.test(insert) ? "" : "."}`;
}

/** Another file for a version, or a new one, with what is to be put into it at its end. */
async function saveResume({ api, scenario, resumeIds }: Loaded, act: Act): Promise<unknown> {
  const name = stringOf(act, "version") ?? "";
  const version = scenario.resume_versions.find(({ id }) => id === name) ?? scenario.resume_versions.at(-1);
  if (version === undefined) throw new Error("no version to save");
  const written = version.id === name ? version : { ...version, contains_references: false };
  const lines = resumeLines(scenario, written, stringOf(act, "insert") ?? "");
  const file = await send(api, version.file ?? "Resume.pdf", [...lines, name]);
  const id = resumeIds.get(name);
  if (id !== undefined) return api.resumeVersions.putFile({ id, ...file });
  const { id: madeId, revision } = await api.resumeVersions.add(file);
  resumeIds.set(name, madeId);
  return api.resumeVersions.save({ id: madeId, revision, state: "final", finalAt: instant(scenario.now) });
}

async function savePerson(loaded: Loaded, act: Act): Promise<unknown> {
  const who = stringOf(act, "person") ?? "";
  if (who === "candidate") {
    const { revision, ...fields } = await loaded.api.profile.get({});
    return loaded.api.profile.save({ revision, ...fields });
  }
  const { person } = await loaded.api.people.open({ id: loaded.personIds.get(who) ?? "" });
  const { id, revision, createdAt: _c, savedAt: _s, deletedAt: _d, ...fields } = person;
  return loaded.api.people.save({ id, revision, ...fields });
}

async function skipRow(loaded: Loaded, act: Act): Promise<void> {
  const personId = personOf(loaded, act);
  const { plan: before } = await loaded.api.opportunities.open({ id: loaded.opportunityId });
  const wanted = before.find((row) => row.kind === kindOf(act) && row.personId === personId && isPending(row));
  const interviewId = wanted?.interviewId ?? interviewOf(loaded, act);
  const ids = SkipFields.pick({ opportunityId: true, interviewId: true, personId: true });
  await loaded.api.followUps.skip({
    ...ids.parse({ opportunityId: loaded.opportunityId, interviewId, personId }),
    kind: kindOf(act) ?? "",
    reason: stringOf(act, "reason") ?? "",
  });
  const { plan } = await loaded.api.opportunities.open({ id: loaded.opportunityId });
  const row = plan.find((one) => one.kind === kindOf(act) && one.personId === personId && one.state === "skipped");
  if (row?.state !== "skipped")
    throw new ProntoError("refused", "not skipped", { details: { stops: [{ verdict: "refuse", rule: "R7" }] } });
}

async function logTouch(loaded: Loaded, act: Act, release: Release): Promise<unknown> {
  const solicited = act["solicited"] === true;
  return loaded.api.touches.log({
    opportunityId: loaded.opportunityId,
    ...(typeof act["round"] === "number" ? { interviewId: interviewOf(loaded, act) } : {}),
    personId: personOf(loaded, act) ?? "",
    at: instant(stringOf(act, "at") ?? loaded.scenario.now),
    channel: touchChannel(stringOf(act, "channel") ?? "email", stringOf(act, "result")),
    kind: stringOf(act, "document"),
    direction: act["direction"] === "in" ? "in" : "out",
    isSolicited: solicited,
    result: stringOf(act, "result"),
    ...release,
  });
}

async function planTouch(loaded: Loaded, act: Act, release: Release): Promise<unknown> {
  return loaded.api.followUps.add({
    opportunityId: loaded.opportunityId,
    title: "as planned",
    personId: personOf(loaded, act),
    channel: touchChannel(stringOf(act, "channel") ?? "email"),
    dueAt: instant(stringOf(act, "at") ?? loaded.scenario.now),
    ...release,
  });
}

async function forwardLetter(loaded: Loaded, act: Act, release: Release): Promise<unknown> {
  return loaded.api.touches.log({
    opportunityId: loaded.opportunityId,
    personId: personOf(loaded, act) ?? "",
    at: instant(stringOf(act, "at") ?? loaded.scenario.now),
    channel: "email",
    kind: "recommendation_forward",
    direction: "out",
    aboutId: loaded.recommenderIds.get(stringOf(act, "recommender") ?? "") ?? null,
    ...release,
  });
}

/** There is no road to an entry that is logged: what is tried is every name that such a road could have. */
async function overwriteTouch({ api, core, opportunityId, ...loaded }: Loaded, act: Act): Promise<Verdict> {
  const read = async () => (await api.opportunities.open({ id: opportunityId })).dossier.touches;
  const before = await read();
  const at = Date.parse(stringOf(act, "at") ?? "");
  const entry = before.find((touch) => Date.parse(touch.at) === at && touch.personId === personOf(loaded, act));
  if (entry === undefined) throw new Error(`no entry at ${stringOf(act, "at")}`);
  const verbs = act["change"] === "delete" ? ["remove", "delete", "takeBack"] : ["save", "update", "edit"];
  for (const verb of verbs) await core.call(`touches.${verb}`, { id: entry.id, result: noAnswer });
  return JSON.stringify(await read()) === JSON.stringify(before) ? "refuse" : "allow";
}

/** Rows are worked out from the record; of an old anchor none can be kept. That none is there is looked at, not believed. */
async function keepRows(loaded: Loaded, act: Act): Promise<Verdict> {
  const { plan } = await loaded.api.opportunities.open({ id: loaded.opportunityId });
  const anchor = Date.parse(stringOf(act, "anchor") ?? "");
  const isKept = plan.some(
    (row) => row.kind === kindOf(act) && row.opensAt !== null && Date.parse(row.opensAt) === anchor,
  );
  return isKept ? "allow" : "refuse";
}

export function interviewOf({ scenario, interviewIds }: Pick<Loaded, "scenario" | "interviewIds">, act: Act): string {
  const rounds = scenario.people.find(({ id }) => id === act["person"])?.rounds ?? [...interviewIds.keys()];
  const round = typeof act["round"] === "number" ? act["round"] : rounds.at(-1);
  return interviewIds.get(round ?? 1) ?? "";
}

function personOf({ personIds }: Pick<Loaded, "personIds">, act: Act): string | null {
  return personIds.get(stringOf(act, "person") ?? "") ?? null;
}

function kindOf(act: Act): string | null {
  return stringOf(act, "kind");
}

function stringOf(act: Act, key: string): string | null {
  const value = act[key];
  return typeof value === "string" ? value : null;
}
