import { ClipboardList, Coffee, MapPin, Phone, Video } from "lucide-react";
import type { InterviewStatus, Mode } from "#domain/interviews";
import type { OpportunityStatus } from "#domain/opportunities";
import type { IconShape } from "../../kit/icon.tsx";

export const modeWords: Readonly<Record<Mode, string>> = {
  onsite: "on site",
  phone: "by phone",
  video: "by video",
  test: "test",
  informal: "informal talk",
};

export const modeIcons: Readonly<Record<Mode, IconShape>> = {
  onsite: MapPin,
  phone: Phone,
  video: Video,
  test: ClipboardList,
  informal: Coffee,
};

export const statusWords: Readonly<Record<InterviewStatus, string>> = {
  planned: "Planned",
  confirmed: "Confirmed",
  in_progress: "Under way",
  completed: "Took place",
  cancelled: "Cancelled",
  no_show_them: "They were not there",
  no_show_me: "I was not there",
};

/** Said only where the process has come to something. */
export const outcomeWords: Readonly<Partial<Record<OpportunityStatus, string>>> = {
  offer: "Offer",
  accepted: "Accepted",
  declined: "Declined by me",
  rejected: "Went to someone else",
  withdrawn: "Withdrawn by me",
  no_response: "No answer",
  cancelled: "Cancelled",
  on_hold: "On hold",
};
