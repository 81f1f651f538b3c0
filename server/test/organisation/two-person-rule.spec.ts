import type { ProposalDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { loadFirstData } from '../../src/database/seeds/load-first-data.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';

describeOnEveryDatabase('an act that needs a second person', (open) => {
  let place: TestPlace;
  let app: TestApp;
  let organisation: OrganisationService;
  let people: StaffAtDesk[];
  let done: string[];

  beforeAll(async () => {
    place = await createTestPlace(open.engine);
    app = await startTestApp({ databaseUrl: place.url, seed: (source, config) => loadFirstData(source, config) });
    organisation = app.app.get(OrganisationService, { strict: false });
    organisation.onApproval('sample.revoke', {
      permission: 'unit.suspend',
      execute: (_tx, { objectId }) => {
        if (objectId === 'stubborn') throw new Error('cannot be done');
        done.push(objectId);
        return Promise.resolve();
      },
    });
    const unit = await unitNamed(app, '省委网信办');
    const staff = [1, 2, 3].map(() => staffAtDesk(app, unit, [grantOf('OFFICE_ADMIN', unit)]));
    people = [...(await Promise.all(staff)), await staffAtDesk(app, unit, [grantOf('UNIT_EDITOR', unit)])];
  });
  beforeEach(() => {
    done = [];
  });
  afterAll(async () => {
    await app.close();
    await place.remove();
  });

  const person = (n: number): StaffAtDesk => people[n] as StaffAtDesk;
  const propose = async (who: StaffAtDesk, id: string): Promise<string> => {
    const actor = await who.actor();
    const object = { kind: 'sample', id, title: `样品${id}` };
    const wanted = { action: 'sample.revoke', object, reason: '演示：发现错误' };
    return (await app.app.get(UnitOfWork).run((tx) => organisation.propose(tx, actor, wanted))).id;
  };
  const decide = (who: StaffAtDesk, id: string, approve = true) =>
    who.ask('POST', `desk/proposals/${id}/decision`, { approve, reason: '演示：已核对' });

  it('happens once another person approves, not when the proposer does', async () => {
    const id = await propose(person(0), 'a');
    expect((await decide(person(0), id)).json()).toMatchObject({ code: 'ORGANISATION.PROPOSAL_OWN' });
    expect(done).toEqual([]);
    expect((await decide(person(1), id)).json()).toMatchObject({ status: 'APPROVED' });
    expect(done).toEqual(['a']);
    expect((await decide(person(2), id)).json()).toMatchObject({ code: 'ORGANISATION.PROPOSAL_DECIDED' });
  });

  it('happens once when two people approve at the same moment', async () => {
    const id = await propose(person(0), 'b');
    const answers = await Promise.all([1, 2, 1, 2].map((n) => decide(person(n), id)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
    expect(done).toEqual(['b']);
  });

  it('waits only once for the same thing, and may be proposed again when refused', async () => {
    const first = await propose(person(0), 'c');
    await expect(propose(person(1), 'c')).rejects.toMatchObject({ code: 'ORGANISATION.PROPOSAL_OPEN_ALREADY' });
    expect((await decide(person(1), first, false)).json()).toMatchObject({ status: 'REFUSED' });
    expect(done).toEqual([]);
    const again = await propose(person(1), 'c');
    const withdrawn = await person(1).ask('POST', `desk/proposals/${again}/withdrawal`, { reason: '演示：撤回' });
    expect(withdrawn.json()).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('stays open when the act itself fails, and is not shown to those who could not decide it', async () => {
    const id = await propose(person(0), 'stubborn');
    expect((await decide(person(1), id)).statusCode).toBe(500);
    const seen = async (n: number): Promise<ProposalDto[]> =>
      ((await person(n).ask('GET', 'desk/proposals?status=OPEN')).json() as PageDto<ProposalDto>).rows;
    expect(await seen(2)).toMatchObject([{ id, status: 'OPEN', mayDecide: true, mayWithdraw: false }]);
    expect(await seen(0)).toMatchObject([{ id, mayDecide: false, mayWithdraw: true }]);
    expect(await seen(3)).toEqual([]);
    expect((await decide(person(3), id)).statusCode).toBe(403);
  });
});
