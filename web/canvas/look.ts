import type { StylesheetJson } from "cytoscape";
import { edgeLook } from "./edge-look.ts";
import { nodeLook } from "./node-look.ts";
import type { Palette } from "./palette.ts";

/** How everything on the canvas looks. Sizes are in pixels at zoom 1; `data(font)` grows when zoomed out. */
export function look(palette: Palette): StylesheetJson {
  return [...nodeLook(palette), ...edgeLook(palette), ...states(palette)] as StylesheetJson;
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
