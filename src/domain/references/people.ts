// Who a line names, and how they are reached.

/** A line of `plainLetters` that begins with somebody's name: "Dr A. Smith (former manager), tel. 0113 496 0000". */
export function namesPerson(line: string): boolean {
  if (/^\p{Lu}{2,}, \p{Lu}\p{Ll}+/u.test(line)) return true;
  const bare = line.replace(/^(?:[^\p{L}\p{N}]|\d{1,2}[.)]\s)+/u, "");
  const [first = ""] = bare.split(/[,;:|(/]|\s[-–—]\s|\s(?=(?:tel|phone|mobile|mob|e-?mail|[+\d])\b|\+|\d)/i);
  return isTitled(first) || isName(first);
}

export function isTitled(text: string): boolean {
  return titled.test(text);
}

export function hasAddress(line: string): boolean {
  return hasMail(line) || hasPhone(line);
}

export function hasMail(line: string): boolean {
  return /[^\s@]@[^\s@]{1,200}\.[^\s@]/.test(line);
}

/** Seven digits or more that are no years. */
export function hasPhone(line: string): boolean {
  const runs = line.replace(years, " ").match(/[+(]{0,2}\d[\d\s().-]{5,30}\d/g) ?? [];
  return runs.some((run) => run.replace(/\D/g, "").length >= 7);
}

const years = /\b(?:19|20)\d\d\s?[-–—/]\s?(?:(?:19|20)\d\d)\b/g;

const titled =
  /^(?:mr|mrs|ms|miss|mx|mdm|madam|dr|prof|professor|rev|revd|sir|dame|capt|captain|col|maj|sgt|fr|sr|sra|srta|herr|frau|mme|mlle|m|dott|ing)\.?\s\p{Lu}/iu;

/** Two words or more of a person, and none of a post or a house. */
function isName(text: string): boolean {
  const words = text.trim().split(" ");
  if (/^\p{Script=Han}{2,4}$/u.test(text.trim())) return true;
  if (words.length < 2 || words.length > 6) return false;
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}'.-]*$/u.test(word));
  const small = words.filter((word) => particles.has(word));
  if (capitals.length < 2 || capitals.length + small.length < words.length) return false;
  return !words.some((word) => ofPostOrHouse.has(word.toLowerCase().replace(/\.$/, "")));
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const particles = setOf(
  "de da do dos das del della di du la le van von der den bin binti ibn al el d/o s/o y e ap ter zu",
);

const ofPostOrHouse = setOf(
  "head director manager officer lead leader chief senior junior assistant associate president partner owner founder " +
    "supervisor coordinator engineer lecturer teacher professor consultant analyst designer developer administrator " +
    "executive principal dean chair editor nurse captain instructor trainer " +
    "ltd limited inc llc plc pte gmbh ag sa co company corporation group holdings bank university college school academy " +
    "institute polytechnic hospital council department faculty centre center office services solutions systems foundation " +
    "street road avenue lane drive house square park city north south east west of the and for at in",
);
