import type { BlockKind, Token } from "../../document.ts";
import type { Body } from "./gazetteer/bodies.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Region } from "./gazetteer/regions.ts";
import type { Title } from "./gazetteer/titles.ts";

/** A title as used: tokens `[first, end)`, and the words before it that say what of ("Harlow Bend" in "Harlow Bend Mayor"). */
export interface TitleUse {
  readonly title: Title;
  readonly first: number;
  readonly end: number;
}

/** Tokens `[first, end)` that may be a name, before it is known of what. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  /** The sentence's own range of tokens. */
  readonly sentence: readonly [first: number, end: number];
  /** The words in lower case with single spaces: candidates with the same key are decided together. */
  readonly key: string;
  readonly title: TitleUse | undefined;
  readonly body: Body | undefined;
  readonly region: Region | undefined;
  /** In a line where capitals tell nothing, such as a headline. */
  readonly shouted: boolean;
  /** What the line is that it stands in. */
  readonly block: BlockKind;
}

/** Everything a rule may look at: the tokens of the article and the tables. */
export interface View {
  readonly tokens: readonly Token[];
  readonly shapes: Uint8Array;
  readonly gazetteer: Gazetteer;
  /** What a local paper's name opens with, in lower case (`outlet.ts`): the "linden bend" of the Linden Bend Herald. */
  readonly paperOf?: string | undefined;
}

/** The words of tokens `[first, end)` in lower case; hyphens and possessive marks touch what they touch in the text. */
export function keyOf(tokens: readonly Token[], first: number, end: number): string {
  let key = "";
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > first && tokens[at - 1]?.span[1] !== token.span[0]) key += " ";
    key += token.lower;
  }
  return key.includes("’") ? key.replaceAll("’", "'") : key;
}
