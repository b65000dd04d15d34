import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Job, Places } from "./seating.ts";

/** Rounds of the simulation: it rests well before. */
const ROUNDS = 400;
/** Repulsion that puts two tied nodes about 150 pixels apart, so that newcomers land on the scale of those who sit. */
const REPULSION = 5600;
/** Pull to the middle, against the repulsion: parts of the graph that nothing ties together stay side by side. */
const GRAVITY = 400;

/** ForceAtlas2 from these places. Those who sit already pull, but stay. */
export function simulate(job: Job, from: Places): Places {
  if (job.nodes.length < 2) return from;
  const graph = new Graph({ multi: true });
  for (const { id, at } of job.nodes)
    graph.addNode(id, { ...(from.get(id) ?? { x: 0, y: 0 }), fixed: at !== undefined });
  for (const { from: a, to: b, weight } of job.edges) graph.addEdge(a, b, { weight });
  const settings = {
    scalingRatio: REPULSION,
    gravity: GRAVITY,
    slowDown: 4,
    edgeWeightInfluence: 0.6,
    barnesHutOptimize: job.nodes.length > 400,
  };
  const found = forceAtlas2(graph, { iterations: ROUNDS, settings });
  return new Map(Object.entries(found));
}
