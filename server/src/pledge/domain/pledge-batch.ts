import { formatSerial } from '@good-netizen/shared/pledge/serial';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { Pledge } from './pledge.js';
import type { SignCommand } from './sign-command.js';

/** What one batch of signatures does, decided before anything is written. */
export interface PledgeBatch {
  added: Pledge[];
  /** The pledge that each command ends with, in the order of the commands. */
  outcomes: Pledge[];
}

/** Scope of a serial number: year and region share one counter. */
export function serialScope(command: Pick<SignCommand, 'year' | 'regionCode'>): string {
  return `${command.year}-${command.regionCode}`;
}

/** The commands that will become new pledges: nobody who has already signed, nobody twice. */
export function newSignatures(commands: readonly SignCommand[], standing: readonly Pledge[]): SignCommand[] {
  const taken = new Set(standing.map((pledge) => `${pledge.codeVersionId}/${pledge.netizenId}`));
  return commands.filter((command) => {
    const key = `${command.codeVersionId}/${command.netizenId}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** How many serials each scope needs, in a fixed order. */
export function serialsNeeded(fresh: readonly SignCommand[]): Map<string, number> {
  const needed = new Map<string, number>();
  for (const command of [...fresh].sort((a, b) => (serialScope(a) < serialScope(b) ? -1 : 1))) {
    needed.set(serialScope(command), (needed.get(serialScope(command)) ?? 0) + 1);
  }
  return needed;
}

/**
 * Plans a batch. `standing` are the pledges that hold these people's places in any version; `lastSerials` the highest number of
 * each scope after this batch's share was taken from its counter.
 */
export function planBatch(
  commands: readonly SignCommand[],
  standing: readonly Pledge[],
  lastSerials: ReadonlyMap<string, number>,
): PledgeBatch {
  const fresh = newSignatures(commands, standing);
  const next = new Map<string, number>();
  for (const [scope, count] of serialsNeeded(fresh)) next.set(scope, (lastSerials.get(scope) ?? 0) - count + 1);
  const added = fresh.map((command) => {
    const scope = serialScope(command);
    const number = next.get(scope) ?? 1;
    next.set(scope, number + 1);
    return pledgeOf(command, number);
  });
  const ends = new Map(
    [...standing, ...added].map((pledge) => [`${pledge.codeVersionId}/${pledge.netizenId}`, pledge]),
  );
  const outcomes = commands.map((command) => ends.get(`${command.codeVersionId}/${command.netizenId}`) as Pledge);
  return { added, outcomes };
}

function pledgeOf(command: SignCommand, number: number): Pledge {
  return {
    id: command.pledgeId,
    codeVersionId: command.codeVersionId,
    netizenId: command.netizenId,
    kind: 'INDIVIDUAL',
    signerKey: command.netizenId,
    serial: formatSerial(command.year, command.regionCode, number),
    publicToken: command.publicToken,
    regionCode: command.regionCode,
    sectorCode: command.sectorCode,
    display: command.display,
    displayNameSealed: command.displayNameSealed,
    status: 'SIGNED',
    signedAt: command.signedAt,
    signedDay: shanghaiDay(command.signedAt),
    withdrawnAt: null,
  };
}
