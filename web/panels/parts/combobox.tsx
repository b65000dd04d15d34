import { useEffect, useState } from "preact/hooks";
import type { TargetedEvent } from "preact";
import type { SearchHit } from "../../../graph/api/views.ts";
import { whichOne } from "../../state/wording/which-one.ts";
import { nodeInOneLine } from "../../state/wording/report.ts";
import { Glyph } from "./glyph.tsx";

export interface ComboboxProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Absent while they are awaited. */
  readonly hits?: readonly SearchHit[];
  readonly onText: (text: string) => void;
  readonly onPick: (hit: SearchHit) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A search box with a list of what it found: the ARIA combobox pattern, list autocomplete with manual selection. */
export function Combobox(props: ComboboxProps) {
  const { id, label, hint, text, hits = [], onText } = props;
  const list = useList(hits, props.hits === undefined, props.onPick);
  const wanted = list.open && text.trim().length > 1;
  const onInput = (event: TargetedEvent<HTMLInputElement>) => {
    list.show();
    onText(event.currentTarget.value);
  };
  return (
    <div class="combobox" onFocusOut={list.onFocusOut}>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={wanted}
        aria-controls={`${id}-list`}
        {...(wanted && hits[list.active] ? { "aria-activedescendant": `${id}-${list.active}` } : {})}
        autocomplete="off"
        spellcheck={false}
        placeholder={hint}
        value={text}
        onInput={onInput}
        onFocus={list.show}
        onKeyDown={wanted ? list.onKeyDown : undefined}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!wanted || hits.length === 0}>
        {hits.map((hit, at) => (
          <Option key={hit.node.id} id={`${id}-${at}`} hit={hit} active={at === list.active} onPick={list.pick} />
        ))}
      </ul>
      {wanted && props.hits?.length === 0 ? (
        <p class="combobox-none">Nothing on record matches “{text.trim()}”.</p>
      ) : null}
    </div>
  );
}

/** The list's own state: whether it is open, and which of the hits is active. */
function useList(hits: readonly SearchHit[], isAwaited: boolean, onPick: (hit: SearchHit) => void) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const active = Math.min(at, hits.length - 1);
  const pick = (hit: SearchHit) => {
    setOpen(false);
    onPick(hit);
  };
  const hasten = useHaste(hits, isAwaited, pick);
  const show = () => {
    setOpen(true);
    setAt(0);
    hasten(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const hit = hits[active];
    if (step !== undefined) setAt((active + step + hits.length) % Math.max(1, hits.length));
    else if (event.key === "Enter" && hit) pick(hit);
    else if (event.key === "Enter" && isAwaited) hasten(true);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: TargetedEvent<HTMLElement, FocusEvent>) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return { open, active, pick, show, onKeyDown, onFocusOut };
}

/** Who presses Enter before the answer is there has the first hit once it is. */
function useHaste(hits: readonly SearchHit[], isAwaited: boolean, pick: (hit: SearchHit) => void) {
  const [isHasty, hasten] = useState(false);
  useEffect(() => {
    if (!isHasty || isAwaited) return;
    hasten(false);
    if (hits[0]) pick(hits[0]);
  });
  return hasten;
}

interface OptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onPick: (hit: SearchHit) => void;
}

function Option({ id, hit, active, onPick }: OptionProps) {
  const { node } = hit;
  const isStatement = node.kind === "Statement";
  const keepFocus = (event: PointerEvent) => {
    event.preventDefault();
  };
  const pick = () => {
    onPick(hit);
  };
  return (
    <li id={id} role="option" aria-selected={active} onPointerDown={keepFocus} onClick={pick}>
      <Glyph kind={node.kind} />
      <span class={isStatement ? "option-words" : "option-name"}>{isStatement ? nodeInOneLine(node) : node.name}</span>
      <span class="option-kind">{whichOne(hit)}</span>
    </li>
  );
}
