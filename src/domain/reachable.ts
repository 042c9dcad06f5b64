// Whether what stands in a field can be written to or rung up. A guess by its form: a hint, never a block.

import type { Profile } from "./profile.ts";

export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text.trim());
}

/** The shortest numbers that are rung up whole have five digits; the longest, with an extension, rarely over twenty. */
export function looksLikePhone(text: string): boolean {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 5 && digits <= 20 && !text.includes("@");
}

/** Of e-mail and phone, what is filled in and leads nowhere. */
export function deadEndsOf({ email, phone }: Pick<Profile, "email" | "phone">): readonly string[] {
  return [
    ...(email.trim() === "" || looksLikeEmail(email) ? [] : [email.trim()]),
    ...(phone.trim() === "" || looksLikePhone(phone) ? [] : [phone.trim()]),
  ];
}
