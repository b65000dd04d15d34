import fc from "fast-check";
import type { Contribution } from "../../graph/model/claims.ts";
import { contribute } from "../../graph/resolve/contribute.ts";
import { article, event, mention, statement } from "./invented-article.ts";

const NAMES = ["Ana Ruiz", "Tom Okoye", "Mia Sund", "Lev Brandt"] as const;
const TITLES = ["mayor", "senator", "sheriff"] as const;
const TEXT = "Ana Ruiz and others spoke of a flood and a vote in the towns along the river on Friday.";

const speech = fc.record({
  name: fc.constantFrom(...NAMES),
  title: fc.option(fc.constantFrom(...TITLES), { nil: undefined }),
  alias: fc.constantFrom("R.", "the mayor", "Ruiz"),
  type: fc.constantFrom("flood", "vote"),
  polarity: fc.constantFrom("positive" as const, "negative" as const, "neutral" as const),
  start: fc.nat(40),
});

/** Small generated reports that disagree about the same few people and events: between none and eight of them. */
export const manyReports: fc.Arbitrary<readonly Contribution[]> = fc
  .array(fc.array(speech, { maxLength: 4 }), { maxLength: 8 })
  .map((reports) =>
    reports.map((speeches, number) =>
      contribute(
        article({
          id: `r${number}`,
          text: TEXT,
          publishedDate: `2025-03-1${number}`,
          mentions: speeches.map(({ name, title, alias, start }, at) =>
            mention(`m${at}`, title === undefined ? "Person" : "Official", name, {
              spans: [[start, start + 5]],
              aliases: [alias],
              roles: title === undefined ? [] : [{ title, status: "current", of: null, party: null, district: null }],
            }),
          ),
          events: speeches.map(({ type, start }, at) =>
            event(`e${at}`, type, { start: "2025-03-12", spans: [[start, start + 7]] }),
          ),
          statements: speeches.map(({ polarity, start }, at) =>
            statement(`s${at}`, [[start, start + 9]], { speakerMention: `m${at}`, about: [`e${at}`], polarity }),
          ),
        }),
      ),
    ),
  );
