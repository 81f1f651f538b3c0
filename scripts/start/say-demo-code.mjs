import { codeAt, demonstrationAccounts } from '../lib/demo-accounts.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { say } from '../lib/say.mjs';

/** `node scripts/demo-code.mjs [name]`: stands in for the authenticator that a demonstration person does not have. */
export async function main() {
  const { loadConfig } = await import('../../server/dist/config/load-config.js').catch(() => {
    throw new Refusal('请先运行 npm start。', 'Run npm start first.');
  });
  const accounts = await demonstrationAccounts(loadConfig());
  if (accounts === null) {
    throw new Refusal('这里没有演示账号。', 'There are no demonstration accounts for this database.');
  }
  const [wanted] = process.argv.slice(2);
  const chosen =
    wanted === undefined ? accounts : accounts.filter(({ loginName }) => loginName === wanted.toLowerCase());
  if (chosen.length === 0) {
    const names = accounts.map(({ loginName }) => loginName).join(', ');
    throw new Refusal(
      `没有叫 ${wanted} 的演示账号：${names}。`,
      `No demonstration account is called ${wanted}: ${names}.`,
    );
  }
  for (const { loginName, displayName, secret } of chosen) {
    const { code, secondsLeft } = codeAt(secret, Date.now());
    say(`${code}   ${loginName}   ${displayName}   还有 ${secondsLeft} 秒 · ${secondsLeft} s left`);
  }
}
