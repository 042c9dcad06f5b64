import { type ReactElement, useState } from "react";
import { isByPhone } from "#domain/contacts";
import type { Touch } from "#domain/touches";
import { ErrorView } from "../../app/error-view.tsx";
import { type CallResult, resultWords, touchWords } from "../../app/follow-ups/contact-words.ts";
import { useWrite } from "../../app/query.ts";
import { optionsOf } from "../../app/words.ts";
import { Button } from "../../kit/button.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import { TextField } from "../../kit/text-field.tsx";

interface RemarkSheetProps {
  readonly touch: Touch;
  readonly onClose: () => void;
}

/** What is to be said of an entry afterwards: it stands beside it, and the entry stays (I9). */
export function RemarkSheet({ touch, onClose }: RemarkSheetProps): ReactElement {
  const [note, setNote] = useState("");
  const [result, setResult] = useState<CallResult | null>(null);
  const correct = useWrite((api) =>
    api.touches.correct({ id: touch.id, note: note.trim(), ...(result === null ? {} : { result }) }),
  );
  const canKeep = note.trim() !== "" && !correct.isPending;
  const keep = () => {
    if (canKeep) correct.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="Add a remark"
      lead={<bdi>{touchWords(touch)}</bdi>}
      width="narrow"
      keys={{ "Mod+Enter": keep }}
      footer={
        <>
          <SheetPromise>
            {touch.isTheCall
              ? "The entry stays as it is, and the one call stays used."
              : "The entry stays as it is; the remark stands beside it."}
          </SheetPromise>
          <Button look="primary" keys="Mod+Enter" onPress={keep} isDisabled={!canKeep}>
            Add the remark
          </Button>
        </>
      }
    >
      <TextField
        label="In a few words"
        value={note}
        onChange={setNote}
        onSubmit={keep}
        maxLength={1000}
        autoFocus
        isRequired
      />
      {isByPhone(touch) && touch.direction === "out" && (
        <Segmented
          label="What really came of it"
          options={optionsOf(resultWords)}
          value={result}
          onChange={setResult}
        />
      )}
      {correct.error && <ErrorView error={correct.error} />}
    </Sheet>
  );
}
