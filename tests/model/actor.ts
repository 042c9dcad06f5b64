// Does each command twice: through the client of the app, and in the world of the model.

import type { Client } from "#contract/contract";
import { type Acting, iso, nothing, pick } from "./acting.ts";
import type { Command, NewRound } from "./commands.ts";
import { createContactActs } from "./contact-acts.ts";
import { day, dayOf, daysAfter, hour, wallAt } from "./dates.ts";
import { createRoundActs } from "./round-acts.ts";
import { expectedRows } from "./rows.ts";
import { type Decision, type Process, takingPlace, type World } from "./world.ts";

export interface Actor {
  readonly begin: () => Promise<void>;
  /** Says what was done, in words. */
  readonly perform: (command: Command) => Promise<string>;
  readonly disagreement: () => string | null;
}

export function createActor(world: World, api: Client): Actor {
  let disagreement: string | null = null;
  const acting: Acting = {
    world,
    api,
    personOf,
    disagree: (words) => {
      disagreement = words;
    },
  };
  const { fixRound, reschedule, cancelRound, complete, hearPermission } = createRoundActs(acting);
  const { contact, hearFrom, takeBack, correct } = createContactActs(acting);

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

  async function skip(process: Process, index: number): Promise<string> {
    const rows = expectedRows(world, process).filter(
      ({ shapes, isOptional, roundId }) =>
        !isOptional &&
        roundId !== null &&
        shapes.every(({ state }) => ["scheduled", "open", "overdue"].includes(state)),
    );
    const row = pick(rows, index);
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
    const process = pick(world.processes, command.process);
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
        const found = pick(
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
        const found = pick(
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
