// What R38 lets pass: there is no way past its refusal, so a false alarm costs as much as a miss.

import type { Place } from "#domain/resume-text";

export interface InnocentCase {
  readonly what: string;
  readonly place: Place;
  readonly lines: readonly string[];
}

const line = (text: string, place: Place = "body"): InnocentCase => ({ what: text, place, lines: [text] });

export const innocent: readonly InnocentCase[] = [
  // Other things that are called so.
  line("Designed the reference architecture for 14 hospitals"),
  line("Reference Architecture"),
  line("Cross-reference of 3,000 part numbers"),
  line("Cross references available on request in the parts catalogue"),
  line("Reference data management"),
  line("Bloomberg reference data, Markit, Refinitiv"),
  line("Wrote the terms of reference for the audit committee"),
  line("Terms of Reference"),
  line("Reports with reference to IFRS 16"),
  line("Referenced 40 papers in the review"),
  line("Referencing: APA, Harvard, OSCOLA"),
  line("API reference documentation"),
  line("Reference documentation available on GitHub"),
  line("Reference designs available to 40 OEM partners"),
  line("Reference implementation available on request"),
  line("Won three reference customers in Asia"),
  line("Reference accounts: Harbour Line, Fernhill"),
  line("Reference site for SAP in Singapore"),
  line("A common frame of reference for pilots and engineers"),
  line("Reference frame"),
  line("Preferences"),
  line("Customer preferences available on request to the sales team"),
  line("Conferences"),
  line("Ran the referendum count for two districts"),
  line("Referral scheme that brought 31 hires"),
  line("Reference librarian, Leeds City Library"),
  line("Reference desk, 12 hours a week"),
  line("Reference genome assembly"),
  line("Reference standards for HPLC"),
  line("Voltage references and ADC calibration"),
  line("Inertial reference units"),
  line("Removed 1,200 null references"),
  line("Circular references taken out of the forecast"),
  line("Foreign keys, references and indexes"),
  line("Updated references to EN 1090 in 300 drawings"),
  line("Reference prices for 40,000 articles"),
  line("Wrote the references section of the manual"),
  line("Style guide and reference list for 60 editors"),
  line("Reference managers: Zotero, EndNote"),
  line("References and footnotes in Word, InDesign"),

  // Numbers of a file.
  line("My reference number: 4471/B"),
  line("Reference: LID-2027-118"),
  line("Your reference: LID/27"),
  line("Ref: 4471"),
  line("Job reference 0113-4960"),
  line("Our ref. 2027/118", "header"),

  // Whistles and journals.
  line("Refereed journal articles"),
  line("Peer-refereed papers"),
  line("Football referee, level 5, since 2018"),
  line("Referee, county hockey league"),
  line("Referee"),
  line("Referee: Surrey Hockey League"),
  line("Rugby referee and coach of referees, 2016–2024"),
  line("Trained 12 referees for the district"),
  line("Referees' secretary, county football association"),
  line("Referee for Nature, Science and Cell"),
  line("Referee: Journal of Fluid Mechanics"),

  // Work with references.
  line("Reference letters drafted for clients"),
  line("Ran reference checks for 40 hires"),
  line("Reference checking"),
  line("Checked references and right to work for 300 starters"),
  line("Took up references by phone"),
  line("Wrote references for 14 apprentices"),
  line("Provided references for departing tenants"),
  line("Wrote letters of recommendation for 20 students a year"),
  line("Landlord references automated: from 3 days to 4 hours"),
  line("Rewrote the policy on employment references"),

  // Other things on request.
  line("Available on request: portfolio"),
  line("Portfolio available on request"),
  line("Work samples and code available upon request"),
  line("Full list of publications available on request"),
  line("Transcripts furnished on application"),
  line("Made loans available on request"),
  line("Managed the on-request bus service"),
  line("Details on request"),

  // Recommendations.
  line("Recommendation engine, 12% more baskets"),
  line("Recommendations adopted by the board in 2024"),
  line("Controls recommended by ISO 27001"),
  line("Recommended by 9 of 10 learners"),
  line("Collected 40 customer testimonials for the site"),
  line("Testimonials page rebuilt, bookings up 12%"),
  { what: "recommendations as a piece of work", place: "body", lines: ["Recommendations", "moved the depot to Johor"] },

  // Words beside each other.
  line("Prepared references on request for 40 students"),
  line("Processed references, DBS and right-to-work checks"),
  line("Requested references from former employers"),
  line("Requests for references answered within a day"),
  line("I make recommendations on tax"),
  line("Gave recommendations to 30 clients"),
  line("Recommendations on request routing"),
  line("Recommendations available in the app"),
  line("References available in the Zotero library"),
  line("For reference, see the appendix"),
  line("OSI reference model"),
  line("Reference projects"),
  line("Reference: ISO 27001"),
  line("References: ISO 9001, EN 1090"),
  line("Referee Development Officer"),
  line("Available referees scheduled by software"),
  line("My work is a reference for others"),
  line("Reference price list available on request"),
  line("Testimonials and reviews: 4.8 stars"),
  line("Referenzprojekte"),
  line("Références clients suivies"),

  // Whose number it is.
  line("thivya.manikkavel@inboxsg.example | +65 6555 0139", "header"),
  { what: "one's own lines", place: "header", lines: ["Thivya d/o Manikkavel", "+65 6555 0139", "Singapore"] },
  line("Pelangi Polytechnic, 12 Jalan Merbau, +65 6555 0100"),
  line("Supervisor: Dr A. Smith"),
  {
    what: "a team of people",
    place: "body",
    lines: ["Experience", "With Jane Doe and John Roe, rebuilt the night rota"],
  },

  // Writings.
  line("Thesis: “Sense, reference and the references of names in Frege”"),
  line("References Without Referents, Mind and Language, 2021"),
  {
    what: "the sources of a paper",
    place: "body",
    lines: [
      "References",
      "[1] T. Manikkavel, “Branching scenarios at scale”, J. Learn. Des. 12(3), 2024.",
      "[2] T. Manikkavel and S. Lim, Proc. EuroTel, 2022.",
    ],
  },
  {
    what: "a section that follows on a word of it",
    place: "body",
    lines: ["Built the reference", "architecture for 14 hospitals", "Skills", "Jane Street, Ocaml"],
  },
];
