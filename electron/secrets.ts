import type { SafeStorage } from "electron";
import type { Platform } from "#core/platform";

type Keychain = Pick<
  SafeStorage,
  "isAsyncEncryptionAvailable" | "encryptStringAsync" | "decryptStringAsync" | "getSelectedStorageBackend"
>;

/** The keychain of the system. Where there is none, the key lies open with nothing but its file's mode, and that is said. */
export async function createSecrets(keychain: Keychain, system: NodeJS.Platform): Promise<Platform["secrets"]> {
  if (!(await keychain.isAsyncEncryptionAvailable())) {
    return { kind: "file-mode", wrap: async (secret) => secret, unwrap: async (wrapped) => wrapped };
  }
  return {
    kind: "keychain",
    // "basic_text" encrypts with a password that everybody knows.
    isHollow: system === "linux" && keychain.getSelectedStorageBackend() === "basic_text",
    wrap: async (secret) => (await keychain.encryptStringAsync(secret)).toString("base64"),
    unwrap: async (wrapped) => (await keychain.decryptStringAsync(Buffer.from(wrapped, "base64"))).result,
  };
}
