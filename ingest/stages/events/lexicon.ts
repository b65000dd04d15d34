/**
 * The public events that are looked for: a row a type, the words that tell of it by lemma. Words are told apart by
 * commas, the tokens of one clue by spaces ("round - up" is three). `@court` after a clue: it only counts in a sentence
 * with one of that company's words. `>against` after a clue: only with that word right behind.
 * **Source:** the event types of ACE 2005 and TAC KBP (conflict, justice, personnel, contact, movement), the IPTC Media
 * Topics for disasters, labour and politics, and this project's own list for town government.
 */
export const EVENT_TYPES: readonly (readonly [type: string, nouns: string, verbs: string])[] = [
  [
    "raid",
    "raid, roundup, round-up, round - up, crackdown, enforcement operation, enforcement action, sweep @force, operation >against @force, operation >targeting @force",
    "raid, round up @force",
  ],
  ["arrest", "arrest, capture, manhunt", "arrest, apprehend, take into custody, detain @force, capture @force"],
  ["charge", "indictment, arraignment, charge @accused", "indict, arraign, charge with, charge @accused"],
  [
    "trial",
    "trial, retrial, plea, verdict, acquittal, conviction",
    "convict, acquit, plead guilty, plead not guilty, find guilty, stand trial",
  ],
  ["sentence", "sentencing, execution, sentence @prison", "sentence, imprison"],
  [
    "ruling",
    "ruling, injunction, court order, order @court, decision @court",
    "rule @court, order @court, block @court, uphold @court, overturn @court, strike down @court, strike down @law",
  ],
  ["lawsuit", "lawsuit, class action, suit >against, complaint >against", "sue, file suit"],
  ["hearing", "hearing, inquest, deposition, testimony", "testify"],
  ["investigation", "investigation, inquiry, probe, audit", "investigate, probe @force"],
  ["vote", "vote, referendum, ballot measure", "vote, approve @chamber"],
  ["election", "election, by-election, runoff, primary, caucus, inauguration", "elect, re-elect, inaugurate @office"],
  [
    "candidacy",
    "candidacy, election bid, run >against, run >for, bid >for",
    "run for @office, run against @office, seek a second term, seek a third term, seek another term, seek reelection, seek re-election",
  ],
  ["legislation", "passage @law, veto @law", "veto @law, enact @law, pass @law, sign @law, adopt @law, repeal @law"],
  ["budget", "budget cut, budget proposal, budget plan, budget shortfall, bond issue, tax increase, spending plan", ""],
  ["declaration", "state of emergency, disaster declaration, executive order, proclamation", ""],
  ["announcement", "announcement, unveiling", "unveil"],
  [
    "appointment",
    "appointment, nomination, swearing-in, promotion",
    "appoint, nominate, swear in, name @post, replace @post, promote @post, hire @post",
  ],
  ["resignation", "resignation, retirement", "resign, step down, step aside, retire @post, quit @post"],
  [
    "dismissal",
    "firing, ouster, dismissal, impeachment, layoff, job cut",
    "oust, impeach, lay off, sack, fire @post, dismiss @post, suspend @post",
  ],
  ["visit", "visit, tour, summit, trip @office", "visit, tour"],
  ["meeting", "town hall meeting, news conference, press conference, town hall, public meeting", ""],
  ["negotiation", "negotiation, talk, mediation, peace talk", "negotiate, mediate"],
  [
    "agreement",
    "agreement, deal, settlement, truce, ceasefire, cease-fire, treaty, accord, pact",
    "reach an agreement, reach a deal, settle @court",
  ],
  [
    "protest",
    "protest, demonstration, rally, march, vigil, riot, sit-in, unrest",
    "protest, demonstrate, rally, riot, march, picket",
  ],
  [
    "strike",
    "walkout, work stoppage, lockout, picket, strike @labor",
    "go on strike, stop work, walk out @labor, strike @labor",
  ],
  ["closure", "closure, shutdown", "close @service, shut @service, shut down @service, close down"],
  ["opening", "groundbreaking, ribbon-cutting, grand opening", "reopen @service"],
  [
    "acquisition",
    "acquisition, takeover, merger, buyout, takeover bid, takeover offer, offer @firm, bid @firm",
    "acquire, merge, buy out, take over @firm",
  ],
  ["launch", "launch, rollout", "launch @product, roll out, unveil @product"],
  ["flood", "flood, flooding, flash flood, inundation", "flood, inundate"],
  [
    "collapse",
    "collapse, levee break, dam break, cave-in, break @barrier, breach @barrier, failure @barrier",
    "collapse, give way, break through @barrier, fail @barrier, breach @barrier",
  ],
  ["fire", "wildfire, fire, blaze, arson, inferno", "burn, burn down, catch fire, set fire, torch"],
  ["explosion", "explosion, blast, bombing, detonation", "explode, detonate, bomb, blow up"],
  ["storm", "storm, hurricane, tornado, cyclone, typhoon, blizzard, snowstorm, heat wave, drought", ""],
  [
    "earthquake",
    "earthquake, quake, aftershock, tremor, temblor, tsunami, landslide, mudslide, eruption",
    "erupt @ground",
  ],
  ["spill", "spill, oil spill, leak, contamination", "spill, leak, contaminate"],
  ["outage", "outage, blackout, power failure, power cut", "lose power, knock out power"],
  ["outbreak", "outbreak, epidemic, pandemic, quarantine", "quarantine"],
  ["evacuation", "evacuation", "evacuate, flee their home, leave their home"],
  ["rescue", "rescue", "rescue"],
  ["crash", "crash, accident, collision, derailment, pileup, wreck", "crash, collide, derail, capsize, sink @vessel"],
  ["shooting", "shooting, gunfire, gun battle, standoff, shootout", "shoot, open fire, gun down"],
  [
    "attack",
    "attack, assault, ambush, stabbing, airstrike, air strike, invasion, hijacking",
    "attack, assault, ambush, stab, invade, hijack",
  ],
  [
    "death",
    "killing, murder, homicide, slaying, assassination, massacre, death",
    "kill, murder, slay, assassinate, die, drown",
  ],
  ["injury", "injury @force, injury @crowd", "injure, wound, hurt @crowd"],
  ["award", "award ceremony", "win @prize, award @prize, nominate @prize"],
  ["kidnapping", "kidnapping, abduction, disappearance", "kidnap, abduct, go missing"],
  ["escape", "escape, jailbreak, prison break", "escape @prison"],
  ["robbery", "robbery, burglary, theft, heist, break-in", "rob, burglarize, loot, steal, make off with"],
  ["cyberattack", "cyberattack, data breach, ransomware attack, hack", "hack @data"],
  ["deployment", "deployment, airlift", "deploy"],
  ["sanction", "sanction, embargo, tariff", ""],
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** The companies that clues are tied to, by lemma. */
export const COMPANIES: Readonly<Record<string, ReadonlySet<string>>> = {
  court: words("judge court justice magistrate jury tribunal appeal appeals lawsuit"),
  accused: words("judge court prosecutor file face criminal count murder police felony jury"),
  prison: words("judge court prison jail inmate prisoner custody life year month"),
  force: words(
    "police officer agent enforcement immigration immigrant migrant agency sheriff federal deputy troop army",
  ),
  barrier: words("levee dam bridge wall dike roof building river tower mine road"),
  post: words(
    "director chief secretary minister manager judge commissioner ambassador ceo chair president superintendent interim acting coach head captain successor post",
  ),
  service: words(
    "school road bridge office plant factory store hospital border park library town airport highway street mine shelter",
  ),
  law: words("bill law measure ordinance resolution amendment act legislation budget bond tax governor"),
  office: words("mayor governor senate congress president council office house sheriff minister re-election"),
  chamber: words("council board commission senate house congress committee parliament legislature"),
  labor: words("worker union labor labour pay company cannery teacher nurse contract driver picket employee wage"),
  crowd: words("people passenger man woman child crash blast attack explosion fire quake"),
  prize: words("award prize medal oscar nobel trophy honor honour"),
  firm: words("company firm share stake bank billion million rival"),
  product: words("product phone device service rocket satellite model computer campaign missile line laptop"),
  ground: words("volcano ash lava crater"),
  vessel: words("ship boat ferry vessel sailor"),
  data: words("computer account data email system network website"),
};
