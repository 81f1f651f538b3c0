/** The rows of a closed selection are not what was promised. The selection stays where it is until people have looked. */
export class NotReconciledError extends Error {
  constructor(
    readonly selectionId: string,
    what: string,
  ) {
    super(`selection ${selectionId} does not reconcile: ${what}`);
    this.name = 'NotReconciledError';
  }
}
