import { batikBorder } from './batik-border.js';
import { setLine, setParagraph, type SetLine, type TextStyle } from './drawn-text.js';
import { landscape, type CertificateMotif } from './landscape.js';
import { Palette } from './palette.js';
import { qrOutline } from './qr-outline.js';
import { seal } from './seal.js';

export const SHEET = { width: 1080, height: 1440 } as const;

/** What a certificate says. Texts longer than their place are set smaller or on more lines, never cut. */
export interface CertificateContent {
  /** What it is: 学习证书. */
  title: string;
  /** Paragraphs of the body, centred; a dozen short lines find room. */
  lines: readonly string[];
  serial: string;
  /** Typed together with the serial where nothing can scan the code. */
  code?: string;
  /** The public check page. */
  qrUrl: string;
  motif: CertificateMotif;
  /** Drawn large above the body: a name or the title of a course. */
  emphasis?: string;
  /** Small lines above the serial: who issues it, and the day. */
  footnotes?: readonly string[];
  /** Marked 演示, so that nobody takes it for an official paper. */
  demonstration?: boolean;
}

const MIDDLE = SHEET.width / 2;
const MARGIN = 148;
const TEXT_WIDTH = SHEET.width - 2 * MARGIN;
const FOOT = SHEET.height - 116;
/** Up to the seal; a longer note goes on another line, so that it can be read. */
const FOOTNOTE_WIDTH = 416;
const BODY = { top: 470, bottom: 1010 } as const;

/** A line in its place: the left end of its baseline, in pixels of the sheet. */
export interface PlacedLine {
  readonly line: SetLine;
  readonly x: number;
  readonly y: number;
}

/** A certificate laid out: what is drawn, as SVG, and what is written. */
export interface CertificateLayout {
  readonly drawing: string;
  readonly lines: readonly PlacedLine[];
}

/** The certificate as an SVG without any text element: every character is an outline. */
export async function certificateSheet(content: CertificateContent): Promise<string> {
  const { drawing, lines } = await layOutCertificate(content);
  return inSheet(`${drawing}${lines.map(({ line, x, y }) => line.at(x, y)).join('')}`);
}

/** SVG of the size of the sheet around these elements. */
export function inSheet(elements: string): string {
  const { width, height } = SHEET;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${elements}</svg>`;
}

export async function layOutCertificate(content: CertificateContent): Promise<CertificateLayout> {
  const head = await heading(content.title);
  const qr = await qrBlock(content.qrUrl);
  const drawing = [
    ground(),
    landscape(content.motif, 116, SHEET.width - 116, FOOT),
    batikBorder({ x: 30, y: 30, width: SHEET.width - 60, height: SHEET.height - 60 }),
    head.drawing,
    qr.drawing,
    await seal(588, 1064, 122),
  ].join('');
  return { drawing, lines: [...head.lines, ...(await body(content)), ...(await foot(content)), ...qr.lines] };
}

function ground(): string {
  return `<rect width="100%" height="100%" fill="${Palette.paper}"/>`;
}

const centred = (line: SetLine, y: number): PlacedLine => ({ line, x: MIDDLE - line.width / 2, y });

async function heading(title: string): Promise<CertificateLayout> {
  const programme = await setLine('贵州好网民', { size: 34, weight: 700, colour: Palette.indigo, tracking: 14 });
  const name = await fitted(title, { size: 96, weight: 800, colour: Palette.indigoDeep, tracking: 22 }, TEXT_WIDTH);
  const half = programme.width / 2 + 26;
  const rule = (from: number, to: number): string =>
    `<path d="M${from} 203H${to}" stroke="${Palette.indigo}" stroke-width="2"/><circle cx="${to > MIDDLE ? from : to}" cy="203" r="4.5" fill="${Palette.indigo}"/>`;
  const ornament = `<g fill="none" stroke="${Palette.vermilion}" stroke-width="2.6" stroke-linecap="round"><path d="M${MIDDLE - 120} 396H${MIDDLE - 24}M${MIDDLE + 24} 396H${MIDDLE + 120}"/><path d="M${MIDDLE} 384l12 12l-12 12l-12 -12z" fill="${Palette.vermilion}"/></g>`;
  const rules = `${rule(MIDDLE - half - 110, MIDDLE - half)}${rule(MIDDLE + half, MIDDLE + half + 110)}`;
  return { drawing: `${rules}${ornament}`, lines: [centred(programme, 215), centred(name, 348)] };
}

/** One line, set smaller until it fits. */
async function fitted(text: string, style: TextStyle, maxWidth: number): Promise<SetLine> {
  const line = await setLine(text, style);
  if (line.width <= maxWidth) return line;
  const shrink = maxWidth / line.width;
  return setLine(text, { ...style, size: style.size * shrink, tracking: (style.tracking ?? 0) * shrink });
}

/** The body, in the largest of four sizes at which it fits between heading and foot, a little above its middle. */
async function body(content: CertificateContent): Promise<PlacedLine[]> {
  for (const scale of [1, 0.86, 0.74, 0.62, 0.5]) {
    const set = await bodyLines(content, scale);
    const height = set.reduce((sum, { lead }) => sum + lead, 0);
    if (height > BODY.bottom - BODY.top && scale > 0.5) continue;
    let y = BODY.top + Math.max(0, (BODY.bottom - BODY.top - height) * 0.42);
    return set.map(({ line, lead }) => {
      y += lead;
      return centred(line, y - lead * 0.3);
    });
  }
  return [];
}

async function bodyLines(content: CertificateContent, scale: number): Promise<{ line: SetLine; lead: number }[]> {
  const large: TextStyle = { size: 58 * scale, weight: 800, colour: Palette.indigo, tracking: 4 * scale };
  const plain: TextStyle = { size: 36 * scale, weight: 500, colour: Palette.ink, tracking: 1.5 * scale };
  const set: { line: SetLine; lead: number }[] = [];
  if (content.emphasis) {
    for (const line of await setParagraph(content.emphasis, large, TEXT_WIDTH)) set.push({ line, lead: 92 * scale });
  }
  for (const text of content.lines) {
    const lines = await setParagraph(text, plain, TEXT_WIDTH);
    set.push(...lines.map((line, index) => ({ line, lead: (index === 0 ? 70 : 58) * scale })));
  }
  return set;
}

async function foot(content: CertificateContent): Promise<PlacedLine[]> {
  const small: TextStyle = { size: 27, weight: 500, colour: Palette.ink };
  const notes = [
    ...(content.footnotes ?? []),
    `编号 ${content.serial}`,
    ...(content.code ? [`核验码 ${content.code}`] : []),
    ...(content.demonstration ? ['演示内容，不作为正式证明'] : []),
  ];
  const lines = (await Promise.all(notes.map((note) => setParagraph(note, small, FOOTNOTE_WIDTH)))).flat();
  return lines.map((line, index) => ({ line, x: MARGIN, y: 1294 - (lines.length - 1 - index) * 44 }));
}

const QR_SIDE = 184;

/** The code on white with the four modules of quiet zone that readers ask for. */
async function qrBlock(url: string): Promise<CertificateLayout> {
  const { size, path } = qrOutline(url);
  const scale = QR_SIDE / (size + 8);
  const x = SHEET.width - MARGIN - QR_SIDE;
  const y = 1060;
  const caption = await setLine('扫码核验', { size: 25, weight: 600, colour: Palette.inkSoft, tracking: 3 });
  const drawing = [
    `<rect x="${x - 6}" y="${y - 6}" width="${QR_SIDE + 12}" height="${QR_SIDE + 12}" rx="8" fill="#FFFFFF" stroke="${Palette.indigo}" stroke-width="2"/>`,
    `<path transform="translate(${x} ${y}) scale(${scale}) translate(4 4)" fill="${Palette.indigoDeep}" shape-rendering="crispEdges" d="${path}"/>`,
  ].join('');
  return { drawing, lines: [{ line: caption, x: x + (QR_SIDE - caption.width) / 2, y: y + QR_SIDE + 44 }] };
}
