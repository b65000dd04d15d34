import type { ExtractedArticle, Mention } from "../../graph/model/extracted.ts";
import type { Span } from "../../graph/model/spans.ts";
import type { ArticleLayer } from "../document.ts";
import type { Pipeline } from "../pipeline.ts";
import type { GoldDocument } from "./gold.ts";

export type NameType = "PERSON" | "ORG" | "LOC";

/** What the program answers for one marked article, in the terms of the scorers. */
export interface Answer {
  readonly names: readonly {
    readonly span: Span;
    readonly type: NameType;
    readonly kind: Mention["kind"];
    /** The name of the mention, of which the span is one writing. */
    readonly called: string;
    readonly confidence: number;
    readonly rule: string;
  }[];
  readonly places: readonly { readonly span: Span; readonly at: readonly [number, number] | undefined }[];
  readonly statements: readonly {
    readonly content: readonly Span[];
    readonly cue: Span | null;
    readonly speaker: Span | null;
    readonly confidence: number;
    readonly rule: string;
  }[];
  /** The public events of the record; of one article, so that a cluster of the same name in another is another. */
  readonly events: readonly Told[];
  /** Where events are marked: the happenings of whatever kind that we find, and the mentions that the gold gives, told once over all articles. */
  readonly happenings?: readonly Told[];
  readonly given?: readonly Told[];
}

/** A mention and the event it tells of. */
export interface Told {
  readonly span: Span;
  readonly cluster: string;
}

const TYPES: Readonly<Record<Mention["kind"], NameType>> = {
  Official: "PERSON",
  Person: "PERSON",
  City: "LOC",
  Region: "LOC",
  Site: "LOC",
  Agency: "ORG",
  Organization: "ORG",
  Outlet: "ORG",
};

export function answerFor(document: GoldDocument, read: Pipeline): Answer {
  return answerOf(read(articleFor(document)));
}

/** A marked article as the reader would hand it to the pipeline. */
export function articleFor({ id, text, title, date }: GoldDocument): ArticleLayer {
  return {
    ...{ id, file: null, url: null, title: filled(title), outlet: null, byline: null, publishedDate: filled(date) },
    ...{ language: "en", sha256: "", text, body: [0, text.length], messages: [] },
  };
}

function filled(words: string | null | undefined): string | null {
  return words == null || words === "" ? null : words;
}

/** An unnamed source is no name, nor is a body that is told by its person's ("Vale's office") or a country by its people's ("Danish Prime Minister"). */
function answerOf({ mentions, statements, events }: ExtractedArticle): Answer {
  const named = mentions.filter(
    ({ unnamed, rule }) => !unnamed && rule !== "body/of-person" && rule !== "region/adjective",
  );
  const names = named.flatMap(({ kind, name, spans, confidence, rule }) =>
    spans.map((span) => ({ span, type: TYPES[kind], kind, called: name, confidence, rule })),
  );
  return {
    names,
    places: named
      .filter(({ kind }) => TYPES[kind] === "LOC")
      .flatMap(({ place, spans }) => {
        const at = place === null ? undefined : ([place.latitude, place.longitude] as const);
        return spans.map((span) => ({ span, at }));
      }),
    statements: statements.map(({ content, cue, speaker, confidence, rule }) => {
      return { content, cue, speaker, confidence, rule };
    }),
    events: events.flatMap((event) => event.spans.map((span) => ({ span, cluster: event.id }))),
  };
}
