import { parseScenario, type Scenario } from "./format.ts";

// The same scenario with other people, another employer, another role and other figures: what passes must not hang on the
// words of the file.

const givenNames = [
  "Amparo",
  "Bertrand",
  "Chidinma",
  "Dagny",
  "Eluned",
  "Farouk",
  "Ginevra",
  "Hamish",
  "Ilse",
  "Joaquim",
  "Kerensa",
  "Lubomir",
  "Mireille",
  "Nadezhda",
];
const familyNames = [
  "Abernethy",
  "Brandvold",
  "Czajka",
  "Delacroix",
  "Eisenhauer",
  "Fairweather",
  "Gundersen",
  "Haverkamp",
  "Ibarra",
  "Jaworski",
  "Kinsella",
  "Lindqvist",
  "Montgomerie",
  "Nakagawa",
];
const employers = ["Quillfeather", "Brackenrow", "Saltmarsh", "Copperdale"];
const roles = ["Harbour Ledger Keeper", "Night Kiln Overseer", "Regional Orchard Planner", "Quarry Records Lead"];

export function rename(scenario: Scenario): Scenario {
  const swaps = [...nameSwaps(scenario), ...employerSwaps(scenario), ...roleSwaps(scenario)];
  const figures = figureSwaps(scenario);
  const { id, now, locale, interviews, settings, events, ...rest } = scenario;
  const { decision_date, outcome_at, ...opportunity } = scenario.opportunity;
  const changed = change({ ...rest, opportunity }, (text, key) =>
    isKept(text, key) ? text : swapFigures(swapAll(text, swaps), figures),
  );
  const renamed: unknown = {
    ...(changed as object), // The seam: an object goes in, an object of the same shape comes out.
    id: `${id}~`,
    now,
    locale,
    interviews,
    settings,
    events,
  };
  return parseScenario(withDates(renamed, { decision_date, outcome_at }));
}

function withDates(renamed: unknown, dates: object): unknown {
  if (typeof renamed !== "object" || renamed === null || !("opportunity" in renamed)) return renamed;
  return { ...renamed, opportunity: { ...(renamed.opportunity as object), ...dates } }; // The seam: `opportunity` is an object.
}

/** Ids, dates and closed values stay; so do addresses and lines of a calendar, which are matched whole. */
function isKept(text: string, key: string): boolean {
  const keys = [
    "id",
    "person",
    "to",
    "need",
    "do",
    "kind",
    "action",
    "expected",
    "state",
    "state_at_now",
    "rule",
    "basis",
    "channel",
    "attachments_must",
    "attachments_must_not",
    "form",
    "decision_text",
    "decision_date_rule",
    "name_order",
    "recover_with",
    "same_as",
    "recommender",
    "file",
    "version",
    "email",
    "to_address",
    "phone",
    "agreed_channel",
    "send_via",
    "page_size",
    "dtstart_any_of",
  ];
  return (
    keys.includes(key) ||
    /^\d{4}-\d{2}-\d{2}/.test(text) ||
    /^\+[\d\s()-]{7,}$/.test(text.trim()) ||
    /^\S+@\S+$/.test(text) ||
    /^(BEGIN|END|METHOD|STATUS|SEQUENCE|DTSTART|DTEND|TRIGGER)[;:]/.test(text)
  );
}

type Swap = readonly [from: string, to: string];

function nameSwaps({ people, candidate }: Scenario): Swap[] {
  const all = [candidate, ...people];
  return all.flatMap((person, index) => {
    const words = [person.full_name, person.latin_name ?? ""]
      .join(" ")
      .split(/[\s]+/)
      .filter((word) => word.length > 2 && !/^(ap|d\/o|van|von|de)$/.test(word));
    return words.flatMap((word, place): Swap[] => {
      const name = nameFor(
        place === 0 ? (givenNames[index] ?? "Zelda") : `${familyNames[index] ?? "Zimmer"}${place > 1 ? "son" : ""}`,
        word,
      );
      const mistyped = plainLetters(word);
      return [
        [word, name],
        ...(mistyped === word ? [] : [[mistyped, `${name.slice(0, -2)}${name.slice(-1)}`] as const]),
      ];
    });
  });
}

/** In another script the name stays: there the test is the script. One that begins small goes on doing so. */
function nameFor(name: string, original: string): string {
  if (!/^\p{Script=Latin}/u.test(original)) return original;
  return /^\p{Ll}/u.test(original) ? name.toLowerCase() : name;
}

/** The name in plain letters, as somebody would mistype it; the new name has its own mistyped form. */
function plainLetters(name: string): string {
  const special: Readonly<Record<string, string>> = { æ: "ae", Æ: "Ae", ø: "o", Ø: "O", þ: "th", Þ: "Th", ð: "d" };
  return name
    .replace(/[æÆøØþÞð]/g, (letter) => special[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

function employerSwaps({ opportunity }: Scenario): Swap[] {
  const short = opportunity.company_short ?? "";
  return short === "" ? [] : [[short, employers[short.length % employers.length] ?? "Quillfeather"]];
}

function roleSwaps({ opportunity }: Scenario): Swap[] {
  const role = roles[opportunity.role.length % roles.length] ?? "Harbour Ledger Keeper";
  const short = opportunity.role_short;
  return [[opportunity.role, role], ...(short ? ([[short, role.split(" ").slice(1).join(" ")]] as Swap[]) : [])];
}

/** Longest first, so that a name is not swapped within a longer one; whole words only. */
function swapAll(text: string, swaps: readonly Swap[]): string {
  const ordered = swaps.toSorted(([a], [b]) => b.length - a.length);
  const table = new Map(ordered.map(([from, to]) => [from.toLowerCase(), { from, to }]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${ordered.map(([from]) => from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}\\p{M}])`,
    "giu",
  );
  return ordered.length === 0
    ? text
    : text.replace(pattern, (word) => {
        const swap = table.get(word.toLowerCase());
        if (swap === undefined) return word;
        // Written with another first letter than the name's own, it stays so: that is what such a line tests.
        const isOtherCase = word.slice(1) === swap.from.slice(1) && word !== swap.from;
        return isOtherCase ? otherCase(swap.to) : swap.to;
      });
}

function otherCase(name: string): string {
  const [first = ""] = name;
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
}

/** The figures of the facts, each with another of the same shape; dates are left alone. */
function figureSwaps({ needs, evidence }: Scenario): ReadonlyMap<string, string> {
  const figures = [...needs, ...evidence].flatMap(({ text }) => text.match(/\d[\d.,]*\d|\d/g) ?? []);
  return new Map(figures.map((figure) => [figure, figure.replace(/\d/g, (digit) => String((Number(digit) % 8) + 1))]));
}

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";

function swapFigures(text: string, figures: ReadonlyMap<string, string>): string {
  return text.replace(
    new RegExp(`${month}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}|\\d[\\d.,]*\\d|\\d`, "g"),
    (figure) => figures.get(figure) ?? figure,
  );
}

function change(value: unknown, turn: (text: string, key: string) => string, key = ""): unknown {
  if (typeof value === "string") return turn(value, key);
  if (Array.isArray(value)) return value.map((one) => change(one, turn, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, turn, name)]));
}
