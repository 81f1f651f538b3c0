import type { LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { FamilyCovenantDto } from '@good-netizen/shared/family/covenant.dto';
import type { FamilyCertificateDto } from '@good-netizen/shared/family/family-certificate.dto';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { roles } from '@good-netizen/shared/organisation/roles';
import { Paths } from '@good-netizen/shared/paths';
import type { InjectOptions } from 'fastify';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { LearningSession } from '../../src/classroom/domain/learning-session.js';
import { Netizen } from '../../src/identity/domain/netizen.js';
import { newId } from '../../src/platform/id.js';
import { apiDocument } from '../../src/platform/openapi/api-document.js';
import { CodeWorld } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { grantOf, staffAtDesk, unitNamed } from '../support/staff-world.js';
import { FamilyHome, headersOf, lessonOf } from './family-home.js';
import { useWorld } from '../support/use-world.js';

type Method = NonNullable<InjectOptions['method']>;
interface Route {
  readonly method: Method;
  readonly path: string;
}

const SLOW_MS = 240_000;
const NICKNAME = '山那边的小雨点儿';
const WORDS = '睡前一起讲小雨点的故事。';

describeOnEveryDatabase('a child of a family', (open) => {
  let world: CodeWorld;
  let home: FamilyHome;
  let routes: Route[];
  /** What is told to nobody outside, and ids that somebody may have come by. */
  let secrets: string[];
  let ids: string[];
  let certificate: string;

  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeAll(async () => {
    home = await FamilyHome.found(world);
    await home.setPin(home.child);
    const lesson: LessonDto = await lessonOf(world, 3);
    const coLesson = await home.learn((await home.open(lesson.id)).json<CoLessonDto>());
    const clauses = await home.ask(home.mother, 'POST', FamilyPaths.clauses, { text: WORDS });
    const clauseId = clauses.json<FamilyCovenantDto>().ownClauses[0]?.id ?? '';
    await world.decide(clauseId, 'PASS');
    const covenant = { basedOn: 0, clauseKeys: ['MEALS'], ownClauseIds: [clauseId] };
    await home.ask(home.mother, 'PUT', FamilyPaths.covenant, covenant);
    for (const who of [home.mother, home.child]) await home.ask(who, 'POST', FamilyPaths.agreement, { version: 1 });
    const taken = (await home.ask(home.mother, 'POST', FamilyPaths.certificate)).json<FamilyCertificateDto>();
    certificate = taken.given?.publicToken ?? '';
    const { code } = (await home.ask(home.mother, 'POST', Paths.me.familyCode)).json<FamilyDto>();
    const { netizenId, memberId, sessionId } = home.child;
    const uow = world.app.app.get(UnitOfWork);
    await uow.run((tx) => tx.update(Netizen, { id: netizenId }, { nickname: NICKNAME }));
    const sessions = await uow.read((tx) => tx.findBy(LearningSession, { netizenId }));
    ids = [memberId, netizenId, home.familyId, coLesson.id, clauseId, sessionId, lesson.id, certificate];
    ids.push(...sessions.map(({ id }) => id));
    secrets = [memberId, netizenId, home.familyId, coLesson.id, code ?? 'none', NICKNAME, home.mother.netizenId];
    secrets.push(...sessions.map(({ id }) => id));
    const { paths } = apiDocument(world.app.app);
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method: method.toUpperCase() as Method, path })),
    );
  }, SLOW_MS);

  const signed = (who: { netizenId: string; sessionId: string }) => () => ({
    ...headersOf(world, who),
    'idempotency-key': newId(),
  });

  /** Every way to ask a route: each of the ids in the place of each of its parameters; once when it has none. */
  const urlsOf = ({ path }: Route): string[] =>
    path.includes('{') ? ids.map((id) => path.replace(/\{\w+\}/g, id)) : [path];
  /** Every id under every name a body is likely to have for it. */
  const bodyOf = (id: string): object => ({
    ...{ memberId: id, netizenId: id, familyId: id, id, lessonId: id, publicToken: id, kind: 'FAMILY', withName: true },
    ...{ others: [{ memberId: id, pin: '482915' }], title: 'MOTHER', version: 1, turn: 0, q: NICKNAME },
  });

  /** Routes whose answers hold one of the secrets that was not in the question. */
  async function telling(headers: () => Record<string, string>, asked: readonly Route[]): Promise<string[]> {
    const told = new Set<string>();
    for (const { method, path } of asked) {
      for (const [index, url] of urlsOf({ method, path }).entries()) {
        const body = method === 'GET' || method === 'DELETE' ? {} : { payload: bodyOf(ids[index] ?? '') };
        const query = method === 'GET' ? `?q=${NICKNAME}&netizenId=${home.child.netizenId}` : '';
        const answer = await world.app.inject({
          method,
          url: encodeURI(`${url}${query}`),
          headers: headers(),
          ...body,
        });
        // What was in the question is no news.
        const asking = JSON.stringify([url, query, body]);
        if (answer.statusCode >= 500 && answer.statusCode !== 503) told.add(`${method} ${path} → ${answer.statusCode}`);
        const found = secrets.find((secret) => answer.payload.includes(secret) && !asking.includes(secret));
        if (found !== undefined) told.add(`${method} ${path} tells ${secrets.indexOf(found)}`);
      }
    }
    return [...told];
  }

  it('is walked past by as many routes as the API has', () => {
    expect(routes.length).toBeGreaterThan(250);
    expect(secrets.every((secret) => secret.length > 6)).toBe(true);
    expect(routes.filter(({ path }) => path.includes('/family')).length).toBeGreaterThan(15);
  });

  it('is known to its own family: the walk would find what it looks for', async () => {
    const found = await telling(signed(home.mother), [
      { method: 'GET', path: '/api/me/family' },
      { method: 'GET', path: '/api/me/family/co-lessons' },
      { method: 'GET', path: '/api/me/family/covenant' },
    ]);
    expect(found).toHaveLength(3);
  });

  it(
    'is told by no route to anybody, signed in or not, of another family or of none',
    async () => {
      const other = await FamilyHome.found(world);
      const nobody = { netizenId: newId(), sessionId: newId() };
      // Signing out and leaving would end the walk, not the secret.
      const apart = routes.filter(({ path }) => !/\/desk\/|sign-out/.test(path));
      const ends = ({ method }: Route) => Number(method === 'DELETE');
      // What deletes comes last: who asks is a guardian of their own family until then.
      const outside = apart.toSorted((a, b) => ends(a) - ends(b));
      const reading = outside.filter(({ method }) => method === 'GET');
      expect(await telling(() => ({}), outside)).toEqual([]);
      expect(await telling(signed(nobody), reading)).toEqual([]);
      expect(await telling(signed(other.child), reading)).toEqual([]);
      expect(await telling(signed(other.mother), outside)).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'is told by no route of the desk to any role',
    async () => {
      const unit = await unitNamed(world.app, '省委网信办');
      const desk = routes.filter(({ method, path }) => method === 'GET' && path.includes('/desk/'));
      for (const role of roles) {
        const { headers } = await staffAtDesk(world.app, unit, [grantOf(role, unit)]);
        expect([role, await telling(() => headers, desk)]).toEqual([role, []]);
      }
    },
    SLOW_MS,
  );
});
