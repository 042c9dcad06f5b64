import { expect, test } from "vitest";
import { openTestJournal } from "../support/open-test-journal.ts";

test("a host without a desktop has nothing to choose", async () => {
  const { api } = await openTestJournal();
  expect(await api.desktop.get({})).toEqual({ isAvailable: false, startsAtLogin: null, staysInTray: false });
  await expect(api.desktop.save({ staysInTray: true })).rejects.toMatchObject({ code: "refused" });
});

test("one choice is made and the other stays, and what the host made of it is the answer", async () => {
  const made: object[] = [];
  const desktop = {
    get: () => ({ startsAtLogin: false, staysInTray: made.length > 0 }),
    set: (choices: object) => void made.push(choices),
  };
  const { api } = await openTestJournal({ desktop });
  expect(await api.desktop.get({})).toEqual({ isAvailable: true, startsAtLogin: false, staysInTray: false });
  const saved = await api.desktop.save({ staysInTray: true });
  expect(saved).toEqual({ isAvailable: true, startsAtLogin: false, staysInTray: true });
  expect(made).toEqual([{ staysInTray: true }]);
});
