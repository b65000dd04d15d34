const KEPT = "onrecord-name";

/** The name under which somebody decided in an earlier visit; "" where none was given. */
export function keptName(): string {
  return localStorage.getItem(KEPT) ?? "";
}

export function keepName(name: string): void {
  if (name !== keptName()) localStorage.setItem(KEPT, name);
}
