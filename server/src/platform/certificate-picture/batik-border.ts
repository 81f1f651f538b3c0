import { Palette } from './palette.js';

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const BAND = 66;
const CORNER = 96;

/**
 * A border as Guizhou's wax-resist dyers draw it: paired whirls (窝妥纹) running along an indigo band, the sun of the bronze
 * drum in each corner, and the fine cracks that the wax leaves.
 */
export function batikBorder(frame: Frame): string {
  const { x, y, width, height } = frame;
  const inner = BAND + 10;
  return [
    `<path fill-rule="evenodd" fill="${Palette.indigo}" d="${ring(frame, BAND)}"/>`,
    `<rect x="${x + inner}" y="${y + inner}" width="${width - 2 * inner}" height="${height - 2 * inner}" fill="none" stroke="${Palette.indigo}" stroke-width="2"/>`,
    cracks(frame),
    rails(frame),
    side(x + CORNER, y + BAND / 2, width - 2 * CORNER, 0),
    side(x + CORNER, y + height - BAND / 2, width - 2 * CORNER, 0),
    side(x + BAND / 2, y + CORNER, height - 2 * CORNER, 90),
    side(x + width - BAND / 2, y + CORNER, height - 2 * CORNER, 90),
    ...cornersOf(frame).map(([cx, cy]) => drumSun(cx, cy)),
  ].join('');
}

function cornersOf({ x, y, width, height }: Frame): [number, number][] {
  const half = CORNER / 2;
  return [
    [x + half, y + half],
    [x + width - half, y + half],
    [x + half, y + height - half],
    [x + width - half, y + height - half],
  ];
}

function ring({ x, y, width, height }: Frame, band: number): string {
  const hole = `M${x + band} ${y + band}h${width - 2 * band}v${height - 2 * band}h${2 * band - width}z`;
  return `M${x} ${y}h${width}v${height}h${-width}z${hole}`;
}

function rails({ x, y, width, height }: Frame): string {
  return [7, BAND - 7]
    .map(
      (inset) =>
        `<rect x="${x + inset}" y="${y + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${Palette.paper}" stroke-width="2.2"/>`,
    )
    .join('');
}

/** A run of whirls along a side, turned by `angle`; their number is rounded so that the run fills the side exactly. */
function side(x: number, y: number, length: number, angle: number): string {
  const count = Math.round(length / 76);
  const step = length / count;
  const whirls = Array.from({ length: count }, (_unused, index) => {
    const centre = step * (index + 0.5);
    const flip = index % 2 === 0 ? 1 : -1;
    return `<g transform="translate(${centre.toFixed(2)} 0) scale(1 ${flip})">${WHIRL_PAIR}</g>`;
  }).join('');
  return `<g transform="translate(${x} ${y}) rotate(${angle})" fill="none" stroke="${Palette.paper}" stroke-width="2.6" stroke-linecap="round">${whirls}</g>`;
}

/** Two spirals that turn into one another, as a dyer draws them in one breath of wax. */
const WHIRL_PAIR = [
  `<path d="${spiral(-17, 0, 15, 1)}"/>`,
  `<path d="${spiral(17, 0, 15, -1)}"/>`,
  '<path d="M-32 0C-32 -22 0 -22 0 0S32 22 32 0" stroke-width="2.2" opacity=".95"/>',
  `<g fill="${Palette.paper}" stroke="none"><circle cx="0" cy="-15" r="2.4"/><circle cx="0" cy="15" r="2.4"/><circle cx="-38" cy="-9" r="1.7"/><circle cx="-38" cy="9" r="1.7"/><circle cx="-38" cy="0" r="2.6"/></g>`,
].join('');

/** Archimedes' spiral of a little over two turns, as a smooth polyline. */
function spiral(cx: number, cy: number, radius: number, sense: 1 | -1): string {
  const turns = 2.1;
  const steps = 56;
  const points = Array.from({ length: steps + 1 }, (_unused, index) => {
    const share = index / steps;
    const angle = share * turns * 2 * Math.PI * sense + (sense === 1 ? Math.PI : 0);
    const reach = 1.4 + share * (radius - 3.4);
    return `${(cx + reach * Math.cos(angle)).toFixed(2)} ${(cy + reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}`;
}

/** The twelve-rayed sun at the middle of a bronze drum. */
function drumSun(cx: number, cy: number): string {
  const half = CORNER / 2;
  const rays = Array.from({ length: 12 }, (_unused, index) => {
    const turn = (index * 360) / 12;
    return `<path d="M-5.4 -13L0 -29L5.4 -13Z" transform="rotate(${turn})"/>`;
  }).join('');
  const beads = Array.from({ length: 24 }, (_unused, index) => {
    const angle = (index * Math.PI) / 12;
    return `<circle cx="${(37.5 * Math.cos(angle)).toFixed(2)}" cy="${(37.5 * Math.sin(angle)).toFixed(2)}" r="1.9"/>`;
  }).join('');
  return [
    `<g transform="translate(${cx} ${cy})">`,
    `<rect x="${-half}" y="${-half}" width="${CORNER}" height="${CORNER}" fill="${Palette.indigoDeep}"/>`,
    `<rect x="${6 - half}" y="${6 - half}" width="${CORNER - 12}" height="${CORNER - 12}" fill="none" stroke="${Palette.paper}" stroke-width="2.2"/>`,
    `<g fill="${Palette.paper}">${rays}${beads}<circle r="10.5"/></g>`,
    `<g fill="none" stroke="${Palette.paper}" stroke-width="2"><circle r="32.5"/></g>`,
    `<circle r="4.6" fill="${Palette.indigoDeep}"/>`,
    '</g>',
  ].join('');
}

/** Cracks of the wax: short pale strokes over the band, the same in every picture. */
function cracks(frame: Frame): string {
  const next = generator(20180528);
  const strokes: string[] = [];
  for (let index = 0; index < 150; index += 1) {
    const along = next();
    const onTop = index % 2 === 0;
    const far = next() < 0.5;
    const depth = 12 + next() * (BAND - 24);
    const x = onTop ? frame.x + along * frame.width : frame.x + (far ? frame.width - depth : depth);
    const y = onTop ? frame.y + (far ? frame.height - depth : depth) : frame.y + along * frame.height;
    const dx = (next() - 0.5) * 22;
    const dy = (next() - 0.5) * 22;
    strokes.push(
      `M${x.toFixed(1)} ${y.toFixed(1)}q${(dx * 0.7).toFixed(1)} ${(dy * 0.3).toFixed(1)} ${dx.toFixed(1)} ${dy.toFixed(1)}`,
    );
  }
  return `<path fill="none" stroke="${Palette.indigoPale}" stroke-width="1.1" opacity=".5" d="${strokes.join('')}"/>`;
}

/** A small seeded generator (mulberry32): the same picture on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
