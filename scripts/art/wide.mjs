/** Pictures that are not medallions: the home panorama, the empty and the error state, the seal. */
import {
  at,
  bridge,
  butterfly,
  dot,
  dotRow,
  dots,
  drumTower,
  hill,
  ink,
  line,
  n,
  shape,
  svg,
  whorl,
} from './motifs.mjs';

const cloud = (x, y, step, flip) => line(`${whorl(x, y, step, 4, flip)}h${flip ? 34 : -34}`, ink.paleIndigo, 3);

/** The same drawing with whole numbers: half a unit of 720 is not seen, and a third of the bytes is saved. */
const whole = (drawing) =>
  drawing.replace(/\d+\.\d(?=[^"]*"[^"]* fill="#)/g, (value) => String(Math.round(Number(value))));

/** Bands of terraced fields between two edges, each with a light rim. */
function terraces(x, y, width, rows, fall, fills) {
  let body = '';
  for (let i = 0; i < rows; i += 1) {
    const top = y + i * fall;
    const lead = x - i * 18;
    const rim = `M${n(lead)} ${n(top + 14)}C${n(lead + width * 0.25)} ${n(top - 8)} ${n(lead + width * 0.45)} ${n(top + 16)} ${n(lead + width * 0.65)} ${n(top)}S${n(lead + width)} ${n(top - 8)} ${n(lead + width + 60)} ${n(top - 6)}`;
    body += shape(`${rim}V272H${n(lead)}Z`, fills[i % fills.length]) + line(rim, ink.paper, 2.4);
  }
  return body;
}

/** Dawn over a valley: karst hills, a drum tower, a bridge, terraces, silver butterflies. 720 × 270. */
export function heroHome() {
  const far = [
    [60, 70, 96],
    [150, 60, 126],
    [236, 58, 84],
    [470, 70, 132],
    [566, 60, 104],
    [660, 76, 142],
  ];
  const near = [
    [20, 84, 70],
    [120, 70, 62],
    [398, 74, 74],
    [520, 80, 80],
    [700, 90, 96],
  ];
  const ridge = (list, base) => list.map(([x, half, high]) => hill(x, base, half, high)).join('');
  return svg(
    720,
    270,
    `<path d="M0 0H720V270H0Z" fill="${ink.paper}"/>` +
      dot(316, 96, 34, ink.seal) +
      dots(316, 96, 46, 30, 3, '#d9897f') +
      shape(ridge(far, 214), ink.paleGreen) +
      shape(ridge(near, 222), ink.midGreen) +
      cloud(96, 44, 3.4, false) +
      cloud(600, 40, 3.4, true) +
      shape('M0 214C120 202 250 214 360 210S600 204 720 212V270H0Z', ink.green) +
      shape('M0 246C120 226 260 228 380 240C330 252 330 262 352 270H0Z', ink.paleIndigo) +
      line('M40 254h70M150 244h60M236 258h54M110 264h36', ink.white, 2.4) +
      terraces(456, 206, 300, 4, 17, [ink.midGreen, ink.green, ink.midGreen, ink.indigo]) +
      whole(drumTower(430, 226, 150, ink.deepIndigo, ink.paleIndigo, 6)) +
      whole(bridge(70, 218, 210, 248, ink.indigo, ink.paleIndigo, 3)) +
      at(210, 70, butterfly(ink.indigo, ink.paper, ink.seal), { scale: 0.36, turn: -14 }),
  );
}

/** Nothing here yet: a quiet valley and one butterfly. 240 × 180. */
export function emptyState() {
  return svg(
    240,
    180,
    shape(hill(76, 138, 54, 66) + hill(172, 138, 50, 82), ink.paleGreen) +
      shape(hill(122, 138, 58, 40), ink.midGreen) +
      `<path d="M22 140H218" stroke="${ink.indigo}" stroke-width="4" stroke-linecap="round"/>` +
      dotRow(44, 152, 152, 11.7, 3.4, ink.paleIndigo) +
      dotRow(80, 163, 80, 11.4, 3.4, ink.paleIndigo) +
      line(`${whorl(40, 56, 3.2, 4)}h-22`, ink.paleIndigo, 3) +
      at(122, 52, butterfly(ink.indigo, ink.white, ink.seal), { scale: 0.5, turn: 10 }),
  );
}

/** The road is broken for a moment: a bridge with a gap, and a lantern that waits. 240 × 180. */
export function errorState() {
  const half = bridge(14, 104, 66, 138, ink.indigo, ink.paleIndigo, 1);
  return svg(
    240,
    180,
    shape(hill(60, 140, 60, 102) + hill(188, 140, 54, 86), ink.paleGreen) +
      half +
      `<g transform="translate(240 0) scale(-1 1)">${half}</g>` +
      `<path d="M88 104q32 26 64 0" fill="none" stroke="${ink.indigo}" stroke-width="3" stroke-linecap="round" stroke-dasharray="1 9"/>` +
      line('M120 34v16M120 82v10', ink.gold, 2.6) +
      `<ellipse cx="120" cy="66" rx="16" ry="17" fill="${ink.seal}"/>` +
      line('M114 51q-5 15 0 30M126 51q5 15 0 30', '#f0c9a0', 1.8) +
      line('M24 146q12-8 24 0t24 0t24 0t24 0t24 0t24 0t24 0t24 0M64 162q12-8 24 0t24 0t24 0t24 0', ink.midGreen, 3.4),
  );
}

/** The seal: a drum tower between whorls, cut in red stone. 160 × 160. */
export function seal() {
  return svg(
    160,
    160,
    shape(
      'M20 9Q50 5 80 8T142 10Q151 12 151 24Q155 60 152 82T150 138Q149 150 138 151Q108 155 78 152T22 151Q9 150 9 138Q6 110 8 80T10 22Q11 10 20 9Z',
      ink.seal,
    ) +
      `<rect x="19" y="19" width="122" height="122" rx="7" fill="none" stroke="${ink.paper}" stroke-width="4"/>` +
      drumTower(80, 128, 96, ink.paper, ink.seal, 4) +
      line(whorl(38, 46, 2.7, 4) + whorl(122, 46, 2.7, 4, true), ink.paper, 3) +
      dotRow(31, 72, 16, 7.5, 3, ink.paper) +
      dotRow(114, 72, 16, 7.5, 3, ink.paper) +
      dot(34, 22, 2.2, ink.seal) +
      dot(140, 96, 2.4, ink.seal) +
      dot(66, 140, 2.2, ink.seal),
  );
}
