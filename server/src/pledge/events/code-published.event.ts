/** A version of the code came into force; those who signed the former one are asked to sign again. */
export class CodePublished {
  constructor(
    readonly codeVersionId: string,
    readonly version: number,
    readonly title: string,
    readonly publishedAt: Date,
  ) {}
}
