/**
 * The public events that are looked for: a row a type, the words that tell of it by lemma, in lower case.
 * **Source:** the event types of ACE 2005 and TAC KBP (conflict, justice, personnel, contact, movement), the IPTC Media
 * Topics for disasters, labour and politics, and this project's own list for town government.
 */
export interface EventType {
  readonly type: string;
  readonly nouns: readonly Clue[];
  readonly verbs: readonly Clue[];
}

/**
 * The words, one space between tokens ("round - up" is three). A list means that they only count in company: `near`
 * one of these lemmas in the sentence, or with one of these words right `after`.
 */
export type Clue = string | { readonly words: string; readonly near?: readonly string[]; readonly after?: readonly string[] };

const COURT = ["judge", "court", "justice", "magistrate", "jury", "panel", "tribunal"];
const FORCE = ["police", "officer", "agent", "enforcement", "immigration", "immigrant", "migrant", "agency", "sheriff", "federal"];
const BARRIER = ["levee", "dam", "bridge", "wall", "dike", "roof", "building", "river", "tower", "mine", "road"];
const HIRE = ["director", "chief", "secretary", "minister", "manager", "judge", "commissioner", "ambassador", "ceo", "chair",
  "president", "superintendent", "interim", "acting", "coach", "head", "captain", "successor", "post"];
const SERVICE = ["school", "road", "bridge", "office", "plant", "factory", "store", "hospital", "border", "park", "library",
  "town", "airport", "highway", "street", "mine", "shelter"];
const LAW = ["bill", "law", "measure", "ordinance", "resolution", "amendment", "act", "legislation", "budget", "bond", "plan", "tax"];
const OFFICE = ["mayor", "governor", "senate", "congress", "president", "council", "office", "house", "sheriff", "re-election"];

export const EVENT_TYPES: readonly EventType[] = [
  {
    type: "raid",
    nouns: ["raid", "roundup", "round-up", "round - up", "crackdown", "enforcement operation", "enforcement action",
      { words: "sweep", near: FORCE }, { words: "operation", after: ["against", "targeting"], near: FORCE }],
    verbs: ["raid", { words: "round up", near: FORCE }],
  },
  { type: "arrest", nouns: ["arrest", "capture", "manhunt"],
    verbs: ["arrest", "apprehend", { words: "detain", near: FORCE }, { words: "capture", near: FORCE }, "take into custody"] },
  { type: "charge", nouns: ["indictment", "arraignment", "arraign", { words: "charge", near: [...COURT, "file", "face", "criminal", "count"] }],
    verbs: ["indict", "arraign", "charge with", { words: "charge", near: [...COURT, "murder", "police", "prosecutor", "count"] }] },
  { type: "trial", nouns: ["trial", "retrial", "testimony", "plea", "verdict", "acquittal", "conviction"],
    verbs: ["convict", "acquit", "plead guilty", "plead not guilty", "find guilty", "stand trial"] },
  { type: "sentence", nouns: ["sentencing", "execution", { words: "sentence", near: [...COURT, "prison", "year", "life", "jail"] }],
    verbs: ["sentence", "imprison"] },
  { type: "ruling", nouns: ["ruling", "injunction", "court order", { words: "order", near: COURT }, { words: "decision", near: COURT }],
    verbs: [{ words: "rule", near: COURT }, { words: "order", near: COURT }, { words: "block", near: COURT },
      { words: "uphold", near: COURT }, { words: "strike down", near: [...COURT, "law"] }, { words: "overturn", near: [...COURT, "conviction"] }] },
  { type: "lawsuit", nouns: ["lawsuit", "suit against", "class action", "complaint against"], verbs: ["sue", "file suit"] },
  { type: "hearing", nouns: ["hearing", "inquest", "deposition"], verbs: ["testify"] },
  { type: "investigation", nouns: ["investigation", "inquiry", "probe", "audit"], verbs: ["investigate", { words: "probe", near: FORCE }] },
  { type: "vote", nouns: ["vote", "recount", "referendum", "ballot measure"],
    verbs: ["vote", { words: "approve", near: ["council", "board", "commission", "senate", "house", "congress", "committee"] }] },
  { type: "election", nouns: ["election", "by-election", "runoff", "primary", "caucus", "inauguration"],
    verbs: ["elect", "re-elect", { words: "inaugurate", near: OFFICE }] },
  { type: "candidacy", nouns: ["candidacy", "election bid"],
    verbs: [{ words: "run for", near: OFFICE }, { words: "run against", near: [...OFFICE, "year"] }, "seek a second term", "seek a third term",
      "seek reelection", "seek re-election", "seek another term"] },
  { type: "legislation", nouns: [{ words: "passage", near: LAW }, { words: "veto", near: [...LAW, "governor"] }],
    verbs: [{ words: "veto", near: LAW }, { words: "enact", near: LAW }, { words: "pass", near: LAW }, { words: "sign", near: LAW },
      { words: "adopt", near: LAW }, { words: "repeal", near: LAW }] },
  { type: "budget", nouns: ["budget cut", "budget proposal", "budget plan", "budget shortfall", "bond issue", "tax increase", "spending plan"],
    verbs: [] },
  { type: "declaration", nouns: ["state of emergency", "disaster declaration", "executive order", "proclamation"], verbs: [] },
  { type: "announcement", nouns: ["announcement", "unveiling"], verbs: ["unveil"] },
  { type: "appointment", nouns: ["appointment", "nomination", "swearing-in", "promotion"],
    verbs: ["appoint", "nominate", "swear in", { words: "name", near: HIRE }, { words: "replace", near: HIRE },
      { words: "promote", near: HIRE }, { words: "hire", near: HIRE }] },
  { type: "resignation", nouns: ["resignation", "retirement", "departure"],
    verbs: ["resign", "step down", "step aside", { words: "retire", near: [...HIRE, "year"] }, { words: "quit", near: HIRE }] },
  { type: "dismissal", nouns: ["firing", "ouster", "dismissal", "impeachment", "layoff", "lay - off", "job cut"],
    verbs: ["oust", "impeach", "lay off", "sack", { words: "fire", near: HIRE }, { words: "dismiss", near: HIRE }, { words: "suspend", near: HIRE }] },
  { type: "visit", nouns: ["visit", "tour", "summit", { words: "trip", near: ["official", "president", "minister"] }],
    verbs: ["visit", "tour"] },
  { type: "meeting", nouns: ["town hall meeting", "news conference", "press conference", "town hall", "conference", "public meeting"], verbs: [] },
  { type: "negotiation", nouns: ["negotiation", "talk", "mediation", "peace talk"], verbs: ["negotiate", "mediate"] },
  { type: "agreement", nouns: ["agreement", "deal", "settlement", "truce", "ceasefire", "cease-fire", "treaty", "accord", "pact"],
    verbs: ["reach an agreement", "reach a deal", "settle"] },
  { type: "protest", nouns: ["protest", "demonstration", "rally", "march", "vigil", "riot", "sit-in", "unrest", "picket"],
    verbs: ["protest", "demonstrate", "rally", "riot", "march", "picket"] },
  { type: "strike", nouns: ["walkout", "work stoppage", "lockout",
      { words: "strike", near: ["worker", "union", "labor", "pay", "company", "cannery", "teacher", "nurse", "contract", "driver", "picket"] }],
    verbs: ["go on strike", { words: "walk out", near: ["worker", "teacher", "employee", "union", "nurse", "driver", "student"] }, "stop work"] },
  { type: "closure", nouns: ["closure", "shutdown", "shut - down"],
    verbs: [{ words: "close", near: SERVICE }, { words: "shut down", near: SERVICE }, { words: "shut", near: SERVICE }, "close down"] },
  { type: "opening", nouns: ["groundbreaking", "ribbon-cutting", "grand opening"], verbs: [{ words: "reopen", near: SERVICE }] },
  { type: "acquisition", nouns: ["acquisition", "takeover", "merger", "buyout"], verbs: ["acquire", "merge", "buy out", "take over"] },
  { type: "launch", nouns: ["launch", "rollout", "release of"], verbs: ["launch", "roll out"] },
  { type: "flood", nouns: ["flood", "flooding", "flash flood", "inundation"], verbs: ["flood", "inundate"] },
  { type: "collapse", nouns: ["collapse", "levee break", "dam break", "cave-in", { words: "break", near: ["levee", "dam"] },
      { words: "breach", near: BARRIER }, { words: "failure", near: BARRIER }],
    verbs: ["collapse", "give way", { words: "break through", near: BARRIER }, { words: "fail", near: BARRIER }, { words: "breach", near: BARRIER }] },
  { type: "fire", nouns: ["wildfire", "fire", "blaze", "arson", "inferno"], verbs: ["burn", "burn down", "catch fire", "set fire", "torch"] },
  { type: "explosion", nouns: ["explosion", "blast", "bombing", "detonation"], verbs: ["explode", "detonate", "bomb", "blow up"] },
  { type: "storm", nouns: ["storm", "hurricane", "tornado", "cyclone", "typhoon", "blizzard", "snowstorm", "heat wave", "drought"], verbs: [] },
  { type: "earthquake", nouns: ["earthquake", "quake", "aftershock", "tremor", "tsunami", "landslide", "mudslide", "eruption", "temblor"],
    verbs: ["erupt"] },
  { type: "spill", nouns: ["spill", "oil spill", "leak", "contamination"], verbs: ["spill", "leak", "contaminate"] },
  { type: "outage", nouns: ["outage", "blackout", "power failure", "power cut"], verbs: ["lose power", "knock out power"] },
  { type: "outbreak", nouns: ["outbreak", "epidemic", "pandemic", "quarantine"], verbs: ["break out", "quarantine"] },
  { type: "evacuation", nouns: ["evacuation"], verbs: ["evacuate", "flee their home", "leave their home", "force from their home"] },
  { type: "rescue", nouns: ["rescue", "search and rescue"], verbs: ["rescue"] },
  { type: "crash", nouns: ["crash", "collision", "derailment", "pileup", "wreck"], verbs: ["crash", "collide", "derail", "capsize", "sink"] },
  { type: "shooting", nouns: ["shooting", "gunfire", "gun battle", "standoff", "shootout"], verbs: ["shoot", "open fire", "gun down"] },
  { type: "attack", nouns: ["attack", "assault", "ambush", "stabbing", "airstrike", "air strike", "invasion", "hijacking", "hostage taking"],
    verbs: ["attack", "assault", "ambush", "stab", "invade", "hijack", "shell"] },
  { type: "killing", nouns: ["killing", "murder", "homicide", "slaying", "assassination", "massacre", "death"],
    verbs: ["kill", "murder", "slay", "assassinate", "die", "drown"] },
  { type: "kidnapping", nouns: ["kidnapping", "abduction", "disappearance"], verbs: ["kidnap", "abduct", { words: "go missing", near: ["police", "family"] }] },
  { type: "escape", nouns: ["escape", "jailbreak", "prison break"], verbs: [{ words: "escape", near: ["prison", "jail", "inmate", "custody", "prisoner"] }] },
  { type: "robbery", nouns: ["robbery", "burglary", "theft", "heist", "break-in"], verbs: ["rob", "burglarize", "loot"] },
  { type: "cyberattack", nouns: ["cyberattack", "data breach", "hack", "ransomware attack"], verbs: [{ words: "hack", near: ["computer", "account", "data", "email"] }] },
  { type: "deployment", nouns: ["deployment", "airlift"], verbs: ["deploy"] },
  { type: "sanction", nouns: ["sanction", "embargo", "tariff"], verbs: [] },
  { type: "recall", nouns: ["recall"], verbs: [] },
];
