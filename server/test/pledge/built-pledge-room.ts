import type { UnitOfWork } from '../../src/database/unit-of-work.js';
import { newId } from '../../src/platform/id.js';
import { newPublicToken } from '../../src/platform/public-token.js';
import { TestClock } from '../../src/platform/clock.js';
import type { CodeVersion } from '../../src/pledge/domain/code-version.js';
import type { SignCommand } from '../../src/pledge/domain/sign-command.js';
import { CodeRepository } from '../../src/pledge/persistence/code.repository.js';
import { CounterRepository } from '../../src/pledge/persistence/counter.repository.js';
import { PledgeRepository } from '../../src/pledge/persistence/pledge.repository.js';
import { SerialRepository } from '../../src/pledge/persistence/serial.repository.js';
import { GroupRepository } from '../../src/pledge/persistence/group.repository.js';
import { MemberRepository } from '../../src/pledge/persistence/member.repository.js';
import { AfterWithdrawal } from '../../src/pledge/services/after-withdrawal.js';
import { GroupSeats } from '../../src/pledge/services/group-seats.js';
import { CommitPledges } from '../../src/pledge/services/commit-pledges.js';
import { CreateCodeVersionService } from '../../src/pledge/services/create-code-version.service.js';
import { PledgeQueue } from '../../src/pledge/services/pledge-queue.js';
import { ReconcileCountersService } from '../../src/pledge/services/reconcile-counters.service.js';
import { WithdrawPledgeService } from '../../src/pledge/services/withdraw-pledge.service.js';
import { buildCredentials } from '../credential/built-credentials.js';

/** The pledge room over one database, without HTTP. */
export function buildPledgeRoom(unitOfWork: UnitOfWork) {
  const clock = new TestClock('2018-06-01T10:00:00+08:00');
  const pledges = new PledgeRepository();
  const counters = new CounterRepository();
  const batch = new CommitPledges(pledges, new SerialRepository(), counters);
  const seats = new GroupSeats(new GroupRepository(), new MemberRepository(), pledges, clock);
  const credentials = buildCredentials(clock).service;
  return {
    clock,
    pledges,
    counters,
    queue: new PledgeQueue(unitOfWork, batch),
    withdraw: new WithdrawPledgeService(unitOfWork, pledges, counters, new AfterWithdrawal(seats, credentials), clock),
    reconcile: new ReconcileCountersService(unitOfWork, counters),
    publish: (version: number): Promise<CodeVersion> => publish(unitOfWork, clock, version),
    wish: (code: CodeVersion, netizenId = newId(), regionCode = '520100') => wishOf(clock, code, netizenId, regionCode),
  };
}

function publish(unitOfWork: UnitOfWork, clock: TestClock, version: number): Promise<CodeVersion> {
  const service = new CreateCodeVersionService(new CodeRepository());
  return unitOfWork.run((tx) =>
    service.create(tx, {
      version,
      title: `行为规范第${version}版`,
      preamble: '前言',
      pledgeSentence: '我承诺',
      issuingUnit: '演示单位',
      publishedAt: clock.now(),
      demonstration: true,
      clauses: [{ quality: 'SECURITY_AWARENESS', ordinal: 1, title: '强密码', text: '双重验证' }],
    }),
  );
}

function wishOf(clock: TestClock, code: CodeVersion, netizenId: string, regionCode: string): SignCommand {
  return {
    pledgeId: newId(),
    publicToken: newPublicToken(),
    netizenId,
    codeVersionId: code.id,
    year: 2018,
    regionCode,
    sectorCode: '',
    display: 'ANONYMOUS',
    displayNameSealed: null,
    signedAt: clock.now(),
  };
}
