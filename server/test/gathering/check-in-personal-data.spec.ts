import { CheckInVoid } from '../../src/gathering/domain/check-in-void.js';
import { DoorSteward } from '../../src/gathering/domain/door-steward.js';
import { Satisfaction } from '../../src/gathering/domain/satisfaction.js';
import { PersonalDataRegistry } from '../../src/platform/personal-data/personal-data.registry.js';
import { RetentionRegistry } from '../../src/platform/retention/retention-registry.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { DoorWorld, ok, scanOf } from './door-world.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('what a person leaves at the door', (open) => {
  let world: DoorWorld;
  useWorld(open.engine, DoorWorld, (opened) => (world = opened));

  /** Somebody who came, was scanned wrongly once, said something, and helps at the door of another lecture. */
  async function person() {
    const [lecture, helped] = [await world.lecture(2), await world.lecture(1)];
    const supervisor = await world.steward(lecture, 'SUPERVISOR');
    const { netizenId = '', code = '', registrationId = '' } = lecture.comers[0] ?? {};
    const invitation = await world.invite(await world.editor(), helped, 'STEWARD', '王阿姨');
    ok(await world.take(netizenId, ok<{ code: string }>(invitation, 201).code));
    await world.sent(supervisor, lecture, [scanOf(code, world.toMinute(-20, lecture))]);
    world.toMinute(-10, lecture);
    ok(await world.void(supervisor, lecture, 1, '把王阿姨扫成了别人'), 204);
    const enteredAt = world.toMinute(0, lecture);
    await world.sent(supervisor, lecture, [scanOf(code, enteredAt)]);
    const leftAt = world.toMinute(90, lecture);
    await world.sent(supervisor, lecture, [scanOf(code, leftAt, 'OUT')]);
    const said = { useful: 5, clear: 4, again: 3, words: '讲得真好' };
    ok(await world.ask(netizenId, 'POST', `me/registrations/${registrationId}/satisfaction`, said), 204);
    return { lecture, helped, netizenId, enteredAt, leftAt };
  }

  it('is in the copy of their data', async () => {
    const { netizenId, enteredAt, leftAt } = await person();
    const registry = world.app.app.get(PersonalDataRegistry);
    const sections = await world.unitOfWork.read((tx) => registry.export(tx, netizenId));
    const rowsOf = (key: string) => sections.find((section) => section.key === key)?.rows;
    expect(rowsOf('check-ins')).toMatchObject([
      { enteredAt: enteredAt.toISOString(), leftAt: leftAt.toISOString(), takenBack: '把王阿姨扫成了别人' },
    ]);
    expect(rowsOf('satisfaction')).toMatchObject([{ useful: 5, clear: 4, again: 3, words: '讲得真好' }]);
    expect(rowsOf('stewardships')).toMatchObject([{ right: '签到员', note: '王阿姨', withdrawnAt: null }]);
  });

  it('is gone or nobody’s when they leave; what was counted stays counted', async () => {
    const { lecture, helped, netizenId } = await person();
    const registry = world.app.app.get(PersonalDataRegistry);
    const before = await world.checkIns(lecture);
    for (let i = 0; i < 2; i += 1) {
      await world.unitOfWork.run((tx) => registry.erase(tx, netizenId, world.clock.now()));
    }
    expect(await world.checkIns(lecture)).toEqual(before);
    expect(before).toMatchObject([{ minutes: 90 }]);
    await world.unitOfWork.read(async (tx) => {
      const kept = await tx.findBy(Satisfaction, { gatheringId: lecture.gatheringId });
      expect(kept).toMatchObject([{ useful: 5, words: null, wordsStatus: 'NONE', netizenId: kept[0]?.id }]);
      expect(await tx.findBy(CheckInVoid, { sessionId: lecture.sessionId })).toMatchObject([{ reason: '' }]);
      const [steward] = await tx.findBy(DoorSteward, { gatheringId: helped.gatheringId });
      expect(steward).toMatchObject({ netizenId: null, note: '', withdrawnAt: world.clock.now() });
    });
    const path = `gatherings/sessions/${helped.sessionId}/door`;
    expect((await world.ask(netizenId, 'GET', path)).statusCode).not.toBe(200);
    const attendance = await (await world.editor()).ask('GET', `desk/gatherings/${lecture.gatheringId}/attendance`);
    expect(ok(attendance)).toMatchObject([{ attended: 1, minutes: 90 }]);
  });

  it('is kept no longer than is said: scans and reasons for 180 days, invitations for a year', async () => {
    const { lecture, helped } = await person();
    const registry = world.app.app.get(RetentionRegistry);
    const sweep = (rule: string, before: Date) =>
      world.unitOfWork.run(async (tx) => registry.find(rule)?.sweep(tx, before, 500));
    const voids = () => world.unitOfWork.read((tx) => tx.countBy(CheckInVoid, { sessionId: lecture.sessionId }));
    const stewards = () => world.unitOfWork.read((tx) => tx.countBy(DoorSteward, { gatheringId: helped.gatheringId }));
    await sweep('door-scans', world.minute(-20, lecture));
    expect([(await world.scans(lecture)).length, await voids()]).toEqual([3, 1]);
    const afterAll = new Date(world.clock.now().getTime() + 1);
    await sweep('door-scans', afterAll);
    expect([(await world.scans(lecture)).length, await voids()]).toEqual([0, 0]);
    expect(await world.checkIns(lecture)).toHaveLength(1);
    expect(await stewards()).toBe(1);
    await sweep('door-stewards', afterAll);
    expect(await stewards()).toBe(0);
  });
});
