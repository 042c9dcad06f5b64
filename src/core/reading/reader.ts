// The door to what is read of a résumé's file, and to the comparison of two. Bytes come in, never a path: what a link on the disk leads to, or a name
// with folders in it, has no meaning here.

import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ProntoError } from "#contract/errors";
import type { FileKind } from "#domain/file-kinds";
import { toFileName } from "#domain/file-names";
import type { ResumeComparison } from "#domain/resume-changes";
import type { PlacedLine, ResumeFormat, ResumeText, TextLine } from "#domain/resume-text";
import { createThread, type ThreadLimits } from "../thread.ts";
import { lookAt } from "./first-look.ts";
import type { FileRule } from "./unreadable.ts";

export interface ReadResume extends ResumeText {
  /** R38 */
  readonly references: readonly PlacedLine[];
}

export interface Reader {
  /**
   * Throws `refused`, with a rule `file-…`, for what is empty, too large, damaged, locked, of another kind than its name
   * says, or no résumé. What takes too long to read has no lines, like a scan.
   */
  readonly read: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<ReadResume>;
  /** Null: it took too long. */
  readonly compare: (before: readonly TextLine[], after: readonly TextLine[]) => Promise<ResumeComparison | null>;
  /** Ahead of a file that is on its way. */
  readonly warm: () => void;
  readonly close: () => void;
}

/** What the thread is sent. */
export type ReadingMessage =
  | { readonly task: "read"; readonly format: ResumeFormat; readonly bytes: Uint8Array }
  | { readonly task: "compare"; readonly before: readonly TextLine[]; readonly after: readonly TextLine[] };

/** What it sends back of a file. */
export type ReadingAnswer = { readonly read: ReadResume } | { readonly rule: FileRule };

const usual: ThreadLimits = { loadMs: 30_000, answerMs: 10_000, idleMs: 60_000 };

export function createReader(limits: Partial<ThreadLimits> = {}, start: () => Worker = startWorker): Reader {
  const thread = createThread(start, { ...usual, ...limits });
  return {
    async read({ name: given, bytes }) {
      const name = toFileName(given);
      const look = await lookAt(name, bytes);
      if ("rule" in look) throw refused(look.rule, name, look.kind);
      const { format } = look;
      // A copy: what is sent takes the whole of the memory with it that it is a part of.
      const message = () => ({ task: "read", format, bytes: new Uint8Array(bytes) }) satisfies ReadingMessage;
      // The seam: the thread answers with what `reading-worker.ts` sends.
      const answer = (await thread.ask(message)) as ReadingAnswer | null;
      if (answer === null) return { format, lines: [], everywhere: [], references: [] };
      if ("rule" in answer) throw refused(answer.rule, name);
      return answer.read;
    },
    async compare(before, after) {
      const message = () => ({ task: "compare", before, after }) satisfies ReadingMessage;
      // The seam: as above.
      return (await thread.ask(message)) as ResumeComparison | null;
    },
    warm: thread.warm,
    close: thread.close,
  };
}

/** What stands against it: what a file really is where its name hides that, else the file's name. */
function refused(rule: FileRule, name: string, kind?: FileKind): ProntoError {
  return new ProntoError("refused", rule, { details: { stops: [{ verdict: "refuse", rule, what: kind ?? name }] } });
}

/** What it says on a console goes nowhere: it could be words of a file. */
function startWorker(): Worker {
  return new Worker(join(import.meta.dirname, "reading-worker.ts"), {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
}
