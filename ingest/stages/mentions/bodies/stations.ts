import type { View } from "../candidate.ts";

/** "KTVX", "WXYZ"; "Springfield7" for a city of the gazetteer; "NBC4", "9NEWS". */
export function isStation(view: View, name: string): boolean {
  if (/^[KW][A-Z]{3}$/.test(name))
    return !/^(?:WWII|WIFI)$/.test(name) && !view.gazetteer.isCommonWord(name.toLowerCase());
  if (!/\d/.test(name)) return false;
  if (/^(?:(?:ABC|CBS|NBC|FOX|Fox|News)\d{1,2}|\d{1,2}(?:NEWS|News))$/.test(name)) return true;
  const city = /^(\p{Lu}\p{Ll}+)\d{1,2}$/u.exec(name)?.[1];
  return city !== undefined && view.gazetteer.cities.named(city).length > 0;
}
