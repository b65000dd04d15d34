import { words } from "../../word-list.ts";

/** **Source:** the commonest family names of South Korea's census of 2015. */
export const KOREAN: ReadonlySet<string> =
  words(`kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin sin kwon hwang ahn an song ryu yoo yu hong jeon jun ko go moon
  mun bae baek paik nam noh roh ha joo ju sung cha heo hur woo wi gu koo min na eom ji byun pyo ban gil won`);
