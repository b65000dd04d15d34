import type { Fact, WhyNot } from "../../../graph/api/decision-views.ts";
import type { ComponentChildren } from "preact";
import type { Dispatch } from "../../state/actions.ts";
import { FACT_WORDS, factValue, verdictOf, verdicts } from "../../state/wording/facts.ts";
import { ruleWords, signed } from "../../state/wording/wording.ts";
import { Passages } from "../words/passages.tsx";

interface FactRowsProps {
  readonly facts: readonly Fact[];
  /** In how many articles each of the two stands, where that is known. */
  readonly totals: readonly [a: number | undefined, b: number | undefined];
}

/** What two tell, row by row: lined up, so that what agrees and what differs is seen at a glance, with what it weighs. */
export function FactRows({ facts, totals: [a, b] }: FactRowsProps) {
  return (
    <tbody>
      {facts.filter(isTelling).map((fact) => (
        <tr key={fact.about} class={`fact ${verdictOf(fact)}`}>
          <RowHead name={FACT_WORDS[fact.about]}>
            <Weights fact={fact} />
          </RowHead>
          <Values about={fact.about} values={fact.a} total={a} />
          <Values about={fact.about} values={fact.b} total={b} />
        </tr>
      ))}
    </tbody>
  );
}

/** A status is a state of an event in time: it tells something of two only where it is another. */
function isTelling(fact: Fact): boolean {
  return fact.about !== "status" || verdictOf(fact) !== "agrees";
}

function RowHead({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  return (
    <th scope="row">
      <div class="fact-head">
        <span class="fact-name">{name}</span>
        {children}
      </div>
    </th>
  );
}

function Weights({ fact }: { readonly fact: Fact }) {
  if (fact.reasons.length === 0) return verdictOf(fact) === "agrees" ? <span class="fact-rule">the same</span> : null;
  return (
    <ul class="reasons">
      {fact.reasons.map(({ rule, weight }) => (
        <li key={rule}>
          <span class={`weight ${weight > 0 ? "for" : "against"}`}>{signed(weight)}</span>
          <span class="fact-rule">{ruleWords(rule)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Values of one cell that are shown. */
const VALUES_SHOWN = 4;

interface ValuesProps extends Pick<Fact, "about"> {
  readonly values: Fact["a"];
  readonly total: number | undefined;
}

function Values({ about, values, total = 0 }: ValuesProps) {
  const shown = values.slice(0, VALUES_SHOWN);
  const more = values.length - shown.length;
  return (
    <td>
      {shown.length === 0 ? <span class="missing">not told</span> : null}
      <ul class="fact-values">
        {shown.map(({ value, articles, shared }) => (
          <li key={value} class={shared ? "shared" : ""}>
            {factValue(about, value)}
            {articles < total ? (
              <span class="fact-count">
                {" "}
                {articles} of {total}
              </span>
            ) : null}
          </li>
        ))}
        {more > 0 ? <li class="fact-count">and {more} more</li> : null}
      </ul>
    </td>
  );
}

/** What all that weighs comes to, and why the two are not one already. */
export function SumRow({ score, needed, sentence }: Pick<WhyNot, "score" | "needed" | "sentence">) {
  return (
    <tbody>
      <tr class="fact-sum">
        <RowHead name="Sum">
          {score === null ? null : (
            <span>
              <b>{score < 0 ? `−${-score}` : score}</b> of {needed} needed
            </span>
          )}
        </RowHead>
        <td colSpan={2}>{sentence}</td>
      </tr>
    </tbody>
  );
}

interface PassagesRowProps extends Pick<WhyNot, "facts" | "passages"> {
  readonly names: readonly [a: string, b: string];
  readonly dispatch: Dispatch;
}

/** The sentences that tell of each, with the words lit that the rows above rest on. */
export function PassagesRow({ facts, passages, names: [a, b], dispatch }: PassagesRowProps) {
  const lit = verdicts(facts);
  return (
    <tbody>
      <tr class="fact-passages">
        <RowHead name="In their words" />
        <td>
          <p class="side-name">{a}</p>
          <Passages passages={passages.a} verdicts={lit} dispatch={dispatch} />
        </td>
        <td>
          <p class="side-name">{b}</p>
          <Passages passages={passages.b} verdicts={lit} dispatch={dispatch} />
        </td>
      </tr>
    </tbody>
  );
}
