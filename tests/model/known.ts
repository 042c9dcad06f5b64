/**
 * Where the app is known to differ from the letter of the domain notes. The model lets these pass, so that it can find what
 * is not known yet; set one to false to see it.
 */
export const known = {
  /** E0r: "client rows blocked": a note to an assistant who goes through the recruiter is let through. */
  noteViaRecruiter: true,
  /** G2: a second check-in for one decision date is held, not refused, where nobody has a row for it. */
  secondCheckIn: true,
  /** E10, E11: a reply to an answer that was not there yet settles the row. */
  sentBeforeOutcome: true,
  /** G2 against E8: a check-in sent before the round was over does not put off the next one. */
  noShift: true,
  /** I3: a note to somebody who wants no follow-up is let through after their one thank-you. */
  noteAfterThanks: true,
  /** H: what is done stays as it was; a promise kept twice counts from the second time. */
  promiseKeptTwice: true,
};
