import { z } from "zod";

export const Severity = z.enum(["refuse", "hold", "warn", "remark"]);
export type Severity = z.infer<typeof Severity>;

/** One thing the review found: where, why, and how it could be mended. */
export const Finding = z.object({
  /** `C3`, `R28`: DOMAIN C and A. */
  rule: z.string(),
  /** refuse: cannot be ready · hold: ready with a typed reason · warn: after one confirmation · remark: stops nothing. */
  severity: Severity,
  title: z.string(),
  why: z.string(),
  field: z.enum(["body", "subject", "salutation", "toAddress", "ccAddress", "facts"]),
  /** UTF-16 units into the field; null: the whole of it. */
  start: z.int().nullable(),
  end: z.int().nullable(),
  /** What the place could be replaced with. */
  mend: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

type Place = Partial<Pick<Finding, "field" | "start" | "end" | "mend">>;

export function finding(rule: string, severity: Severity, title: string, why: string, place: Place = {}): Finding {
  return { rule, severity, title, why, field: "body", start: null, end: null, mend: null, ...place };
}
