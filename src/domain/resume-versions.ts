import { z } from "zod";
import { Sha256 } from "./files.ts";
import { ResumeVersionId } from "./ids.ts";
import { stamps } from "./record.ts";
import { Line, Paragraphs } from "./text.ts";
import { Instant } from "./time.ts";

/** DOMAIN D2. Only a final version may be handed over (R50). */
export const ResumeState = z.enum(["in_progress", "final", "sent", "retired"]);
export type ResumeState = z.infer<typeof ResumeState>;

/** One version of the résumé, across all processes. */
export const ResumeVersionFields = z.object({
  label: Line.refine((label) => label.trim().length > 0, "a label is needed"),
  state: ResumeState,
  finalAt: Instant.nullable(),
  sentAt: Instant.nullable(),
  /** The name of its file. */
  file: Line,
  sha256: Sha256.nullable(),
  /** What is new in it, a line each: "adds the completion figures". */
  news: Paragraphs,
});
export type ResumeVersionFields = z.infer<typeof ResumeVersionFields>;

export const ResumeVersion = ResumeVersionFields.extend({ id: ResumeVersionId, ...stamps });
export type ResumeVersion = z.infer<typeof ResumeVersion>;

export const blankResumeVersion = {
  state: "in_progress",
  finalAt: null,
  sentAt: null,
  file: "",
  sha256: null,
  news: "",
} as const;

/** What is sent was final before; what is worked on again is neither. */
export function atResumeState(
  { finalAt, sentAt }: ResumeVersion,
  state: ResumeState,
  now: string,
): Pick<ResumeVersion, "state" | "finalAt" | "sentAt"> {
  if (state === "in_progress") return { state, finalAt: null, sentAt: null };
  if (state === "retired") return { state, finalAt, sentAt };
  return { state, finalAt: finalAt ?? now, sentAt: state === "sent" ? (sentAt ?? now) : sentAt };
}
