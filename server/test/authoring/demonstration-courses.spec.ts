import type { CourseVersionDto, CourseVersionRowDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { CourseDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import { AuthoringWorld } from './authoring-world.js';

describe('the courses of the demonstration', () => {
  let world: AuthoringWorld;
  let author: StaffAtDesk;
  let colleague: StaffAtDesk;
  beforeAll(async () => {
    world = await AuthoringWorld.open();
    const women = await unitNamed(world.app, '省妇联');
    author = await staffAtDesk(world.app, women, [grantOf('UNIT_MANAGER', women)]);
    colleague = await staffAtDesk(world.app, women, [grantOf('UNIT_EDITOR', women)]);
  });
  afterAll(() => world.close());

  it('lie at the desk, and a next version of each begins from what was published and goes out', async () => {
    const { rows } = world.ok<PageDto<CourseVersionRowDto>>(await author.ask('GET', 'desk/course-versions?size=100'));
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const { id, courseId, title } of rows) {
      const published = await world.get(id, author);
      expect(published).toMatchObject({ status: 'PUBLISHED', number: 1, abilities: { renew: true } });
      let next = world.ok<CourseVersionDto>(await world.step(published, 'renewal', author), 201);
      expect(next.lessonList.map(({ title }) => title)).toEqual(published.lessonList.map(({ title }) => title));
      for (const { id: lessonId, revision, title, blocks, quiz } of next.lessonList) {
        const wish = { revision, title, blocks, quiz };
        world.ok(await author.ask('PUT', `desk/course-versions/${next.id}/lessons/${lessonId}`, wish));
      }
      next = await world.get(next.id, author);
      expect(next.problems).toEqual([]);
      next = world.ok(await world.step(next, 'submission', author));
      next = world.ok(await world.step(next, 'approval', colleague));
      world.ok(await world.step(next, 'publication', author));
      const course = (await world.app.app.inject(`/api/classroom/courses/${courseId}`)).json<CourseDto>();
      expect([course.title, course.version]).toEqual([title, 2]);
    }
  });
});
