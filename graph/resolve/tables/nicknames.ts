/**
 * Given names and the short forms by which news call the same person, a name a line. Common English usage; a short form that
 * stands for several names (Pat, Alex, Chris) is listed under each.
 */
const TABLE = `
abigail abby gail
abraham abe
alan al
albert al bert
alexander alex al sandy
alexandra alex sandra
alfred al fred
amanda mandy
andrew andy drew
angela angie
annette ann
anthony tony
antonio tony
arthur art
barbara barb
bartholomew bart
benjamin ben
bernadette bernie
bernard bernie
bernardo bernie
beverly bev
bradley brad
carolyn carol
cassandra cassie
catherine cathy kate katie
cecilia cece
charles charlie chuck
christina chris tina
christine chris
christopher chris kit
clifford cliff
clinton clint
constance connie
cornelius neil
curtis curt
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
dennis denny
desmond des
dianne di
dominic dom
donald don donnie
dorothy dot dottie
douglas doug
edmund ed eddie ted
edward ed eddie ted ned
eleanor ellie nell
elizabeth liz beth betsy betty eliza lizzie
emmanuel manny
ernest ernie
eugene gene
evelyn evie
florence flo
frances fran
francis frank fran
francisco frank paco
franklin frank
frederick fred freddie rick
gabriel gabe
gabriela gabby
geoffrey geoff jeff
gerald gerry jerry
gilbert gil
gordon gordy gord
gregory greg
gwendolyn gwen
harold hal harry
harriet hattie
henry hank harry
herbert herb bert
howard howie
irving irv
isaac ike
isabella bella
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jerome jerry
jessica jess jessie
john jack johnny
jonathan jon
joseph joe joey
josephine jo josie
joshua josh
judith judy
katherine kathy kate katie kay
kathleen kathy kate
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo len lenny
lester les
lillian lil lilly
louis lou
lucille lucy
manuel manny
margaret maggie meg peggy marge midge
maria mary
marjorie marge midge
martin marty
marvin marv
matthew matt
melvin mel
michael mike mick mickey
milton milt
mitchell mitch
nancy nan
natalie nat
nathan nate
nathaniel nate nathan
nicholas nick
norman norm
oliver ollie
pamela pam
patricia pat patty tricia
patrick pat paddy
penelope penny
peter pete
philip phil
phillip phil
randall randy
randolph randy
raymond ray
rebecca becky
reginald reggie
richard rich rick dick ricky
robert bob rob bobby bert robbie
roderick rod
rodney rod
roger rog
ronald ron ronnie
rosemary rose
rudolph rudy
russell russ
salvatore sal
samantha sam
samuel sam sammy
sandra sandy
sebastian seb
sidney sid
solomon sol
stanley stan
stephanie steph
stephen steve
steven steve
stuart stu
susan sue susie
tamara tammy
terence terry
teresa terry tess
thaddeus thad
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim
tobias toby
valerie val
victor vic
victoria vicky tori
vincent vince
virginia ginny
vivian viv
wallace wally
walter walt
warren ren
wesley wes
wilfred fred
william bill will billy willie liam
zachary zach zack
`;

const FULL = shortForms();

/** Whether one given name is a short form of the other, or both are of one name. */
export function isNickname(a: string, b: string): boolean {
  const [ofA, ofB] = [FULL.get(a) ?? [], FULL.get(b) ?? []];
  return ofA.includes(b) || ofB.includes(a) || ofA.some((full) => ofB.includes(full));
}

/** The names that a given name may be short for. */
export function fullForms(given: string): readonly string[] {
  return FULL.get(given) ?? [];
}

/** Whether a given name is a short form of some other. */
export function isShortForm(given: string): boolean {
  return FULL.has(given);
}

/** The first name that a short form stands for, and every other name itself: "william" of "bill". */
export function formalName(given: string): string {
  return FULL.get(given)?.[0] ?? given;
}

/** Short form → the names it stands for. */
function shortForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const line of TABLE.trim().split("\n")) {
    const [full = "", ...short] = line.split(" ");
    for (const one of short) forms.set(one, [...(forms.get(one) ?? []), full]);
  }
  return forms;
}
