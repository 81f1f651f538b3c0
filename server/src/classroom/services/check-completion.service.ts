import { Injectable } from '@nestjs/common';
import type { CompletionCheckDto } from '@good-netizen/shared/classroom/classroom.dto';
import { CredentialService } from '../../credential/credential.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { CompletionNotFoundError } from '../domain/classroom.errors.js';
import { CompletionRepository } from '../persistence/completion.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { presentCheck } from '../presenters/present-completion.js';

/** A stranger with a certificate asks whether it holds. */
@Injectable()
export class CheckCompletionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly completions: CompletionRepository,
    private readonly courses: CourseRepository,
    private readonly credentials: CredentialService,
  ) {}

  /** Throws CompletionNotFoundError for an unknown check code. */
  check(publicToken: string): Promise<CompletionCheckDto> {
    return this.unitOfWork.read(async (tx) => {
      const completion = await this.completions.findByToken(tx, publicToken);
      const [course] = completion ? await this.courses.listByIds(tx, [completion.courseId]) : [];
      if (!completion || !course) throw new CompletionNotFoundError();
      const standing = completion.status === 'ISSUED' ? 'VALID' : 'REVOKED';
      const which = { kind: 'COMPLETION', sourceId: completion.id, standing } as const;
      return presentCheck(completion, course, await this.credentials.standingOf(tx, which));
    });
  }
}
