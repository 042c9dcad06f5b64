import type { Kind } from "../kind.ts";
import { acceptance } from "./acceptance.ts";
import { checkIn } from "./check-in.ts";
import { decline } from "./decline.ts";
import { followUpCall } from "./follow-up-call.ts";
import { hospitalityNote } from "./hospitality-note.ts";
import { keepInTouch } from "./keep-in-touch.ts";
import { linkedinInvite } from "./linkedin-invite.ts";
import { promise } from "./promise.ts";
import { recommendationForward } from "./recommendation-forward.ts";
import { recommendationRequest } from "./recommendation-request.ts";
import { recommenderOutcome } from "./recommender-outcome.ts";
import { recommenderReminder } from "./recommender-reminder.ts";
import { recommenderThanks } from "./recommender-thanks.ts";
import { recruiterDebrief } from "./recruiter-debrief.ts";
import { rejectionReply } from "./rejection-reply.ts";
import { resumeUpdate } from "./resume-update.ts";
import { thankYou } from "./thank-you.ts";
import { withdrawal } from "./withdrawal.ts";

/** Every kind there is, in the order in which rows of one instant are shown. */
export const kinds: readonly Kind[] = [
  recruiterDebrief,
  thankYou,
  hospitalityNote,
  promise,
  linkedinInvite,
  resumeUpdate,
  recommendationRequest,
  recommenderReminder,
  recommendationForward,
  recommenderThanks,
  recommenderOutcome,
  followUpCall,
  checkIn,
  rejectionReply,
  keepInTouch,
  acceptance,
  decline,
  withdrawal,
];

/** The kind of a follow-up, or of the document that it writes; null: a contact of no kind. */
export function kindOf(id: string | null): Kind | null {
  if (id === null) return null;
  return kinds.find((kind) => kind.id === id || kind.document === id || kind.alsoWrites?.includes(id)) ?? null;
}
