import { useSaveFile } from "../use-save-file.ts";

interface CalendarActs {
  readonly followUp: (opportunityId: string, followUpId: string) => void;
  readonly interview: (id: string) => void;
  readonly plan: (opportunityId: string) => void;
  /** Takes out of the calendar what was put there and is over. */
  readonly takeOut: (opportunityId: string) => void;
}

/** Files for a calendar program (.ics). Nothing is sent; the person opens the file. */
export function useCalendar(): CalendarActs {
  const save = useSaveFile();
  return {
    followUp: (opportunityId, followUpId) =>
      save((api) => api.calendar.exportFollowUp({ opportunityId, followUpId }), "Nothing of it stands in a calendar."),
    interview: (id) => save((api) => api.calendar.exportInterview({ id }), "Not saved."),
    plan: (opportunityId) => save((api) => api.calendar.exportPlan({ opportunityId }), "Nothing is to come."),
    takeOut: (opportunityId) =>
      save((api) => api.calendar.exportCancelled({ opportunityId }), "Nothing in your calendar is over."),
  };
}
