import type { DocumentKind } from "../document-kind.ts";
import { acceptance } from "./acceptance.ts";
import { callScript } from "./call-script.ts";
import { checkIn } from "./check-in.ts";
import { decline } from "./decline.ts";
import { hospitalityNote } from "./hospitality-note.ts";
import { keepInTouch } from "./keep-in-touch.ts";
import { linkedinInvite } from "./linkedin-invite.ts";
import { recommendationForward } from "./recommendation-forward.ts";
import { recommendationRequest } from "./recommendation-request.ts";
import { recommenderOutcome } from "./recommender-outcome.ts";
import { recommenderReminder } from "./recommender-reminder.ts";
import { recommenderThanks } from "./recommender-thanks.ts";
import { recruiterDebrief } from "./recruiter-debrief.ts";
import { rejectionReply } from "./rejection-reply.ts";
import { resumeCoverNote } from "./resume-cover-note.ts";
import { thankYou } from "./thank-you.ts";
import { voicemailScript } from "./voicemail-script.ts";
import { withdrawal } from "./withdrawal.ts";

/** Every kind of document that is written here, in the order in which they come up. */
export const documentKinds: readonly DocumentKind[] = [
  thankYou,
  hospitalityNote,
  recruiterDebrief,
  linkedinInvite,
  resumeCoverNote,
  recommendationRequest,
  recommenderReminder,
  recommendationForward,
  recommenderThanks,
  recommenderOutcome,
  callScript,
  voicemailScript,
  checkIn,
  rejectionReply,
  keepInTouch,
  acceptance,
  decline,
  withdrawal,
];
