import {
  type FamilyClauseKey,
  type FamilyCovenantDto,
  familyClauseKeys,
  OWN_CLAUSES_MAX,
} from '@good-netizen/shared/family/covenant.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Paths } from '@good-netizen/shared/paths';
import { newId } from '../../src/platform/id.js';
import { CodeWorld } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { FamilyHome, type Relative } from './family-home.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('a family’s covenant', (open) => {
  let world: CodeWorld;
  let home: FamilyHome;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeEach(async () => (home = await FamilyHome.found(world)));

  const change = (who: Relative, basedOn: number, clauseKeys: FamilyClauseKey[], ownClauseIds: string[] = []) =>
    home.ask(who, 'PUT', FamilyPaths.covenant, { basedOn, clauseKeys, ownClauseIds });
  const agree = (who: Relative, version: number) => home.ask(who, 'POST', FamilyPaths.agreement, { version });
  const shown = async (who: Relative) => (await home.ask(who, 'GET', FamilyPaths.covenant)).json<FamilyCovenantDto>();
  const write = (who: Relative, text: string, key = newId()) =>
    home.ask(who, 'POST', FamilyPaths.clauses, { text }, key);
  const written = async (text = '周末一起爬山，把手机留在家里。') =>
    (await write(home.mother, text)).json<FamilyCovenantDto>().ownClauses.at(-1)?.id ?? '';

  it('is written by the guardian, agreed to by each, and agreed to anew when it changes', async () => {
    expect(await shown(home.child)).toMatchObject({ version: 0, clauses: [], agreedByAll: false });
    expect((await agree(home.child, 1)).json()).toMatchObject({ code: 'COVENANT.NONE' });
    expect((await change(home.child, 0, ['MEALS'])).json()).toMatchObject({ code: 'FAMILY.GUARDIAN_ONLY' });
    expect((await change(home.mother, 0, [])).json()).toMatchObject({ code: 'COVENANT.EMPTY' });
    expect((await change(home.mother, 0, ['MEALS', 'BEDTIME'])).json()).toMatchObject({ version: 1, agreedBy: [] });
    expect((await agree(home.mother, 1)).json()).toMatchObject({ iAgreed: true, agreedByAll: false });
    expect((await agree(home.child, 1)).json()).toMatchObject({ agreedByAll: true });
    const next = (await change(home.mother, 1, ['MEALS'])).json<FamilyCovenantDto>();
    expect(next).toMatchObject({ version: 2, agreedBy: [], agreedByAll: false });
    expect((await agree(home.child, 1)).json()).toMatchObject({ code: 'COVENANT.CHANGED', details: { version: 2 } });
    await agree(home.mother, 2);
    await agree(home.child, 2);
    const father = await home.another('FATHER');
    expect(await shown(father)).toMatchObject({ agreedByAll: false, iAgreed: false });
    await home.ask(home.mother, 'DELETE', Paths.me.familyMember(father.memberId));
    expect(await shown(home.mother)).toMatchObject({ agreedByAll: true, agreedBy: expect.any(Array) as string[] });
  });

  it('takes one of the changes that come from several phones at one moment, and tells the others', async () => {
    const answers = await Promise.all(familyClauseKeys.map((key) => change(home.mother, 0, [key])));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    const refused = answers
      .filter(({ statusCode }) => statusCode !== 200)
      .map((it) => it.json<{ code: string }>().code);
    expect(new Set(refused)).toEqual(new Set(['COVENANT.CHANGED']));
    expect(await shown(home.mother)).toMatchObject({ version: 1 });
    const kept = (await shown(home.mother)).clauses[0]?.key;
    const again = await Promise.all(Array.from({ length: 8 }, () => change(home.mother, 1, [kept ?? 'MEALS'])));
    expect(again.map((it) => it.json<FamilyCovenantDto>().version)).toEqual(Array(8).fill(1));
  });

  it('counts an agreement once, however often it is sent at one moment', async () => {
    await change(home.mother, 0, ['MEALS']);
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => agree(i % 2 ? home.child : home.mother, 1)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(12).fill(200));
    expect((await shown(home.mother)).agreedBy.sort()).toEqual([home.mother.memberId, home.child.memberId].sort());
  });

  it('holds own words once they passed, and shows them to their author alone until then', async () => {
    const id = await written();
    expect((await shown(home.mother)).ownClauses).toMatchObject([{ id, status: 'PENDING', mine: true }]);
    expect((await shown(home.child)).ownClauses).toEqual([]);
    expect((await change(home.mother, 0, [], [id])).json()).toMatchObject({ code: 'COVENANT.CLAUSE_NOT_SHOWN' });
    expect(await world.decide(id, 'PASS')).toBe(200);
    expect((await shown(home.child)).ownClauses).toMatchObject([{ id, status: 'SHOWN', mine: false }]);
    const covenant = (await change(home.mother, 0, ['MEALS'], [id])).json<FamilyCovenantDto>();
    expect(covenant.clauses).toEqual([
      { key: 'MEALS', ownClauseId: null, text: '一家人吃饭的时候，都把手机放下。' },
      { key: null, ownClauseId: id, text: '周末一起爬山，把手机留在家里。' },
    ]);
    expect((await home.ask(home.mother, 'DELETE', FamilyPaths.clause(id))).json()).toMatchObject({
      code: 'COVENANT.CLAUSE_IN_USE',
    });
    const bad = await written('这一条没有通过审核。');
    await world.decide(bad, 'REJECT', 'PRIVACY');
    expect((await shown(home.mother)).ownClauses.map(({ status }) => status)).toEqual(['SHOWN', 'REFUSED']);
    expect((await change(home.mother, 1, [], [bad])).json()).toMatchObject({ code: 'COVENANT.CLAUSE_NOT_SHOWN' });
  });

  it('keeps own words from children’s pens and from other families', async () => {
    expect((await write(home.child, '我来写一条公约。')).json()).toMatchObject({ code: 'COVENANT.CLAUSE_NO_CHILD' });
    const id = await written();
    await world.decide(id, 'PASS');
    const other = await FamilyHome.found(world);
    const wish = { basedOn: 0, clauseKeys: [], ownClauseIds: [id] };
    expect((await other.ask(other.mother, 'PUT', FamilyPaths.covenant, wish)).json()).toMatchObject({
      code: 'COVENANT.CLAUSE_NOT_FOUND',
    });
    expect((await other.ask(other.mother, 'DELETE', FamilyPaths.clause(id))).statusCode).toBe(404);
    expect((await home.ask(home.child, 'DELETE', FamilyPaths.clause(id))).statusCode).toBe(403);
    expect((await home.ask(home.mother, 'DELETE', FamilyPaths.clause(id))).statusCode).toBe(204);
  });

  it('takes a clause once for each key and eight in all, when they come at one moment', async () => {
    const key = newId();
    const same = await Promise.all(Array.from({ length: 6 }, () => write(home.mother, '饭桌上聊聊天。', key)));
    expect(same.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(201));
    expect((await shown(home.mother)).ownClauses).toHaveLength(1);
    expect((await write(home.mother, '另外一条公约。', key)).json()).toMatchObject({
      code: 'COVENANT.CLAUSE_KEY_REUSED',
    });
    const many = await Promise.all(Array.from({ length: 14 }, (_, i) => write(home.mother, `一起读书第 ${i} 次`)));
    expect(many.filter(({ statusCode }) => statusCode === 201)).toHaveLength(OWN_CLAUSES_MAX - 1);
    expect((await shown(home.mother)).ownClauses).toHaveLength(OWN_CLAUSES_MAX);
  });

  it('keeps what a member wrote and passed when they leave, without their part in it', async () => {
    const father = await home.another('FATHER');
    const [passed, waiting] = [await write(father, '每天一起散步半小时。'), await write(father, '这一条还在等审核。')];
    const ids = waiting.json<FamilyCovenantDto>().ownClauses.map(({ id }) => id);
    expect(passed.statusCode).toBe(201);
    await world.decide(ids[0] ?? '', 'PASS');
    expect((await home.ask(father, 'DELETE', Paths.me.familyMembership)).statusCode).toBe(204);
    expect((await shown(home.mother)).ownClauses).toMatchObject([{ id: ids[0], mine: false }]);
    expect(await world.decide(ids[1] ?? '', 'PASS').catch(() => 404)).not.toBe(200);
  });
});
