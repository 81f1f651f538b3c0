import { readTicketCode } from '../../src/gathering/ticket-code.js';

const code = '12-7K3M9QWX20BD1F6V';

describe('a ticket’s code', () => {
  it.each([
    code,
    code.toLowerCase(),
    ' 12 7K3M 9QWX 20BD 1F6V\n',
    '127K3M9QWX20BD1F6V',
    '12—7K3M9QWX2OBDlF6U',
    '１２－７Ｋ３Ｍ９ＱＷＸ２０ＢＤ１Ｆ６Ｖ',
  ])('reads the same from %j', (typed) => {
    expect(readTicketCode(typed)).toEqual({ number: 12, code });
  });

  it.each(['', '12', '7K3M9QWX20BD1F6V', `0${code}`, `A${code}`, 'V-7K3M9QWX', '12-7K3M9QWX20BD1F6*', 'https://a.b/c'])(
    'is not %j',
    (typed) => {
      expect(readTicketCode(typed)).toBeNull();
    },
  );

  it('takes the sixteen last characters as the mac, however many digits stand before', () => {
    expect(readTicketCode('1234567890000000000')).toEqual({ number: 123, code: '123-4567890000000000' });
    expect(readTicketCode(`1${'2'.repeat(30)}`)).toBeNull();
  });
});
