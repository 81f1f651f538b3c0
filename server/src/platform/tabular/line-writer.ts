import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { DocumentBatch } from './sheets.js';

/** Writes documents to a file, one a line (JSON Lines, UTF-8, lines end with LF). What is there stays there when it fails. */
export async function writeLines(
  file: string,
  batches: AsyncIterable<DocumentBatch>,
  report: (done: number, total: number | null) => Promise<void>,
): Promise<void> {
  const stream = createWriteStream(file, { mode: 0o600 });
  let done = 0;
  try {
    for await (const { total, documents } of batches) {
      const text = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
      if (!stream.write(text)) await once(stream, 'drain');
      done += documents.length;
      await report(done, total);
    }
  } finally {
    stream.end();
    await once(stream, 'close');
  }
}
