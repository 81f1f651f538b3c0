import { newId } from '../../src/platform/id.js';
import { Pledge } from '../../src/pledge/domain/pledge.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { buildPledgeRoom } from './built-pledge-room.js';

describeOnEveryDatabase('signing the code of conduct', (open) => {
  let db: TestDatabase;
  let room: ReturnType<typeof buildPledgeRoom>;
  let other: ReturnType<typeof buildPledgeRoom>;
  beforeEach(async () => {
    db = await open();
    room = buildPledgeRoom(db.unitOfWork);
    other = buildPledgeRoom(db.unitOfWork);
  });
  afterEach(() => db.close());

  const rows = (): Promise<Pledge[]> => db.unitOfWork.read((tx) => tx.find(Pledge));

  it('makes one pledge of two hundred parallel taps, over two queues that do not know of one another', async () => {
    const code = await room.publish(1);
    const netizenId = newId();
    const taps = Array.from({ length: 200 }, (_, i) => (i % 2 ? room : other).queue.sign(room.wish(code, netizenId)));
    const answers = await Promise.all(taps);
    expect(new Set(answers.map((pledge) => pledge.serial))).toEqual(new Set(['GZ-2018-520100-0000001']));
    expect(await rows()).toHaveLength(1);
    expect(await room.reconcile.reconcile()).toEqual([]);
  });

  it('gives three hundred people of three regions serials without a double and without a gap', async () => {
    const code = await room.publish(1);
    const regions = ['520100', '520300', '522600'];
    const signed = await Promise.all(
      Array.from({ length: 300 }, (_, i) =>
        (i % 2 ? room : other).queue.sign(room.wish(code, newId(), regions[i % 3])),
      ),
    );
    for (const region of regions) {
      const serials = signed.filter((pledge) => pledge.regionCode === region).map((pledge) => pledge.serial);
      expect(new Set(serials).size).toBe(100);
      expect([...serials].sort().at(-1)).toBe(`GZ-2018-${region}-0000100`);
    }
    expect(await room.reconcile.reconcile()).toEqual([]);
  });

  it('renews an older pledge when a newer version is signed, and counts the person once', async () => {
    const first = await room.publish(1);
    const netizenId = newId();
    const old = await room.queue.sign(room.wish(first, netizenId));
    room.clock.advanceDays(3);
    const second = await room.publish(2);
    const renewed = await room.queue.sign(room.wish(second, netizenId, '520300'));
    const byId = new Map((await rows()).map((pledge) => [pledge.id, pledge]));
    expect([byId.get(old.id)?.status, byId.get(renewed.id)?.status]).toEqual(['RENEWED', 'SIGNED']);
    const cells = await db.unitOfWork.read((tx) => room.counters.listAll(tx));
    expect(cells.reduce((sum, cell) => sum + cell.pledges, 0)).toBe(1);
    expect(await room.reconcile.reconcile()).toEqual([]);
  });

  it('answers twenty parallel withdrawals alike, takes back once, frees the place, and never gives the serial again', async () => {
    const code = await room.publish(1);
    const netizenId = newId();
    const pledge = await room.queue.sign(room.wish(code, netizenId));
    await Promise.all(Array.from({ length: 20 }, () => room.withdraw.withdraw(netizenId, pledge.id)));
    const again = await room.queue.sign(room.wish(code, netizenId));
    expect(again.serial).toBe('GZ-2018-520100-0000002');
    expect(await room.reconcile.reconcile()).toEqual([]);
  });

  it('leaves a pledge withdrawn that was being renewed at the same moment, and counts nobody twice', async () => {
    const first = await room.publish(1);
    const people = Array.from({ length: 60 }, () => newId());
    const old = await Promise.all(people.map((person) => room.queue.sign(room.wish(first, person))));
    const second = await room.publish(2);
    await Promise.allSettled(
      people.flatMap((person, i) => [
        room.withdraw.withdraw(person, (old[i] as Pledge).id),
        (i % 2 ? room : other).queue.sign(room.wish(second, person)),
      ]),
    );
    const altered = (await rows()).filter((pledge) => pledge.status !== 'WITHDRAWN' && pledge.withdrawnAt !== null);
    expect(altered).toEqual([]);
    expect(await room.reconcile.reconcile()).toEqual([]);
  });

  it('answers a withdrawal that is sent again as it answered the first, and leaves the new signature alone', async () => {
    const code = await room.publish(1);
    const netizenId = newId();
    const pledge = await room.queue.sign(room.wish(code, netizenId));
    await room.withdraw.withdraw(netizenId, pledge.id);
    const [first] = await rows();
    const again = await room.queue.sign(room.wish(code, netizenId));
    room.clock.set('2018-06-02T10:00:00+08:00');
    await room.withdraw.withdraw(netizenId, pledge.id);
    const after = new Map((await rows()).map((row) => [row.id, row]));
    expect(after.get(pledge.id)?.withdrawnAt).toEqual(first?.withdrawnAt);
    expect(after.get(again.id)?.status).toBe('SIGNED');
    expect(await room.reconcile.reconcile()).toEqual([]);
  });

  it('refuses to withdraw what belongs to someone else', async () => {
    const code = await room.publish(1);
    const pledge = await room.queue.sign(room.wish(code));
    await expect(room.withdraw.withdraw(newId(), pledge.id)).rejects.toMatchObject({ code: 'PLEDGE.PLEDGE_NOT_FOUND' });
  });

  it('mends a counter that was edited by hand and says where', async () => {
    const code = await room.publish(1);
    await room.queue.sign(room.wish(code));
    await db.unitOfWork.run((tx) => tx.query('UPDATE pledge_counter SET pledges = 41'));
    expect(await room.reconcile.reconcile()).toMatchObject([
      { regionCode: '520100', day: '20180601', counter: 41, rows: 1 },
    ]);
    expect(await room.reconcile.reconcile()).toEqual([]);
  });
});
