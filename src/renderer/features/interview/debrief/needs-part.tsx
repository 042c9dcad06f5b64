import type { ReactElement } from "react";
import type { Evidence, Need } from "#domain/debrief";
import { proposeProof } from "#domain/propose-proof";
import { useWrite } from "../../../app/query.ts";
import { Button } from "../../../kit/button.tsx";
import { LedgerPart, Offer } from "../../../kit/ledger.tsx";
import type { Workspace } from "../workspace.ts";
import { type LineExtras, LineList } from "./line-list.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { useMakePrivate } from "./use-make-private.ts";

/** They need … Each need is a dot; its proof hangs below it. */
export function NeedsPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const opportunityId = dossier.opportunity.id;
  const needs = dossier.needs.filter((need) => need.interviewId === interview.id || need.interviewId === null);
  const link = useWrite((api, dot: { needId: Need["id"]; evidenceId: Evidence["id"] }) =>
    api.dots.create({ opportunityId, ...dot }),
  );
  const unlink = useWrite((api, id: string) => api.dots.remove({ id }));
  const makePrivate = useMakePrivate(workspace, (api, id) => api.needs.remove({ id }));

  const extras = (need: Need | null, isActive: boolean): LineExtras => {
    if (need === null) return { tie: "single" };
    const dot = dossier.dots.find(({ needId }) => needId === need.id);
    const proof = dossier.evidence.find(({ id }) => id === dot?.evidenceId);
    const who = isActive ? (
      <PersonMenu workspace={workspace} personId={need.personId} noun="needs" row={need} label="Who needs it" />
    ) : null;
    if (dot !== undefined && proof !== undefined) {
      const meta = (
        <>
          <span>Your proof: {proof.text}</span>
          {isActive && (
            <Button look="quiet-small" onPress={() => unlink.mutate(dot.id)}>
              Unlink
            </Button>
          )}
          {who}
        </>
      );
      return { tie: "tied", meta };
    }
    const proposed = proposeProof(need, dossier);
    if (proposed === null)
      return {
        tie: isActive ? "missing" : "single",
        meta: isActive ? (
          <>
            <span>No proof yet: add it below.</span>
            {who}
          </>
        ) : undefined,
      };
    const accept = () => link.mutate({ needId: need.id, evidenceId: proposed.id });
    const offer = (
      <>
        <Offer onPress={accept}>Link your proof: {proposed.text}</Offer>
        {who}
      </>
    );
    return { tie: "offered", meta: offer, keys: { "Mod+.": accept } };
  };

  return (
    <LedgerPart
      label="What they need"
      isEmpty={needs.length === 0}
      {...(needs.length > 0 ? { note: `${needs.length} so far` } : {})}
    >
      <LineList<Need>
        label="They need"
        opening="They need"
        rows={needs}
        textOf={({ text }) => text}
        store={{
          create: (api, text) => api.needs.create({ opportunityId, interviewId: interview.id, text }),
          save: (api, line) => api.needs.save(line),
          remove: (api, id) => api.needs.remove({ id }),
          restore: (api, id) => api.needs.restore({ id }),
        }}
        extras={extras}
        onMakePrivate={makePrivate}
      />
    </LedgerPart>
  );
}

/** I have … One line of proof each. */
export function ProofPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier } = workspace;
  const opportunityId = dossier.opportunity.id;
  const link = useWrite((api, dot: { needId: Need["id"]; evidenceId: Evidence["id"] }) =>
    api.dots.create({ opportunityId, ...dot }),
  );
  const say = useWrite((api, { id, wasSaid }: Pick<Evidence, "id" | "wasSaid">) => api.evidence.save({ id, wasSaid }));
  const makePrivate = useMakePrivate(workspace, (api, id) => api.evidence.remove({ id }));

  const extras = (proof: Evidence | null, isActive: boolean): LineExtras => {
    if (proof === null) return {};
    const dot = dossier.dots.find(({ evidenceId }) => evidenceId === proof.id);
    const need = dossier.needs.find(({ id }) => id === dot?.needId);
    const open = dossier.needs.filter(({ id }) => !dossier.dots.some(({ needId }) => needId === id));
    const offered = need === undefined ? open.find((one) => proposeProof(one, dossier)?.id === proof.id) : undefined;
    const accept = () => offered && link.mutate({ needId: offered.id, evidenceId: proof.id });
    const meta = (
      <>
        {need !== undefined && <span>Answers: {need.text}</span>}
        {offered !== undefined && <Offer onPress={accept}>Answers: {offered.text}</Offer>}
        {need === undefined && offered === undefined && isActive && <span>Answers no need yet.</span>}
        {isActive && (
          <Button look="quiet-small" onPress={() => say.mutate({ id: proof.id, wasSaid: !proof.wasSaid })}>
            {proof.wasSaid ? "I told them" : "I did not say it yet"}
          </Button>
        )}
      </>
    );
    return { meta, ...(offered === undefined ? {} : { keys: { "Mod+.": accept } }) };
  };

  return (
    <LedgerPart label="What I have done" isEmpty={dossier.evidence.length === 0}>
      <LineList<Evidence>
        label="I have"
        opening="I have"
        placeholder="brought scrap from 7% to 3% on two lines at …"
        rows={dossier.evidence}
        textOf={({ text }) => text}
        store={{
          create: (api, text) => api.evidence.create({ opportunityId, text }),
          save: (api, line) => api.evidence.save(line),
          remove: (api, id) => api.evidence.remove({ id }),
          restore: (api, id) => api.evidence.restore({ id }),
        }}
        extras={extras}
        onMakePrivate={makePrivate}
      />
    </LedgerPart>
  );
}
