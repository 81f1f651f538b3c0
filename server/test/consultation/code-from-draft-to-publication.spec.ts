import { codeFingerprint } from '@good-netizen/shared/pledge/fingerprint';
import type { CodeDiffDto } from '@good-netizen/shared/pledge/code-diff';
import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { ConsultationDto, MyOpinionDto, OpinionGroupDto } from '@good-netizen/shared/pledge/consultation.dto';
import type { CodeVersionDto, PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { createHash } from 'node:crypto';
import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { CodeWorld, type Netizen } from './code-world.js';

describe('a version of the code, from draft to publication', () => {
  let world: CodeWorld;
  let draft: DeskCodeVersionDto;
  let consultation: string;
  let speakers: Netizen[];
  let signer: Netizen;
  let opinions: MyOpinionDto[];

  beforeAll(async () => {
    world = await CodeWorld.open();
    signer = await world.netizen();
    await world.sign(signer, 2);
  });
  afterAll(() => world.close());

  const edited = (code: DeskCodeVersionDto, text: string) => {
    const { revision, title, preamble, pledgeSentence, issuingUnit, clauses } = code;
    const wanted = clauses.map(({ clauseKey, quality, title: name, text: words }) => {
      return { clauseKey, quality, title: name, text: clauseKey === 'moderate-use' ? text : words };
    });
    return { revision, title, preamble, pledgeSentence, issuingUnit, clauses: wanted };
  };

  it('begins as a copy of the version in force, whose clauses keep their keys', async () => {
    expect((await world.other.ask('POST', 'desk/code-versions', { from: 'PUBLISHED' })).statusCode).toBe(403);
    draft = await world.draft();
    const inForce = (await world.ask({}, 'GET', 'pledge/code')).json<CodeVersionDto>();
    expect(draft).toMatchObject({ version: 4, status: 'DRAFT', revision: 1, fingerprint: '', next: ['CONSULTING'] });
    expect(draft.clauses.map(({ clauseKey, text }) => [clauseKey, text])).toEqual(
      inForce.clauses.map(({ clauseKey, text }) => [clauseKey, text]),
    );
    expect((await world.ask({}, 'GET', 'pledge/code/4')).statusCode).toBe(404);
  });

  it('is edited by one person at a time, and not overwritten unseen by another', async () => {
    const saved = await world.lead.ask(
      'PUT',
      `desk/code-versions/${draft.id}`,
      edited(draft, '每天留一小时给家里人。'),
    );
    expect(saved.json()).toMatchObject({ revision: 2 });
    const late = await world.lead.ask('PUT', `desk/code-versions/${draft.id}`, edited(draft, '别的话。'));
    expect([late.statusCode, late.json<{ code: string }>().code]).toEqual([409, 'COMMON.EDITED_MEANWHILE']);
    draft = await world.version(draft.id);
    const nobody = { clauseKey: 'nobody', quality: 'CONDUCT_HABITS', title: '一', text: '二' };
    const unknown = { ...edited(draft, '一'), clauses: [nobody] };
    expect((await world.lead.ask('PUT', `desk/code-versions/${draft.id}`, unknown)).json()).toMatchObject({
      code: 'PLEDGE.CLAUSE_KEY_UNKNOWN',
      field: 'clauses[0].clauseKey',
    });
    const parallel = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        world.lead.ask('PUT', `desk/code-versions/${draft.id}`, edited(draft, `每天留${i + 1}小时给家里人。`)),
      ),
    );
    expect(parallel.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    draft = await world.version(draft.id);
  });

  it('cannot skip a state', async () => {
    for (const step of ['review', 'publication', 'draft']) {
      const who = step === 'publication' ? world.office : world.lead;
      const body = { revision: draft.revision, ...(step === 'draft' ? { reason: '演示：再想想' } : {}) };
      const response = await who.ask('POST', `desk/code-versions/${draft.id}/${step}`, body);
      expect([step, response.json<{ code: string }>().code]).toEqual([step, 'PLEDGE.CODE_VERSION_STATE']);
    }
  });

  it('is laid out to the public until a deadline, and cannot be edited meanwhile', async () => {
    const soon = {
      revision: draft.revision,
      closesAt: new Date(world.clock.now().getTime() + 3_600_000).toISOString(),
    };
    expect((await world.lead.ask('POST', `desk/code-versions/${draft.id}/consultation`, soon)).statusCode).toBe(422);
    consultation = await world.consult(draft);
    const shown = (await world.ask({}, 'GET', `consultations/${consultation}`)).json<ConsultationDto>();
    expect(shown).toMatchObject({ version: 4, open: true, status: 'OPEN' });
    draft = await world.version(draft.id);
    const response = await world.lead.ask('PUT', `desk/code-versions/${draft.id}`, edited(draft, '改'));
    expect(response.json()).toMatchObject({ code: 'PLEDGE.CODE_VERSION_STATE' });
  });

  it('takes one opinion of a person and clause, which may be changed; children read along', async () => {
    speakers = await Promise.all(Array.from({ length: 5 }, () => world.netizen()));
    const first = speakers[0] as Netizen;
    const child = await world.netizen('UNDER_14');
    const refused = await world.ask(child, 'PUT', `consultations/${consultation}/opinions/moderate-use`, {
      stance: 'SUPPORT',
    });
    expect(refused.statusCode).toBe(403);
    const wordless = await world.ask(first, 'PUT', `consultations/${consultation}/opinions/moderate-use`, {
      stance: 'OPPOSE',
    });
    expect(wordless.json()).toMatchObject({ code: 'CONSULTATION.TEXT_REQUIRED', field: 'text' });
    const taps = Array.from({ length: 10 }, (_, i) =>
      world.say(first, consultation, 'moderate-use', { stance: 'AMEND', text: `建议改为${i}小时` }),
    );
    expect(new Set((await Promise.all(taps)).map(({ id }) => id)).size).toBe(1);
    opinions = await Promise.all(
      speakers.map((speaker, i) =>
        world.say(speaker, consultation, 'moderate-use', {
          stance: i < 4 ? 'AMEND' : 'SUPPORT',
          ...(i < 4 ? { text: `建议写清楚是哪一小时（${i}）` } : {}),
        }),
      ),
    );
    expect(opinions.map(({ textStatus }) => textStatus)).toEqual(['PENDING', 'PENDING', 'PENDING', 'PENDING', 'NONE']);
  });

  it('shows words only once they passed moderation, and counts of five and more', async () => {
    world.wait();
    const clause = async () => {
      const dto = (await world.ask({}, 'GET', `consultations/${consultation}`)).json<ConsultationDto>();
      return dto.clauses.find(({ clauseKey }) => clauseKey === 'moderate-use');
    };
    expect(await clause()).toMatchObject({ opinions: [], counts: { total: 5, support: null, amend: null, oppose: 0 } });
    expect(await world.decide(opinions[0]?.id ?? '', 'PASS')).toBe(200);
    expect(await world.decide(opinions[1]?.id ?? '', 'REJECT', 'UNLAWFUL')).toBe(200);
    world.wait();
    expect((await clause())?.opinions.map(({ id }) => id)).toEqual([opinions[0]?.id]);
    const changed = await world.say(speakers[0] as Netizen, consultation, 'moderate-use', {
      stance: 'AMEND',
      text: '换个说法',
    });
    expect(changed.textStatus).toBe('PENDING');
    world.wait();
    expect((await clause())?.opinions).toEqual([]);
    await world.decide(changed.id, 'PASS');
  });

  it('goes to review only when every wish is in a group and every group is answered', async () => {
    const review = () => world.lead.ask('POST', `desk/code-versions/${draft.id}/review`, { revision: draft.revision });
    expect((await review()).json()).toMatchObject({ code: 'CONSULTATION.UNGROUPED', details: { count: 3 } });
    const mixed = { clauseKey: 'strong-password', heading: '别的条', opinionIds: [opinions[0]?.id] };
    expect((await world.lead.ask('POST', `desk/consultations/${consultation}/groups`, mixed)).statusCode).toBe(422);
    const opinionIds = opinions.slice(0, 4).map(({ id }) => id);
    const body = { clauseKey: 'moderate-use', heading: '写清楚是哪一小时', opinionIds };
    const groups = (await world.lead.ask('POST', `desk/consultations/${consultation}/groups`, body)).json<
      OpinionGroupDto[]
    >();
    expect((await world.lead.ask('POST', `desk/consultations/${consultation}/groups`, body)).json()).toMatchObject({
      code: 'CONSULTATION.GROUPED_ALREADY',
    });
    expect((await review()).json()).toMatchObject({ code: 'CONSULTATION.UNANSWERED', details: { count: 1 } });
    const group = groups[0] as OpinionGroupDto;
    const path = `desk/opinion-groups/${group.id}/reply`;
    expect((await world.lead.ask('PUT', path, { revision: 1, outcome: 'ADOPTED', reason: '太短' })).statusCode).toBe(
      400,
    );
    const reply = { revision: group.revision, outcome: 'ADOPTED', reason: '说得有道理，改为晚饭后的一小时。' };
    expect((await world.lead.ask('PUT', path, reply)).statusCode).toBe(200);
    const mine = (await world.ask(speakers[0] as Netizen, 'GET', 'me/opinions')).json<MyOpinionDto[]>();
    expect(mine[0]?.outcome).toBeNull();
    expect((await review()).statusCode).toBe(204);
  });

  it('tells everybody, and each who spoke, what became of it', async () => {
    const mine = (await world.ask(speakers[0] as Netizen, 'GET', 'me/opinions')).json<MyOpinionDto[]>();
    expect(mine[0]).toMatchObject({ editable: false, outcome: { reply: { outcome: 'ADOPTED' } } });
    const dto = (await world.ask({}, 'GET', `consultations/${consultation}`)).json<ConsultationDto>();
    expect(dto.clauses.find(({ clauseKey }) => clauseKey === 'moderate-use')?.groups).toMatchObject([
      { opinions: null, reply: { outcome: 'ADOPTED' } },
    ]);
    const late = await world.ask(speakers[1] as Netizen, 'PUT', `consultations/${consultation}/opinions/help-family`, {
      stance: 'SUPPORT',
    });
    expect(late.json()).toMatchObject({ code: 'CONSULTATION.ENDED' });
  });

  it('takes in what was adopted, and leaves the consulted text as it was', async () => {
    draft = await world.version(draft.id);
    expect(draft).toMatchObject({ status: 'REVIEWING', editable: true });
    draft = (
      await world.lead.ask('PUT', `desk/code-versions/${draft.id}`, edited(draft, '晚饭后留一小时给家里人。'))
    ).json();
    const dto = (await world.ask({}, 'GET', `consultations/${consultation}`)).json<ConsultationDto>();
    expect(dto.clauses.find(({ clauseKey }) => clauseKey === 'moderate-use')?.text).toMatch(/^每天留\d小时给家里人。$/);
  });

  it('is published by the office, not by the editor, and is in force at once everywhere', async () => {
    await world.ask({}, 'GET', 'pledge/code');
    await world.ask({}, 'GET', 'programme/home');
    const path = `desk/code-versions/${draft.id}/publication`;
    expect((await world.lead.ask('POST', path, { revision: draft.revision })).statusCode).toBe(403);
    const published = await world.office.ask('POST', path, { revision: draft.revision });
    expect(published.json()).toMatchObject({ status: 'PUBLISHED', editable: false, next: ['SUPERSEDED'] });
    const code = (await world.ask({}, 'GET', 'pledge/code')).json<CodeVersionDto>();
    expect(code.version).toBe(4);
    expect(code.fingerprint).toBe(codeFingerprint((bytes) => createHash('sha256').update(bytes).digest(), code));
    expect((await world.ask({}, 'GET', 'programme/home')).payload).toContain('"version":4');
    expect((await world.ask({}, 'GET', 'pledge/code/2')).json()).toMatchObject({ status: 'SUPERSEDED' });
    const versions = (await world.ask({}, 'GET', 'pledge/code-versions')).json<{ version: number }[]>();
    expect(versions.map(({ version }) => version)).toEqual([4, 2, 1]);
  });

  it('asks those who signed the former version to sign again, and counts them once', async () => {
    const [old] = (await world.ask(signer, 'GET', 'me/pledges')).json<PledgeDto[]>();
    expect(old).toMatchObject({ version: 2, renewable: true });
    expect((await world.sign(signer, 2)).json()).toMatchObject({ code: 'PLEDGE.CODE_VERSION_NOT_CURRENT' });
    expect((await world.sign(signer, 4)).json()).toMatchObject({ version: 4, status: 'SIGNED', renewable: false });
    const mine = (await world.ask(signer, 'GET', 'me/pledges')).json<PledgeDto[]>();
    expect(mine.map(({ version, status }) => `${version} ${status}`)).toEqual(['4 SIGNED', '2 RENEWED']);
  });

  it('never changes again', async () => {
    draft = await world.version(draft.id);
    const { revision } = draft;
    const reason = '演示：收回';
    const tries = [
      await world.lead.ask('PUT', `desk/code-versions/${draft.id}`, edited(draft, '改')),
      await world.lead.ask('POST', `desk/code-versions/${draft.id}/draft`, { revision, reason }),
      await world.lead.ask('POST', `desk/code-versions/${draft.id}/review`, { revision }),
      await world.office.ask('POST', `desk/code-versions/${draft.id}/publication`, { revision }),
    ];
    expect(tries.map((response) => response.json<{ code: string }>().code)).toEqual(
      Array(4).fill('PLEDGE.CODE_VERSION_STATE'),
    );
  });

  it('stands beside the former version word by word', async () => {
    const diff = (await world.ask({}, 'GET', 'pledge/code-versions/4/diff?against=2')).json<CodeDiffDto>();
    const changed = diff.clauses.filter(({ change }) => change !== 'SAME');
    expect(changed.map(({ clauseKey }) => clauseKey)).toEqual(['moderate-use']);
    expect((await world.ask({}, 'GET', 'pledge/code-versions/3/diff?against=2')).statusCode).toBe(404);
  });

  it('leaves every act of the desk in the audit log', async () => {
    const entries = await world.app.app
      .get(UnitOfWork)
      .read((tx) => tx.find(AuditEntry, { where: { objectId: draft.id }, order: { seq: 'ASC' } }));
    const acts = 'create edit edit consult review edit publish';
    expect(entries.map(({ action }) => action.replace('code.', '')).join(' ')).toBe(acts);
  });
});
