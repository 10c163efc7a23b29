import type messages from '../../templates/messages/en.json';

type Base<K> = K extends `${infer B}_one` ? B : K extends `${infer B}_other` ? B : K;

/** A key of the one message file; plural forms are asked for by their base with `count`. */
export type MessageKey = Base<keyof typeof messages>;

export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Turns a message key and its values into a sentence. Passed in, like clock and ids,
 * so that the domain stays pure: main and renderer each make one from the same file.
 */
export type Say = (key: MessageKey, values?: MessageValues) => string;
