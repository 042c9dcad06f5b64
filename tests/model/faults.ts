// Six faults, planted where the client of the app is: each makes the app behave as if it had them.

import { Temporal } from "temporal-polyfill";
import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import type { Fault } from "./trial.ts";

export interface Planted {
  readonly name: string;
  readonly fault: Fault;
  /** What the disagreement speaks of. */
  readonly shows: RegExp;
}

export const faults: readonly Planted[] = [
  { name: "a second call", fault: secondCall, shows: /follow_up_call to \S+ in \S+ at \S+: allow.*G1 refuse/ },
  { name: "permission ignored", fault: permissionIgnored, shows: /blocked|E0/ },
  { name: "48 wall-clock hours", fault: wallClockHours, shows: /^thank_you/ },
  { name: "superseded rows left", fault: supersededLeft, shows: /: open[\s\S]*should be: .*superseded/ },
  { name: "an anchor not moved", fault: anchorNotMoved, shows: /should be/ },
  { name: "a reply not resetting the count", fault: replyNotCounted, shows: /G3 refuse\)?.*should be/ },
];

/** What is refused as a second call goes into the ledger all the same, under another name. */
function secondCall(client: Client): Client {
  return withTouches(client, {
    async log(entry) {
      try {
        return await client.touches.log(entry);
      } catch (error) {
        const rules = error instanceof ProntoError ? (error.details?.stops ?? []).map(({ rule }) => rule) : [];
        const isCall = entry.channel === "voicemail" || (entry.channel === "call" && entry.result !== "no_answer");
        if (!rules.includes("G1") || !isCall) throw error;
        return client.touches.log({ ...entry, channel: "email", kind: null, isSolicited: true });
      }
    },
  });
}

function permissionIgnored(client: Client): Client {
  const yes = { permission: "granted" as const, permissionChannels: [], isThankYouWelcome: true };
  const { participations } = client;
  return {
    ...client,
    participations: {
      ...participations,
      create: (part) => participations.create({ ...part, ...yes }),
      save: (part) => participations.save({ ...part, ...yes }),
    },
  };
}

function wallClockHours(client: Client): Client {
  return withPlan(client, (row) => {
    if (row.kind !== "thank_you" || row.opensAt === null || row.dueAt === null) return row;
    const opens = Temporal.Instant.from(row.opensAt).toZonedDateTimeISO(row.zone);
    const isPlain = opens.toInstant().until(row.dueAt).total("hours") === 48;
    const dueAt = opens.add({ days: 2 }).toString({ timeZoneName: "never" });
    return isPlain ? { ...row, dueAt } : row;
  });
}

function supersededLeft(client: Client): Client {
  return withPlan(client, (row) => (row.state === "superseded" ? { ...row, state: "open" } : row));
}

function anchorNotMoved(client: Client): Client {
  return {
    ...client,
    interviews: { ...client.interviews, reschedule: ({ id }) => client.interviews.get({ id }) },
  };
}

/** What they wrote is in the ledger, but so far back that it answers nothing. */
function replyNotCounted(client: Client): Client {
  return withTouches(client, {
    log: (entry) => client.touches.log(entry.direction === "in" ? { ...entry, at: "2001-01-01T00:00:00Z" } : entry),
  });
}

function withTouches(client: Client, changed: Partial<Client["touches"]>): Client {
  return { ...client, touches: { ...client.touches, ...changed } };
}

function withPlan(client: Client, change: (row: FollowUp) => FollowUp): Client {
  const { opportunities } = client;
  return {
    ...client,
    opportunities: {
      ...opportunities,
      async open(ref) {
        const workspace = await opportunities.open(ref);
        return { ...workspace, plan: workspace.plan.map(change) };
      },
    },
  };
}
