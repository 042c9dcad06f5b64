import { type ReactElement, useRef } from "react";
import type { Client } from "#contract/contract";
import { addressOf } from "#domain/names";
import type { Participation, Person } from "#domain/people";
import { readPersonLine } from "#domain/person-line";
import { useWrite } from "../../../app/query.ts";
import { answerWords, optionsOf, roleWords } from "../../../app/words.ts";
import { StateWord } from "../../../kit/chip.tsx";
import { LedgerPart, Offer } from "../../../kit/ledger.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { metHere, type Workspace } from "../workspace.ts";
import { LineList } from "./line-list.tsx";
import { PermissionControls } from "./permission-words.tsx";

interface PersonRow extends Person {
  readonly part: Participation;
}

interface RowProps {
  readonly row: PersonRow;
  readonly workspace: Workspace;
}

export function WhoPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { interview, dossier } = workspace;
  const met = metHere(workspace);
  const hasDecider = met.some(({ part }) => part.role === "hiring_authority");
  const saveAddress = useWrite((api, changes: Pick<Person, "id" | "addressAs">) => api.people.save(changes));
  // Who types on is saved again before the page has been read anew and knows the part.
  const made = useRef(new Map<string, Participation>());
  const saveParsed = async (api: Client, { id, revision, text }: { id: string; revision: number; text: string }) => {
    const { email, phone, title, ...names } = readPersonLine(text);
    const given = Object.fromEntries(Object.entries({ email, phone, title }).filter(([, value]) => value));
    const saved = await api.people.save({ id, revision, ...names, ...given });
    const part = met.find(({ person }) => person.id === id)?.part ?? made.current.get(id);
    // The line may have been stored half typed; until somebody has chosen a role, the whole title says it better.
    const role = part === undefined ? null : guessRole(title, part.role);
    if (part?.revision === 1 && role !== null && role !== part.role)
      await api.participations.save({ id: part.id, role });
    return saved;
  };
  return (
    <LedgerPart label="Who was there" isEmpty={met.length === 0}>
      <LineList<PersonRow>
        label="Who was there"
        placeholder="Ms. Ana Ruiz, plant director, ana@example.com"
        startsHere={met.length === 0}
        rows={met.map(({ person, part }) => ({ ...person, part }))}
        textOf={lineOf}
        store={{
          create: async (api, text) => {
            const { title, ...parsed } = readPersonLine(text);
            const person = await api.people.create({ ...parsed, title, employer: dossier.opportunity.companyLegal });
            const part = await api.participations.create({
              interviewId: interview.id,
              personId: person.id,
              role: hasDecider ? guessRole(title, "panel") : guessRole(title, "hiring_authority"),
            });
            made.current.set(person.id, part);
            return person;
          },
          save: saveParsed,
          remove: async (api, id) => {
            const part = met.find(({ person }) => person.id === id)?.part;
            return part === undefined ? undefined : api.participations.remove({ id: part.id });
          },
          restore: async (api, id) => {
            const part = met.find(({ person }) => person.id === id)?.part;
            return part === undefined ? undefined : api.participations.restore({ id: part.id });
          },
        }}
        extras={(row, isActive) =>
          row === null
            ? {}
            : {
                meta: isActive ? (
                  <PartControls row={row} workspace={workspace} />
                ) : (
                  <PartWords row={row} workspace={workspace} />
                ),
                keys: keysFor(row),
              }
        }
      />
    </LedgerPart>
  );

  function keysFor(row: PersonRow) {
    const addressAs = proposedAddress(row);
    return addressAs === null ? {} : { "Mod+.": () => saveAddress.mutate({ id: row.id, addressAs }) };
  }
}

/** As it would be typed again. */
function lineOf({ honorific, fullName, title, email, phone }: Person): string {
  const named = honorific && !fullName.startsWith(honorific) ? `${honorific} ${fullName}` : fullName;
  return [named, title, email ?? "", phone ?? ""].filter(Boolean).join(", ");
}

/** Titles tell who is no interviewer; everybody else is asked about with one menu. */
function guessRole(title: string, other: Participation["role"]): Participation["role"] {
  if (
    /\b(assistant|reception|receptionist|front desk|coordinator|secretary|office manager|driver|porter)\b/i.test(title)
  )
    return "assistant";
  if (/\b(recruiter|talent|agency|consultant at|headhunter)\b/i.test(title)) return "recruiter";
  if (/\b(hr|human resources|people (?:partner|coordinator|manager|adviser|advisor)|personnel)\b/i.test(title))
    return "hr_contact";
  return other;
}

/** "Ms. Tsosie-Halbrook" from "Ms." and a name of several words: proposed, since which word is the family's is a guess. */
function proposedAddress(person: Person): string | null {
  if (person.addressAs || !person.honorific || person.familyName) return null;
  const words = person.fullName.trim().split(/\s+/);
  const last = words.at(-1);
  return words.length < 2 || last === undefined || !/^\p{Script=Latin}/u.test(last)
    ? null
    : `${person.honorific} ${last}`;
}

function PartControls({ row, workspace }: RowProps): ReactElement {
  const { part } = row;
  const savePart = useWrite((api, changes: Partial<Participation>) =>
    api.participations.save({ ...changes, id: part.id }),
  );
  const savePerson = useWrite((api, addressAs: string) => api.people.save({ id: row.id, addressAs }));
  const address = proposedAddress(row);
  return (
    <>
      <MenuButton
        look="quiet-small"
        label="Role"
        items={optionsOf(roleWords)}
        onAction={(role) => savePart.mutate({ role })}
      >
        {roleWords[part.role]}
      </MenuButton>
      <MenuButton
        look="quiet-small"
        label="Business card"
        items={[
          { id: "yes", label: "gave a card" },
          { id: "no", label: "no card" },
        ]}
        onAction={(answer) => savePart.mutate({ hasCard: answer === "yes" })}
      >
        {part.hasCard ? "gave a card" : "no card"}
      </MenuButton>
      <PermissionControls key={part.id} part={part} workspace={workspace} />
      {address === null ? (
        <span>Dear {addressOf(row)}</span>
      ) : (
        <Offer onPress={() => savePerson.mutate(address)}>Write “Dear {address}”</Offer>
      )}
    </>
  );
}

function PartWords({ row, workspace }: RowProps): ReactElement {
  const { part } = row;
  const done = workspace.plan.find(
    ({ kind, personId, interviewId, doneAt }) =>
      (kind === "thank_you" || kind === "hospitality_note") &&
      personId === row.id &&
      interviewId === part.interviewId &&
      doneAt !== null,
  );
  return (
    <>
      <span>{roleWords[part.role]}</span>
      <span>{part.hasCard ? "gave a card" : "no card"}</span>
      {part.permission === "not_asked" ? (
        <StateWord tone="due">permission not asked</StateWord>
      ) : (
        <span>{answerWords(part, workspace.interview.zone)}</span>
      )}
      {done !== undefined && <StateWord tone="good">thanked</StateWord>}
    </>
  );
}
