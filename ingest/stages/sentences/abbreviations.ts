import { words } from "../word-list.ts";

/**
 * Words that end in a full stop without ending a sentence, in lower case without the stop.
 * **Source:** Associated Press style for titles, states and months; common English usage.
 */

/** A name or number follows these: a sentence never ends here. */
export const BEFORE_NAME = words(
  `mr mrs ms mx dr prof rep reps sen sens gov govs lt col gen maj capt cpl sgt pvt cmdr adm supt insp det rev fr hon
  pres sec atty asst dep dist st mt ft sr. jr. no nos vol pp pg fig art sec. vs v del amb msgr br bros sheriff. ald coun cllr
  councilmember. u.s.rep brig spc pfc mgr dir atty.-gen atty.gen lt.gov lt.-gov lt.gov. comm commr pte fmr
  jan feb mar apr jun jul aug sept oct nov dec tel ext ca approx est`,
);

/** A sentence may end here, if what follows begins one. */
export const MAY_END = words(
  `inc corp co ltd llc bros jr sr etc al ave blvd rd ste dept univ assn gov. a.m p.m u.s u.k u.n e.u d.c n.y n.j n.m
  n.c s.c n.d s.d w.va r.i n.h u.s.a l.a ph.d m.d j.d b.a m.a esq ala ariz ark calif colo conn fla ga ill ind kan ky
  la md mass mich minn miss mo mont neb nev okla ore pa tenn vt va wash wis wyo e.g i.e`,
);

/** Of these, the states and the capital's district, which stand behind their town and a comma. */
export const STATES = words(
  `n.y n.j n.m n.c s.c n.d s.d w.va r.i n.h d.c ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo
  mont neb nev okla ore pa tenn vt va wash wis wyo`,
);
