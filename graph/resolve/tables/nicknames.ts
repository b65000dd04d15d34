/**
 * Given names and the short forms by which news call the same person, a name a line. Common English usage; a short form that
 * stands for several names (Pat, Alex, Chris) is listed under each.
 */
const TABLE = `
abigail abby gail
abraham abe
albert al bert
alexander alex al sandy
alexandra alex sandra
alfred al fred
amanda mandy
andrew andy drew
anthony tony
antonio tony
arthur art
barbara barb
benjamin ben
bernard bernie
bernardo bernie
bradley brad
catherine cathy kate katie
charles charlie chuck
christina chris tina
christine chris
christopher chris kit
clifford cliff
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
dennis denny
dianne di
dominic dom
donald don donnie
dorothy dot dottie
douglas doug
edmund ed eddie ted
edward ed eddie ted ned
eleanor ellie nell
elizabeth liz beth betsy betty eliza lizzie
eugene gene
florence flo
francis frank fran
francisco frank paco
franklin frank
frederick fred freddie rick
gabriel gabe
geoffrey geoff jeff
gerald gerry jerry
gilbert gil
gregory greg
harold hal harry
henry hank harry
herbert herb bert
isabella bella
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jerome jerry
jessica jess jessie
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie kay
kathleen kathy kate
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo len lenny
louis lou
margaret maggie meg peggy marge
maria mary
martin marty
matthew matt
melvin mel
michael mike mick mickey
mitchell mitch
nancy nan
nathan nate
nathaniel nate nathan
nicholas nick
norman norm
pamela pam
patricia pat patty tricia
patrick pat paddy
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
rodney rod
roger rog
ronald ron ronnie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sandra sandy
sidney sid
solomon sol
stanley stan
stephanie steph
stephen steve
steven steve
stuart stu
susan sue susie
terence terry
teresa terry tess
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
walter walt
wallace wally
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

/** Short form → the names it stands for. */
function shortForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const line of TABLE.trim().split("\n")) {
    const [full = "", ...short] = line.split(" ");
    for (const one of short) forms.set(one, [...(forms.get(one) ?? []), full]);
  }
  return forms;
}
