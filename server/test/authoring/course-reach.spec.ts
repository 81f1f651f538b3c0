import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { StaffAtDesk } from '../support/staff-world.js';
import { AuthoringWorld, codeOf } from './authoring-world.js';

describe('whose micro-classes somebody reaches', () => {
  let world: AuthoringWorld;
  let course: CourseVersionDto;
  beforeAll(async () => {
    world = await AuthoringWorld.open();
    course = world.ok(await world.step(await world.whole(), 'submission'));
  });
  afterAll(() => world.close());

  const seenBy = async (who: StaffAtDesk): Promise<boolean> => {
    const { rows } = world.ok<{ rows: { id: string }[] }>(await who.ask('GET', 'desk/course-versions?size=100'));
    return rows.some(({ id }) => id === course.id);
  };

  it.each([
    ['another region', { region: '520400', sector: 'WOMEN' } as const],
    ['another sector', { region: '520300', sector: 'YOUTH_LEAGUE' } as const],
  ])('not in %s: it is not there', async (_name, place) => {
    const stranger = await world.person({}, place);
    expect(await seenBy(stranger)).toBe(false);
    const tries = [
      await stranger.ask('GET', `desk/course-versions/${course.id}`),
      await world.step(course, 'approval', stranger),
      await stranger.ask('POST', `desk/course-versions/${course.id}/comments`, { text: '看看' }),
    ];
    expect(tries.map(codeOf)).toEqual(Array(3).fill('AUTHORING.COURSE_VERSION_NOT_FOUND'));
    const wish = {
      unitId: world.unitId,
      activityOrdinal: 5,
      title: '题',
      audience: 'YOUTH',
      quality: 'CONDUCT_HABITS',
    };
    expect(codeOf(await stranger.ask('POST', 'desk/course-versions', wish))).toBe('ORGANISATION.NOT_PERMITTED');
  });

  it('not with a grant for another activity', async () => {
    const other = await world.person({ activity: 2 });
    expect(await seenBy(other)).toBe(false);
    expect((await world.step(course, 'approval', other)).statusCode).toBe(404);
  });

  it('the office sees it and does not write or check it', async () => {
    expect(await seenBy(world.office)).toBe(true);
    expect((await world.get(course.id, world.office)).abilities).toMatchObject({
      edit: false,
      check: false,
      comment: true,
    });
    expect(codeOf(await world.step(course, 'approval', world.office))).toBe('ORGANISATION.NOT_PERMITTED');
  });

  it('is not written for a region beyond the grant', async () => {
    const { id, revision, title, audience, quality } = await world.course();
    const words = { revision, title, summary: '', audience, quality, regionCode: '520400' };
    expect(codeOf(await world.author.ask('PUT', `desk/course-versions/${id}`, words))).toBe(
      'ORGANISATION.NOT_PERMITTED',
    );
  });
});
