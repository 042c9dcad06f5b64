import type { Client } from "#contract/contract";
import { useToasts } from "../../kit/toasts.tsx";
import { explain } from "../error-view.tsx";
import { useWrite } from "../query.ts";

type Saved = Awaited<ReturnType<Client["calendar"]["exportPlan"]>>;

interface CalendarActs {
  readonly followUp: (opportunityId: string, followUpId: string) => void;
  readonly interview: (id: string) => void;
  readonly plan: (opportunityId: string) => void;
  /** Takes out of the calendar what was put there and is over. */
  readonly takeOut: (opportunityId: string) => void;
}

/** Files for a calendar program (.ics). Nothing is sent; the person opens the file. */
export function useCalendar(): CalendarActs {
  const toasts = useToasts();
  const write = useWrite((api, run: (api: Client) => Promise<Saved>) => run(api));
  const save = (run: (api: Client) => Promise<Saved>, nothing: string) =>
    write.mutate(run, {
      onSuccess: (file) => toasts.show({ text: file === null ? nothing : `Saved as ${file.path}` }),
      onError: (error) => toasts.show({ text: explain(error), tone: "late" }),
    });
  return {
    followUp: (opportunityId, followUpId) =>
      save((api) => api.calendar.exportFollowUp({ opportunityId, followUpId }), "Nothing of it stands in a calendar."),
    interview: (id) => save((api) => api.calendar.exportInterview({ id }), "Not saved."),
    plan: (opportunityId) => save((api) => api.calendar.exportPlan({ opportunityId }), "Nothing is to come."),
    takeOut: (opportunityId) =>
      save((api) => api.calendar.exportCancelled({ opportunityId }), "Nothing in your calendar is over."),
  };
}
