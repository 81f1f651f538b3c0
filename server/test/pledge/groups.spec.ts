import type {
  GroupInvitationDto,
  GroupPledgeCheckDto,
  GroupPledgeDto,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { newId } from '../../src/platform/id.js';
import { GroupMember } from '../../src/pledge/domain/group-member.js';
import { GroupPledge } from '../../src/pledge/domain/group-pledge.js';
import { Pledge } from '../../src/pledge/domain/pledge.js';
import { JoinGroupService } from '../../src/pledge/services/join-group.service.js';
import { CodeWorld, type Netizen } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('people who pledge together', (open) => {
  let world: CodeWorld;
  let initiator: Netizen;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeEach(async () => {
    initiator = await signer();
  });

  async function signer(): Promise<Netizen> {
    const netizen = await world.netizen();
    await world.sign(netizen, 2);
    return netizen;
  }

  const found = (who: Netizen, body: object = {}, key = newId()) => {
    const headers = { ...who, 'idempotency-key': key };
    return world.ask(headers, 'POST', 'pledge/groups', { kind: 'FAMILY', name: '演示家庭', showName: true, ...body });
  };
  const group = async (): Promise<GroupPledgeDto> => (await found(initiator)).json<GroupPledgeDto>();
  const join = (who: Netizen, code: string | null, showName = false) =>
    world.ask(who, 'POST', `pledge/group-invitations/${code ?? ''}/members`, { showName });
  const seats = async (id: string) => {
    const unitOfWork = world.app.app.get(UnitOfWork);
    const rows = await unitOfWork.read((tx) => tx.countBy(GroupMember, { groupId: id }));
    const row = await unitOfWork.read((tx) => tx.findOneByOrFail(GroupPledge, { id }));
    return [rows, row.seats];
  };

  it('are never more than the group holds, however many join at the same moment', async () => {
    const { id, code } = await group();
    const people = await Promise.all(Array.from({ length: 50 }, signer));
    const answers = await Promise.all(people.map((person) => join(person, code)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(7);
    const refused = answers
      .filter(({ statusCode }) => statusCode !== 200)
      .map((answer) => answer.json<{ code: string }>().code);
    expect(new Set(refused)).toEqual(new Set(['PLEDGE.GROUP_FULL']));
    expect(await seats(id)).toEqual([8, 8]);
  });

  it('join once, however fast they tap', async () => {
    const { id, code } = await group();
    const person = await signer();
    const answers = await Promise.all(Array.from({ length: 20 }, () => join(person, code)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
    expect(await seats(id)).toEqual([2, 2]);
  });

  it('lose the seat with the pledge, also when both happen at the same moment', async () => {
    const { id, code } = await group();
    const people = await Promise.all(Array.from({ length: 6 }, signer));
    const pledges = await Promise.all(
      people.map(async (person) => (await world.ask(person, 'GET', 'me/pledges')).json<PledgeDto[]>()[0]),
    );
    await Promise.all(
      people.flatMap((person, i) => [
        join(person, code),
        world.ask(person, 'POST', `pledge/pledges/${pledges[i]?.id ?? ''}/withdraw`),
      ]),
    );
    expect(await seats(id)).toEqual([1, 1]);
    const again = await join(people[0] as Netizen, code);
    expect(again.json()).toMatchObject({ code: 'PLEDGE.GROUP_PLEDGE_REQUIRED' });
  });

  it('need an adult who has signed to bring them together', async () => {
    const young = await world.netizen('FROM_14_TO_17');
    await world.sign(young, 2);
    expect((await found(young)).json()).toMatchObject({ code: 'PLEDGE.GROUP_ADULT_ONLY' });
    expect((await found(await world.netizen())).json()).toMatchObject({ code: 'PLEDGE.GROUP_PLEDGE_REQUIRED' });
    expect((await found(initiator, { name: ' ' })).statusCode).toBe(400);
    expect((await found(initiator, { kind: 'PARTY' })).statusCode).toBe(400);
    const many = await Promise.all(Array.from({ length: 8 }, () => found(initiator)));
    expect(many.filter(({ statusCode }) => statusCode === 201)).toHaveLength(5);
  });

  it('see of one another only what each chose to show', async () => {
    const { id, code } = await group();
    const [shy, open_] = [await signer(), await signer()];
    await join(shy, code, false);
    await join(open_, ` ${(code ?? '').toLowerCase().slice(0, 4)}-${(code ?? '').slice(4)}`, true);
    const seen = (await world.ask(initiator, 'GET', `pledge/groups/${id}`)).json<GroupPledgeDto>();
    expect(seen).toMatchObject({ members: 3, initiator: true, limit: 8, shownNames: ['山里人', '山里人'] });
    const other = (await world.ask(shy, 'GET', `pledge/groups/${id}`)).json<GroupPledgeDto>();
    expect(other).toMatchObject({ code: null, invitationPath: null, name: null, initiator: false });
    expect((await world.ask(await world.netizen(), 'GET', `pledge/groups/${id}`)).statusCode).toBe(404);
  });

  it('get a certificate once their name was looked at, and a stranger can check it', async () => {
    const { id, code, publicToken } = await group();
    expect((await world.ask({}, 'GET', `pledge/group-certificates/${publicToken}.png`)).statusCode).toBe(409);
    expect(
      (await world.ask({}, 'GET', `pledge/group-invitations/${code ?? ''}`)).json<GroupInvitationDto>(),
    ).toMatchObject({
      name: null,
      members: 1,
      open: true,
    });
    expect(await world.decide(id, 'REJECT', 'ADVERTISING')).toBe(200);
    expect((await world.ask(initiator, 'PUT', `pledge/groups/${id}/name`, { name: '梯田人家' })).json()).toMatchObject({
      nameStatus: 'PENDING',
    });
    expect(await world.decide(id, 'PASS')).toBe(200);
    const picture = await world.ask({}, 'GET', `pledge/group-certificates/${publicToken}.png`);
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png']);
    expect(
      (await world.ask({}, 'GET', `pledge/group-checks/${publicToken}`)).json<GroupPledgeCheckDto>(),
    ).toMatchObject({
      name: '梯田人家',
      members: 1,
      status: 'OPEN',
      version: 2,
    });
  });

  it('may leave, but for the one who brought them together, who may end it', async () => {
    const { id, code } = await group();
    const person = await signer();
    await join(person, code);
    expect((await world.ask(person, 'DELETE', `pledge/groups/${id}/members/me`)).statusCode).toBe(204);
    expect((await world.ask(person, 'DELETE', `pledge/groups/${id}/members/me`)).statusCode).toBe(404);
    expect((await world.ask(initiator, 'DELETE', `pledge/groups/${id}/members/me`)).statusCode).toBe(409);
    expect((await world.ask(person, 'POST', `pledge/groups/${id}/closing`)).statusCode).toBe(404);
    expect((await world.ask(initiator, 'POST', `pledge/groups/${id}/closing`)).json()).toMatchObject({
      status: 'CLOSED',
    });
    expect((await join(person, code)).json()).toMatchObject({ code: 'PLEDGE.GROUP_CLOSED' });
  });

  it('are listed at the desk without names of people', async () => {
    const { id } = await group();
    const page = await world.other.ask('GET', 'desk/group-pledges?kind=FAMILY&status=OPEN&size=100');
    expect(page.json<{ rows: { id: string }[] }>().rows.find((row) => row.id === id)).toMatchObject({
      members: 1,
      name: null,
    });
    expect(page.payload).not.toContain('山里人');
  });

  it('have thirty days', async () => {
    const { id, code } = await group();
    const person = await signer();
    const [pledge] = (await world.ask(person, 'GET', 'me/pledges')).json<PledgeDto[]>();
    const signed = await world.app.app
      .get(UnitOfWork)
      .read((tx) => tx.findOneByOrFail(Pledge, { id: pledge?.id ?? '' }));
    world.clock.advanceDays(31);
    const service = world.app.app.get(JoinGroupService, { strict: false });
    await expect(service.join(signed.netizenId, code ?? '', false)).rejects.toMatchObject({
      code: 'PLEDGE.GROUP_CLOSED',
    });
    const invitation = await world.ask({}, 'GET', `pledge/group-invitations/${code ?? ''}`);
    expect(invitation.json<GroupInvitationDto>()).toMatchObject({ open: false });
    expect(await seats(id)).toEqual([1, 1]);
  });
});
