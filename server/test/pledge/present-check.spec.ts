import type { Pledge } from '../../src/pledge/domain/pledge.js';
import { presentCheck } from '../../src/pledge/presenters/present-pledge.js';

const signed = {
  serial: 'GZ-2018-520100-0000001',
  status: 'SIGNED',
  signedAt: new Date('2018-06-01T02:00:00Z'),
  withdrawnAt: null,
} as Pledge;
const withdrawn = { ...signed, status: 'WITHDRAWN', withdrawnAt: new Date('2018-06-02T02:00:00Z') } as Pledge;
const certificate = { standing: 'VALID', reason: null, changedOn: null } as const;
const code = { version: 2, title: '行为规范' };

describe('what a stranger with a certificate is told', () => {
  it('names who stands by their pledge', () => {
    expect(presentCheck(signed, code, '演示网民', '贵阳市', certificate).displayName).toBe('演示网民');
  });

  it('no longer names who has taken it back, and says that it no longer holds', () => {
    const told = presentCheck(withdrawn, code, '演示网民', '贵阳市', certificate);
    expect(told).toMatchObject({ status: 'WITHDRAWN', displayName: '一位贵州网民', withdrawnOn: '2018年6月2日' });
  });
});
