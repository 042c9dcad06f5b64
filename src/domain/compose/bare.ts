// What has no outside: a script is spoken, a note is pasted.

import type { Task } from "./document-kind.ts";
import { envelopeFor } from "./envelope.ts";
import type { Envelope, MissingFact } from "./letter.ts";

/** Nothing that a letter has, but where it goes: a number to ring, or a profile. */
export function bareEnvelope(task: Task, toAddress: string | null): Envelope {
  return {
    ...envelopeFor(task, ""),
    salutation: "",
    closing: "",
    signature: [],
    toAddress: toAddress ?? "",
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
