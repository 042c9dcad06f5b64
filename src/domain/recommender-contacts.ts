// What a contact that was made says of a recommender, and what is open again once it is taken back.

import { isUnable, type Recommender } from "./recommenders.ts";
import { compareInstants } from "./time.ts";

type Changes = Partial<Omit<Recommender, "id">>;
type Dated = "askedAt" | "remindedAt" | "forwardedAt" | "thankedAt" | "toldAt";

/** The date that each kind of contact sets. */
const datedBy: Readonly<Record<string, Dated>> = {
  recommendation_request: "askedAt",
  recommender_reminder: "remindedAt",
  recommendation_forward: "forwardedAt",
  recommender_thanks: "thankedAt",
  recommender_outcome: "toldAt",
};

/**
 * `at` is the instant of the contact. What is on record already stays: a second copy sets no later date. Thanks that are
 * written once it is over say how it ended, too.
 */
export function settledBy(one: Recommender, kind: string, at: string, isOver: boolean): Changes | null {
  const key = datedBy[kind];
  if (key === undefined || one[key] !== null) return null;
  const told = key === "thankedAt" && isOver && one.toldAt === null ? { toldAt: at } : {};
  return { [key]: at, ...told, ...stepOn(one, key, at) };
}

/** Only what this very contact had settled; null: nothing. */
export function reopenedBy(one: Recommender, kind: string, at: string): Changes | null {
  const key = datedBy[kind];
  const set = key === undefined ? null : one[key];
  if (key === undefined || set === null || compareInstants(set, at) !== 0) return null;
  const before: Recommender = { ...one, [key]: null };
  const wasTold = key === "thankedAt" && one.toldAt !== null && compareInstants(one.toldAt, at) === 0;
  const isAskedUnspoken = key === "askedAt" && one.state === "contacted" && one.contactedAt === set;
  if (isAskedUnspoken) return { askedAt: null, contactedAt: null, state: "candidate" };
  return {
    [key]: null,
    ...(wasTold ? { toldAt: null } : {}),
    state: isStepOf(one, key) ? stateOf(before) : one.state,
  };
}

function stepOn(one: Recommender, key: Dated, at: string): Changes {
  const { state } = one;
  if (key === "askedAt" && state === "candidate") return { state: "contacted", contactedAt: one.contactedAt ?? at };
  if (key === "askedAt" && state === "agreed") return { state: "briefed" };
  if (key === "forwardedAt" && state !== "thanked") return { state: "forwarded" };
  return key === "thankedAt" && one.receivedAt !== null ? { state: "thanked" } : {};
}

/** Whether the state is the one that this date stands for. */
function isStepOf({ state }: Recommender, key: Dated): boolean {
  return (
    (key === "askedAt" && state === "briefed") ||
    (key === "forwardedAt" && state === "forwarded") ||
    (key === "thankedAt" && state === "thanked")
  );
}

/** Noted by mistake that they decide: they stand where their dates say. */
export function outOfLoop(one: Recommender): Changes {
  return { isInLoop: false, state: stateOf(one) };
}

/** How far it is by the dates alone; that they cannot is no date. */
export function stateOf(one: Recommender): Recommender["state"] {
  if (isUnable(one)) return one.state;
  if (one.thankedAt !== null && one.receivedAt !== null) return "thanked";
  if (one.forwardedAt !== null) return "forwarded";
  if (one.receivedAt !== null) return one.consentedAt === null ? "received" : "consented";
  if (one.answeredAt !== null) return one.askedAt === null ? "agreed" : "briefed";
  return one.contactedAt === null ? "candidate" : "contacted";
}
