// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { type ReactElement, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { afterEach, expect, test, vi } from "vitest";
import { ComboField } from "../../../src/renderer/kit/combo-field.tsx";
import { DateField } from "../../../src/renderer/kit/date-field.tsx";
import { Segmented } from "../../../src/renderer/kit/segmented.tsx";
import { TextField } from "../../../src/renderer/kit/text-field.tsx";
import { TimeField } from "../../../src/renderer/kit/time-field.tsx";
import { ZoneField } from "../../../src/renderer/kit/zone-field.tsx";

afterEach(cleanup);

function type(text: string): void {
  for (const letter of text) {
    const target = document.activeElement ?? document.body;
    fireEvent(
      target,
      new InputEvent("beforeinput", { data: letter, inputType: "insertText", bubbles: true, cancelable: true }),
    );
  }
}

function Dated({
  onChange,
  start = null,
}: {
  readonly onChange: (value: string | null) => void;
  readonly start?: string | null;
}): ReactElement {
  const [value, setValue] = useState<string | null>(start);
  return (
    <I18nProvider locale="en-US">
      <DateField
        label="Date"
        value={value}
        onChange={(next) => {
          setValue(next);
          onChange(next);
        }}
      />
    </I18nProvider>
  );
}

test("a date is typed without a mouse, in the locale's order, and no half-typed year gets out", () => {
  const onChange = vi.fn();
  render(<Dated onChange={onChange} />);
  screen.getByRole("spinbutton", { name: /month/i }).focus();
  type("09022027");
  expect(onChange.mock.calls).toEqual([["2027-09-02"]]);
  expect(screen.getByRole("group", { name: "Date" }).textContent).toContain("Thu Sep 2, 2027");
});

test("a year of two digits is one of this century", () => {
  const onChange = vi.fn();
  render(<Dated onChange={onChange} />);
  screen.getByRole("spinbutton", { name: /month/i }).focus();
  type("090227");
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.blur(document.activeElement ?? document.body);
  expect(onChange.mock.calls).toEqual([["2027-09-02"]]);
});

test("what the owner sets is shown", () => {
  const { rerender } = render(<DateField label="Date" value="2027-09-02" onChange={() => {}} />);
  rerender(<DateField label="Date" value="2027-10-05" onChange={() => {}} />);
  expect(screen.getByRole("group", { name: "Date" }).textContent).toContain("Oct");
});

test("a time is typed as it is read", () => {
  const onChange = vi.fn();
  render(<TimeField label="Start" value="13:20" onChange={onChange} hourCycle={24} />);
  screen.getByRole("spinbutton", { name: /hour/i }).focus();
  type("09");
  expect(onChange).toHaveBeenLastCalledWith("09:20");
});

test("a zone is found by its city, by its id and without its accents", async () => {
  const onChange = vi.fn();
  render(<ZoneField label="Zone" hint="guessed" value="America/Los_Angeles" onChange={onChange} />);
  const input = screen.getByRole("combobox", { name: "Zone" });
  expect(input).toHaveProperty("value", "Los Angeles (Pacific)");
  input.focus();
  for (const [typed, label] of [
    ["europe/ber", "Berlin (Central European)"],
    ["tokyo", "Tokyo (Japan)"],
    ["lisb", "Lisbon (Western European)"], // in 1970 it was Central European
    ["new_york", "New York (Eastern)"],
  ]) {
    fireEvent.change(input, { target: { value: typed } });
    const list = await screen.findByRole("listbox");
    expect(
      within(list)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toContain(label);
  }
  const field = document.querySelector("input");
  fireEvent.focus(input); // react-aria does so while the list changes: what is typed must not be selected by it
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([8, 8]);
  fireEvent.keyDown(input, { key: "ArrowDown" });
  fireEvent.keyDown(input, { key: "Enter" });
  expect(onChange).toHaveBeenCalledExactlyOnceWith("America/New_York");
});

test("segments are one radio group: arrows choose", () => {
  const onChange = vi.fn();
  const options = [
    { id: "site", label: "On site" },
    { id: "phone", label: "Phone" },
  ] as const;
  render(<Segmented label="How" options={options} value="site" onChange={onChange} />);
  const chosen = within(screen.getByRole("radiogroup", { name: "How" })).getByRole("radio", { name: "On site" });
  expect(chosen).toHaveProperty("checked", true);
  chosen.focus();
  fireEvent.keyDown(chosen, { key: "ArrowRight" });
  expect(onChange).toHaveBeenCalledExactlyOnceWith("phone");
});

test("Enter in a text field submits, in a long one it does not; an error is tied to the field", () => {
  const onSubmit = vi.fn();
  const { rerender } = render(
    <TextField label="Name" hint="as on the card" value="Ana" onChange={() => {}} onSubmit={onSubmit} />,
  );
  const input = screen.getByRole("textbox", { name: "Name" });
  expect([input.getAttribute("dir"), input.getAttribute("translate"), input.getAttribute("autocomplete")]).toEqual([
    "auto",
    "no",
    "off",
  ]);
  fireEvent.keyDown(input, { key: "Enter", isComposing: true });
  expect(onSubmit).not.toHaveBeenCalled();
  fireEvent.keyDown(input, { key: "Enter" });
  expect(onSubmit).toHaveBeenCalledOnce();
  rerender(<TextField label="Name" isLong value="Ana" onChange={() => {}} onSubmit={onSubmit} error="Too long" />);
  const area = screen.getByRole("textbox", { name: "Name" });
  fireEvent.keyDown(area, { key: "Enter" });
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(area.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(area.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "")?.textContent).toBe(
    "Too long",
  );
});

function Employer({
  onPick,
  onSubmit,
}: {
  readonly onPick: (id: string) => void;
  readonly onSubmit: () => void;
}): ReactElement {
  const [value, setValue] = useState("");
  return (
    <>
      <ComboField
        label="Employer"
        value={value}
        onChange={setValue}
        onPick={onPick}
        onSubmit={onSubmit}
        suggestions={[{ id: "7", label: "Fiddlehead" }]}
      />
      <output>{value}</output>
    </>
  );
}

test("free text stays free; a suggestion is taken only when it is lit", async () => {
  const onPick = vi.fn();
  const onSubmit = vi.fn();
  render(<Employer onPick={onPick} onSubmit={onSubmit} />);
  const input = screen.getByRole("combobox", { name: "Employer" });
  input.focus();
  fireEvent.change(input, { target: { value: "Fid" } });
  await screen.findByRole("option", { name: "Fiddlehead" });
  fireEvent.keyDown(input, { key: "Enter" });
  expect([onSubmit.mock.calls.length, onPick.mock.calls.length]).toEqual([1, 0]);
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("Fid");
  fireEvent.change(input, { target: { value: "Fidd" } });
  fireEvent.keyDown(input, { key: "ArrowDown" });
  fireEvent.keyDown(input, { key: "Enter" });
  expect(onPick).toHaveBeenCalledExactlyOnceWith("7");
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("Fiddlehead");
});
