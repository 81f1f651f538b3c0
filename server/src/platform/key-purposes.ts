/** What a derived key is for. One purpose, one key: a value sealed for one purpose cannot be opened for another. */
export const KeyPurpose = {
  accessToken: 'access-token',
  refreshToken: 'refresh-token',
  signInState: 'sign-in-state',
  identityHash: 'identity-hash',
  openidEncryption: 'openid-encryption',
  personalData: 'personal-data',
  voterTag: 'voter-tag',
  candidateOrder: 'candidate-order',
  ballotTicket: 'ballot-ticket',
  ballotSealWrapping: 'ballot-seal-wrapping',
  receiptSigningSeed: 'receipt-signing-seed',
  quizDraw: 'quiz-draw',
} as const;

export type KeyPurpose = (typeof KeyPurpose)[keyof typeof KeyPurpose];
