// Does each command twice: through the client of the app, and in the world of the model.

import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import type { Command, NewRound, Reach, Said, Slot } from "./commands.ts";
import { day, dayOf, daysAfter, hour, wallAt, wallOf } from "./dates.ts";
import { expectedRows } from "./rows.ts";
import { expectedVerdict, type Verdict, verdicts } from "./verdicts.ts";
import {
  type Answer,
  type Contact,
  type Decision,
  isTheCall,
  type Part,
  type Process,
  partsOf,
  type Role,
  type Round,
  takingPlace,
  type World,
} from "./world.ts";

export interface Actor {
  readonly begin: () => Promise<void>;
  /** Says what was done, in words. */
  readonly perform: (command: Command) => Promise<string>;
  readonly disagreement: () => string | null;
}

export function createActor(world: World, api: Client): Actor {
  let disagreement: string | null = null;
  const iso = (instant: number) => new Date(instant).toISOString();
  const at = <T>(list: readonly T[], index: number): T | undefined =>
    list.length === 0 ? undefined : list[index % list.length];
  const nothing = "nothing to do";

  async function personOf(index: number): Promise<string> {
    while (world.people.length <= index) {
      const { id } = await api.people.create({
        fullName: `Person ${world.people.length}`,
        email: `p${world.people.length}@firm.example`,
      });
      world.people.push(id);
    }
    return world.people[index] ?? "";
  }

  async function openProcess(hasAgency: boolean, round: NewRound): Promise<string> {
    if (world.processes.length >= 2) return nothing;
    const { id } = await api.opportunities.create({
      companyLegal: "Fiddlehead Bakehouse, Inc.",
      role: `Baker ${world.processes.length}`,
      viaAgency: false,
    });
    const process: Process = {
      id,
      rounds: [],
      promises: [],
      kindnesses: [],
      skips: [],
      decision: null,
      decisionSince: null,
      outcome: null,
    };
    world.processes.push(process);
    return `${id} ${await fixRound(process, round, hasAgency)}`;
  }

  async function fixRound(process: Process, given: NewRound, hasAgency = true): Promise<string> {
    if (process.rounds.length >= 3) return nothing;
    const latest = Math.max(0, ...takingPlace(process).map(({ t0 }) => t0));
    const slot = wallSlot(given, given.zone);
    if (slot.startsAt <= latest) return nothing;
    const isOver = slot.endsAt <= world.now;
    const number = process.rounds.length + 1;
    const status = isOver ? "completed" : "planned";
    const { id } = await api.interviews.create({
      opportunityId: process.id,
      round: number,
      zone: given.zone,
      isZoneAssumed: false,
      startsWall: wallOf(slot.startsAt, given.zone),
      endsWall: wallOf(slot.endsAt, given.zone),
      endedAt: isOver ? iso(slot.endsAt) : null,
      status,
    });
    const round: Round = {
      id,
      number,
      zone: given.zone,
      startsAt: slot.startsAt,
      t0: slot.endsAt,
      status,
      fixedAt: world.now,
      parts: [],
    };
    process.rounds.push(round);
    for (const { person, role: wanted, wantsLinkedin, ...said } of given.who) {
      if (wanted === "recruiter" && !hasAgency) continue;
      const personId = await personOf(person);
      const role = roleIn(process, personId, wanted);
      const answer =
        role === "recruiter" ? answerFrom({ ...said, permission: "granted" }, round) : answerFrom(said, round);
      const part = await api.participations.create({
        interviewId: id,
        personId,
        role,
        wantsLinkedin,
        ...given_(answer),
      });
      round.parts.push({ id: part.id, personId, role, wantsLinkedin, answer });
    }
    return `${id} in ${given.zone} ${iso(slot.startsAt)} to ${iso(slot.endsAt)} ${status} with ${round.parts.map(({ personId, role, answer, wantsLinkedin }) => `${personId} ${role} ${told(answer)}${wantsLinkedin ? " +linkedin" : ""}`).join(", ")}`;
  }

  /** Who recruits for the agency does not work at the employer as well. */
  function roleIn(process: Process, personId: string, wanted: Role): Role {
    const [before] = partsOf(process, personId);
    const wasContacted = world.touches.some((touch) => touch.personId === personId);
    if (before === undefined) return wanted === "recruiter" && wasContacted ? "panel" : wanted;
    if (before.part.role === "recruiter") return "recruiter";
    return wanted === "recruiter" ? "panel" : wanted;
  }

  /** A wall time that exists, on some day from now. */
  function wallSlot({ inDays, time, minutes }: Slot, zone: string) {
    const startsAt = wallAt(daysAfter(dayOf(world.now, zone), inDays), time, zone);
    const wanted = startsAt + minutes * 60_000;
    const endsAt = wallAt(dayOf(wanted, zone), wallOf(wanted, zone).slice(11), zone);
    return { startsAt, endsAt: endsAt > startsAt ? endsAt : startsAt + 3 * hour };
  }

  function answerFrom({ permission, channels, isThankYouWelcome, callInHours }: Said, { t0 }: Round): Answer {
    const isGranted = permission === "granted";
    return {
      permission,
      channels: isGranted ? channels : [],
      isThankYouWelcome,
      callAt: isGranted && callInHours !== null ? Math.max(world.now, t0) + callInHours * hour : null,
    };
  }

  const given_ = ({ permission, channels, isThankYouWelcome, callAt }: Answer) => ({
    permission,
    permissionChannels: [...channels],
    isThankYouWelcome,
    agreedAt: callAt === null ? null : iso(callAt),
    agreedChannel: callAt === null ? null : ("phone" as const),
  });

  const told = ({ permission, channels, isThankYouWelcome, callAt }: Answer) =>
    `${permission}${channels.length > 0 ? `[${channels}]` : ""}${isThankYouWelcome ? "" : " no thanks"}${callAt === null ? "" : ` call at ${iso(callAt)}`}`;

  async function reschedule(process: Process, slot: Slot): Promise<string> {
    const round = takingPlace(process).at(-1);
    if (round === undefined || round.status !== "planned") return nothing;
    if (world.touches.some(({ roundId }) => roundId === round.id)) return nothing;
    const { startsAt, endsAt } = wallSlot(slot, round.zone);
    const before = takingPlace(process).at(-2)?.t0 ?? 0;
    if (startsAt <= Math.max(before, world.now)) return nothing;
    await api.interviews.reschedule({
      id: round.id,
      startsWall: wallOf(startsAt, round.zone),
      endsWall: wallOf(endsAt, round.zone),
      zone: round.zone,
      reason: "they asked",
    });
    Object.assign(round, { startsAt, t0: endsAt });
    return `${round.id} to ${iso(startsAt)}, ending ${iso(endsAt)}`;
  }

  async function cancelRound(process: Process): Promise<string> {
    const round = takingPlace(process).at(-1);
    if (round === undefined || round.status !== "planned" || round.startsAt <= world.now || process.outcome !== null)
      return nothing;
    await api.interviews.save({ id: round.id, status: "cancelled" });
    round.status = "cancelled";
    // D5: "D cleared".
    if (process.decision !== null) Object.assign(process, { decision: null, decisionSince: world.now });
    return round.id;
  }

  async function complete(process: Process, lateMinutes: number): Promise<string> {
    const round = process.rounds.find(({ status, t0 }) => status === "planned" && t0 + 3_600_000 <= world.now);
    if (round === undefined) return nothing;
    const endedAt = round.t0 + lateMinutes * 60_000;
    await api.interviews.save({ id: round.id, status: "completed", endedAt: iso(endedAt) });
    Object.assign(round, { status: "completed", t0: endedAt });
    return `${round.id} at ${iso(endedAt)}`;
  }

  async function hearPermission(process: Process, index: number, said: Said): Promise<string> {
    const found = at(
      process.rounds.flatMap((round) => round.parts.map((part) => ({ round, part }))),
      index,
    );
    if (found === undefined) return nothing;
    const latest: { readonly round: Round; readonly part: Part } = partsOf(process, found.part.personId)[0] ?? found;
    if (latest.part.role === "recruiter") return nothing;
    const answer = answerFrom(said, latest.round);
    await api.participations.save({ id: latest.part.id, ...given_(answer) });
    latest.part.answer = answer;
    return `${latest.part.personId} in ${latest.round.id}: ${told(answer)}`;
  }

  async function hearDate(process: Process, inDays: number, precision: Decision["precision"]): Promise<string> {
    const round = takingPlace(process).at(-1);
    if (round === undefined) return nothing;
    const on = daysAfter(dayOf(Math.max(world.now, round.t0), round.zone), inDays);
    const decision: Decision = { on, precision, at: precision === "minute" ? wallAt(on, "16:30", round.zone) : null };
    return setDecision(process, decision);
  }

  async function setDecision(process: Process, decision: Decision | null): Promise<string> {
    const isSame =
      JSON.stringify([process.decision?.on, process.decision?.at]) === JSON.stringify([decision?.on, decision?.at]);
    const { dossier } = await api.opportunities.open({ id: process.id });
    await api.opportunities.save({
      id: process.id,
      revision: dossier.opportunity.revision,
      decisionOn: decision?.on ?? null,
      decisionAt: decision?.at == null ? null : iso(decision.at),
      decisionPrecision: decision?.precision ?? "unknown",
      decisionText: decision === null ? "" : "as they said",
    });
    process.decision = decision;
    if (!isSame) process.decisionSince = world.now;
    return `${process.id} ${decision === null ? "none" : `${decision.on} ${decision.precision}`}`;
  }

  async function contactOf(process: Process, given: Reach): Promise<Contact | null> {
    const personId = await personOf(given.person);
    const round = partsOf(process, personId)[0]?.round ?? process.rounds.at(-1);
    if (round === undefined) return null;
    const isPhone = given.channel === "call" || given.channel === "voicemail";
    const isPlain = given.isSolicited || isPhone || ["text", "whatsapp", "visit"].includes(given.channel);
    const kind = isPlain ? null : given.channel === "linkedin_invite" ? "linkedin_invite" : given.kind;
    const promise = process.promises.find((one) => one.personId === personId);
    return {
      processId: process.id,
      roundId: round.id,
      personId,
      at: world.now - given.hoursAgo * hour,
      channel: kind === "linkedin_invite" ? "linkedin_invite" : given.channel,
      kind: isPhone && !given.isSolicited ? "follow_up_call" : kind,
      direction: "out",
      isSolicited: given.isSolicited,
      result: given.channel === "call" ? (given.isUnanswered ? "no_answer" : "spoken") : null,
      aboutId: kind === "promise" ? (promise?.id ?? null) : null,
    };
  }

  async function contact(process: Process, given: Reach): Promise<string> {
    const wanted = await contactOf(process, given);
    if (wanted === null) return nothing;
    const { acceptable, because } = expectedVerdict(world, process, wanted);
    const { verdict, rules } = await attempt(wanted, given.insists);
    const words = `${wanted.isSolicited ? "asked " : ""}${wanted.channel}${wanted.result === null ? "" : ` ${wanted.result}`} ${wanted.kind ?? "of no kind"} to ${wanted.personId} in ${wanted.roundId} at ${iso(wanted.at)}: ${verdict}${given.insists ? " (insists)" : ""}`;
    if (!acceptable.includes(verdict)) {
      disagreement = `${words} (${rules}), should be ${acceptable.join(" or ")}, because ${because || "no rule says anything"}`;
    }
    return words;
  }

  /** The verdict is that of the strongest stop; what is held is done after all where they insist. */
  async function attempt(
    wanted: Contact,
    insists: boolean,
  ): Promise<{ readonly verdict: Verdict; readonly rules: string }> {
    const { processId, roundId, at: when, ...rest } = wanted;
    const entry = {
      ...rest,
      opportunityId: processId,
      interviewId: roundId,
      at: iso(when),
      // Left to the app, which knows what an unasked call is.
      kind: rest.kind === "follow_up_call" ? null : rest.kind,
    };
    const keep = (id: string) => world.touches.push({ ...wanted, id, loggedAt: world.now, isTakenBack: false });
    try {
      keep((await api.touches.log(entry)).id);
      return { verdict: "allow", rules: "" };
    } catch (error) {
      if (!(error instanceof ProntoError) || error.code !== "refused") throw error;
      const stops = error.details?.stops ?? [];
      const found = verdicts.filter((verdict) => stops.some((stop) => stop.verdict === verdict)).at(-1) ?? "refuse";
      const rules = stops.map((stop) => `${stop.rule} ${stop.verdict}`).join(", ");
      if (insists && found !== "refuse") {
        keep((await api.touches.log({ ...entry, release: { warned: true, reason: "it matters" } })).id);
      }
      return { verdict: found, rules };
    }
  }

  async function hearFrom(process: Process, index: number, channel: "email" | "call"): Promise<string> {
    const personId = await personOf(index);
    const round = partsOf(process, personId)[0]?.round;
    if (round === undefined) return nothing;
    const entry = {
      personId,
      channel,
      kind: null,
      direction: "in",
      isSolicited: false,
      result: null,
      aboutId: null,
    } as const;
    const { id } = await api.touches.log({
      ...entry,
      opportunityId: process.id,
      interviewId: round.id,
      at: iso(world.now),
    });
    world.touches.push({
      ...entry,
      processId: process.id,
      roundId: round.id,
      at: world.now,
      id,
      loggedAt: world.now,
      isTakenBack: false,
    });
    return `${personId} by ${channel}`;
  }

  async function takeBack(): Promise<string> {
    const last = world.touches.findLast(({ direction, channel }) => direction === "out" && channel !== "call");
    const process = world.processes.find(({ id }) => id === last?.processId);
    if (last === undefined || process === undefined) return nothing;
    const may = !last.isTakenBack && !isTheCall(process, last) && world.now - last.loggedAt <= 10_000;
    const isTaken = await isDone(() => api.touches.takeBack({ id: last.id }));
    if (may !== isTaken)
      disagreement = `taking back ${last.id} after ${world.now - last.loggedAt} ms was ${isTaken ? "allowed" : "refused"}`;
    last.isTakenBack ||= isTaken;
    return `${last.id}: ${isTaken ? "taken" : "refused"}`;
  }

  async function correct(index: number): Promise<string> {
    const entry = at(
      world.touches.filter(({ direction, channel }) => direction === "out" && channel !== "call"),
      index,
    );
    const theCall = world.touches.find((touch) => touch.channel === "call" && touch.result === "spoken");
    const corrected = index % 2 === 0 ? theCall : entry;
    if (corrected === undefined) return nothing;
    await api.touches.correct({
      id: corrected.id,
      note: "not quite so",
      result: corrected.channel === "call" ? "no_answer" : null,
    });
    return corrected.id;
  }

  async function skip(process: Process, index: number): Promise<string> {
    const rows = expectedRows(world, process).filter(
      ({ shapes, isOptional, roundId }) =>
        !isOptional &&
        roundId !== null &&
        shapes.every(({ state }) => ["scheduled", "open", "overdue"].includes(state)),
    );
    const row = at(rows, index);
    if (row === undefined) return nothing;
    const { kind, roundId, personId, aboutId } = row;
    await api.followUps.skip({
      opportunityId: process.id,
      kind,
      interviewId: roundId,
      personId,
      aboutId,
      reason: "not interested",
    });
    process.skips.push({ kind, roundId, personId, aboutId });
    return `${kind} for ${personId} in ${roundId}`;
  }

  async function saveSettings(): Promise<string> {
    const { revision } = await api.settings.get({});
    const { weekend, holidays } = world.calendar;
    await api.settings.save({ revision, weekend: [...weekend], holidays: holidays.map((on) => ({ on, name: "" })) });
    return `weekend ${weekend}, holidays ${holidays}`;
  }

  async function hearOutcome(
    process: Process,
    command: Extract<Command, { readonly do: "hear the outcome" }>,
  ): Promise<string> {
    if (process.outcome !== null) return nothing;
    const when = world.now - command.hoursAgo * hour;
    await api.opportunities.close({ id: process.id, status: command.status, at: iso(when) });
    process.outcome = { status: command.status, at: when };
    return `${process.id} ${command.status} at ${iso(when)}`;
  }

  async function act(command: Command): Promise<string> {
    if (command.do === "wait") return "";
    if (command.do === "take back") return takeBack();
    if (command.do === "correct") return correct(command.touch);
    if (command.do === "open a process") return openProcess(command.hasAgency, command.round);
    if (command.do === "change the weekend") {
      world.calendar = { ...world.calendar, weekend: command.weekend };
      return saveSettings();
    }
    if (command.do === "name a holiday") {
      const on = dayOf(world.now + command.inDays * day, "UTC");
      world.calendar = { ...world.calendar, holidays: [...new Set([...world.calendar.holidays, on])] };
      return saveSettings();
    }
    const process = at(world.processes, command.process);
    return process === undefined ? nothing : actIn(process, command);
  }

  async function actIn(process: Process, command: Extract<Command, { readonly process: number }>): Promise<string> {
    switch (command.do) {
      case "fix a round":
        return process.outcome === null ? fixRound(process, command.round) : nothing;
      case "reschedule":
        return process.outcome === null ? reschedule(process, command.slot) : nothing;
      case "cancel a round":
        return cancelRound(process);
      case "complete":
        return complete(process, command.lateMinutes);
      case "hear permission":
        return hearPermission(process, command.part, command.said);
      case "hear a date":
        return hearDate(process, command.inDays, command.precision);
      case "forget the date":
        return setDecision(process, null);
      case "contact":
        return contact(process, command.contact);
      case "hear from":
        return hearFrom(process, command.person, command.channel);
      case "hear the outcome":
        return hearOutcome(process, command);
      case "reopen":
        if (process.outcome === null) return nothing;
        await api.opportunities.reopen({ id: process.id });
        process.outcome = null;
        return process.id;
      case "promise": {
        const found = at(
          process.rounds.flatMap((round) => round.parts.map((part) => ({ round, part }))),
          command.person,
        );
        if (found === undefined) return nothing;
        const { round, part } = found;
        const dueAt = command.dueInHours === null ? null : Math.max(world.now, round.t0) + command.dueInHours * hour;
        const { id } = await api.promises.create({
          opportunityId: process.id,
          interviewId: round.id,
          personId: part.personId,
          text: "the figures",
          dueAt: dueAt === null ? null : iso(dueAt),
        });
        process.promises.push({ id, roundId: round.id, personId: part.personId, dueAt });
        return `${id} to ${part.personId} in ${round.id} due ${dueAt === null ? "-" : iso(dueAt)}`;
      }
      case "meet kindness": {
        const found = at(
          process.rounds
            .flatMap((round) => round.parts.map((part) => ({ round, part })))
            .filter(({ part }) => part.role === "assistant"),
          command.person,
        );
        if (found === undefined) return nothing;
        const { round, part } = found;
        await api.hospitality.create({
          opportunityId: process.id,
          interviewId: round.id,
          personId: part.personId,
          text: "brought coffee",
        });
        process.kindnesses.push({ roundId: round.id, personId: part.personId });
        return `of ${part.personId} in ${round.id}`;
      }
      case "skip":
        return skip(process, command.row);
    }
  }

  return {
    begin: async () => {
      await saveSettings();
    },
    async perform(command) {
      world.now += command.waitSeconds * 1000;
      return `${iso(world.now)} ${command.do}: ${await act(command)}`;
    },
    disagreement: () => disagreement,
  };
}

async function isDone(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof ProntoError) || error.code !== "refused") throw error;
    return false;
  }
}
