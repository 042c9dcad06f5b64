import { CircleAlert } from "lucide-react";
import { type ReactElement, type ReactNode, useId } from "react";
import styles from "./hero-card.module.css";
import { Icon, type IconShape } from "./icon.tsx";

interface HeroCardProps {
  readonly icon: IconShape;
  /** What kind of thing, and for what. */
  readonly kind: string;
  readonly title: string;
  readonly countdown?: ReactNode;
  /** `<strong>` carries the reassuring fact. */
  readonly reason?: ReactNode;
  /** What is to be minded before it is done. */
  readonly caution?: string;
  /** The hero button first. */
  readonly actions: ReactNode;
  readonly meter?: ReactNode;
  /** A `TimeSpan`. */
  readonly children?: ReactNode;
}

/** The one next thing to do. */
export function HeroCard({
  icon,
  kind,
  title,
  countdown,
  reason,
  caution,
  actions,
  meter,
  children,
}: HeroCardProps): ReactElement {
  const id = useId();
  return (
    <section className={styles["card"]} aria-labelledby={id}>
      <p className={styles["kind"]}>
        <Icon of={icon} />
        <span title={kind}>{kind}</span>
      </p>
      <div className={styles["top"]}>
        <h2 className={styles["title"]} id={id} title={title}>
          {title}
        </h2>
        {countdown}
      </div>
      {reason !== undefined && <p className={styles["reason"]}>{reason}</p>}
      {caution !== undefined && (
        <p className={styles["caution"]}>
          <Icon of={CircleAlert} size="small" />
          {caution}
        </p>
      )}
      <div className={styles["actions"]}>
        {actions}
        {meter !== undefined && <div className={styles["meter"]}>{meter}</div>}
      </div>
      {children}
    </section>
  );
}
