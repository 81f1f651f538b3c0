import { createHash } from 'node:crypto';
import { sha256 } from '../../src/bytes/sha256.js';
import { codeFingerprint, type CodeText } from '../../src/pledge/fingerprint.js';
import { formatSerial } from '../../src/pledge/serial.js';

const code: CodeText = {
  version: 2,
  title: '行为规范',
  preamble: '前言',
  pledgeSentence: '我承诺',
  clauses: [
    { quality: 'CIVILITY_LITERACY', ordinal: 2, title: '先核实', text: '再转发' },
    { quality: 'SECURITY_AWARENESS', ordinal: 1, title: '强密码', text: '双重验证' },
  ],
};

describe('the fingerprint of a code of conduct', () => {
  it('is SHA-256 over the canonical JSON that anyone can write down', () => {
    const canonical =
      '{"clauses":[{"ordinal":1,"quality":"SECURITY_AWARENESS","text":"双重验证","title":"强密码"},' +
      '{"ordinal":2,"quality":"CIVILITY_LITERACY","text":"再转发","title":"先核实"}],' +
      '"pledgeSentence":"我承诺","preamble":"前言","title":"行为规范","version":2}';
    expect(codeFingerprint(sha256, code)).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('changes with any word, not with the order in which clauses are handed over', () => {
    const print = codeFingerprint(sha256, code);
    expect(codeFingerprint(sha256, { ...code, clauses: [...code.clauses].reverse() })).toBe(print);
    expect(codeFingerprint(sha256, { ...code, preamble: '前言。' })).not.toBe(print);
  });
});

describe('the serial of a pledge', () => {
  it('has year, region and seven digits', () => {
    expect(formatSerial(2018, '520100', 123)).toBe('GZ-2018-520100-0000123');
  });
});
