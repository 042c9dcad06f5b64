// npm run scenarios -- FILE …: worked examples against the real core. From a bare clone too.

import { spawnSync } from "node:child_process";
import { environment, installDependencies, nodeForJournal, root } from "./prepare.mjs";

installDependencies();
const args = ["tests/scenarios/run.ts", ...process.argv.slice(2)];
process.exitCode = spawnSync(nodeForJournal(), args, { cwd: root, stdio: "inherit", env: environment() }).status ?? 1;
