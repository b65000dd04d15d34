import type { ComponentChildren } from "preact";
import type { Answer } from "../../api/answers.ts";
import { IconButton } from "../../icons.tsx";
import { inSentences } from "../../state/wording/problem.ts";

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
    return <p class="missing">{inSentences(answer.problem)}</p>;
  }
  return <p class="waiting">Reading …</p>;
}

/** A titled part of a panel; of a page, whose own title is its first heading, at the second `level`. */
export function Section({
  title,
  count,
  level = 3,
  children,
}: {
  readonly title: string;
  readonly count?: number;
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
}) {
  const Title = level === 2 ? "h2" : "h3";
  return (
    <section class="section">
      <Title class="section-title">
        {title} {count === undefined ? null : <span class="section-count">{count}</span>}
      </Title>
      {children}
    </section>
  );
}
