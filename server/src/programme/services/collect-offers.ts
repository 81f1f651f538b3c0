import { Injectable } from '@nestjs/common';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { ConsultationService } from '../../consultation/consultation.service.js';
import { PledgeService } from '../../pledge/pledge.service.js';
import { SelectionService } from '../../selection/selection.service.js';
import type { PlacedOffer } from '../domain/offers.js';

/** Asks every room what a citizen can do there now. */
@Injectable()
export class CollectOffers {
  constructor(
    private readonly pledge: PledgeService,
    private readonly consultation: ConsultationService,
    private readonly classroom: ClassroomService,
    private readonly selection: SelectionService,
  ) {}

  async collect(): Promise<PlacedOffer[]> {
    const rooms = [this.pledge, this.consultation, this.classroom, this.selection];
    return (await Promise.all(rooms.map((room) => room.listOffers()))).flat();
  }

  /** The two public figures of the home page. */
  async figures(): Promise<{ pledges: number; completions: number }> {
    const [pledges, completions] = await Promise.all([this.pledge.countSigned(), this.classroom.countCompletions()]);
    return { pledges, completions };
  }
}
