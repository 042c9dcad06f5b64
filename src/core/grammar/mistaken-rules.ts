/** Rules of harper that are wrong about plain good English, each with the words that showed it. */
const wrong = [
  "DiscourseMarkers", // "However the decision turns out, …": no comma belongs there
  "DisjointPrefixes", // "You brought up turning decks into exercises" is no "upturning"
  "FindOut", // "something I would want to find out"
  "MassNouns", // "an opening to come"
  "MissingDeterminer", // "I raised hand hygiene audit scores"
  "MissingPreposition", // "Our conversation was worth having, not least for …"
  "NotTo", // "I know how to say no to a client"
  "OrthographicConsistency", // "Sam" is no "SAM"
  "PhrasalVerbAsCompoundNoun", // "Puffin" is a bird
  "ThereIsAgreement", // "whether there is news on the timing"
];

/** Rules of taste: what they find is good English too, and our own review has its own measure for it. */
const taste = [
  "AvoidAndAlso",
  "CondenseAllThe",
  "Dashes",
  "FatalOutcome",
  "Freezing",
  "LongSentences", // C19
  "NoOxfordComma",
  "NumericRangeEnDash", // "2022-2026"
  "OxfordComma", // not British
  "RoadMap",
  "SendAnEmailTo",
  "Starving",
];

/** Rules that our own review has: C27, C31. */
const ownRules = ["RepeatedWords", "UnclosedQuotes"];

export const mistakenRules: readonly string[] = [...wrong, ...taste, ...ownRules];
