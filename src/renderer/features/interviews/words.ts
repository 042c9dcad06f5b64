import { ClipboardList, Coffee, MapPin, Phone, Video } from "lucide-react";
import type { Mode } from "#domain/interviews";
import type { OpportunityStatus } from "#domain/opportunities";
import type { IconShape } from "../../kit/icon.tsx";

export const modeIcons: Readonly<Record<Mode, IconShape>> = {
  onsite: MapPin,
  phone: Phone,
  video: Video,
  test: ClipboardList,
  informal: Coffee,
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
