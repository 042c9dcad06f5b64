import ICAL from "ical.js";

/** Each card by property: its values in order, as another program reads them. */
export function readVcards(text: string): readonly Readonly<Record<string, readonly unknown[]>>[] {
  const parsed: unknown[] = ICAL.parse(text);
  // The seam: one card is given as a component, several as a list of them.
  const cards = (parsed[0] === "vcard" ? [parsed] : parsed) as ConstructorParameters<typeof ICAL.Component>[0][];
  return cards.map((card) => {
    const properties = new ICAL.Component(card).getAllProperties();
    const names = new Set(properties.map(({ name }) => name));
    return Object.fromEntries(
      [...names].map((name) => [name, properties.filter((one) => one.name === name).map((one) => one.getFirstValue())]),
    );
  });
}
