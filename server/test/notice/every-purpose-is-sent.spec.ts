import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { noticeKinds, subscriptionPurposes } from '@good-netizen/shared/notice/notice.dto';

const SOURCE = path.join(import.meta.dirname, '../../src');
const rooms = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('notice') && !file.startsWith('config'))
  .map((file) => readFileSync(path.join(SOURCE, file), 'utf8'));

it.each(subscriptionPurposes)('nobody is asked to let us send %s unless some room sends it', (purpose) => {
  expect(noticeKinds).toContain(purpose);
  expect(rooms.filter((text) => text.includes(`kind: '${purpose}'`))).not.toEqual([]);
});
