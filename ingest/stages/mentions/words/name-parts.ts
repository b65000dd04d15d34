import { words } from "../../word-list.ts";

/**
 * Words that names are built of, and those that no name has: closed lists that the rules look up, all in lower case.
 * **Source:** English grammar and the habits of news style, collected for this project.
 */

/** Never a word of a name, even with a capital. */
export const NOT_NAMES = words(
  `former a an the this that these those i you he she it we they him her his hers its our ours their theirs my mine your yours me
  us them who whom whose which what when where why how if and or but nor so yet as at by for from in into of off on onto
  out over to up with about after before since until while although though because unless despite during among between
  against through without within not no yes is are was were be been being am has have had do does did will would can
  could may might must shall should there here then than also just only even still now today yesterday tomorrow
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april june july august september october november december jan. feb. mar. apr. jun.
  jul. aug. sept. sep. oct. nov. dec. apr jul aug sep mon tue tues wed thu thurs fri sat sept oct nov dec jan feb
  however meanwhile moreover therefore thus hence instead nevertheless nonetheless otherwise besides furthermore
  additionally finally later earlier recently currently previously according both either neither each every all some any
  many most several few more less other another such same own very too much once twice again always never often
  please thanks ok okay oh well let like asked added said told no. nos. i'm i've i'll i'd we've we're you're they're it's that's
  he's she's there's what's let's don't can't won't isn't doesn't didn't per via vs versus whether perhaps maybe
  photo photos image video source editor's note read more updated published share follow comments tags
  file photo: lede editing writing reporting additional compiled edited ipo ppe gdp ceo cfo coo tv id dna hiv aids suv lgbt
  lgbtq ngo ngos mp mps pr faq usd eur etf hq atm gps url pdf sms td mvp dui dwi cpr emt icu bbq rv ok rip phd dvd vip diy
  ad bc b.c. a.d. ipos etfs tvs llb mba q&a r&d twitter.com covid-19's pcr ltd's latest breaking exclusive
  rs usd nt covid-19 covid coronavirus easter christmas thanksgiving halloween internet ct et gmt est edt pst pdt cst cdt utc
  first second third one two three four five six seven eight nine ten a.m. p.m. am pm`,
);

/** "of" goes on with a name after these. */
export const OF_HEADS = words(
  `university college school academy institute institutes faculty department departments ministry bureau office board bank
  court house senate council city town village county township parish borough state commonwealth republic kingdom
  emirate union federation confederation league association society church cathedral archdiocese diocese chamber
  commission committee assembly congress parliament secretary speaker director chief ambassador port isle isles gulf bay
  cape strait straits sea knights sons daughters friends museum hall army band duke duchess earl
  prince princess queen king order guild agency administration authority division library center centre hospital
  conference alliance coalition party front movement government supervisors commissioners governors trustees regents
  directors elections representatives corrections joint rock battle university's general tower palace district
  boys girls legion brotherhood sisterhood corps service services centers organisation organization foundation
  company fund network bar supreme appeals mount mountains valley lake river islands island university- universities
  times voice isle court chamber wall church sheikhdom sultanate territory banks institutes citizens people`,
);

/** "for" and "against" go on with a name after these. */
export const FOR_HEADS = words(
  `center centers centre committee subcommittee council institute campaign coalition commission fund alliance americans
  citizens students mothers doctors reporters office foundation association movement conference convention partnership
  network academy society agency department ministry organization organisation forum initiative project program
  campaigns panel caucus league union people voters republicans democrats women men veterans parents teachers`,
);

/** "on" goes on with a name after these: "Committee on Ways", but "Republicans on Linden Hill" names the hill alone. */
export const ON_HEADS = words(
  `center centers centre committee subcommittee council institute coalition commission conference forum initiative project program
  panel caucus league office foundation association movement academy society network organization organisation task force`,
);

/** A run of common words joined by "and" is one body if it ends with one of these. */
export const AND_HEADS = words(
  `enforcement administration commission committee department services service protection prevention council agency board
  authority bureau ministry wildlife recreation corp corp. co co. company sons associates museum inc inc. ltd ltd. union
  explosives conservation development affairs institute foundation association security office division works sciences
  technology society federation organization resources medicaid fisheries forestry quality`,
);

/** Small words inside names of people and places. */
export const PARTICLES = words(
  `de da do dos das di du del della la le los las van von der den ter ten bin ibn bint al el zu af abu ben ould y ní nic ó uí`,
);

/** What follows a hyphen behind a name that is no part of it. */
export const COMPOUND_ENDS = words(
  `based area born led backed style owned wide run like old year type level size made bound era class only free held funded`,
);

/** Particles that may open a surname on its own: "von der Leyen said". */
export const OPENING_PARTICLES = words(`van von bin ibn al el de`);

/** "'s" goes on with a name between one of these and a capital: "Sheriff's Office", "Women's March". */
export const POSSESSIVE_BASES = words(
  `sheriff mayor governor attorney women men children people workers worker king queen farmers veterans veteran coroner
  prosecutor secretary clerk treasurer president director st. nation lord bishop marshal teachers girls boys public
  auditor assessor constable ombudsman chancellor premier minister general commonwealth state citizens student students
  parents driver nurses doctors physicians lawyers officers firefighters professors journalists builders owners employers
  manufacturers growers fishermen principals professionals pensioners players actors writers screenwriters architects engineers
  bakers bankers brokers dealers retailers traders miners steelworkers carpenters pilots seafarers hunters consumers tenants
  landlords homeowners ratepayers taxpayers cattlemen stockmen ranchers pharmacists psychologists sheriffs mothers fathers
  survivors victims grocers brewers publishers realtors`,
);

/** Things that are told apart by their number alone. */
export const NUMBERED = words(
  `appendix article building chapter category episode exhibit exit figure flight gate grade highway interstate item level lot number page
  part phase platform proposition room round route rule section stage suite table tier type unit version volume week`,
);

/** Ages, generations and degrees behind a person's name. */
export const NAME_SUFFIXES = words(`jr jr. sr sr. ii iii iv esq esq. md m.d. phd ph.d.`);

/** Honours, ranks and degrees behind a person's name, which are no part of it: "Ana Ruiz OBE". **Source:** British, Indian and Nigerian usage. */
export const POST_NOMINALS = words(
  `kc k.c. qc q.c. sc obe o.b.e. cbe c.b.e. mbe m.b.e. dbe kbe kcb cmg kcmg gbe dso qpm oam ips ias ifs san gcon ofr frs frcs mp td msp
  mla mlc mep mpp mna mca`,
);

export const NORTHISH = words(
  `north south east west northern southern eastern western central upper lower new old greater downtown`,
);
