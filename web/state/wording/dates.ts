const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO date as it is read, as precise as it is known: `2025-04-12` → `12 Apr 2025`, `2025-04` → `Apr 2025`. */
export function day(date: string | null | undefined): string {
  const [year, month, dayOfMonth] = (date ?? "").split("-");
  const named = MONTHS[Number(month) - 1];
  return [dayOfMonth ? String(Number.parseInt(dayOfMonth, 10)) : undefined, named, year].filter(Boolean).join(" ");
}

/** A moment in UTC to the minute: `2025-04-12T09:30:12.000Z` → `12 Apr 2025, 09:30 UTC`. */
export function moment(iso: string): string {
  const [date, time = ""] = iso.split("T");
  return `${day(date)}, ${time.slice(0, 5)} UTC`;
}

/** A stretch of days: `12 Apr 2025 – 24 May 2025`; one of them where there is no other. */
export function days(first: string | null | undefined, last: string | null | undefined): string {
  return [...new Set([day(first), day(last)])].filter(Boolean).join(" – ");
}
