import type { Palette } from "./palette.ts";

/** Lines with their words, in the colour of what is said along them. The later rule wins. */
export function edgeLook({ edge, ground, ink, positive, negative, mixed, font }: Palette) {
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
