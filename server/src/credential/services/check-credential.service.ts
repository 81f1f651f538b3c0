import { Injectable } from '@nestjs/common';
import type { CredentialStandingDto, VerifiedCredentialDto } from '@good-netizen/shared/credential/credential.dto';
import { readCredential } from '@good-netizen/shared/credential/read-credential';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { isId } from '../../platform/id.js';
import { CredentialNotFoundError } from '../domain/credential.errors.js';
import { standingOf } from '../domain/standing-of.js';
import { CredentialRepository } from '../persistence/credential.repository.js';
import { CertificateSources } from './certificate-sources.js';
import { IssuerKeys } from './issuer-keys.js';
import { verifyEd25519 } from './json-web-token.js';

const URN = 'urn:uuid:';

/** A stranger with an electronic certificate asks whether it is genuine and holds. */
@Injectable()
export class CheckCredentialService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialRepository,
    private readonly sources: CertificateSources,
    private readonly keys: IssuerKeys,
  ) {}

  /** Of one that was handed out. @throws CredentialNotFoundError */
  standing(id: string): Promise<CredentialStandingDto> {
    return this.unitOfWork.read(async (tx) => {
      const found = await this.find(tx, id);
      if (!found) throw new CredentialNotFoundError();
      return found;
    });
  }

  /** Checks the signature too. A text that is not ours is no error: it is the answer. */
  verify(token: string): Promise<VerifiedCredentialDto> {
    return this.unitOfWork.read(async (tx) => {
      const { claims } = readCredential(verifyEd25519, await this.keys.published(tx), token);
      const id = claims?.id.startsWith(URN) ? claims.id.slice(URN.length) : '';
      return { authentic: claims !== null, credential: isId(id) ? await this.find(tx, id) : null };
    });
  }

  private async find(tx: EntityManager, id: string): Promise<CredentialStandingDto | null> {
    const held = await this.credentials.find(tx, id);
    if (!held || held.issuedAt === null) return null;
    const { kind, number, sourceId } = held;
    const certificate = await this.sources.of(kind).find(tx, sourceId);
    // Its holder has left, and the certificate with them.
    const own = certificate?.standing ?? 'WITHDRAWN';
    return { id, kind, number, ...standingOf(held, own) };
  }
}
