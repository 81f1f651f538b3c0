import { extractText, getDocumentProxy } from 'unpdf';
import type { CertificateContent } from '../../src/platform/certificate-picture/certificate-sheet.js';
import { printCertificate } from '../../src/platform/certificate-picture/print-certificate.js';

const content: CertificateContent = {
  title: '学习证书',
  emphasis: '《十分钟看懂网络诈骗》',
  lines: ['这位网民学完了本课程的全部微课', '并通过了课后小测验'],
  footnotes: ['演示单位', '2018年6月1日'],
  serial: 'WK-2018-0000001',
  code: '7K3M9Q',
  qrUrl: 'https://example.org/k/abcdefghijkmnopqrstu',
  motif: 'book',
  demonstration: true,
};

const open = async (bytes: Buffer) => getDocumentProxy(new Uint8Array(bytes));
const textOf = async (bytes: Buffer): Promise<string> => {
  const { text } = await extractText(await open(bytes), { mergePages: true });
  return text.replace(/\s/g, '');
};

describe('a certificate on paper', () => {
  it('is one page of A4', async () => {
    const document = await open(await printCertificate(content));
    expect(document.numPages).toBe(1);
    const { view } = await document.getPage(1);
    expect(view).toEqual([0, 0, 595.28, 841.89]);
  });

  it('says everything as text that another program reads', async () => {
    const text = await textOf(await printCertificate(content));
    const said = [
      content.title,
      content.emphasis,
      ...content.lines,
      ...(content.footnotes ?? []),
      '贵州好网民',
      '扫码核验',
    ];
    for (const words of [...said, `编号${content.serial}`, '核验码7K3M9Q']) expect(text).toContain(words);
  });

  it('embeds what it needs of the font, and no picture of text', async () => {
    const raw = (await printCertificate(content)).toString('latin1');
    const fonts = raw.match(/\/FontFile2 /g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(raw.match(/\/ToUnicode /g)).toHaveLength(fonts.length);
    expect(raw).not.toContain('/Subtype /Image');
    expect(raw).not.toContain('/BaseFont /Helvetica');
    expect(raw.length).toBeLessThan(400_000);
  });

  it('writes 〓 for what the font does not have, as the picture does', async () => {
    const text = await textOf(
      await printCertificate({ ...content, emphasis: '小明\u{1F600}', serial: 'WK-2018-0000002' }),
    );
    expect(text).toContain('小明');
    expect(text).toContain('〓');
  });
});
