import { z } from "zod";
import { isLegible } from "#domain/text";

const ErrorCode = z.enum(["invalid", "not-found", "conflict", "storage", "newer-journal", "refused", "unexpected"]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** From strongest to weakest: cannot be done; stopped until a reason is typed; shown, and done once confirmed. */
export const Verdict = z.enum(["refuse", "hold", "warn"]);
export type Verdict = z.infer<typeof Verdict>;

/** One rule that stands in the way of a write. Facts only; the words a person reads are chosen in the renderer. */
export const Stop = z.object({
  verdict: Verdict,
  /** The rule's number in the domain notes: `R6`, `C3`, `E0n`. */
  rule: z.string(),
  /** The name of the person it is about. */
  person: z.string().optional(),
  /** The instant at which it no longer stands. */
  until: z.string().optional(),
  /** What the text or fact was that met the rule, in a few words. */
  what: z.string().optional(),
});
export type Stop = z.infer<typeof Stop>;

export const StorageCause = z.enum(["full", "locked", "damaged", "no-key", "already-open"]);
export type StorageCause = z.infer<typeof StorageCause>;

const ErrorDetails = z.object({
  /** The path of the property that did not parse: `interview.zone`. */
  field: z.string().optional(),
  cause: StorageCause.optional(),
  stops: z.array(Stop).optional(),
});
export type ErrorDetails = z.infer<typeof ErrorDetails>;

/** What a guarded write takes to pass a stop: a confirmed warning, a typed reason for a hold. A refusal ignores it. */
export const Release = z.object({
  warned: z.literal(true).optional(),
  reason: z.string().trim().max(1000).refine(isLegible, "a reason is needed").optional(),
});
export type Release = z.infer<typeof Release>;

interface ProntoErrorOptions extends ErrorOptions {
  readonly details?: ErrorDetails | undefined;
}

/** The one error of the app. `message` is for developers; the words a person reads are chosen by `code` and `details`. */
export class ProntoError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;
  constructor(code: ErrorCode, message: string, options?: ProntoErrorOptions) {
    super(message, options);
    this.name = "ProntoError";
    this.code = code;
    this.details = options?.details;
  }
}

/** What crosses the wall between a host and the renderer: Electron keeps only the message of a thrown error, HTTP nothing. */
export const Reply = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: ErrorCode, message: z.string(), details: ErrorDetails.optional() }),
  }),
]);
export type Reply = z.infer<typeof Reply>;

export function refusal(code: ErrorCode, message: string, details?: ErrorDetails): Reply {
  return { ok: false, error: details === undefined ? { code, message } : { code, message, details } };
}
