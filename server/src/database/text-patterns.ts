/** Letters that somebody typed, without those that mean something in a LIKE pattern. */
export const plainLetters = (typed: string): string => typed.replace(/[\\%_]/g, '');

/** The LIKE pattern of texts in which these letters stand. */
export const containing = (typed: string): string => `%${plainLetters(typed)}%`;
