import type { Person } from "#domain/people";
import type { FieldWords } from "../../app/use-draft.ts";

/** How each field is called. Where both texts of a clash can stand side by side, `joint` stands between them. */
export const personWords = {
  fullName: { label: "Full name" },
  latinName: { label: "In Latin letters" },
  givenName: { label: "Given name" },
  familyName: { label: "Family name" },
  nameOrder: { label: "How the name is built" },
  honorific: { label: "Honorific" },
  addressAs: { label: "What follows “Dear”" },
  title: { label: "Title", joint: " / " },
  employer: { label: "Employer", joint: " / " },
  email: { label: "E-mail" },
  phone: { label: "Phone" },
  postal: { label: "Postal address", joint: "\n" },
  linkedinUrl: { label: "LinkedIn address" },
  workRelation: { label: "How you worked together" },
  notes: { label: "Private notes", joint: "\n\n" },
} as const satisfies FieldWords<Person>;
