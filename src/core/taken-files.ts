import { ProntoError } from "#contract/errors";
import { kindOfFile } from "#domain/file-kinds";
import { toFileName } from "#domain/file-names";
import { cardPhotoStops, fileStops } from "#domain/file-rules";
import type { Attachment, Sha256 } from "#domain/files";
import type { Stop } from "#domain/guard/stop";
import { withoutMetadata } from "#domain/picture-metadata";
import type { FileStore } from "./file-store.ts";
import { letterFileStops } from "./letter-file.ts";
import { passStops } from "./release.ts";
import type { UnusedFiles } from "./unused-files.ts";

interface Given {
  readonly name: string;
  readonly sha256: Sha256;
}

/** Files of a person's own choosing that a record takes up. What is refused does not stay in the journal. */
export interface TakenFiles {
  /** Throws `not-found`, and `refused` for what is empty, a program, renamed or a damaged picture. */
  readonly take: (file: Given) => Promise<Attachment>;
  /** The same of a picture of a business card, which is a JPEG or a PNG. */
  readonly takeCardPhoto: (file: Given) => Promise<Attachment>;
  /** The same of a recommender's letter: a page to read, and whole. */
  readonly takeLetter: (file: Given) => Promise<Attachment>;
}

type StopsOf = (file: { readonly name: string; readonly size: number }, bytes: Buffer) => Promise<readonly Stop[]>;

export function createTakenFiles(
  files: Pick<FileStore, "read" | "takeUp">,
  unused: Pick<UnusedFiles, "refuse">,
): TakenFiles {
  const takeIf =
    (stopsOf: StopsOf) =>
    async ({ name, sha256 }: Given): Promise<Attachment> => {
      const bytes = await files.read(sha256);
      const file = { name, size: bytes.length };
      try {
        passStops(await stopsOf(file, bytes), undefined);
        passStops(
          withoutMetadata(bytes) === null ? [{ verdict: "refuse", rule: "file-damaged", what: name }] : [],
          undefined,
        );
      } catch (error) {
        if (error instanceof ProntoError) await unused.refuse(sha256);
        throw error;
      }
      files.takeUp(sha256);
      return { name: toFileName(name), sha256, size: bytes.length, from: null };
    };
  return {
    take: takeIf(async (file, bytes) => fileStops(file, kindOfFile(bytes))),
    takeCardPhoto: takeIf(async (file, bytes) => cardPhotoStops(file, kindOfFile(bytes))),
    takeLetter: takeIf(async ({ name }, bytes) => letterFileStops(toFileName(name), bytes)),
  };
}

/** The bytes as they leave Pronto: of a picture, without where it was taken. Throws `refused` for a damaged one. */
export function toLeave(name: string, bytes: Uint8Array): Uint8Array {
  const clean = withoutMetadata(bytes);
  if (clean !== null) return clean;
  const stop: Stop = { verdict: "refuse", rule: "picture-damaged", what: name };
  throw new ProntoError("refused", stop.rule, { details: { stops: [stop] } });
}
