import type { ReactElement } from "react";
import { Button } from "react-aria-components";
import styles from "./picture-button.module.css";

interface PictureButtonProps {
  /** Null: it is on its way, and its place is kept. */
  readonly url: string | null;
  /** What it shows; also the name of the button. */
  readonly alt: string;
  readonly onPress: () => void;
  /** It is no picture, whatever it was called. */
  readonly onBroken: () => void;
}

/** A picture at the size of a stamp, upright; a press shows it large. */
export function PictureButton({ url, alt, onPress, onBroken }: PictureButtonProps): ReactElement {
  return (
    <Button className={styles["button"] ?? ""} onPress={onPress} isDisabled={url === null} aria-label={alt}>
      {url !== null && <img className={styles["picture"]} src={url} alt={alt} onError={onBroken} />}
    </Button>
  );
}
