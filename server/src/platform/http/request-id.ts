import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const SHAPE = /^[A-Za-z0-9._-]{8,64}$/;
const process = randomBytes(5).toString('hex');
let count = 0;

/** The name of one request in answers and logs: the one a trusted proxy gave it, or our own, cheap and unique across processes. */
export function requestIdOf(trustsProxy: boolean): (request: Pick<IncomingMessage, 'headers'>) => string {
  return (request) => {
    const given = request.headers['x-request-id'];
    if (trustsProxy && typeof given === 'string' && SHAPE.test(given)) return given;
    count += 1;
    return `${process}-${count.toString(36)}`;
  };
}
