import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { FamilyMember } from '../domain/family-member.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';
import { CovenantRepository } from '../persistence/covenant.repository.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { FamilyCertificateEnd } from './family-certificate-end.js';
import { OwnClauses } from './own-clauses.js';

/** What becomes of what people did together when one goes, or all. The caller holds the lock of the family. */
@Injectable()
export class PartFamily {
  constructor(
    private readonly families: FamilyRepository,
    private readonly covenants: CovenantRepository,
    private readonly clauses: OwnClauses,
    private readonly coLessons: CoLessonRepository,
    private readonly certificate: FamilyCertificateEnd,
    private readonly clock: Clock,
  ) {}

  /** One goes: their agreement, their part in co-lessons, what they wrote and nobody has passed. */
  async leave(tx: EntityManager, member: FamilyMember): Promise<void> {
    await this.forget(tx, member.netizenId);
    await this.families.removeMember(tx, member);
  }

  /** The same of whoever was in a family, whether they are in one now or not. */
  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.coLessons.activeOf(tx, [netizenId])) await this.coLessons.end(tx, id, 'CLOSED', now);
    await this.coLessons.forget(tx, netizenId);
    await this.covenants.forget(tx, netizenId);
    await this.clauses.leave(tx, netizenId);
  }

  /** The family ends, and its certificate with it. */
  async dissolve(tx: EntityManager, familyId: string): Promise<void> {
    await this.certificate.end(tx, familyId);
    await this.coLessons.removeOf(tx, familyId);
    await this.covenants.removeOf(tx, familyId);
    await this.clauses.removeOf(tx, familyId);
    await this.families.dissolve(tx, familyId);
  }
}
