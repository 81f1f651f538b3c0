import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Certificate, type CertificateSource, CredentialService } from '../../credential/credential.service.js';
import type { Completion } from '../domain/completion.js';
import { CompletionRepository } from '../persistence/completion.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';

/** Tells the room of certificates of those that are given for courses. They bear no name. */
@Injectable()
export class CertifiedCompletions implements CertificateSource, OnModuleInit {
  readonly kind = 'COMPLETION';

  constructor(
    private readonly credentials: CredentialService,
    private readonly completions: CompletionRepository,
    private readonly courses: CourseRepository,
  ) {}

  onModuleInit(): void {
    this.credentials.source(this);
  }

  async find(tx: EntityManager, sourceId: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.completions.find(tx, sourceId));
  }

  async locked(tx: EntityManager, sourceId: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.completions.lock(tx, sourceId));
  }

  async findByToken(tx: EntityManager, publicToken: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.completions.findByToken(tx, publicToken));
  }

  async findByNumber(tx: EntityManager, number: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.completions.findByNumber(tx, number));
  }

  async revoked(tx: EntityManager, sourceId: string, at: Date): Promise<void> {
    await this.completions.revoke(tx, sourceId, at);
  }

  private async certificateOf(tx: EntityManager, completion: Completion | null): Promise<Certificate | null> {
    const [course] = completion ? await this.courses.listByIds(tx, [completion.courseId]) : [];
    if (!completion || !course) return null;
    const { id, number, publicToken, netizenId, completedAt, courseVersion, status } = completion;
    return {
      ...{ kind: this.kind, sourceId: id, number, publicToken, holderId: netizenId, givenAt: completedAt },
      ...{ title: `《${course.title}》`, name: null, standing: status === 'ISSUED' ? 'VALID' : 'REVOKED' },
      achievement: {
        path: `classroom/courses/${course.id}/versions/${courseVersion}`,
        name: `《${course.title}》学习证书`,
        description: `${course.publisher}：${course.summary}`,
        criteria: '学完本课程的全部微课，并通过课后小测验。',
        type: 'CertificateOfCompletion',
      },
    };
  }
}
