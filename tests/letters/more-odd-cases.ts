// More of the same: notes in every manner of typing, and every kind of document with them.

import { aDossier, ruiz } from "../domain/a-dossier.ts";
import type { OddCase } from "./odd-cases.ts";

const panel = [
  { id: "a", fullName: "Zholum Temirbekov", givenName: "Zholum", title: "Depot Manager", email: "a@x.example" },
  { id: "b", fullName: "Marja-Liisa Korhonen", honorific: "Ms", familyName: "Korhonen", email: "b@x.example" },
  { id: "c", fullName: "Tunde Bakare", honorific: "Mr", familyName: "Bakare", role: "peer", email: "c@x.example" },
  { id: "d", fullName: "Chiamaka Eze", addressAs: "Chiamaka", role: "hr_contact", email: "d@x.example" },
  { id: "e", fullName: "Olav Sæther", honorific: "Dr", familyName: "Sæther", role: "peer", email: "e@x.example" },
];

const saidNo = { status: "rejected", outcomeAt: "2027-09-20T10:00:00Z" };

export const moreOddCases: readonly OddCase[] = [
  {
    name: "panel-of-five",
    dossier: aDossier({
      profile: {
        fullName: "Dariusz Wójcik-Hale",
        locale: "en-GB",
        email: "d@wojcik.example",
        phone: "+44 7700 900321",
      },
      opportunity: { companyLegal: "Pennine Coaches Ltd", companyShort: "Pennine", role: "Fleet Scheduler" },
      people: panel,
      needs: [
        { text: "Zholum: the rota is redone by hand every Sunday", personId: "a" },
        { text: "They need to get new drivers route-ready in 3 weeks, not 7!!", personId: "b" },
        { text: "breakdowns/late starts/no spare vehicle on Mondays", personId: "c" },
        { text: "keeping drivers past their first winter", personId: "d" },
        { text: "no single list of who may drive what", personId: "e" },
        { text: "Zholum's planner left in May and nobody knows the old spreadsheet", personId: "a" },
      ],
      evidence: [
        { text: "raised on-time departures from 88% to 97.5% in 11 months at Calder Bus" },
        { text: "trained 22 drivers; 20 still there after a year" },
        { text: "Set up a spare-vehicle rota @ Calder Bus -> late starts down 61%" },
        { text: "exit talks with every leaver, 2 yrs" },
        { text: "licence register for 140 drivers in Excel" },
      ],
      dots: [
        ["n1", "e1"],
        ["n2", "e2"],
        ["n3", "e3"],
        ["n4", "e4"],
        ["n5", "e5"],
        ["n6", "e1"],
      ],
      points: [
        { text: "Zholum on the Leeds depot move", personId: "a" },
        { text: "what do drivers say about split shifts?", personId: "d" },
      ],
      hospitality: [
        { text: "held the lift and found me a quiet room", personId: "d" },
        { text: "tea!!! and a tour of the yard", personId: "c" },
      ],
    }),
    documents: [
      ...panel.map(({ id }) => ["thank_you", id] as const),
      ...panel.map(({ id }) => ["linkedin_invite", id] as const),
      ["hospitality_note", "c"],
      ["hospitality_note", "d"],
      ["check_in", "a"],
    ],
  },
  {
    name: "three-rounds",
    dossier: aDossier({
      profile: {
        fullName: "Aaliyah Okafor-Lindqvist",
        locale: "en-ZA",
        email: "a@okafor.example",
        phone: "+27 21 555 0177",
      },
      opportunity: {
        companyLegal: "Protea Labs (Pty) Ltd",
        companyShort: "Protea",
        role: "QA Lead",
        decisionOn: "2027-09-01",
        decisionPrecision: "day",
      },
      interviews: [
        { startsWall: "2027-08-11T10:00", endsWall: "2027-08-11T11:00", mode: "phone" },
        { startsWall: "2027-08-19T10:00", endsWall: "2027-08-19T11:00", mode: "video" },
        {
          startsWall: "2027-09-02T10:00",
          endsWall: "2027-09-02T11:30",
          mode: "onsite",
          nextStep: "they call my referees",
        },
      ],
      interview: { zone: "Africa/Johannesburg" },
      people: [
        {
          ...ruiz,
          honorific: "Ms",
          fullName: "Nomvula Dube",
          givenName: "Nomvula",
          familyName: "Dube",
          phone: "+27 21 555 0100",
        },
      ],
      needs: [
        { text: "releases slip every month", personId: "ruiz", interviewId: "i1" },
        { text: "SAP", personId: "ruiz", interviewId: "i2" },
        { text: "“Who tests the testers?”", personId: "ruiz", interviewId: "i3" },
      ],
      evidence: [
        { text: "release on time 11 of 12 months in 2026." },
        { text: "SAP test scripts, 300+, incl. MM and SD" },
        { text: "I introduced peer review of test plans - defects found in production fell from 34 to 9 a quarter" },
      ],
      points: [
        { text: "testing in production", personId: "ruiz", interviewId: "i2" },
        { text: "Nomvula asked how I'd onboard 3 juniors", personId: "ruiz", interviewId: "i3" },
      ],
      promises: [{ text: "I'd mail her the peer review template", personId: "ruiz", interviewId: "i3" }],
    }),
    documents: [
      ["thank_you", "ruiz", null, "i1"],
      ["thank_you", "ruiz", null, "i2"],
      ["thank_you", "ruiz", null, "i3"],
      ["check_in", "ruiz"],
      ["call_script", "ruiz"],
    ],
  },
  {
    name: "shouting-welder",
    dossier: aDossier({
      profile: {
        fullName: "Tui Parata",
        locale: "en-NZ",
        email: "t@parata.example",
        phone: "+64 27 555 0131",
        linkedinTier: "premium",
      },
      opportunity: {
        companyLegal: "Harbour Steel Ltd",
        companyShort: "Harbour Steel",
        role: "Welding Foreman",
        decisionOn: "2027-08-30",
        decisionPrecision: "week",
      },
      interview: { startsWall: "2027-08-20T09:00", endsWall: "2027-08-20T10:00" },
      people: [
        {
          ...ruiz,
          fullName: "Bruce McAllister",
          honorific: null,
          addressAs: "Bruce",
          givenName: "Bruce",
          familyName: "McAllister",
          phone: "+64 9 555 0102",
        },
      ],
      needs: [
        { text: "REWORK ON STAINLESS IS KILLING US", personId: "ruiz" },
        { text: "we need to get apprentices ticketed before xmas 🎄", personId: "ruiz" },
      ],
      evidence: [
        { text: "GOT REWORK DOWN TO 2% FROM 9% IN ONE YEAR" },
        { text: "👍 6 apprentices through their tickets last yr" },
      ],
      points: [{ text: "ute trips to Whangārei!!", personId: "ruiz" }],
    }),
    documents: [
      ["thank_you", "ruiz"],
      ["check_in", "ruiz"],
      ["linkedin_invite", "ruiz"],
      ["voicemail_script", "ruiz"],
    ],
  },
  {
    name: "scrap",
    dossier: aDossier({
      profile: { locale: "en-US" },
      needs: [
        { text: "scrap", personId: "ruiz" },
        { text: "turnover", personId: "ruiz" },
      ],
      evidence: [{ text: "scrap 7% to 3%" }, { text: "Six Sigma green belt" }],
      points: [{ text: "wants me to meet the night crew. Also asked about Spanish", personId: "ruiz" }],
      weakSpots: [{ question: "How's your Spanish?", recoverText: "taking evening classes since June", kind: "lacks" }],
      promises: [{ text: "references", personId: "ruiz" }],
      opportunity: {
        ...saidNo,
        outcomeText: "went with an internal candidate",
        futureOpening: "a day-shift lead in spring",
        agreedTerms: "",
      },
      resumeVersions: [
        { state: "final", finalAt: "2027-09-03T10:00:00Z", file: "Jo.pdf", news: "Moved the scrap figures to the top" },
        { state: "final", finalAt: "2027-09-03T10:00:00Z", file: "Jo.pdf", news: "shorter" },
        {
          state: "final",
          finalAt: "2027-09-03T10:00:00Z",
          file: "Jo.pdf",
          news: "start at Calloway now 2019, was 2020\nturnover work spelled out",
        },
        { state: "final", finalAt: "2027-09-03T10:00:00Z", file: "Jo.pdf", news: "two pages instead of four" },
      ],
    }),
    documents: [
      ["thank_you", "ruiz"],
      ["rejection_reply", "ruiz"],
      ["keep_in_touch", "ruiz"],
      ["resume_cover_note", "ruiz", "rv1"],
      ["resume_cover_note", "ruiz", "rv2"],
      ["resume_cover_note", "ruiz", "rv3"],
      ["resume_cover_note", "ruiz", "rv4"],
    ],
    at: "2027-09-21T10:00:00Z",
  },
  {
    name: "asks-three",
    dossier: aDossier({
      profile: {
        fullName: "Linh Đặng",
        nameOrder: "given-first",
        locale: "en-AU",
        email: "linh@dang.example",
        phone: "+61 2 5550 0111",
      },
      opportunity: {
        companyLegal: "Banksia Aged Care Limited",
        companyShort: "Banksia",
        role: "Care Coordinator",
        decisionOn: "2027-09-08",
        decisionPrecision: "day",
      },
      people: [
        {
          ...ruiz,
          fullName: "Heather Quill",
          givenName: "Heather",
          familyName: "Quill",
          honorific: "Ms",
          title: "Facility Manager",
        },
        {
          id: "mgr",
          fullName: "Stavros Ioannou",
          addressAs: "Stavros",
          title: "Director of Nursing",
          employer: "Myrtle House",
          email: "s@x.example",
          role: "observer",
        },
        {
          id: "client",
          fullName: "Pauline Faraday",
          addressAs: "Pauline",
          title: "",
          employer: "",
          email: "p@x.example",
          role: "observer",
        },
        {
          id: "in",
          fullName: "Ravi Menon",
          addressAs: "Ravi",
          title: "Enrolled Nurse",
          employer: "Banksia",
          email: "r@x.example",
          role: "observer",
        },
      ],
      needs: [
        { text: "We're short of 4 carers every weekend", personId: "ruiz" },
        { text: "families who never get called back", personId: "ruiz" },
        { text: "someone with dementia experience who can also do rosters" },
      ],
      evidence: [
        { text: "filled weekend shifts: 71% to 98% in 8 months at Myrtle House" },
        { text: "set up a family call list at Myrtle House, complaints from 12 a month to 2" },
        { text: "dementia care cert IV" },
      ],
      recommenders: [
        { personId: "mgr", relation: "was my boss at Myrtle House, 2021-2025", state: "agreed", isInConfidence: true },
        { personId: "client", relation: "her mother was my resident for three years", state: "candidate" },
        {
          personId: "in",
          relation: "we did placement together in 2019",
          isInsider: true,
          state: "contacted",
          receivedAt: "2027-09-03T08:00:00Z",
          consentedAt: "2027-09-03T16:00:00Z",
          file: "menon.pdf",
        },
      ],
    }),
    documents: [
      ["recommendation_request", "mgr", "rc1"],
      ["recommendation_request", "client", "rc2"],
      ["recommendation_request", "in", "rc3"],
      ["recommendation_forward", "ruiz", "rc3"],
      ["recommender_thanks", "mgr", "rc1"],
      ["recommender_thanks", "client", "rc2"],
      ["recommender_reminder", "mgr", "rc1"],
      ["recommender_reminder", "client", "rc2"],
      ["thank_you", "ruiz"],
    ],
  },
  {
    name: "two-wrote",
    dossier: aDossier({
      profile: { locale: "en-GB" },
      opportunity: { decisionOn: "2027-09-24", decisionPrecision: "day" },
      people: [
        { ...ruiz },
        { id: "boss", fullName: "Nia Probert", title: "Bakery Manager", employer: "Calloway Foods", role: "observer" },
        { id: "buyer", fullName: "Ines Vidal", title: "", role: "observer", email: "i@x.example" },
        { id: "bound", fullName: "Tom Aske", title: "Head of HR", role: "observer", email: "t@x.example" },
        { id: "unsure", fullName: "Ali Rahmani", title: "Miller", role: "observer", email: "a@x.example" },
      ],
      recommenders: [
        {
          personId: "boss",
          relation: "my manager at Calloway Foods, 2019-2024",
          state: "consented",
          receivedAt: "2027-09-05T10:00:00Z",
          consentedAt: "2027-09-05T16:00:00Z",
          file: "Probert.pdf",
        },
        {
          personId: "buyer",
          relation: "bought our bread for six years",
          state: "consented",
          receivedAt: "2027-09-06T10:00:00Z",
          consentedAt: "2027-09-06T16:00:00Z",
          file: "Vidal.pdf",
        },
        { personId: "bound", relation: "my HR partner", state: "policy_limited", limits: "dates of employment only" },
        { personId: "unsure", relation: "milled for us", state: "declined" },
      ],
    }),
    documents: [
      ["recommendation_forward", "ruiz", "rc1"],
      ["recommender_thanks", "bound", "rc3"],
      ["recommender_thanks", "unsure", "rc4"],
    ],
  },
  ...(["no_response", "cancelled"] as const).map((status) => ({
    name: `told-${status}`,
    dossier: aDossier({
      profile: { locale: "en-GB" },
      opportunity: { status, outcomeAt: "2027-09-15T10:00:00Z", role: "Night Baker" },
      people: [ruiz, { id: "boss", fullName: "Nia Probert", role: "observer", email: "n@x.example" }],
      recommenders: [{ personId: "boss", state: "contacted", contactedAt: "2027-09-05T10:00:00Z" }],
    }),
    documents: [["recommender_outcome", "boss", "rc1"] as const],
    at: "2027-09-15T15:00:00Z",
  })),
  ...(["accepted", "declined", "rejected", "withdrawn", "offer"] as const).map((status) => ({
    name: `thanks-${status}`,
    dossier: aDossier({
      profile: { fullName: "Isabeau Tremblay-Roy", locale: "en-CA" },
      opportunity: {
        status,
        outcomeAt: "2027-09-14T18:00:00Z",
        startsOn: "2027-10-18",
        agreedTerms: "base in Laval, hybrid 3 days.",
        ownReason: "because the commute is 2 hrs each way...",
        outcomeText: "they need more plant experience",
        futureOpening: "",
      },
      people: [
        ruiz,
        {
          id: "prof",
          fullName: "Oumar Diallo",
          addressAs: "Oumar",
          title: "Lecturer",
          employer: "Cégep du Lac",
          email: "o@x.example",
          role: "observer",
        },
      ],
      needs: [{ text: "no one checks the allergen labels", personId: "ruiz" }],
      evidence: [{ text: "wrote the label checklist used on 4 lines" }],
      recommenders: [
        {
          personId: "prof",
          relation: "taught me food safety",
          state: "forwarded",
          receivedAt: "2027-09-05T10:00:00Z",
          consentedAt: "2027-09-03T16:00:00Z",
          forwardedAt: "2027-09-06T10:00:00Z",
          file: "d.pdf",
        },
      ],
    }),
    documents: [
      ["recommender_thanks", "prof", "rc1"] as const,
      ["recommender_outcome", "prof", "rc1"] as const,
      ...(status === "accepted" ? [["acceptance", "ruiz"] as const] : []),
      ...(status === "declined" ? [["decline", "ruiz"] as const] : []),
      ...(status === "rejected" ? [["rejection_reply", "ruiz"] as const, ["keep_in_touch", "ruiz"] as const] : []),
      ...(status === "withdrawn" ? [["withdrawal", "ruiz"] as const] : []),
    ],
    at: "2027-09-15T15:00:00Z",
  })),
  {
    name: "chef-agency",
    dossier: aDossier({
      profile: { fullName: "Conor Ó Dálaigh", locale: "en-IE", email: "c@odalaigh.example", phone: "+353 1 555 0188" },
      opportunity: {
        companyLegal: "Saltmarsh Hotels DAC",
        companyShort: "Saltmarsh",
        role: "Sous Chef",
        viaAgency: true,
        agency: "Ladle & Co",
        decisionOn: "2027-09-06",
        decisionPrecision: "about",
      },
      interview: {
        startsWall: "2027-08-30T15:00",
        endsWall: "2027-08-30T16:00",
        nextStep: "a trial shift on a Friday",
      },
      people: [
        {
          id: "chef",
          fullName: "Giulia Fontana",
          addressAs: "Giulia",
          title: "Executive Chef",
          role: "hiring_authority",
          permission: "via_recruiter",
        },
        {
          id: "rec",
          fullName: "Niamh Kehoe",
          addressAs: "Niamh",
          role: "recruiter",
          email: "n@ladle.example",
          phone: "+353 1 555 0190",
          employer: "Ladle & Co",
        },
      ],
      needs: [
        { text: "Can you run the pass on a 200-cover Saturday?", personId: "chef" },
        { text: "managing food cost without the guests noticing", personId: "chef" },
        { text: "Giulia wants menus in 3 wks. Suppliers are unreliable too.", personId: "chef" },
      ],
      evidence: [
        { text: "running the pass at The Anchor, 180 covers" },
        { text: "brought food cost from 34% to 28.5% at The Anchor", wasSaid: true },
        { text: "am used to small teams" },
      ],
      hospitality: [{ text: "Giulia made me lunch", personId: "chef" }],
    }),
    documents: [
      ["recruiter_debrief", "rec"],
      ["check_in", "rec"],
      ["thank_you", "chef"],
      ["hospitality_note", "chef"],
      ["voicemail_script", "rec"],
    ],
    at: "2027-09-10T10:00:00Z",
  },
  {
    name: "long-note",
    dossier: aDossier({
      profile: { fullName: "Meera Raghunathan", locale: "en-IN", email: "m@raghu.example", phone: "+91 44 5550 0122" },
      opportunity: {
        companyLegal: "Tamarind Learning Private Limited",
        companyShort: "Tamarind",
        role: "Curriculum Manager",
        decisionOn: "2027-09-01",
        decisionPrecision: "minute",
      },
      people: [
        {
          ...ruiz,
          fullName: "Arvind Swaminathan",
          honorific: "Dr",
          familyName: "Swaminathan",
          givenName: "Arvind",
          phone: "+91 44 5550 0100",
        },
      ],
      needs: [
        {
          text: "Dr Swaminathan said the maths course was written in 2014 by three different people and the teachers skip half of it, which the parents have noticed, and now two schools want their money back unless it is rewritten by June",
          personId: "ruiz",
        },
        { text: "Assessment - too many tests, too little feedback", personId: "ruiz" },
      ],
      evidence: [
        {
          text: "Rewrote the grade 6-8 science course (42 units) with a team of five teachers and two editors over fourteen months, after which completion went from 61% to 89% and the number of parent complaints dropped from around 40 a term to under 5",
        },
        { text: "designing rubrics, training teachers, running pilots" },
      ],
      weakSpots: [
        {
          question: "You have never managed a P&L, have you?",
          recoverText: "Managed a budget of ₹40 lakh for the science rewrite.",
          kind: "said_too_little",
        },
      ],
      points: [{ text: "why did we choose Tamarind over the Singapore syllabus", personId: "ruiz" }],
      resumeVersions: [
        {
          state: "final",
          finalAt: "2027-09-03T10:00:00Z",
          file: "M.pdf",
          news: "rewrote the part about the science course",
        },
        {
          state: "final",
          finalAt: "2027-09-03T10:00:00Z",
          file: "M.pdf",
          news: "Focus on assessment; dropped the hobbies",
        },
      ],
    }),
    documents: [
      ["thank_you", "ruiz"],
      ["resume_cover_note", "ruiz", "rv1"],
      ["resume_cover_note", "ruiz", "rv2"],
      ["call_script", "ruiz"],
      ["check_in", "ruiz"],
      ["linkedin_invite", "ruiz"],
    ],
  },
  {
    name: "late-and-over",
    dossier: aDossier({
      profile: { locale: "en-US" },
      opportunity: {
        decisionOn: "2027-09-09",
        decisionPrecision: "day",
        status: "cancelled",
        outcomeAt: "2027-09-08T10:00:00Z",
      },
      people: [
        { ...ruiz, honorific: "Ms." },
        { id: "boss", fullName: "Walter Okonkwo", addressAs: "Walter", role: "observer", employer: "Fernhill" },
      ],
      recommenders: [
        {
          personId: "boss",
          isInsider: true,
          relation: "My line manager, 2019 to 2024",
          state: "received",
          contactedAt: "2027-09-03T10:00:00Z",
          answeredAt: "2027-09-03T10:00:00Z",
          receivedAt: "2027-09-07T10:00:00Z",
          consentedAt: "2027-09-07T11:00:00Z",
          file: "okonkwo.pdf",
        },
      ],
    }),
    documents: [
      ["recommendation_request", "boss", "rc1"],
      ["recommendation_forward", "ruiz", "rc1"],
      ["recommender_thanks", "boss", "rc1"],
    ],
    at: "2027-09-08T15:00:00Z",
  },
];
