import type { State } from "./state.ts";
import type { Path, Source } from "../../graph/api/views.ts";
import { valueOf } from "../api/answers.ts";
import { requests } from "../api/requests.ts";

/** The way shown between the two ends, if both are set and it has been found. */
export function pathOf({ view, answers }: Pick<State, "view" | "answers">): Path | undefined {
  const { way = 0 } = view.path ?? {};
  return waysOf({ view, answers })?.at(way);
}

/** All shortest ways that were found between the two ends; absent until they are. */
export function waysOf({ view, answers }: Pick<State, "view" | "answers">): readonly Path[] | undefined {
  const { from, to } = view.path ?? {};
  return from && to ? valueOf(answers, requests.paths(from, to))?.items : undefined;
}

/** Of a sentence that proves a step by several of its words, its speaker and its verb, the first place alone. */
export function oncePerSentence(sources: readonly Source[]): readonly Source[] {
  const sentence = ({ article, context }: Source) => `${article.id} ${context}`;
  return sources.filter((one, at) => sources.findIndex((other) => sentence(other) === sentence(one)) === at);
}
