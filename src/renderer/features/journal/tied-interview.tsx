import { BriefcaseBusiness } from "lucide-react";
import type { ReactElement } from "react";
import type { Interview } from "#domain/interviews";
import { employerName } from "#domain/opportunities";
import { useRead } from "../../app/query.ts";
import { LinkButton } from "../../kit/link.tsx";

/** The way from a page to the interview it is tied to. */
export function TiedInterview({ id }: { readonly id: string }): ReactElement | null {
  const { data, error } = useRead("interviews", "get", { id });
  if (error !== null) return <span className="soft">Tied to an interview that was deleted.</span>;
  return data === undefined ? null : <InterviewLink interview={data} />;
}

function InterviewLink({ interview }: { readonly interview: Interview }): ReactElement | null {
  const { data } = useRead("opportunities", "open", { id: interview.opportunityId });
  if (data === undefined) return null;
  return (
    <LinkButton look="quiet-small" icon={BriefcaseBusiness} href={`#/interviews/${interview.id}/debrief`}>
      <bdi>{employerName(data.dossier.opportunity)}</bdi>, round {interview.round}
    </LinkButton>
  );
}
