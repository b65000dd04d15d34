import { askedBy } from "../../../server/main.ts";

test("the server takes its port and host as options", () => {
  expect(askedBy(["serve", "--seed", "--port", "4811", "--host=localhost"])).toEqual({
    seed: true,
    port: "4811",
    host: "localhost",
  });
});

test.each([
  ["serve", "--prot", "4811"],
  ["serve", "4811"],
  ["serve", "--port"],
])("it refuses what it does not know: %j", (...words) => {
  expect(() => askedBy(words)).toThrow(expect.objectContaining({ code: "server/usage" }) as Error);
});
