// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp, stored } from "../../support/render-app.tsx";

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const elsewhere = here === "Asia/Tokyo" ? "Europe/Berlin" : "Asia/Tokyo";

test.each([
  ["I live here now", here],
  ["I am only visiting", elsewhere],
])("a computer in another zone than before asks, and %s is heard once", async (answer, homeZone) => {
  const { api } = await renderApp("/", async (client) => {
    await client.zones.accept({ system: elsewhere });
    const { revision } = await client.profile.get({});
    await client.profile.save({ revision, homeZone: elsewhere });
  });
  const question = /^This computer is now in .*is this your home zone/;
  expect(await screen.findByText(question)).toBeTruthy();
  expect((await api.profile.get({})).homeZone).toBe(elsewhere);
  fireEvent.click(screen.getByRole("button", { name: answer }));
  await stored(() => api.zones.check({ system: here }), { hasChanged: false, known: here });
  await waitFor(() => expect(screen.queryByText(question)).toBeNull());
  expect((await api.profile.get({})).homeZone).toBe(homeZone);
});
