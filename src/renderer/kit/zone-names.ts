/** A time zone as people name it. */
export interface Zone {
  /** IANA: `America/Los_Angeles`. */
  readonly id: string;
  /** "Los Angeles (Pacific)". */
  readonly label: string;
}

let all: readonly Zone[] | null = null;

/** Every zone this machine knows, by label. Made once: four hundred names take a moment. */
export function listZones(): readonly Zone[] {
  all ??= [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])]
    .map(zoneOf)
    .sort((a, b) => a.label.localeCompare(b.label));
  return all;
}

export function zoneOf(id: string): Zone {
  const city = cityOf(id);
  const region = regionOf(id);
  return { id, label: region === null || region === city ? city : `${city} (${region})` };
}

/** Whether the zone is meant by what was typed, accents aside: a word starts with it; from three letters on, within too. */
export function isZoneMatch({ id, label }: Zone, typed: string): boolean {
  const wanted = plain(typed).trim();
  const text = ` ${plain(`${label} ${id} ${id.replaceAll(/[/_]/g, " ")}`)}`;
  return text.includes(` ${wanted}`) || text.includes(`(${wanted}`) || (wanted.length > 2 && text.includes(wanted));
}

function cityOf(id: string): string {
  const parts = id.split("/").slice(1).reverse();
  return parts.length === 0 ? id : parts.join(", ").replaceAll("_", " ");
}

/** "Pacific" out of "Pacific Time"; null where the name says no more than the city. */
function regionOf(id: string): string | null {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: id, timeZoneName: "longGeneric" });
    const name = format.formatToParts(new Date()).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const region = name.replace(/ (Standard )?Time$/, "");
    return region === "" || /^GMT/.test(region) ? null : region;
  } catch {
    return null; // A zone from another machine, which this one does not know.
  }
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
