import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { Credential } from '../../src/credential/domain/credential.js';
import { PersonalDataRegistry } from '../../src/platform/personal-data/personal-data.registry.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { CredentialWorld } from './credential-world.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('somebody with electronic certificates', (open) => {
  let world: CredentialWorld;
  useWorld(open.engine, CredentialWorld, (opened) => (world = opened));

  const unitOfWork = () => world.app.app.get(UnitOfWork);
  const registry = () => world.app.app.get(PersonalDataRegistry);

  it('takes them along in the copy of their data', async () => {
    const netizen = await world.netizen();
    const { netizenId } = (await world.ask(netizen, 'GET', 'me')).json<{ netizenId: string }>();
    const { number, publicToken } = await world.completion(netizen);
    await world.take(netizen, 'COMPLETION', publicToken);
    const sections = await unitOfWork().read((tx) => registry().export(tx, netizenId));
    expect(sections.find(({ key }) => key === 'credentials')?.rows).toEqual([
      { number, kind: '学习证书', status: 'ISSUED', named: false, issuedAt: expect.any(String) },
    ]);
  });

  it('leaves places in the list behind that say they hold no more, and nothing else', async () => {
    const netizen = await world.netizen();
    const { netizenId } = (await world.ask(netizen, 'GET', 'me')).json<{ netizenId: string }>();
    const course = await world.completion(netizen);
    const pledge = await world.pledge(netizen);
    const taken = [
      await world.take(netizen, 'COMPLETION', course.publicToken),
      await world.take(netizen, 'PLEDGE', pledge.publicToken, true),
    ];
    await unitOfWork().run((tx) => registry().erase(tx, netizenId, world.clock.now()));
    await unitOfWork().run((tx) => registry().erase(tx, netizenId, world.clock.now()));
    world.clock.advanceSeconds(61);
    for (const { id, jwt } of taken) {
      const row = await unitOfWork().read((tx) => tx.findOneByOrFail(Credential, { id }));
      expect(row).toMatchObject({ netizenId: null, tokenSealed: null, named: false, reason: null });
      expect(await world.bit(jwt, 'revocation')).toBe(1);
      const told = (await world.ask({}, 'POST', 'credentials/verification', { jwt })).json<object>();
      expect(told).toMatchObject({ authentic: true, credential: { standing: 'WITHDRAWN', reason: null } });
    }
  });
});
