import type { Judged } from "./judged.ts";

/** What was stated within one tenth of the scale, and how often it was right. Both 0 to 1. */
export interface Bin {
  readonly stated: number;
  readonly true: number;
  readonly count: number;
}

const BINS = 10;

/** Ten bins by stated confidence; those that nothing fell into are left out. */
export function binsOf(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const sum = own.reduce((total, { confidence }) => total + confidence, 0);
    return { stated: sum / own.length, true: own.filter(({ right }) => right).length / own.length, count: own.length };
  }).filter(({ count }) => count > 0);
}

/** How far stated and true rates lie apart, each bin by how much is in it. 0 to 1. */
export function gapOf(bins: readonly Bin[]): number {
  const all = bins.reduce((total, { count }) => total + count, 0);
  return bins.reduce((total, bin) => total + (bin.count / all) * Math.abs(bin.stated - bin.true), 0);
}

const SIDE = 320;
const EDGE = 44;

/** A plot of stated against true rates: on the dashed line a confidence says what it is. Dots are as large as what is in them. */
export function plotOf(title: string, bins: readonly Bin[]): string {
  const x = (rate: number): string => (EDGE + rate * SIDE).toFixed(1);
  const y = (rate: number): string => (EDGE + (1 - rate) * SIDE).toFixed(1);
  const most = Math.max(...bins.map(({ count }) => count));
  const dots = bins.map(
    (bin) =>
      `<circle cx="${x(bin.stated)}" cy="${y(bin.true)}" r="${(3 + 9 * Math.sqrt(bin.count / most)).toFixed(1)}"/>`,
  );
  const line = bins.map((bin) => `${x(bin.stated)},${y(bin.true)}`).join(" ");
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((rate) => [
    `<text x="${x(rate)}" y="${EDGE + SIDE + 18}" text-anchor="middle">${rate}</text>`,
    `<text x="${EDGE - 8}" y="${y(rate)}" dy="4" text-anchor="end">${rate}</text>`,
  ]);
  const size = SIDE + 2 * EDGE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="12" role="img">
<title>${title}</title>
<rect width="${size}" height="${size}" fill="#fff"/>
<rect x="${EDGE}" y="${EDGE}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#999"/>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>
<polyline points="${line}" fill="none" stroke="#1d5fa8" stroke-width="1.5"/>
<g fill="#1d5fa8" fill-opacity="0.75">${dots.join("")}</g>
<g fill="#333">${ticks.join("")}
<text x="${size / 2}" y="${EDGE - 16}" text-anchor="middle" font-size="14">${title}</text>
<text x="${size / 2}" y="${size - 6}" text-anchor="middle">stated confidence</text>
<text transform="translate(12 ${size / 2}) rotate(-90)" text-anchor="middle">share that is right</text></g>
</svg>
`;
}
