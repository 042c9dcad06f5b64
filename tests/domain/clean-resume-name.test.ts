import { expect, test } from "vitest";
import { cleanResumeName, hintOnResumeName } from "#domain/clean-resume-name";
import { blankProfile } from "#domain/profile";

const jerome = { ...blankProfile, fullName: "Jerome Vantongeren" };
const named = { ...jerome, givenName: "Jerome", familyName: "Vantongeren" };

test.each([
  ["Resume final.docx", "final"],
  ["resume_FINAL_2.docx", "FINAL_2"],
  ["Vantongeren-CV-v3.pdf", "v3"],
  ["Resume version 4.1.docx", "version 4.1"],
  ["Resume (2).docx", "(2)"],
  ["Resume - Copy.docx", "Copy"],
  ["Kopie von Lebenslauf.pdf", "Kopie"],
  ["draft.docx", "draft"],
  ["Resume_new.docx", "new"],
  ["Vantongeren_Jerome_Resume_3.docx", "3"],
  ["Résumé mis à jour copie.odt", "copie"],
])("“%s” tells of its making", (file, found) => {
  expect(hintOnResumeName({ file, format: "docx" }, jerome)?.found).toBe(found);
});

test.each([
  "Vantongeren_Jerome_Resume.docx",
  "Lebenslauf Finalität.pdf",
  "Resume 2027.pdf",
  "Newman_Ada_CV.docx",
  "Copyeditor resume.txt",
  "Goldberg_Resume",
  "Renewable Energy Analyst.pdf",
  "",
])("“%s” tells nothing", (file) => {
  expect(hintOnResumeName({ file, format: null }, jerome)).toBeNull();
});

test.each([
  ["family name first, where the parts are known", "docx", named, "Vantongeren_Jerome_Resume.docx"],
  ["as it is written where they are not", "DOCX", jerome, "Jerome_Vantongeren_Resume.docx"],
  ["a CV outside of Letter paper", "pdf", { ...named, locale: "en-GB" }, "Vantongeren_Jerome_CV.pdf"],
  ["two family names", "pdf", { ...named, familyName: "García Ruiz" }, "García_Ruiz_Jerome_Resume.pdf"],
  ["in Latin letters", "pdf", { ...named, fullName: "山田 太郎", latinName: "Yamada Taro" }, "Yamada_Taro_Resume.pdf"],
  ["one name", "txt", { ...jerome, fullName: "Sukarno" }, "Sukarno_Resume.txt"],
  ["dots and commas", "odt", { ...jerome, fullName: "Ada M. Lovelace, Jr." }, "Ada_M_Lovelace_Jr_Resume.odt"],
  ["no folder of another", "pdf", { ...jerome, fullName: "../../etc" }, "etc_Resume.pdf"],
  ["without an extension", "", jerome, "Jerome_Vantongeren_Resume"],
])("the clean name: %s", (_what, extension, owner, clean) => {
  expect(cleanResumeName(extension, owner)).toBe(clean);
});

test("without a name of one's own there is none to propose, and what it tells is still said", () => {
  expect(hintOnResumeName({ file: "final.pdf", format: "pdf" }, blankProfile)).toEqual({ found: "final", clean: null });
});

test("the extension is that of the file, and of what was read where the name has none", () => {
  expect(hintOnResumeName({ file: "CV v2", format: "odt" }, jerome)?.clean).toBe("Jerome_Vantongeren_Resume.odt");
  expect(hintOnResumeName({ file: "CV v2.PDF", format: "docx" }, jerome)?.clean).toBe("Jerome_Vantongeren_Resume.pdf");
});
