import type { ReactElement } from "react";
import { useRead } from "../../app/query.ts";
import { PickList } from "../../kit/pick-list.tsx";
import { Group } from "../../kit/rows.tsx";

interface FactPicksProps {
  readonly interviewId: string | null;
  readonly personId: string | null;
  readonly onInsert: (words: string) => void;
}

/** Every fact by its name, with what is known of it for whom the template is tried. */
export function FactPicks({ interviewId, personId, onInsert }: FactPicksProps): ReactElement {
  const isKnown = interviewId !== null && personId !== null;
  const asked = { interviewId: interviewId ?? "", personId: personId ?? "" };
  const { data = [] } = useRead("templates", "facts", asked, { isEnabled: isKnown });
  const pick = (name: string) => {
    const isList = Array.isArray(data.find((one) => one.name === name)?.value);
    onInsert(`{{ ${name}${isList ? " | in_words" : ""} }}`);
  };
  return (
    <Group title="Facts">
      <p className="soft">
        {isKnown ? "A click, or Enter, sets one in at the cursor." : "They are listed once there is an interview."}
      </p>
      {data.length > 0 && (
        <PickList
          label="Facts to set in"
          picks={data.map(({ name, value, about }) => ({
            id: name,
            label: name,
            about,
            meta: (typeof value === "string" ? value : value.join(" · ")) || "—",
          }))}
          onPick={pick}
        />
      )}
    </Group>
  );
}
