import type { MouseEventHandler, ReactElement, ReactNode, Ref } from "react";
import { ButtonContent, type ButtonLook, buttonClass } from "./button.tsx";
import type { IconShape } from "./icon.tsx";

interface LinkButtonProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly icon?: IconShape;
  readonly label?: string;
  readonly linkRef?: Ref<HTMLAnchorElement>;
  /** wouter's `<Link asChild>` gives this. */
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>;
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
