import type { Request } from "./requests.ts";

/** What can go wrong between the explorer and the server, in the server's words where it gave any. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly remedy?: string;
  /** The decision in the way of one that was refused. */
  readonly against?: string;
}

export type Answer<T> =
  | { readonly status: "waiting" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly problem: Problem };

/** Answers by the address that was asked; absent: not asked yet. */
export type Answers = Readonly<Record<string, Answer<unknown>>>;

/** The answer to a request, if it has been asked. It was checked against the request's shape when it arrived. */
export function answerTo<T>(answers: Answers, request: Request<T>): Answer<T> | undefined {
  return answers[request.url] as Answer<T> | undefined;
}

/** What was answered, once it is there. */
export function valueOf<T>(answers: Answers, request: Request<T>): T | undefined {
  const answer = answerTo(answers, request);
  return answer?.status === "ready" ? answer.value : undefined;
}
