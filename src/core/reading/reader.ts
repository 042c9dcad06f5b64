// The door to what is read of a résumé's file.

import { findReferences } from "#domain/references";
import type { PlacedLine, ResumeText } from "#domain/resume-text";

export interface Reader {
  /** Throws `refused` where the file is damaged, locked, renamed or no résumé. */
  readonly read: (file: { readonly name: string; readonly bytes: Buffer }) => Promise<ReadResume>;
  readonly close: () => void;
}

export interface ReadResume extends ResumeText {
  readonly references: readonly PlacedLine[];
}

export function createReader(): Reader {
  return {
    async read({ name, bytes }) {
      const texts = bytes.toString("latin1").split("\n").filter(Boolean);
      const everywhere = texts.map((text) => ({ place: "body" as const, text }));
      const format = name.endsWith(".docx") ? "docx" : name.endsWith(".pdf") ? "pdf" : "txt";
      const lines = texts.map((text) => ({ text, isHeading: false }));
      return { format, lines, everywhere, references: findReferences(everywhere) };
    },
    close() {},
  };
}
