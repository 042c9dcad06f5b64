// What the sections of a résumé are called, whoever wrote it and however it is set.

import { plainLetters } from "./plain-letters.ts";

/** Whether a line is nothing but the name of a section: "Work history", "SKILLS & TOOLS:", "Further information". */
export function isSectionHeading(text: string): boolean {
  return sectionOf(text) !== null;
}

/** Whether it stands there like a heading, in capitals and short, whatever it says. */
export function isInCapitals(text: string): boolean {
  const line = text.trim();
  return line.length <= 60 && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}|[.!?]$/u.test(line);
}

/** What the section is about: "Work experience" and "Employment history" are one. Null: no known heading. */
export function sectionOf(text: string): string | null {
  if (text.length > longest) return null;
  const words = headingWords(text);
  if (words.length === 0 || words.length > mostWords) return null;
  const line = words.join(" ");
  if (!pairs.test(line) && !isOfHeadingWords(words)) return null;
  return sections.find(([, pattern]) => pattern.test(line))?.[0] ?? line;
}

function isOfHeadingWords(words: readonly string[]): boolean {
  return words.some((word) => nouns.has(word)) && words.every((word) => nouns.has(word) || companions.has(word));
}

/** In UTF-16 units. */
const longest = 80;
const mostWords = 7;

/** Without numbering, rules and dots around it; "S K I L L S" is one word. */
function headingWords(text: string): readonly string[] {
  const isSpaced = /^\W*(?:\p{L}\s+){3,}\p{L}\W*$/u.test(text);
  const whole = plainLetters(isSpaced ? text.replace(/(\S)\s(?=\S)/g, "$1") : text)
    .toLowerCase()
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+/, "")
    .replace(/\bcont(?:inued|['’]?d|\.)?(?=\W*$)/, "");
  // A line with figures or an address names no section.
  if (/[\d@;]|\w\.\w/.test(whole)) return [];
  return (whole.match(/[\p{L}'’]+/gu) ?? []).filter((word) => !joints.has(word));
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

const joints = setOf("and or of the in for with y und et e de des la le les del das der und");

/** Each of these can be a heading alone. */
const nouns = setOf(
  "experience experiences employment education skills skill skillset projects certifications certification",
  "certificates publications publication languages language summary profile interests hobbies awards award",
  "honours honors achievements accomplishments volunteering training references referees",
  "testimonials recommendations objective objectives qualifications memberships membership affiliations patents",
  "presentations talks conferences competencies competences competence expertise activities courses coursework grants",
  "teaching research licences licenses licensure accreditations highlights strengths statement overview credentials",
  "fellowships scholarships seminars workshops tools technologies academics",
  "profil kenntnisse sprachen berufserfahrung ausbildung weiterbildung projekte referenzen hobbys",
  "expérience expériences formation compétences langues références loisirs",
  "experiencia educación formación habilidades idiomas referencias competenze esperienza istruzione lingue referenze",
  "ervaring opleiding vaardigheden talen referenties",
);

/** What may stand beside them. */
const companions = setOf(
  "work working career professional personal key core selected relevant other further additional additionally technical",
  "academic educational recent previous past current prior main major special soft hard transferable computer it digital",
  "history background information details record records work's areas area my spoken list particulars industry",
  "executive brief short early earlier later military voluntary volunteer community public extra curricular extracurricular",
  "clinical legal commercial international field practical programming foreign invited peer reviewed refereed",
  "journal articles papers contact appointments positions roles miscellaneous biography bio development continuing",
  "internship internships industrial job jobs qualified statement at glance a on request upon available character",
  "business names name contacts list written project certificate software technology leadership",
  "professionnelle professionnelles profesional profesionales professionale beruflicher werdegang persönliche daten",
  "centres d'intérêt conhecimentos werk gute freelance consulting consultancy general interpersonal service services",
);

/** Headings of words that are none alone. */
const pairs =
  /^(?:(?:my )?(?:work|working|career|job|professional|military|personal|academic|educational|industry|about) (?:history|background|record|me|details|development|data|information|particulars|bio|biography)|(?:other|further|additional|contact|general|miscellaneous|personal) (?:information|details|data)|(?:previous|past|current|prior|other|earlier|recent|academic) (?:positions|appointments|roles|jobs)|contact|about|internships?|appointments|beruflicher werdegang|persönliche daten|centres d'intérêt|biography|development|community service|military service|(?:(?:personal|character|professional|work|employment|academic|names) )?references?(?: list| details| contacts?)?|names referees)$/;

/** The first that fits: "Volunteer experience" is about the volunteering. */
const sections: readonly (readonly [section: string, pattern: RegExp])[] = [
  [
    "references",
    /\b(?:(?:reference|references|referees)|testimonials|recommendations|referen[zct]i?(?:en|as|es)|referenze|références)\b/,
  ],
  ["volunteering", /\b(?:volunt|community)/],
  ["skills", /\b(?:programming|computer|software|tools|technolog)/],
  ["publications", /\b(?:publication|patent|articles|papers)/],
  ["teaching", /\bteaching\b/],
  ["projects", /\bproje[ck]te?s?\b/],
  ["languages", /\b(?:languages?|sprachen|langues|idiomas|lingue|talen)\b/],
  ["certifications", /\b(?:certific|licen[cs]|accredit|credential)/],
  ["awards", /\b(?:award|hono(?:u?)rs|achievement|accomplishment|grants|fellowship|scholarship)/],
  ["summary", /^(?:\w+ )?(?:summary|profile?|objectives?|statement|overview|about|highlights|at glance|biography)\b/],
  ["education", /\b(?:educa|academic|qualification|ausbildung|formation|formación|istruzione|opleiding)/],
  ["skills", /\b(?:skill|competenc|expertise|strength|kenntnisse|compétences|habilidades|competenze|vaardigheden)/],
  [
    "experience",
    /\b(?:experien|employ|work|career|history|jobs?|positions|roles|berufs?|expérience|esperienza|ervaring)/,
  ],
  ["research", /\bresearch\b/],
  ["training", /\b(?:training|courses?|coursework|development|workshops|seminars|weiterbildung)/],
  ["interests", /\b(?:interests|hobb[iy]|activities|loisirs|intérêt)/],
  ["memberships", /\b(?:membership|affiliation)/],
  ["talks", /\b(?:talks|presentations|conferences)\b/],
  ["contact", /\b(?:contact|personal|persönliche)\b/],
];
