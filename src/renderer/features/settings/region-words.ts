import { conventionsOf } from "#domain/compose/conventions";
import type { Locale } from "#domain/profile";
import type { Option } from "../../kit/select-field.tsx";

/** Each region with the paper its letters are written on. */
export const regions: readonly Option<Locale>[] = [
  { id: "en-US", label: "United States", meta: "Letter paper" },
  { id: "en-CA", label: "Canada", meta: "Letter paper" },
  { id: "en-GB", label: "United Kingdom", meta: "A4 paper" },
  { id: "en-IE", label: "Ireland", meta: "A4 paper" },
  { id: "en-AU", label: "Australia", meta: "A4 paper" },
  { id: "en-NZ", label: "New Zealand", meta: "A4 paper" },
  { id: "en-ZA", label: "South Africa", meta: "A4 paper" },
  { id: "en-IN", label: "India", meta: "A4 paper" },
  { id: "en-SG", label: "Singapore", meta: "A4 paper" },
  { id: "en-MY", label: "Malaysia", meta: "A4 paper" },
  { id: "en-HK", label: "Hong Kong", meta: "A4 paper" },
];

const customs = {
  american: "Letter paper, “September 2”, “Sincerely”",
  others: "A4 paper, “2 September”, “Kind regards”",
};

/** What the region changes, in a line under its field. */
export function customsOf(locale: Locale): string {
  return conventionsOf(locale).isAmerican ? customs.american : customs.others;
}

/** The region of this computer's language, where it is one of ours. */
export function guessRegion(languages: readonly string[] = navigator.languages): Locale {
  return regions.find(({ id }) => languages.includes(id))?.id ?? "en-US";
}

export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
