// Notes as people type them, in trades and places of every kind: what the six scenarios do not have.

import type { Dossier, Recipient } from "#domain/dossier";
import { findRecipient } from "#domain/dossier";
import { aDossier } from "../domain/a-dossier.ts";
import { moreOddCases } from "./more-odd-cases.ts";

export interface OddCase {
  readonly name: string;
  readonly dossier: Dossier;
  /** Each kind with the person it is for, what it is about, and the round it follows where that is not the last. */
  readonly documents: readonly (readonly [kind: string, to: string, aboutId?: string | null, interviewId?: string])[];
  /** The instant of writing. */
  readonly at?: string;
}

const desk = { id: "desk", fullName: "Tomasz Wilk", role: "assistant", email: "desk@x.example", employer: "x" };

export const oddCases: readonly OddCase[] = [
  {
    name: "ward-nurse",
    dossier: aDossier({
      profile: {
        fullName: "Oluwaseun Adébáyọ̀",
        email: "seun@adebayo.example",
        phone: "+44 7700 900123",
        locale: "en-GB",
      },
      opportunity: {
        companyLegal: "St Brannock's Hospital NHS Foundation Trust",
        companyShort: "St Brannock's",
        role: "Senior Staff Nurse, Respiratory",
        decisionOn: "2027-09-10",
        decisionPrecision: "week",
        decisionText: "end of next week",
      },
      interview: { mode: "phone", zone: "Europe/London" },
      people: [
        {
          id: "matron",
          fullName: "Bridget O'Hanlon",
          familyName: "O'Hanlon",
          givenName: "Bridget",
          honorific: "Ms",
          title: "Matron",
          email: "bridget@x.example",
          phone: "+44 20 7946 0991",
        },
      ],
      needs: [
        { text: "need someone who can lead nights without a charge nurse…", personId: "matron" },
        { text: "handover takes 40 mins, should be 15", personId: "matron" },
      ],
      evidence: [
        { text: "raised hand hygiene audit from 71% to 96% in 5 months at Ashdown Ward..." },
        { text: "ran nights as band 5, 26 beds, 2 yrs" },
      ],
      dots: [
        ["n1", "e2"],
        ["n2", "e1"],
      ],
      points: [{ text: "the new high-flow oxygen kit", personId: "matron" }],
      promises: [{ text: "send my NMC pin + the sepsis audit", personId: "matron" }],
    }),
    documents: [
      ["thank_you", "matron"],
      ["check_in", "matron"],
      ["linkedin_invite", "matron"],
      ["call_script", "matron"],
      ["voicemail_script", "matron"],
    ],
  },
  {
    name: "platform-engineer",
    dossier: aDossier({
      profile: {
        fullName: "Kim Minjae",
        nameOrder: "family-first",
        familyName: "Kim",
        givenName: "Minjae",
        locale: "en-US",
      },
      opportunity: {
        companyLegal: "Larkspur Cloud, Inc.",
        companyShort: "",
        role: "Staff Platform Engineer (Developer Experience)",
        roleShort: "Staff Platform Engineer",
      },
      interview: { mode: "video", nextStep: "maybe a pairing session next week" },
      people: [
        {
          id: "vp",
          fullName: "Grace Odunlami",
          title: "VP Engineering",
          email: "grace@x.example",
          role: "hiring_authority",
        },
        { id: "peer", fullName: "Sam", title: "SRE", email: "sam@x.example", role: "peer" },
      ],
      needs: [
        { text: "deploys take 3 hrs and nobody dares on fridays", personId: "vp" },
        { text: "on-call is burning people out", personId: "peer" },
      ],
      evidence: [
        { text: "cut CI from 42 min to 9 at Tern Labs" },
        { text: "Halved pages per week (60 -> 28) w/ SLO-based alerts" },
      ],
      dots: [
        ["n1", "e1"],
        ["n2", "e2"],
      ],
      weakSpots: [
        {
          question: "Have you run Kubernetes at scale?",
          kind: "lacks",
          recoverText: "I ran 120 nodes on Nomad, and I am taking the CKA in October",
          personId: "vp",
        },
      ],
      resumeVersions: [
        {
          state: "sent",
          label: "spring",
          finalAt: "2027-05-01T10:00:00Z",
          sentAt: "2027-05-02T10:00:00Z",
          file: "Kim_CV.pdf",
        },
        {
          state: "final",
          label: "platform",
          finalAt: "2027-09-03T10:00:00Z",
          file: "Kim_Minjae_Resume.pdf",
          news: "new: the deploy work at Tern Labs (42 to 9 min)\nremoved the photo",
        },
      ],
    }),
    documents: [
      ["thank_you", "vp"],
      ["thank_you", "peer"],
      ["linkedin_invite", "vp"],
      ["linkedin_invite", "peer"],
      ["resume_cover_note", "vp", "rv2"],
    ],
  },
  {
    name: "primary-teacher",
    dossier: aDossier({
      profile: { fullName: "Síle Ní Bhraonáin", email: "sile@x.example", phone: "+353 1 555 0107", locale: "en-IE" },
      opportunity: {
        companyLegal: "Scoil Mhuire na nDún",
        companyShort: "",
        role: "Resource Teacher",
        status: "rejected",
        outcomeAt: "2027-09-20T10:00:00Z",
        outcomeText: "",
        futureOpening: "",
      },
      people: [
        {
          id: "head",
          fullName: "Gearóid Mac Suibhne",
          honorific: "Mr",
          familyName: "Mac Suibhne",
          title: "Principal",
          email: "h@x.example",
        },
      ],
      needs: [{ text: "a teacher for the autism class who'll stay longer than a year" }],
      evidence: [{ text: "fluent Irish, TEG B2" }],
      points: [{ text: "how the sensory room is timetabled", personId: "head" }],
    }),
    documents: [
      ["rejection_reply", "head"],
      ["keep_in_touch", "head"],
      ["thank_you", "head"],
    ],
    at: "2027-09-21T10:00:00Z",
  },
  {
    name: "pastry-chef-yes",
    dossier: aDossier({
      profile: {
        fullName: "Zarmina",
        nameOrder: "mononym",
        email: "z@x.example",
        phone: "+1 604 555 0142",
        locale: "en-CA",
      },
      opportunity: {
        companyLegal: "Three Gulls Bakery Ltd.",
        companyShort: "Three Gulls",
        role: "Head Pastry Chef",
        status: "accepted",
        outcomeAt: "2027-09-14T18:00:00Z",
        startsOn: "2027-10-04",
        agreedTerms: "four days a week, with the terms of your letter of September 13",
      },
      people: [
        {
          id: "owner",
          fullName: "Hélène Desrosiers",
          honorific: "Ms",
          familyName: "Desrosiers",
          title: "Owner",
          email: "h@x.example",
        },
        desk,
      ],
      needs: [{ text: "croissants that are the same on Tuesday as on Sunday", personId: "owner" }],
      evidence: [{ text: "got lamination waste down to 3% from 11 at Café Orme" }],
      hospitality: [{ text: "made me a coffee and showed me the ovens", personId: "desk" }],
    }),
    documents: [
      ["acceptance", "owner"],
      ["thank_you", "owner"],
      ["hospitality_note", "desk"],
    ],
    at: "2027-09-14T20:00:00Z",
  },
  {
    name: "surveyor-no-thanks",
    dossier: aDossier({
      profile: { fullName: "Ian Blackwood-Moss", locale: "en-NZ", phone: "+64 21 555 017" },
      opportunity: {
        companyLegal: "Kauri Measure Limited",
        companyShort: "Kauri Measure",
        role: "Hydrographic Surveyor",
        status: "declined",
        outcomeAt: "2027-09-14T18:00:00Z",
        ownReason: "the post would mean moving in the middle of the school year",
      },
      people: [
        {
          id: "boss",
          fullName: "Aroha Te Kanawa",
          honorific: "Dr",
          familyName: "Te Kanawa",
          title: "Director",
          email: "a@x.example",
        },
      ],
      needs: [{ text: "harbour charts updated before the cruise season" }],
      evidence: [{ text: "charted 14 berths in 6 weeks with a two-person crew" }],
    }),
    documents: [
      ["decline", "boss"],
      ["withdrawal", "boss"],
    ],
    at: "2027-09-14T20:00:00Z",
  },
  {
    name: "agency-accountant",
    dossier: aDossier({
      profile: {
        fullName: "Priyanka Venkataraghavan",
        locale: "en-GB",
        email: "p@x.example",
        phone: "+44 7700 900456",
      },
      opportunity: {
        companyLegal: "Ferrow & Tull LLP",
        companyShort: "Ferrow & Tull",
        role: "Financial Controller",
        viaAgency: true,
        agency: "Copse Talent",
      },
      interview: { nextStep: "second round with the partners", zone: "Europe/London" },
      people: [
        {
          id: "fd",
          fullName: "Marcus Eldred",
          honorific: "Mr",
          familyName: "Eldred",
          title: "Finance Director",
          role: "hiring_authority",
          permission: "via_recruiter",
        },
        {
          id: "rec",
          fullName: "Josie Farr",
          addressAs: "Josie",
          role: "recruiter",
          email: "josie@copse.example",
          employer: "Copse Talent",
        },
      ],
      needs: [
        { text: "close the month in 5 days instead of 12", personId: "fd" },
        { text: "someone the auditors trust" },
        { text: "SAP migration" },
      ],
      evidence: [
        { text: "brought month-end close from 11 working days to 4 at Pellow Foods" },
        { text: "3 clean audits running" },
      ],
      dots: [
        ["n1", "e1"],
        ["n2", "e2"],
      ],
    }),
    documents: [
      ["recruiter_debrief", "rec"],
      ["check_in", "rec"],
      ["thank_you", "fd"],
    ],
  },
  {
    name: "former-manager",
    dossier: aDossier({
      profile: {
        fullName: "José María López de la Fuente",
        locale: "en-US",
        email: "jm@x.example",
        phone: "+1 505 555 0114",
      },
      opportunity: { decisionOn: "2027-09-24", decisionPrecision: "day" },
      people: [
        {
          id: "ruiz",
          fullName: "Ana Ruiz",
          familyName: "Ruiz",
          givenName: "Ana",
          honorific: "Ms.",
          title: "Plant Manager",
          email: "ana.ruiz@fiddlehead.example",
          role: "hiring_authority",
        },
        {
          id: "boss",
          fullName: "Walter Okonkwo",
          addressAs: "Walter",
          title: "Operations Director",
          employer: "Northgate Bakery",
          email: "w@x.example",
          role: "observer",
        },
        {
          id: "peer",
          fullName: "Yuki Tanaka",
          addressAs: "Yuki",
          title: "Line Lead",
          employer: "Fiddlehead",
          email: "y@x.example",
          role: "observer",
        },
      ],
      needs: [{ text: "dough scrap stuck at 7%", personId: "ruiz" }, { text: "keep the night crew" }],
      evidence: [
        { text: "brought scrap down from 6.1% to 2.9% in five months at Northgate Bakery" },
        { text: "night crew turnover from 40% to 12%" },
      ],
      dots: [
        ["n1", "e1"],
        ["n2", "e2"],
      ],
      recommenders: [
        {
          personId: "boss",
          relation: "my manager at Northgate Bakery until 2024",
          state: "agreed",
          isInConfidence: true,
        },
        {
          personId: "peer",
          relation: "",
          isInsider: true,
          state: "consented",
          askedAt: "2027-09-03T10:00:00Z",
          receivedAt: "2027-09-08T10:00:00Z",
          consentedAt: "2027-09-03T16:00:00Z",
          forwardedAt: "2027-09-09T10:00:00Z",
          file: "Tanaka_letter.pdf",
        },
      ],
    }),
    documents: [
      ["recommendation_request", "boss", "rc1"],
      ["recommendation_request", "peer", "rc2"],
      ["recommendation_forward", "ruiz", "rc2"],
      ["recommender_thanks", "peer", "rc2"],
      ["recommender_thanks", "boss", "rc1"],
      ["recommender_reminder", "boss", "rc1"],
    ],
    at: "2027-09-09T15:00:00Z",
  },
  {
    name: "bare",
    dossier: aDossier({ needs: [], evidence: [], dots: [], opportunity: { isInterested: false, roleShort: null } }),
    documents: [
      ["thank_you", "ruiz"],
      ["check_in", "ruiz"],
      ["withdrawal", "ruiz"],
      ["rejection_reply", "ruiz"],
      ["keep_in_touch", "ruiz"],
      ["acceptance", "ruiz"],
      ["resume_cover_note", "ruiz"],
      ["call_script", "ruiz"],
    ],
  },
  {
    name: "long-names",
    dossier: aDossier({
      profile: { fullName: "Maximiliana Wolfeschlegelsteinhausen-Bergerdorff-Montgomery" },
      opportunity: {
        companyLegal: "The Worshipful International Federation of Independent Artisanal Cheesemakers and Affineurs",
        companyShort: "",
        role: "Deputy Assistant Director of Cross-Border Regulatory Affairs and Sustainable Dairy Programmes",
      },
      people: [
        {
          id: "ruiz",
          fullName: "Bartholomew Featherstonehaugh-Cholmondeley",
          honorific: "Prof.",
          familyName: "Featherstonehaugh-Cholmondeley",
          givenName: "Bartholomew",
          email: "b@x.example",
          phone: "+1 541 555 0100",
        },
      ],
      needs: [{ text: "Grants that get written on time." }],
      evidence: [{ text: "I've written 9 grants, 7 funded" }],
    }),
    documents: [
      ["linkedin_invite", "ruiz"],
      ["voicemail_script", "ruiz"],
      ["thank_you", "ruiz"],
    ],
  },
  ...moreOddCases,
];

export function recipientOf({ dossier }: OddCase, personId: string, interviewId?: string): Recipient {
  const interview =
    interviewId === undefined ? dossier.interviews.at(-1) : dossier.interviews.find(({ id }) => id === interviewId);
  const person = dossier.people.find(({ id }) => id === personId);
  const to = interview === undefined || person === undefined ? null : findRecipient(dossier, interview.id, person.id);
  if (to === null) throw new Error(`no ${personId}`);
  return to;
}
