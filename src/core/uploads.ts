import { createHash, type Hash } from "node:crypto";
import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import type { Incoming } from "./file-store.ts";
import type { Platform } from "./platform.ts";

const forgottenAfterMs = 60 * 60_000;
const lookEveryMs = 10 * 60_000;

interface Upload {
  readonly size: number;
  readonly hash: Hash;
  received: number;
  pieces: number;
  /** Milliseconds: when something was last heard of it. */
  heardAt: number;
}

interface Uploads {
  readonly handlers: Pick<Handlers["files"], "begin" | "append" | "commit">;
  readonly stop: () => void;
}

/** What pages send up, piece by piece. A piece out of its place is refused and leaves what came before as it was. */
export function createUploads(incoming: Incoming, platform: Pick<Platform, "now">): Uploads {
  const uploads = new Map<string, Upload>();
  const now = () => platform.now().getTime();

  function find(id: string): Upload {
    const upload = uploads.get(id);
    if (upload === undefined) throw new ProntoError("not-found", "No such upload; it may have been forgotten");
    return upload;
  }

  async function forget(id: string): Promise<void> {
    if (uploads.delete(id)) await incoming.drop(id);
  }

  function forgetAbandoned(): void {
    for (const [id, { heardAt }] of uploads) {
      if (now() - heardAt >= forgottenAfterMs) forget(id).catch(() => {}); // a full disk: the next start takes it
    }
  }

  const timer = setInterval(forgetAbandoned, lookEveryMs);
  timer.unref();

  return {
    stop: () => clearInterval(timer),
    handlers: {
      begin({ size }) {
        forgetAbandoned();
        const id = incoming.begin(size);
        uploads.set(id, { size, hash: createHash("sha256"), received: 0, pieces: 0, heardAt: now() });
        return { id };
      },
      async append({ id, offset, base64 }) {
        const upload = find(id);
        const bytes = Buffer.from(base64, "base64");
        if (offset !== upload.received) throw wrong("offset", `The next byte is ${upload.received}`);
        if (offset + bytes.length > upload.size) throw wrong("base64", "More bytes than were announced");
        incoming.append(id, upload.pieces, bytes);
        upload.hash.update(bytes);
        upload.received += bytes.length;
        upload.pieces += 1;
        upload.heardAt = now();
        await incoming.settle();
        return {};
      },
      async commit({ id, sha256 }) {
        const { size, received, hash } = find(id);
        if (received < size) throw wrong("id", `${size - received} bytes have not come yet`);
        if (hash.digest("hex") !== sha256) {
          await forget(id);
          throw wrong("sha256", "What came is not what the page holds; nothing was kept");
        }
        uploads.delete(id); // a second commit finds nothing
        await incoming.finish(id, sha256);
        return { sha256, size };
      },
    },
  };
}

function wrong(field: string, message: string): ProntoError {
  return new ProntoError("invalid", message, { details: { field } });
}
