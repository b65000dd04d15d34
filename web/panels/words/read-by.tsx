import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { RuleReason } from "../../../graph/api/views.ts";
import { becauseOf } from "../../state/wording/rules.ts";
import { isUnsure, sureFirst, surenessInWords } from "../../state/wording/sureness.ts";
import type { Weighed } from "../../state/wording/sureness.ts";

/** What every list of readings needs: why rules hold, and whether unsure readings are shown. */
export interface Readings {
  readonly reasons: readonly RuleReason[];
  readonly isSureOnly: boolean;
  readonly onSureOnly: (on: boolean) => void;
}

export const ReadingsContext = createContext<Readings>({
  reasons: [],
  isSureOnly: false,
  onSureOnly: () => undefined,
});

interface ReadByProps extends Weighed {
  readonly rule: string;
}

/** By which rule something was read, in plain words, and how sure that is: folded, but that it is unsure is always seen. */
export function ReadBy({ rule, confidence }: ReadByProps) {
  const { reasons } = useContext(ReadingsContext);
  return (
    <details class="read-by">
      <summary>{isUnsure({ confidence }) ? <Sureness confidence={confidence} /> : "How it was read"}</summary>
      <span title={`Rule ${rule}`}>Read by: {becauseOf(rule, reasons)}</span> · {surenessInWords({ confidence })}
    </details>
  );
}

/** A sign of its own shape, so that colour does not tell alone. */
export function Sureness(one: Weighed) {
  const words = surenessInWords(one);
  return <span class={isUnsure(one) ? "sureness unsure" : "sureness"}>{isUnsure(one) ? `? ${words}` : words}</span>;
}

/** Readings as a list shows them: sure ones first, and unsure ones only where they are wanted. */
export function useSureFirst<T extends Weighed>(readings: readonly T[]): readonly T[] {
  return sureFirst(readings, useContext(ReadingsContext).isSureOnly);
}

/** Hides the unsure readings of all lists, or shows them again; nothing where a list has none. */
export function UnsureSwitch({ readings }: { readonly readings: readonly Weighed[] }) {
  const { isSureOnly, onSureOnly } = useContext(ReadingsContext);
  const unsure = readings.filter(isUnsure).length;
  if (unsure === 0) return null;
  return (
    <p class="unsure-switch">
      {isSureOnly ? `${unsure} unsure not shown ` : `${unsure} unsure, at the end `}
      <button
        type="button"
        class="small"
        onClick={() => {
          onSureOnly(!isSureOnly);
        }}
      >
        {isSureOnly ? "Show unsure" : "Hide unsure"}
      </button>
    </p>
  );
}
