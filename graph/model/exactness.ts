/** "April 12, 2025", "April 12–13, 2025" at the end of an event's name; the year; before it, as a rule, the month. */
const DAY_AT_END = /^(?<head>.*), (?<month>[A-Z][a-z]+) \d{1,2}(?:–\d{1,2})?, (?<year>\d{4})$/u;
const MONTH_AT_END = /^(?<head>.*), [A-Z][a-z]+ (?<year>\d{4})$/u;

/**
 * What says the same as a date, less exactly: `2025-04-12` → `2025-04`, `2025`. Nothing for a year, or for what is no date.
 */
export function vaguerDates(date: string): string[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(-\d{2})?)?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return [];
  return day === undefined ? [year] : [`${year}-${month}`, year];
}

/**
 * What names the same event with less of its day and place, the most exact first: "Flood, Harlow Bend, April 12, 2025" →
 * "Flood, Harlow Bend, April 2025", "Flood, Harlow Bend, 2025", "Flood, Harlow Bend", "Flood".
 */
export function vaguerNames(name: string): string[] {
  const day = DAY_AT_END.exec(name)?.groups;
  if (day !== undefined) {
    const month = `${day["head"] ?? ""}, ${day["month"] ?? ""} ${day["year"] ?? ""}`;
    return [month, ...vaguerNames(month)];
  }
  const month = MONTH_AT_END.exec(name)?.groups;
  if (month !== undefined) {
    const year = `${month["head"] ?? ""}, ${month["year"] ?? ""}`;
    return [year, ...vaguerNames(year)];
  }
  const comma = name.lastIndexOf(", ");
  return comma < 1 ? [] : [name.slice(0, comma), ...vaguerNames(name.slice(0, comma))];
}
