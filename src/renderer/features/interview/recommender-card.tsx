import { Trash2 } from "lucide-react";
import { type ReactElement, useRef } from "react";
import { findPerson, hasSay } from "#domain/dossier";
import { runningName } from "#domain/names";
import { nextStep } from "#domain/recommender-steps";
import { atState, type Recommender, type RecommenderState, withoutContradiction } from "#domain/recommenders";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { StateChip } from "../../kit/chip.tsx";
import { Clash } from "../../kit/clash.tsx";
import { classes } from "../../kit/classes.ts";
import { Disclosure } from "../../kit/disclosure.tsx";
import { IconButton } from "../../kit/icon-button.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useFileDrop } from "../../kit/use-file-drop.ts";
import { RecommenderDetails } from "./recommender-details.tsx";
import { RecommenderLetter } from "./recommender-letter.tsx";
import { RecommenderNext } from "./recommender-next.tsx";
import { RecommenderRoad } from "./recommender-road.tsx";
import { recommenderWords } from "./recommender-words.ts";
import styles from "./recommenders.module.css";
import { useLetterFile } from "./use-letter-file.tsx";
import type { Workspace } from "./workspace.ts";

const words = {
  relation: { label: "How you worked together" },
  limits: { label: "What their rules allow" },
} as const satisfies FieldWords<Recommender>;

interface RecommenderCardProps {
  readonly workspace: Workspace;
  readonly recommender: Recommender;
  /** Just added: one goes on with its next step. */
  readonly isNew: boolean;
}

/** One who could speak for the candidate: the road with its dates, and the one thing to do next. */
export function RecommenderCard({ workspace, recommender, isNew }: RecommenderCardProps): ReactElement {
  const { dossier, interview, now } = workspace;
  const { id } = recommender;
  const api = useApi();
  const card = useRef<HTMLElement>(null);
  const removeAndOfferBack = useRemoval();
  const store = useWrite((client, given: Parameters<typeof client.recommenders.save>[0]) =>
    client.recommenders.save(given),
  );
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(recommender, {
    name: `recommenders ${id}`,
    words,
    read: async () => {
      const { dossier: read } = await api.opportunities.open({ id: recommender.opportunityId });
      return read.recommenders.find((one) => one.id === id) ?? recommender;
    },
    save: (changes, { revision }) => store.mutateAsync({ ...changes, id, revision }),
  });
  const put = (changes: Partial<Recommender>) => {
    const { contactedAt, answeredAt, askedAt, remindedAt, receivedAt, consentedAt, forwardedAt, thankedAt, ...next } =
      withoutContradiction({ ...draft, ...changes });
    const dates = { contactedAt, answeredAt, askedAt, remindedAt, receivedAt, consentedAt, forwardedAt, thankedAt };
    change({ ...changes, ...dates, state: next.state });
  };
  const reach = (state: RecommenderState) => put(atState(draft, state, now));
  const letter = useLetterFile(recommender, autosave);
  const isOver = useFileDrop(card, ([file]) => file && void letter.add(file), !draft.isInLoop, "itself");
  const asDrafted = { ...dossier, recommenders: dossier.recommenders.map((one) => (one.id === id ? draft : one)) };
  const next = nextStep(asDrafted, draft, now);
  const person = findPerson(dossier, recommender.personId);
  const name = person === null ? "Somebody" : runningName(person);
  const work = [person?.title ?? "", person?.employer ?? ""].filter((each) => each.trim() !== "").join(", ");
  return (
    <section className={classes(styles["card"], isOver && styles["isOver"])} aria-label={name} ref={card}>
      <div className={styles["head"]}>
        <h3>
          <a href={`#/people/${recommender.personId}`} dir="auto">
            {name}
          </a>
        </h3>
        <StateChip tone={draft.isInLoop ? "plain" : "accent"}>
          {draft.isInLoop ? "Takes part in the decision" : recommenderWords[draft.state]}
        </StateChip>
        <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
        <span className={styles["end"]}>
          <IconButton
            icon={Trash2}
            label={`Take ${name} off the list`}
            onPress={() =>
              void removeAndOfferBack({
                said: `${isolated(name)} is off the list`,
                remove: (client) => client.recommenders.remove({ id }),
                restore: (client) => client.recommenders.restore({ id }),
              })
            }
          />
        </span>
        {work !== "" && (
          <p className={styles["work"]} dir="auto">
            {work}
          </p>
        )}
      </div>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <TextField
        label={words.relation.label}
        placeholder="my manager at Calloway, 2021 to 2024"
        value={draft.relation}
        maxLength={1000}
        onBlur={() => void autosave.flush()}
        onChange={(relation) => change({ relation })}
      />
      {!draft.isInLoop && <RecommenderRoad dossier={dossier} one={draft} next={next} zone={interview.zone} />}
      <RecommenderNext
        workspace={workspace}
        one={draft}
        name={name}
        next={next}
        isNew={isNew}
        onReach={reach}
        onFile={(file) => void letter.add(file)}
        flush={autosave.flush}
      />
      <RecommenderLetter one={recommender} name={name} letter={letter} />
      <Disclosure title="Dates, limits and discretion">
        <RecommenderDetails
          one={draft}
          isInterviewer={hasSay(dossier, recommender.personId)}
          zone={interview.zone}
          limitsLabel={words.limits.label}
          onChange={put}
          onType={(limits) => change({ limits })}
          onBlur={() => void autosave.flush()}
        />
      </Disclosure>
    </section>
  );
}
