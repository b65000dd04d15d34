/** How a command ended: 0 all went well, 2 some articles could not be read, 1 wrong usage or a broken world. */
export type ExitStatus = 0 | 1 | 2;
