import type { MouseEventHandler, ReactElement, ReactNode, Ref } from "react";
import { ButtonContent, type ButtonLook, buttonClass } from "./button.tsx";
import type { IconShape } from "./icon.tsx";
import styles from "./link.module.css";

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly icon?: IconShape;
  readonly isCurrent?: boolean;
  readonly label?: string;
  readonly linkRef?: Ref<HTMLAnchorElement>;
  /** wouter's `<Link asChild>` gives this. */
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>;
}

export function TextLink({
  href,
  children,
  icon: Shape,
  isCurrent = false,
  label,
  linkRef,
  onClick,
}: LinkProps): ReactElement {
  return (
    <a
      className={styles["link"]}
      href={href}
      ref={linkRef}
      onClick={onClick}
      aria-label={label}
      aria-current={isCurrent ? "page" : undefined}
    >
      {Shape && <Shape className={styles["icon"]} aria-hidden="true" />}
      {children}
    </a>
  );
}

interface LinkButtonProps extends Omit<LinkProps, "isCurrent"> {
  readonly look?: ButtonLook;
  readonly keys?: string;
}

/** Goes somewhere, and looks like a button because it is the next thing to do. */
export function LinkButton({
  href,
  children,
  look = "plain",
  icon,
  keys,
  label,
  linkRef,
  onClick,
}: LinkButtonProps): ReactElement {
  return (
    <a className={buttonClass(look)} href={href} ref={linkRef} onClick={onClick} aria-label={label}>
      <ButtonContent look={look} icon={icon} keys={keys}>
        {children}
      </ButtonContent>
    </a>
  );
}
