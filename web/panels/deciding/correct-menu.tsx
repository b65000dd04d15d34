import { useState } from "preact/hooks";
import type { Node } from "../../../graph/api/views.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import type { Task } from "../../state/view.ts";

interface CorrectMenuProps {
  readonly node: Node;
  readonly dispatch: Dispatch;
}

const ITEMS: readonly (readonly [task: Task, words: string])[] = [
  ["merge", "Merge with …"],
  ["never-merge", "Never merge with …"],
  ["split", "Split …"],
  ["rename", "Rename …"],
  ["set-kind", "Set kind …"],
  ["drop", "Drop …"],
  ["compare", "Compare with …"],
];

/** What can be put right about a node: folded, so that it is in nobody's way. */
export function CorrectMenu({ node, dispatch }: CorrectMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const items = ITEMS.filter(([task]) => node.kind !== "Event" || task !== "set-kind");
  const choose = (task: Task) => () => {
    setOpen(false);
    go(dispatch, { type: "tasked", task }, "task-title")();
  };
  return (
    <>
      <button type="button" onClick={choose("why")}>
        Why is this one?
      </button>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="corrections"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        Correct
      </button>
      <ul id="corrections" class="corrections" hidden={!isOpen}>
        {items.map(([task, words]) => (
          <li key={task}>
            <button type="button" onClick={choose(task)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
