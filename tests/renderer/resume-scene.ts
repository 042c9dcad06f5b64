import { fireEvent } from "@testing-library/react";
import type { Client } from "#contract/contract";
import { docxOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";

export const olderLines = [
  "Jerome Vantongeren",
  "# Experience",
  "Shift Lead, Calloway Flats Foods, 2017 to 2024",
  "- Ran two tortilla lines",
  "# Education",
  "Lane Community College, 2016",
];
export const newerLines = [
  "Jerome Vantongeren",
  "# Experience",
  "Shift Lead, Calloway Flats Foods, 2018 to 2024",
  "- Ran two tortilla lines",
  "- Brought scrap from 7.3% to 2.9% on both lines",
  "# Education",
  "Lane Community College, 2016",
];
export const withReferences = [...olderLines, "# References", "Ruth Calloway, Owner, +1 541 555 0131"];

export async function docxFile(lines: readonly string[], name: string): Promise<File> {
  return new File([new Uint8Array(await docxOf(lines))], name);
}

export async function addVersion(api: Client, lines: readonly string[], label: string) {
  const name = `${label}.docx`;
  return api.resumeVersions.add({ name, label, sha256: await upload(api, await docxOf(lines), name) });
}

/** As the dialog behind the n-th file button gives them. */
export function chooseFiles(files: readonly File[], at = 0): void {
  const input = document.querySelectorAll("input[type=file]")[at];
  if (input !== undefined) fireEvent.change(input, { target: { files } });
}
