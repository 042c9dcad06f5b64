import { testTortures } from "./test-tortures.ts";

testTortures(["R1", "R2", "R4", "R7", "R10", "R12"]);
