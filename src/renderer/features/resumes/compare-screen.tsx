import { ArrowLeftRight } from "lucide-react";
import type { ReactElement } from "react";
import { useLocation } from "wouter";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { useOpenCopy } from "../../app/use-open-copy.ts";
import { resumeStateWords } from "../../app/words.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { comparePlace, twoNewest } from "./compare-places.ts";
import { ComparedRelevance } from "./compare-relevance.tsx";
import { ComparedSections } from "./compare-sections.tsx";
import { CompareSummary } from "./compare-summary.tsx";
import type { ListedVersion } from "./resume-row.tsx";
import styles from "./resumes.module.css";

interface CompareScreenProps {
  /** Null: the two newest. */
  readonly beforeId: string | null;
  readonly afterId: string | null;
}

/** Two versions side by side: what is new in the one, what it leaves out, and which facts are not the same. */
export function CompareScreen({ beforeId, afterId }: CompareScreenProps): ReactElement {
  const { data, error } = useRead("resumeVersions", "list", {});
  if (data === undefined)
    return (
      <Room title="Compare">
        {error === null ? <Loading label="Reading the versions…" /> : <ErrorView error={error} />}
      </Room>
    );
  const [newestBefore, newestAfter] = twoNewest(data) ?? [null, null];
  const find = (id: string | null) => data.find((version) => version.id === id);
  const [before, after] = [find(beforeId ?? newestBefore), find(afterId ?? newestAfter)];
  if (before === undefined || after === undefined)
    return (
      <Room title="Compare">
        <EmptyState
          title={data.length < 2 ? "It takes two versions" : "Two versions with a file are needed"}
          action={
            <LinkButton look="primary" href="#/resumes">
              All versions
            </LinkButton>
          }
        >
          Put in the files of two versions, and see here what is new in one of them, and which facts differ. If you
          deleted one, look in the trash (Settings).
        </EmptyState>
      </Room>
    );
  return <TwoVersions before={before} after={after} versions={data} />;
}

interface TwoVersionsProps {
  readonly before: ListedVersion;
  readonly after: ListedVersion;
  readonly versions: readonly ListedVersion[];
}

function TwoVersions({ before, after, versions }: TwoVersionsProps): ReactElement {
  const [, goTo] = useLocation();
  const go = (one: string, other: string) => goTo(comparePlace(one, other), { replace: true });
  const optionsBut = (other: ListedVersion) =>
    versions
      .filter(({ id }) => id !== other.id)
      .map(({ id, label, state }) => ({ id: id as string, label, meta: resumeStateWords[state] }));
  return (
    <Room
      title="Compare"
      lead="What is new in one of them, and what is not the same in both."
      end={
        <Button look="quiet-small" icon={ArrowLeftRight} onPress={() => go(after.id, before.id)}>
          Swap
        </Button>
      }
    >
      <Fields>
        <Cell span={6}>
          <SelectField
            label="Before"
            options={optionsBut(after)}
            value={before.id}
            onChange={(id) => go(id, after.id)}
          />
        </Cell>
        <Cell span={6}>
          <SelectField
            label="After"
            options={optionsBut(before)}
            value={after.id}
            onChange={(id) => go(before.id, id)}
          />
        </Cell>
      </Fields>
      <Compared before={before} after={after} />
    </Room>
  );
}

function Compared({ before, after }: Omit<TwoVersionsProps, "versions">): ReactElement {
  const asked = { beforeId: before.id as string, afterId: after.id as string };
  const { data, error, isPlaceholderData } = useRead("resumeVersions", "compare", asked);
  if (error !== null) return <ErrorView error={error} />;
  if (data === undefined || isPlaceholderData) return <Loading label="Comparing them word by word…" />;
  if (data === null) return <Wordless before={before} after={after} />;
  const { comparison, relevant } = data;
  return (
    <div className={styles["compared"]}>
      <CompareSummary comparison={comparison} after={after} />
      {comparison.added.length > 0 && <ComparedRelevance relevant={relevant} />}
      <ComparedSections comparison={comparison} before={before.label} after={after.label} />
    </div>
  );
}

/** One of them is a picture, or has no file: then a person looks at both. */
function Wordless({ before, after }: Omit<TwoVersionsProps, "versions">): ReactElement {
  const open = useOpenCopy();
  const both = [before, after];
  const fileless = both.filter(({ sha256 }) => sha256 === null);
  return (
    <section className={styles["wordless"]} aria-label="Not compared">
      <p>
        {fileless.length > 0
          ? `Not compared: ${fileless.map(({ label }) => `“${label}”`).join(" and ")} has no file yet. Put it in, and come back.`
          : "Not compared: in one of the two files Pronto finds no words, as in a picture of a page, or they are too long. Open both, and look for yourself."}
      </p>
      <p className={styles["file"]}>
        {both.map(({ id, sha256, file, label }) =>
          sha256 === null ? (
            <LinkButton key={id} look="small" href={`#/resumes/${id}`}>
              {`Go to ${label}`}
            </LinkButton>
          ) : (
            <Button key={id} look="small" onPress={() => void open({ sha256, name: file || label })}>
              {`Open a copy of ${label}`}
            </Button>
          ),
        )}
      </p>
    </section>
  );
}
