import type { InterviewStatus, Mode } from "#domain/interviews";
import type { Permission, Role } from "#domain/people";

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

/** As the entries of a menu or a select, in their order. */
export function optionsOf<Id extends string>(
  words: Readonly<Record<Id, string>>,
): readonly { readonly id: Id; readonly label: string }[] {
  // The seam: the keys of such a record are its ids.
  return (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));
}
