/**
 * noun "dough scrap on the line" · gerund "turning decks into exercises" · infinitive "cut scrap by half" (without "to") ·
 * person "someone who can …", "a second dispatcher" (what they want) · past "brought scrap down" · present "run a team",
 * "have led audits" (what follows "I") · clause "nobody owns it" · sentence "at the depot, I cut …" (stands alone) ·
 * asked "whether I can run the pass" (a question, reported) · loose: none of these, to be quoted rather than built in.
 */
type PhraseForm =
  | "noun"
  | "gerund"
  | "infinitive"
  | "person"
  | "past"
  | "present"
  | "clause"
  | "sentence"
  | "asked"
  | "loose";

export interface Phrase {
  readonly form: PhraseForm;
  readonly text: string;
}
