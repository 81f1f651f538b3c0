import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { MachineCheck } from '../../src/moderation/domain/machine-check.js';
import { ModerationTicket } from '../../src/moderation/domain/moderation-ticket.js';
import { ModerationService, type Submission } from '../../src/moderation/moderation.service.js';
import { RunMachineChecksService } from '../../src/moderation/services/run-machine-checks.service.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { newId } from '../../src/platform/id.js';
import { type IdentityWorld, startIdentityWorld } from '../identity/identity-world.js';
import type { Engine } from '../support/test-database.js';
import { grantOf, type StaffAtDesk, staffAtDesk } from '../support/staff-world.js';

export const push = { token: 'TestPushToken', aesKey: 'TestEncodingAESKey0000000000000000000000001' };
export const TEMPLATE = 'template-ticket-decided';

/** A server, a simulated WeChat that pushes to it, a unit, and a kind of thing that can be handed in. */
export interface ModerationWorld extends IdentityWorld {
  address: string;
  unitId: string;
  /** What the room of the thing was told: `passed <object>`. */
  told: string[];
  /** A handler throws while this is true. */
  broken: { now: boolean };
  submit(netizenId: string, more?: Partial<Submission>): Promise<string>;
  ticket(id: string): Promise<ModerationTicket>;
  checks(ticketId: string): Promise<MachineCheck[]>;
  /** Lets the machine look until it is done with the ticket (or waits for a push). */
  machine(ticketId: string): Promise<ModerationTicket>;
  moderator(bounds?: Partial<GrantScopeDto>, role?: GrantScopeDto['role']): Promise<StaffAtDesk>;
  pushMode(mode: string, form?: 'json' | 'xml'): Promise<void>;
}

export async function startModerationWorld(engine: Engine): Promise<ModerationWorld> {
  const env = {
    WECHAT_PUSH_TOKEN: push.token,
    WECHAT_PUSH_AES_KEY: push.aesKey,
    WECHAT_TEMPLATES: `TICKET_DECIDED=${TEMPLATE}/thing1,phrase2,time3`,
  };
  const world = await startIdentityWorld(engine, env);
  const { app } = world.test;
  const unitOfWork = app.get(UnitOfWork);
  const unitId = await foundUnit(world);
  const address = await world.test.listen();
  const told: string[] = [];
  const broken = { now: false };
  app.get(ModerationService, { strict: false }).onDecision('test-thing', handlersOf(told, broken));
  const find = (id: string): Promise<ModerationTicket> =>
    unitOfWork.read((tx) => tx.findOneByOrFail(ModerationTicket, { id }));
  return {
    ...world,
    address,
    unitId,
    told,
    broken,
    submit: (netizenId, more = {}) => {
      const thing = {
        kind: 'test-thing',
        id: newId(),
        netizenId,
        scope: {},
        title: '我家的好网民故事',
        text: '一段话。',
      };
      return unitOfWork.run((tx) => app.get(ModerationService, { strict: false }).submit(tx, { ...thing, ...more }));
    },
    ticket: find,
    checks: (ticketId) => unitOfWork.read((tx) => tx.findBy(MachineCheck, { ticketId })),
    machine: async (ticketId) => {
      for (let round = 0; round < 50; round += 1) {
        await app.get(RunMachineChecksService, { strict: false }).run();
        const ticket = await find(ticketId);
        if (ticket.machine !== 'PENDING') return ticket;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('the machine never looked');
    },
    moderator: (bounds = {}, role = 'MODERATOR') => staffAtDesk(world.test, unitId, [grantOf(role, unitId, bounds)]),
    pushMode: async (mode, form = 'json') => {
      await world.simulator.post('/__sim/push', { mode, target: { ...push, url: `${address}/api/wechat/push`, form } });
    },
  };
}

function handlersOf(told: string[], broken: { now: boolean }) {
  const hear = (what: string) => (_tx: EntityManager, id: string) => {
    if (broken.now) return Promise.reject(new Error('the room cannot'));
    told.push(`${what} ${id}`);
    return Promise.resolve();
  };
  const outcomes = { passed: hear('passed'), returned: hear('returned'), rejected: hear('rejected') };
  return { noun: '故事', ...outcomes, hidden: hear('hidden'), restored: hear('restored') };
}

async function foundUnit(world: IdentityWorld): Promise<string> {
  const organisation = world.test.app.get(OrganisationService, { strict: false });
  const edition = { year: 2018, title: '测试届', documentNumber: '无', goalQuote: '无', demonstration: true };
  const created = await world.test.app.get(UnitOfWork).run((tx) =>
    organisation.create(tx, {
      edition,
      regions: [],
      units: [{ name: '测试单位', kind: 'CYBERSPACE', regionCode: '520000', sectors: ['CYBERSPACE'] }],
    }),
  );
  return created.units[0]?.id ?? '';
}

/** Waits for something that comes over the network, five seconds at most. */
export async function eventually<T>(look: () => Promise<T>, right: (seen: T) => boolean): Promise<T> {
  for (let round = 0; ; round += 1) {
    const seen = await look();
    if (right(seen) || round > 100) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
