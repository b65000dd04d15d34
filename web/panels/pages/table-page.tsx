import type { ComponentChildren } from "preact";
import { go } from "../../attend.ts";
import { MARKS } from "../../marks.ts";
import type { Dispatch } from "../../state/actions.ts";
import type { Heard } from "../../state/heard.ts";
import type { Drawn, DrawnEdge, DrawnNode } from "../../state/drawn.ts";
import { SaveRecord } from "./save-record.tsx";
import { Shown } from "../parts/shown.tsx";
import { NodeLink } from "../parts/node-link.tsx";

interface TablePageProps {
  readonly graph: Drawn;
  readonly title: string;
  readonly heard: Heard;
  readonly dispatch: Dispatch;
}

/** The graph as two tables: the same nodes and the same links, in words. */
export function TablePage({ graph, title, heard, dispatch }: TablePageProps) {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return (
    <div class="page table-page">
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">The same as on the graph, in words.</p>
        <Shown heard={heard} dispatch={dispatch} />
        <SaveRecord dispatch={dispatch} />
      </header>
      <Table caption="Names and events" columns={["Name", "Kind", "Statements", "Hidden"]}>
        {[...graph.nodes].sort(byWeight).map((node) => (
          <NodeRow key={node.id} node={node} dispatch={dispatch} />
        ))}
      </Table>
      <Table caption="Links" columns={["From", "Relation", "To", "Count"]}>
        {graph.edges.map((edge) => (
          <EdgeRow key={edge.id} edge={edge} names={names} dispatch={dispatch} />
        ))}
      </Table>
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

const NUMERIC: ReadonlySet<string> = new Set(["Statements", "Count"]);

function Table({ caption, columns, children }: TableProps) {
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={NUMERIC.has(column) ? "numeric" : ""}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function NodeRow({ node, dispatch }: { readonly node: DrawnNode; readonly dispatch: Dispatch }) {
  const { id, name, kind, party, level, voices, hidden } = node;
  return (
    <tr>
      <th scope="row">
        <NodeLink node={node} dispatch={dispatch} />
      </th>
      <td>{[MARKS[kind].one, party ?? level].filter(Boolean).join(", ")}</td>
      <td class="numeric">{voices > 0 ? voices : ""}</td>
      <td>
        {hidden > 0 ? (
          <button
            type="button"
            class="small"
            aria-label={`+${hidden} not shown: expand ${name}`}
            onClick={go(dispatch, { type: "expanded", id })}
          >
            +{hidden}
          </button>
        ) : null}
      </td>
    </tr>
  );
}

interface EdgeRowProps {
  readonly edge: DrawnEdge;
  readonly names: ReadonlyMap<string, string>;
  readonly dispatch: Dispatch;
}

const TONES = { positive: " (supportive)", negative: " (critical)", mixed: " (both ways)", neutral: "" } as const;

function EdgeRow({ edge, names, dispatch }: EdgeRowProps) {
  const { id, label, tone, count } = edge;
  const [from, to] = [names.get(edge.from) ?? "", names.get(edge.to) ?? ""];
  const words = label + TONES[tone];
  return (
    <tr>
      <td>{from}</td>
      <td>
        <button
          type="button"
          class="small"
          aria-label={`${words}: sources, ${from} and ${to}`}
          onClick={go(dispatch, { type: "focused", id }, "details-title")}
        >
          {words}
        </button>
      </td>
      <td>{to}</td>
      <td class="numeric">{count}</td>
    </tr>
  );
}

function byWeight(a: DrawnNode, b: DrawnNode): number {
  return b.voices - a.voices || (a.name < b.name ? -1 : 1);
}
