import type { EventMention, ExtractedArticle, Mention, Statement } from "../../graph/model/extracted.ts";
import type { Span } from "../../graph/model/spans.ts";

const SURE = { rule: "test", confidence: 0.9 };

/** An article of invented people and towns; parts not given are empty. */
export function article(parts: Partial<ExtractedArticle> = {}): ExtractedArticle {
  const text = parts.text ?? "Mayor Ana Ruiz of Brackwater said the raid was wrong.";
  return {
    id: "a1",
    file: null,
    url: null,
    title: "A title",
    outlet: null,
    byline: null,
    publishedDate: "2025-03-14",
    language: "en",
    sha256: "0",
    body: [0, text.length],
    mentions: [],
    statements: [],
    events: [],
    messages: [],
    ...parts,
    text,
  };
}

export function mention(id: string, kind: Mention["kind"], name: string, parts: Partial<Mention> = {}): Mention {
  return {
    id,
    kind,
    name,
    aliases: [],
    handle: null,
    acronym: null,
    spans: [[0, 5]],
    roles: [],
    place: null,
    of: null,
    level: null,
    party: false,
    unnamed: false,
    ...SURE,
    ...parts,
  };
}

export function statement(id: string, content: Span[], parts: Partial<Statement> = {}): Statement {
  return {
    id,
    kind: "indirect",
    act: "speech",
    factuality: "factual",
    content: content.map(([from, to]) => [from, to]),
    complementizer: null,
    cue: null,
    speaker: null,
    speakerMention: null,
    otherSpeakers: [],
    speakerName: null,
    medium: null,
    polarity: "neutral",
    saidDate: null,
    depth: 1,
    within: null,
    about: [],
    ...SURE,
    ...parts,
  };
}

export function event(id: string, type: string, parts: Partial<EventMention> = {}): EventMention {
  return {
    id,
    type,
    label: type,
    start: null,
    end: null,
    status: "reported",
    spans: [[0, 5]],
    places: [],
    participants: [],
    counts: [],
    ...SURE,
    ...parts,
  };
}
