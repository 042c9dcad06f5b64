// Contacts: logged, heard, taken back and corrected.

import { ProntoError } from "#contract/errors";
import { type Acting, iso, nothing, pick } from "./acting.ts";
import type { Reach } from "./commands.ts";
import { hour } from "./dates.ts";
import { expectedVerdict, type Verdict, verdicts } from "./verdicts.ts";
import { type Contact, isTheCall, type Process, partsOf } from "./world.ts";

export function createContactActs({ world, api, personOf, disagree }: Acting) {
  return { contact, hearFrom, takeBack, correct };

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
      disagree(
        `${words} (${rules}), should be ${acceptable.join(" or ")}, because ${because || "no rule says anything"}`,
      );
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
      disagree(`taking back ${last.id} after ${world.now - last.loggedAt} ms was ${isTaken ? "allowed" : "refused"}`);
    last.isTakenBack ||= isTaken;
    return `${last.id}: ${isTaken ? "taken" : "refused"}`;
  }

  async function correct(index: number): Promise<string> {
    const entry = pick(
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
