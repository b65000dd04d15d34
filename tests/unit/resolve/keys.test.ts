import type { Mention } from "../../../graph/model/extracted.ts";
import { entityKey } from "../../../graph/resolve/keys.ts";
import { article, mention } from "../../support/invented-article.ts";

const key = (one: Mention, ...others: Mention[]) => entityKey(one, article({ mentions: [one, ...others] })).id;
const place = { geonameId: 77, latitude: 1, longitude: 2, region: "Oregon", country: "US" };

describe("the id of a person", () => {
  it("is the full name, whether official or not, with or without one middle initial", () => {
    expect(key(mention("m1", "Official", "Ana Ruiz"))).toBe("person:ana-ruiz");
    expect(key(mention("m2", "Person", "Ana B. Ruiz"))).toBe("person:ana-ruiz");
    expect(key(mention("m3", "Person", "José Ibáñez"))).toBe("person:jose-ibanez");
  });

  it("keeps two middle initials, which tell people apart", () => {
    expect(key(mention("m1", "Official", "Ana B. C. Ruiz"))).toBe("person:ana-b-c-ruiz");
  });

  it("stays in its article for a surname alone and for an unnamed source", () => {
    expect(key(mention("m3", "Person", "Ruiz"))).toBe("person:a1:m3");
    expect(key(mention("m4", "Official", "a city spokesman", { unnamed: true }))).toBe("person:a1:m4");
  });
});

describe("the id of a place", () => {
  it("is the gazetteer's where it knows the city, else the name and its region", () => {
    expect(key(mention("m1", "City", "Brackwater", { place }))).toBe("city:77");
    const oregon = mention("m2", "Region", "Oregon", { place: { ...place, region: null } });
    expect(key(mention("m1", "City", "Brackwater", { of: "m2" }), oregon)).toBe("city:brackwater-oregon");
    expect(key(oregon)).toBe("region:us-oregon");
  });

  it("of a county has its state, and without one stays in its article", () => {
    const county = { ...place, geonameId: null, region: "OR" };
    expect(key(mention("m1", "Region", "Adams County", { place: county }))).toBe("region:us-or-adams-county");
    expect(key(mention("m1", "Region", "Adams County"))).toBe("region:a1:m1");
  });

  const placed = (region: string) => ({ ...place, geonameId: null, region });

  it("of a county that no table has is its article's own state's, where one is told far more often than any other", () => {
    const county = mention("m1", "Region", "Hollin County");
    const town = mention("m2", "City", "Salem", { place: placed("OR") });
    const state = mention("m3", "Region", "Ohio");
    expect(key(county, town)).toBe("region:us-or-hollin-county");
    expect(key(county, state)).toBe("region:us-oh-hollin-county");
    expect(key(county, town, state)).toBe("region:a1:m1");
    expect(key(county, mention("m2", "City", "Salem", { place: placed("OR"), guessed: true }))).toBe("region:a1:m1");
    const abroad = { ...placed("07"), country: "CA" };
    expect(key(county, mention("m2", "City", "Brackwater", { place: abroad }))).toBe("region:ca-07-hollin-county");
  });

  it("of a county that was guessed among its namesakes stays in its article, unless the article's own state agrees", () => {
    const county = mention("m1", "Region", "Adams County", { place: placed("OR"), guessed: true });
    expect(key(county)).toBe("region:a1:m1");
    expect(key(county, mention("m2", "Region", "Ohio"))).toBe("region:a1:m1");
    expect(key(county, mention("m2", "Region", "Oregon"))).toBe("region:us-or-adams-county");
  });

  it("of a street without a town stays in its article, unless one is meant by all", () => {
    expect(key(mention("m1", "Site", "Alder Street"))).toBe("site:a1:m1");
    expect(key(mention("m1", "Site", "Wall Street"))).toBe("site:wall-street");
  });

  it("holds the city of a site, and keeps a nameless city hall in its article", () => {
    const city = mention("m2", "City", "Brackwater");
    expect(key(mention("m1", "Site", "City Hall", { of: "m2" }), city)).toBe("site:city-hall@brackwater");
    expect(key(mention("m1", "Site", "City Hall"))).toBe("site:a1:m1");
  });
});

it("of a party is its words, also where every object knows them", () => {
  expect(key(mention("m1", "Organization", "Constructor Party", { party: true }))).toBe("org:constructor-party");
});

describe("the id of a body", () => {
  const city = mention("m9", "City", "Brackwater");

  it("is the same with the town in the name and with the town beside it", () => {
    expect(key(mention("m1", "Agency", "Brackwater City Council", { of: "m9" }), city)).toBe(
      "agency:brackwater-city-council",
    );
    expect(key(mention("m1", "Agency", "City Council", { of: "m9" }), city)).toBe("agency:brackwater-city-council");
  });

  it("tells apart towns of one name in two states", () => {
    const known = mention("m9", "City", "Brackwater", { place });
    expect(key(mention("m1", "Agency", "Brackwater police", { of: "m9" }), known)).toBe(
      "agency:brackwater-police@oregon",
    );
  });

  it("tells apart counties of one name in two states", () => {
    const county = mention("m9", "Region", "Adams County", { place: { ...place, geonameId: null, region: "OR" } });
    expect(key(mention("m1", "Agency", "Adams County Sheriff's Office", { of: "m9" }), county)).toBe(
      "agency:adams-county-sheriff-office@or",
    );
  });

  it("is the same with a short and the full name of its state", () => {
    const text = "S.C. Highway Patrol";
    const state = mention("m9", "Region", "South Carolina", { spans: [[0, 4]] });
    const patrol = mention("m1", "Agency", text, { spans: [[0, text.length]], of: "m9" });
    expect(entityKey(patrol, article({ text, mentions: [patrol, state] })).id).toBe(
      "agency:south-carolina-highway-patrol",
    );
  });

  it.each(["Board of Education", "Sheriff's Department", "Planning and Zoning Commission", "Circuit Court"])(
    "stays in its article for what every town has: %s",
    (name) => {
      expect(key(mention("m1", "Agency", name))).toBe("agency:a1:m1");
    },
  );

  it("is the name for what has a word of its own, or is federal", () => {
    expect(key(mention("m1", "Agency", "Canals Department"))).toBe("agency:canals-department");
    const federal = mention("m1", "Agency", "Department of Health", { level: "federal" });
    expect(key(federal)).toBe("agency:health-department");
  });

  it("of a bank or church that many towns have stays in its article", () => {
    expect(key(mention("m1", "Organization", "First National Bank"))).toBe("org:a1:m1");
    expect(key(mention("m1", "Organization", "Parliament"))).toBe("org:a1:m1");
    expect(key(mention("m1", "Organization", "National Farm Council"))).toBe("org:national-farm-council");
    expect(key(mention("m1", "Organization", "First Millrace Bank"))).toBe("org:first-millrace-bank");
  });

  it("is one for the usual turns of a department's name", () => {
    expect(key(mention("m1", "Agency", "U.S. Department of Canals"))).toBe("agency:canals-department");
    expect(key(mention("m1", "Agency", "the Canals Department"))).toBe("agency:canals-department");
    expect(key(mention("m1", "Agency", "Brackwater Police Department"))).toBe("agency:brackwater-police");
  });

  it("leaves out the article and the legal form of a company or medium", () => {
    expect(key(mention("m1", "Organization", "The Deepwell Company, Inc."))).toBe("org:deepwell");
    expect(key(mention("m1", "Outlet", "The Brackwater Herald"))).toBe("outlet:brackwater-herald");
  });

  it("is one for a party and its members", () => {
    expect(key(mention("m1", "Organization", "Democrats", { party: true }))).toBe("org:democratic-party");
  });
});

describe("the id of a body that every town has", () => {
  const council = mention("m1", "Agency", "City Council");

  it("holds the article's own town, so that two councils stay two", () => {
    const often = mention("m2", "City", "Tolland", {
      spans: [
        [0, 2],
        [3, 5],
      ],
    });
    expect(key(council, mention("m3", "City", "Brackwater"), often)).toBe("agency:tolland-city-council");
  });

  it("stays in an article that names no town", () => {
    expect(key(council)).toBe("agency:a1:m1");
  });
});
