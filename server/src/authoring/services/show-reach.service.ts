import { Injectable } from '@nestjs/common';
import type { CourseReachDto } from '@good-netizen/shared/authoring/authoring.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { CountReach } from './count-reach.js';
import { CourseDesk } from './course-desk.js';
import { KeptReach } from './kept-reach.js';

/** Whom a version reached: groups of five and more, never a person. */
@Injectable()
export class ShowReachService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: CourseDesk,
    private readonly counting: CountReach,
    private readonly kept: KeptReach,
  ) {}

  /** @throws CourseVersionNotFoundError */
  async show(actor: StaffActor, id: string): Promise<CourseReachDto> {
    const version = await this.unitOfWork.read((tx) => this.desk.see(tx, actor, id));
    return this.kept.of(id, () => this.unitOfWork.read((tx) => this.counting.count(tx, version)));
  }
}
