import { useState } from "preact/hooks";
import type { SearchHit } from "../../graph/api/views.ts";
import { MARKS } from "../marks.ts";
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

/** A search box with a list of what it found: the ARIA combobox pattern, list autocomplete with manual selection. */
export function Combobox(props: ComboboxProps) {
  const { id, label, hint, text, hits = [], onText } = props;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const wanted = open && text.trim().length > 1;
  const active = Math.min(at, hits.length - 1);
  const pick = (hit: SearchHit | undefined) => {
    if (!hit) return;
    setOpen(false);
    props.onPick(hit);
  };
  return (
    <div
      class="combobox"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <input
        id={id}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={wanted}
        aria-controls={`${id}-list`}
        {...(wanted && hits[active] ? { "aria-activedescendant": `${id}-${active}` } : {})}
        autocomplete="off"
        spellcheck={false}
        placeholder={hint}
        value={text}
        onInput={(event) => {
          setOpen(true);
          setAt(0);
          onText(event.currentTarget.value);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) setAt((active + step + hits.length) % Math.max(1, hits.length));
          else if (event.key === "Enter" && wanted) pick(hits[active]);
          else if (event.key === "Escape" && wanted) setOpen(false);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!wanted || hits.length === 0}>
        {hits.map((hit, index) => (
          <Option
            key={hit.node.id}
            id={`${id}-${index}`}
            hit={hit}
            active={index === active}
            onPick={() => {
              pick(hit);
            }}
          />
        ))}
      </ul>
      {wanted && props.hits?.length === 0 ? (
        <p class="combobox-none">Nothing in the record matches “{text.trim()}”.</p>
      ) : null}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onPick: () => void;
}

function Option({ id, hit: { node, matched }, active, onPick }: OptionProps) {
  const isStatement = node.kind === "Statement";
  const alias = !isStatement && matched !== node.name ? matched : undefined;
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={onPick}
    >
      <Glyph kind={node.kind} />
      <span class={isStatement ? "option-words" : "option-name"}>{isStatement ? matched : node.name}</span>
      <span class="option-kind">{alias === undefined ? MARKS[node.kind].one : `also ${alias}`}</span>
    </li>
  );
}
