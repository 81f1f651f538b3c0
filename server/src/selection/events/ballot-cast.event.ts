/** A ballot is durable and its voter holds the receipt. Told again when the same ballot is submitted again. */
export class BallotCast {
  constructor(
    readonly selectionId: string,
    readonly ballotId: string,
  ) {}
}
