/** Who is asking: read from the access token alone, so that knowing it costs no database read. */
export interface NetizenActor {
  readonly netizenId: string;
  readonly sessionId: string;
  /** Set while a document in force was not agreed to: such a session reads, and writes nothing. */
  readonly consentDue?: true;
}

/** What the session guard leaves on the request. `null`: nobody is signed in (only possible on a public route). */
export interface RequestWithActor {
  actor?: NetizenActor | null;
}
