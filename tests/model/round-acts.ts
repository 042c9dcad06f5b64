// Rounds: fixed, moved, cancelled and held, with who took part and what they answered.

import { type Acting, iso, nothing, pick } from "./acting.ts";
import type { NewRound, Said, Slot } from "./commands.ts";
import { dayOf, daysAfter, hour, wallAt, wallOf } from "./dates.ts";
import { type Answer, type Part, type Process, partsOf, type Role, type Round, takingPlace } from "./world.ts";

export function createRoundActs({ world, api, personOf }: Acting) {
  return { fixRound, reschedule, cancelRound, complete, hearPermission };

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
        ...spread(answer),
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
    const found = pick(
      process.rounds.flatMap((round) => round.parts.map((part) => ({ round, part }))),
      index,
    );
    if (found === undefined) return nothing;
    const latest: { readonly round: Round; readonly part: Part } = partsOf(process, found.part.personId)[0] ?? found;
    if (latest.part.role === "recruiter") return nothing;
    const answer = answerFrom(said, latest.round);
    await api.participations.save({ id: latest.part.id, ...spread(answer) });
    latest.part.answer = answer;
    return `${latest.part.personId} in ${latest.round.id}: ${told(answer)}`;
  }
}

const spread = ({ permission, channels, isThankYouWelcome, callAt }: Answer) => ({
  permission,
  permissionChannels: [...channels],
  isThankYouWelcome,
  agreedAt: callAt === null ? null : iso(callAt),
  agreedChannel: callAt === null ? null : ("phone" as const),
});

const told = ({ permission, channels, isThankYouWelcome, callAt }: Answer) =>
  `${permission}${channels.length > 0 ? `[${channels}]` : ""}${isThankYouWelcome ? "" : " no thanks"}${callAt === null ? "" : ` call at ${iso(callAt)}`}`;
