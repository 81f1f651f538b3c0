/**
 * A load client that costs little: raw sockets, one request at a time on each, requests made beforehand. It shares the
 * machine with what it measures, so every cycle it saves is one more for the server.
 */
import { connect } from 'node:net';

const HEADER_END = Buffer.from('\r\n\r\n');

/** Reads answers off one socket: status and length are all it looks at. */
class Answers {
  #held = Buffer.alloc(0);

  /** @returns {number | null} the status of a complete answer at the front of what has arrived, and drops it. */
  take(chunk) {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const end = this.#held.indexOf(HEADER_END);
    if (end < 0) return null;
    const head = this.#held.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#held.length < end + 4 + length) return null;
    const status = Number(head.slice(9, 12));
    this.body = this.#held.subarray(end + 4, end + 4 + length);
    this.#held = this.#held.subarray(end + 4 + length);
    return status;
  }
}

/** The bytes of a request. */
export function requestBytes(method, path, headers = {}, body = '') {
  const lines = [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== '') lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Any answer will do, 404 too: it shows that the server has taken the connection. */
const GREETING = requestBytes('GET', '/');

/**
 * A connection that the server has answered on once. A server takes new connections one at a time between its other work:
 * without this the last ones would stand waiting for their first answer while the first had hundreds.
 */
function greeted(port) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const answers = new Answers();
    socket.once('error', reject);
    socket.once('connect', () => socket.write(GREETING));
    socket.on('data', (chunk) => {
      if (answers.take(chunk) === null) return;
      socket.removeAllListeners();
      resolve(socket);
    });
  });
}

/**
 * Sends `count` requests over `connections` sockets that are open and known to the server before the clock runs.
 * @param {(index: number) => Buffer} requestAt
 * @returns {Promise<{ perSecond: number, p50: number, p99: number, failed: number, sample: string }>} times in milliseconds
 */
export async function load({ port, connections = 64, count, requestAt }) {
  const times = new Float64Array(count);
  let next = 0;
  let done = 0;
  let failed = 0;
  let sample = '';
  const sockets = await Promise.all(Array.from({ length: connections }, () => greeted(port)));
  const started = performance.now();
  const work = (socket) =>
    new Promise((resolve, reject) => {
      const answers = new Answers();
      let sentAt = 0;
      const send = () => {
        if (next >= count) return socket.end();
        sentAt = performance.now();
        socket.write(requestAt(next));
        next += 1;
      };
      socket.on('data', (chunk) => {
        const status = answers.take(chunk);
        if (status === null) return;
        times[done] = performance.now() - sentAt;
        done += 1;
        if (status >= 300) {
          failed += 1;
          sample ||= `${status} ${answers.body.toString('utf8').slice(0, 200)}`;
        }
        send();
      });
      socket.on('error', reject);
      socket.on('close', resolve);
      send();
    });
  await Promise.all(sockets.map(work));
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.subarray(0, done).sort();
  const at = (share) => sorted[Math.min(done - 1, Math.floor(done * share))] ?? 0;
  return { perSecond: done / seconds, p50: at(0.5), p99: at(0.99), failed: failed + (count - done), sample };
}
