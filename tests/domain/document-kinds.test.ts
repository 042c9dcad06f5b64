import { describe, expect, it } from "vitest";
import { taskFor } from "#domain/compose/compose";
import { documentKinds } from "#domain/compose/kinds/index";
import { bodyOf, countWords } from "#domain/compose/letter";
import type { Document } from "#domain/documents";
import type { Dossier } from "#domain/dossier";
import { findRecipient } from "#domain/dossier";
import { reviewLetter } from "#domain/review/review";
import { documentOf, recipientOf } from "../support/document-of.ts";
import { aDossier, now, ruiz, written } from "./a-dossier.ts";

/** Everything that any kind can ask for. */
const full = aDossier({
  profile: { linkedinTier: "premium" },
  opportunity: {
    decisionOn: "2027-09-24",
    decisionPrecision: "day",
    futureOpening: "night supervisor, spring",
    startsOn: "2027-11-01",
    agreedTerms: "four nights a week",
    ownReason: "the hours do not fit",
  },
  people: [
    { ...ruiz, phone: "+1 541 555 0100" },
    { id: "desk", fullName: "Odalys Prewitt", role: "assistant", email: "o@x.example" },
    { id: "sam", fullName: "Sam Farr", role: "recruiter", email: "sam@agency.example" },
    { id: "walt", fullName: "Walter Okonkwo", addressAs: "Walter", role: "observer", email: "w@x.example" },
  ],
  hospitality: [{ text: "brought me a coffee", personId: "desk" }],
  recommenders: [
    {
      personId: "walt",
      relation: "my manager at Calloway Flats Foods",
      state: "consented",
      askedAt: "2027-09-02T22:00:00Z",
      receivedAt: "2027-09-03T10:00:00Z",
      consentedAt: "2027-09-03T16:00:00Z",
      file: "letter.pdf",
    },
  ],
  resumeVersions: [
    { state: "final", finalAt: "2027-09-03T12:00:00Z", file: "Resume.pdf", news: "adds the scrap project at Calloway" },
  ],
});

const whom: Readonly<Record<string, string>> = {
  hospitality_note: "desk",
  recruiter_debrief: "sam",
  recommendation_request: "walt",
  recommender_reminder: "walt",
  recommender_thanks: "walt",
  recommender_outcome: "walt",
};
const about: Readonly<Record<string, string>> = {
  recommendation_request: "rc1",
  recommender_reminder: "rc1",
  recommender_thanks: "rc1",
  recommender_outcome: "rc1",
  recommendation_forward: "rc1",
  resume_cover_note: "rv1",
};

const recipient = (dossier: Dossier, kind: string) => recipientOf(dossier, "i1", whom[kind] ?? "ruiz");

function document(kind: string, dossier = full, change: Partial<Document> = {}): Document {
  const to = recipient(dossier, kind);
  return {
    ...documentOf(written(kind, dossier, to, undefined, about[kind]), { id: kind }, to, about[kind]),
    ...change,
  };
}

function findings(one: Document, dossier = full) {
  const met = recipient(dossier, one.kind);
  return reviewLetter({ document: one, dossier, met, secrets: [], otherEmployers: [], siblings: [], now }).findings;
}

const rules = (one: Document, dossier = full) =>
  findings(one, dossier).map(({ rule, severity }) => `${rule} ${severity}`);

describe.each(documentKinds)("$id", (kind) => {
  it("asks for nothing where every fact is there, and the review stops nothing", () => {
    const { missing } = written(kind.id, full, recipient(full, kind.id), undefined, about[kind.id]);
    const stops = findings(document(kind.id)).filter(({ severity }) => severity !== "remark");
    // The bytes of an attachment are added by the core.
    expect([missing, stops.filter(({ rule }) => rule !== "C29").map(({ rule }) => rule)]).toEqual([[], []]);
  });

  it("does not begin every sentence with I, whichever way it is put (C20)", () => {
    for (const decisionOn of ["2027-09-24", null])
      for (const role of ["Line Supervisor", "Night Baker", "Miller", "Porter", "Planner", "Driver"]) {
        const other = { ...full, opportunity: { ...full.opportunity, id: `o-${role}` as never, role, decisionOn } }; // The seam: ids are words here.
        const one = document(kind.id, other);
        expect([one.body, rules(one, other).filter((rule) => rule.startsWith("C20"))]).toEqual([one.body, []]);
      }
  });

  it("keeps to its measure", () => {
    const task = taskFor(kind, { dossier: full, to: recipient(full, kind.id), now, aboutId: about[kind.id] });
    const { least, most, paragraphs } = kind.measure(task);
    const { body, form, subject } = document(kind.id);
    const length = form === "linkedin_note" ? body.length : countWords(body);
    expect([length >= least, length <= most, body.split("\n\n").length <= paragraphs, subject.length <= 78]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("says the same of the same records, and every sentence names its own", () => {
    const compose = () => written(kind.id, full, recipient(full, kind.id), undefined, about[kind.id]);
    const { paragraphs } = compose();
    expect(compose().paragraphs).toEqual(paragraphs);
    const ids = JSON.stringify(full);
    const named = paragraphs.flat().flatMap(({ facts }) => facts.map((fact) => fact.split(":")[1] ?? ""));
    expect([named.length > 0, named.filter((id) => id !== "" && !ids.includes(`"${id}"`))]).toEqual([true, []]);
  });

  it("reads without a gap in every form", () => {
    for (const form of kind.forms) {
      const { paragraphs } = written(kind.id, full, recipient(full, kind.id), form, about[kind.id]);
      expect(paragraphs.flat().filter(({ text }) => / {2}|\(\)| [,.;:]|\bundefined\b|\bnull\b/.test(text))).toEqual([]);
    }
  });
});

describe("what one kind must say, or never", () => {
  const add = (kind: string, words: string) => {
    const one = document(kind);
    return rules({ ...one, body: `${one.body} ${words}` });
  };
  const swap = (kind: string, find: string | RegExp, words: string) => {
    const one = document(kind);
    expect(one.body).toMatch(find);
    return rules({ ...one, body: one.body.replace(find, words) });
  };

  it.each<readonly [kind: string, words: string, rule: string]>([
    ["linkedin_invite", "See https://jo.example", "R34 refuse"],
    ["linkedin_invite", "x".repeat(300), "R35 refuse"],
    ["check_in", "I wrote to you two weeks ago.", "C10 warn"],
    ["check_in", "Has it been decided?", "B9 remark"],
    ["check_in", "This is just a quick question?", "B9 remark"],
    ["check_in", "You said by Friday.", "C10 warn"],
    ["keep_in_touch", "Is there any update?", "C10 warn"],
    ["rejection_reply", "Please reconsider.", "B10 refuse"],
    ["rejection_reply", "I am better qualified.", "B10 refuse"],
    ["rejection_reply", "I will write a public review.", "C7 refuse"],
    ["recommendation_request", "You get a referral bonus.", "B5 warn"],
    ["resume_cover_note", "Please ignore the old one.", "B8 warn"],
    ["decline", "I have another offer.", "C7 refuse"],
    ["acceptance", "I bring chocolate on my first day.", "C8 refuse"],
    ["recruiter_debrief", "I am desperate.", "C9 warn"],
  ])("%s with %j", (kind, words, rule) => {
    expect(add(kind, words)).toContain(rule);
  });

  it.each<readonly [kind: string, find: string | RegExp, words: string, rule: string]>([
    ["linkedin_invite", "September 2", "that day", "C5 refuse"],
    ["linkedin_invite", /\. (?:Whatever|However|Regardless|Either)[^.]*\./, ".", "R34 refuse"],
    ["linkedin_invite", /Line Supervisor|Jo Sandoval-Reed/g, "job", "R34 refuse"],
    ["call_script", "Line Supervisor", "boss", "C4 refuse"],
    ["call_script", "flexible", "easy", "R43 remark"],
    ["voicemail_script", /anything else/, "a thing", "R43 remark"],
    ["resume_cover_note", "revamped", "nice", "R49 remark"],
    ["acceptance", /Fernhill/g, "Hill", "C2 refuse"],
  ])("%s without %s", (kind, find, words, rule) => {
    expect(swap(kind, find, words)).toContain(rule);
  });

  it("R4: nothing ties a need to a proof", () => {
    const loose = aDossier({ dots: [], people: [{ ...ruiz, phone: "+1 541 555 0100" }] });
    expect(rules(document("check_in", loose), loose)).toContain("R4 warn");
  });
});

describe("an invitation", () => {
  const note = (facts: Parameters<typeof aDossier>[0]) => {
    const dossier = aDossier(facts);
    return bodyOf(written("linkedin_invite", dossier, recipient(dossier, "linkedin_invite")).paragraphs);
  };

  it("leaves out what is worth least until it fits, and never the role, the day or the intent", () => {
    const role = (length: number) =>
      "Supervisor of Lines and Ovens and Deliveries and Rotas and Stores".slice(0, length).trim();
    for (const tier of ["free", "premium"] as const)
      for (let length = 10; length <= 64; length += 1) {
        const text = note({ profile: { linkedinTier: tier }, opportunity: { role: role(length) } });
        expect([
          text.length <= (tier === "free" ? 200 : 300),
          text.includes(role(length)),
          text.includes("September 2"),
        ]).toEqual([true, true, true]);
        expect(text).toMatch(/Whatever the outcome|However it turns out|Regardless of the decision|Either way/);
        expect(text).not.toMatch(/…|\.\.\.|\s$/);
      }
  });

  it("says the short title where the long one takes too much room", () => {
    const role =
      "Assistant Deputy Supervisor of the Second and Third Line and of the Ovens at Night and on Sundays and Public Holidays";
    expect(note({ opportunity: { role, roleShort: "Line Supervisor" } })).toContain("Line Supervisor");
  });
});

describe("what is new in a version", () => {
  const coverNote = (news: string) => {
    const resumeVersions = [{ state: "final", finalAt: "2027-09-03T12:00:00Z", file: "r.pdf", news }];
    const dossier = aDossier({ resumeVersions });
    return written("resume_cover_note", dossier, recipient(dossier, "resume_cover_note"), undefined, "rv1");
  };

  it.each([
    ["adds the scrap figures", "It now includes the scrap figures"],
    ["targets food production", "It is now aimed at food production"],
    ["new: two projects", "It now includes two projects"],
    ["shows the scrap project", "It now shows the scrap project"],
    ["moved the Calloway years to the top", "It now opens with the Calloway years"],
    ["rewrote the summary", "In it I rewrote the summary"],
    ["the scrap project", "It now includes the scrap project"],
  ])("%s", (news, words) => {
    expect(bodyOf(coverNote(news).paragraphs)).toContain(words);
  });

  it("is the line that has to do with their need; a date put right is confirmed, not announced", () => {
    const { paragraphs, missing } = coverNote(
      "start at Calloway now 2019, was 2020\nadds a photo\nadds the scrap figures",
    );
    expect([bodyOf(paragraphs).includes("the scrap figures"), bodyOf(paragraphs).includes("2019"), missing]).toEqual([
      true,
      false,
      [],
    ]);
  });

  it("is asked for where nothing is noted (R51)", () => {
    expect([coverNote("").missing, coverNote("start now 2019, was 2020").missing]).toEqual([["change"], ["change"]]);
  });
});

describe("whom it is for, who was not met in that round", () => {
  const rounds = aDossier({
    interviews: [{}, { startsWall: "2027-09-09T10:00", endsWall: "2027-09-09T11:00" }],
    people: [
      { ...ruiz, parts: { i2: { role: "observer" } } },
      { id: "sam", fullName: "Sam Farr", role: "recruiter" },
      { id: "walt", fullName: "Walter Okonkwo" },
    ],
    recommenders: [{ personId: "walt" }],
  });
  const only = (personId: string, round: string) => ({
    ...rounds,
    participations: rounds.participations.filter((part) => part.personId === personId && part.interviewId === round),
  });
  const [, second] = rounds.interviews;
  const dayFor = (personId: string, round: string) => {
    const dossier = only(personId, round);
    const person = rounds.people.find(({ id }) => id === personId);
    const to = person === undefined || second === undefined ? null : findRecipient(dossier, second.id, person.id);
    return [to?.interview.round, to?.part?.role];
  };

  it.each([
    ["somebody of an earlier round is thought of as met then", "ruiz", [1, "hiring_authority"]],
    ["the agency's person is written to about the round itself", "sam", [2, "recruiter"]],
    ["a recommender took no part in any", "walt", [2, undefined]],
  ])("%s", (_what, personId, expected) => {
    expect(dayFor(personId, personId === "walt" ? "none" : "i1")).toEqual(expected);
  });
});

describe("the way it goes out", () => {
  const withRuiz = (part: object, facts: Parameters<typeof aDossier>[0] = {}) =>
    aDossier({ people: [{ ...ruiz, phone: "+1 541 555 0100", ...part }], ...facts });
  const wayOf = (kind: string, dossier: Dossier) =>
    rules(document(kind, dossier), dossier).filter((rule) => /^(C32|G1)/.test(rule));
  const named = (...permissionChannels: string[]) => withRuiz({ permission: "granted", permissionChannels });
  const call = { kind: "follow_up_call", channel: "call", isTheCall: true, at: "2027-09-03T12:00:00Z" };
  const called = withRuiz({}, { touches: [call] });
  const calledBefore = withRuiz({}, { touches: [{ ...call, interviewId: "i0" }] });
  const askedBack = withRuiz(
    {},
    { touches: [call, { direction: "in", channel: "email", at: "2027-09-03T14:00:00Z" }] },
  );
  const wantsNone = { permission: "denied_followup", isThankYouWelcome: true } as const;

  it.each<readonly [string, Dossier, kind: string, readonly string[]]>([
    ["a call to somebody who named e-mail only", named("email"), "call_script", ["C32 refuse"]],
    ["a message after the beep to the same", named("email"), "voicemail_script", ["C32 refuse"]],
    ["an e-mail to the same", named("email"), "check_in", []],
    ["an e-mail to somebody who named the telephone only", named("phone"), "check_in", ["C32 warn"]],
    ["their thank-you goes all the same", named("phone"), "thank_you", []],
    ["an invitation goes all the same", named("email"), "linkedin_invite", []],
    ["a call after the one call", calledBefore, "call_script", ["G1 refuse"]],
    ["the script of the one call, read again", called, "call_script", ["G1 remark"]],
    ["a call that they asked for since", askedBack, "call_script", []],
    ["a check-in after the call", called, "check_in", []],
    ["who wants nothing further", withRuiz(wantsNone), "check_in", ["C32 refuse"]],
    ["their one thank-you", withRuiz(wantsNone), "thank_you", []],
    ["the same, logged already", withRuiz(wantsNone, { touches: [{}] }), "thank_you", []],
    ["a second one", withRuiz(wantsNone, { touches: [{ interviewId: "i0" }] }), "thank_you", ["C32 refuse"]],
  ])("%s", (_what, dossier, kind, expected) => {
    expect(wayOf(kind, dossier)).toEqual(expected);
  });

  it("is asked of nothing that was sent", () => {
    const dossier = withRuiz({ permission: "no_contact" });
    expect(rules(document("check_in", dossier, { state: "sent" }), dossier)).not.toContain("C32 refuse");
  });

  it("hands a revamped résumé on through the agency", () => {
    const sam = { id: "sam", fullName: "Sam Farr", role: "recruiter", email: "sam@agency.example" };
    const dossier = aDossier({
      opportunity: { viaAgency: true },
      people: [{ ...ruiz, permission: "via_recruiter" }, sam],
      resumeVersions: [
        { state: "final", finalAt: "2027-09-03T12:00:00Z", file: "r.pdf", news: "adds the scrap project" },
      ],
    });
    expect(wayOf("resume_cover_note", dossier)).toEqual([]);
    expect(wayOf("check_in", dossier)).toEqual(["C32 refuse"]);
  });
});

describe.each(documentKinds)("a fault that was planted in $id", ({ id }) => {
  const bo = {
    id: "bo",
    fullName: "Bo Lindqvist",
    givenName: "Bo",
    familyName: "Lindqvist",
    honorific: "Mr.",
    role: "panel",
  };
  const withBo = aDossier({
    profile: { linkedinTier: "premium" },
    opportunity: { futureOpening: "night supervisor, spring" },
    people: [...full.people.map((one) => ({ ...one, role: roleOf(one.id) })), bo],
    recommenders: [...full.recommenders],
    resumeVersions: [...full.resumeVersions],
    hospitality: [{ text: "brought me a coffee", personId: "desk" }],
  });
  const one = document(id, withBo);
  const found = (change: Partial<Document>) => {
    const given = { document: { ...one, ...change }, dossier: withBo, met: recipient(withBo, id), siblings: [], now };
    const { findings } = reviewLetter({
      ...given,
      secrets: ["knee surgery in spring"],
      otherEmployers: ["Heron Point"],
    });
    return findings.map(({ rule, severity }) => `${rule} ${severity}`);
  };
  const plus = (words: string) => ({ body: one.body.replace(/(?=\n\n|$)/, ` ${words}`) });

  it.each<readonly [rule: string, words: string]>([
    ["C1 refuse", "I like [Company]."],
    ["C2 refuse", "Heron Point is nice."],
    ["C3 refuse", "Hello Mr. Lindqvist."],
    ["C3 refuse", "Dear Bo, hello."],
    ["C6 refuse", "My knee surgery is over."],
    ["C6 refuse", "My salary would be $95,000."],
    ["C6 refuse", "I beat the other candidates."],
    ["C7 refuse", "I hold a competing offer."],
    ["C8 refuse", "Some flowers are on their way."],
    ["C9 warn", "I really need this job."],
    ["C10 warn", "I am still waiting."],
    ["C11 warn", "I am a team player."],
    ["C17 warn", "I was nervous."],
    ["C22 remark", "My CV says so."],
    ["C27 remark", "It was the the thing."],
    ["C28 remark", "Good!!"],
    ["C28 remark", "Good 🙂."],
    ["C31 remark", "Bread &amp; butter."],
  ])("%s: %s", (rule, words) => {
    expect([found({}).includes(rule), found(plus(words)).includes(rule)]).toEqual([false, true]);
  });

  it("C29: what is said to be attached is", () => {
    const isOfItsFile = ["resume_cover_note", "recommendation_forward"].includes(id);
    expect(found({ ...plus("My plan is attached."), attachments: [] })).toContain(
      `C29 ${isOfItsFile ? "refuse" : "warn"}`,
    );
  });
});

function roleOf(personId: string): string | undefined {
  return full.participations.find((part) => part.personId === personId)?.role;
}

describe("beside the rubric", () => {
  it("R39: whoever was not spoken to is not sent the brief unseen", () => {
    const candidate = {
      ...full,
      recommenders: full.recommenders.map((one) => ({ ...one, state: "candidate" as const })),
    };
    expect(rules(document("recommendation_request", candidate), candidate)).toContain("R39 hold");
    expect(rules(document("recommendation_request"))).not.toContain("R39 warn");
  });

  it("C3: the number that is rung is theirs", () => {
    const script = document("call_script");
    const wrong = { body: script.body.replace("555 0100", "555 0200") };
    expect([rules(script), rules({ ...script, ...wrong }), rules({ ...script, toAddress: "+1 541 555 0200" })]).toEqual(
      [[], ["C3 refuse"], ["C3 refuse"]],
    );
  });

  it("C21: an answer may say that it is one", () => {
    const subject = "Re: Line Supervisor interview, September 2";
    expect(rules(document("check_in", full, { subject }))).not.toContain("C21 remark");
    expect(rules(document("resume_cover_note", full, { subject }))).toContain("C21 remark");
  });

  it("C30: an overdue promise is said in the next letter, whichever it is", () => {
    const promises = [{ text: "the changeover checklist", personId: "ruiz", dueAt: "2027-09-03T10:00:00Z" }];
    const withRuiz = (changes: object) => aDossier({ promises: promises.map((made) => ({ ...made, ...changes })) });
    const checkIn = (changes: object, words = "") => {
      const dossier = withRuiz(changes);
      const one = document("check_in", dossier);
      return rules({ ...one, body: `${one.body}${words}` }, dossier).includes("C30 remark");
    };
    expect([
      checkIn({}),
      checkIn({}, " The changeover checklist is below."),
      checkIn({ fulfilledAt: now }),
      checkIn({ dueAt: "2027-09-20T10:00:00Z" }),
    ]).toEqual([true, false, false, false]);
  });

  it("F6: a letter that takes more than a page is looked at first", () => {
    const people = [{ ...ruiz, email: null, postal: "1 Mill Road, Eugene, OR 97401" }];
    const dossier = aDossier({ people, profile: { street: "2 Elm Street", city: "Eugene, OR" } });
    const one = document("thank_you", dossier);
    const longer = { ...one, body: `${one.body}\n\n${"A word for every step of the way. ".repeat(90)}` };
    expect([rules(one, dossier).includes("F6 warn"), rules(longer, dossier).includes("F6 warn")]).toEqual([
      false,
      true,
    ]);
  });
});
