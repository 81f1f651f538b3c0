import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { agreedMembers } from '../domain/agreed-by-all.js';
import type { CertificateGrounds } from '../domain/certificate-grounds.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';
import { CovenantRepository } from '../persistence/covenant.repository.js';
import { FamilyRepository } from '../persistence/family.repository.js';

/** Reads what a family has done towards its certificate. */
@Injectable()
export class CertificateGroundsReader {
  constructor(
    private readonly families: FamilyRepository,
    private readonly covenants: CovenantRepository,
    private readonly coLessons: CoLessonRepository,
  ) {}

  async read(tx: EntityManager, familyId: string): Promise<CertificateGrounds> {
    const members = await this.families.listMembers(tx, familyId);
    const covenant = await this.covenants.current(tx, familyId);
    const agreements = covenant ? await this.covenants.listAgreements(tx, familyId, covenant.version) : [];
    const coLesson = await this.coLessons.firstCompleted(tx, familyId);
    return { members: members.length, agreed: agreedMembers(members, agreements).length, coLesson };
  }
}
