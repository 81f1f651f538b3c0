/** A session was ended in this process: signed out, revoked, or given up because its token was copied. */
export class SessionEnded {
  constructor(
    readonly sessionId: string,
    readonly endedAt: Date,
  ) {}
}
