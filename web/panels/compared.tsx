import type { WhyNot } from "../../graph/api/decision-views.ts";
import { namesIn } from "../state/queue.ts";
import { tellsInWords } from "../state/tells.ts";
import type { DeskProps } from "./page-props.ts";
import { ReadArticle } from "./read-article.tsx";

/** What was held against one another: what the articles tell of each of the two. */
export function Compared({ a, b, compared, ...rest }: DeskProps & Pick<WhyNot, "a" | "b" | "compared">) {
  return (
    <div class="compared">
      <Told id={a.id} {...compared.a} {...rest} />
      <Told id={b.id} {...compared.b} {...rest} />
    </div>
  );
}

function Told({ id, name, tells, state, dispatch }: DeskProps & WhyNot["compared"]["a"] & { readonly id: string }) {
  const told = tellsInWords(tells);
  return (
    <section>
      <h3>{namesIn(state)(id)}</h3>
      {told.length === 0 ? <p class="missing">Nothing more is told.</p> : null}
      <ul>
        {told.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <ReadArticle name={name} dispatch={dispatch} />
    </section>
  );
}
