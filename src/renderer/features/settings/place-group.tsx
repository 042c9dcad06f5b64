import type { ReactElement } from "react";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { Fact, FactList } from "../../kit/facts.tsx";
import { Group } from "../../kit/rows.tsx";
import { Loading } from "../../kit/states.tsx";

const keyPlaces = {
  keychain: {
    place: "In the keychain of this computer, opened when you log in",
    protects:
      "A copied folder, a lost disk or a backup cannot be read without your login. Whoever sits at this computer while you are logged in can read it, and so can a program that runs as you.",
  },
  file: {
    place: "In the file journal.key beside the journal, which only your account may read",
    protects:
      "Other accounts on this computer cannot read it, and neither can anyone who gets the journal file alone. Whoever gets the whole folder gets the key with it: encrypt the disk if that worries you, and do not sync this folder. A program that runs as you can read it too.",
  },
} as const;

/** Said plainly: where the words are, and from what the encryption protects them, and from what not. */
export function PlaceGroup(): ReactElement {
  const { data, error } = useRead("app", "version", {});
  return (
    <Group title="Where your journal is, and what protects it">
      {data === undefined && (error === null ? <Loading /> : <ErrorView error={error} />)}
      {data !== undefined && (
        <FactList>
          <Fact term="The journal" note="Nothing leaves this computer unless you send it.">
            <span dir="auto" translate="no">
              {data.folder}
            </span>
          </Fact>
          <Fact term="Encrypted">The whole file, all the time, with {cipherWords(data.cipher)}</Fact>
          <Fact term="The key">{keyPlaces[data.keyIn].place}</Fact>
          <Fact term="From what that protects, and from what not">{keyPlaces[data.keyIn].protects}</Fact>
          <Fact term="Pronto">{`Version ${data.app}`}</Fact>
        </FactList>
      )}
    </Group>
  );
}

/** "chacha20" is what the engine calls it. */
function cipherWords(cipher: string): string {
  if (cipher === "chacha20") return "ChaCha20-Poly1305";
  return cipher === "sqlcipher" ? "AES-256 (SQLCipher)" : cipher;
}
