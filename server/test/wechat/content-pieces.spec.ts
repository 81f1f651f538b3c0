import fc from 'fast-check';
import { piecesOf } from '../../src/wechat/content-security.js';
import { requestIdIn } from '../../src/wechat/wechat-api.error.js';

describe('pieces of a long text', () => {
  it('are at most 2500 units, cover the text, and cut no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 4000, size: 'max' }), (text) => {
        const pieces = piecesOf(text);
        let reached = 0;
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(2500);
          expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          const at = text.indexOf(piece, Math.max(0, reached - 40));
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(reached);
          reached = Math.max(reached, at + piece.length);
        }
        expect(reached).toBe(text.length);
      }),
      { numRuns: 40 },
    );
  });

  it('overlap, so that a word on the seam is seen whole', () => {
    const text = `${'a'.repeat(2498)}网络赌博${'b'.repeat(10)}`;
    expect(piecesOf(text).some((piece) => piece.includes('网络赌博'))).toBe(true);
  });
});

describe('the request id in an errmsg', () => {
  it.each([
    ['invalid code, rid: 64b79592-1db719b6-187cfe77', '64b79592-1db719b6-187cfe77'],
    ['invalid appid rid: 65ffe934-2355113d-79ef0b31', '65ffe934-2355113d-79ef0b31'],
    ['invalid code, hints: [ req_id: aBc_12 ]', 'aBc_12'],
    ['system error', null],
  ])('%s', (errmsg, rid) => {
    expect(requestIdIn(errmsg)).toBe(rid);
  });
});
