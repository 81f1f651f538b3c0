import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { Registration } from '../../src/gathering/domain/registration.js';
import { PersonalDataRegistry } from '../../src/platform/personal-data/personal-data.registry.js';
import { RetentionRegistry } from '../../src/platform/retention/retention-registry.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { codeOf, LectureWorld, ok, type Visitor } from './lecture-world.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('people who sign up for a lecture', (open) => {
  let world: LectureWorld;
  useWorld(open.engine, LectureWorld, (opened) => (world = opened));
  const unitOfWork = () => world.app.app.get(UnitOfWork);
  const netizenOf = async (id: string): Promise<string> =>
    (await unitOfWork().read((tx) => tx.findOneByOrFail(Registration, { id }))).netizenId;
  const leave = (who: Visitor, { id }: RegistrationDto) =>
    world.ask(who, 'POST', `me/registrations/${id}/cancellation`);
  const accept = (who: Visitor, { id }: RegistrationDto) => world.ask(who, 'POST', `me/registrations/${id}/acceptance`);

  it('see where it is once they have a place; who waits sees how many are before them', async () => {
    const gathering = await world.published();
    const [first, , third, fourth] = await world.comers(gathering, 4);
    expect(first?.own).toMatchObject({ status: 'CONFIRMED', number: 1, place: '文化馆一楼', ahead: null });
    expect(third?.own).toMatchObject({ status: 'WAITLISTED', place: null, ahead: 0 });
    expect(fourth?.own).toMatchObject({ status: 'WAITLISTED', ahead: 1 });
    const somebody = await world.visitor();
    expect((await world.ask(somebody, 'GET', `me/registrations/${first?.own.id ?? ''}`)).statusCode).toBe(404);
    expect(ok(await world.ask(somebody, 'GET', 'me/registrations'))).toEqual([]);
  });

  it('hear of a place that is kept for them, and take it', async () => {
    const gathering = await world.published();
    const [first, , third] = await world.comers(gathering, 3);
    if (!first || !third) throw new Error('three came');
    expect(ok(await leave(first.who, first.own))).toMatchObject({ status: 'CANCELLED', place: null });
    expect(await world.own(third.who, third.own)).toMatchObject({ status: 'OFFERED', offeredUntil: world.at(12) });
    const [notice] = await world.inbox(third.who);
    expect(notice).toMatchObject({ kind: 'GATHERING', title: '候补到名额了' });
    expect(notice?.path).toContain(third.own.id);
    expect(ok(await accept(third.who, third.own))).toMatchObject({ status: 'CONFIRMED', place: '文化馆一楼' });
    expect(ok(await accept(third.who, third.own))).toMatchObject({ status: 'CONFIRMED' });
    expect(codeOf(await accept(first.who, first.own))).toBe('GATHERING.REGISTRATION_STATE');
  });

  it('lose an offer that they let pass, and see so before any clockwork ran; the next in line has it', async () => {
    const gathering = await world.published();
    const [first, , third, fourth] = await world.comers(gathering, 4);
    if (!first || !third || !fourth) throw new Error('four came');
    await leave(first.who, first.own);
    const now = world.clock.now();
    await unitOfWork().run((tx) => tx.update(Registration, { id: third.own.id }, { offeredUntil: now }));
    expect(await world.own(third.who, third.own)).toMatchObject({ status: 'OFFER_EXPIRED', offeredUntil: null });
    await world.clockwork();
    expect(await world.own(fourth.who, fourth.own)).toMatchObject({ status: 'OFFERED' });
    expect(codeOf(await accept(third.who, third.own))).toBe('GATHERING.OFFER_OVER');
  });

  it('are told why it does not take place; nobody takes a place of it any more', async () => {
    const gathering = await world.published();
    const [first, , third] = await world.comers(gathering, 3);
    if (!first || !third) throw new Error('three came');
    await leave(first.who, first.own);
    const now = ok<DeskGatheringDto>(await world.editor.ask('GET', `desk/gatherings/${gathering.id}`));
    ok(await world.step(now, 'cancellation', { reason: '讲师生病，改日再办' }));
    expect(codeOf(await accept(third.who, third.own))).toBe('GATHERING.REGISTRATION_STATE');
    expect(await world.own(third.who, third.own)).toMatchObject({
      ...{ status: 'CANCELLED', cancelReason: '讲师生病，改日再办' },
    });
    expect(codeOf(await world.signUp(await world.visitor(), gathering))).toBe('GATHERING.SIGN_UP_CLOSED');
    await world.clockwork();
    await world.clockwork();
    const told = (await world.inbox(third.who)).filter(({ title }) => title === '活动取消');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('讲师生病，改日再办');
    // Who had left before is left in peace.
    expect(await world.inbox(first.who)).toEqual([]);
  });

  it('say how old they are; a child under 14 needs a guardian who agreed', async () => {
    const gathering = await world.published({ ages: ['UNDER_14', 'ADULT'], guardianNeeded: true });
    const tried = async (age: 'UNDER_14' | 'FROM_14_TO_17' | 'ADULT' | null, more: object = {}) => {
      const answer = await world.signUp(await world.visitor(age), gathering, more);
      return answer.statusCode === 201 ? 'in' : codeOf(answer);
    };
    expect(await tried(null)).toBe('GATHERING.SIGN_UP_AGE_UNSTATED');
    expect(await tried('FROM_14_TO_17')).toBe('GATHERING.SIGN_UP_AGE');
    expect(await tried('UNDER_14', { withGuardian: true })).toBe('GATHERING.SIGN_UP_CHILD');
    expect(await tried('ADULT')).toBe('in');
    const wrong = await world.signUp(await world.visitor(), gathering, { answers: { grade: '高中' } });
    expect(wrong.json()).toMatchObject({ code: 'GATHERING.ANSWER_BAD', field: 'answers.grade' });
  });

  it('take their sign-ups along, and leave their place to the next in line when they go', async () => {
    const gathering = await world.published();
    const [first, , third] = await world.comers(gathering, 3);
    if (!first || !third) throw new Error('three came');
    const registry = world.app.app.get(PersonalDataRegistry);
    const netizenId = await netizenOf(first.own.id);
    const sections = await unitOfWork().read((tx) => registry.export(tx, netizenId));
    expect(sections.find(({ key }) => key === 'registrations')?.rows).toMatchObject([
      { title: '和孩子一起上网', status: '报名成功', number: 1, answers: '{"grade":"小学"}' },
    ]);
    await unitOfWork().run((tx) => registry.erase(tx, netizenId, world.clock.now()));
    expect(await unitOfWork().read((tx) => tx.countBy(Registration, { netizenId }))).toBe(0);
    expect(await world.own(third.who, third.own)).toMatchObject({ status: 'OFFERED' });
  });

  it('are forgotten what they wrote, ninety days after the session', async () => {
    const gathering = await world.published();
    const [first] = await world.comers(gathering, 1);
    const id = first?.own.id ?? '';
    const sweep = world.app.app.get(RetentionRegistry).find('registration-answers');
    const ended = new Date(gathering.sessions[0]?.endsAt ?? 0);
    const forget = (before: Date) => unitOfWork().run(async (tx) => sweep?.sweep(tx, before, 500));
    const answers = async () => (await unitOfWork().read((tx) => tx.findOneByOrFail(Registration, { id }))).answers;
    await forget(ended);
    expect(await answers()).toEqual({ grade: '小学' });
    await forget(new Date(ended.getTime() + 1));
    expect(await answers()).toBeNull();
  });
});
