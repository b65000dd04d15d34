/**
 * How a command ended: 0 all went well, 2 some articles (or records of a list) could not be read, 1 wrong usage or a broken world; 130, as a shell has it, for a
 * run that was stopped with Ctrl-C.
 */
export type ExitStatus = 0 | 1 | 2 | 130;
