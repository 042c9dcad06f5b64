// pdf.js as this thread may use it: without a canvas, a page, a file beside it or a word on the console.

import type * as Pdfjs from "pdfjs-dist";

/** Its other half, which it would look for in a file of its own. */
const otherHalf = () => import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");

export async function loadPdfjs(): Promise<typeof Pdfjs> {
  // It draws nothing here, and asks for these all the same.
  Object.assign(globalThis, { DOMMatrix: class {}, Path2D: class {} });
  const [, pdfjs] = await withoutCanvas(async () => [
    await otherHalf(),
    await import("pdfjs-dist/legacy/build/pdf.min.mjs"),
  ]);
  return pdfjs;
}

/** As it loads it fetches machine code to draw with, and complains where there is none. */
async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const whole = process.getBuiltinModule;
  const none = { createRequire: () => () => ({}) };
  Object.assign(process, { getBuiltinModule: (id: string) => (id === "module" ? none : whole(id)) });
  try {
    return await load();
  } finally {
    Object.assign(process, { getBuiltinModule: whole });
  }
}

/** Nothing is run, drawn, fetched or said. */
export const quiet = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  fontExtraProperties: true, // their names
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 0,
  enableXfa: false,
} as const;
