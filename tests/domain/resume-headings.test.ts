import { describe, expect, it } from "vitest";
import { isInCapitals, isSectionHeading, sectionOf } from "#domain/resume-headings";

describe("the heading of a section is known by its words alone", () => {
  it.each([
    "Experience",
    "EXPERIENCE",
    "Work Experience:",
    "Professional experience",
    "Employment",
    "Employment History",
    "Work history",
    "Career history",
    "Career summary",
    "Executive Summary",
    "Summary of qualifications",
    "Profile",
    "Personal statement",
    "Objective",
    "About me",
    "Education",
    "Education & Training",
    "Education and qualifications",
    "Academic background",
    "Skills",
    "Key skills",
    "Technical Skills",
    "Skills & Tools",
    "Core competencies",
    "Areas of expertise",
    "Skills / Technologies",
    "Programming languages",
    "Projects",
    "Selected projects",
    "Certifications",
    "Licenses & Certifications",
    "Publications",
    "Selected publications and talks",
    "Languages",
    "Languages spoken",
    "Interests",
    "Hobbies and interests",
    "Awards",
    "Honors & Awards",
    "Volunteering",
    "Volunteer experience",
    "Training",
    "References",
    "REFEREES",
    "Professional references",
    "Reference list",
    "Further information",
    "Additional Information",
    "Personal details",
    "Memberships",
    "Experience (continued)",
    "Experience, cont'd",
    "1. Experience",
    "IV. Education",
    "— Skills —",
    "E X P E R I E N C E",
    "W O R K  H I S T O R Y",
    "Ex\u00ADperi\u00ADence",
    "Work\u00A0experience",
    "Berufserfahrung",
    "Formation",
    "Experiencia profesional",
  ])("%s", (text) => {
    expect(isSectionHeading(text)).toBe(true);
  });
});

describe("a line that says something is no heading", () => {
  it.each([
    "",
    "—",
    "Lecturer",
    "Pelangi Polytechnic",
    "2020–2026",
    "Experience of three rollouts",
    "Education Manager",
    "Project Manager",
    "Research Assistant",
    "Training Officer, Fernhill",
    "Skills: Excel, SQL",
    "Profile of a plant",
    "Experience 2019",
    "Reference architecture",
    "Publications in Nature and Science",
    "Interests me",
    "Languages: English, Malay",
    "Awarded best lecturer",
    "Led the volunteer programme",
    "Summary statistics for the board",
    "Data",
    "History",
    "Personal",
    "Key",
    "experience@mail.example",
    "Node.js",
  ])("%s", (text) => {
    expect(isSectionHeading(text)).toBe(false);
  });
});

it.each([
  ["Work experience", "Employment history"],
  ["Professional Experience", "Career history"],
  ["Skills", "Core competencies"],
  ["Education", "Education & qualifications"],
  ["Profile", "Career summary"],
  ["Certifications", "Licenses & Certifications"],
  ["Volunteering", "Volunteer experience"],
])("%s and %s are one section", (one, other) => {
  expect(sectionOf(one)).toBe(sectionOf(other));
});

it.each([
  ["Work experience", "Volunteer experience"],
  ["Languages", "Programming languages"],
  ["Education", "Experience"],
])("%s and %s are two", (one, other) => {
  expect(sectionOf(one)).not.toBe(sectionOf(other));
});

it.each([
  ["WHAT I BAKE", true],
  ["BÄCKEREI & CO", true],
  ["IBM", false],
  ["I BAKED FOR TEN YEARS.", false],
  ["What I BAKE", false],
  ["2019–2023", false],
])("%s stands in capitals like a heading: %s", (text, is) => {
  expect(isInCapitals(text)).toBe(is);
});
