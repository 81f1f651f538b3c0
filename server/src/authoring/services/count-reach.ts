import { Injectable } from '@nestjs/common';
import type { CourseReachDto } from '@good-netizen/shared/authoring/authoring.dto';
import { suppressParts, suppressSmall } from '@good-netizen/shared/small-groups';
import { shanghaiDay, startOfShanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { EntityManager } from 'typeorm';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { IdentityService } from '../../identity/identity.service.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import type { CourseVersion } from '../domain/course-version.js';

const NOWHERE = '';
const DAYS = 14;
const DAY_MS = 86_400_000;

/** Counts whom a version reached, in groups of five and more. */
@Injectable()
export class CountReach {
  constructor(
    private readonly classroom: ClassroomService,
    private readonly identity: IdentityService,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  async count(
    tx: EntityManager,
    { courseId, number }: Pick<CourseVersion, 'courseId' | 'number'>,
  ): Promise<CourseReachDto> {
    const now = this.clock.now();
    const days = lastDays(now);
    const figures = await this.classroom.figuresOf(tx, courseId, number, startOf(now));
    return {
      learners: suppressSmall(figures.learners),
      completed: suppressSmall(figures.completed),
      lessons: figures.lessons.map(({ lessonKey, title, started, finished }) => {
        return { lessonKey, title, started: suppressSmall(started), finished: suppressSmall(finished) };
      }),
      regions: await this.regions(await this.identity.countByRegion(tx, figures.who)),
      days: days.map((day) => ({ day, learners: suppressSmall(figures.days.get(day) ?? 0) })),
      asOf: now.toISOString(),
    };
  }

  private async regions(counted: ReadonlyMap<string | null, number>): Promise<CourseReachDto['regions']> {
    const counts = new Map([...counted].map(([code, count]) => [code ?? NOWHERE, count]));
    const names = new Map((await this.organisation.listRegions()).map(({ code, name }) => [code, name]));
    return [...suppressParts(counts)]
      .map(([regionCode, learners]) => {
        const regionName = regionCode === NOWHERE ? '未填写地区' : (names.get(regionCode) ?? regionCode);
        return { regionCode, regionName, learners };
      })
      .sort((a, b) => a.regionCode.localeCompare(b.regionCode));
  }
}

const lastDays = (now: Date): string[] =>
  Array.from({ length: DAYS }, (_, index) => shanghaiDay(new Date(now.getTime() - (DAYS - 1 - index) * DAY_MS)));

/** When the first of these days began. */
const startOf = (now: Date): Date => startOfShanghaiDay(new Date(now.getTime() - (DAYS - 1) * DAY_MS));
