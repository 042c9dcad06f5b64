import { expect, test } from "vitest";
import { isInCapitals, isSectionHeading } from "#domain/resume-headings";

test.each([
  "Experience",
  "EXPERIENCE",
  "Work Experience:",
  "Professional experience",
  "Relevant Work Experience",
  "Employment History",
  "Education",
  "Education and Training",
  "Education & Certifications",
  "Skills",
  "Technical Skills",
  "Key Skills and Tools",
  "Core Competencies",
  "Projects",
  "Selected Projects",
  "Licenses & Certifications",
  "Publications",
  "Languages",
  "Summary",
  "Professional Profile",
  "  — References —  ",
  "Referees",
  "Awards and Honors",
  "Volunteering",
  "Hobbies & Interests",
  "Contact Details",
])("%s is a section", (text) => {
  expect(isSectionHeading(text)).toBe(true);
});

test.each([
  "",
  "Experience with ovens",
  "I have ten years of experience",
  "Baker, Mill",
  "Education Officer, Diné College",
  "Languages: English, Diné",
  "Project Manager",
  "Skills trainer at Mill",
  "Summary of the year 2019",
])("%s is none", (text) => {
  expect(isSectionHeading(text)).toBe(false);
});

test.each([
  ["WHAT I BAKE", true],
  ["BÄCKEREI & CO", true],
  ["IBM", false],
  ["I BAKED FOR TEN YEARS.", false],
  ["What I BAKE", false],
  ["2019–2023", false],
])("%s stands in capitals like a heading: %s", (text, is) => {
  expect(isInCapitals(text)).toBe(is);
});

test("a long line is looked at no longer than a short one", () => {
  const started = performance.now();
  for (const part of ["work ", "key ", "a", "-"]) {
    isSectionHeading(part.repeat(20_000));
    isInCapitals(part.toUpperCase().repeat(20_000));
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});
