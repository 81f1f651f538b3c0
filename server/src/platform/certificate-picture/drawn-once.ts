import { LRUCache } from 'lru-cache';
import type { CertificateContent } from './certificate-sheet.js';

type Draw = (content: CertificateContent) => Promise<Buffer>;

/** Drawing is work for the processor alone: one sheet after another, so that ballots are not kept waiting. */
let queue: Promise<unknown> = Promise.resolve();

/** Keeps what was drawn lately, so that a busy check page does not draw the same sheet again; who asks meanwhile waits for it. */
export function drawnOnce(draw: Draw): Draw {
  const kept = new LRUCache<string, Buffer>({
    maxSize: 24 * 1024 * 1024,
    sizeCalculation: (bytes) => bytes.length,
  });
  const underWay = new Map<string, Promise<Buffer>>();
  return (content) => {
    const key = JSON.stringify(content);
    const known = kept.get(key);
    if (known) return Promise.resolve(known);
    const running = underWay.get(key);
    if (running) return running;
    const drawn = queue.then(() => draw(content));
    queue = drawn.catch(() => undefined);
    underWay.set(key, drawn);
    void drawn
      .then((bytes) => kept.set(key, bytes))
      .catch(() => undefined)
      .finally(() => underWay.delete(key));
    return drawn;
  };
}
