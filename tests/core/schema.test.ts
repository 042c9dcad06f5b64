import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSchema } from "./schema.ts";

test("schema.sql is the current schema: npm run schema writes it", () => {
  expect(readFileSync(join(import.meta.dirname, "schema.sql"), "utf8")).toBe(readSchema());
});
