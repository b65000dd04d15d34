import type { Brief, StatementView } from "../../graph/api/views.ts";

/** One speaker with what they said. */
export interface Voice extends Brief {
  readonly statements: readonly StatementView[];
}

/** Statements by who made them, the most heard first, then by id. A statement of several speakers is under each. */
export function byVoice(statements: readonly StatementView[]): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const statement of statements) {
    for (const speaker of statement.speakers) {
      const voice = voices.get(speaker.id) ?? { ...speaker, statements: [] };
      voices.set(speaker.id, { ...voice, statements: [...voice.statements, statement] });
    }
  }
  return [...voices.values()].sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
}

/** Statements of speakers that are no node: "officials", "a neighbor". The same words in two articles need not be the same people. */
export function withoutName(statements: readonly StatementView[]): readonly StatementView[] {
  return statements.filter(({ speakers }) => speakers.length === 0);
}
