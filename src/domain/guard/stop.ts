import type { TouchFields } from "../touches.ts";

/** One rule that stands in the way. Facts only; the words are chosen where they are shown. */
export interface Stop {
  /** From strongest to weakest: cannot be done; held until a reason is typed; done once confirmed. */
  readonly verdict: "refuse" | "hold" | "warn";
  /** Its number in the domain notes. */
  readonly rule: string;
  /** The name of the person it is about. */
  readonly person?: string;
  /** The instant at which it no longer stands. */
  readonly until?: string;
  readonly what?: string;
}

/** A contact as the guard sees it: made, or planned for an instant. */
export type Contact = Pick<
  TouchFields,
  "personId" | "interviewId" | "kind" | "direction" | "isSolicited" | "channel" | "at" | "result" | "aboutId"
>;
