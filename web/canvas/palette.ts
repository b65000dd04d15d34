import type { NodeKind } from "../../graph/model/kinds.ts";
import { LEGEND } from "../marks.ts";

/** The colours of the canvas, read from the page's custom properties: they are written down in one place alone. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly accent: string;
  readonly positive: string;
  readonly negative: string;
  readonly mixed: string;
  readonly democratic: string;
  readonly republican: string;
  readonly font: string;
  readonly kinds: ReadonlyMap<NodeKind, string>;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const property = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: property("canvas"),
    ink: property("ink"),
    soft: property("ink-soft"),
    edge: property("edge"),
    accent: property("accent"),
    positive: property("positive"),
    negative: property("negative"),
    mixed: property("mixed"),
    democratic: property("party-democratic"),
    republican: property("party-republican"),
    font: style.fontFamily,
    kinds: new Map(LEGEND.map((kind) => [kind, property(`kind-${kind.toLowerCase()}`)])),
  };
}
