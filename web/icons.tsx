import type { ComponentChildren } from "preact";

/** Line drawings of 20 × 20 for buttons; the button's label says what they mean. */
const DRAWINGS = {
  undo: "M7 5 3.5 8.5 7 12M4 8.5h7.5a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 5l3.5 3.5L13 12M16 8.5H8.5a4.5 4.5 0 0 0 0 9H12",
  path: "M5 15.5a2 2 0 1 0 0-.01M15 4.5a2 2 0 1 0 0-.01M6.5 14 8 9.5l4 1L13.6 6.2",
  stage: "M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5",
  sun: "M10 6.5a3.5 3.5 0 1 0 .01 0M10 1.8v1.6M10 16.6v1.6M1.8 10h1.6M16.6 10h1.6M4.2 4.2l1.1 1.1M14.7 14.7l1.1 1.1M4.2 15.8l1.1-1.1M14.7 5.3l1.1-1.1",
  moon: "M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z",
  close: "M5 5l10 10M15 5 5 15",
  home: "M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5",
  search: "M9 3.5a5.5 5.5 0 1 0 .01 0M13 13l4 4",
  plus: "M10 4.5v11M4.5 10h11",
  minus: "M4.5 10h11",
  whole: "M6 3.5H3.5V6M14 3.5h2.5V6M16.5 14v2.5H14M6 16.5H3.5V14M7 7h6v6H7z",
  save: "M10 3.5v8.5M6.5 8.8 10 12.3l3.5-3.5M4 16h12",
  back: "M12 4.5 6.5 10l5.5 5.5",
  forward: "M8 4.5 13.5 10 8 15.5",
  article: "M5 3h10v14H5zM7.5 7h5M7.5 10h5M7.5 13h3",
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly children?: ComponentChildren;
}

export function IconButton({ icon, label, onClick, disabled, pressed, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled ?? false}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
      onClick={onClick}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
