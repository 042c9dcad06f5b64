import { ChevronRight } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from "react-aria-components";
import { buttonClass } from "./button.tsx";
import { classes } from "./classes.ts";
import styles from "./disclosure.module.css";
import { Icon } from "./icon.tsx";

/** What is not to be done or rarely looked at: a line that opens it. */
export function Disclosure({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <AriaDisclosure className={styles["disclosure"] ?? ""}>
      <Button slot="trigger" className={classes(buttonClass("quiet-small"), styles["trigger"])}>
        <Icon of={ChevronRight} size="small" />
        {title}
      </Button>
      <DisclosurePanel className={styles["panel"] ?? ""}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
