import fc from "fast-check";
import { ACTS } from "../../../graph/model/acts.ts";
import { NODE_KINDS } from "../../../graph/model/kinds.ts";
import { fromQuery, toQuery } from "../../../web/state/address.ts";
import { FIRST_VIEW, TASKS, type View } from "../../../web/state/view.ts";

const id = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
const ids = fc.uniqueArray(id, { maxLength: 6 });
const someIds = fc.uniqueArray(id, { minLength: 1, maxLength: 6 });
const optional = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [name]: found }));
const offset = fc.nat({ max: 999_999 });
const merge = (parts: readonly object[]): object => Object.assign({}, ...parts) as object;

const acts = fc.subarray([...ACTS], { minLength: 1 }).filter((chosen) => chosen.join() !== "speech");
const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const reading = fc.tuple(fc.record({ id }), optional("at", fc.tuple(offset, offset))).map((parts) => merge(parts));
const ends = fc.oneof(
  fc.tuple(optional("from", id), optional("to", id)).map((parts) => merge(parts)),
  fc.record({ from: id, to: id, way: fc.nat({ max: 8 }) }),
);

const view = fc
  .tuple(
    fc.record({
      hidden: fc.uniqueArray(fc.constantFrom(...NODE_KINDS)),
      unfolded: ids,
      stage: fc.boolean(),
    }),
    fc.oneof(
      fc.record({ page: fc.constantFrom("graph", "table", "voices", "review", "ledger") }),
      fc.record({ page: fc.constant("event"), event: id }),
    ),
    fc.oneof(
      optional("shown", ids),
      fc.tuple(optional("added", someIds), optional("removed", someIds)).map((parts) => merge(parts)),
    ),
    optional("path", ends),
    fc.oneof(
      optional("focus", id),
      fc.record({ focus: id, task: fc.constantFrom(...TASKS) }),
      fc.record({ focus: id, nth: fc.nat({ max: 300 }) }),
    ),
    optional("isSureOnly", fc.constant(true)),
    optional("acts", acts),
    optional("since", day),
    optional("until", day),
    optional("pair", fc.uniqueArray(id, { minLength: 2, maxLength: 2 })),
    optional("decision", id),
    optional("cursor", id),
    optional("article", reading),
  )
  .map((parts) => merge(parts) as View);

test("every view survives the way into an address and back", () => {
  fc.assert(
    fc.property(view, (before) => {
      expect(fromQuery(toQuery(before))).toEqual(before);
    }),
  );
});

test("any text at all is an address of some view", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = fromQuery(text);
      expect(fromQuery(toQuery(found))).toEqual(found);
    }),
  );
});

test("the first view has the shortest address", () => {
  expect(toQuery(FIRST_VIEW)).toBe("");
});

test("a task without a node is none", () => {
  expect(fromQuery("do=merge").task).toBeUndefined();
});

test("an event page without an event is the graph", () => {
  expect(fromQuery("page=event").page).toBe("graph");
});

test("a link that names all it shows still shows that alone", () => {
  expect(fromQuery("n=person%3Aida-brandt&plus=city%3A1").shown).toEqual(["person:ida-brandt"]);
  expect(fromQuery("n=person%3Aida-brandt&plus=city%3A1").added).toBeUndefined();
});

test.each(["act=song&since=2031-13-01&until=0203-01-01", "act=speech&since=2031-02"])(
  "acts and days that are none are passed over: %s",
  (query) => {
    expect(fromQuery(query)).toEqual(FIRST_VIEW);
  },
);
