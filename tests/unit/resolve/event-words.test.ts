import { stem } from "../../../graph/resolve/event-coreference/words.ts";

describe("stems", () => {
  it("are one for all forms of an irregular verb", () => {
    for (const forms of [
      "take takes took taken taking",
      "lose lost losing",
      "rise rose risen",
      "hang hung",
      "keep kept",
    ])
      expect(new Set(forms.split(" ").map(stem)).size).toBe(1);
  });
});
