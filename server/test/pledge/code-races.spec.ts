import { qualities } from '@good-netizen/shared/programme/programme.dto';
import { newId } from '../../src/platform/id.js';
import { Clause } from '../../src/pledge/domain/clause.js';
import { CodeVersion } from '../../src/pledge/domain/code-version.js';
import { PublishCodeService } from '../../src/pledge/services/publish-code.service.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { CodeWorld } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('publishing at the same moment', (open) => {
  let world: CodeWorld;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));

  const codes = () => world.app.app.get(UnitOfWork).read((tx) => tx.find(CodeVersion, { order: { version: 'ASC' } }));

  /** A version under review, ready to be signed. */
  async function reviewed(version: number): Promise<CodeVersion> {
    const code: CodeVersion = {
      id: newId(),
      version,
      status: 'REVIEWING',
      title: `第${version}版`,
      preamble: '前言',
      pledgeSentence: '我承诺',
      issuingUnit: '演示单位',
      publishedAt: null,
      effectiveFrom: null,
      fingerprint: '',
      demonstration: true,
      publishedKey: null,
      revision: 1,
      updatedAt: null,
      consultationId: null,
      consultationClosesAt: null,
    };
    const clauses = qualities.map((quality, i): Clause => {
      return {
        id: newId(),
        codeVersionId: code.id,
        clauseKey: `k${i}`,
        quality,
        ordinal: i + 1,
        title: '题',
        text: '文',
      };
    });
    await world.app.app.get(UnitOfWork).run(async (tx) => {
      await tx.insert(CodeVersion, code);
      await tx.insert(Clause, clauses);
    });
    return code;
  }

  it('leaves exactly one version in force, the newest, whoever was faster', async () => {
    const versions = await Promise.all([11, 12, 13, 14].map(reviewed));
    const actor = await world.office.actor();
    const publish = world.app.app.get(PublishCodeService, { strict: false });
    const tries = await Promise.allSettled(
      [...versions, ...versions, ...versions].map(({ id }) => publish.publish(actor, id, { revision: 1 })),
    );
    const failures = tries.flatMap((attempt) =>
      attempt.status === 'rejected' ? [attempt.reason as { code?: string }] : [],
    );
    expect(
      failures.map(({ code }) => code).filter((code) => !/CODE_VERSION_(STATE|OVERTAKEN)|EDITED/.test(code ?? '')),
    ).toEqual([]);
    const now = await codes();
    expect(now.filter(({ status }) => status === 'PUBLISHED').map(({ version }) => version)).toEqual([14]);
    expect(now.filter(({ publishedKey }) => publishedKey !== null)).toHaveLength(1);
    const overtaken = now.filter(({ version, status }) => version > 10 && version < 14 && status === 'REVIEWING');
    const superseded = now.filter(({ version, status }) => version > 10 && version < 14 && status === 'SUPERSEDED');
    expect(overtaken.length + superseded.length).toBe(3);
    expect(superseded.every(({ fingerprint }) => /^[0-9a-f]{64}$/.test(fingerprint))).toBe(true);
  });

  it('refuses what would take effect before it is published, and what is not whole', async () => {
    const code = await reviewed(20);
    const yesterday = new Date(world.clock.now().getTime() - 86_400_000).toISOString();
    const path = `desk/code-versions/${code.id}/publication`;
    const early = await world.office.ask('POST', path, { revision: 1, effectiveFrom: yesterday });
    expect(early.json()).toMatchObject({ code: 'PLEDGE.CODE_EFFECTIVE_TOO_EARLY', field: 'effectiveFrom' });
    await world.app.app.get(UnitOfWork).run((tx) => tx.delete(Clause, { codeVersionId: code.id, ordinal: 4 }));
    const torn = await world.office.ask('POST', path, { revision: 1 });
    expect(torn.json()).toMatchObject({ code: 'PLEDGE.CODE_VERSION_INCOMPLETE', field: 'clauses' });
  });

  it('is not possible in the database even by hand', async () => {
    const code = await reviewed(30);
    const force = world.app.app
      .get(UnitOfWork)
      .run((tx) => tx.update(CodeVersion, { id: code.id }, { publishedKey: 'PUBLISHED' }));
    await expect(force).rejects.toThrow();
  });

  it('founds drafts at the same moment under different numbers', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => world.draft()));
    expect(new Set(made.map(({ version }) => version)).size).toBe(6);
  });
});
