// A note names the person it was heard from; a letter to that person says "you".

import { type NameParts, runningName } from "../names.ts";

interface Named extends NameParts {
  readonly honorific: string | null;
}

/** `isOwn`: the note is of this person, so that "her supplier" is theirs. */
export function addressed(typed: string, person: Named, isOwn: boolean): string {
  const named = patternsOf(person);
  const text = typed
    .trim()
    .replace(named.first, "")
    .replace(named.owner, "your")
    .replace(named.doer, you)
    .replace(named.anywhere, "you");
  return isOwn ? text.replace(/^(?:her|his)\s/i, "your ") : text;
}

/**
 * A note without whoever said it: "Zholum: the rota …", "Ana said that …", "Giulia wants menus". Who it was stands in the
 * record beside it.
 */
export function unattributed(typed: string, people: readonly Named[]): string {
  return people.reduce((text, person) => text.replace(patternsOf(person).speaker, ""), typed.trim());
}

type Patterns = Readonly<Record<"first" | "speaker" | "owner" | "doer" | "anywhere", RegExp>>;

/** Made once for each person: a letter asks a hundred times. */
function patternsOf(person: Named): Patterns {
  const known = patterns.get(person);
  if (known !== undefined) return known;
  const name = `(?<!\\p{Lu}[\\p{L}.]*\\s)(?:${namesOf(person).map(escaped).join("|")})(?![\\p{L}-]|\\s\\p{Lu})`;
  const joints = "how|why|what|where|when|that|whether|and";
  const made = {
    first: new RegExp(`^${name}\\s*[:–-]\\s+`, "u"),
    speaker: new RegExp(
      `^${name}(?:\\s*[:–-]\\s+|\\s+(?:on|re)\\s+|\\s+(?:said|says|mentioned|explained|told me|told us)\\s+(?:that\\s+)?|\\s+(?=(?:wants|needs|is looking for)\\s))`,
      "u",
    ),
    owner: new RegExp(`${name}['’]s(?=\\s)`, "gu"),
    doer: new RegExp(`(?<=^|\\b(?:${joints})\\s)${name}\\s(${adverb}\\s)?(\\p{Ll}+)`, "gu"),
    anywhere: new RegExp(name, "gu"),
  };
  patterns.set(person, made);
  return made;
}

const patterns = new WeakMap<Named, Patterns>();

const adverb = "(?:also|always|often|really|never|still|just|\\p{Ll}+ly)";

/** "Lorraine is looking for …": you are. */
function you(_all: string, between = "", verb: string): string {
  const odd = { is: "are", was: "were", has: "have", does: "do", goes: "go" }[verb];
  return `you ${between}${odd ?? verb.replace(/(?<=ss|x|ch|sh|zz)es$|(?<=\p{L}{2}[^s])s$/u, "")}`;
}

/** Given names that open a note as words too: "Grace period of 30 days". */
const words =
  /^(?:Will|May|Mark|Grace|Hope|Faith|Joy|Rose|Bill|Sue|Art|Chase|Grant|Frank|Dean|Drew|Rich|Pat|Jack|Dawn|Summer|Autumn|April|June|Ruby|Amber|Max|Major|Page|Price|Miles|Chip|Skip|Ray|Cliff|Rock|Sandy|Olive|Ivy|Daisy|Basil|Herb|Norm|Penny|Carol|Hazel|Heather|Holly|Robin|Jay|Reed|Forest|Glen|Bud|Buck|Christian|Victor|Harmony|Melody)$/;

/** A family name alone may be the firm's or a street's, so it counts only behind an honorific. */
function namesOf(person: Named): readonly string[] {
  const name = runningName(person);
  const [first = ""] = name.split(" ");
  const given = person.givenName ?? (person.nameOrder === "family-first" ? "" : first);
  const titles = [person.honorific ?? "", "Mr", "Ms", "Mrs", "Mx", "Dr"].map((title) => title.replace(/\.$/, ""));
  const titled = [person.familyName ?? name.split(" ").slice(1).join(" "), name].flatMap((called) =>
    called === "" ? [] : titles.filter(Boolean).flatMap((title) => [`${title} ${called}`, `${title}. ${called}`]),
  );
  return [...titled, name, person.fullName, given]
    .map((one) => one.trim())
    .filter((one) => one.length > 1 && !one.endsWith(".") && !words.test(one))
    .toSorted((a, b) => b.length - a.length);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
