import { Monitor, Moon, Sun } from "lucide-react";
import type { ReactElement } from "react";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { Group } from "../../kit/rows.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import styles from "./settings.module.css";

const themes = [
  { id: "system", label: "As the computer", icon: Monitor },
  { id: "light", label: "Light", icon: Sun },
  { id: "dark", label: "Dark", icon: Moon },
] as const;

export function AppearanceGroup(): ReactElement {
  const { data } = useRead("appearance", "get", {});
  const save = useWrite((api, theme: (typeof themes)[number]["id"]) => api.appearance.save({ theme }));
  return (
    <Group title="Appearance">
      {save.error !== null && <ErrorView error={save.error} />}
      <div className={styles["narrow"]}>
        <Segmented
          label="Theme"
          options={themes}
          value={data?.theme ?? null}
          onChange={(theme) => save.mutate(theme)}
        />
      </div>
    </Group>
  );
}
