import { describe, expect, it } from "vitest";
import { readClock } from "#domain/clock-words";
import { readPermission } from "#domain/permission-words";

const spoken = { on: "2027-08-12", zone: "Asia/Singapore", calendar: { weekend: [6, 7], holidays: [] } };
type Case = readonly [words: string, permission: string | null, channels?: string, agreedAt?: string];

describe("what they said about following up, on Thursday 12 August 2027 in Singapore", () => {
  it.for<Case>([
    ["mail me any time", "granted", "email"],
    ["Sure, e-mail is best.", "granted", "email"],
    ["write as you like, the phone I leave to others", "granted", "email"],
    ["mail me or ring, afternoons suit", "granted", "email phone"],
    ["mail's good, phone's good, whatever works over there", "granted", "email phone"],
    ["of course!", "granted", ""],
    ["yes, please do", "granted", ""],
    ["Don’t hesitate to call", "granted", "phone"],
    ["do write", "granted", "email"],
    ["drop me a line whenever you like", "granted", "email"],
    ["give me a call", "granted", "phone"],
    ["text me if you're in a hurry", "granted", "text"],
    ["WhatsApp works", "granted", "whatsapp"],
    ["connect with me on LinkedIn", "granted", "linkedin"],
    ["a letter by post would be lovely", "granted", "post"],
    ["e-mail rather than call, please", "granted", "email"],
    ["no calls please", "granted", "email"],
    ["mail me, but please don't ring", "granted", "email"],
    ["send me your notes tonight and I'll hand on what you write for them", "granted", "email"],
    ["ring me on Friday the twentieth at quarter past four", "granted", "phone", "2027-08-20T08:15:00Z"],
    ["ring me on Friday the twentieth, quarter past four", "granted", "phone", "2027-08-20T08:15:00Z"],
    ["call me tomorrow at 10", "granted", "phone", "2027-08-13T02:00:00Z"],
    ["mail me next Tuesday", "granted", "email", "2027-08-17T01:00:00Z"],
    ["please don't ring before Monday", "granted", "phone", "2027-08-16T01:00:00Z"],
    ["give it two weeks, then mail me", "granted", "email", "2027-08-26T01:00:00Z"],
    ["phone on the 18th, 3.30 pm", "granted", "phone", "2027-08-18T07:30:00Z"],
    ["please don't follow up", "denied_followup"],
    ["We'd rather you did not follow up.", "denied_followup"],
    ["say thanks by all means, beyond that leave it with us", "denied_followup"],
    ["don't call us, we'll call you", "denied_followup"],
    ["no need to write, you'll hear from us", "denied_followup"],
    ["one note is fine", "denied_followup"],
    ["a thank-you is enough, nothing more", "denied_followup"],
    ["we do not accept correspondence from candidates", "denied_followup"],
    ["no letters to me, I only sit in", "no_contact"],
    ["please don't contact me", "no_contact"],
    ["no mails please", "no_contact"],
    ["leave me out of it", "no_contact"],
    ["go through Sam at the agency", "via_recruiter"],
    ["everything via your recruiter, please", "via_recruiter"],
    ["the agency will pass it on", "via_recruiter"],
    ["ask your recruiter", "via_recruiter"],
    ["I forgot to ask", "not_asked"],
    ["we'll let you know", null],
    ["hmm", null],
    ["", null],
  ])("%j is %s", ([words, permission, channels = "", agreedAt]) => {
    const read = readPermission(words, spoken);
    expect(
      read === null
        ? null
        : { permission: read.permission, channels: read.permissionChannels.join(" "), at: read.agreedAt },
    ).toEqual(permission === null ? null : { permission, channels, at: agreedAt ?? null });
  });

  it("hears whether a thank-you is still welcome", () => {
    const isWelcome = (words: string) => readPermission(words, spoken)?.isThankYouWelcome;
    expect([isWelcome("please don't follow up"), isWelcome("no follow-up, not even a note")]).toEqual([true, false]);
  });

  it("names the way of an agreed time only where there is one", () => {
    const wayOf = (words: string) => readPermission(words, spoken)?.agreedChannel;
    expect([wayOf("ring me on Friday"), wayOf("ring or mail me on Friday"), wayOf("ring me")]).toEqual([
      "phone",
      null,
      null,
    ]);
  });
});

describe("the time of day as it is said", () => {
  it.each<readonly [string, string | null]>([
    ["at quarter past four", "16:15"],
    ["half past nine", "09:30"],
    ["ten to five", "16:50"],
    ["at 4", "16:00"],
    ["at 10", "10:00"],
    ["4pm", "16:00"],
    ["12 am", "00:00"],
    ["16:15", "16:15"],
    ["3.30 pm", "15:30"],
    ["at noon", "12:00"],
    ["eight o'clock", "08:00"],
    ["on Friday morning", "09:00"],
    ["by the 12th", null],
    ["in two weeks", null],
  ])("%j is %s", (words, clock) => {
    expect(readClock(words)).toBe(clock);
  });
});
