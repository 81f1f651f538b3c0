import fc from 'fast-check';
import { captionsIn, readCaptions } from '../../src/media/domain/captions.js';
import { CaptionsInvalidError } from '../../src/media/domain/media.errors.js';

const vtt = (...lines: string[]): Buffer => Buffer.from(`WEBVTT\n\n${lines.join('\n')}\n`);
const refusal = (bytes: Buffer): unknown => {
  try {
    readCaptions(bytes);
    return null;
  } catch (error) {
    return error instanceof CaptionsInvalidError ? error.facts : error;
  }
};

describe('captions', () => {
  it('are read from WebVTT with head, remarks, names, places and styles, and written without what does nothing', () => {
    const source = [
      ...['WEBVTT - 三查', 'Kind: captions', '', 'NOTE 作者', '', 'STYLE', '::cue { color: red }', ''],
      ...['第一句', '00:01.000 --> 00:02.500 align:start onclick:x', '<v 主持人>先<i>核实</i>', '再转发', ''],
      ...['01:00:03.000 --> 01:00:04.000', 'A &amp; B &lt; C'],
    ];
    expect(readCaptions(Buffer.from(source.join('\r\n')))).toEqual({
      vtt:
        'WEBVTT\n\n00:00:01.000 --> 00:00:02.500 align:start\n先核实\n再转发\n\n' +
        '01:00:03.000 --> 01:00:04.000\nA &amp; B &lt; C\n',
      seconds: 3604,
    });
  });

  it('are read from SubRip, in the encodings that are met here', () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,000\n网络\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(srt, 'utf16le')]);
    const gbk = Buffer.concat([Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n'), Buffer.from('cdf8c2e7', 'hex')]);
    for (const bytes of [Buffer.from(srt), Buffer.from(`\ufeff${srt}`), utf16, gbk])
      expect(captionsIn(bytes)).toEqual([{ startMs: 1000, endMs: 2000, text: '网络' }]);
  });

  it('name the line that is wrong', () => {
    expect(refusal(vtt('00:01.000 --> 00:00.500', 'x'))).toMatchObject({ line: 3, reason: '结束时间不晚于开始时间' });
    expect(refusal(vtt('00:01 --> 00:02', 'x'))).toMatchObject({ line: 3 });
    expect(refusal(vtt('没有时间', '也没有'))).toMatchObject({ line: 3, reason: '这一段没有时间' });
    expect(refusal(vtt())).toMatchObject({ reason: '里面没有一句字幕' });
    expect(refusal(Buffer.from([0x89, 0x50, 0, 0, 1]))).toMatchObject({ line: 1 });
  });

  it('come back as they were written', () => {
    const text = fc
      .stringMatching(/^[a-z&<>一二三][a-z&一二三 ]{0,10}[a-z一二三]$/)
      .filter((words) => !words.includes('<'));
    const cue = fc.record({ startMs: fc.nat(3_600_000), length: fc.integer({ min: 1, max: 9999 }), text });
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 9 }), (cues) => {
        const lines = cues.map(({ startMs, length, text: words }) => ({
          startMs,
          endMs: startMs + length,
          text: words,
        }));
        const stamp = (ms: number): string => new Date(ms).toISOString().slice(11, 23);
        const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/>/g, '&gt;');
        const source = lines.map((line) => `${stamp(line.startMs)} --> ${stamp(line.endMs)}\n${escaped(line.text)}\n`);
        const first = readCaptions(vtt(source.join('\n'))).vtt;
        expect(captionsIn(Buffer.from(first))).toEqual(lines);
        expect(readCaptions(Buffer.from(first)).vtt).toBe(first);
      }),
    );
  });
});
