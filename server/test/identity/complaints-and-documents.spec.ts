import type { ComplaintReceiptDto, LegalDocumentDto } from '@good-netizen/shared/identity/identity.dto';
import { Complaint } from '../../src/identity/domain/complaint.js';
import { bearer, complain, consent, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describe('documents and complaints', () => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld();
  });
  afterAll(() => world.close());

  const show = (name: string): ReturnType<IdentityWorld['ask']> =>
    world.ask({ method: 'GET', url: `/api/legal/${name}` });

  it.each([
    ['privacy-policy', consent.privacyPolicy],
    ['user-agreement', consent.userAgreement],
  ])(
    'shows the %s in force to everybody, marked as a demonstration and without a contact of anybody',
    async (name, version) => {
      const document = (await show(name)).json<LegalDocumentDto>();
      expect(document).toMatchObject({ document: name, version, title: expect.stringContaining('演示') });
      const text = JSON.stringify(document.sections);
      expect(text).toContain('未满 18 周岁');
      expect(text).not.toMatch(/\d{7,}|@|https?:/);
    },
  );

  it('knows no other document', async () => {
    for (const name of ['secret', '..%2f..%2fpasswd', 'constructor', '__proto__']) {
      const refusal = await show(name);
      expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([404, 'COMMON.NOT_FOUND']);
    }
  });

  it('takes a complaint from anybody, seals the contact and gives a number', async () => {
    const { tokens, me } = await world.signIn('guiyang');
    const text = '页面上的字太小了，老人看不清。';
    const body = { kind: 'SUGGESTION', text, contact: '演示联系方式甲' };
    const named = await complain(world, body, bearer(tokens.accessToken));
    expect(named.statusCode).toBe(201);
    const { receiptNumber } = named.json<ComplaintReceiptDto>();
    expect(receiptNumber).toMatch(/^TS20180601-[0-9A-Z]{8}$/);
    const row = await world.database.manager.findOneByOrFail(Complaint, { receiptNumber });
    expect(row).toMatchObject({ netizenId: me.netizenId, text, status: 'RECEIVED' });
    expect(row.contactSealed).toMatch(/^[0-9a-f]{8}\.[\w-]+$/);

    const nameless = await complain(world, { kind: 'CANVASSING', text: '有人在群里买票拉票' });
    const other = nameless.json<ComplaintReceiptDto>().receiptNumber;
    expect(other).not.toBe(receiptNumber);
    const anonymous = await world.database.manager.findOneByOrFail(Complaint, { receiptNumber: other });
    expect(anonymous).toMatchObject({ netizenId: null, contactSealed: null });
  });

  it.each([
    ['too little', { kind: 'COMPLAINT', text: '不好' }, 'text'],
    ['only blanks', { kind: 'COMPLAINT', text: ' \n  \t   ' }, 'text'],
    ['too much', { kind: 'COMPLAINT', text: '长'.repeat(1001) }, 'text'],
    ['an unknown kind', { kind: 'PRAISE', text: '做得真好，谢谢' }, 'kind'],
    [
      'a contact as long as a letter',
      { kind: 'COMPLAINT', text: '字太小了看不清', contact: 'x'.repeat(61) },
      'contact',
    ],
  ])('refuses %s', async (_what, body, field) => {
    const refusal = await complain(world, body);
    expect(refusal.statusCode).toBe(400);
    expect(refusal.json()).toMatchObject({ code: 'COMMON.INVALID_INPUT', field });
  });

  it('does not let one address fill the box, and hears it again a minute later', async () => {
    const complaint = { kind: 'SUGGESTION', text: '请把字再放大一些。' };
    const answers = [];
    for (let i = 0; i < 31; i += 1) answers.push(await complain(world, complaint));
    expect(answers.at(-1)?.json<{ code: string }>().code).toBe('COMMON.TOO_MANY_REQUESTS');
    world.clock.advanceSeconds(61);
    expect((await complain(world, complaint)).statusCode).toBe(201);
  });
});
