import type { ReactElement } from "react";
import type { Template } from "#domain/templates";
import { Button } from "../../../kit/button.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";

interface WriteItProps {
  /** The own ones for this kind. */
  readonly templates: readonly Template[];
  readonly onWrite: (templateId: string | null) => void;
}

/** By Pronto, and where there are own templates with one of those. */
export function WriteIt({ templates, onWrite }: WriteItProps): ReactElement {
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
      <Button look="row" onPress={() => onWrite(null)}>
        Write it
      </Button>
    </>
  );
}
