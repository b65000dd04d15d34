import type { Contribution, EdgeClaim, NodeClaim, Properties } from "../../graph/model/claims.ts";
import { articleId, byId, edgeId, mentionId, statementId } from "../../graph/model/ids.ts";
import type { NodeKind } from "../../graph/model/kinds.ts";
import type { RelationType } from "../../graph/model/relations.ts";
import { article } from "./invented-article.ts";

/** How many shared nodes of each kind a large record draws from; a few of them are in very many articles. */
const POOL = { person: 3_000, agency: 500, city: 300, event: 1_500 } as const;
const STATEMENTS = 10;
const TEXT = "The council of the town heard them all, and what they said of the flood was written down. ".repeat(20);

/** Whole numbers from 0, the same on every run: a linear congruential generator. Source: Numerical Recipes, 7.1. */
export function draws(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** `count` generated articles: 19 nodes of its own and about 80 edges each, over some 5,000 shared nodes. For benchmarks. */
export function* largeRecord(count: number): Generator<Contribution> {
  for (let number = 0; number < count; number += 1) yield report(number, draws(number + 1));
}

function report(number: number, draw: (below: number) => number): Contribution {
  const id = `r${String(number).padStart(6, "0")}`;
  const nodes = new Map<string, NodeClaim>();
  const edges = new Map<string, EdgeClaim>();
  const evidence = (start: number) => [{ span: [start, start + 20] as const, rule: "bench", confidence: 0.9 }];
  const node = (key: string, kind: NodeKind, name: string, properties: Properties = {}) => {
    nodes.set(key, { id: key, kind, name, properties, evidence: evidence(draw(1_000)) });
    return key;
  };
  const edge = (type: RelationType, from: string, to: string, properties: Properties = {}) => {
    if (from === to) return;
    const key = edgeId(type, from, to);
    edges.set(key, { id: key, type, from, to, properties, evidence: evidence(draw(1_000)) });
  };
  // The square of an even draw: low numbers are common, so that some nodes are hubs.
  const skewed = (size: number) => Math.floor((draw(size) * draw(size)) / size);
  const shared = (pool: keyof typeof POOL, kind: NodeKind, properties: (at: number) => Properties) => {
    const at = skewed(POOL[pool]);
    return node(`${pool}:${at}`, kind, `${kind} ${at.toString(36)} of ${pool} ${at % 97}`, properties(at));
  };
  const date = `20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`;
  const home = node(articleId(id), "Article", `Report ${number}`, { publishedDate: date });
  const people = Array.from({ length: 4 }, () =>
    shared("person", "Official", (at) => ({ aliases: [`Alias ${at}`], titles: [`title ${draw(5)}`] })),
  );
  const agencies = Array.from({ length: 2 }, () => shared("agency", "Agency", () => ({ level: "local" })));
  const cities = Array.from({ length: 2 }, () => shared("city", "City", (at) => ({ latitude: at / 10 })));
  const events = Array.from({ length: 3 }, () => shared("event", "Event", () => ({ type: "flood", start: date })));
  [...people, ...agencies, ...cities].forEach((entity, at) => {
    const mention = node(mentionId(id, `m${at}`), "Mention", `mention ${at}`, { spans: [[at, at + 9]] });
    edge("NAMES", home, mention);
    edge("REFERS_TO", mention, entity, { rule: "bench" });
  });
  for (const person of people) edge("HOLDS", person, agencies[draw(2)]!, { title: `title ${draw(5)}` });
  for (const agency of agencies) edge("SERVES", agency, cities[draw(2)]!);
  for (const event of events) {
    edge("IN", event, cities[draw(2)]!);
    edge("INVOLVES", event, agencies[draw(2)]!, { role: "actor" });
    edge("INVOLVES", event, people[draw(4)]!, { role: "target" });
  }
  for (let at = 0; at < STATEMENTS; at += 1) {
    const polarity = (["positive", "negative", "neutral"] as const)[draw(3)]!;
    const text = `what was said in number ${number} as item ${at} of word${draw(5_000)}`;
    const properties = {
      text,
      kind: "indirect",
      act: "speech",
      polarity,
      saidDate: date,
      depth: 1,
      rule: "bench",
      confidence: 0.9,
    };
    const statement = node(statementId(id, `s${at}`), "Statement", text, { ...properties, content: [[at, at + 30]] });
    edge("CONTAINS", home, statement);
    edge("SAID", people[draw(4)]!, statement);
    edge("ABOUT", statement, events[draw(3)]!, { polarity });
    edge("ABOUT", statement, agencies[draw(2)]!, { polarity });
    if (at > 0 && draw(4) === 0) edge("WITHIN", statement, statementId(id, `s${at - 1}`));
  }
  const read = article({ id, title: `Report ${number}`, publishedDate: date, text: TEXT });
  return { article: read, nodes: [...nodes.values()].sort(byId), edges: [...edges.values()].sort(byId), proofs: [] };
}
