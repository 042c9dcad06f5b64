import type { Handlers } from "#contract/contract";
import { cardNameOf, safeFileName } from "#domain/compose/file-name";
import { type Dossier, everyoneMet, type Met } from "#domain/dossier";
import { employerName } from "#domain/opportunities";
import { compareInstants, dayIn } from "#domain/time";
import { type Card, writeVcards } from "#domain/vcard";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";

interface VcardHandlers {
  readonly ofPerson: Handlers["people"]["exportVcard"];
  readonly ofInterview: Handlers["interviews"]["exportVcards"];
}

export function createVcardHandlers({ db, records, profile, readDossier }: Journal, platform: Platform): VcardHandlers {
  const partsOf = db
    .prepare<[string], string>("SELECT interviewId FROM participations WHERE personId = ? AND deletedAt IS NULL")
    .pluck();

  /** Where one met last: of interviews to come and of those in the trash nothing is said. */
  function lastMeeting(personId: string): Met | null {
    const now = platform.now().toISOString();
    const processes = new Set(partsOf.all(personId).flatMap((id) => records.interviews.find(id)?.opportunityId ?? []));
    const met = [...processes]
      .filter((id) => records.opportunities.find(id) !== undefined)
      .flatMap((id) => everyoneMet(readDossier(id)))
      .filter(({ person, interview }) => person.id === personId && compareInstants(interview.startsAt, now) <= 0);
    return met.toSorted((a, b) => compareInstants(b.interview.startsAt, a.interview.startsAt))[0] ?? null;
  }

  return {
    ofPerson({ id, version }) {
      const person = records.people.get(id);
      const met = lastMeeting(person.id);
      const card =
        met === null
          ? { person, employer: person.employer, met: null, locale: profile.get().locale }
          : cardOf(met, readDossier(met.interview.opportunityId));
      return platform.saveFile({ suggestedName: cardNameOf(person), bytes: Buffer.from(writeVcards([card], version)) });
    },
    ofInterview({ id }) {
      const interview = records.interviews.get(id);
      const dossier = readDossier(interview.opportunityId);
      const cards = cardsOf(dossier, interview.id);
      if (cards.length === 0) return null;
      const day = dayIn(interview.zone, interview.startsAt);
      const suggestedName = safeFileName([employerName(dossier.opportunity), "People"], `_${day}.vcf`);
      return platform.saveFile({ suggestedName, bytes: Buffer.from(writeVcards(cards, "3.0")) });
    },
  };
}

/** Everyone met in one interview. */
export function cardsOf(dossier: Dossier, interviewId: string): readonly Card[] {
  return everyoneMet(dossier)
    .filter(({ interview }) => interview.id === interviewId)
    .map((met) => cardOf(met, dossier));
}

function cardOf({ person, part, interview }: Met, { opportunity, profile }: Dossier): Card {
  const isOutside = part.role === "recruiter";
  return {
    person,
    employer: person.employer || (isOutside ? (opportunity.agency ?? "") : opportunity.companyLegal),
    met: { on: dayIn(interview.zone, interview.startsAt), role: opportunity.role },
    locale: profile.locale,
  };
}
