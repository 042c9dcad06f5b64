// npm run schema: writes tests/core/schema.sql, the whole current schema of the journal as one readable file.

import { spawnSync } from "node:child_process";
import { environment, installDependencies, nodeForJournal, root } from "./prepare.mjs";

installDependencies();
const options = { cwd: root, stdio: "inherit", env: environment() };
process.exitCode = spawnSync(nodeForJournal(), ["tests/core/write-schema.ts"], options).status ?? 1;
