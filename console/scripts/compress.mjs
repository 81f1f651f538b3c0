// Lays a .gz and a .br beside every text file of the build, so that the server sends them without working for it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');
/** Below this a compressed file saves nothing worth a second file. */
const MIN_BYTES = 600;

const files = (await readdir(root, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(js|css|svg)$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

let count = 0;
for (const file of files) {
  const bytes = await readFile(file);
  if (bytes.length < MIN_BYTES) continue;
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, brotli));
  count += 1;
}
console.log(`compressed ${count} files of console/dist (.gz and .br)`);
