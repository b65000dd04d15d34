import type { ComponentChildren } from "preact";
import type { Answer } from "../api/answers.ts";
import { IconButton } from "./icons.tsx";

export interface PanelProps {
  readonly name: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A panel beside the graph; on a small screen, a sheet over it. */
export function Panel({ name, label, onClose, children }: PanelProps) {
  return (
    <aside class={`panel panel-${name}`} aria-label={label}>
      <div class="panel-close">
        <IconButton icon="close" label={`Close ${label.toLowerCase()}`} onClick={onClose} />
      </div>
      <div class="panel-body" tabIndex={-1}>
        {children}
      </div>
    </aside>
  );
}

/** Draws an answer that is there; says so where it is awaited or failed. */
export function Awaited<T>({
  answer,
  draw,
}: {
  readonly answer: Answer<T> | undefined;
  readonly draw: (value: T) => ComponentChildren;
}) {
  if (answer?.status === "ready") return <>{draw(answer.value)}</>;
  if (answer?.status === "failed") {
    return <p class="missing">{[answer.problem.title, answer.problem.remedy].filter(Boolean).join(" ")}</p>;
  }
  return <p class="waiting">Reading …</p>;
}

export function Section({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="section">
      <h3>
        {title} {count === undefined ? null : <span class="section-count">{count}</span>}
      </h3>
      {children}
    </section>
  );
}
