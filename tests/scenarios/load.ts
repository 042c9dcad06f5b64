import type { Client } from "#contract/contract";
import { readDecision } from "#domain/decision-words";
import { InterviewStatus, Mode } from "#domain/interviews";
import { NameOrder } from "#domain/names";
import { OpportunityStatus } from "#domain/opportunities";
import { PermissionChannel } from "#domain/people";
import { SettingsFields } from "#domain/settings";
import { dayIn, wallOf } from "#domain/time";
import { Channel } from "#domain/touches";
import { openTestJournal, type TestJournal } from "../support/open-test-journal.ts";
import { upload } from "../support/upload.ts";
import { fileOf, resumeLines } from "./files.ts";
import type { Scenario } from "./format.ts";

/** A scenario in a journal of its own: the same facts that a person would type, field by field, through the client. */
export interface Loaded extends TestJournal {
  readonly scenario: Scenario;
  readonly opportunityId: string;
  readonly interviewIds: ReadonlyMap<number, string>;
  readonly personIds: ReadonlyMap<string, string>;
  readonly resumeIds: Map<string, string>;
  readonly recommenderIds: ReadonlyMap<string, string>;
  readonly setClock: (instant: string) => void;
}

export type Event = Scenario["events"][number];

export async function loadScenario(scenario: Scenario, events: readonly Event[] = scenario.events): Promise<Loaded> {
  let clock = instant(scenario.now);
  const journal = await openTestJournal({ now: () => new Date(clock) });
  const { api } = journal;
  const setClock = (at: string) => {
    clock = instant(at);
  };
  await fillProfile(api, scenario);
  const opportunityId = await createOpportunity(api, scenario);
  const interviewIds = await createInterviews(api, scenario, opportunityId);
  const personIds = await createPeople(api, scenario, opportunityId, interviewIds);
  const resumeIds = await createResumes(api, scenario, opportunityId);
  const recommenderIds = await createRecommenders(api, scenario, opportunityId, personIds);
  const ids = { opportunityId, interviewIds, personIds, resumeIds, recommenderIds };
  const loaded: Loaded = { ...journal, ...ids, scenario, setClock };
  await createLines(loaded);
  await createPages(loaded);
  for (const event of events) await logEvent(loaded, event);
  setClock(scenario.now);
  return loaded;
}

/** As UTC: scenario files write instants with the offset in force. */
export function instant(written: string): string {
  return new Date(written).toISOString();
}

async function fillProfile(api: Client, { candidate, locale, settings }: Scenario): Promise<void> {
  const profile = await api.profile.get({});
  await api.profile.save({
    revision: profile.revision,
    fullName: candidate.full_name,
    latinName: candidate.latin_name ?? null,
    givenName: candidate.given_name ?? null,
    familyName: candidate.family_name ?? null,
    nameOrder: orderOf(candidate.name_order),
    addressAs: candidate.address_as ?? null,
    email: candidate.email ?? "",
    phone: candidate.phone ?? "",
    street: candidate.street ?? "",
    city: candidate.city ?? "",
    linkedinUrl: candidate.linkedin ?? null,
    linkedinTier: candidate.linkedin_tier === "premium" ? "premium" : "free",
    locale,
    homeZone: candidate.home_tz ?? null,
  });
  const { revision } = await api.settings.get({});
  const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  await api.settings.save({
    revision,
    weekend: (settings.weekend ?? ["Sat", "Sun"]).map((day) => days.indexOf(day.slice(0, 3)) + 1),
    holidays: (settings.holidays ?? []).map((on) => ({ on, name: "" })),
    linkedinPolicy:
      SettingsFields.shape.linkedinPolicy.options.find((one) => one === settings.linkedin_policy) ?? "article",
  });
}

function namesOf(one: Scenario["people"][number] | Scenario["recommenders"][number]) {
  return {
    fullName: one.full_name,
    latinName: one.latin_name ?? null,
    givenName: one.given_name ?? null,
    familyName: one.family_name ?? null,
    nameOrder: orderOf(one.name_order),
    honorific: one.honorific ?? null,
    addressAs: one.address_as ?? null,
    title: one.title ?? "",
  };
}

function orderOf(order: string | null | undefined) {
  return NameOrder.options.find((one) => one === order?.replace("_", "-")) ?? null;
}

async function createOpportunity(
  api: Client,
  { opportunity: o, interviews, rejection, must_haves = [] }: Scenario,
): Promise<string> {
  const last = interviews.at(-1);
  const outcomeAt = o.outcome_at ?? rejection?.received_at;
  const isMinute = (o.decision_date ?? "").includes("T");
  const { id } = await api.opportunities.create({
    companyLegal: o.company_legal,
    companyShort: o.company_short ?? "",
    role: o.role,
    roleShort: o.role_short ?? null,
    viaAgency: o.via_agency ?? false,
    agency: o.agency ?? null,
    agencyRule: o.agency_rule ?? null,
    decisionOn: o.decision_date?.slice(0, 10) ?? null,
    decisionAt: isMinute && o.decision_date ? instant(o.decision_date) : null,
    decisionPrecision: isMinute
      ? "minute"
      : precisionOf(o, last === undefined ? "2000-01-01" : dayIn(last.tz, instant(last.end ?? last.start))),
    decisionText: o.decision_text ?? "",
    status: OpportunityStatus.options.find((one) => one === o.outcome) ?? (rejection ? "rejected" : "interviewing"),
    outcomeAt: outcomeAt ? instant(outcomeAt) : null,
    outcomeText: rejection?.text ?? "",
    futureOpening: rejection?.future_opening ?? "",
    isInterested: ![false, "no", "none", "low"].some((no) => no === o.interest),
  });
  for (const { text, met, proof } of must_haves) {
    const answers = ["met", "partly", "not_met"] as const;
    await api.requirements.create({
      opportunityId: id,
      text,
      met: answers.find((one) => one === met?.replace(" ", "_")) ?? null,
      proof: proof ?? "",
    });
  }
  return id;
}

/** As the debrief proposes it from their words; where the words say nothing, by whether a rule had to be applied. */
function precisionOf(o: Scenario["opportunity"], spokenOn: string) {
  if (!o.decision_date) return "unknown";
  const read = readDecision(o.decision_text ?? "", spokenOn, { weekend: [6, 7], holidays: [] });
  if (read !== null && read.precision !== "unknown") return read.precision;
  return o.decision_date_rule ? "about" : "day";
}

async function createInterviews(api: Client, { interviews, opportunity }: Scenario, opportunityId: string) {
  const ids = new Map<number, string>();
  for (const one of interviews) {
    const slot = (start: string, end: string | null | undefined) => ({
      startsWall: wallOf(instant(start), one.tz),
      endsWall: end ? wallOf(instant(end), one.tz) : null,
    });
    const [first, ...later] = [...(one.history ?? []), one];
    const isLast = opportunity.next_step && one === interviews.at(-1);
    const { id } = await api.interviews.create({
      opportunityId,
      round: one.round,
      mode: Mode.options.find((mode) => mode === one.mode) ?? "onsite",
      zone: one.tz,
      isZoneAssumed: false,
      ...slot(first?.start ?? one.start, first?.end),
      nextStep: one.next_step ?? (isLast ? (opportunity.next_step ?? "") : ""),
    });
    for (const [index, next] of later.entries()) {
      const before = one.history?.[index];
      const { revision } = await api.interviews.get({ id });
      const movedAt = before?.moved_at ? { movedAt: instant(before.moved_at) } : {};
      await api.interviews.reschedule({
        id,
        revision,
        zone: one.tz,
        ...slot(next.start, next.end),
        reason: before?.reason ?? "",
        ...movedAt,
      });
    }
    const { revision } = await api.interviews.get({ id });
    const status = InterviewStatus.options.find((each) => each === one.status) ?? "completed";
    await api.interviews.save({
      id,
      revision,
      status,
      endedAt: status === "completed" && one.end ? instant(one.end) : null,
    });
    ids.set(one.round, id);
  }
  return ids;
}

async function createPeople(
  api: Client,
  { people, opportunity }: Scenario,
  opportunityId: string,
  interviewIds: ReadonlyMap<number, string>,
) {
  const ids = new Map<string, string>();
  for (const one of people) {
    const { id } = await api.people.create({
      ...namesOf(one),
      employer: one.role_in_process === "recruiter" ? (opportunity.agency ?? "") : opportunity.company_legal,
      email: one.email ?? null,
      phone: one.phone ?? null,
      postal: one.postal ?? null,
      linkedinUrl: one.linkedin ?? null,
    });
    ids.set(one.id, id);
    for (const round of one.rounds ?? [...interviewIds.keys()])
      await takePart(api, one, id, opportunityId, interviewIds.get(round));
  }
  return ids;
}

/** A version that was sent before the first round is the one they have. */
async function createResumes(api: Client, scenario: Scenario, opportunityId: string) {
  const ids = new Map<string, string>();
  for (const one of scenario.resume_versions) {
    const label = one.label ?? one.id;
    const { id } = one.file
      ? await api.resumeVersions.add({ ...(await send(api, one.file, resumeLines(scenario, one))), label })
      : await api.resumeVersions.create({ label });
    const sentAt = one.sent_at ? instant(one.sent_at) : null;
    await api.resumeVersions.save({
      id,
      revision: 1,
      state: one.status,
      finalAt: one.final_at ? instant(one.final_at) : null,
      sentAt,
      news: (one.changes ?? []).join("\n"),
    });
    ids.set(one.id, id);
    if (one.status === "sent") await api.resumeCopies.create({ opportunityId, resumeVersionId: id, sentAt });
  }
  return ids;
}

/** Recommenders are people too; one who was met is not made twice. */
async function createRecommenders(
  api: Client,
  { recommenders, now }: Scenario,
  opportunityId: string,
  personIds: Map<string, string>,
) {
  const ids = new Map<string, string>();
  for (const one of recommenders) {
    const personId = personIds.get(one.id) ?? (await createRecommender(api, one));
    personIds.set(one.id, personId);
    const { id } = await api.recommenders.create({
      opportunityId,
      personId,
      relation: one.relationship ?? "",
      isInsider: one.insider ?? false,
      isInLoop: one.in_hiring_loop ?? false,
      state: one.status,
      askedAt: one.asked_at ? instant(one.asked_at) : null,
      receivedAt: one.received_at ? instant(one.received_at) : null,
      consentedAt: one.consent_to_forward ? instant(one.received_at ?? now) : null,
      forwardedAt: one.forwarded_at ? instant(one.forwarded_at) : null,
    });
    if (one.file) await api.recommenders.putLetter({ id, ...(await send(api, one.file, [one.id, one.full_name])) });
    ids.set(one.id, id);
  }
  return ids;
}

/** A file as the window sends it up. */
export async function send(
  api: Client,
  name: string,
  lines: readonly string[],
): Promise<{ name: string; sha256: string }> {
  return { name, sha256: await upload(api, await fileOf(name, lines), name) };
}

async function createRecommender(api: Client, one: Scenario["recommenders"][number]): Promise<string> {
  const { id } = await api.people.create({
    ...namesOf(one),
    employer: one.company ?? "",
    email: one.email ?? null,
  });
  return id;
}

const channelOf = (name: string | null | undefined) => PermissionChannel.options.find((one) => one === name) ?? null;

async function takePart(
  api: Client,
  one: Scenario["people"][number],
  personId: string,
  opportunityId: string,
  interviewId = "",
): Promise<void> {
  const { permission } = one;
  await api.participations.create({
    interviewId,
    personId,
    role: one.role_in_process,
    hasCard: one.card ?? false,
    permission: permission?.state ?? "not_asked",
    permissionChannels: (permission?.channels ?? []).flatMap((name) => channelOf(name) ?? []),
    permissionWords: permission?.verbatim ?? "",
    isThankYouWelcome: permission?.thank_you_ok ?? true,
    agreedAt: permission?.agreed_at ? instant(permission.agreed_at) : null,
    agreedChannel: channelOf(permission?.agreed_channel),
  });
  for (const text of one.hospitality ?? [])
    await api.hospitality.create({ opportunityId, interviewId, personId, text });
}

async function createLines({ api, scenario, opportunityId, interviewIds, personIds }: Loaded): Promise<void> {
  const person = (id: string | null | undefined) => (id ? (personIds.get(id) ?? null) : null);
  const roundOf = (id: string | null | undefined, round?: number) =>
    interviewIds.get(
      round ?? scenario.people.find((one) => one.id === id)?.rounds?.at(-1) ?? [...interviewIds.keys()].at(-1) ?? 1,
    ) ?? "";
  const needs = new Map<string, string>();
  for (const { id, text, person: who, round } of scenario.needs) {
    const interviewId = round === undefined ? null : roundOf(who, round);
    needs.set(id, (await api.needs.create({ opportunityId, interviewId, personId: person(who), text })).id);
  }
  const evidence = new Map<string, string>();
  for (const one of scenario.evidence) {
    const saved = await api.evidence.create({
      opportunityId,
      personId: person(one.person),
      text: one.text,
      wasSaid: one.said_in_interview ?? true,
    });
    evidence.set(one.id, saved.id);
    const needId = needs.get(one.need ?? "");
    if (needId !== undefined) await api.dots.create({ opportunityId, needId, evidenceId: saved.id });
  }
  for (const { text, person: who, round } of scenario.points) {
    await api.points.create({ opportunityId, interviewId: roundOf(who, round), personId: person(who), text });
  }
  for (const spot of scenario.weak_spots) {
    await api.weakSpots.create({
      opportunityId,
      interviewId: roundOf(spot.person, spot.round),
      personId: person(spot.person),
      question: spot.question,
      kind: spot.kind,
      recoverText: spot.recover_text ?? "",
      evidenceId:
        evidence.get(spot.recover_with ?? scenario.evidence.find(({ need }) => need === spot.id)?.id ?? "") ?? null,
    });
  }
  for (const { text, to, due, fulfilled_at, round } of scenario.promises) {
    await api.promises.create({
      opportunityId,
      interviewId: roundOf(to, round),
      personId: person(to),
      text,
      dueAt: due ? instant(due) : null,
      fulfilledAt: fulfilled_at ? instant(fulfilled_at) : null,
    });
  }
}

async function createPages({ api, scenario, interviewIds }: Loaded): Promise<void> {
  const interviewId = [...interviewIds.values()].at(-1) ?? null;
  for (const text of scenario.private) await api.journal.create({ on: scenario.now.slice(0, 10), interviewId, text });
}

export function touchChannel(name: string, result?: string | null) {
  if (name === "phone") return result === "voicemail" ? "voicemail" : "call";
  if (name === "linkedin") return "linkedin_invite";
  return Channel.options.find((one) => one === name) ?? "email";
}

/** Logged at the moment it happened. */
async function logEvent(
  { api, setClock, opportunityId, interviewIds, personIds }: Loaded,
  event: Event,
): Promise<void> {
  setClock(event.at);
  const interviewId = event.round === undefined ? undefined : interviewIds.get(event.round);
  await api.touches.log({
    opportunityId,
    ...(interviewId === undefined ? {} : { interviewId }),
    personId: personIds.get(event.person) ?? "",
    at: instant(event.at),
    channel: touchChannel(event.channel, event.result),
    kind: event.kind ?? null,
    direction: event.direction === "in" ? "in" : "out",
    isSolicited: event.solicited ?? false,
    result: event.result ?? null,
    release: { warned: true, reason: "as it happened" },
  });
}
