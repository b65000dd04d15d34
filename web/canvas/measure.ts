import { fontSize } from "./labels.ts";
import type { Measure } from "./labels.ts";

/** Measures names in the font that the canvas draws them in. */
export function measureIn(element: HTMLElement): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(element).fontFamily;
  return (text, kind) => {
    if (!context) return text.length * fontSize(kind) * 0.55;
    context.font = `${kind === "Event" ? "bold " : ""}${fontSize(kind)}px ${family}`;
    return context.measureText(text).width;
  };
}
