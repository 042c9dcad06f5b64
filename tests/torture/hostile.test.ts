import { testTortures } from "./test-tortures.ts";

// Those that are tests of their own (bars-as-tests) run with the others.
testTortures(["S1", "S4", "S5", "S5v", "S6", "S9", "S10"]);
