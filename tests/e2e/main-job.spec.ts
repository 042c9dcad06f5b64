import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import mammoth from "mammoth";
import { createClient } from "#contract/client";
import type { Client } from "#contract/contract";
import { blocksOf } from "#domain/compose/page";
import { readScenarioFile, type Scenario } from "../scenarios/format.ts";
import { loadScenario } from "../scenarios/load.ts";
import { createHands, type Hands } from "../support/keys.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

const { scenarios } = readScenarioFile(join(import.meta.dirname, "../scenarios/scenarios.json"));

function find(id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
}

test.describe("the bakery, by keys alone", () => {
  const scenario = find("D01");
  test.use({ locale: "en-US", timezoneId: "America/Los_Angeles" });

  test("what happened is typed in, and the letter comes out as the runner writes it", async ({ page }, info) => {
    test.setTimeout(120_000);
    const dataDir = info.outputPath("data");
    const host = await launchLoopback(dataDir, [], new Date(scenario.now).toISOString());
    const problems = await watchPage(page);
    await page.clock.setSystemTime(new Date(scenario.now));
    await page.goto(host.address);
    const hands = createHands(page);

    await introduce(page, hands, scenario);
    await addInterview(page, hands, scenario, { date: "09022027", start: "1320", end: "1435" });

    await hands.line(
      "Who was there",
      "Ms. Lorraine Tsosie-Halbrook, Plant Director, l.tsosie-halbrook@fiddlehead-bakehouse.example",
    );
    await hands.line(
      "Who was there",
      "Odalys Pruitt, Front Desk Coordinator, odalys.pruitt@fiddlehead-bakehouse.example",
    );
    await hands.reach(page.getByRole("textbox", { name: "Who was there, line 1" }), "Shift+Tab");
    await expect(page.getByText("Dear Ms. Tsosie-Halbrook")).toBeVisible();
    await hands.press("Control+.");
    await expect(page.getByRole("button", { name: /Write “Dear/ })).toBeHidden();
    for (const { text } of scenario.needs) await hands.line("They need", text);
    for (const { text } of scenario.evidence) await hands.line("I have", text);
    await linkEveryNeed(page, hands, scenario.needs.length);
    await hands.line("I was asked", "Have you led a food-safety audit yourself?");
    await hands.reach(page.getByRole("button", { name: /What happened/ }), "Shift+Tab");
    await hands.press("Enter");
    await hands.type("I lack");
    await hands.press("Enter");
    await chooseFor(page, hands, /Asked by/, "Lorraine");
    await hands.reach(page.getByRole("textbox", { name: /What bridges it/ }));
    await hands.type(scenario.weak_spots[0]?.recover_text ?? "");
    await hands.line("I promised", scenario.promises[0]?.text ?? "");
    await hands.reach(page.getByRole("textbox", { name: "They decide" }));
    await hands.type("next week");
    await hands.press("Control+.");
    await expect(page.getByRole("complementary", { name: "Facts" })).toContainText("Fri 10 Sep");
    await hands.reach(page.getByRole("textbox", { name: "The next step" }));
    await hands.type("maybe a walk-through with the night crew");
    for (const text of scenario.people[1]?.hospitality ?? []) await hands.line("Who was kind", `Odalys: ${text}`);
    for (const text of scenario.private) await hands.line("Just for me", text);

    await hands.press("Control+Enter");
    const body = page.getByRole("textbox", { name: "Body of the letter" });
    await expect(body).toBeVisible();
    const api = clientIn(page);
    const expected = await lettersOf(scenario, ["thank_you"]);
    expect(await body.inputValue()).toBe(expected[0]);
    await expect(page.getByRole("complementary", { name: "Review" })).toContainText("Nothing to mend");
    await nameHolidays(api, scenario);
    expect(await rowsOf(api)).toEqual(await rowsOfRunner(scenario));

    await hands.reach(body);
    await hands.press("Control+End");
    await hands.type(" I hope your weekend is a dry one.");
    await hands.press("Control+e");
    await expect(page.getByText(/Saved as/)).toBeVisible();
    const path = (await page.getByText(/Saved as/).innerText()).replace(/^.*Saved as /s, "").split("\n")[0] ?? "";
    const { value: text } = await mammoth.extractRawText({ buffer: readFileSync(path) });
    const [document] = (
      await api.opportunities.open({ id: (await api.opportunities.list({})).rows[0]?.opportunity.id ?? "" })
    ).documents;
    if (document === undefined) throw new Error("no letter");
    const words = (from: string) => from.split(/\s+/).filter(Boolean);
    expect(words(text)).toEqual(
      words(
        blocksOf(document)
          .map((block) => block.text)
          .join("\n"),
      ),
    );
    expect(document.body).toContain("I hope your weekend is a dry one.");

    await page.reload();
    await expect(body).toHaveValue(/I hope your weekend is a dry one\.$/);
    await hands.press("Control+Shift+s");
    await expect(page.getByText("Sent, and kept as it was sent")).toBeVisible();
    await hands.reach(page.getByRole("link", { name: /^Letters/ }), "Shift+Tab");
    await hands.press("Enter");
    await hands.reach(page.getByRole("main").getByRole("button", { name: "Write it: Hospitality note" }));
    await hands.press("Enter");
    await expect(page.getByRole("textbox", { name: "Salutation" })).toHaveValue(/Odalys|Pruitt/);
    expect([await body.inputValue()]).toEqual(await lettersOf(scenario, ["hospitality_note"]));
    expect(problems).toEqual([]);
    await host.stop();

    const again = await launchLoopback(dataDir, [], new Date(scenario.now).toISOString());
    await page.goto(again.address);
    await page.goto(`${new URL(again.address).origin}/#/interviews/${document.interviewId}/debrief`);
    await expect(page.getByRole("textbox", { name: "They need, line 2" })).toHaveValue(scenario.needs[1]?.text ?? "");
    await expect(page.getByRole("complementary", { name: "Plan" })).toContainText("On time");
    await again.stop();
  });
});

test.describe("the vets, through an agency, by keys alone", () => {
  const scenario = find("D03");
  test.use({ locale: "en-GB", timezoneId: "Europe/London" });

  test("both letters come out as the runner writes them, and go to the recruiter", async ({ page }, info) => {
    test.setTimeout(120_000);
    const host = await launchLoopback(info.outputPath("data"), [], new Date(scenario.now).toISOString());
    const problems = await watchPage(page);
    await page.clock.setSystemTime(new Date(scenario.now));
    await page.goto(host.address);
    const hands = createHands(page);
    await introduce(page, hands, scenario);
    await addInterview(page, hands, scenario, { date: "18082027", start: "1425", end: "1540" });

    await hands.line("Who was there", "Dr Perdita ffoxley, Clinical Director, p.ffoxley@thistledownvets.example");
    await hands.line("Who was there", "Mr Anselm Wrigglesworth-Obi, Practice Operations Lead");
    await hands.line(
      "Who was there",
      "Mr Gethin ap Rhydderch, Associate Director, Larchmoor Talent, gethin@larchmoortalent.example",
    );
    for (const number of [2, 1]) {
      await hands.reach(page.getByRole("textbox", { name: `Who was there, line ${number}` }), "Shift+Tab");
      await expect(page.getByRole("button", { name: /Write “Dear/ })).toBeVisible();
      await hands.press("Control+.");
      await expect(page.getByRole("button", { name: /Write “Dear/ })).toBeHidden();
      if (number === 2) await chooseFor(page, hands, /^Role/, "on the panel");
      await chooseFor(page, hands, /Permission to follow up/, "through");
      await expect(page.getByRole("button", { name: /Permission to follow up: through/ })).toBeVisible();
    }
    for (const { text } of scenario.needs) await hands.line("They need", text);
    for (const { text } of scenario.evidence) await hands.line("I have", text);
    await linkEveryNeed(page, hands, scenario.needs.length);
    for (const [number, name] of [
      [2, "Anselm"],
      [1, "Perdita"],
    ] as const) {
      await hands.reach(page.getByRole("textbox", { name: `They need, line ${number}` }), "Shift+Tab");
      await chooseFor(page, hands, /Who needs it/, name);
      await expect(page.getByRole("button", { name: new RegExp(`Who needs it: ${name}`) })).toBeVisible();
    }
    await hands.reach(page.getByRole("textbox", { name: "They decide" }));
    await hands.type("they'll settle it on Friday");
    await hands.press("Control+.");
    await expect(page.getByRole("complementary", { name: "Facts" })).toContainText("Fri 20 Aug");
    for (const text of scenario.private) await hands.line("Just for me", text);

    await hands.press("Control+Enter");
    const body = page.getByRole("textbox", { name: "Body of the letter" });
    await expect(body).toBeVisible();
    const letters = await lettersOf(scenario, ["thank_you"]);
    expect(await body.inputValue()).toBe(letters[0]);
    await expect(page.getByRole("textbox", { name: "E-mail address" })).toHaveValue("gethin@larchmoortalent.example");
    await hands.reach(page.getByRole("link", { name: /^Letters/ }), "Shift+Tab");
    await hands.press("Enter");
    await hands.reach(page.getByRole("main").getByRole("button", { name: "Write it" }).first());
    await hands.press("Enter");
    await expect(page.getByRole("textbox", { name: "Salutation" })).toHaveValue("Dear Mr Wrigglesworth-Obi,");
    expect(await body.inputValue()).toBe(letters[1]);
    await nameHolidays(clientIn(page), scenario);
    expect(await rowsOf(clientIn(page))).toEqual(await rowsOfRunner(scenario));
    expect(problems).toEqual([]);
    await host.stop();
  });
});

async function introduce(page: Page, hands: Hands, { candidate }: Scenario): Promise<void> {
  await expect(page.getByRole("dialog", { name: "Welcome to your journal" })).toBeVisible();
  await hands.reach(page.getByLabel("Your name"));
  await hands.type(candidate.full_name);
  await hands.press("Tab");
  await hands.type(candidate.email ?? "");
  await hands.press("Tab");
  await hands.type(candidate.phone ?? "");
  await hands.press("Control+Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
}

interface Times {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

async function addInterview(
  page: Page,
  hands: Hands,
  { opportunity }: Scenario,
  { date, start, end }: Times,
): Promise<void> {
  await hands.press("n");
  const sheet = page.getByRole("dialog", { name: "New interview" });
  await hands.reach(sheet.getByLabel("Employer"));
  await hands.type(opportunity.company_legal);
  await hands.reach(sheet.getByLabel("Role"));
  await hands.type(opportunity.role);
  await hands.reach(sheet.getByRole("group", { name: "Date" }));
  await hands.type(date);
  await hands.reach(sheet.getByRole("group", { name: "Start" }));
  await hands.type(start);
  await hands.reach(sheet.getByRole("group", { name: "End" }));
  await hands.type(end);
  await hands.press("Control+Enter");
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(opportunity.role);
  const prepare = page.getByRole("navigation", { name: "Interview" }).getByRole("link", { name: "Prepare" });
  await hands.reach(prepare, "Shift+Tab");
  await hands.press("Enter");
  await hands.reach(page.getByLabel("As you say it"));
  await hands.type(opportunity.company_short ?? "");
  if (opportunity.via_agency === true) {
    await hands.reach(page.getByRole("checkbox", { name: /An agency is in between/ }));
    await hands.press("Space");
    await hands.reach(page.getByLabel("Agency", { exact: true }));
    await hands.type(opportunity.agency ?? "");
  }
  if (opportunity.role_short) {
    await hands.reach(page.getByLabel("Role, in short"), "Shift+Tab");
    await hands.type(opportunity.role_short);
  }
  await hands.reach(
    page.getByRole("navigation", { name: "Interview" }).getByRole("link", { name: "Debrief" }),
    "Shift+Tab",
  );
  await hands.press("Enter");
  await expect(page.getByRole("textbox", { name: "Who was there, line 1" })).toBeFocused();
}

async function linkEveryNeed(page: Page, hands: Hands, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await hands.reach(page.getByRole("textbox", { name: `They need, line ${number}` }), "Shift+Tab");
    await hands.press("Control+.");
    await expect(page.getByText(/^Your proof:/)).toHaveCount(number);
    if (number < count) await hands.press("Control+ArrowDown");
  }
}

async function chooseFor(page: Page, hands: Hands, menu: RegExp, name: string): Promise<void> {
  await hands.reach(page.getByRole("button", { name: menu }).last());
  await hands.press("Enter");
  await hands.type(name);
  await hands.press("Enter");
}

/** The typed client over the page's own way to the host. */
function clientIn(page: Page): Client {
  return createClient((method, input) =>
    page.evaluate(
      async ([name, given]) => {
        const headers = {
          authorization: `Bearer ${sessionStorage.getItem("token")}`,
          "content-type": "application/json",
        };
        const response = await fetch(`/call/${name}`, { method: "POST", headers, body: JSON.stringify(given) });
        return response.json();
      },
      [method, input] as const,
    ),
  );
}

/** The days off that the runner knows of; in the window they are named in the settings. */
async function nameHolidays(api: Client, { settings }: Scenario): Promise<void> {
  const { revision } = await api.settings.get({});
  await api.settings.save({ revision, holidays: (settings.holidays ?? []).map((on) => ({ on, name: "" })) });
}

async function rowsOf(api: Client) {
  const { rows } = await api.opportunities.list({});
  const { plan } = await api.opportunities.open({ id: rows[0]?.opportunity.id ?? "" });
  return plan.map(({ kind, personName, opensAt, dueAt, expiresAt, rule, state }) => ({
    kind,
    personName,
    opensAt,
    dueAt,
    expiresAt,
    rule,
    state,
  }));
}

/** Of the runner, before anything was sent: nothing has been sent by the person who types either. */
async function rowsOfRunner(scenario: Scenario) {
  const { api, core } = await loadScenario(scenario, []);
  const rows = await rowsOf(api);
  core.close();
  return rows;
}

async function lettersOf(scenario: Scenario, kinds: readonly string[]): Promise<readonly string[]> {
  const { api, core, interviewIds, personIds } = await loadScenario(scenario, []);
  const wanted = scenario.expected.documents.filter(({ kind }) => kinds.includes(kind));
  const bodies: string[] = [];
  for (const { kind, to } of wanted) {
    const document = await api.documents.create({
      interviewId: interviewIds.get(1) ?? "",
      personId: personIds.get(to ?? "") ?? "",
      kind,
    });
    bodies.push(document.body);
  }
  core.close();
  return bodies;
}
