import type { Attachment } from "../files.ts";
import { conventionsOf } from "./conventions.ts";
import type { Envelope } from "./letter.ts";

/** What stands under the signature of a letter on paper that has something with it: "Enclosure: …", "Encs …" (DOMAIN B). */
export function enclosureLine({
  form,
  locale,
  attachments,
}: Pick<Envelope, "form" | "locale"> & { readonly attachments: readonly Pick<Attachment, "name">[] }): string {
  if (form !== "letter" || attachments.length === 0) return "";
  const names = attachments.map(({ name }) => name).join(", ");
  const isOne = attachments.length === 1;
  if (conventionsOf(locale).isAmerican) return `${isOne ? "Enclosure" : "Enclosures"}: ${names}`;
  return `${isOne ? "Enc." : "Encs"} ${names}`;
}
