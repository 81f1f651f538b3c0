import type { FoundCertificateDto, VerifiedCredentialDto } from '@good-netizen/shared/credential/credential.dto';
import type { LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { FamilyCertificateDto, FamilyCheckDto } from '@good-netizen/shared/family/family-certificate.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Paths } from '@good-netizen/shared/paths';
import { CertificateCodes } from '../../src/credential/services/certificate-codes.js';
import { CodeWorld } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { FamilyHome, lessonOf } from './family-home.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('a family’s certificate', (open) => {
  let world: CodeWorld;
  let home: FamilyHome;
  let lesson: LessonDto;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeAll(async () => {
    lesson = await lessonOf(world, 3);
  });
  beforeEach(async () => {
    home = await FamilyHome.found(world);
    await home.setPin(home.child);
  });

  const stranger = (path: string) => world.ask({}, 'GET', path);
  const shown = async () => (await home.ask(home.child, 'GET', FamilyPaths.certificate)).json<FamilyCertificateDto>();
  const take = (who = home.mother) => home.ask(who, 'POST', FamilyPaths.certificate);
  const promise = async () => {
    await home.ask(home.mother, 'PUT', FamilyPaths.covenant, { basedOn: 0, clauseKeys: ['MEALS'], ownClauseIds: [] });
    for (const who of [home.mother, home.child]) await home.ask(who, 'POST', FamilyPaths.agreement, { version: 1 });
  };
  const given = async () => {
    await promise();
    await home.learn((await home.open(lesson.id)).json<CoLessonDto>());
    const { given: certificate } = (await take()).json<FamilyCertificateDto>();
    if (!certificate) throw new Error('none was given');
    return certificate;
  };

  it('is taken by the guardian once all have agreed and a co-lesson is completed, and not before', async () => {
    expect(await shown()).toEqual({
      ...{ enoughMembers: true, covenantAgreed: false, coLessonDone: false, mayTake: false, given: null },
    });
    expect((await take()).json()).toMatchObject({ code: 'FAMILY_CERTIFICATE.NOT_YET' });
    await promise();
    expect((await take()).json()).toMatchObject({ code: 'FAMILY_CERTIFICATE.NOT_YET' });
    await home.learn((await home.open(lesson.id)).json<CoLessonDto>());
    expect(await shown()).toMatchObject({ covenantAgreed: true, coLessonDone: true, mayTake: false });
    expect((await take(home.child)).json()).toMatchObject({ code: 'FAMILY.GUARDIAN_ONLY' });
    const father = await home.another('FATHER');
    expect((await take()).json()).toMatchObject({ code: 'FAMILY_CERTIFICATE.NOT_YET' });
    await home.ask(father, 'POST', FamilyPaths.agreement, { version: 1 });
    expect((await take()).json()).toMatchObject({
      given: { number: expect.stringMatching(/^JT-\d{4}-\d{7}$/) as string },
    });
  });

  it('is one, however many phones ask at one moment, and two families have two numbers', async () => {
    await promise();
    await home.learn((await home.open(lesson.id)).json<CoLessonDto>());
    const answers = await Promise.all(Array.from({ length: 10 }, () => take()));
    const numbers = new Set(answers.map((it) => it.json<FamilyCertificateDto>().given?.number));
    expect([numbers.size, numbers.has(undefined)]).toEqual([1, false]);
    home = await FamilyHome.found(world);
    await home.setPin(home.child);
    expect(numbers.has((await given()).number)).toBe(false);
  });

  it('is checked by a stranger, on the page, as a picture, by its number, and names nobody', async () => {
    const { number, publicToken } = await given();
    const check = await stranger(FamilyPaths.check(publicToken));
    expect(check.json()).toEqual({
      ...{ number, givenOn: expect.stringMatching(/年/) as string },
      ...{ courseTitle: lesson.courseTitle, lessonTitle: lesson.title },
      certificate: { standing: 'VALID', reason: null, changedOn: null },
    });
    for (const secret of [home.familyId, home.child.memberId, home.child.netizenId, home.mother.netizenId]) {
      expect(check.payload).not.toContain(secret);
    }
    const picture = await stranger(FamilyPaths.picture(publicToken));
    expect([picture.statusCode, picture.rawPayload.subarray(1, 4).toString()]).toEqual([200, 'PNG']);
    const paper = await stranger(FamilyPaths.paper(publicToken));
    expect([paper.statusCode, paper.rawPayload.subarray(0, 4).toString()]).toEqual([200, '%PDF']);
    const code = world.app.app.get(CertificateCodes, { strict: false }).of(number);
    expect((await stranger(Paths.credentials.number(number, code))).json<FoundCertificateDto>()).toEqual({
      ...{ kind: 'FAMILY', publicToken },
    });
    expect((await stranger(FamilyPaths.check('2'.repeat(20)))).json()).toMatchObject({
      code: 'FAMILY_CERTIFICATE.NOT_FOUND',
    });
    expect((await stranger(FamilyPaths.achievement)).json()).toMatchObject({ name: '家庭证书' });
  });

  it('is taken as an electronic one by the guardian alone, and ends with the family', async () => {
    const { publicToken } = await given();
    const wish = { kind: 'FAMILY', publicToken, withName: true };
    expect((await home.ask(home.child, 'POST', Paths.credentials.take, wish)).statusCode).toBe(404);
    const taken = (await home.ask(home.mother, 'POST', Paths.credentials.take, wish)).json<{ jwt: string }>();
    const verify = async () =>
      (await world.ask({}, 'POST', Paths.credentials.verify, { jwt: taken.jwt })).json<VerifiedCredentialDto>();
    expect(await verify()).toMatchObject({ authentic: true, credential: { kind: 'FAMILY', standing: 'VALID' } });
    const claims = Buffer.from(taken.jwt.split('.')[1] ?? '', 'base64url').toString();
    for (const secret of [home.familyId, home.child.netizenId, home.mother.netizenId]) {
      expect(claims).not.toContain(secret);
    }
    expect((await home.ask(home.mother, 'DELETE', Paths.me.family)).statusCode).toBe(204);
    expect(await verify()).toMatchObject({ authentic: true, credential: { standing: 'WITHDRAWN' } });
    expect((await stranger(FamilyPaths.check(publicToken))).statusCode).toBe(404);
  });

  it('is suspended by one of the desk and revoked by two, which its family and strangers see', async () => {
    const { number, publicToken } = await given();
    const act = (verb: string) =>
      world.office.ask('POST', `desk/certificates/${number}/${verb}`, { reason: '演示：正在核实这份证书' });
    const standing = async () => (await stranger(FamilyPaths.check(publicToken))).json<FamilyCheckDto>().certificate;
    await act('suspension');
    expect(await standing()).toMatchObject({ standing: 'SUSPENDED' });
    expect((await stranger(FamilyPaths.picture(publicToken))).statusCode).toBe(409);
    await act('resumption');
    expect(await standing()).toMatchObject({ standing: 'VALID' });
    const { proposalId } = (await act('revocation')).json<{ proposalId: string }>();
    const decision = { approve: true, reason: '演示：已核对' };
    await world.secondOffice.ask('POST', `desk/proposals/${proposalId}/decision`, decision);
    expect(await standing()).toMatchObject({ standing: 'REVOKED', reason: '演示：正在核实这份证书' });
    expect((await shown()).given?.certificate).toMatchObject({ standing: 'REVOKED' });
    expect((await take()).json<FamilyCertificateDto>().given?.number).toBe(number);
    const wish = { kind: 'FAMILY', publicToken, withName: false };
    expect((await home.ask(home.mother, 'POST', Paths.credentials.take, wish)).statusCode).toBe(409);
  });
});
