import { z } from "zod";
import { NameParts } from "./names.ts";
import { Line } from "./text.ts";
import { Zone } from "./time.ts";

export const Locale = z.enum([
  "en-US",
  "en-CA",
  "en-GB",
  "en-IE",
  "en-AU",
  "en-NZ",
  "en-ZA",
  "en-IN",
  "en-SG",
  "en-MY",
  "en-HK",
]);
export type Locale = z.infer<typeof Locale>;

/** The person whose journal this is: the sender of every letter. */
export const ProfileFields = z.object({
  ...NameParts.shape,
  addressAs: Line.nullable(),
  email: Line,
  phone: Line,
  street: Line,
  city: Line,
  linkedinUrl: Line.nullable(),
  linkedinTier: z.enum(["free", "premium"]),
  locale: Locale,
  /** Null: as in the interview's own zone. */
  homeZone: Zone.nullable(),
  /** The first sheet was filled in or put aside. */
  isIntroduced: z.boolean(),
});
export type ProfileFields = z.infer<typeof ProfileFields>;

export const Profile = ProfileFields.extend({ revision: z.int().positive() });
export type Profile = z.infer<typeof Profile>;

export const blankProfile: ProfileFields = {
  fullName: "",
  latinName: null,
  givenName: null,
  familyName: null,
  nameOrder: null,
  addressAs: null,
  email: "",
  phone: "",
  street: "",
  city: "",
  linkedinUrl: null,
  linkedinTier: "free",
  locale: "en-US",
  homeZone: null,
  isIntroduced: false,
};
