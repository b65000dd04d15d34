import { isLocal } from "../../../graph/resolve/tables/offices.ts";
import { office } from "../../../graph/resolve/tables/titles.ts";

test.each(["council member", "Councilwoman", "Councilman", "Coun.", "Cllr", "Councilor"])(
  "%s is the same office of a town as any other word for it",
  (title) => {
    expect(office(title)).toBe("council");
    expect(isLocal(office(title))).toBe(true);
  },
);
