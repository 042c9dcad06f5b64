/** Whether a line of a résumé is the name of one of its sections: "EDUCATION", "Work experience:". */
export function isSectionHeading(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= 60 && known.test(words);
}

/** Whether it stands there like a heading, in capitals and short, whatever it says. */
export function isInCapitals(text: string): boolean {
  const line = text.trim();
  return line.length <= 60 && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}|[.!?]$/u.test(line);
}

/** "  – Work  Experience:  " → "work experience" */
function wordsOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/^[^\p{L}]+|[^\p{L})]+$/gu, "")
    .replaceAll("&", "and")
    .replaceAll(/\s+/g, " ");
}

const kindsOf = {
  experience:
    "(?:work|professional|relevant|other|additional|volunteer|volunteering|teaching|research|leadership|clinical|military|industry|career|selected|prior|previous|recent)",
  skills: "(?:technical|key|core|professional|relevant|other|additional|soft|computer|it|language|special)",
};

const known = new RegExp(
  `^(?:${[
    `(?:${kindsOf.experience} )*(?:experience|employment|positions)(?: history)?`,
    "(?:work|career|professional|employment) (?:history|background|highlights)|employment record",
    "(?:volunteer(?:ing)?|voluntary)(?: (?:work|service))?|community (?:service|involvement|engagement)",
    "(?:academic |formal )?(?:education|training|qualifications|background)(?: and (?:training|qualifications|certifications?))?",
    `(?:${kindsOf.skills} )*(?:skills|competenc(?:ies|es|e)|strengths|expertise|proficienc(?:ies|y))(?: (?:and|summary) ?[a-z ]{0,20})?`,
    "areas of expertise|tools(?: and technologies)?|technologies|software",
    "(?:selected |key |personal |side )*projects",
    "licen[cs]es?(?: and (?:certifications?|certificates))?|(?:professional )?(?:certifications?|certificates)(?: and licen[cs]es?)?",
    "(?:selected )?publications|patents|presentations|talks|conferences",
    "languages|awards(?: and (?:honou?rs|achievements))?|honou?rs(?: and awards)?|(?:key |selected )?(?:achievements|accomplishments)",
    "(?:professional |executive |career |personal )*(?:summary|profile|objective|statement)|about(?: me)?|highlights|overview",
    "(?:personal |professional )?(?:references?|referees?)",
    "(?:professional )?(?:affiliations|memberships|associations)|activities|extracurricular activities|(?:hobbies|interests)(?: and (?:hobbies|interests))?",
    "contact(?: (?:details|information))?|personal (?:details|information|data)|military service|coursework|relevant coursework",
  ].join("|")})$`,
);
