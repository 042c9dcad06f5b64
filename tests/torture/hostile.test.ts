import { testTortures } from "./test-tortures.ts";

// S2 is not among them: its attacks are tests in tests/hosts and tests/e2e.
testTortures(["S1", "S4", "S10"]);
