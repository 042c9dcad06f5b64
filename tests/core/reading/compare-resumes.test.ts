import { describe, expect, it } from "vitest";
import { compareResumes } from "#core/reading/compare-resumes";
import { factKey } from "#domain/resume-changes";
import type { TextLine } from "#domain/resume-text";

/** A line that begins with "# " is set as a heading. */
const read = (text: string): TextLine[] =>
  text.split("\n").map((line) => ({ text: line.replace(/^# /, ""), isHeading: line.startsWith("# ") }));
const compare = (before: string, after: string) => compareResumes(read(before), read(after));
const factsOf = (before: string, after: string) => compare(before, after).facts.map(factKey);
const told = (before: string, after: string) => {
  const { sections, added, facts } = compare(before, after);
  const states = sections.filter(({ state }) => state !== "same").map(({ heading, state }) => `${heading}: ${state}`);
  return [...states, ...added, ...facts.map(factKey)];
};

const word = `# Thivya d/o Manikkavel
Singapore | thivya.manikkavel@inboxsg.example | +65 6555 0139
# Profile
Instructional designer who turns slide decks into exercises that people finish, in aviation and in polytechnics.
# Work experience
Pelangi Polytechnic
Lecturer
2019–2026
Lifted on-time completion from 59% to 93% in two terms.
Rebuilt 35 lectures as branching scenarios in ten weeks with a team of four co-instructors and two artists.
Kelisa Aviation Media, Producer, Mar 2015 – Dec 2018
Edited 120 training films for the first "officers" of three airlines
# Education
BSc Computing, University of Leeds, 2012–2015
# Skills
Storyline, Rise, xAPI, C++ and C#`;

describe("the same text, however it is set, is no change", () => {
  it.each<readonly [string, string]>([
    ["the same file", word],
    ["no headings set", word.replaceAll("# ", "")],
    ["headings of other words", word.replace("Work experience", "Experience").replace("# Skills", "# KEY SKILLS:")],
    ["bullets", word.replace("Lifted", "• Lifted").replace("Rebuilt", "–  Rebuilt").replace("Edited", "* Edited")],
    [
      "lines broken at the page's width",
      word.replace("that people", "that\npeople").replace("weeks with", "weeks\nwith"),
    ],
    [
      "a word broken at the end of its line",
      word.replace("branching", "branch-\ning").replace("polytechnics", "poly-\ntechnics"),
    ],
    ["a hyphen that stood at the end of its line", word.replace("on-time", "on-\ntime")],
    ["an entry on one line", word.replace("Polytechnic\nLecturer\n2019", "Polytechnic   Lecturer   2019")],
    [
      "an entry with its date in front of the post",
      word.replace("Polytechnic\nLecturer\n2019–2026", "Polytechnic  2019–2026\nLecturer"),
    ],
    ["an entry over three lines", word.replace("Media, Producer, Mar", "Media\nProducer\nMar")],
    ["ligatures", word.replaceAll("fi", "ﬁ").replaceAll("ff", "ﬀ")],
    ["other spaces", word.replaceAll(" ", "\u00A0").replaceAll("#\u00A0", "# ")],
    ["two spaces", word.replaceAll(" ", "  ").replaceAll("#  ", "# ")],
    ["curly quotes", word.replace('"officers"', "“officers”")],
    ["other dashes", word.replaceAll("–", " - ")],
    ["soft hyphens", word.replace("Computing", "Com\u00ADputing")],
    ["capitals", word.replace("Pelangi Polytechnic", "PELANGI POLYTECHNIC")],
    ["the numbers of its pages", `${word.replace("# Education", "Page 1 of 2\n# Education")}\n2`],
    ["a section that moved", word.replace(/(# Education\n.*\n)(# Skills\n.*)/s, "$2\n$1").trim()],
    [
      "a line that moved to another section",
      word
        .replace(/\nLifted(.*)\n/, "\n")
        .replace("# Work", "Lifted on-time completion from 59% to 93% in two terms.\n# Work"),
    ],
    ["empty lines", word.replaceAll("\n", "\n\n")],
    ["per cent in words of print", word.replace("59% to 93%", "59 % to 93 %")],
  ])("%s", (_what, other) => {
    expect(told(word, other)).toEqual([]);
    expect(told(other, word)).toEqual([]);
  });
});

describe("what is new is shown section by section", () => {
  it("names a line that was added, and one that was taken out", () => {
    const after = word
      .replace("Edited 120", "Wrote the style guide of the house\nEdited 120")
      .replace(/Lifted.*\n/, "");
    const { sections, added } = compare(word, after);
    expect(added).toEqual(["Wrote the style guide of the house"]);
    const work = sections.find(({ heading }) => heading === "Work experience");
    expect(work?.state).toBe("changed");
    expect(work?.lines.map(({ kind }) => kind)).toEqual([
      "same",
      "same",
      "same",
      "removed",
      "same",
      "same",
      "added",
      "same",
    ]);
  });

  it("shows the words that changed within a line", () => {
    const { sections, added } = compare(word, word.replace("Storyline, Rise, xAPI", "Storyline, Captivate, xAPI"));
    const skills = sections.find(({ heading }) => heading === "Skills");
    expect(skills?.lines[0]).toEqual({
      kind: "changed",
      parts: [
        { kind: "same", text: "Storyline, " },
        { kind: "removed", text: "Rise" },
        { kind: "added", text: "Captivate" },
        { kind: "same", text: ", xAPI, C++ and C#" },
      ],
    });
    expect(added).toEqual([]);
  });

  it("takes a house that has a line of its own now for no news", () => {
    const after = word.replace(
      "Kelisa Aviation Media, Producer, Mar",
      "Kelisa Aviation Media\nExecutive Producer, Mar",
    );
    expect(compare(word, after).added).not.toContain("Kelisa Aviation Media");
  });

  it("lists what two quite different résumés say differently, and no more", () => {
    const before = `Line Supervisor | Calloway Foods | Mar 2021 - Present
- Supervised 14 people on two lines
- Brought scrap from 7.3% to 2.9% on two lines
- Trained 6 new leads
Operator, Three Rivers Dairy, 2015 - 2018
- Ran the filler at 9,000 bottles an hour
# Education
Certificate in Food Safety, Lane Community College, 2015`;
    const after = `Calloway Foods
Production Supervisor, March 2021 – present
• Supervise 16 people on two sheeter lines and one oven
• Lowered scrap on the sheeter lines from 7.3% to 2.9% in nine months
• Coached six new line leads, all still there
Three Rivers Dairy
Operator, 2014 – 2018
• Ran the filler at 9,000 bottles an hour
# EDUCATION
Food Safety Certificate — Lane Community College (2015)`;
    expect(factsOf(`# Experience\n${before}`, `# Work experience\n${after}`)).toEqual([
      "title: Line Supervisor → Production Supervisor",
      "date: 2015 - 2018 → 2014 – 2018",
      "figure: 14 people → 16 people",
    ]);
  });

  it("takes lines that begin small for lines of their own, where nothing was broken", () => {
    const added = [
      "lifted on-time completion from 59% to 93% in two terms at Pelangi Polytechnic",
      "rebuilt 35 lectures as branching scenarios in ten weeks at Pelangi Polytechnic",
      "introduced peer review of scenarios among all twenty colleagues at the school",
    ];
    expect(compare("# Experience\nLecturer", `# Experience\nLecturer\n${added.join("\n")}`).added).toEqual(added);
  });

  it("makes one line again of what a page's width broke", () => {
    const pdf = [
      "• Lifted on-time completion from 59% to 93% in two terms by means of short",
      "exercises that follow each lesson, and of a weekly look at who had stopped",
      "and at why they had",
      "• Rebuilt 35 lectures as branching scenarios in ten weeks with four people",
    ];
    expect(compare("# Experience", `# Experience\n${pdf.join("\n")}`).added).toEqual([
      pdf.slice(0, 3).join(" ").slice(2),
      pdf[3]?.slice(2),
    ]);
  });

  it("counts a line that says much more as new", () => {
    const longer = "Edited 120 training films for the first officers of three airlines, and opened a studio in Johor";
    expect(compare(word, word.replace(/Edited.*/, longer)).added).toEqual([longer]);
  });

  it("has a section of its own for what is new, and one for what is gone", () => {
    const after = word.replace(/# Skills\n.*/, "# Publications\nBranching scenarios at scale, 2024");
    const { sections } = compare(word, after);
    expect(sections.map(({ heading, state }) => [heading, state])).toEqual([
      ["Thivya d/o Manikkavel", "same"],
      ["Profile", "same"],
      ["Work experience", "same"],
      ["Education", "same"],
      ["Skills", "removed"],
      ["Publications", "added"],
    ]);
  });

  it("compares with nothing", () => {
    expect(compareResumes([], [])).toEqual({ sections: [], added: [], facts: [] });
    expect(compareResumes(read(word), []).sections.every(({ state }) => state === "removed")).toBe(true);
    expect(compareResumes([], read(word)).added).toContain("Lecturer");
  });
});

describe("a fact that differs is listed", () => {
  it.each<readonly [before: string, after: string, facts: readonly string[]]>([
    // Dates.
    ["2019–2026", "2020–2026", ["date: 2019–2026 → 2020–2026"]],
    ["Mar 2015 – Dec 2018", "April 2015 – Dec 2018", ["date: Mar 2015 – Dec 2018 → April 2015 – Dec 2018"]],
    ["2019–2026", "since 2019", ["date: 2019–2026 → since 2019"]],
    ["2019–2026", "2019 to present", ["date: 2019–2026 → 2019 to present"]],
    ["2012–2015", "2012–2016", ["date: 2012–2015 → 2012–2016"]],
    ["2019–2026", "2019 to 2026", []],
    ["2019–2026", "2019-26", []],
    ["2019–2026", "Aug 2019 – Jan 2026", []],
    ["Mar 2015 – Dec 2018", "03/2015 – 12/2018", []],
    ["Mar 2015 – Dec 2018", "March 2015 until December 2018", []],
    ["2012–2015", "2015", []],
    // Figures.
    ["from 59% to 93%", "from 63% to 93%", ["figure: 59% → 63%"]],
    ["from 59% to 93%", "from 59% to 97.5%", ["figure: 93% → 97.5%"]],
    ["Rebuilt 35 lectures", "Rebuilt 40 lectures", ["figure: 35 lectures → 40 lectures"]],
    ["in ten weeks", "in twelve weeks", ["figure: ten weeks → twelve weeks"]],
    ["team of four", "team of six", ["figure: four co-instructors → six co-instructors"]],
    ["Edited 120 training", "Edited 150 training", ["figure: 120 training → 150 training"]],
    ["in ten weeks", "in 10 weeks", []],
    ["from 59% to 93%", "to 93% from 59%", []],
    ["59% to 93%", "59 per cent to 93 percent", []],
    ["Edited 120 training films", "Edited 120 training films and 14 podcasts", []],
    ["Lifted on-time completion from 59% to 93% in two terms.\n", "", []],
    ["# Education", "Led a team of 15 people in Johor\n# Education", []],
    ["C++ and C#", "C++, C# and Office 365", []],
    // Titles.
    ["Lecturer", "Senior Lecturer", ["title: Lecturer → Senior Lecturer"]],
    ["Lecturer", "Head of Learning", ["title: Lecturer → Head of Learning"]],
    ["Producer", "Executive Producer", ["title: Producer → Executive Producer"]],
    ["BSc Computing", "MSc Computing", ["title: BSc Computing → MSc Computing"]],
    ["Lecturer", "Lecturer, Learning Design", []],
    // Employers.
    ["Pelangi Polytechnic", "Merbau Polytechnic", ["employer: Pelangi Polytechnic → Merbau Polytechnic"]],
    ["Pelangi Polytechnic", "Kelisa Aviation Media", ["employer: Pelangi Polytechnic → Kelisa Aviation Media"]],
    ["University of Leeds", "University of Hull", ["employer: University of Leeds → University of Hull"]],
    ["Kelisa Aviation Media", "Kelisa Aviation Media Pte. Ltd.", []],
    ["Pelangi Polytechnic", "Pelangi Poly", []],
    ["BSc Computing", "Computing BSc", []],
    // What is no fact of the career.
    ["6555 0139", "6555 0144", []],
    ["thivya.manikkavel@", "thivya2@", []],
    ["Singapore |", "12 Jalan Merbau, Singapore 138 600 |", []],
    ["Storyline, Rise", "Rise, Storyline", []],
    ["in aviation and in polytechnics", "for airlines", []],
    ["2019–2026\n", "2019–2026\nGuest Lecturer, Institut Warna, 2023\n", []],
  ])("%j → %j", (was, is, facts) => {
    expect(word).toContain(was);
    expect(factsOf(word, word.replace(was, is))).toEqual(facts);
  });

  it.each<readonly [before: string, after: string, facts: readonly string[]]>([
    ["£2m", "£3m", ["figure: £2m → £3m"]],
    ["£2m", "£2 million", []],
    ["£2m", "£2,000,000", []],
    ["£2m", "S$3m", ["figure: £2m → S$3m"]],
    ["12 people", "15 people", ["figure: 12 people → 15 people"]],
    ["12 people", "12 colleagues", []],
    ["ISO 9001", "ISO 27001", []],
  ])("in a line: %j → %j", (was, is, facts) => {
    const line = "Ran the studio of 12 people on a budget of £2m under ISO 9001";
    expect(factsOf(line, line.replace(was, is))).toEqual(facts);
  });

  it("is no other fact in a line about something else", () => {
    const [one, other] = ["Cut scrap on the sheeter line by 12%", "Cut waiting at the front desk by 30%"];
    expect(factsOf(`# Experience\n${one}`, `# Experience\n${other}`)).toEqual([]);
  });

  it("says in which line it stands now, and says it once", () => {
    const { facts } = compare(word, word.replace("2019–2026", "2020–2026"));
    expect(facts).toEqual([{ kind: "date", before: "2019–2026", after: "2020–2026", line: "2020–2026" }]);
  });
});

describe("two texts of 400,000 characters come to an end", () => {
  const many = (text: (n: number) => string) =>
    Array.from({ length: 6_000 }, (_, n) => ({ text: text(n).slice(0, 66), isHeading: n % 50 === 0 }));
  const long = (text: string) => [{ text: text.repeat(400_000 / text.length), isHeading: false }];

  it.each<readonly [string, readonly TextLine[], readonly TextLine[]]>([
    ["one line of one word", long("a "), long("b ")],
    ["one line of dates", long("2019–2020 "), long("2020–2021 ")],
    ["one line of figures", long("12 people, "), long("13 people, ")],
    ["one line without a space", long("x"), long("y")],
    [
      "each line a little different",
      many((n) => `led a team of ${n} people`),
      many((n) => `led a team of ${n + 1} people`),
    ],
    [
      "each line an entry",
      many((n) => `Lecturer ${n}, Pelangi ${n}, 2019–2026`),
      many((n) => `Tutor ${n}, Pelangi ${n}, 2020–2026`),
    ],
    ["all words the same", many(() => "a b c d e f g h"), many(() => "h g f e d c b a")],
    ["nothing in common", many((n) => `${n} ${n * 7} alpha beta`), many((n) => `${n * 13} gamma delta`)],
  ])("%s", (_what, before, after) => {
    const started = performance.now();
    compareResumes(before, after);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
