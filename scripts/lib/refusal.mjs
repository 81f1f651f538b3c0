/** Something the person at the keyboard can put right: shown as its sentence, without a stack. */
export class Refusal extends Error {
  refusal = true;

  /** One sentence in Chinese and the same in English. */
  constructor(chinese, english) {
    super(`${chinese}\n${english}`);
  }
}
