import type { Edge, Node } from "../../../graph/api/views.ts";
import { officesOf } from "../../../web/state/wording/offices.ts";

const OAKEN = "Oaken's 3rd Congressional District";
const place = (id: string, name: string): Node => ({ id, kind: "Region", name, properties: {} });
const holds = (to: string, title: string, told: Edge["properties"] = {}): Edge => ({
  id: `HOLDS:person:mara-voss>${to}#${title}`,
  type: "HOLDS",
  from: "person:mara-voss",
  to,
  properties: { title, status: "current", ...told },
});

test("a seat's state is not told beside the seat itself", () => {
  const nodes = [place("region:oaken", "Oaken"), place("district:oaken-3", OAKEN)];
  const edges = [holds("region:oaken", "U.S. Rep."), holds("district:oaken-3", "U.S. Rep.")];
  expect(officesOf("person:mara-voss", { nodes, edges, truncated: {} })).toEqual([`U.S. Rep., ${OAKEN}`]);
});

test("another office in the same state is told", () => {
  const nodes = [place("region:oaken", "Oaken"), place("district:oaken-3", OAKEN)];
  const edges = [holds("region:oaken", "State Sen."), holds("district:oaken-3", "U.S. Rep.")];
  expect(officesOf("person:mara-voss", { nodes, edges, truncated: {} })).toHaveLength(2);
});

test("the office that most articles tell comes first, and of equals the one that was told last", () => {
  const nodes = [place("city:1", "Aldmoor"), place("city:2", "Brill"), place("city:3", "Cole")];
  const edges = [
    holds("city:1", "Mayor", { articles: 1, asOf: "2031-01-01" }),
    holds("city:2", "Mayor", { articles: 1, asOf: "2031-05-01" }),
    holds("city:3", "Mayor", { articles: 3, asOf: "2030-01-01" }),
  ];
  const told = officesOf("person:mara-voss", { nodes, edges, truncated: {} });
  expect(told).toEqual(["Mayor, Cole", "Mayor, Brill", "Mayor, Aldmoor"]);
});
