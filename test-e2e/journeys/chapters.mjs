import { it } from 'node:test';

/** `it`, for the chapters of one story: when one has failed, those after it fail at once instead of waiting in vain. */
export function chapters() {
  let broken = null;
  return (name, tell) =>
    it(name, async () => {
      if (broken !== null) throw new Error(`the chapter before failed: ${broken}`);
      broken = name;
      await tell();
      broken = null;
    });
}
