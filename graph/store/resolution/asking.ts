export interface Question {
  readonly name: string;
  readonly asked: readonly unknown[];
}

/** Work that asks its store one question after another: written once, whether a store answers at once or later. */
export type Asking<Answer> = Generator<Question, Answer, unknown>;

/** A store that answers at once. */
export type AtOnce<Asked> = Asked;
/** A store that answers later. */
export type Later<Asked> = {
  readonly [Name in keyof Asked]: Asked[Name] extends (...asked: infer Words) => infer Answer
    ? (...asked: Words) => Promise<Answer>
    : never;
};

type Answering = Readonly<Record<string, (...asked: unknown[]) => unknown>>;

/** Does all the work at once, so that a transaction of an engine in this process stays whole. */
export function answerAtOnce<Asked, Answer>(work: Asking<Answer>, store: AtOnce<Asked>): Answer {
  const answering = store as Answering;
  let step = work.next();
  while (step.done !== true) step = work.next(answering[step.value.name]?.(...step.value.asked));
  return step.value;
}

/** Does the work with a store that is elsewhere. */
export async function answerLater<Asked, Answer>(work: Asking<Answer>, store: Later<Asked>): Promise<Answer> {
  const answering = store as Answering;
  let step = work.next();
  while (step.done !== true) step = work.next(await answering[step.value.name]?.(...step.value.asked));
  return step.value;
}
