import { create } from 'qrcode/lib/core/qrcode';
import { qrPicture } from '@/features/gathering/qr-picture';

const svgOf = (text: string): string => decodeURIComponent(qrPicture(text).replace('data:image/svg+xml,', ''));

describe('the picture of a code', () => {
  it('has a dark square for every dark module, four light ones around', () => {
    const text = 'GN1.0190abcdef.XYZ_-123';
    const data = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { modules } = create([{ data, mode: 'byte' }], { errorCorrectionLevel: 'M' });
    let dark = 0;
    for (let row = 0; row < modules.size; row += 1)
      for (let column = 0; column < modules.size; column += 1) dark += modules.get(row, column) ? 1 : 0;
    const svg = svgOf(text);
    expect(svg.match(/h1v1h-1z/g)).toHaveLength(dark);
    expect(svg).toContain(`viewBox="0 0 ${modules.size + 8} ${modules.size + 8}"`);
    expect(svg).toContain('M4 4h1v1h-1z');
    expect(svg).not.toMatch(/M[0-3] \d+h1/);
  });

  it('differs for different codes, and is the same for the same', () => {
    expect(svgOf('A1')).not.toBe(svgOf('A2'));
    expect(svgOf('A1')).toBe(svgOf('A1'));
  });
});
