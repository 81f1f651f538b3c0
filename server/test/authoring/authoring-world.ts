import type { CourseVersionDto, DraftLessonDto, EditLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Role } from '@good-netizen/shared/organisation/roles';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { OrgUnit } from '../../src/organisation/domain/org-unit.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

export const card = (text = '看清来源再转发。'): BlockDto => ({
  ...{ kind: 'card', id: 'b1', seconds: 60, title: '卡片', paragraphs: [text] },
});

/** The whole server with the demonstration, a county's women's federation, and people at its desk. */
export class AuthoringWorld {
  private constructor(
    readonly app: TestApp,
    readonly clock: TestClock,
    readonly unitId: string,
    readonly author: StaffAtDesk,
    readonly colleague: StaffAtDesk,
    readonly office: StaffAtDesk,
  ) {}

  static async open(databaseUrl?: string): Promise<AuthoringWorld> {
    const clock = new TestClock();
    const app = await startDemonstrationApp({ clock, ...(databaseUrl ? { databaseUrl } : {}) });
    const unitId = await countyUnit(app, '演示·测试县妇联', '520300', 'WOMEN');
    const at = (role: Role) => staffAtDesk(app, unitId, [grantOf(role, unitId)]);
    const province = await unitNamed(app, '省委网信办');
    const office = await staffAtDesk(app, province, [grantOf('OFFICE_ADMIN', province)]);
    return new AuthoringWorld(app, clock, unitId, await at('UNIT_EDITOR'), await at('UNIT_EDITOR'), office);
  }

  /** Somebody of this unit, or of a new one elsewhere. */
  async person(bounds: Partial<GrantScopeDto>, place?: { region: string; sector: Sector }): Promise<StaffAtDesk> {
    const unit = place ? await countyUnit(this.app, `演示·${newId()}`, place.region, place.sector) : this.unitId;
    return staffAtDesk(this.app, unit, [grantOf('UNIT_EDITOR', unit, bounds)]);
  }

  async course(who = this.author, title = '和孩子一起看清网络谣言'): Promise<CourseVersionDto> {
    const body = { unitId: this.unitId, activityOrdinal: 5, title, audience: 'PARENTS', quality: 'CIVILITY_LITERACY' };
    return this.ok(await who.ask('POST', 'desk/course-versions', body), 201);
  }

  async get(id: string, who = this.author): Promise<CourseVersionDto> {
    return this.ok(await who.ask('GET', `desk/course-versions/${id}`));
  }

  async lesson(id: string, change: Partial<EditLessonDto> = {}, title = '看清来源'): Promise<DraftLessonDto> {
    const lesson = this.ok<DraftLessonDto>(
      await this.author.ask('POST', `desk/course-versions/${id}/lessons`, { title }),
      201,
    );
    return this.ok(await this.save(id, lesson, change));
  }

  save(id: string, lesson: DraftLessonDto, change: object, who = this.author) {
    const body = { revision: lesson.revision, title: lesson.title, blocks: [card()], quiz: null, ...change };
    return who.ask('PUT', `desk/course-versions/${id}/lessons/${lesson.id}`, body);
  }

  /** A course with a lesson and a summary, ready for its check. */
  async whole(title?: string, change: Partial<EditLessonDto> = {}): Promise<CourseVersionDto> {
    const { id, revision, ...course } = await this.course(this.author, title);
    await this.lesson(id, change);
    const { audience, quality, regionCode } = course;
    const words = { revision, title: course.title, summary: '十分钟，三道关口。', audience, quality, regionCode };
    return this.ok(await this.author.ask('PUT', `desk/course-versions/${id}`, words));
  }

  step(course: CourseVersionDto, step: string, who = this.author, more: object = {}) {
    return who.ask('POST', `desk/course-versions/${course.id}/${step}`, { revision: course.revision, ...more });
  }

  async approved(title?: string, change: Partial<EditLessonDto> = {}): Promise<CourseVersionDto> {
    const handedIn = this.ok<CourseVersionDto>(await this.step(await this.whole(title, change), 'submission'));
    return this.ok(await this.step(handedIn, 'approval', this.colleague));
  }

  ok<T>(response: { statusCode: number; payload: string; json: () => unknown }, status = 200): T {
    if (response.statusCode !== status) throw new Error(`${response.statusCode}: ${response.payload}`);
    return response.json() as T;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

async function countyUnit(app: TestApp, name: string, regionCode: string, sector: Sector): Promise<string> {
  const id = newId();
  const facts = { kind: sector, sectors: [sector], regionCode, suspendedAt: null, revision: 1, parentId: null };
  await app.app.get(UnitOfWork).run((tx) => tx.insert(OrgUnit, { ...facts, id, name } as OrgUnit));
  app.app.get(OrganisationService, { strict: false }).forgetWhatIsKnown();
  return id;
}

export const codeOf = (response: { json: () => unknown }): string => (response.json() as { code: string }).code;
