import { z } from "zod";
import { NameParts } from "./names.ts";
import { Line } from "./text.ts";
import { Zone } from "./time.ts";

/** A language and a region, `en-GB`: the region's customs are followed, the letters are in English. */
export const Locale = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);
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
