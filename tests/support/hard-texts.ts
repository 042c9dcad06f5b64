/** Texts that break a layout: no place to break a line, characters of four bytes, writing from right to left, markup. */
export const hardTexts = {
  "one word of 200 letters": "Wolfeschlegelsteinhausenbergerdorff".repeat(6).slice(0, 200),
  "four-byte emoji": "👩🏽‍🚀🧁🏳️‍🌈🎻".repeat(14).slice(0, 200).toWellFormed(),
  "from right to left": `‮Evil ${"عبدالرحمن بن محمد شركة الخبز ".repeat(3)}${"אברהם־שמואל בן־יהודה ".repeat(4)}`,
  "no spaces in Chinese": "有限公司生产主管张伟明株式会社".repeat(13),
  "markup and quotes": `"Ruiz & Söhne" <b>'GmbH'</b> <img src=x onerror=__hit(1)> &amp; `.repeat(3),
} as const;
