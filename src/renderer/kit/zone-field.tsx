import { ChevronDown } from "lucide-react";
import { type ReactElement, useMemo } from "react";
import { Button, ComboBox, Input, ListBox, Popover } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./field.module.css";
import { boxClass, FieldLabel, FieldNote, type FieldProps, fieldClass } from "./field.tsx";
import { Icon } from "./icon.tsx";
import list from "./list.module.css";
import { OptionItem } from "./select-field.tsx";
import { isZoneMatch, listZones, zoneOf } from "./zone-names.ts";

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
  return (
    <ComboBox
      className={fieldClass}
      defaultItems={zones}
      value={value}
      onChange={(id) => {
        if (typeof id === "string") onChange(id);
      }}
      defaultFilter={(label, typed) => isZoneMatch(byLabel.get(label) ?? { id: "", label }, typed)}
      menuTrigger="input"
      isRequired={field.isRequired ?? false}
      isInvalid={Boolean(field.error)}
      isDisabled={field.isDisabled ?? false}
      autoFocus={field.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...field} />
      <div className={classes(boxClass, styles["framed"], styles["tight"])}>
        <Input
          className={styles["bare"] ?? ""}
          translate="no"
          spellCheck="false"
          onFocus={(event) => event.target.select()}
        />
        <Button className={styles["end"] ?? ""}>
          <Icon of={ChevronDown} />
        </Button>
      </div>
      <FieldNote {...field} />
      <Popover className={list["popover"] ?? ""}>
        <ListBox className={list["list"] ?? ""}>
          {(zone: { id: string; label: string }) => <OptionItem option={zone} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
