import { attend } from "../attend.ts";
import { MARKS } from "../marks.ts";
import type { Dispatch } from "../state/actions.ts";
import type { Drawn, DrawnEdge, DrawnNode } from "../state/scene.ts";
import { Glyph } from "./glyph.tsx";

interface TablePageProps {
  readonly graph: Drawn;
  readonly title: string;
  readonly dispatch: Dispatch;
}

/** The graph as two tables: the same nodes and the same links, in words. */
export function TablePage({ graph, title, dispatch }: TablePageProps) {
  const names = new Map(graph.nodes.map((node) => [node.id, node]));
  return (
    <div class="page table-page">
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">The same as on the graph, in words.</p>
      </header>
      <table>
        <caption>Names and events</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Party or level</th>
            <th scope="col" class="numeric">
              Statements
            </th>
            <th scope="col">Not shown</th>
          </tr>
        </thead>
        <tbody>
          {[...graph.nodes].sort(byWeight).map((node) => (
            <NodeRow key={node.id} node={node} dispatch={dispatch} />
          ))}
        </tbody>
      </table>
      <table>
        <caption>Links</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
            <th scope="col" class="numeric">
              Count
            </th>
          </tr>
        </thead>
        <tbody>
          {graph.edges.map((edge) => (
            <EdgeRow key={edge.id} edge={edge} names={names} dispatch={dispatch} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NodeRow({ node, dispatch }: { readonly node: DrawnNode; readonly dispatch: Dispatch }) {
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="link-node"
          onClick={() => {
            dispatch({ type: "focused", id: node.id });
            attend("details-title");
          }}
        >
          <Glyph kind={node.kind} />
          {node.name}
        </button>
      </th>
      <td>{MARKS[node.kind].one}</td>
      <td>{node.party ?? node.level ?? ""}</td>
      <td class="numeric">{node.voices > 0 ? node.voices : ""}</td>
      <td>
        {node.hidden > 0 ? (
          <button
            type="button"
            class="small"
            aria-label={`Expand ${node.name}: ${node.hidden} not shown`}
            onClick={() => {
              dispatch({ type: "expanded", id: node.id });
            }}
          >
            +{node.hidden}
          </button>
        ) : null}
      </td>
    </tr>
  );
}

interface EdgeRowProps {
  readonly edge: DrawnEdge;
  readonly names: ReadonlyMap<string, DrawnNode>;
  readonly dispatch: Dispatch;
}

function EdgeRow({ edge, names, dispatch }: EdgeRowProps) {
  const from = names.get(edge.from)?.name ?? "";
  const to = names.get(edge.to)?.name ?? "";
  const words =
    edge.tone === "neutral"
      ? edge.label
      : `${edge.label} (${{ positive: "supportive", negative: "critical", mixed: "both ways" }[edge.tone]})`;
  return (
    <tr>
      <td>{from}</td>
      <td>
        <button
          type="button"
          class="small"
          aria-label={`${from} ${edge.label} ${to}: sources`}
          onClick={() => {
            dispatch({ type: "focused", id: edge.id });
            attend("details-title");
          }}
        >
          {words}
        </button>
      </td>
      <td>{to}</td>
      <td class="numeric">{edge.count}</td>
    </tr>
  );
}

function byWeight(a: DrawnNode, b: DrawnNode): number {
  return b.voices - a.voices || (a.name < b.name ? -1 : 1);
}
