import { makeSay } from '../../../main/words/say.ts';

/** The sentences of the one message file. */
export const say = makeSay();
