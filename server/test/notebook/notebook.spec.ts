import type { LightMyRequestResponse } from 'fastify';
import { Limits } from '@good-netizen/shared/limits';
import type { FavouriteDto, NoteDto, WriteNoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { Paths } from '@good-netizen/shared/paths';
import { DataSource } from 'typeorm';
import { ClassroomModule } from '../../src/classroom/classroom.module.js';
import { Course } from '../../src/classroom/domain/course.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { NotebookModule } from '../../src/notebook/notebook.module.js';
import { NotebookPersonalData } from '../../src/notebook/services/notebook-personal-data.js';
import { newId } from '../../src/platform/id.js';
import { TestClock } from '../../src/platform/clock.js';
import { buildClassroom } from '../classroom/built-classroom.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';

type Method = 'GET' | 'PUT' | 'DELETE';

describeOnEveryDatabase('the notebook of a learner', (open) => {
  const clock = new TestClock();
  let place: TestPlace;
  let test: TestApp;
  let courseId: string;
  let lessonIds: string[];
  let learner: string;
  beforeAll(async () => {
    place = await createTestPlace(open.engine);
    test = await startTestApp({ clock, databaseUrl: place.url, modules: [ClassroomModule, NotebookModule] });
    const { course, lessons } = await buildClassroom(new UnitOfWork(test.app.get(DataSource)), clock).create();
    courseId = course.id;
    lessonIds = lessons.map(({ id }) => id);
  });
  afterAll(async () => {
    await test.close();
    await place.remove();
  });
  beforeEach(() => (learner = newId()));

  function ask(method: Method, path: string, payload?: object, who = learner): Promise<LightMyRequestResponse> {
    const token = test.app.get(AccessTokens, { strict: false }).issue({ netizenId: who, sessionId: newId() });
    const headers = { authorization: `Bearer ${token}` };
    return test.inject({ method, url: `/api/${path}`, headers, ...(payload ? { payload } : {}) });
  }
  const note = (change: Partial<WriteNoteDto> = {}): WriteNoteDto => {
    return { lessonId: lessonIds[0] ?? '', atSeconds: 42, text: '先停一停', revision: 0, ...change };
  };
  const write = (id: string, change: Partial<WriteNoteDto> = {}, who = learner) =>
    ask('PUT', Paths.me.note(id), note(change), who);
  const notes = async (path: string = Paths.me.notes) => (await ask('GET', path)).json<NoteDto[]>();
  const favourites = async () => (await ask('GET', Paths.me.favourites)).json<FavouriteDto[]>();

  it('keeps a note that is sent twenty times at one moment once', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => write(id)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(await notes()).toMatchObject([
      { id, lessonTitle: '第一课', courseTitle: '看懂网络诈骗', atSeconds: 42, text: '先停一停', revision: 1 },
    ]);
  });

  it('changes a note at the revision that was seen, and says so where it was changed elsewhere', async () => {
    const id = newId();
    await write(id);
    expect((await write(id, { text: '再查一查', revision: 1 })).json()).toMatchObject({
      text: '再查一查',
      revision: 2,
    });
    // Sent again after a lost answer.
    expect((await write(id, { text: '再查一查', revision: 1 })).json()).toMatchObject({ revision: 2 });
    const late = await write(id, { text: '另一台手机', revision: 1 });
    expect([late.statusCode, late.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'COMMON.EDITED_MEANWHILE', details: { revision: 2 } }),
    ]);
    expect(await notes()).toMatchObject([{ text: '再查一查' }]);
  });

  it('lists a lesson’s notes by their moment and all the latest first', async () => {
    for (const [atSeconds, lesson] of [
      [50, 0],
      [10, 0],
      [5, 1],
    ] as const) {
      await write(newId(), { atSeconds, lessonId: lessonIds[lesson] ?? '' });
      clock.advanceSeconds(1);
    }
    expect((await notes(Paths.me.notesOf(lessonIds[0] ?? ''))).map(({ atSeconds }) => atSeconds)).toEqual([10, 50]);
    expect((await notes()).map(({ atSeconds }) => atSeconds)).toEqual([5, 10, 50]);
  });

  it('is for its owner alone', async () => {
    const id = newId();
    await write(id);
    const stranger = newId();
    expect((await write(id, { text: '别人的' }, stranger)).json()).toMatchObject({ code: 'NOTEBOOK.NOTE_NOT_FOUND' });
    expect((await ask('DELETE', Paths.me.note(id), undefined, stranger)).statusCode).toBe(204);
    expect((await ask('GET', Paths.me.notes, undefined, stranger)).json()).toEqual([]);
    expect(await notes()).toHaveLength(1);
    expect((await test.inject({ url: `/api/${Paths.me.notes}` })).statusCode).toBe(401);
    expect((await ask('DELETE', Paths.me.note(id))).statusCode).toBe(204);
    expect((await ask('DELETE', Paths.me.note(id))).statusCode).toBe(204);
    expect(await notes()).toEqual([]);
  });

  it.each([
    ['blanks', { text: '   ' }, 400, 'text'],
    ['a long text', { text: '长'.repeat(Limits.noteMaxChars + 1) }, 400, 'text'],
    ['a moment before the beginning', { atSeconds: -1 }, 400, 'atSeconds'],
    ['half a second', { atSeconds: 1.5 }, 400, 'atSeconds'],
    ['what is no lesson', { lessonId: 'x' }, 400, 'lessonId'],
    ['an unknown lesson', { lessonId: newId() }, 422, 'lessonId'],
    ['a change of nothing', { revision: 3 }, 404, undefined],
  ])('refuses %s', async (_what, change, status, field) => {
    const refused = await write(newId(), change);
    expect([refused.statusCode, refused.json<{ field?: string }>().field]).toEqual([status, field]);
    expect(await notes()).toEqual([]);
  });

  it('cuts a moment that lies behind the end of the lesson', async () => {
    expect((await write(newId(), { atSeconds: 5000 })).json()).toMatchObject({ atSeconds: 120 });
  });

  it('keeps a course once, and lets go of it however often it is asked', async () => {
    const path = Paths.me.favourite(courseId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('PUT', path)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([204]));
    expect(await favourites()).toMatchObject([{ courseId, title: '看懂网络诈骗', listed: true }]);
    expect((await ask('DELETE', path)).statusCode).toBe(204);
    expect((await ask('DELETE', path)).statusCode).toBe(204);
    expect(await favourites()).toEqual([]);
    expect((await ask('PUT', Paths.me.favourite(newId()))).json()).toMatchObject({
      code: 'NOTEBOOK.FAVOURITE_COURSE_UNKNOWN',
    });
  });

  it('still has a course that left the list, and says so', async () => {
    await ask('PUT', Paths.me.favourite(courseId));
    const database = test.app.get(DataSource);
    await database.manager.update(Course, { id: courseId }, { retiredAt: clock.now() });
    expect(await favourites()).toMatchObject([{ courseId, listed: false }]);
    await database.manager.update(Course, { id: courseId }, { retiredAt: null });
  });

  it('goes along with its owner, and is gone when they leave', async () => {
    await write(newId());
    await ask('PUT', Paths.me.favourite(courseId));
    const data = test.app.get(NotebookPersonalData, { strict: false });
    const { manager } = test.app.get(DataSource);
    expect((await data.export(manager, learner)).map(({ key, rows }) => [key, rows.length])).toEqual([
      ['notes', 1],
      ['favourites', 1],
    ]);
    await data.erase(manager, learner);
    expect([await notes(), await favourites()]).toEqual([[], []]);
  });
});
