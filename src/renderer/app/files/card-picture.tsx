import type { ReactElement } from "react";
import type { Attachment } from "#domain/files";
import { Button } from "../../kit/button.tsx";
import { PictureButton } from "../../kit/picture-button.tsx";
import { Sheet } from "../../kit/sheet.tsx";
import { useOpenCopy } from "../use-open-copy.ts";
import styles from "./card-photo.module.css";
import { usePicture } from "./use-picture.ts";

interface CardPictureProps {
  readonly photo: Attachment;
  /** Whose card it is. */
  readonly name: string;
  readonly isLarge: boolean;
  readonly onLarge: (isLarge: boolean) => void;
}

/** As the camera held it, the page turns it by itself: `image-orientation` is `from-image` where nobody says otherwise. */
export function CardPicture({ photo, name, isLarge, onLarge }: CardPictureProps): ReactElement {
  const { url, isBroken, onBroken } = usePicture(photo.sha256 ?? "");
  const open = useOpenCopy();
  const title = `Business card of ${name}`;
  if (isBroken)
    return (
      <p className={styles["problem"]} role="alert">
        The photo cannot be shown: its bytes are damaged. It stays as it is; take a new one, and replace it.
      </p>
    );
  return (
    <>
      <PictureButton url={url} alt={title} onPress={() => onLarge(true)} onBroken={onBroken} />
      <Sheet
        isOpen={isLarge && url !== null}
        onClose={() => onLarge(false)}
        title={title}
        footer={
          <Button onPress={() => void open({ sha256: photo.sha256 ?? "", name: photo.name })}>Open a copy</Button>
        }
      >
        {url !== null && <img className={styles["large"]} src={url} alt={title} />}
      </Sheet>
    </>
  );
}
