// npm run torture [-- ID … --ci]: what must hold when things go wrong, each with its figure. All of them without an id.

import { spawnSync } from "node:child_process";
import { build, environment, installDependencies, nodeForJournal, root } from "./prepare.mjs";

installDependencies();
build();
const args = ["tests/torture/run.ts", ...process.argv.slice(2)];
process.exitCode = spawnSync(nodeForJournal(), args, { cwd: root, stdio: "inherit", env: environment() }).status ?? 1;
