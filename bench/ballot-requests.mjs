/** Ballots of people who have signed in and opened the ballot page: made here, before the clock runs. */
import { randomBytes } from 'node:crypto';
import { requestBytes } from './load-client.mjs';

const { AccessTokens } = await import('../server/dist/identity/services/access-tokens.js');
const { BallotTicket } = await import('../server/dist/selection/services/ballot-ticket.js');
const { Keyring } = await import('../server/dist/platform/keyring.js');
const { newId } = await import('../server/dist/platform/id.js');

/** Tickets are issued so long ago: the server refuses a ballot that comes too soon after its ticket. */
const TICKET_AGE_MS = 2000;

/** One to three candidates, five votes at most, a different choice from ballot to ballot. */
function choicesOf(index, candidateIds) {
  const names = 1 + (index % 3);
  return Array.from({ length: names }, (_, turn) => ({
    candidateId: candidateIds[(index * 7 + turn) % candidateIds.length],
    votes: turn === 0 ? 1 + (index % 2) : 1,
  }));
}

/** @returns {(count: number) => Buffer[]} requests of `count` voters who have not voted yet */
export function ballotRequests({ secretKey, selectionId, candidateIds }) {
  const keyring = new Keyring({ secretKey });
  const tokens = new AccessTokens(keyring, { now: () => new Date() });
  const tickets = new BallotTicket(keyring);
  const hex = () => randomBytes(16).toString('hex');
  const one = (issuedAt, index) => {
    const actor = { netizenId: newId(), sessionId: newId() };
    const { ticket } = tickets.issue(selectionId, actor, hex(), issuedAt);
    const body = JSON.stringify({ ticket, nonce: hex(), clientKey: hex(), choices: choicesOf(index, candidateIds) });
    const headers = { authorization: `Bearer ${tokens.issue(actor)}` };
    return requestBytes('POST', `/api/selections/${selectionId}/ballots`, headers, body);
  };
  return (count) => {
    const issuedAt = new Date(Date.now() - TICKET_AGE_MS);
    return Array.from({ length: count }, (_, index) => one(issuedAt, index));
  };
}
