// The outside of what is spoken: whom to ring, and nothing that a letter has.

import type { Task } from "./document-kind.ts";
import { envelopeFor } from "./envelope.ts";
import type { Envelope, MissingFact } from "./letter.ts";

export function scriptEnvelope(task: Task): Envelope {
  return {
    ...envelopeFor(task, ""),
    salutation: "",
    closing: "",
    signature: [],
    toAddress: task.to.person.phone ?? "",
    ccAddress: "",
  };
}

/** Without a number to ring there is no call; without one's own nobody can ring back. */
export function scriptMissing({ dossier: { profile, opportunity }, to: { person } }: Task): MissingFact[] {
  return [
    ...(person.phone?.trim() ? [] : (["phone"] as const)),
    ...(opportunity.role.trim() === "" ? (["role"] as const) : []),
    ...(profile.fullName.trim() === "" ? (["name"] as const) : []),
    ...(profile.phone.trim() === "" ? (["contact"] as const) : []),
  ];
}
