import type { Role } from "../../../graph/model/extracted.ts";
import { named, onlyRole, readMentions } from "../../support/read-mentions.ts";

/** The one role of somebody in a text, with the name of what it is of. */
function roleOf(words: string, name: string): Pick<Role, "title" | "status" | "of"> {
  const { mentions } = readMentions(words);
  const { title, status, of } = onlyRole(named(mentions, name));
  return { title, status, of: mentions.find(({ id }) => id === of)?.name ?? null };
}

test.each([
  "Foreign Minister Aino Salmi met her French counterpart, Luc Bertin.",
  "Foreign Minister Aino Salmi met Luc Bertin, her French counterpart, twice.",
])("a counterpart holds the office of whom he is the counterpart: %s", (words) => {
  expect(roleOf(words, "Luc Bertin")).toEqual({ title: "Foreign Minister", status: "current", of: "France" });
});

test("a counterpart of nobody with an office has none", () => {
  expect(
    named(readMentions("Aino Salmi met her French counterpart, Luc Bertin.").mentions, "Luc Bertin").roles,
  ).toEqual([]);
});

test("attorneys general of several states are each of their own", () => {
  const words = "Attorneys general Maura Finch of Oregon and Dale Hobbs of Nevada sued.";
  expect(roleOf(words, "Maura Finch")).toEqual({ title: "attorney general", status: "current", of: "Oregon" });
  expect(roleOf(words, "Dale Hobbs")).toEqual({ title: "attorney general", status: "current", of: "Nevada" });
});

test.each([
  ["Brigadiers Joyce Sitienei and Ana Ruiz left.", "brigadier"],
  ["Cabinet Secretaries Joyce Sitienei and Ana Ruiz left.", "cabinet secretary"],
  ["The co-founders Joyce Sitienei and Ana Ruiz left.", "co-founder"],
])("a title of several is each one's: %s", (words, title) => {
  expect(roleOf(words, "Joyce Sitienei").title).toBe(title);
  expect(roleOf(words, "Ana Ruiz").title).toBe(title);
});

test("those whom an office of several includes hold it", () => {
  const words = "Attorneys general, including Maura Finch of Oregon, sued.";
  expect(roleOf(words, "Maura Finch").title).toBe("attorney general");
});

test.each([
  ["Labour MP for Calder Vale Hannah Prowse left.", "Hannah Prowse", "MP", "Calder Vale"],
  ["Speaker of the National Assembly Ngozi Eze left.", "Ngozi Eze", "Speaker", "National Assembly"],
  ["The Bishop of Port Harwell, Emmanuel Okoro, left.", "Emmanuel Okoro", "Bishop", "Port Harwell"],
])("what an office is of may stand between it and its bearer: %s", (words, name, title, of) => {
  expect(roleOf(words, name)).toEqual({ title, status: "current", of });
});

test("whom somebody serves holds no office for it", () => {
  expect(named(readMentions("He was a spokesman for Luc Bertin.").mentions, "Luc Bertin").roles).toEqual([]);
});

test("who asks the minister is no minister", () => {
  expect(named(readMentions("Hannah Prowse, asked the minister, and left.").mentions, "Hannah Prowse").roles).toEqual(
    [],
  );
});

test.each([
  ["Dirk Hanssen, head of the Harbor Authority, left.", "head"],
  ["The deputy head of the Harbor Authority, Dirk Hanssen, left.", "deputy head"],
])("a head of a body has that office: %s", (words, title) => {
  expect(roleOf(words, "Dirk Hanssen")).toEqual({ title, status: "current", of: "Harbor Authority" });
});

test.each(["Ana Ruiz will head Dirk Hanssen's campaign.", "The ball flew over the head of Dirk Hanssen."])(
  "a head of nothing is no office: %s",
  (words) => {
    expect(named(readMentions(words).mentions, "Dirk Hanssen").roles).toEqual([]);
  },
);

test("every office may be an ex-bearer's", () => {
  expect(roleOf("The ex-treasurer Dot Crane left.", "Dot Crane")).toMatchObject({
    title: "treasurer",
    status: "former",
  });
});
