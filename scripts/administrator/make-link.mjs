import { existsSync } from 'node:fs';
import { at } from '../lib/places.mjs';
import { attempt } from '../lib/processes.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { say } from '../lib/say.mjs';

const ENTRY = at('server/dist/make-administrator-link.js');

/** `npm run administrator -- --reason "…" [--login <name>]`: the way back in when no administrator can sign in any more. */
export async function main() {
  if (!existsSync(ENTRY)) throw new Refusal('请先运行 npm run build。', 'Run npm run build first.');
  const { code, tail } = await attempt(process.execPath, [ENTRY, ...process.argv.slice(2)]);
  const text = tail.join('\n');
  if (code !== 0) throw new Refusal('没有开具管理员链接。', text);
  const [, link, expires] = /^administrator-link (\S+)\nexpires (\S+)/m.exec(text) ?? [];
  say(`一次有效，请当面交给本人；这次操作已记入审计日志。
Good once; hand it over in person. It is on record in the audit log.

  ${link}
  有效到 · until ${expires}
`);
}
