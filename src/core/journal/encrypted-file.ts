import Database from "better-sqlite3";

/** Opens an encrypted SQLite file. Whether the key fits shows with the first read. `key` is 32 raw bytes. */
export function openEncrypted(path: string, key: Buffer, options: Database.Options = {}): Database.Database {
  const file = new Database(path, { timeout: 250, ...options });
  file.pragma("cipher = 'sqlcipher'");
  file.pragma("legacy = 4");
  file.pragma(`key = "x'${key.toString("hex")}'"`);
  file.pragma("temp_store = MEMORY"); // no plain text in temporary files
  return file;
}

export function versionOf(file: Database.Database): number {
  return Number(file.pragma("user_version", { simple: true }));
}
