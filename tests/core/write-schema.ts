import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSchema } from "./schema.ts";

writeFileSync(join(import.meta.dirname, "schema.sql"), readSchema());
