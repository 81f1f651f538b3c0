import { randomBytes } from 'node:crypto';
import { openDataSource } from '../../src/database/data-source.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { Netizen } from '../../src/identity/domain/netizen.js';
import { newId } from '../../src/platform/id.js';
import { CodeRepository } from '../../src/pledge/persistence/code.repository.js';
import { CreateCodeVersionService } from '../../src/pledge/services/create-code-version.service.js';

export const CODE_VERSION = 1;
export const REGIONS = ['520100', '520300', '520400'] as const;
const SIGNERS = 15_000;
const AT_ONCE = 500;

/** A code of conduct and many adults who have not signed it. Returns their ids. The year and regions a server loads. */
export async function laySigners(url: string): Promise<string[]> {
  const dataSource = await openDataSource(url);
  const unitOfWork = new UnitOfWork(dataSource);
  const now = new Date();
  const netizens = Array.from({ length: SIGNERS }, () => adult(now));
  try {
    await layCode(unitOfWork, now);
    for (let from = 0; from < SIGNERS; from += AT_ONCE) {
      await unitOfWork.run((tx) => tx.insert(Netizen, netizens.slice(from, from + AT_ONCE)));
    }
    return netizens.map(({ id }) => id);
  } finally {
    await dataSource.destroy();
  }
}

async function layCode(unitOfWork: UnitOfWork, publishedAt: Date): Promise<void> {
  const text = { title: '行为规范', preamble: '前言', pledgeSentence: '我承诺', issuingUnit: '演示单位' };
  const clause = { quality: 'SECURITY_AWARENESS' as const, ordinal: 1, title: '强密码', text: '双重验证' };
  const code = { version: CODE_VERSION, ...text, publishedAt, demonstration: true, clauses: [clause] };
  await unitOfWork.run((tx) => new CreateCodeVersionService(new CodeRepository()).create(tx, code));
}

function adult(now: Date): Netizen {
  return Object.assign(new Netizen(), {
    ...{ id: newId(), identityHash: randomBytes(32).toString('hex'), identitySource: 'UNIONID', ageBand: 'ADULT' },
    ...{ ageBandChangedAt: null },
    ...{ regionCode: null, regionChangedAt: null, sectorCode: null, nickname: null, firstSeenAt: now, createdAt: now },
  });
}
