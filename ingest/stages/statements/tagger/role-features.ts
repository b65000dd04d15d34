import type { Columns } from "./columns.ts";
import { nearQuote, subjectRow } from "./cue-features.ts";
import { mix, wordNumber } from "./hash.ts";

export const UNARY = 44;
export const PAIR = 30;

const VERB = wordNumber("VERB");
const AUX = wordNumber("AUX");
const THAT = wordNumber("that");
const COMMA = wordNumber(",");
const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"].map(wordNumber));
const BUCKETS = Uint8Array.from({ length: 400 }, (_, d) =>
  d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 15 ? 8 : d < 21 ? 9 : d < 30 ? 10 : d < 50 ? 11 : 12,
);

const bucket = (distance: number): number => BUCKETS[Math.min(distance, 399)] ?? 12;
const most = (count: number, limit: number): number => (count < limit ? count : limit);

/** The features of every row of a window, as seen from the cue at `anchor`. `other` is how sure each row is a cue itself (0 to 3). */
export function roleFeatures(
  columns: Columns,
  anchor: number,
  first: number,
  end: number,
  other: Uint8Array,
  rules: Uint8Array,
): { unary: Int32Array; pair: Int32Array } {
  const { word, lemma, pos, shape, quoted, mark, sentence, pause, ending } = columns;
  const size = end - first;
  const unary = new Int32Array(size * UNARY);
  const pair = new Int32Array(size * PAIR);
  const A = lemma[anchor] ?? 0;
  const AW = word[anchor] ?? 0;
  const AP = pos[anchor] ?? 0;
  const N = word[anchor + 1] ?? 0;
  const NP = pos[anchor + 1] ?? 0;
  const PP = pos[anchor - 1] ?? 0;
  const AE = ending[anchor] ?? 0;
  const qL = nearQuote(columns, anchor, -1);
  const qR = nearQuote(columns, anchor, 1);
  const subj = subjectRow(columns, anchor);
  const between = countsBetween(columns, anchor, first, end, other);
  const { commas, verbs, thats, cues, marks } = between;
  for (let at = first; at < end; at += 1) {
    const i = at - first;
    const side = at < anchor ? 1 : at > anchor ? 2 : 3;
    const distance = at < anchor ? anchor - at : at - anchor;
    const d = bucket(distance);
    const Q = quoted[at] ?? 0;
    const w = word[at] ?? 0;
    const p = pos[at] ?? 0;
    const w1 = word[at + 1] ?? 0;
    const w0 = at > first ? (word[at - 1] ?? 0) : 1;
    const p1 = at + 1 < end ? (pos[at + 1] ?? 0) : 1;
    const p2 = at + 2 < end ? (pos[at + 2] ?? 0) : 1;
    const p0 = at > first ? (pos[at - 1] ?? 0) : 1;
    const p00 = at - 1 > first ? (pos[at - 2] ?? 0) : 1;
    const sent = most(Math.abs((sentence[at] ?? 0) - (sentence[anchor] ?? 0)), 3);
    const c = most(commas[i] ?? 0, 3);
    const v = most(verbs[i] ?? 0, 2);
    const th = most(thats[i] ?? 0, 1);
    const oc = most(cues[i] ?? 0, 2);
    const m = most(marks[i] ?? 0, 3);
    const rule = rules[i] ?? 0;
    const nearPath = distance <= 4 ? pathOf(pos, anchor, at) : 0;
    const wordPath = distance <= 3 ? pathOf(word, anchor, at) : 0;
    const subjectSide = at <= subj ? 1 : 0;
    const chunk = chunkState(columns, anchor, at, subj);
    let to = i * UNARY;
    let template = 100;
    const u = (a: number, b = 0, e = 0, f = 0) => {
      template += 1;
      unary[to] = mix(mix(mix(mix(template, a), b), e), f);
      to += 1;
    };
    const sd = side * 16 + d;
    const sq = side * 2 + Q;
    u(side);
    u(w);
    u(w, side);
    u(lemma[at] ?? 0, side, v);
    u(p, sd);
    u(p0, p);
    u(p, p1, side);
    u(p0, p, p1);
    u(w0, side);
    u(w1, side);
    u(sd);
    u(sq, sent);
    u(sq, c, v);
    u(A, sq);
    u(A, sq, sent);
    u(A, side, distance <= 8 ? distance : 9);
    u(A, N, sq);
    u(A, NP, sq, v);
    u(N, sq, v);
    u(qL * 16 + qR, sq);
    u(qL * 16 + qR, sq, A);
    u(qL * 16 + qR, sq, sent, m);
    u(PP, NP, sq, AP);
    u(th, sq, A);
    u(c * 4 + v, th, sq, sent);
    u(oc, sq, c);
    u(oc, sq, A);
    u(nearPath, side, p);
    u(wordPath, side, w);
    u(nearPath, A);
    u(shape[at] ?? 0, side, v);
    u(m, sq, sent);
    u(chunk, side);
    u(chunk, side, A);
    u(chunk, side, p, qL * 16 + qR);
    u(A, p, side, v);
    u(AE, AP, side, c * 4 + v);
    u(AE, AP, sq, sent);
    u(AW, w0 === COMMA ? 1 : 0, sq, c);
    u(A, w);
    u(subjectSide, side, AP, PP);
    u(rule, side);
    u(rule, A, side);
    u(rule, sq, AP);
    to = i * PAIR;
    template = 200;
    const b = (a: number, x = 0, e = 0, f = 0) => {
      template += 1;
      pair[to] = mix(mix(mix(mix(template, a), x), e), f);
      to += 1;
    };
    const r0 = i > 0 ? (rules[i - 1] ?? 0) : 15;
    const borders = (mark[at - 1] ?? 0) * 3 + (mark[at] ?? 0);
    const fresh = at > first && sentence[at] !== sentence[at - 1] ? 1 : 0;
    const pz = pause[at] ?? 0;
    const pz0 = at > first ? (pause[at - 1] ?? 0) : 20;
    const dn = distance <= 5 ? distance : 6;
    b(side);
    b(w, side);
    b(w0, side);
    b(w0, w);
    b(p0, p, side);
    b(p00, p0, p);
    b(p0, p, p1, side);
    b(p, p1, p2, side);
    b(w, p1, side);
    b(w, w1, side);
    b(borders, Q, side);
    b(borders, Q, side, pz * 32 + pz0);
    b(fresh, Q, side, borders);
    b(fresh, sent, sq, A);
    b(side, dn);
    b(side, dn, A, w);
    b(side, dn, A, p);
    b(pz, w1, side);
    b(pz, p1, p2, sq);
    b(pz, w1, side, v);
    b(pz0, w, side, v);
    b(A, N, dn * 4 + side);
    b(A, pz0, pz, sq);
    b(side, c, pz, Q);
    b(other[at] ?? 0, other[at + 1] ?? 0, (other[at + 2] ?? 0) * 4 + (other[at + 3] ?? 0), pz * 4 + side);
    b(chunk, chunkState(columns, anchor, at - 1, subj), side);
    b(chunk, chunkState(columns, anchor, at - 1, subj), side, p0);
    b(r0 * 16 + rule, side);
    b(r0 * 16 + rule, side, A);
    b(r0 * 16 + rule, pz, pz0, w);
  }
  return { unary, pair };
}

interface Counts {
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly thats: Uint8Array;
  readonly cues: Uint8Array;
  readonly marks: Uint8Array;
}

/** How many commas, verbs … stand between each row and the cue, both left out. */
function countsBetween(columns: Columns, anchor: number, first: number, end: number, other: Uint8Array): Counts {
  const size = end - first;
  const column = () => new Uint8Array(size);
  const counts = { commas: column(), verbs: column(), thats: column(), cues: column(), marks: column() };
  walk(columns, anchor, first, end, -1, other, counts);
  walk(columns, anchor, first, end, 1, other, counts);
  return counts;
}

function walk(
  { word, pos, mark }: Columns,
  anchor: number,
  first: number,
  end: number,
  step: 1 | -1,
  other: Uint8Array,
  counts: Counts,
): void {
  let [commas, verbs, thats, cues, marks] = [0, 0, 0, 0, 0];
  for (let at = anchor + step; at >= first && at < end; at += step) {
    const i = at - first;
    counts.commas[i] = commas;
    counts.verbs[i] = verbs;
    counts.thats[i] = thats;
    counts.cues[i] = cues;
    counts.marks[i] = marks;
    if (word[at] === COMMA && commas < 9) commas += 1;
    if ((pos[at] === VERB || pos[at] === AUX) && verbs < 9) verbs += 1;
    if (word[at] === THAT && thats < 9) thats += 1;
    if ((other[at] ?? 0) >= 2 && cues < 9) cues += 1;
    if (mark[at] !== 0 && marks < 9) marks += 1;
  }
}

function pathOf(column: Int32Array, anchor: number, at: number): number {
  let path = 7;
  if (at < anchor) for (let row = at + 1; row < anchor; row += 1) path = mix(path, column[row] ?? 0);
  else for (let row = anchor + 1; row < at; row += 1) path = mix(path, column[row] ?? 0);
  return path;
}

/** Whether a row lies in the unbroken run of nominal words that ends before the verb group (1) or begins after the cue (2). */
function chunkState({ pos }: Columns, anchor: number, at: number, subject: number): number {
  if (at <= subject && subject - at < 8) {
    for (let row = at; row <= subject; row += 1) if (!NOMINAL.has(pos[row] ?? 0)) return 0;
    return 1;
  }
  if (at > anchor && at - anchor < 8) {
    for (let row = anchor + 1; row <= at; row += 1) if (!NOMINAL.has(pos[row] ?? 0)) return 0;
    return 2;
  }
  return at > subject && at < anchor ? 3 : 0;
}
