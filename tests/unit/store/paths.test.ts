import fc from "fast-check";
import type { Adjacency, Step } from "../../../graph/store/adjacency.ts";
import { PATH_LENGTH_MAX, shortestWalks } from "../../../graph/store/paths.ts";

/** Edges written `from>to`. */
function graph(...edges: string[]): { adjacency: Adjacency; asked: string[][] } {
  const steps = edges.map((edge): Step => {
    const [from = "", to = ""] = edge.split(">");
    return { edge, type: "IN", from, to };
  });
  const asked: string[][] = [];
  const adjacency: Adjacency = (ids) => {
    asked.push([...ids]);
    return Promise.resolve(steps.filter((step) => ids.includes(step.from) || ids.includes(step.to)));
  };
  return { adjacency, asked };
}

async function walks(edges: readonly string[], from: string, to: string, limit = 50): Promise<string[]> {
  const found = await shortestWalks(graph(...edges).adjacency, from, to, limit);
  return found.map((walk) => walk.nodes.join(""));
}

/** Every walk of the least length up to the most allowed, by trying them all. */
function tried(edges: readonly string[], from: string, to: string): string[] {
  const ties = edges.flatMap((edge) => [edge.split(">"), edge.split(">").reverse()]);
  let found = [from];
  for (let length = 0; length < PATH_LENGTH_MAX; length += 1) {
    found = [...new Set(found.flatMap((walk) => ties.flatMap(([a, b]) => (walk.endsWith(a!) ? [walk + b!] : []))))];
    const arrived = found.filter((walk) => walk.endsWith(to));
    if (arrived.length > 0) return arrived.sort();
  }
  return [];
}

describe("shortest walks", () => {
  it("are none from a node to itself, nor between parts that nothing joins", async () => {
    expect(await walks(["a>a", "a>b"], "a", "a")).toEqual([]);
    expect(await walks(["a>b", "c>d"], "a", "d")).toEqual([]);
  });

  it("go along an edge in either direction", async () => {
    expect(await walks(["b>a", "b>c"], "a", "c")).toEqual(["abc"]);
  });

  it("come in order of their ids, as many as asked", async () => {
    const edges = ["a>x", "x>z", "a>c", "c>z", "a>b", "b>z"];
    expect(await walks(edges, "a", "z")).toEqual(["abz", "acz", "axz"]);
    expect(await walks(edges, "a", "z", 2)).toEqual(["abz", "acz"]);
  });

  it("stop at six steps", async () => {
    const edges = ["a>b", "b>c", "c>d", "d>e", "e>f", "f>g", "g>h"];
    expect(await walks(edges, "a", "g")).toEqual(["abcdefg"]);
    expect(await walks(edges, "a", "h")).toEqual([]);
  });

  it("grow from the smaller side, so that a hub at one end is not opened", async () => {
    const hub = Array.from({ length: 20 }, (_, at) => `z>${String.fromCharCode(200 + at)}`);
    const { adjacency, asked } = graph("a>b", "b>c", "c>z", ...hub);
    const [walk] = await shortestWalks(adjacency, "a", "z", 1);
    expect(walk?.nodes.join("")).toBe("abcz");
    expect(asked.some((ids) => ids.includes(String.fromCharCode(200)))).toBe(false);
  });

  it("are what trying every walk finds, with steps that join their nodes", async () => {
    const letter = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
    const edges = fc.uniqueArray(
      fc.tuple(letter, letter).map(([from, to]) => `${from}>${to}`),
      { maxLength: 16 },
    );
    await fc.assert(
      fc.asyncProperty(edges, async (given) => {
        const found = await shortestWalks(graph(...given).adjacency, "a", "h", 1_000);
        expect(found.map((walk) => walk.nodes.join(""))).toEqual(tried(given, "a", "h"));
        for (const { nodes, steps } of found) {
          const ends = steps.map((step) => [step.from, step.to].sort().join(""));
          expect(ends).toEqual(nodes.slice(1).map((node, at) => [nodes[at]!, node].sort().join("")));
        }
      }),
    );
  });
});
