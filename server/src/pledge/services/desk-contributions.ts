import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WaitingItemDto } from '@good-netizen/shared/desk/desk.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeskService } from '../../desk/desk.service.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import type { CodeVersion } from '../domain/code-version.js';
import { CodeRepository } from '../persistence/code.repository.js';

const CODE = { activity: 1 };
const PATH = '/console/code';

/** What waits at the desk: versions to be signed, and consultations whose deadline has passed. */
@Injectable()
export class DeskContributions implements OnModuleInit {
  constructor(
    private readonly desk: DeskService,
    private readonly organisation: OrganisationService,
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.desk.waitingSource('code', (actor) => this.waiting(actor));
  }

  private async waiting(actor: StaffActor): Promise<WaitingItemDto[]> {
    const signs = await this.organisation.mayStaff(actor, 'code.publish');
    const leads = await this.organisation.mayStaff(actor, 'consultation.conduct', CODE);
    if (!signs && !leads) return [];
    const codes = await this.unitOfWork.read((tx) => this.codes.listAll(tx));
    const reviewed = codes.filter(({ status }) => status === 'REVIEWING');
    const now = this.clock.now();
    const due = codes.filter(({ consultationClosesAt: end }) => end !== null && end <= now);
    return [
      ...(signs ? itemOf('code-review', '待签发的行为规范', reviewed, 0) : []),
      ...(leads ? itemOf('consultation', '征求意见已截止，待归组答复', due, due.length) : []),
    ];
  }
}

function itemOf(kind: string, title: string, codes: readonly CodeVersion[], overdue: number): WaitingItemDto[] {
  if (codes.length === 0) return [];
  const [first] = codes.flatMap(({ consultationClosesAt }) => consultationClosesAt ?? []).sort((a, b) => +a - +b);
  return [{ kind, title, count: codes.length, dueAt: first?.toISOString() ?? null, overdue, path: PATH }];
}
