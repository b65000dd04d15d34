import type { EntityKind } from "../../graph/model/kinds.ts";

type HeadKind = Extract<EntityKind, "Agency" | "Organization" | "Outlet" | "Site" | "Region">;

/**
 * The last word of a name tells what it names: "… Department" is an agency, "… University" an organization.
 * **Source:** English usage; collected for this project.
 */
const HEADS: Readonly<Record<HeadKind, string>> = {
  Agency: `department dept dept. ministry bureau agency commission committee subcommittee council courts police sheriff
    office administration authority senate legislature congress parliament assembly cabinet directorate inspectorate
    secretariat constabulary patrol prosecutor embassy consulate treasury navy army guard marines militia forces
    corrections schools board supervisors commissioners tribunal judiciary magistrates registry guards
    representatives enforcement appeals customs corps command regiment brigade battalion division taskforce government
    elections commons lords waterworks transit ems`,
  Organization: `university college institute institution academy foundation association society union federation league
    alliance coalition network group party club church cathedral inc inc. corp corp. co co. ltd ltd. llc plc company
    corporation bank fund trust holdings partners industries enterprises international systems technologies services
    solutions airlines airways motors energy petroleum oil pharmaceuticals laboratories labs media studios records
    entertainment team united fc f.c. afc caucus chamber front movement brigades workers teamsters
    organization organisation conference bancorp financial insurance securities capital ventures associates consulting
    brothers sons ministries diocese archdiocese synagogue mosque temple congregation
    scouts orchestra symphony ballet opera choir band museum gallery zoo hospital clinic school elementary
    bulldogs tigers eagles bears lions panthers warriors wildcats trojans spartans broncos giants jets dolphins rangers
    devils saints falcons hawks cardinals pirates athletics royals kings sharks rovers wanderers athletic
    chapter lodge auxiliary corps. consortium cooperative co-op council. brewery restaurant cafe pizza grill bistro hotel hotels resorts
    gaa rfc supermarket stores foods farms publishing press. productions logistics aerospace aviation electronics electric
    telecom communications software networks bancshares realty properties pictures theatres microsystems utilities gas
    mining steel metals chemical chemicals automotive motor railways railway railroad lines sdn bhd commodities materials minerals
    resources aggregates plastics textiles congregation`,
  Outlet: `times post herald news tribune gazette journal chronicle courier examiner observer sentinel inquirer dispatch
    bulletin telegraph mirror daily globe ledger reporter advocate mercury register republic express standard
    leader press radio television tv monitor review today argus banner beacon citizen enterprise picayune democrat-gazette
    magazine journal-constitution`,
  Site: `airport stadium arena center centre building tower bridge park street avenue road boulevard drive lane highway
    hall plaza square prison jail penitentiary courthouse capitol palace castle library base station terminal
    refinery plant dam pier harbor harbour mall garden gardens cemetery memorial monument mansion house parkway
    expressway freeway turnpike interstate route blvd blvd. ave ave. st. rd rd. dr. ln hwy trail court. place terrace
    reservoir levee theater theatre coliseum fairgrounds barracks shelter depot cottage estate manor tunnel canal
    stadium. mine quarry chapel shrine gate wall field speedway racetrack racecourse circle market headquarters complex dome lounge aqueduct viaduct`,
  Region: `county parish township borough province prefecture oblast river lake creek bay sea ocean gulf strait island islands
    isle mountain mountains mount valley canyon desert peninsula coast beach basin falls forest plateau delta glacier
    volcano ridge hills plains swamp marsh reef archipelago hemisphere cape peak range republic emirates kingdom
    territory territories state states heights springs junction nations wilderness governorate`,
};

const KIND_BY_HEAD: ReadonlyMap<string, HeadKind> = new Map(
  (Object.entries(HEADS) as [HeadKind, string][]).flatMap(([kind, list]) =>
    list.split(/\s+/).map((word): [string, HeadKind] => [word, kind]),
  ),
);

/** Heads that are as often a surname, a common noun or a city's last word: they need two words before them or other evidence. */
const WEAK_HEADS = new Set(
  `house place court. park field hall post district court times today news press express standard leader guard forest lake hills heights
  springs falls beach bay mount range peak group team united saints kings giants state states park gate wall cape
  island junction center band gas media college church sheriff valley ridge temple board division command register energy
  bank trust fund capital financial republic services international network council. union review monitor citizen market circle complex dome
  lounge materials minerals`.split(/\s+/),
);

/** A court of law, unlike "Linden Court". */
const COURTS =
  /^(?:supreme|high|district|circuit|superior|county|municipal|federal|criminal|crown|constitutional|magistrates|family|juvenile|state|appeals|trial|people's|probate|civil|international|appellate|city|kangaroo|commercial|arbitration|sessions|commissioners|['’]s)$/;

/** A district that is a body, unlike the "Lake District". **Source:** American local government. */
const DISTRICTS = /^(?:school|water|fire|transit|utility|sanitation|irrigation|hospital|conservation|library)$/;

/** "Harlow Fire Rescue", "Harlow Fire & Rescue"; a rescue alone is what is done. */
const RESCUES: ReadonlyMap<string, HeadKind> = new Map([
  ["fire", "Agency"],
  ["&", "Agency"],
  ["animal", "Organization"],
  ["mountain", "Organization"],
]);

/** "Harlow Fire and Rescue Service", "Linden Ambulance Service". */
const PUBLIC_SERVICES = /^(?:rescue|ambulance|fire|police|prison|probation|emergency|paramedic)$/;

/** "Harlow Water Works", "Linden Public Works"; works alone are a factory. */
const WORKS = /^(?:water|public|sewer|gas)$/;

/** What a name is by its last word, and the one before it; undefined where they tell nothing. */
export function headKind(lower: string, before = ""): HeadKind | undefined {
  if (lower === "court") return COURTS.test(before) ? "Agency" : "Site";
  // "Lindow State Enterprise" prints nothing.
  if (lower === "enterprise" && /^(?:business|unitary|state|social|private)$/.test(before)) return "Organization";
  if (lower === "rescue") return RESCUES.get(before);
  if (/^services?$/.test(lower) && PUBLIC_SERVICES.test(before)) return "Agency";
  if (lower === "dispatch" && before === "county") return "Agency";
  if (lower === "management") return before === "emergency" ? "Agency" : undefined;
  if (lower === "works") return WORKS.test(before) ? "Agency" : undefined;
  if (lower === "district") return DISTRICTS.test(before) ? "Agency" : undefined;
  return KIND_BY_HEAD.get(lower);
}

export function isWeakHead(lower: string): boolean {
  return WEAK_HEADS.has(lower);
}

/**
 * The first word before "of" tells it likewise: "Department of …", "University of …", "City of …" (its government), "Bank of …".
 */
export function ofHeadKind(lower: string): HeadKind | undefined {
  if (GOVERNMENT_OF.has(lower)) return "Agency";
  const kind = KIND_BY_HEAD.get(lower);
  return kind === "Outlet" || kind === "Site" ? undefined : kind;
}

/** "City of Harlow Bend" is its government. */
export const GOVERNMENT_OF: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "county",
  "borough",
  "township",
  "state",
  "government",
  "commonwealth",
]);
