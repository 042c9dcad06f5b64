import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../../src/renderer/styles/tokens.css"), "utf8");
const themes = { light: 0, dark: 1 } as const;

const grounds = ["paper", "surface", "raised", "hover", "desk", "accent-wash", "due-wash", "late-wash", "good-wash"];
const texts = ["ink", "ink-soft", "accent", "due", "late", "good"];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    "%s is read on %s",
    (text, ground) => {
      expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("what stands on the accent is read, pressed or not", () => {
    for (const ground of ["accent", "accent-deep"])
      expect(contrast(colour("on-accent", theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["paper", "surface", "raised", "hover", "desk"])("a control's border is seen on %s", (ground) => {
    expect(contrast(colour("control", theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  test.each(["paper", "surface", "raised", "hover"])("the focus ring is seen on %s", (ground) => {
    expect(contrast(colour("accent", theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

test("the figures are those of the design", () => {
  expect(contrast(colour("ink", "light"), colour("paper", "light"))).toBeCloseTo(16.2, 1);
  expect(contrast(colour("control", "dark"), colour("paper", "dark"))).toBeCloseTo(4.0, 1);
});

function colour(token: string, theme: keyof typeof themes): string {
  const pair = new RegExp(`--${token}:\\s*light-dark\\((#\\w{6}), (#\\w{6})\\)`, "i").exec(css);
  const found = pair?.[themes[theme] + 1];
  if (found === undefined) throw new Error(`tokens.css has no --${token}`);
  return found;
}

/** As WCAG 2 has it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
