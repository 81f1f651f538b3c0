import type { TransitionTable } from './transition-table.js';

export type CredentialStatus = 'ISSUED' | 'SUSPENDED' | 'REVOKED';

/** What the desk has decided about a certificate. REVOKED is for ever; whoever earned it anew gets a new one. */
export const credentialStates: TransitionTable<CredentialStatus> = {
  name: 'Credential',
  initial: ['ISSUED'],
  next: { ISSUED: ['SUSPENDED', 'REVOKED'], SUSPENDED: ['ISSUED', 'REVOKED'], REVOKED: [] },
};
