import type { ReactElement } from "react";
import type { Template } from "#domain/templates";
import { Button } from "../../../kit/button.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";

interface WriteItProps {
  /** The own ones for this kind. */
  readonly templates: readonly Template[];
  /** What would be written, for whoever hears the buttons one by one. */
  readonly what: string;
  readonly onWrite: (templateId: string | null) => void;
}

/** By Pronto, and where there are own templates with one of those. */
export function WriteIt({ templates, what, onWrite }: WriteItProps): ReactElement {
  return (
    <>
      {templates.length > 0 && (
        <MenuButton
          look="row"
          label="With my template …"
          items={templates.map(({ id, name }) => ({ id: id as string, label: name }))}
          onAction={onWrite}
        />
      )}
      <Button look="row" label={`Write it: ${what}`} onPress={() => onWrite(null)}>
        Write it
      </Button>
    </>
  );
}
