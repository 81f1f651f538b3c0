import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { JsonCache } from '../../platform/json-cache.js';
import { SearchService } from '../../search/search.service.js';
import { EditionNotFoundError } from '../domain/programme.errors.js';

/** Says which year is the one that everybody sees. */
@Injectable()
export class ChangeEditionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
    private readonly cache: JsonCache,
    private readonly search: SearchService,
  ) {}

  /** Nothing happens, and nothing goes on record, where it is the current one already. @throws EditionNotFoundError */
  async makeCurrent(actor: StaffActor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const editions = await this.organisation.lockEditions(tx);
      const wanted = editions.find((edition) => edition.id === id);
      if (!wanted) throw new EditionNotFoundError();
      if (wanted.isCurrent) return;
      const before = editions.find(({ isCurrent }) => isCurrent);
      await this.organisation.makeEditionCurrent(tx, id);
      const act = { actor, permission: 'edition.manage', action: 'edition.make-current' } as const;
      const facts = { year: wanted.year, before: before?.year ?? null };
      await this.audit.append(tx, { ...act, object: { kind: 'edition', id }, facts });
    });
    this.organisation.forgetWhatIsKnown();
    for (const pages of ['home', 'activity/']) this.cache.forget(pages);
    this.search.changed('ACTIVITY');
  }
}
