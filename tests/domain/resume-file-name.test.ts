import { expect, it } from "vitest";
import { resumeFileName } from "#domain/resume-versions";

it.each([
  ["Vantongeren_Jerome_Resume.docx", "docx", "Vantongeren_Jerome_Resume.docx"],
  ["RESUME.PDF", "pdf", "RESUME.PDF"],
  ["Resume", "pdf", "Resume.pdf"],
  ["Resume v1.2", "pdf", "Resume v1.2.pdf"],
  ["Resume.docx", "pdf", "Resume.docx.pdf"],
  ["res\u202Efdp.exe", "pdf", "resfdp.exe.pdf"],
  ["ä".repeat(200), "odt", `${"ä".repeat(88)}.odt`],
  ["Resume", null, "Resume"],
] as const)("%s that is %s goes by %s", (name, format, expected) => {
  expect(resumeFileName(name, format)).toBe(expected);
});
