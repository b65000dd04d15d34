/**
 * Lines that are not part of the story, by how they begin or what they say. Matched on one line, case ignored
 * unless the pattern itself needs capitals.
 * **Source:** collected for this project from the habits of American and British news sites.
 */
export const PROMO_PATTERNS: readonly RegExp[] = [
  /^(?:MORE|RELATED|READ|WATCH|LISTEN|PHOTOS?|VIDEO|GALLERY|LIVE|UPDATE|OPINION|ALSO)\s*(?:\||:|>|»)/,
  /^(?:read|watch|see|listen)\s+(?:more|also|next|now|live)\b.{0,120}$/i,
  /^(?:also|more|related|recommended|further)\s+(?:read|reading|on this|stories|coverage|articles|content|from)\b/i,
  /^(?:related|more|recommended|don['’]t miss|more on this|see also|what to read next)\s*:/i,
  /^(?:share|tweet|email|print|save|copy link|comment|facebook|twitter|whatsapp|linkedin|reddit)(?:\s*[|•·,/]?\s*(?:on|via|this|to|article|story|link|share|tweet|email|print|save|copy|comment|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|post|more)){1,12}$/i,
  /^(?:want|like|need)\b.{0,80}\b(?:inbox|newsletters?)\b/i,
  /(?:^|[.?!] )(?:sign up|subscribe)\b.{0,40}\b(?:newsletters?|here|today|now|free)[.!]?$/i,
  /^(?:sign|signing)\s+up\s+(?:for|to|here)\b/i,
  /^(?:subscribe|follow us|join us|like us|click here|tap here|download (?:the|our)|support (?:our|local) journalism)\b/i,
  /^(?:get|receive)\b.{0,60}\b(?:newsletter|inbox|alerts?|updates)\b/i,
  /^(?:advertisement|advertising|sponsored|story continues below|article continues|continue reading|scroll (?:down|to))\b/i,
  /^(?:we(?: and (?:our|\d+) (?:\d+ )?partners)?|(?:this|our) (?:web)?sites?|our partners) uses? (?:[\w-]+ ){0,3}cookies\b/i,
  /^by (?:clicking|continuing|using this (?:web)?site)\b.{0,120}\bcookies\b/i,
  /^(?:copyright|©|\(c\)|all rights reserved)/i,
  /\ball rights reserved\b/i,
  /^this (?:story|article|material) (?:was originally|originally|first appeared|may not be)\b/i,
  /^(?:do you )?(?:have|got) a (?:news )?tip\b/i,
  /^https?:\/\/\S+$/i,
  /^(?:slideshow|view all|share this|print this|email this|comments?\s*\()/i,
  /^\W{0,3}$/,
];

/** Photo captions and credits. */
export const CAPTION_PATTERNS: readonly RegExp[] = [
  /^(?:photo|image|picture|video|credit|file photo|photograph|graphic|illustration)s?(?:\s+(?:by|credit|courtesy|provided by|source))?\s*[:/]/i,
  /^\(?(?:photo|image|file photo|photograph|video|courtesy)\s+(?:by|courtesy|of|from|provided)\b.{0,120}\)?$/i,
  /^FILE\s*[-–—]/,
  /^(?:REUTERS|AP|AFP|EPA|GETTY IMAGES|AP Photo|Getty Images)\s?\/\s?\S.{0,80}$/,
  /\((?:AP Photo|Photo by|Photo:|Reuters|Courtesy|Getty|Image)[^()]{0,100}\)$/i,
  /\b(?:Getty Images|AP Photo|File Photo)(?:\s?\/\s?[^.]{0,60})?$/,
  /^(?:in this|this) .{0,60}\b(?:photo|image|picture|frame grab|file photo)\b/i,
];

/** Who wrote the story. */
export const BYLINE_PATTERNS: readonly RegExp[] = [
  /^\(?\s?(?:By|BY)\s+(?:The\s+)?[A-Z][\p{L}'’.-]+(?:[\s,|&•/]+(?:and\s+|of\s+|the\s+|in\s+|at\s+|for\s+)?[@\p{Lu}(][\p{L}\p{N}'’.@()_-]*){0,14}\s?\)?$/u,
  /^(?:Reporting|Additional reporting|Writing|Editing|Compiled|Edited|Reported)\s+by\b.{0,200}$/i,
  /^\(\s?(?:Reporting|Additional reporting|Writing|Editing)\s+by\b.{0,300}$/i,
  /^[A-Z][\p{L}'’.-]+(?:\s[A-Z][\p{L}'’.-]+){1,2},?\s(?:\||Staff [Ww]riter|staff [Ww]riter|Associated Press|The Associated Press|Special to)(?:[ ,|/]{1,3}(?:[\p{Lu}@(][^\s,|/]{0,30}|of|the|for|at|to)){0,10}$/u,
];
