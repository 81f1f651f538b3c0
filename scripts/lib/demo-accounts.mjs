import { createHash, createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const STEP_SECONDS = 30;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The demonstration accounts of this machine, or `null` where there are none for the database of these settings. */
export async function demonstrationAccounts({ dataDir, databaseUrl }) {
  const text = await readFile(path.join(dataDir, 'demo-accounts.json'), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const { database, accounts } = JSON.parse(text);
  return database === createHash('sha256').update(databaseUrl).digest('hex') ? accounts : null;
}

/** What an authenticator with this secret shows at an instant (RFC 6238), and for how many seconds more. */
export function codeAt(secret, milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(seconds / STEP_SECONDS)));
  const mac = createHmac('sha1', decoded(secret)).update(counter).digest();
  const number = mac.readUInt32BE(mac[mac.length - 1] & 0x0f) & 0x7fffffff;
  return { code: String(number % 1_000_000).padStart(6, '0'), secondsLeft: STEP_SECONDS - (seconds % STEP_SECONDS) };
}

function decoded(secret) {
  const bits = [...secret].map((char) => ALPHABET.indexOf(char).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** The table that `npm start` prints, or `null`. */
export async function accountTable(config) {
  const accounts = config.demo ? await demonstrationAccounts(config) : null;
  if (accounts === null) return null;
  const rows = accounts.map(
    ({ loginName, password, displayName }) => `  ${loginName.padEnd(16)}${password.padEnd(22)}${displayName}`,
  );
  return `工作台 desk      ${config.publicOrigin}/console/   演示账号 · demonstration accounts:

  ${'登录名 name'.padEnd(13)}${'密码 password'.padEnd(20)}身份 who
${rows.join('\n')}

  动态码 · six-digit code:  node scripts/demo-code.mjs demo-admin
`;
}
