import type { StylesheetJson } from "cytoscape";
import { MARKS, LEGEND } from "../marks.ts";
import { LINE_HEIGHT } from "./labels.ts";
import { ALL_SIDES, standing } from "./legible.ts";
import type { Side } from "./legible.ts";
import type { Palette } from "./palette.ts";

/** How everything on the canvas looks. Sizes are in pixels at zoom 1; `data(font)` grows when zoomed out. */
export function look(palette: Palette): StylesheetJson {
  return [
    ...nodes(palette),
    ...kinds(palette),
    ...signs(palette),
    ...edges(palette),
    ...states(palette),
  ] as StylesheetJson;
}

function nodes({ ground, ink, font }: Palette) {
  return [
    {
      selector: "node.mark",
      style: {
        width: "data(size)",
        height: "data(size)",
        label: "data(label)",
        color: ink,
        "font-family": font,
        "font-size": "data(font)",
        "line-height": LINE_HEIGHT,
        "text-wrap": "wrap",
        "text-max-width": "1000px",
        ...labelAt("below"),
        "text-outline-color": ground,
        "text-outline-width": 2.5,
        "border-width": 1.5,
        "border-color": ground,
        "overlay-opacity": 0,
        "underlay-padding": 4,
        "underlay-shape": "ellipse",
        "z-index": 10,
      },
    },
    { selector: "node.mark[kind='Event']", style: { "font-weight": "bold", "z-index": 15 } },
    { selector: "node.quiet", style: { "text-opacity": 0 } },
    ...ALL_SIDES.map((side) => ({ selector: `node.${side}`, style: labelAt(side) })),
  ];
}

function labelAt(side: Side) {
  const { across, down, gap } = standing(side);
  return {
    "text-halign": (["left", "center", "right"] as const)[across + 1],
    "text-valign": (["top", "center", "bottom"] as const)[down + 1],
    "text-margin-x": across * gap,
    "text-margin-y": down * gap,
  };
}

function kinds({ kinds }: Palette) {
  return LEGEND.map((kind) => ({
    selector: `node.mark[kind='${kind}']`,
    style: {
      "background-color": kinds.get(kind) ?? "",
      ...(MARKS[kind].outline.length === 0
        ? { shape: "ellipse" }
        : { shape: "polygon", "shape-polygon-points": MARKS[kind].outline.join(" ") }),
    },
  }));
}

/** Party rings, and the badges for party, level and hidden neighbours. */
function signs({ ground, ink, soft, democratic, republican, font }: Palette) {
  return [
    { selector: "node.mark[tone]", style: { "outline-width": 2.5, "outline-offset": 2, "outline-color": soft } },
    { selector: "node.mark[tone='democratic']", style: { "outline-color": democratic } },
    { selector: "node.mark[tone='republican']", style: { "outline-color": republican } },
    {
      selector: "node.badge",
      style: {
        width: "data(width)",
        height: "data(height)",
        shape: "round-rectangle",
        "background-color": ground,
        "border-width": 1,
        "border-color": soft,
        label: "data(label)",
        color: ink,
        "font-family": font,
        "font-size": "data(font)",
        "font-weight": "bold",
        "text-valign": "center",
        "text-halign": "center",
        "overlay-opacity": 0,
        "z-index": 20,
      },
    },
    { selector: "node.badge.unread", style: { display: "none" } },
    { selector: "node.badge[tone='democratic']", style: badgeOf(democratic, ground) },
    { selector: "node.badge[tone='republican']", style: badgeOf(republican, ground) },
  ];
}

function badgeOf(colour: string, ground: string) {
  return { "background-color": colour, "border-color": ground, color: ground };
}

function edges({ edge, ground, ink, positive, negative, mixed, font }: Palette) {
  return [
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": edge,
        "curve-style": "bezier",
        "control-point-step-size": 26,
        "overlay-opacity": 0,
        "overlay-padding": 6,
        opacity: 0.75,
        color: ink,
        "font-family": font,
        "font-size": "data(font)",
        "text-margin-x": "data(dx)",
        "text-margin-y": "data(dy)",
        "text-background-color": ground,
        "text-background-opacity": 0.92,
        "text-background-padding": "3px",
        "text-background-shape": "roundrectangle",
        "target-arrow-color": edge,
      },
    },
    { selector: "edge.relation", style: { "line-style": "dotted", opacity: 0.8 } },
    { selector: "edge[tone='positive']", style: { "line-color": positive, "target-arrow-color": positive } },
    { selector: "edge[tone='negative']", style: { "line-color": negative, "target-arrow-color": negative } },
    { selector: "edge[tone='mixed']", style: { "line-color": mixed, "target-arrow-color": mixed } },
  ];
}

/** What is in focus, under the pointer, or beside the point. The later rule wins. */
function states({ accent, ink }: Palette) {
  return [
    { selector: ".dim", style: { opacity: 0.18 } },
    { selector: "node.over", style: { "text-opacity": 1, opacity: 1, "z-index": 32 } },
    {
      selector: "edge.near, edge.over",
      style: { opacity: 1, label: "data(label)", "target-arrow-shape": "triangle", "arrow-scale": 0.8, "z-index": 5 },
    },
    { selector: "node.path", style: { "underlay-color": accent, "underlay-opacity": 0.18, "text-opacity": 1 } },
    {
      selector: "edge.path",
      style: {
        "line-color": accent,
        "target-arrow-color": accent,
        "line-style": "solid",
        width: 5,
        opacity: 1,
        label: "data(label)",
        "z-index": 6,
      },
    },
    {
      selector: "node.focus",
      style: { "underlay-color": accent, "underlay-opacity": 0.28, "text-opacity": 1, "z-index": 30 },
    },
    { selector: "edge.mute", style: { "text-opacity": 0, "text-background-opacity": 0 } },
    { selector: "edge.focus", style: { "line-color": accent, "target-arrow-color": accent, opacity: 1 } },
    {
      selector: "node.cursor",
      style: { "underlay-color": ink, "underlay-opacity": 0.3, "text-opacity": 1, "z-index": 31 },
    },
  ];
}
