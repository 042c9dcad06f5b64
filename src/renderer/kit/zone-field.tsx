import { ChevronDown } from "lucide-react";
import { type ReactElement, useMemo, useRef } from "react";
import { Button, ComboBox, Input, ListBox, Popover } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./field.module.css";
import { boxClass, FieldLabel, FieldNote, type FieldProps, fieldClass } from "./field.tsx";
import { Icon } from "./icon.tsx";
import list from "./list.module.css";
import { OptionItem } from "./select-field.tsx";
import { isZoneMatch, listZones, type Zone, zoneOf } from "./zone-names.ts";

interface ZoneFieldProps extends FieldProps {
  /** An IANA id: `America/Los_Angeles`. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

export function ZoneField({ value, onChange, ...field }: ZoneFieldProps): ReactElement {
  const zones = useMemo(() => {
    const known = listZones();
    return known.some(({ id }) => id === value) ? known : [zoneOf(value), ...known];
  }, [value]);
  const byLabel = useMemo(() => new Map(zones.map((zone) => [zone.label, zone])), [zones]);
  const box = useRef<HTMLDivElement>(null);
  const isEntered = useRef(false);
  return (
    <ComboBox
      className={fieldClass}
      defaultItems={zones}
      defaultFilter={(label, text) => isZoneMatch(byLabel.get(label) ?? { id: "", label }, text)}
      value={value}
      onChange={(id) => {
        if (typeof id === "string") onChange(id);
      }}
      menuTrigger="input"
      isRequired={field.isRequired ?? false}
      isInvalid={Boolean(field.error)}
      isDisabled={field.isDisabled ?? false}
      autoFocus={field.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...field} />
      <div className={classes(boxClass, styles["framed"], styles["tight"])} ref={box}>
        <Input
          className={styles["bare"] ?? ""}
          translate="no"
          spellCheck="false"
          onFocus={({ currentTarget }) => {
            // Only the name of a zone: react-aria also sends focus here while one types and the list changes.
            isEntered.current = byLabel.has(currentTarget.value);
            if (isEntered.current) currentTarget.select();
          }}
          onClick={({ currentTarget }) => {
            // The click that brought focus has put the caret somewhere; what is typed shall still replace the zone.
            if (isEntered.current) currentTarget.select();
            isEntered.current = false;
          }}
        />
        <Button className={styles["end"] ?? ""}>
          <Icon of={ChevronDown} />
        </Button>
      </div>
      <FieldNote {...field} />
      <Popover className={list["popover"] ?? ""} triggerRef={box}>
        <ListBox className={list["list"] ?? ""} renderEmptyState={() => <p className={list["none"]}>No such zone</p>}>
          {(zone: Zone) => <OptionItem option={zone} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
