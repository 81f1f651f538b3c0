import type { AppConfig } from '../../src/config/app-config.js';
import { CredentialService } from '../../src/credential/credential.service.js';
import { CredentialRepository } from '../../src/credential/persistence/credential.repository.js';
import { CertificateCodes } from '../../src/credential/services/certificate-codes.js';
import { CertificateSources } from '../../src/credential/services/certificate-sources.js';
import { StatusListShelf } from '../../src/credential/services/status-list-shelf.js';
import { StatusPlaces } from '../../src/credential/services/status-places.js';
import type { Clock } from '../../src/platform/clock.js';
import { Keyring } from '../../src/platform/keyring.js';

/** The front door of certificates and its tools, without HTTP. */
export function buildCredentials(clock: Clock, secret = 'only-for-tests-0123456789-abcdefghij') {
  const keyring = new Keyring({ secretKey: Buffer.from(secret) } as AppConfig);
  const codes = new CertificateCodes(keyring);
  const [sources, shelf] = [new CertificateSources(), new StatusListShelf(clock)];
  const service = new CredentialService(sources, new CredentialRepository(), codes, shelf, clock);
  return { service, codes, places: new StatusPlaces(keyring) };
}
