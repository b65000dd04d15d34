import { eventFamily } from "../../../graph/resolve/event-family.ts";
import { words } from "../word-list.ts";

/** Words, by lemma, that whoever speaks of an event uses without naming it, by family or type. */
const COURT = words(
  "jury juror verdict judge guilty innocent innocence defendant prosecutor prosecution prosecute sentence charge evidence court courtroom attorney lawyer trial conviction convict plea case appeal crime testimony testify witness bail jail prison probation crime",
);
const VIOLENCE = words(
  "victim gunman shooter attacker assailant killer kill shoot shot gunfire wound body suspect weapon gun rifle knife bullet bomb bomber explosion police murder homicide autopsy grief mourn funeral hostage terrorist terrorism terror massacre dead injury injure hospital stab",
);
const DISASTER = words(
  "damage destroy water evacuate evacuation rescue shelter homeless debris rubble roof victim wind rain river levee emergency rebuild survivor warning forecast homeowner casualty",
);
const LAW = words(
  "bill measure law legislation amendment ordinance resolution vote pass passage override repeal provision lawmaker",
);
const RACE = words(
  "vote voter ballot poll turnout candidate candidacy campaign win race seat runoff nominee delegate nomination elect",
);
const MATTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  violence: VIOLENCE,
  gathering: words(
    "march marcher protester protest demonstrate demonstrator crowd rally riot rioter police chant arrest",
  ),
  raid: words("raid agent agency warrant immigrant migrant deport deportation arrest detain search seize drug"),
  arrest: words("suspect arrest custody police officer jail charge warrant detective handcuff investigator bail"),
  charge: COURT,
  trial: COURT,
  verdict: COURT,
  sentence: COURT,
  ruling: words(
    "court judge justice ruling rule decision case law constitutional unconstitutional appeal injunction plaintiff opinion",
  ),
  lawsuit: words("lawsuit suit sue plaintiff defendant court judge damages claim settle settlement complaint case"),
  hearing: words("hearing testify testimony witness committee question panel"),
  investigation: words(
    "investigation investigate investigator probe inquiry evidence suspect motive finding audit auditor detective cause",
  ),
  vote: LAW,
  legislation: LAW,
  primary: RACE,
  election: RACE,
  recount: words("recount count ballot vote clerk tally canvass envelope margin absentee"),
  force: words("force taser restrain handcuff video camera footage deputy officer jailer beat"),
  search: words("search searcher missing volunteer find"),
  budget: words("budget tax cut deficit spending revenue fund shortfall dollar"),
  resignation: words("resign resignation successor retire retirement replace post"),
  dismissal: words("fire oust layoff dismiss dismissal suspend job successor replace worker employee"),
  appointment: words("appoint appointment nominee nominate nomination confirm confirmation post qualified job"),
  negotiation: words("talk negotiate negotiation negotiator deal agreement compromise side proposal"),
  agreement: words("deal agreement accord treaty pact term sign negotiate settlement compromise truce"),
  strike: words("strike union worker wage contract picket walkout labor pay employer negotiate"),
  closure: words("close closure closing shut reopen worker job"),
  acquisition: words("merger deal acquire acquisition bid shareholder takeover offer company"),
  cancellation: words("contract operator cancel terminate bid"),
  launch: words("launch rocket satellite product"),
  flood: DISASTER,
  storm: DISASTER,
  earthquake: DISASTER,
  collapse: DISASTER,
  fire: words(
    "fire firefighter flame smoke burn blaze arson engulf damage destroy evacuate house home building cause alarm acre",
  ),
  spill: words(
    "spill leak oil pipeline water contaminate cleanup chemical toxic gas ammonia fume valve fish river pollute pollution",
  ),
  outage: words("power outage electricity restore utility customer"),
  outbreak: words(
    "outbreak virus vaccine infection infect disease pandemic mask quarantine health case patient symptom swimmer",
  ),
  crash: words(
    "crash driver vehicle car truck collision accident lane pilot plane train passenger speed brake pedestrian hit road ship ferry boat vessel captain crew hull aground reef",
  ),
  kidnapping: words("kidnap abduct abduction missing disappear search captive ransom custody child girl boy"),
  robbery: words("rob robber robbery steal theft thief burglar burglary suspect gun money cash stolen police"),
  cyberattack: words("hack hacker data breach password system"),
  rescue: words("rescue rescuer search trapped survive survivor"),
  escape: words("escape inmate prisoner prison jail"),
  sanction: words("sanction embargo tariff trade"),
};
const NONE: ReadonlySet<string> = new Set();

export function mattersOf(type: string): ReadonlySet<string> {
  return MATTERS[eventFamily(type)] ?? NONE;
}

/** What an event may be called again, whatever its kind: "the decision", "what happened". */
export const CALLED: ReadonlySet<string> = words(
  "decision move incident case matter tragedy situation outcome crime scene plan proposal victim suspect event result step effort action process disaster accident deal announcement",
);
