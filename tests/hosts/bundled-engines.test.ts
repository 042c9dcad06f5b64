import { expect, it } from "vitest";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { makeFolder } from "../support/open-test-journal.ts";
import { docxOf, plainPdfOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";

it("the built host finds its grammar thread and the machine code beside it, and writes templates", {
  timeout: 60_000,
}, async () => {
  const host = await launchLoopback(makeFolder());
  try {
    const api = clientOf(host);
    const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Fiddlehead, Inc.", role: "Baker" });
    const slot = { startsWall: "2026-03-03T08:00", endsWall: "2026-03-03T09:00", zone: "Europe/Berlin" };
    const { id: interviewId } = await api.interviews.create({ opportunityId, ...slot, isZoneAssumed: false });
    const { id: personId } = await api.people.create({ fullName: "Lorraine Tsosie" });
    await api.participations.create({ interviewId, personId, role: "panel" });
    const { id, revision } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
    await api.documents.save({ id, revision, body: "I recieved it, Ms. Tsosie." });
    expect(await api.documents.proofread({ id })).toMatchObject([{ found: "recieved", mend: "received" }]);
    const words = { kind: "thank_you", part: "whole", subject: "", interviewId, personId } as const;
    const written = await api.templates.preview({ ...words, text: "At {{ employer }}, {{ needs.size }}" });
    expect(written).toMatchObject({ isWritten: true, body: "At Fiddlehead, 0" });
    expect(await api.templates.preview({ ...words, text: "{% include '/etc/passwd' %}" })).toMatchObject({
      isWritten: false,
    });
  } finally {
    await host.stop();
  }
});

it("the built host reads a Word document and a PDF in its thread", { timeout: 60_000 }, async () => {
  const host = await launchLoopback(makeFolder());
  try {
    const api = clientOf(host);
    const lines = ["# Experience", "Baker at Fiddlehead", "# References", "available on request"];
    const files = { "resume.docx": await docxOf(lines), "resume.pdf": plainPdfOf(lines) };
    for (const [name, bytes] of Object.entries(files)) {
      const version = await api.resumeVersions.add({ name, sha256: await upload(api, bytes) });
      expect(version.scan).toBe("references");
    }
  } finally {
    await host.stop();
  }
});
