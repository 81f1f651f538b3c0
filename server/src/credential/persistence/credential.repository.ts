import { Injectable } from '@nestjs/common';
import type { CertificateKind } from '@good-netizen/shared/credential/credential.dto';
import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { addToCounters } from '../../database/add-to-counters.js';
import { forUpdate } from '../../database/row-lock.js';
import { CredentialSerial } from '../domain/credential-serial.js';
import { Credential } from '../domain/credential.js';

/** A certificate has one row. */
export const ONE_CREDENTIAL = 'credential_kind_source_id_key';
const PLACES = 'status-list';
const AT_ONCE = 5000;

@Injectable()
export class CredentialRepository {
  find(tx: EntityManager, id: string): Promise<Credential | null> {
    return tx.findOneBy(Credential, { id });
  }

  findOf(tx: EntityManager, kind: CertificateKind, sourceId: string): Promise<Credential | null> {
    return tx.findOneBy(Credential, { kind, sourceId });
  }

  lock(tx: EntityManager, id: string): Promise<Credential | null> {
    return tx.findOne(Credential, { where: { id }, ...forUpdate(tx) });
  }

  async insert(tx: EntityManager, credential: Credential): Promise<void> {
    await tx.insert(Credential, credential);
  }

  async change(tx: EntityManager, id: string, changes: Partial<Credential>): Promise<void> {
    await tx.update(Credential, { id }, changes);
  }

  async changeOf(
    tx: EntityManager,
    kind: CertificateKind,
    sourceId: string,
    changes: Partial<Credential>,
  ): Promise<void> {
    await tx.update(Credential, { kind, sourceId }, changes);
  }

  listOwn(tx: EntityManager, netizenId: string): Promise<Credential[]> {
    return tx.find(Credential, { where: { netizenId }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  /** The holder has left: the places in the list stay, with nobody on them and nothing valid. */
  async forget(tx: EntityManager, netizenId: string, at: Date): Promise<void> {
    await tx.update(Credential, { netizenId, withdrawnAt: IsNull() }, { withdrawnAt: at, changedAt: at });
    await tx.update(Credential, { netizenId }, { netizenId: null, tokenSealed: null, named: false });
  }

  /** Those that the desk suspended or revoked, what was changed last first. */
  page(tx: EntityManager, { page, size }: { page: number; size: number }): Promise<[Credential[], number]> {
    return tx.findAndCount(Credential, {
      where: { status: Not('ISSUED') },
      order: { changedAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * size,
      take: size,
    });
  }

  /** How many places were given out before this one. The counter stays locked until the end of the transaction. */
  async takePlace(tx: EntityManager): Promise<number> {
    await addToCounters(tx, 'credential_serial', 'last_number', [{ key: { scope: PLACES }, delta: 1 }]);
    return (await tx.findOneByOrFail(CredentialSerial, { scope: PLACES })).lastNumber - 1;
  }

  async countPlaces(tx: EntityManager): Promise<number> {
    return (await tx.findOneBy(CredentialSerial, { scope: PLACES }))?.lastNumber ?? 0;
  }

  /** Places of a list whose certificates are ended for ever, or for the time being. */
  async listPlaces(tx: EntityManager, listOrdinal: number, purpose: 'revocation' | 'suspension'): Promise<number[]> {
    const wanted =
      purpose === 'revocation'
        ? [{ status: 'REVOKED' as const }, { withdrawnAt: Not(IsNull()) }]
        : [{ status: 'SUSPENDED' as const }, { doubted: true }];
    const places = new Set<number>();
    for (const where of wanted) {
      for (let after = -1; ;) {
        const rows = await tx.find(Credential, {
          select: { id: true, listIndex: true },
          where: { ...where, listOrdinal, listIndex: MoreThan(after) },
          order: { listIndex: 'ASC' },
          take: AT_ONCE,
        });
        for (const { listIndex } of rows) places.add(listIndex);
        after = rows.at(-1)?.listIndex ?? after;
        if (rows.length < AT_ONCE) break;
      }
    }
    return [...places];
  }
}
