import fc from "fast-check";
import type { Contribution } from "../../graph/model/claims.ts";
import { Report } from "./records.ts";

const NAMES = ["Ana Ruiz", "Tom Okoye", "Mia Sund", "Lev Brandt"] as const;
const EVENTS = ["Flood", "Vote", "Fair"] as const;
const BODIES = ["Norwell", "Brackwater"] as const;

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  /** How the article writes it: articles disagree. */
  as: fc.constantFrom("", "Mr. ", "Dr. "),
  kind: fc.constantFrom("Official" as const, "Person" as const),
  aliases: fc.uniqueArray(fc.constantFrom("R.", "the mayor", "Ruiz", "the heron"), { maxLength: 3 }),
  handle: fc.option(fc.constantFrom("@a", "@b"), { nil: undefined }),
  holds: fc.option(fc.record({ body: fc.constantFrom(...BODIES), status: fc.constantFrom("current", "former") }), {
    nil: undefined,
  }),
});

const saying = fc.record({
  by: fc.subarray([...NAMES]),
  about: fc.subarray([...EVENTS]),
  act: fc.constantFrom("speech" as const, "belief" as const),
  polarity: fc.constantFrom("positive" as const, "negative" as const, "neutral" as const),
  said: fc.option(fc.constantFrom("2025", "2025-03", "2025-03-04"), { nil: undefined }),
  start: fc.nat(40),
});

const reportParts = fc.record({
  people: fc.array(person, { maxLength: 4 }),
  sayings: fc.array(saying, { maxLength: 4 }),
  date: fc.option(fc.constantFrom("2025-03-05", "2025-03"), { nil: null }),
});

type Parts = typeof reportParts extends fc.Arbitrary<infer Value> ? Value : never;

/** Small generated reports that disagree about the same few people, events and offices: between none and eight of them. */
export const manyReports: fc.Arbitrary<readonly Contribution[]> = fc
  .array(reportParts, { maxLength: 8 })
  .map((reports) => reports.map((parts, number) => reportOf(`r${number}`, parts)));

function reportOf(id: string, { people, sayings, date }: Parts): Contribution {
  const report = new Report(id, { publishedDate: date });
  const known = new Map<string, string>();
  for (const { name, as, kind, aliases, handle, holds } of people) {
    const properties = { ...(aliases.length > 0 ? { aliases } : {}), ...(handle === undefined ? {} : { handle }) };
    const key = name.toLowerCase().replace(" ", "-");
    known.set(name, report.entity(kind, `${as}${name}`, properties, key));
    report.names(`person:${key}`, name);
    if (holds === undefined) continue;
    const body = report.entity("City", holds.body);
    report.edge("HOLDS", `person:${key}`, body, { title: "mayor", status: holds.status }, "mayor");
  }
  for (const { by, about, said, start, ...rest } of sayings) {
    report.says({
      ...rest,
      by: by.flatMap((name) => known.get(name) ?? []),
      about: about.map((name) => report.event(name, said)),
      span: [start, start + 9],
      ...(said === undefined ? {} : { said }),
    });
  }
  return report.done();
}
