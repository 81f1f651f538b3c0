import { CONTRACT_VERSION } from '@good-netizen/shared/contract-version';
import { ContractOutdatedError } from './common.errors.js';

const majorOf = (version: string): number => Number.parseInt(version, 10);
const OWN_MAJOR = majorOf(CONTRACT_VERSION);

/**
 * Lets a client of this major version pass, and whoever states none (a browser's address bar, a monitoring probe).
 * @throws ContractOutdatedError for an older or unreadable version, so that an old mini-program asks for its update
 */
export function refuseOutdatedContract(stated: string | string[] | undefined): void {
  if (stated === undefined || stated === CONTRACT_VERSION) return;
  const major = majorOf(String(stated));
  // A newer client can meet an older server only during a roll-out: the rooms' own checks decide then.
  if (!(major >= OWN_MAJOR)) throw new ContractOutdatedError(CONTRACT_VERSION);
}
