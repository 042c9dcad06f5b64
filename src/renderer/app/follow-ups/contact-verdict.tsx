import type { ReactElement } from "react";
import type { Stop } from "#contract/errors";
import { noAnswer } from "#domain/contacts";
import { Button } from "../../kit/button.tsx";
import { type ContactDraft, insteadOf, zoneOf } from "./contact-draft.ts";
import { ContactMeter } from "./contact-meter.tsx";
import type { OpenedOpportunity } from "./one-row.ts";
import styles from "./sheets.module.css";
import { StopsToPass } from "./stops-to-pass.tsx";

interface ContactVerdictProps {
  readonly opened: OpenedOpportunity;
  readonly draft: ContactDraft;
  /** The guard has answered for just this contact. */
  readonly isKnown: boolean;
  readonly stops: readonly Stop[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly isSeen: boolean;
  readonly onSeen: (isSeen: boolean) => void;
  readonly onInstead: (change: Partial<ContactDraft>) => void;
}

/** What the guard says of the contact as it stands in the fields, and the way that is left. */
export function ContactVerdict(props: ContactVerdictProps): ReactElement {
  const { opened, draft, isKnown, stops, onInstead, ...passing } = props;
  const instead = stops.map((stop) => insteadOf(opened, stop)).find((one) => one !== null) ?? null;
  return (
    <StopsToPass
      {...passing}
      stops={stops}
      zone={zoneOf(opened)}
      well={isKnown && stops.length === 0 && <Well opened={opened} draft={draft} />}
      instead={instead !== null && <Instead label={instead.label} onPress={() => onInstead(instead.change)} />}
    />
  );
}

function Instead({ label, onPress }: { readonly label: string; readonly onPress: () => void }): ReactElement {
  return (
    <p>
      <Button look="small" onPress={onPress}>
        {label}
      </Button>
    </p>
  );
}

/** Nothing stands against it: the reassuring fact (R15). */
function Well({ opened, draft }: Pick<ContactVerdictProps, "opened" | "draft">): ReactElement {
  const { direction, what, channel, result, personId } = draft;
  if (direction === "in")
    return <p className={styles["well"]}>What comes from them is never counted, and the count begins anew.</p>;
  if (what === "asked" || what === "scheduling")
    return <p className={styles["well"]}>They asked for it, so it is never counted.</p>;
  if (channel === "call" && result === noAnswer)
    return <p className={styles["well"]}>A ring that nobody answered is an attempt: two at most, on two days.</p>;
  const budget = opened.budgets.find((one) => one.personId === personId);
  if (budget === undefined) return <p className={styles["well"]}>Nothing stands against it.</p>;
  return <ContactMeter budget={budget} zone={zoneOf(opened)} />;
}
