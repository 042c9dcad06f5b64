import { z } from "zod";
import { Attachment } from "./files.ts";
import { InterviewId, ParticipationId, PersonId } from "./ids.ts";
import { NameParts } from "./names.ts";
import { stamps } from "./record.ts";
import { Line, Paragraphs } from "./text.ts";
import { Instant } from "./time.ts";

/** What somebody was to the candidate at work. */
export const WorkRelation = z.enum(["manager", "client", "peer"]);
export type WorkRelation = z.infer<typeof WorkRelation>;

/** Someone met, across all employers. One name is a whole name. */
export const PersonFields = z.object({
  ...NameParts.shape,
  fullName: NameParts.shape.fullName.refine((name) => name.trim().length > 0, "a name is needed"),
  honorific: Line.nullable(),
  /** What follows "Dear", where they said so. */
  addressAs: Line.nullable(),
  title: Line,
  employer: Line,
  email: Line.nullable(),
  phone: Line.nullable(),
  /** The postal address, its parts parted by commas or lines. */
  postal: Paragraphs.nullable(),
  linkedinUrl: Line.nullable(),
  /** As what they have seen one work; null: not, or it is not said (R37). */
  workRelation: WorkRelation.nullable(),
  /** Private: never in a letter. */
  notes: Paragraphs,
});
export type PersonFields = z.infer<typeof PersonFields>;

export const Person = PersonFields.extend({
  /** A picture of their business card. */
  cardPhoto: Attachment.nullable(),
  id: PersonId,
  ...stamps,
});
export type Person = z.infer<typeof Person>;

export const blankPerson: Omit<PersonFields, "fullName"> & Pick<Person, "cardPhoto"> = {
  cardPhoto: null,
  latinName: null,
  givenName: null,
  familyName: null,
  nameOrder: null,
  honorific: null,
  addressAs: null,
  title: "",
  employer: "",
  email: null,
  phone: null,
  postal: null,
  linkedinUrl: null,
  workRelation: null,
  notes: "",
};

export const Role = z.enum([
  "hiring_authority",
  "panel",
  "peer",
  "hr_contact",
  "assistant",
  "host",
  "recruiter",
  "observer",
]);
export type Role = z.infer<typeof Role>;

/** What they answered when asked whether a follow-up is welcome (R22). */
export const Permission = z.enum(["granted", "not_asked", "denied_followup", "no_contact", "via_recruiter"]);
export type Permission = z.infer<typeof Permission>;

export const PermissionChannel = z.enum(["email", "phone", "text", "whatsapp", "linkedin", "post"]);

/** A person's part in one interview. */
export const ParticipationFields = z.object({
  interviewId: InterviewId,
  personId: PersonId,
  role: Role,
  hasCard: z.boolean(),
  permission: Permission,
  /** Empty with `granted`: yes, without detail. */
  permissionChannels: z.array(PermissionChannel).max(6),
  /** Their answer, word for word. */
  permissionWords: Line,
  /** With `denied_followup`: a thank-you is still welcome. */
  isThankYouWelcome: z.boolean(),
  agreedAt: Instant.nullable(),
  agreedChannel: PermissionChannel.nullable(),
  /** Also to be invited on LinkedIn, though they do not decide (R36). */
  wantsLinkedin: z.boolean(),
});
export type ParticipationFields = z.infer<typeof ParticipationFields>;

export const Participation = ParticipationFields.extend({ id: ParticipationId, ...stamps });
export type Participation = z.infer<typeof Participation>;

/** What they answered before, and until when that held. */
export const PastAnswer = ParticipationFields.pick({
  permission: true,
  permissionChannels: true,
  permissionWords: true,
  isThankYouWelcome: true,
  agreedAt: true,
  agreedChannel: true,
}).extend({ participationId: ParticipationId, replacedAt: Instant });
export type PastAnswer = z.infer<typeof PastAnswer>;

export const blankParticipation = {
  role: "panel",
  hasCard: false,
  permission: "not_asked",
  permissionChannels: [],
  permissionWords: "",
  isThankYouWelcome: true,
  agreedAt: null,
  agreedChannel: null,
  wantsLinkedin: false,
} satisfies Partial<ParticipationFields>;

const interviewers: readonly Role[] = ["hiring_authority", "panel", "peer", "hr_contact"];

/** Who gets a thank-you of their own (DOMAIN H). */
export function isInterviewer(role: Role): boolean {
  return interviewers.includes(role);
}
