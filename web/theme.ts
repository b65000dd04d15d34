import type { Theme } from "./state/state.ts";

const KEPT = "onrecord-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** The colours chosen in an earlier visit; those of the system where none were. */
export function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT);
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Puts the colours on the page, and keeps a choice for the next visit. */
export function keepTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = isDark(theme) ? "dark" : "light";
  if (theme !== "system") localStorage.setItem(KEPT, theme);
}

export function isDark(theme: Theme): boolean {
  return theme === "dark" || (theme === "system" && system.matches);
}

export function onSystemTheme(changed: () => void): void {
  system.addEventListener("change", changed);
}
