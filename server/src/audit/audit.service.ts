import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { permissions, type Permission } from '@good-netizen/shared/organisation/permissions';
import type { StaffActor } from '../identity/staff-actor.js';
import { Clock } from '../platform/clock.js';
import type { Exportable } from '../platform/tabular/sheets.js';
import type { AuditEntry } from './domain/audit-entry.js';
import { entryHash, shapeHash } from './domain/chain.js';
import { AuditNames, type ReadNames } from './services/audit-names.js';
import { AuditSheet } from './services/audit-sheet.js';
import { AuditRepository } from './persistence/audit.repository.js';

/** An act to be recorded. `facts` and `reason` hold no personal data. */
export interface Act {
  /** Who did it; `'system'` for jobs. */
  readonly actor: StaffActor | 'system';
  readonly permission?: Permission;
  /** `<noun>.<verb>` */
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string };
  /** The object as it was and as it is: their hashes are kept, not they. */
  readonly before?: object | null;
  readonly after?: object | null;
  readonly reason?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The front door: rooms record what their staff do, in the transaction in which they do it. */
@Injectable()
export class AuditService {
  constructor(
    private readonly repository: AuditRepository,
    private readonly sheet: AuditSheet,
    private readonly names: AuditNames,
    private readonly clock: Clock,
  ) {}

  /**
   * Appends an act to the chain, within the caller's transaction. The chain's end stays locked until that ends, so call it
   * last where you can.
   */
  async append(tx: EntityManager, act: Act): Promise<void> {
    const head = await this.repository.lockHead(tx);
    const entry: Omit<AuditEntry, 'hash'> = {
      seq: head.seq + 1,
      at: this.clock.now(),
      ...whoOf(act),
      action: act.action,
      objectKind: act.object.kind,
      objectId: act.object.id,
      beforeHash: act.before ? shapeHash(act.before) : null,
      afterHash: act.after ? shapeHash(act.after) : null,
      reason: act.reason ?? null,
      facts: JSON.parse(JSON.stringify(act.facts ?? {})) as Record<string, unknown>,
      previousHash: head.hash,
    };
    await this.repository.append(tx, { ...entry, hash: entryHash(entry) });
  }

  /** What the things of a kind are called, for whoever reads the log: told by their room when it starts. */
  learnNames(kind: string, read: ReadNames): void {
    this.names.learn(kind, read);
  }

  /** The log as a file. */
  exportable(): Exportable<StaffActor> {
    return this.sheet.exportable;
  }
}

type Who = Pick<AuditEntry, 'staffId' | 'staffName' | 'role' | 'unitId' | 'permission' | 'addressHash'>;

function whoOf({ actor, permission }: Act): Who {
  if (actor === 'system') {
    return { staffId: null, staffName: null, role: null, unitId: null, permission: null, addressHash: null };
  }
  const roles: readonly string[] = permission ? permissions[permission].roles : [];
  const grant = actor.grants.find(({ role }) => roles.includes(role)) ?? actor.grants[0];
  return {
    staffId: actor.staffId,
    staffName: actor.name,
    role: grant?.role ?? null,
    unitId: actor.unitId,
    permission: permission ?? null,
    addressHash: actor.addressHash,
  };
}
