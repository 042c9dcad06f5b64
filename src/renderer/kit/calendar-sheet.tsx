import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactElement } from "react";
import { Button, Calendar, CalendarCell, CalendarGrid, Heading } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./date-field.module.css";
import { Icon } from "./icon.tsx";
import icon from "./icon-button.module.css";

/** The month under a date field, whose date it takes from there. */
export function CalendarSheet(): ReactElement {
  return (
    <Calendar className={styles["calendar"] ?? ""}>
      <header className={styles["header"]}>
        <Button slot="previous" className={classes(icon["button"], icon["small"])}>
          <Icon of={ChevronLeft} size="small" />
        </Button>
        <Heading className={styles["month"] ?? ""} />
        <Button slot="next" className={classes(icon["button"], icon["small"])}>
          <Icon of={ChevronRight} size="small" />
        </Button>
      </header>
      <CalendarGrid className={styles["grid"] ?? ""}>
        {(date) => <CalendarCell className={styles["cell"] ?? ""} date={date} />}
      </CalendarGrid>
    </Calendar>
  );
}
