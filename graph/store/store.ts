import type {
  ArticleBrief,
  Node,
  Path,
  SearchHit,
  Source,
  StatementView,
  Subgraph,
  Summary,
  TimelineEntry,
  Together,
  Voices,
} from "../api/views.ts";
import type { Decided, LedgerRow, ReviewPair, Why, WhyNot } from "../api/decision-views.ts";
import type { Disagreement, EventState, PossibleChange } from "../api/account-views.ts";
import type { Contribution } from "../model/claims.ts";
import type { Decision } from "../model/decisions.ts";
import type { ExtractedArticle } from "../model/extracted.ts";
import type { Act } from "../model/acts.ts";
import type { NodeKind } from "../model/kinds.ts";
import type { RelationType } from "../model/relations.ts";
import type { ExportRow } from "./export/rows.ts";

/** A window on an ordered list: `offset` rows are passed over, `limit` (1–1000) given. */
export interface Window {
  readonly limit: number;
  readonly offset: number;
}

/** Rows of an ordered list; `more` tells whether any follow. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly more: boolean;
}

/** Which statements count as voices: speech of any day where nothing else is asked. */
export interface Heard {
  readonly act?: readonly Act[];
  /** Dates said, ISO, inclusive. A date known to the month reaches all its days; a statement without one is outside every range. */
  readonly from?: string;
  readonly to?: string;
}

/** Statements of all acts where none is asked. */
export interface StatementFilter extends Heard {
  readonly speaker?: string;
  readonly event?: string;
  readonly about?: string;
  readonly article?: string;
  readonly q?: string;
}

export interface VoicesFilter extends Heard {
  readonly event?: string;
  readonly kind?: NodeKind;
}

/** Whose words on what are compared. At least one is given. */
export interface ChangesFilter {
  readonly speaker?: string;
  readonly event?: string;
}

export interface NeighbourhoodOptions {
  readonly relation?: RelationType;
  /** Neighbours given at most, 1–300; the rest are counted in `truncated`. */
  readonly limit: number;
  /** True: each statement is folded into a counted SAID edge from its speaker to what it is about. */
  readonly folded: boolean;
  /** What is folded. */
  readonly heard?: Heard;
}

export interface DecideOptions {
  /** Tells what would change, and changes nothing. */
  readonly preview?: boolean;
  /** Keeps a decision that names what is not in the record: it waits there, as in a ledger that comes before its articles. */
  readonly awaited?: boolean;
}

/** An article that stands aside, and the later version that stands for it. */
export interface Replaced {
  readonly article: string;
  readonly by: string;
}

export type ArticlesAsked = "shown" | "stored";

export type LedgerOrder = "given" | "newest";

/** What the record is a function of. */
export type Origin = { readonly article: ExtractedArticle } | { readonly decision: Decision };

/**
 * The record, asked in its own terms. SQLite and Neo4j answer every question with the same rows in the same
 * order; one suite, `describeGraphStore`, holds both to it. What is absent is `undefined`.
 *
 * Shown graph: entities and events; a statement is an edge there while folded. Articles and mentions are its paper trail.
 */
export interface GraphStore {
  readonly kind: "sqlite" | "neo4j";

  /**
   * Adds articles, or replaces those with the same id, each whole or not at all. Idempotent. Of versions of one story one is shown; the others are kept, and claim
   * nothing. Tells which stand aside from now on, given ones among them.
   */
  apply(contributions: readonly Contribution[]): Promise<readonly Replaced[]>;
  /** Takes an article and what only it supported out of the record; the version it stood for is shown again. False if it was not there. */
  remove(article: string): Promise<boolean>;
  /** Which of these article ids are stored. */
  stored(articles: readonly string[]): Promise<ReadonlySet<string>>;

  node(id: string): Promise<Node | undefined>;
  /** These nodes by id; unknown ids are passed over. */
  nodes(ids: readonly string[]): Promise<readonly Node[]>;
  /**
   * Nodes whose name, aliases, offices, seats, statement or article text hold a word that begins with each word asked, small ones left out; where there is none, entities
   * with words that are a letter off. Called exactly so, called something that begins so, called something that holds it, known by it otherwise, in running text; of
   * equals most articles first, then name, then id.
   */
  search(q: string, kinds: readonly NodeKind[], window: Window): Promise<Page<SearchHit>>;
  /** A node and its nearest neighbours, most supported first, then by id, with the edges among all of them. */
  neighbourhood(id: string, options: NeighbourhoodOptions): Promise<Subgraph | undefined>;
  /** These nodes by id (unknown ids are passed over), and the stored and folded edges among them by id. */
  subgraph(ids: readonly string[], heard?: Heard): Promise<Subgraph>;
  /** The events with most voices, who spoke about them, and what ties those to bodies and places: what a first screen shows. */
  overview(limit: number, heard?: Heard): Promise<Subgraph>;
  /** Shortest paths of at most six steps, those through what ties fewest others first, then in order of their node ids; none if there is no path. */
  paths(from: string, to: string, limit: number): Promise<readonly Path[]>;
  /** The sentences in which both nodes are named, by article date (none first), article, then place in the text; of the first 200 articles that name both. */
  together(a: string, b: string, window: Window): Promise<Page<Together>>;
  /** The matrix of speakers and events. */
  voices(filter: VoicesFilter, limit: number): Promise<Voices>;
  /** By date said, then article, then place in the text. */
  statements(filter: StatementFilter, window: Window): Promise<Page<StatementView>>;
  /** What the reports of an event contradict one another about, and who gave which value; undefined where there is no such event. */
  disagreements(event: string): Promise<readonly Disagreement[] | undefined>;
  /** What an event was from when on, first to last, and who says so; undefined where there is no such event. */
  states(event: string): Promise<readonly EventState[] | undefined>;
  /** Pairs of statements by one speaker on one event, or in articles that tell of one, that differ in what they claim, as sure as `confidence`; by speaker, event, unit and day. */
  changes(filter: ChangesFilter, confidence?: number): Promise<readonly PossibleChange[]>;
  /** The words behind a node or edge, the same words by one rule once, by article date (none first), article, then place in the text; undefined for an unknown element. */
  sources(element: string, window: Window): Promise<Page<Source> | undefined>;
  /** Events and statements with a date, in order of date, then id. */
  timeline(filter: { from?: string; to?: string; kind?: NodeKind }, window: Window): Promise<Page<TimelineEntry>>;
  /** Puts a decision into the ledger and carries it out. A refusal is told in one sentence, and nothing is kept of it. */
  decide(decision: Decision, options?: DecideOptions): Promise<Decided>;
  /** Takes a decision back, in any order, unless a later one rests on it; undefined if the ledger has none of that id. */
  undo(id: string, options?: DecideOptions): Promise<Decided | undefined>;
  /** The ledger in the order in which decisions were given, or the newest first. */
  decisions(window: Window, order?: LedgerOrder): Promise<Page<LedgerRow>>;
  /** Pairs that may be one and that nobody has decided on, the likeliest first. */
  review(window: Window): Promise<Page<ReviewPair>>;
  /** Why the mentions of a node are one; undefined for an unknown node. */
  why(id: string): Promise<Why | undefined>;
  /** Why two nodes are not one; undefined where either is unknown. */
  whyNot(a: string, b: string): Promise<WhyNot | undefined>;
  article(id: string): Promise<ExtractedArticle | undefined>;
  /** The ids of the articles that hold all words of any of these phrases, as written or in capitals, in order; looks through all articles. */
  holding(phrases: readonly string[]): Promise<readonly string[]>;
  /** The newest first, then by id; those that stand aside only where all that is stored is asked for. */
  articles(window: Window, which?: ArticlesAsked): Promise<Page<ArticleBrief>>;
  summary(): Promise<Summary>;
  /** Every node by id, then every edge by id, each with what proves it: the same bytes from both stores. */
  export(): AsyncIterable<ExportRow>;
  /** The ledger in the order in which decisions were given, then every article by id: all that the record is made of. */
  origins(): AsyncIterable<Origin>;
  close(): Promise<void>;
}
