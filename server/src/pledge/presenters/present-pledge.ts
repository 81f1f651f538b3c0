import type { StandingDto } from '@good-netizen/shared/credential/credential.dto';
import type { PledgeCheckDto, PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import type { DeskPledgeRowDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import { pledgeStates } from '@good-netizen/shared/states/pledge.states';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import type { CodeVersion } from '../domain/code-version.js';
import type { Pledge } from '../domain/pledge.js';

/** The signer's own view. */
export function presentPledge(
  pledge: Pledge,
  version: number,
  displayName: string | null,
  currentVersion: number,
): PledgeDto {
  return {
    id: pledge.id,
    serial: pledge.serial,
    publicToken: pledge.publicToken,
    status: pledge.status,
    version,
    display: pledge.display,
    displayName,
    regionCode: pledge.regionCode,
    signedAt: pledge.signedAt.toISOString(),
    withdrawnAt: pledge.withdrawnAt?.toISOString() ?? null,
    renewable: pledge.status === 'SIGNED' && version < currentVersion,
  };
}

/** A stranger's view: what the certificate says, and whether it still holds. Who takes a pledge back takes the name back too. */
export function presentCheck(
  pledge: Pledge,
  code: Pick<CodeVersion, 'version' | 'title'>,
  displayName: string | null,
  regionName: string,
  certificate: StandingDto,
): PledgeCheckDto {
  return {
    serial: pledge.serial,
    status: pledge.status,
    version: code.version,
    versionTitle: code.title,
    displayName: (pledge.status === 'WITHDRAWN' ? null : displayName) ?? '一位贵州网民',
    regionName,
    signedOn: formatShanghaiDate(pledge.signedAt),
    withdrawnOn: pledge.withdrawnAt ? formatShanghaiDate(pledge.withdrawnAt) : null,
    certificate,
  };
}

/** At the desk: by serial, never with a name. What the signer alone may do is not offered. */
export function presentDeskPledge(pledge: Pledge, version: number): DeskPledgeRowDto {
  const { id, serial, status, regionCode, sectorCode, signedAt, withdrawnAt } = pledge;
  return {
    id,
    serial,
    status,
    version,
    regionCode,
    sectorCode: sectorCode === '' ? null : sectorCode,
    signedAt: signedAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    next: pledgeStates.next[status].filter((to) => to !== 'WITHDRAWN' && to !== 'RENEWED'),
  };
}
