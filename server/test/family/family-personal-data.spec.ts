import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { FamilyCovenantDto } from '@good-netizen/shared/family/covenant.dto';
import type { FamilyCertificateDto } from '@good-netizen/shared/family/family-certificate.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Paths } from '@good-netizen/shared/paths';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { FamilyPersonalData } from '../../src/family/services/family-personal-data.js';
import { CodeWorld } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { FamilyHome, lessonOf, type Relative } from './family-home.js';
import { useWorld } from '../support/use-world.js';

const OF_THE_FAMILY = /^(family|co_lesson)/;
/** Counts, and names nobody. */
const COUNTER = 'family_serial';

describeOnEveryDatabase('what is kept of somebody in a family', (open) => {
  let world: CodeWorld;
  let home: FamilyHome;
  let coLesson: CoLessonDto;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeEach(async () => {
    home = await FamilyHome.found(world);
    await home.setPin(home.child);
    const lesson = await lessonOf(world, 3);
    await home.learn((await home.open(lesson.id)).json<CoLessonDto>());
    coLesson = (await home.open(lesson.id)).json<CoLessonDto>();
    await home.ask(home.mother, 'PUT', FamilyPaths.covenant, { basedOn: 0, clauseKeys: ['MEALS'], ownClauseIds: [] });
    for (const who of [home.mother, home.child]) await home.ask(who, 'POST', FamilyPaths.agreement, { version: 1 });
    await home.ask(home.mother, 'POST', FamilyPaths.clauses, { text: '每周写一封信。' });
    await home.ask(home.mother, 'POST', FamilyPaths.certificate);
  });

  const data = () => world.app.app.get(FamilyPersonalData, { strict: false });
  const copyOf = (who: Relative) => world.app.app.get(UnitOfWork).read((tx) => data().export(tx, who.netizenId));
  const erase = (who: Relative) => world.app.app.get(UnitOfWork).run((tx) => data().erase(tx, who.netizenId));
  /** Tables of the room with rows that hold one of these. */
  async function placesOf(texts: readonly string[]): Promise<string[]> {
    const database = world.app.app.get(DataSource);
    const tables = database.entityMetadatas
      .map(({ tableName }) => tableName)
      .filter((name) => OF_THE_FAMILY.test(name));
    const found: string[] = [];
    for (const table of tables) {
      const rows = JSON.stringify(await database.query(`SELECT * FROM \`${table}\``));
      if (table !== COUNTER && texts.some((text) => rows.includes(text))) found.push(table);
    }
    return found.sort();
  }

  it('is handed to them whole, and holds nobody else', async () => {
    const copy = await copyOf(home.child);
    expect(copy.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['family', 1],
      ['family-agreements', 1],
      ['family-clauses', 0],
      ['co-lessons', 2],
    ]);
    expect(copy[0]?.rows).toMatchObject([{ role: '孩子', title: '老大', hasPin: true }]);
    expect(copy[3]?.rows.map(({ lesson }) => lesson)).toEqual([coLesson.lessonTitle, coLesson.lessonTitle]);
    for (const secret of [home.mother.netizenId, home.mother.memberId, '482915', home.familyId]) {
      expect(JSON.stringify(copy)).not.toContain(secret);
    }
    expect((await copyOf(home.mother)).find(({ key }) => key === 'family-clauses')?.rows).toMatchObject([
      { text: '每周写一封信。', status: '审核中' },
    ]);
  });

  it('goes with a child that leaves the programme; the family stays, what goes on is closed', async () => {
    expect((await placesOf([home.child.netizenId])).sort()).toEqual([
      ...['co_lesson_participant', 'family_agreement', 'family_member'],
    ]);
    await erase(home.child);
    expect(await placesOf([home.child.netizenId, home.child.memberId])).toEqual([]);
    const left = (await home.ask(home.mother, 'GET', FamilyPaths.coLesson(coLesson.id))).json<CoLessonDto>();
    expect(left).toMatchObject({ status: 'CLOSED', participants: [{ memberId: home.mother.memberId }] });
    expect((await home.ask(home.mother, 'GET', FamilyPaths.covenant)).json<FamilyCovenantDto>()).toMatchObject({
      ...{ version: 1, agreedBy: [home.mother.memberId] },
    });
  });

  it('goes with the guardian for the whole family, the certificate too', async () => {
    const { given } = (await home.ask(home.child, 'GET', FamilyPaths.certificate)).json<FamilyCertificateDto>();
    expect(given?.certificate.standing).toBe('VALID');
    await erase(home.mother);
    expect(await placesOf([home.familyId, home.mother.netizenId, home.child.netizenId, coLesson.id])).toEqual([]);
    expect((await home.ask(home.child, 'GET', Paths.me.family)).statusCode).toBe(404);
    expect((await world.ask({}, 'GET', FamilyPaths.check(given?.publicToken ?? ''))).statusCode).toBe(404);
  });
});
