import { Injectable } from '@nestjs/common';
import type { DeskActivityDto, SaveActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { activityStates } from '@good-netizen/shared/states/activity.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { JsonCache } from '../../platform/json-cache.js';
import { SearchService } from '../../search/search.service.js';
import type { Activity } from '../domain/activity.js';
import {
  ActivityNotFoundError,
  ActivityStatusRefusedError,
  ActivityWindowBackwardsError,
} from '../domain/programme.errors.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { presentDeskActivity } from '../presenters/present-programme.js';

/** The lead unit tends its activity: a note, a window, how far it is. The plan's words stay as they are. */
@Injectable()
export class TendActivityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
    private readonly cache: JsonCache,
    private readonly search: SearchService,
  ) {}

  async list(actor: StaffActor): Promise<DeskActivityDto[]> {
    const edition = await this.organisation.currentEdition();
    const activities = await this.unitOfWork.read((tx) => this.activities.list(tx, edition.id));
    return Promise.all(activities.map((activity) => this.view(actor, activity)));
  }

  /** @throws ActivityNotFoundError */
  async show(actor: StaffActor, ordinal: number): Promise<DeskActivityDto> {
    const edition = await this.organisation.currentEdition();
    return this.view(actor, await this.unitOfWork.read((tx) => this.get(tx, edition.id, ordinal)));
  }

  /** @throws ActivityNotFoundError, EditedMeanwhileError, ActivityWindowBackwardsError, ActivityStatusRefusedError */
  async save(actor: StaffActor, ordinal: number, { revision, ...wanted }: SaveActivityDto): Promise<DeskActivityDto> {
    const { opensOn, closesOn } = wanted;
    if (opensOn !== null && closesOn !== null && closesOn < opensOn) throw new ActivityWindowBackwardsError();
    const edition = await this.organisation.currentEdition();
    await this.unitOfWork.run(async (tx) => {
      const before = await this.get(tx, edition.id, ordinal);
      if (wanted.status !== before.status && !mayMove(activityStates, before.status, wanted.status)) {
        throw new ActivityStatusRefusedError();
      }
      await this.activities.update(tx, { id: before.id, revision }, wanted);
      const object = { kind: 'activity', id: before.id };
      const after = { ...before, ...wanted, revision: revision + 1 };
      const act = { actor, permission: 'activity.edit', action: 'activity.edit', object, before, after } as const;
      await this.audit.append(tx, { ...act, facts: { ordinal, status: wanted.status } });
    });
    this.cache.forget('activity/');
    this.search.changed('ACTIVITY');
    return this.show(actor, ordinal);
  }

  private async get(tx: EntityManager, editionId: string, ordinal: number): Promise<Activity> {
    const activity = await this.activities.findByOrdinal(tx, editionId, ordinal);
    if (!activity) throw new ActivityNotFoundError();
    return activity;
  }

  private async view(actor: StaffActor, activity: Activity): Promise<DeskActivityDto> {
    const cooperations = await this.unitOfWork.read((tx) => this.activities.listCooperations(tx, activity.id));
    const ids = [activity.leadUnitId, ...cooperations.map(({ unitId }) => unitId)];
    const [lead, ...cooperating] = await this.organisation.listUnits(ids);
    if (!lead) throw new ActivityNotFoundError();
    const edit = await this.organisation.mayStaff(actor, 'activity.edit', { activity: activity.ordinal });
    return presentDeskActivity(activity, lead, cooperating, edit);
  }
}
