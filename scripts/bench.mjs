// npm run bench [-- ID …]: how fast, beside an anchor measured in the same run.

import { spawnSync } from "node:child_process";
import { environment, installDependencies, nodeForJournal, root } from "./prepare.mjs";

installDependencies();
const args = ["tests/bench/run.ts", ...process.argv.slice(2)];
process.exitCode = spawnSync(nodeForJournal(), args, { cwd: root, stdio: "inherit", env: environment() }).status ?? 1;
