import { Camera, X } from "lucide-react";
import { type ReactElement, useState } from "react";
import type { Attachment } from "#domain/files";
import { runningName } from "#domain/names";
import type { Person } from "#domain/people";
import { FileButton } from "../../kit/file-button.tsx";
import { IconButton } from "../../kit/icon-button.tsx";
import { Progress } from "../../kit/progress.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import { useWrite } from "../query.ts";
import { isolated } from "../use-removal.ts";
import styles from "./card-photo.module.css";
import { CardPicture } from "./card-picture.tsx";
import { useUpload } from "./use-upload.ts";

/** What a card may be, for the system's dialog; a phone's HEIC is let through, to be told what to do with it. */
const kinds = ["image/jpeg", "image/png", "image/heic"];

/** The picture of somebody's business card: small, large on a press, replaced, taken off with an undo. */
export function CardPhoto({ person }: { readonly person: Person }): ReactElement {
  const { id, cardPhoto } = person;
  const name = runningName(person);
  const toasts = useToasts();
  const { coming, problem, send, attempt, cancel } = useUpload();
  const [isLarge, setLarge] = useState(false);
  const takeOff = useWrite((api) => api.people.removeCardPhoto({ id }));
  const putBack = useWrite((api, { name: called, sha256 }: Attachment) =>
    api.people.putCardPhoto({ id, name: called, sha256: sha256 ?? "" }),
  );
  const undoTo = (before: Attachment) => () => void attempt(() => putBack.mutateAsync(before));

  const choose = async ([file]: readonly File[]) => {
    if (file === undefined || coming !== null) return;
    const isDone = await send(file, (api, stored) => api.people.putCardPhoto({ id, ...stored }));
    if (isDone && cardPhoto !== null)
      toasts.show({ text: `The card of ${isolated(name)} has a new photo`, undo: undoTo(cardPhoto) });
  };
  const remove = async (before: Attachment) => {
    setLarge(false);
    const isDone = await attempt(() => takeOff.mutateAsync(undefined));
    if (isDone) toasts.show({ text: `The photo of the card of ${isolated(name)} is taken off`, undo: undoTo(before) });
  };

  return (
    <div className={styles["photo"]}>
      {cardPhoto !== null && <CardPicture photo={cardPhoto} name={name} isLarge={isLarge} onLarge={setLarge} />}
      <div className={styles["acts"]}>
        {coming !== null && <Progress label={`Adding ${coming.name}`} share={coming.share} onCancel={cancel} />}
        {coming === null && (
          <FileButton
            icon={Camera}
            kinds={kinds}
            label={
              cardPhoto === null ? `Add a photo of the card of ${name}` : `Replace the photo of the card of ${name}`
            }
            onChoose={(files) => void choose(files)}
          >
            {cardPhoto === null ? "Add a photo of the card" : "Replace"}
          </FileButton>
        )}
        {coming === null && cardPhoto !== null && (
          <IconButton
            icon={X}
            size="small"
            label={`Take off the photo of the card of ${name}`}
            onPress={() => void remove(cardPhoto)}
          />
        )}
      </div>
      {problem !== null && (
        <p className={styles["problem"]} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
