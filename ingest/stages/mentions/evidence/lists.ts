const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** **Source:** English and Spanish place names. */
export const PLACE_OPENINGS = words(
  `lake mount mt mt. fort ft. port san santa st. saint los las el la rio cape isle puerto villa glen point pointe camp`,
);

export const PLACE_ENDING =
  /[a-z]{3}(?:ville|burgh|burg|shire|stead|minster|wick|abad|pur|grad|istan|haven|chester|mouth|borough|port|dale|bury)$/;

/** Last words of names that no node of the record is made for. **Source:** English usage. */
export const OTHER_HEADS = words(
  `act acts bill law laws open cup marathon championship championships olympics games war wars award awards prize day week
  month festival treaty agreement accord accords deal protocol amendment constitution bible summit primary election
  elections tournament prix trophy masters series season virus index plan program initiative report code rule rules
  era age revolution crisis movement show album tour crown medal theorem syndrome disease fever hurricane storm version
  edition model resolution clause title chapter section pact debate eve language visa challenge project campaign`,
);
