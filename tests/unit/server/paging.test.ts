import fc from "fast-check";
import { RequestError } from "../../../server/problem.ts";
import { listOf, windowOf } from "../../../server/paging.ts";

describe("pages", () => {
  it("walk any list whole, in order, whatever their size", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (rows, limit) => {
        const walked: number[] = [];
        for (let cursor: string | undefined, more = true; more;) {
          const window = windowOf({ limit, cursor });
          const end = window.offset + limit;
          const { items, next } = listOf({ items: rows.slice(window.offset, end), more: end < rows.length }, window);
          walked.push(...items);
          more = next !== null;
          cursor = next ?? undefined;
        }
        expect(walked).toEqual(rows);
      }),
    );
  });

  it("refuse a cursor of someone else's", () => {
    for (const cursor of ["zz", Buffer.from("-1").toString("base64url"), Buffer.from("1e99").toString("base64url")])
      expect(() => windowOf({ limit: 1, cursor })).toThrow(RequestError);
  });
});
