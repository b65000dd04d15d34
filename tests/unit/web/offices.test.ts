import type { Edge, Node } from "../../../graph/api/views.ts";
import { officesOf } from "../../../web/state/wording/offices.ts";

const OAKEN = "Oaken's 3rd Congressional District";
const place = (id: string, name: string): Node => ({ id, kind: "Region", name, properties: {} });
const holds = (to: string, title: string): Edge => ({
  id: `HOLDS:person:mara-voss>${to}#${title}`,
  type: "HOLDS",
  from: "person:mara-voss",
  to,
  properties: { title, status: "current" },
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
