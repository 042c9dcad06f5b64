import type { DocumentVersion } from "#domain/documents";

export const versionWords: Readonly<Record<DocumentVersion["why"], string>> = {
  composed: "Written from the facts",
  edited: "Your words",
  exported: "Exported",
  sent: "Sent",
  restored: "Put back",
};
