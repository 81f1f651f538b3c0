/** Covers for stories, families and works: one family of landscapes, each made from its own seed. 320 × 200. */
import {
  at,
  bridge,
  butterfly,
  dot,
  dotRow,
  dots,
  drumSun,
  drumTower,
  hill,
  ink,
  line,
  lusheng,
  n,
  shape,
  svg,
  whorl,
} from './motifs.mjs';

const width = 320;
const height = 200;

/** Mulberry32: small, seeded, the same on every machine. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const palettes = [
  {
    sky: ink.paper,
    far: ink.paleGreen,
    near: ink.midGreen,
    ground: ink.green,
    main: ink.indigo,
    trim: ink.paleIndigo,
    wax: ink.paleIndigo,
  },
  {
    sky: ink.deepIndigo,
    far: ink.indigo,
    near: '#2c5590',
    ground: '#0f2547',
    main: ink.white,
    trim: ink.indigo,
    wax: ink.paleIndigo,
  },
  {
    sky: '#dfe7f0',
    far: '#b7c8dd',
    near: '#7f9cc2',
    ground: ink.indigo,
    main: ink.deepIndigo,
    trim: '#b7c8dd',
    wax: ink.white,
  },
  {
    sky: '#e3ecdf',
    far: ink.paleGreen,
    near: ink.midGreen,
    ground: ink.deepIndigo,
    main: ink.green,
    trim: ink.paleGreen,
    wax: ink.white,
  },
  {
    sky: '#f6e7cd',
    far: '#dfc9a2',
    near: ink.midGreen,
    ground: ink.indigo,
    main: ink.deepIndigo,
    trim: ink.paleIndigo,
    wax: '#c9a870',
  },
  {
    sky: ink.green,
    far: '#3c7c5e',
    near: '#1f5640',
    ground: '#143c2c',
    main: ink.paper,
    trim: ink.green,
    wax: ink.paleGreen,
  },
];

const ridge = (next, count, base, low, high, fill) => {
  let path = '';
  for (let i = 0; i < count; i += 1)
    path += hill(((i + 0.2 + next() * 0.6) * width) / count, base, 40 + next() * 34, low + next() * (high - low));
  return shape(path, fill);
};

/** What stands in the middle of a cover. Each takes the palette and the place on the ground. */
const subjects = [
  (p, x) => drumTower(x, 166, 118, p.main, p.trim, 5),
  (p, x) => bridge(x - 84, 156, 168, 184, p.main, p.trim, 3),
  (p, x) => at(x, 92, butterfly(p.main, p.trim, ink.seal), { scale: 1.1, turn: x > 160 ? 12 : -12 }),
  (p, x) => at(x, 132, lusheng(p.main, p.main, p.trim), { scale: 0.9 }),
  (p, x) =>
    dot(x, 96, 50, p.main) +
    dots(x, 96, 50, 22, 9, p.main) +
    dots(x, 96, 41, 30, 3, p.trim) +
    drumSun(x, 96, 32, 12, p.trim) +
    dot(x, 96, 6, ink.seal),
  (p, x) => line(whorl(x - 30, 100, 7, 5) + whorl(x + 30, 100, 7, 5, true), p.main, 6) + dot(x, 60, 5, ink.seal),
  (p, x) =>
    shape(`M${n(x - 62)} 166V118L${n(x)} 84L${n(x + 62)} 118V166Z`, p.main) +
    line(`M${n(x - 74)} 122L${n(x)} 80L${n(x + 74)} 122`, p.main, 9) +
    shape(`M${n(x - 15)} 166V134h30V166Z`, ink.gold) +
    line(`M${n(x - 44)} 134h16v14h-16ZM${n(x + 28)} 134h16v14h-16Z`, p.trim, 3),
  (p, x) =>
    [p.near, p.ground, p.near, p.ground]
      .map((fill, i) => {
        const rim = `M0 ${n(118 + i * 17 + (x % 9))}C70 ${n(88 + i * 20)} ${n(x)} ${n(150 + i * 10)} 200 ${n(120 + i * 16)}S290 ${n(92 + i * 18)} 320 ${n(106 + i * 18)}`;
        return shape(`${rim}V200H0Z`, fill) + line(rim, p.main, 3);
      })
      .join(''),
];

export function cover(seed, place) {
  const next = random(seed);
  const p = palettes[(place * 5 + Math.floor(place / subjects.length) + seed) % palettes.length];
  const subject = subjects[place % subjects.length];
  const x = 104 + Math.round(next() * 112);
  const sunX = x > 160 ? 44 + next() * 46 : 230 + next() * 46;
  const sunY = 40 + next() * 22;
  const cloudX = x > 160 ? 254 : 40;
  const sun = dot(sunX, sunY, 13 + next() * 6, ink.seal) + dots(sunX, sunY, 27, 16, 2.6, p.wax);
  const hem = dotRow(12, height - 10, width - 24, 11.84, 3, p.wax);
  return svg(
    width,
    height,
    `<path d="M0 0H${width}V${height}H0Z" fill="${p.sky}"/>` +
      sun +
      line(whorl(cloudX, 34 + next() * 14, 2.6, 4, x > 160), p.wax, 2.6) +
      ridge(next, 4, 168, 54, 104, p.far) +
      ridge(next, 4, 174, 26, 56, p.near) +
      (place % subjects.length === 1
        ? ''
        : shape(
            `M0 ${n(164 + next() * 5)}Q${n(80 + next() * 160)} ${n(150 + next() * 12)} ${width} ${n(162 + next() * 6)}V${height}H0Z`,
            p.ground,
          )) +
      subject(p, x) +
      (place % subjects.length === 1 ? shape(`M0 182Q160 174 ${width} 182V${height}H0Z`, p.ground) : '') +
      hem,
  );
}
