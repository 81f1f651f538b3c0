/** Somebody has signed a version of the code for the first time. */
export class PledgeSigned {
  constructor(
    readonly pledgeId: string,
    readonly netizenId: string,
    readonly signedAt: Date,
  ) {}
}
