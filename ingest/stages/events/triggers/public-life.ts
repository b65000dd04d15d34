import type { EventType } from "./event-type.ts";

/** What councils, parties, workers and firms do. */
export const PUBLIC_LIFE: readonly EventType[] = [
  [
    "vote",
    "vote @chamber !tally, vote >on/against !tally, vote @again, roll call, referendum, ballot measure, no-confidence motion, no-confidence vote, vote of no confidence, censure motion",
    "vote @chamber, vote >on/to/against/no/yes/unanimously/overwhelmingly/narrowly, approve @chamber !voters, reject @chamber !case, turn down @chamber !case, adopt @chamber, recommend @zoning >the/a/an/approval/approving/denial/denying/against, deny @zoning %permits, postpone @zoning %permits, table @zoning %rules",
  ],
  ["primary", "primary, caucus, primary election, primaries", ""],
  [
    "election",
    "defeat >of @levy, election, election night, by-election, runoff, inauguration, recall vote, race for mayor, race for sheriff, race for governor, race for council, mayoral race, " +
      "mayor 's race, mayor ’s race, sheriff 's race, sheriff ’s race, governor 's race, governor ’s race",
    "elect, re-elect, inaugurate @office, win the race >for, win a race >for, win race, win election, win re-election, win reelection, win the election, win a seat, " +
      "win a second term, win a third term, defeat @race, unseat @race, concede @race, concede >on/in/last/monday/tuesday/wednesday/thursday/friday/saturday/sunday/the/to, concede defeat @race, " +
      "approve @byvoters, reject @byvoters, pass @byvoters, turn down @byvoters, defeat @byvoters, go down to defeat",
  ],
  ["sale", "", "sell ~shares, sell ~stock, unload ~shares, unload ~stock, dump ~shares, dump ~stock"],
  ["recount", "recount, hand count @ballots", "recount ^papers"],
  [
    "debate",
    "debate @stage !topic, presidential debate, candidate forum, candidates forum, candidates ' forum, candidates ’ forum, forum >in/on/at/monday/tuesday/wednesday/thursday/friday/saturday/sunday/last @stage, governor debate, gubernatorial debate",
    "debate @stage",
  ],
  ["convention", "convention @party", ""],
  [
    "candidacy",
    "candidacy, election bid, run >against, run >for, bid >for, presidential bid, bid <house/senate/gubernatorial/congressional/mayoral, reelection bid, re-election bid",
    "run for @office, run against @office, launch a campaign ~for, launch his campaign, launch her campaign, file papers ~run, file paperwork ~run, enter the race, join the race, declare his candidacy, declare her candidacy, seek a second term, seek a third term, seek another term, seek reelection, seek re-election",
  ],
  [
    "legislation",
    "passage @law, veto, override @law, override @veto, veto override",
    "veto, override the veto, override @law, override @veto, enact @law, clear @law >the/both %chambers, ban @zoning !court, outlaw @zoning, introduce a bill, file a bill, bring a bill, introduce legislation, file legislation, pass @law, pass @chamber >the/a/an/both/unanimously, sign @law, adopt @law, repeal, raise @zoning ~tax",
  ],
  [
    "budget",
    "budget vote, budget cut, budget proposal, budget plan, budget shortfall, bond issue, tax increase, spending plan",
    "",
  ],
  [
    "declaration",
    "state of emergency, disaster declaration, executive order, proclamation, curfew, lockdown, boil-water order, boil-water notice, boil-water advisory, boil water order, boil water notice, boil water advisory, boil order, " +
      "burn ban, hosepipe ban, shelter-in-place order, do-not-drink order, do not drink order, advisory >for/is/was/will/remains/remained/had/has/ended/covers/covered @water",
    "boil water, boil their water, boil its water, boil tap water, boil all water",
  ],
  ["announcement", "announcement, unveiling", "unveil"],
  [
    "appointment",
    "appointment, nomination @post !party, swearing-in, promotion @post",
    "appoint, nominate, swear in, take the oath, take office !since, name @post, name %somebody ~to, name %somebody ~as, tap %somebody, confirm %somebody @chamber, hire %somebody ~as, take over as, replace @post, promote @post, promote %somebody ~to, hire @post !counsel",
  ],
  [
    "resignation",
    "resignation, retirement, departure >as @leadership",
    "resign, step down, step aside, stand down @leadership, retire @post, retire >from @post, retire >from @chamber, quit @leadership >as/after/amid/over/following/in/on/,/./;/his/her/their/the/today/monday/tuesday/wednesday/thursday/friday/saturday/sunday",
  ],
  [
    "withdrawal",
    "",
    "run again <not/n't/n’t, seek reelection <not/n't/n’t, seek re-election <not/n't/n’t, seek another term <not/n't/n’t, seek a second term <not/n't/n’t, seek a third term <not/n't/n’t, seek a fourth term <not/n't/n’t, drop out of ~race, drop out >of @contest, withdraw ~from_race, withdraw ~from_contest, quit the race, leave the race, end his campaign, end her campaign, end his bid, end her bid, suspend his campaign, suspend her campaign",
  ],
  [
    "dismissal",
    "layoff, job cut, job loss, furlough, firing <the/his/her/their/its/our/my/'s/’s/a/mass/of !guns, firing >of, firings, ouster, dismissal !case, impeachment, " +
      "redundancy @labor, removal >as @post, suspension @post",
    "oust, impeach, lay off, lie off, cut ^jobs, slash ^jobs, shed ^jobs, axe ^jobs, eliminate ^jobs, furlough, demote, terminate ^holder, part way with @post, sack, fire @post !arms, fire %holder !arms, dismiss @post !case, suspend @post !case, suspend %holder !case, remove >as @post, remove %somebody ~from_board, remove %somebody ~from_office, remove %somebody ~from_post, remove %somebody ~from_seat, strip %somebody ~of, place ~on_leave, put ~on_leave, " +
      "relieve of duty, relieve of command, place on leave, place on paid leave, place on administrative leave, place on paid administrative leave, put on leave, put on paid leave, put on administrative leave",
  ],
  ["visit", "visit !routine, tour !music, trip @office", "visit, tour !music"],
  ["rally", "rally !market, campaign stop", ""],
  [
    "meeting",
    "summit, town hall meeting, news conference, press conference, town hall, public meeting, council meeting, board meeting, " +
      "special meeting, special session @chamber, emergency meeting, town meeting, community meeting, forum @council, forum @again, meeting @council @again, meeting >set/scheduled/called/planned",
    "meet @leaders >with/on/in/at/monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/yesterday, gather @leaders",
  ],
  [
    "negotiation",
    "negotiation, bargaining @sides, contract talks, peace talks, talks @sides !chat, talks >collapsed/stalled/resumed/failed/broke/ended/began/between, mediation, arbitration",
    "negotiate !road, mediate",
  ],
  [
    "agreement",
    "agreement !standing, deal !standing, settlement !land, truce, ceasefire, cease-fire, treaty !standing, accord !standing, pact !standing, consent decree",
    "reach an agreement, reach a deal, reach a settlement, settle @court, ratify @labor, strike a deal, strike an agreement, sign an agreement, sign a deal, sign a treaty, sign a contract, sign a memorandum, award a contract, award the contract, award ~contract, win a contract, win the contract",
  ],
  [
    "protest",
    "protest, demonstration, march, vigil, riot, sit-in, unrest, hunger strike, blockade, disturbance @prison, uprising @prison, student walkout, school walkout",
    "protest, walk out @students, walk out of class, walk out of school, walk out of their class, demonstrate @street, rally @street, riot, march, picket",
  ],
  [
    "strike",
    "walkout, work stoppage, stoppage @labor, sickout, sick-out, job action, industrial action, lockout, picket, strike @labor !bargain, strike <on/day/week/month, strike >began/begins/ended/ends/entered/enters, strike @again",
    "go on strike, lock out %employees, return to work @labor, down tools, stop work, walk out @labor, walk off the job, walk off job, strike @labor !bargain",
  ],
  [
    "closure",
    "closure, shutdown, closing >of @service",
    "close >i/interstate, close @service, close >in/on/last/monday/tuesday/wednesday/thursday/friday/saturday/sunday ^plants, shutter %plants, shuttered %plants, condemn %house, shut @service !valves, shut down @service, shut down @treasury, close down, wind down @firm, mothball, close its door, shut its door, cease operation",
  ],
  [
    "opening",
    "groundbreaking, ribbon-cutting, ribbon cutting, grand opening, reopening, ground be break, ground have be break",
    "reopen @service, open >in/on/monday/tuesday/wednesday/thursday/friday/saturday/sunday/last ^plants, open its door, break ground, commence operation, begin operation",
  ],
  [
    "ceremony",
    "ceremony, funeral, memorial service, parade, festival, commemoration, fundraiser, food drive, blood drive, cleanup @volunteer, job fair, county fair",
    "bury >in/on/at/beside/monday/tuesday/wednesday/thursday/friday/saturday/sunday %someone",
  ],
  ["endorsement", "endorsement @candidate", "endorse @candidate"],
  [
    "acquisition",
    "acquisition, takeover, merger, buyout, takeover bid, takeover offer, offer @firm, bid @firm !party",
    "sell %property, buy %property ~for, acquire @firm !coverage, merge @firm, buy out, take over @firm",
  ],
  ["launch", "launch, rollout, nuclear test, missile test", "launch @product, roll out @product, unveil @product"],
  [
    "bankruptcy",
    "bankruptcy, insolvency, receivership",
    "file for bankruptcy, go bankrupt, go bust, declare bankruptcy, enter receivership, go into administration, enter administration, go into receivership, go into liquidation",
  ],
  [
    "cancellation",
    "cancellation, postponement",
    "cancel ^occasion, cancel ~contract, cancel ~contracts, scrap ~contract, call off ^occasion, postpone ^occasion, end its contract, end their contract, end the contract, end a contract, terminate its contract, terminate their contract, terminate the contract, terminate a contract, " +
      "cancel its contract, cancel their contract, cancel the contract, cancel a contract, scrap its contract, scrap the contract, scrap a contract, pull the contract",
  ],
  ["eviction", "eviction", "evict %camp, clear %camp @encamped, foreclose >on"],
  ["demolition", "demolition !derby", "demolish, raze @building, tear down @building, knock down @building"],
];
