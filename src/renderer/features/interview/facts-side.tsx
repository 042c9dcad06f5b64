import type { ReactElement } from "react";
import { findHoles } from "#domain/holes";
import { runningName } from "#domain/names";
import { day } from "../../app/when.ts";
import { Fact, FactList, OwnWords } from "../../kit/facts.tsx";
import { SideBlock } from "../../kit/workspace-frame.tsx";
import { earlierWords } from "./earlier-part.tsx";
import { HoleList } from "./hole-list.tsx";
import { metHere, type Workspace } from "./workspace.ts";

interface FactsSideProps {
  readonly workspace: Workspace;
  /** False where the page itself lists them. */
  readonly hasHoles?: boolean;
}

/** What is always at hand: when they decide, who decides, how to reach them; and what is still missing. */
export function FactsSide({ workspace, hasHoles = true }: FactsSideProps): ReactElement {
  const { dossier, interview, now } = workspace;
  const { opportunity } = dossier;
  const decider = metHere(workspace).find(({ part }) => part.role === "hiring_authority");
  const holes = findHoles(dossier, interview, now);
  return (
    <>
      <SideBlock title="Facts">
        <FactList>
          {(opportunity.decisionOn !== null || opportunity.decisionText !== "") && (
            <Fact term="They decide">
              {opportunity.decisionOn === null ? "No date" : day(opportunity.decisionOn)}{" "}
              {opportunity.decisionText !== "" && (
                <span className="soft">
                  from “<OwnWords>{opportunity.decisionText}</OwnWords>”
                </span>
              )}
            </Fact>
          )}
          {interview.nextStep !== "" && (
            <Fact term="Next step">
              <OwnWords>{interview.nextStep}</OwnWords>
            </Fact>
          )}
          {decider !== undefined && (
            <Fact term="Who decides" note={decider.person.title}>
              <bdi>{runningName(decider.person)}</bdi>
            </Fact>
          )}
          {decider?.person.email && <Fact term="Their address">{decider.person.email}</Fact>}
          {opportunity.viaAgency && <Fact term="Through">{opportunity.agency ?? "an agency"}</Fact>}
          {dossier.atSameEmployer.length > 0 && (
            <Fact term="Here before">{dossier.atSameEmployer.map((one) => earlierWords(one)).join("; ")}</Fact>
          )}
          {interview.place !== "" && <Fact term="Where">{interview.place}</Fact>}
        </FactList>
      </SideBlock>
      {hasHoles && holes.length > 0 && (
        <SideBlock title="Holes" note={holes.length}>
          <HoleList holes={holes} />
        </SideBlock>
      )}
    </>
  );
}
