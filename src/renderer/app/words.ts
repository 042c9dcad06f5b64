import type { InterviewStatus, Mode } from "#domain/interviews";
import type { OpportunityStatus } from "#domain/opportunities";
import type { Participation, Permission, Role } from "#domain/people";
import type { ResumeState } from "#domain/resume-versions";
import { when } from "./when.ts";

// The closed values of the journal, as a person reads them; the same words on every screen.

export const roleWords: Readonly<Record<Role, string>> = {
  hiring_authority: "decides",
  panel: "on the panel",
  peer: "a future colleague",
  hr_contact: "from HR",
  assistant: "assistant, front desk",
  host: "host on site",
  recruiter: "agency recruiter",
  observer: "only sat in",
};

export const permissionWords: Readonly<Record<Permission, string>> = {
  not_asked: "permission not asked",
  granted: "may follow up",
  denied_followup: "a thank-you, nothing more",
  no_contact: "no contact",
  via_recruiter: "through the recruiter",
};

/** By which way they may be reached. */
export const wayWords: Readonly<Record<Participation["permissionChannels"][number], string>> = {
  email: "by e-mail",
  phone: "by phone",
  text: "by text message",
  whatsapp: "by WhatsApp",
  linkedin: "on LinkedIn",
  post: "by post",
};

type Answer = Pick<Participation, "permission" | "permissionChannels" | "agreedAt" | "isThankYouWelcome">;

/** "may follow up by e-mail or by phone, agreed for Fri 20 Aug, 16:15 (Singapore)". */
export function answerWords(answer: Answer, zone: string): string {
  const ways = answer.permissionChannels.map((channel) => wayWords[channel]).join(" or ");
  const agreed = answer.agreedAt === null ? "" : `, agreed for ${when(answer.agreedAt, zone)}`;
  if (answer.permission === "denied_followup" && !answer.isThankYouWelcome)
    return "nothing further, no thank-you either";
  return `${permissionWords[answer.permission]}${ways === "" ? "" : ` ${ways}`}${agreed}`;
}

/** How a process stands. */
export const statusWords: Readonly<Record<OpportunityStatus, string>> = {
  draft: "Not applied yet",
  applied: "Applied",
  interviewing: "Under way",
  waiting: "Waiting for their answer",
  offer: "They made an offer",
  accepted: "I accepted",
  declined: "I declined",
  rejected: "They said no",
  withdrawn: "I withdrew",
  no_response: "No answer came",
  cancelled: "They stopped the search",
  on_hold: "On hold",
};

export const resumeStateWords: Readonly<Record<ResumeState, string>> = {
  in_progress: "Being worked on",
  final: "Final",
  sent: "Sent",
  retired: "Put away",
};

export const modeWords: Readonly<Record<Mode, string>> = {
  onsite: "on site",
  phone: "by phone",
  video: "by video",
  test: "a test",
  informal: "an informal talk",
};

export const interviewStatusWords: Readonly<Record<InterviewStatus, string>> = {
  planned: "Planned",
  confirmed: "Confirmed",
  in_progress: "Under way",
  completed: "Took place",
  cancelled: "Cancelled",
  no_show_them: "They did not come",
  no_show_me: "I could not come",
};

/** As it stands inside a sentence: "they said no", "I accepted". */
export function statusPhrase(status: OpportunityStatus): string {
  const words = statusWords[status];
  return words.startsWith("I ") ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** As the entries of a menu or a select, in their order. */
export function optionsOf<Id extends string>(
  words: Readonly<Record<Id, string>>,
): readonly { readonly id: Id; readonly label: string }[] {
  // The seam: the keys of such a record are its ids.
  return (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));
}
