import { testTortures } from "./test-tortures.ts";

testTortures(["U7", "FACTS"]);
