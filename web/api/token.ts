/** The token of a server that asks for one (ONRECORD_TOKEN): kept for this tab only, and never in an address. */
const KEY = "onrecord-token";

/** The header that carries the token; none where none was given. */
export function tokenHeader(): Record<string, string> {
  const token = sessionStorage.getItem(KEY);
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

export function keepToken(token: string): void {
  sessionStorage.setItem(KEY, token);
}
