import type { Participation } from "#domain/people";

interface Word<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export const roles: readonly Word<Participation["role"]>[] = [
  { id: "hiring_authority", label: "decides" },
  { id: "panel", label: "on the panel" },
  { id: "peer", label: "future colleague" },
  { id: "hr_contact", label: "HR" },
  { id: "assistant", label: "assistant, front desk" },
  { id: "host", label: "host on site" },
  { id: "recruiter", label: "agency recruiter" },
  { id: "observer", label: "only sat in" },
];

export const permissions: readonly Word<Participation["permission"]>[] = [
  { id: "not_asked", label: "permission not asked" },
  { id: "granted", label: "may follow up" },
  { id: "denied_followup", label: "a thank-you, nothing more" },
  { id: "no_contact", label: "no contact" },
  { id: "via_recruiter", label: "through the recruiter" },
];

export const weakKinds = [
  { id: "said_too_little", label: "I said too little" },
  { id: "lacks", label: "I lack it" },
] as const;

export function wordOf<Id extends string>(words: readonly Word<Id>[], id: Id): string {
  return words.find((word) => word.id === id)?.label ?? id;
}
