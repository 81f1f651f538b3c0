import { GatheringWorld } from './gathering-world.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';

const HOUR_SECONDS = 3600;
const MINUTES_MS = 120_000;

describeOnEveryDatabase('places of a session', (open) => {
  let database: TestDatabase;
  let world: GatheringWorld;
  beforeAll(async () => {
    database = await open();
    world = new GatheringWorld(database);
  });
  afterAll(() => database.close());
  const numbered = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
  const statuses = async (id: string) => (await world.registrations(id)).map(({ status }) => status);

  it(
    'are fifty for five hundred who come at one moment; the others wait in the order of arrival',
    async () => {
      const id = await world.lecture({ capacity: 60, reserved: 10 });
      await world.many(id, 500);
      const all = await world.registrations(id);
      expect(all.map(({ number }) => number)).toEqual(numbered(500));
      expect(all.slice(0, 50).every(({ status }) => status === 'CONFIRMED')).toBe(true);
      expect(all.slice(50).every(({ status }) => status === 'WAITLISTED')).toBe(true);
      expect(await world.session(id)).toMatchObject({ taken: 50, lastNumber: 500 });
    },
    MINUTES_MS,
  );

  it(
    'are never given twice while people come, leave and take what is offered at one moment',
    async () => {
      const id = await world.lecture({ capacity: 10, reserved: 2 });
      const first = await world.many(id, 24);
      const seated = first.filter(({ status }) => status === 'CONFIRMED');
      const waiting = first.filter(({ status }) => status === 'WAITLISTED');
      await Promise.allSettled([
        ...seated.slice(0, 5).map((one) => world.settling.cancel(one.netizenId, one.id)),
        ...waiting.map((one) => world.settling.accept(one.netizenId, one.id)),
        ...waiting.slice(0, 3).map((one) => world.settling.cancel(one.netizenId, one.id)),
        world.many(id, 20),
      ]);
      const after = await world.registrations(id);
      const held = after.filter(({ status }) => status === 'CONFIRMED' || status === 'OFFERED');
      expect(held).toHaveLength(8);
      expect(await world.session(id)).toMatchObject({ taken: 8, lastNumber: 44 });
      expect(after.map(({ number }) => number)).toEqual(numbered(44));
      const lastHeld = Math.max(...held.map(({ number }) => number));
      const passed = after.filter(({ number, status }) => number < lastHeld && status === 'WAITLISTED');
      expect(passed).toEqual([]);
    },
    MINUTES_MS,
  );

  it('are taken once by a sign-up that is sent twenty times at one moment', async () => {
    const id = await world.lecture({ capacity: 3 });
    const netizenId = '0190a000-0000-7000-8000-000000000001';
    const again = () => world.signUp(id, { netizenId }, {}, 'one-and-the-same-key');
    const answers = await Promise.all(numbered(20).map(again));
    expect(new Set(answers.map((one) => one.id)).size).toBe(1);
    expect(await world.session(id)).toMatchObject({ taken: 1, lastNumber: 1 });
    await world.settling.cancel(netizenId, answers[0]?.id ?? '');
    expect(await again()).toMatchObject({ status: 'CANCELLED', number: 1 });
    expect(await world.signUp(id, { netizenId })).toMatchObject({ status: 'CONFIRMED', number: 2 });
  });

  it('are kept for the next in line for the hours that are told, and then for the one after', async () => {
    const id = await world.lecture({ capacity: 1 });
    const [seated, second, third] = [await world.signUp(id), await world.signUp(id), await world.signUp(id)];
    await world.settling.cancel(seated.netizenId, seated.id);
    expect(await statuses(id)).toEqual(['CANCELLED', 'OFFERED', 'WAITLISTED']);
    expect(await world.signUp(id)).toMatchObject({ status: 'WAITLISTED', number: 4 });
    world.clock.advanceSeconds(12 * HOUR_SECONDS - 1);
    expect(await world.clockwork.handOn()).toBe(0);
    world.clock.advanceSeconds(1);
    // Too late without any sweep; the offer goes on although this request is refused.
    await expect(world.settling.accept(second.netizenId, second.id)).rejects.toMatchObject({
      code: 'GATHERING.OFFER_OVER',
    });
    expect(await statuses(id)).toEqual(['CANCELLED', 'OFFER_EXPIRED', 'OFFERED', 'WAITLISTED']);
    expect(await world.settling.accept(third.netizenId, third.id)).toMatchObject({ status: 'CONFIRMED' });
    expect(await world.settling.accept(third.netizenId, third.id)).toMatchObject({ status: 'CONFIRMED' });
    expect(await world.session(id)).toMatchObject({ taken: 1 });
  });

  it('go on by the sweep alone, and no longer once the session has begun', async () => {
    // What the tests before left on offer is over by now.
    await world.clockwork.handOn();
    const id = await world.lecture({ capacity: 1 }, { offerHours: 1 });
    const [seated, , third] = [await world.signUp(id), await world.signUp(id), await world.signUp(id)];
    await world.settling.cancel(seated.netizenId, seated.id);
    world.clock.advanceSeconds(HOUR_SECONDS);
    expect(await world.clockwork.handOn()).toBe(1);
    expect(await statuses(id)).toEqual(['CANCELLED', 'OFFER_EXPIRED', 'OFFERED']);
    world.clock.advanceSeconds(10 * 24 * HOUR_SECONDS);
    await world.clockwork.handOn();
    expect(await statuses(id)).toEqual(['CANCELLED', 'OFFER_EXPIRED', 'OFFER_EXPIRED']);
    expect(await world.session(id)).toMatchObject({ taken: 0 });
    await expect(world.settling.cancel(third.netizenId, third.id)).rejects.toMatchObject({
      code: 'GATHERING.REGISTRATION_STATE',
    });
  });

  it('are nobody else’s to give back', async () => {
    const id = await world.lecture({ capacity: 1 });
    const mine = await world.signUp(id);
    const { netizenId: stranger } = await world.signUp(id);
    for (const act of ['cancel', 'accept'] as const) {
      await expect(world.settling[act](stranger, mine.id)).rejects.toMatchObject({ httpStatus: 404 });
    }
    expect(await statuses(id)).toEqual(['CONFIRMED', 'WAITLISTED']);
  });
});
