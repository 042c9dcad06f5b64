import { FileCheck2, FileQuestionMark, FileText, FileWarning, type LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import { useLocation } from "wouter";
import type { Client } from "#contract/contract";
import { isFreeOfReferences } from "#domain/resume-versions";
import { sizeWords } from "../../app/upload.ts";
import { dateIn, day, when } from "../../app/when.ts";
import { resumeStateWords } from "../../app/words.ts";
import { MenuButton } from "../../kit/menu-button.tsx";
import { Row } from "../../kit/rows.tsx";
import { comparable, compareInOrder } from "./compare-places.ts";
import { scanWords } from "./scan-words.ts";

export type ListedVersion = Awaited<ReturnType<Client["resumeVersions"]["list"]>>[number];

interface ResumeRowProps {
  readonly version: ListedVersion;
  /** All, newest first. */
  readonly versions: readonly ListedVersion[];
  /** How many employers have it. */
  readonly held: number;
  readonly zone: string;
}

/** One version: how far it is, what its file is, what stands against it, and who has it. */
export function ResumeRow({ version, versions, held, zone }: ResumeRowProps): ReactElement {
  const [, goTo] = useLocation();
  const { id, label, state, targetRole, file, size, finalAt, sentAt, createdAt } = version;
  const others = comparable(versions, version);
  const at = (state === "in_progress" ? null : (sentAt ?? finalAt)) ?? createdAt;
  const older = versions.slice(versions.indexOf(version) + 1).find(({ scan }) => scan !== "none");
  const compareWith = (other: string) => goTo(compareInOrder(versions, id, other));
  return (
    <Row
      icon={iconOf(version)}
      what={label}
      href={`#/resumes/${id}`}
      {...(file === "" ? {} : { who: file })}
      {...(size === null ? {} : { whoNote: sizeWords(size) })}
      when={
        state === "in_progress"
          ? resumeStateWords[state]
          : `${resumeStateWords[state]}, ${day(dateIn(zone, new Date(at)))}`
      }
      whenTitle={when(at, zone)}
      why={[scanWords(version), heldWords(held), targetRole && `For ${targetRole}`].filter(Boolean).join(" · ")}
      {...(older === undefined || others.length === 0 ? {} : { keys: { c: () => compareWith(older.id) } })}
      {...(others.length === 0
        ? {}
        : {
            action: (
              <MenuButton look="row" label={`Compare ${label} with`} items={others} onAction={compareWith}>
                Compare
              </MenuButton>
            ),
          })}
    />
  );
}

function heldWords(employers: number): string {
  if (employers === 0) return "";
  return employers === 1 ? "One employer has it" : `${employers} employers have it`;
}

function iconOf(version: ListedVersion): LucideIcon {
  if (version.scan === "none") return FileText;
  if (version.scan === "references") return FileWarning;
  return isFreeOfReferences(version) ? FileCheck2 : FileQuestionMark;
}
