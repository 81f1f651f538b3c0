import { v7, validate } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562 §5.7), 36 lower-case characters that sort by the time they were made. */
export function newId(): string {
  return v7();
}

/** Whether a text has the shape of an identifier made by this server. */
export function isId(text: string): boolean {
  return validate(text);
}
