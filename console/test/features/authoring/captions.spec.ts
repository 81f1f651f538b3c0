import { nextCaption, parseCaptions, parseTime, timeText } from '@/features/authoring/domain/captions';

describe('captions', () => {
  it('reads WebVTT: header, names of cues, tags and settings are not words', () => {
    const file =
      'WEBVTT\n\nintro\n00:01.500 --> 00:03.000 align:start\n<b>大家好</b>\n欢迎\n\n00:00:00.000 --> 00:00:01.500\n开始';
    expect(parseCaptions(file)).toEqual([
      { startMs: 0, endMs: 1500, text: '开始' },
      { startMs: 1500, endMs: 3000, text: '大家好 欢迎' },
    ]);
  });

  it('reads SubRip with a mark of byte order and line ends of Windows', () => {
    const file =
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,500\r\n第一句\r\n\r\n2\r\n01:00:00,000 --> 01:00:01,000\r\n第二句\r\n';
    expect(parseCaptions(file).map(({ startMs, text }) => [startMs, text])).toEqual([
      [1000, '第一句'],
      [3_600_000, '第二句'],
    ]);
  });

  it('leaves out what has no words or ends before it begins', () => {
    expect(parseCaptions('1\n00:00:05,000 --> 00:00:02,000\n倒着\n\n2\n00:00:01,000 --> 00:00:02,000\n\n')).toEqual([]);
    expect(parseCaptions('这不是字幕')).toEqual([]);
  });

  it('writes times as they are read', () => {
    for (const ms of [0, 1500, 65_500, 3_723_400]) expect(parseTime(timeText(ms))).toBe(ms);
    expect(parseTime('1:75')).toBeNull();
    expect(parseTime('一分')).toBeNull();
  });

  it('goes on where the last one ended', () => {
    expect(nextCaption([{ startMs: 0, endMs: 4000, text: '甲' }])).toEqual({ startMs: 4000, endMs: 7000, text: '' });
  });
});
