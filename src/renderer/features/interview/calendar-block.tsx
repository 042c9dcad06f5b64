import { CalendarMinus, CalendarPlus } from "lucide-react";
import type { ReactElement } from "react";
import { useCommand } from "../../app/commands.tsx";
import { useCalendar } from "../../app/follow-ups/use-calendar.ts";
import { Button } from "../../kit/button.tsx";
import { SideBlock } from "../../kit/workspace-frame.tsx";
import styles from "./calendar-block.module.css";
import { EmptyNote } from "./empty-note.tsx";
import type { Workspace } from "./workspace.ts";

/** The plan and the interview as files for a calendar program, and out of it again. */
export function CalendarBlock({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const calendar = useCalendar();
  const { id } = workspace.dossier.opportunity;
  const putIn = () => calendar.plan(id);
  useCommand("interview.calendar", putIn);
  return (
    <SideBlock title="Calendar">
      <div className={styles["buttons"]}>
        <Button look="small" icon={CalendarPlus} onPress={putIn}>
          Save the plan as .ics
        </Button>
        <Button look="small" icon={CalendarPlus} onPress={() => calendar.interview(workspace.interview.id)}>
          Save this interview
        </Button>
        <Button look="small" icon={CalendarMinus} onPress={() => calendar.takeOut(id)}>
          Take out what is over
        </Button>
      </div>
      <EmptyNote>Open the file with your calendar. It names nobody unless the settings say so.</EmptyNote>
    </SideBlock>
  );
}
