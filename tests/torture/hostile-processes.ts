// Processes with a hostile text in every field that a person types, and the documents that are made of them.

import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { aboutFor } from "#domain/about";
import { compose } from "#domain/compose/compose";
import { documentKinds } from "#domain/compose/kinds/index";
import type { Document } from "#domain/documents";
import type { Dossier } from "#domain/dossier";
import { aDossier, now } from "../domain/a-dossier.ts";
import { documentOf, recipientOf } from "../support/document-of.ts";
import { fillEveryField } from "../support/fill-every-field.ts";
import { openTestJournal } from "../support/open-test-journal.ts";

interface Composed {
  readonly letters: readonly Document[];
  readonly faults: readonly string[];
}

/** A document of every kind, for the interviewer or whoever is asked to recommend, each in one of its forms. */
export function composeAll(text: string, index: number): Composed {
  const dossier = hostileDossier(text);
  const letters: Document[] = [];
  const faults: string[] = [];
  for (const kind of documentKinds) {
    try {
      const to = recipientOf(dossier, "i1", index % 2 === 0 ? "ruiz" : "friend");
      const form = kind.forms[index % kind.forms.length];
      const aboutId = aboutFor(dossier, kind.id, to.person.id);
      letters.push(documentOf(compose(kind, { dossier, to, now, form, aboutId }), kind, to, aboutId));
    } catch (error) {
      faults.push(`${kind.id} of ${JSON.stringify(text).slice(0, 80)} cannot be composed: ${error}`);
    }
  }
  return { letters, faults };
}

function hostileDossier(typed: string): Dossier {
  const text = typed.slice(0, 900);
  const name = `N ${text}`;
  const person = {
    fullName: name,
    title: text,
    employer: text,
    email: text,
    phone: text,
    postal: text,
    addressAs: text,
  };
  const names = { latinName: text, givenName: text, familyName: text, honorific: text, linkedinUrl: text };
  return aDossier({
    profile: { fullName: name, email: text, phone: text, street: text, city: text, linkedinUrl: text, addressAs: text },
    opportunity: {
      ...{ companyLegal: text, companyShort: text, role: text, roleShort: text, advert: text, agency: text },
      ...{ agencyRule: text, decisionText: text, outcomeText: text, futureOpening: text, agreedTerms: text },
      ...{ ownReason: text, status: "rejected", outcomeAt: "2027-09-03T10:00:00Z", startsOn: "2027-10-04" },
    },
    interview: { nextStep: text, place: text },
    people: [
      { id: "ruiz", ...person },
      { id: "friend", ...person, ...names, role: "observer" },
    ],
    needs: [{ text, personId: "ruiz" }, { text }],
    evidence: [{ text }, { text, figure: text, result: text }],
    points: [{ text }],
    weakSpots: [{ question: text, recoverText: text }],
    promises: [{ text, dueAt: "2027-09-08T19:00:00Z" }],
    hospitality: [{ text }],
    requirements: [{ text, met: "met", proof: text }],
    recommenders: [{ personId: "friend", relation: text, file: text, receivedAt: now, consentedAt: now }],
    resumeVersions: [{ label: name, state: "final", finalAt: "2027-09-03T10:00:00Z", file: text }],
  });
}

/** The same as the core keeps them, after a journal took the text in every field: whatever the plan lets be written. */
export async function writeThroughCore(text: string): Promise<readonly Document[]> {
  const { api, core } = await openTestJournal({ now: () => new Date("2026-03-03T18:00:00Z") });
  const say = () => `N ${text}`.slice(0, 900);
  const { interviewId, personId, documentIds } = await fillEveryField(api, say, "2026-03-03T18:00:00.000Z");
  await grant(api, personId);
  const created: string[] = [...documentIds];
  for (const { id: kind } of documentKinds) {
    try {
      created.push((await api.documents.create({ interviewId, personId, kind })).id);
    } catch (error) {
      if (!(error instanceof ProntoError)) throw error;
    }
  }
  const letters = await Promise.all([...new Set(created)].map((id) => api.documents.get({ id })));
  core.close();
  return letters;
}

/** Their last answer was no: now they may be written to. */
async function grant(api: Client, personId: string): Promise<void> {
  const { meetings } = await api.people.open({ id: personId });
  for (const { participation } of meetings)
    await api.participations.save({ id: participation.id, permission: "granted" });
}
