import { Injectable, Logger } from '@nestjs/common';
import type { DeskHomeDto, WaitingItemDto, WeekFigureDto } from '@good-netizen/shared/desk/desk.dto';
import { Limits } from '@good-netizen/shared/limits';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { DeskRegistry, type WeekFigure } from './desk-registry.js';

const DAY_MS = 86_400_000;

/** What waits for this person, and what the week brought. A room that fails leaves a gap, not an empty page. */
@Injectable()
export class ShowDeskHomeService {
  private readonly logger = new Logger(ShowDeskHomeService.name);

  constructor(
    private readonly registry: DeskRegistry,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  async show(actor: StaffActor): Promise<DeskHomeDto> {
    const now = this.clock.now();
    const days = Array.from({ length: 7 }, (_, i) => shanghaiDay(new Date(now.getTime() - (6 - i) * DAY_MS)));
    const sources = [...this.registry.waiting.values()].map((source) => this.orEmpty(source(actor)));
    const waiting = (await Promise.all(sources)).flat().filter(({ count }) => count > 0);
    const figures = await Promise.all([...this.registry.figures.values()].map((f) => this.figure(actor, f, days)));
    const byDue = (a: WaitingItemDto, b: WaitingItemDto) =>
      b.overdue - a.overdue || (a.dueAt ?? '~').localeCompare(b.dueAt ?? '~');
    return { waiting: waiting.sort(byDue), week: figures.flat(), asOf: now.toISOString() };
  }

  private async figure(actor: StaffActor, figure: WeekFigure, days: readonly string[]): Promise<WeekFigureDto[]> {
    if (!(await this.organisation.mayStaff(actor, figure.permission))) return [];
    const values = await this.orEmpty(figure.read(days));
    if (values.length === 0) return [];
    const shown = (value: number) => (value > 0 && value < Limits.smallGroup ? null : value);
    const sum = values.reduce((total, value) => total + value, 0);
    return [{ key: figure.key, title: figure.title, value: shown(sum), days: values.map(shown) }];
  }

  private orEmpty<T>(asked: Promise<T[]>): Promise<T[]> {
    return asked.catch((error: unknown) => {
      this.logger.error(error);
      return [];
    });
  }
}
