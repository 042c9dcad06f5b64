// What R38 finds on a résumé. Each case is one file's lines, in the place named; `found` are those that are shown.

import type { Place } from "#domain/resume-text";

export interface FoundCase {
  readonly what: string;
  readonly place: Place;
  readonly before?: readonly string[];
  readonly found: readonly string[];
  readonly after?: readonly string[];
}

const lastJob = [
  "Experience",
  "Lecturer, Pelangi Polytechnic, 2019–2026",
  "Rebuilt 35 lectures as branching scenarios",
];
const skills = ["Skills", "Storyline, Rise, xAPI"];

/** One line that offers or names references, wherever it stands. */
const line = (text: string, place: Place = "body"): FoundCase => ({ what: text, place, found: [text] });

export const found: readonly FoundCase[] = [
  // In every place of a file.
  line("References available on request"),
  line("References available on request", "table"),
  line("References available on request", "header"),
  line("References available on request", "footer"),
  line("References available on request", "note"),
  line("References available on request", "text_box"),
  line("References available on request", "comment"),
  line("References available on request", "hidden"),
  { what: "the last line", place: "body", before: [...lastJob, ...skills], found: ["References upon request."] },
  {
    what: "a heading and names only",
    place: "body",
    before: lastJob,
    found: ["References", "Joachim Seet Boon Keng", "Imelda Castañares-Wee"],
  },
  {
    what: "a phone number only under a heading",
    place: "body",
    before: skills,
    found: ["References", "+65 6555 0142"],
  },
  { what: "a heading alone", place: "body", before: lastJob, found: ["References"] },

  // Headings.
  {
    what: "REFEREES between two sections",
    place: "body",
    before: lastJob,
    found: ["REFEREES", "Dr A. Smith (former manager), tel 0113 496 0000", "j.doe@fernhill.example"],
    after: skills,
  },
  {
    what: "a person over several lines",
    place: "body",
    found: ["Professional references:", "Prof. María Núñez", "Tel.: +34 555 010 233", "maria.nunez@escuela.example"],
    after: skills,
  },
  {
    what: "a title and a house between the name and the number",
    place: "body",
    found: ["Referees", "Mrs Bronwyn O’Hara"],
    after: ["Head of the maths department", ...skills],
  },
  { what: "Reference list", place: "body", found: ["Reference list", "Ms Amal Haddad – 0161 496 0411"] },
  {
    what: "a heading in a table and its cells",
    place: "table",
    found: ["References", "Grace Tan", "grace.tan@harbour.example"],
    after: skills,
  },
  {
    what: "a heading in capitals set wide",
    place: "body",
    found: ["R E F E R E N C E S", "Ana Ruiz, +1 541 555 0100"],
  },
  { what: "a heading with a soft hyphen", place: "body", found: ["Refer\u00ADences", "Walter Okonkwo"] },
  { what: "a heading with its number", place: "body", found: ["7. References", "Walter Okonkwo, 0113 496 0000"] },
  {
    what: "Character references",
    place: "text_box",
    found: ["Character references", "Rev. Tomos Rhys, 029 2018 0511"],
  },
  { what: "Work referees", place: "body", found: ["Work Referees", "Kirrilee Jones (02) 5550 0199"] },
  { what: "Names and contacts of referees", place: "body", found: ["Names of referees", "Sam Farr", "Josie Farr"] },
  {
    what: "testimonials with a name below",
    place: "body",
    found: ["Testimonials", "Dr Siew Khim Toh, Director of Learning"],
    after: ["Skills", "Excel"],
  },
  {
    what: "a heading with a language's accents",
    place: "body",
    found: ["Références", "Mme Hélène Préval, 01 99 00 12 34"],
  },
  { what: "a heading in German", place: "body", found: ["Referenzen", "Dr. Jörg Weiß, 030 23125 014"] },
  {
    what: "an offer under its heading",
    place: "body",
    before: lastJob,
    found: ["References", "Available upon request"],
  },
  {
    what: "an offer under its heading in other words",
    place: "body",
    found: ["Referees", "Details can be supplied at interview."],
  },

  // One line that offers them.
  line("References available upon request."),
  line("REFERENCES AVAILABLE UPON REQUEST"),
  line("References are available on request"),
  line("Refs upon req."),
  line("Refs. on request"),
  line("References on application"),
  line("Referees can be supplied"),
  line("Referees available"),
  line("References: furnished on application"),
  line("References will be furnished upon request"),
  line("References provided on demand"),
  line("References – on request"),
  line("Excellent references available"),
  line("Two written references can be provided at interview"),
  line("Full details of referees supplied on request"),
  line("Names and addresses of referees will be given on request"),
  line("Professional and personal references available on request"),
  line("References from previous employers and clients are available on request"),
  line("Reference available from my current line manager"),
  line("I will gladly provide the names of referees"),
  line("I would be happy to supply references."),
  line("Happy to share references once we have spoken"),
  line("Upon request, I can provide references."),
  line("Available on request: references, transcripts"),
  line("Please ask me for references"),
  line("Please contact me for a list of references"),
  line("For a character reference contact Walter Okonkwo"),
  line("For references, please ring 0113 496 0000"),
  line("Recommendations can be obtained from my former managers"),
  line("Letters of recommendation available"),
  line("Letters of recommendation upon request"),
  line("Reference letters can be provided"),
  line("Testimonials available"),
  line("Written testimonials can be supplied on request"),
  line("References will be provided if required"),
  line("References: see my LinkedIn profile"),
  line("References: Jane Doe, John Roe"),
  line("Married, two children. References on request."),
  line("Full driving licence | References available"),
  line("References available on request", "hidden"),

  line("References & portfolio available on request"),
  line("Portfolio, transcripts and references available on request"),
  line("Available for interview; references on request"),
  line("Refs. available"),
  line("References to follow"),
  line("References gladly furnished"),
  line("References attached"),
  line("List of references attached"),
  line("Reference from current employer available"),
  line("I can supply two referees if required"),
  line("Two referees can be contacted"),
  line("You can contact Jane Doe on 0113 496 0000 for a reference"),
  line("Contact details of my referees are available"),
  line("References if required"),
  line("References held on file at Acme Recruitment"),
  line("Working with children check, references available"),
  line("Feel free to ask for references"),
  line("Referee details: Dr A. Smith, 0113 496 0000"),
  line("Reference #1: Jane Doe"),
  line("First referee: Jane Doe, Manager"),
  line("Academic referee: Prof. A. Smith, Leeds"),
  line("Supervisor and referee: Dr A. Smith, 0113 496 0000"),
  line("Jane Doe, referee, 0113 496 0000"),
  line("Recommended by: Dr A. Smith, 0113 496 0000"),
  line("Client references available on request"),
  line("References avail. on request"),
  line("Refrences available upon request"),
  line("References Availible Upon Request"),
  line("Lettres de recommandation sur demande"),

  // One line that names them.
  line("Reference: Dr A. Smith, 0113 496 0000"),
  line("Referee: Jane Doe, jane.doe@fernhill.example"),
  line("Referee 1: Jane Doe, Head of Learning, Fernhill"),
  line("Ref: Mr T. Rhys, tel. 029 2018 0511"),
  line("Jane Doe (referee), 0113 496 0000"),
  line("Contact for reference: Ana Ruiz, +1 541 555 0100"),
  line("Capt. Lukas Ødegaard-Lim has agreed to act as my referee"),
  line("References Dr Jane Doe, 0113 496 0000"),

  // However it is set.
  line("Refer\u00ADences avail\u00ADable on re\u00ADquest"),
  line("References\u00A0available\u00A0on\u00A0request"),
  line("Ref\u200Berences available on request"),
  line("References  available   on  request"),
  line("“References available on request”"),
  line("Ｒｅｆｅｒｅｎｃｅｓ available on request"),
  line("• References available on request"),
  line("***References available on request***"),
  line("I’m happy to provide references"),
  line("Letters\u2011of\u2011recommendation available on request"),
  {
    what: "an offer over two lines",
    place: "body",
    found: ["I will gladly provide the names of", "referees on request"],
  },
  { what: "a word over two lines", place: "body", found: ["Refer-", "ences available on request"] },

  // In other languages.
  line("Referenzen auf Anfrage"),
  line("Referenzen können gerne angefordert werden"),
  line("Références sur demande"),
  line("Références disponibles sur demande"),
  line("Referencias disponibles"),
  line("Referencias a petición"),
  line("Referenze disponibili su richiesta"),
  line("Referências disponíveis mediante solicitação"),
  line("Referenties op aanvraag"),
  line("Referenser lämnas på begäran"),
  line("Referencer oplyses på anmodning"),
  line("Referanser oppgis på forespørsel"),
  line("Referencje dostępne na życzenie"),
  line("Reference na vyžádání"),
  line("Suosittelijat pyynnöstä"),
];
