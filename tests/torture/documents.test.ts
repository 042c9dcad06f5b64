import { testTortures } from "./test-tortures.ts";

testTortures(["FACTS"]);
