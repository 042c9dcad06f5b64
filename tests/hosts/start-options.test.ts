import { resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { fillSample, readStartOptions } from "#core/start-options";

test.each([
  [[], { dataDir: null, isSample: false }],
  [["--data", "/a b"], { dataDir: "/a b", isSample: false }],
  [["--data=/a"], { dataDir: "/a", isSample: false }],
  [["--data", "here"], { dataDir: resolve("here"), isSample: false }],
  [["--sample"], { dataDir: null, isSample: true }],
  [[".", "--no-sandbox", "--remote-debugging-port=0", "--data", "/a"], { dataDir: "/a", isSample: false }],
])("%j means %j", (args, options) => {
  expect(readStartOptions(args)).toEqual(options);
});

test.each([[["--data"]], [["--data", ""]], [["--data", "--sample"]], [["--data", "/a", "--sample"]]])(
  "%j is refused in a sentence",
  (args) => {
    expect(() => readStartOptions(args)).toThrow(/^.*--data.*\.$/);
  },
);

test("a sample that cannot be made does not stop the start", async () => {
  const complain = vi.spyOn(console, "error").mockReturnValue();
  const call = vi.fn(async () => ({ ok: false, error: { code: "invalid", message: "No such method" } }));
  await fillSample(call);
  expect(call).toHaveBeenCalledWith("sample.fill", {});
  expect(complain).toHaveBeenCalledTimes(1);
  complain.mockRestore();
});
