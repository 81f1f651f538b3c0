import QRCode from 'qrcode';
import sharp from 'sharp';
import {
  certificateSheet,
  type CertificateContent,
  SHEET,
} from '../../src/platform/certificate-picture/certificate-sheet.js';
import { breakLines, setLine, setParagraph } from '../../src/platform/certificate-picture/drawn-text.js';
import { glyphOf } from '../../src/platform/certificate-picture/outline-font.js';
import { renderCertificate } from '../../src/platform/certificate-picture/render-certificate.js';

const content: CertificateContent = {
  title: '学习证书',
  emphasis: '《十分钟看懂网络诈骗》',
  lines: ['这位网民学完了本课程的全部微课', '并通过了课后小测验'],
  footnotes: ['演示单位', '2018年6月1日'],
  serial: 'WK-2018-0000001',
  qrUrl: 'https://example.org/k/abcdefghijkmnopqrstu',
  motif: 'book',
  demonstration: true,
};
const style = { size: 36, weight: 500, colour: '#000000' };

describe('the picture of a certificate', () => {
  it('has no text element: nothing depends on the fonts of the machine', async () => {
    const svg = await certificateSheet(content);
    expect(svg).not.toMatch(/<text|font-family|<image|href/);
    expect(svg.match(/<path/g)!.length).toBeGreaterThan(60);
  });

  it('is a PNG of 1080 × 1440 whose QR code can be read module by module', async () => {
    const png = await renderCertificate(content);
    const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([SHEET.width, SHEET.height]);
    const { modules } = QRCode.create(content.qrUrl, { errorCorrectionLevel: 'M' });
    // Its place on the sheet: 184 pixels wide, four modules of quiet zone on each side.
    const module = 184 / (modules.size + 8);
    const at = (column: number, row: number): number => {
      const x = Math.floor(1080 - 148 - 184 + (column + 4.5) * module);
      const y = Math.floor(1060 + (row + 4.5) * module);
      return data[y * info.width + x]!;
    };
    for (let row = -3; row < modules.size + 3; row += 1) {
      for (let column = -3; column < modules.size + 3; column += 1) {
        const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size;
        const dark = inside && Boolean(modules.get(row, column));
        expect([row, column, at(column, row) < 128]).toEqual([row, column, dark]);
      }
    }
  });

  it('draws the same sheet once, also for askers at the same time', async () => {
    const [first, second] = await Promise.all([renderCertificate(content), renderCertificate({ ...content })]);
    expect(first).toBe(second);
    expect(await renderCertificate({ ...content, serial: 'WK-2018-0000002' })).not.toBe(first);
  });

  it('finds room for long texts without leaving the sheet', async () => {
    const long = await certificateSheet({
      ...content,
      title: '很长很长的一个证书题目也不能画到纸外面去',
      emphasis: '一个非常非常非常非常非常非常非常长的名字',
      lines: Array.from({ length: 10 }, () => '从我做起，从现在做起，共建清朗网络家园，'.repeat(2)),
      serial: 'GZ-2018-520100-0000123-0000123-0000123-0000123',
    });
    // Glyphs alone are flipped (`scale(s -s)`): the pen positions of all characters lie within the border.
    const pens = [...long.matchAll(/translate\(([\d.-]+) ([\d.-]+)\) scale\(0[.]\d+ -/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(pens.length).toBeGreaterThan(400);
    expect(pens.filter(([x, y]) => x! < 110 || x! > 970 || y! < 110 || y! > 1330)).toEqual([]);
  });
});

describe('text as outlines', () => {
  it('knows rare Han characters of names, and sets 〓 for what it lacks', async () => {
    for (const character of '贵州好网民犇喆龘𫖯'.slice(0, 8)) {
      expect((await glyphOf(character.codePointAt(0)!, 700))?.outline).toMatch(/^M/);
    }
    expect(await glyphOf('🙂'.codePointAt(0)!, 700)).toBeNull();
    expect((await setLine('🙂', style)).at(0, 0)).toBe((await setLine('〓', style)).at(0, 0));
    expect((await setLine('a\u200d\u0000b', style)).width).toBe((await setLine('ab', style)).width);
  });

  it('draws heavier strokes for a heavier weight', async () => {
    const [light, heavy] = [await glyphOf(0x6c38, 300), await glyphOf(0x6c38, 900)];
    expect(light?.outline).not.toBe(heavy?.outline);
    expect(light?.advance).toBe(heavy?.advance);
  });

  it('breaks lines by the rules of Chinese typesetting', async () => {
    const lines = await breakLines('一二三四，五六七《九十》：GZ-2018-0001。（完）', (line) =>
      Promise.resolve([...line].length <= 4),
    );
    expect(lines).toEqual(['一二三', '四，五六', '七《九', '十》：', 'GZ-2018-0001。', '（完）']);
    expect(await setParagraph('  ', style, 100)).toEqual([]);
  });
});
