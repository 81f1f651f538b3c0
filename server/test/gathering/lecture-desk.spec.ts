import type { DeskGatheringDto, DeskGatheringRowDto, GatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { DeskRegistrationRowDto } from '@good-netizen/shared/gathering/registration.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { Paths } from '@good-netizen/shared/paths';
import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { codeOf, LectureWorld, ok } from './lecture-world.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('a lecture at the desk', (open) => {
  let world: LectureWorld;
  let stranger: StaffAtDesk;
  useWorld(open.engine, LectureWorld, (opened) => (world = opened));
  beforeAll(async () => {
    const elsewhere = await unitNamed(world.app, '团省委');
    stranger = await staffAtDesk(world.app, elsewhere, [grantOf('UNIT_EDITOR', elsewhere)]);
  });
  const actions = async (id: string): Promise<string[]> => {
    const rows = await world.app.app
      .get(UnitOfWork)
      .read((tx) => tx.find(AuditEntry, { where: { objectId: id }, order: { seq: 'ASC' } }));
    return rows.map(({ action }) => action);
  };

  it('is written, changed and published; nobody sees the draft, and every act is on record', async () => {
    const draft = ok<DeskGatheringDto>(await world.write(), 201);
    expect(draft).toMatchObject({ title: '和孩子一起上网', status: 'DRAFT', unitId: world.unitId, mayEdit: true });
    expect(draft.sessions).toMatchObject([{ capacity: 3, reserved: 1, places: 2, free: 2, waiting: 0 }]);
    expect((await world.ask({}, 'GET', `gatherings/${draft.id}`)).statusCode).toBe(404);
    const { id, revision } = draft;
    const sessions = [
      world.session({ capacity: 9 }),
      world.session({ startsAt: world.at(100), endsAt: world.at(101) }),
    ];
    const changed = { ...world.wish({ title: '上网的三个办法', sessions }), revision };
    const edited = ok<DeskGatheringDto>(await world.editor.ask('PUT', `desk/gatherings/${id}`, changed));
    expect(edited).toMatchObject({ title: '上网的三个办法', revision: revision + 1, startsAt: world.at(100) });
    expect(edited.sessions.map(({ capacity }) => capacity)).toEqual([3, 9]);
    expect(codeOf(await world.editor.ask('PUT', `desk/gatherings/${id}`, changed))).toBe('COMMON.EDITED_MEANWHILE');
    const shown = ok<DeskGatheringDto>(await world.step(edited, 'publication'));
    expect(codeOf(await world.step(shown, 'publication'))).toBe('GATHERING.GATHERING_STATE');
    const open = ok<GatheringDto>(await world.ask({}, 'GET', `gatherings/${id}`));
    expect(open).toMatchObject({ unitName: '省妇联', hasFreePlace: true, online: false });
    expect(open).not.toHaveProperty('place');
    expect(await actions(id)).toEqual(['gathering.create', 'gathering.edit', 'gathering.publish']);
  });

  it.each([
    ['a sign-up that ends after the last session', { signUpClosesAt: '2030-01-01T00:00:00.000Z' }, 'GATHERING.TIMES'],
    ['neither a place nor a link', { place: ' ' }, 'GATHERING.PLACE_MISSING'],
    ['an unknown region', { regionCode: '999999' }, 'GATHERING.REGION_UNKNOWN'],
    [
      'a choice of one',
      { form: [{ key: 'a', kind: 'CHOICE' as const, label: '年级', required: false, options: ['小学'] }] },
      'GATHERING.FORM_BAD',
    ],
    [
      'the number of an identity card',
      { form: [{ key: 'a', kind: 'TEXT' as const, label: '身份证号', required: true }] },
      'GATHERING.FORM_PERSONAL',
    ],
  ])('is refused with %s', async (_what, change, code) => {
    const answer = await world.write(change);
    expect([answer.statusCode, codeOf(answer)]).toEqual([422, code]);
  });

  it('keeps more places for itself than there are: refused, naming the field', async () => {
    const answer = await world.write({ sessions: [world.session({ reserved: 4 })] });
    expect(answer.json()).toMatchObject({ code: 'GATHERING.SEATS', field: 'sessions.0.reserved' });
  });

  it('belongs to its unit: others neither see nor change it', async () => {
    const gathering = await world.published();
    expect((await stranger.ask('GET', `desk/gatherings/${gathering.id}`)).statusCode).toBe(404);
    expect((await world.step(gathering, 'closing', {}, stranger)).statusCode).toBe(404);
    expect((await world.write({ unitId: world.unitId }, stranger)).statusCode).toBe(403);
    const page = ok<PageDto<DeskGatheringRowDto>>(await stranger.ask('GET', 'desk/gatherings'));
    expect(page.rows.some(({ id }) => id === gathering.id)).toBe(false);
    const own = ok<PageDto<DeskGatheringRowDto>>(await world.editor.ask('GET', 'desk/gatherings?status=PUBLISHED'));
    expect(own.rows.find(({ id }) => id === gathering.id)).toMatchObject({ capacity: 3, taken: 0, waiting: 0 });
    const of = async (kind: string) => {
      const found = ok<PageDto<DeskGatheringRowDto>>(
        await world.editor.ask('GET', `desk/gatherings?kind=${kind}&size=100`),
      );
      return found.rows.some(({ id }) => id === gathering.id);
    };
    expect([await of('FAMILY_LECTURE'), await of('SALON')]).toEqual([true, false]);
  });

  it('knows who signed up by number; what they wrote is read for a reason that goes on record', async () => {
    const gathering = await world.published();
    await world.comers(gathering, 3);
    const path = `desk/gatherings/${gathering.id}/registrations`;
    const { rows, total } = ok<PageDto<DeskRegistrationRowDto>>(await world.editor.ask('GET', path));
    expect([total, rows.map(({ number, status }) => [number, status])]).toEqual([
      3,
      [
        [1, 'CONFIRMED'],
        [2, 'CONFIRMED'],
        [3, 'WAITLISTED'],
      ],
    ]);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
      ['id', 'number', 'offeredUntil', 'sessionId', 'signedUpAt', 'status'].sort(),
    );
    const waiting = ok<PageDto<object>>(await world.editor.ask('GET', `${path}?status=WAITLISTED`));
    expect(waiting.total).toBe(1);
    const reading = `desk/registrations/${rows[0]?.id ?? ''}/reading`;
    expect((await world.editor.ask('POST', reading, { reason: '  ' })).statusCode).toBe(400);
    expect((await stranger.ask('POST', reading, { reason: '准备教材' })).statusCode).toBe(404);
    const answers = ok(await world.editor.ask('POST', reading, { reason: '准备教材' }));
    expect(answers).toEqual({ answers: [{ label: '孩子的年级', value: '小学' }] });
    expect((await actions(gathering.id)).at(-1)).toBe('gathering.read-personal');
  });

  it('is followed by a course that is published, and by no other', async () => {
    const gathering = await world.published();
    const [course] = ok<{ id: string }[]>(await world.ask({}, 'GET', Paths.classroom.courses));
    const linked = ok<DeskGatheringDto>(await world.step(gathering, 'replay', { courseId: course?.id }));
    expect(linked.courseId).toBe(course?.id);
    expect(codeOf(await world.step(linked, 'replay', { courseId: 'nothing' }))).toBe('GATHERING.REPLAY_COURSE_UNKNOWN');
  });
});
