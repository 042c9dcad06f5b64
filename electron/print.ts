import type { BrowserWindow, Protocol } from "electron";
import type { Platform } from "#core/platform";

const address = "app://print/";

/** No script, no network: what a printed page shows must be in its own HTML. */
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * Pages as PDF, through a window nobody sees. `protocol` belongs to the session of these windows alone; the HTML is
 * served by it, since a data: address has an end at 2 MB.
 */
export function createPrinter(
  protocol: Pick<Protocol, "handle">,
  openHidden: () => Pick<BrowserWindow, "loadURL" | "destroy" | "webContents">,
): Platform["printPdf"] {
  let html = "";
  let queue: Promise<unknown> = Promise.resolve();
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": printPolicy };
  protocol.handle("app", ({ url }) => {
    return url === address ? new Response(html, { headers }) : new Response(null, { status: 404 });
  });

  async function print(pages: string, pageSize: "A4" | "Letter"): Promise<Uint8Array> {
    html = pages;
    const window = openHidden();
    try {
      await window.loadURL(address);
      const shape = { displayHeaderFooter: false, printBackground: false, generateTaggedPDF: true };
      return await window.webContents.printToPDF({ ...shape, pageSize });
    } finally {
      window.destroy();
      html = "";
    }
  }

  return (pages, paper) => {
    const printed = queue.then(() => print(pages, paper)); // one at a time: they share one address
    queue = printed.catch(() => {});
    return printed;
  };
}
