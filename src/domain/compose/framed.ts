import type { Frame, Setting } from "./frames/setting.ts";
import type { Sentence } from "./letter.ts";
import { sentence } from "./sentence.ts";

/** A sentence of the frame's own words: it uses the process where it names it, and otherwise no record at all. */
export function framed(frame: Frame, setting: Setting): Sentence {
  const text = frame(setting);
  const names = [setting.employer, setting.role, setting.agency].filter(Boolean);
  return sentence(text, ...(names.some((name) => text.includes(name)) ? ["opportunity"] : []));
}
