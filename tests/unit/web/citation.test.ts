import { cited } from "../../../web/state/wording/citation.ts";
import { STATEMENT } from "../../support/web-record.ts";

test("a statement is pasted with who said it, the outlet, the title, the day and the address", () => {
  const article = { ...STATEMENT.article, outlet: "The Bell", url: "https://bell.example/ferry" };
  const text = cited({ ...STATEMENT, article });
  expect(text).toBe(
    "Ida Brandt said: “It will not sail.” (The Bell, “No ferry”, 3 Feb 2031, https://bell.example/ferry)",
  );
});

test("what an article does not tell of itself is left out", () => {
  expect(cited(STATEMENT)).toBe("Ida Brandt said: “It will not sail.” (“No ferry”, 3 Feb 2031)");
  const bare = { ...STATEMENT.article, title: "", publishedDate: null };
  expect(cited({ ...STATEMENT, article: bare })).toBe("Ida Brandt said: “It will not sail.”");
});
