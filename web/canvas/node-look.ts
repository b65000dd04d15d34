import { MARKS, LEGEND } from "../marks.ts";
import { LINE_HEIGHT } from "./labels.ts";
import { ALL_SIDES, standing } from "./legible.ts";
import type { Side } from "./legible.ts";
import type { Palette } from "./palette.ts";

/** Marks with their names, in the colours and outlines of their kinds, and their signs. The later rule wins. */
export function nodeLook(palette: Palette) {
  return [...nodes(palette), ...kinds(palette), ...signs(palette)];
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
