/** Pictures inside micro-lessons, 640 × 360. They carry a few Chinese words, set in the reader's own font. */
import { at, butterfly, dot, dotRow, dots, drumTower, hill, ink, line, shape, svg, whorl } from './motifs.mjs';

const font = 'font-family="\'Songti SC\',\'Noto Serif CJK SC\',serif" font-weight="700" text-anchor="middle"';
export const words = (x, y, size, text, colour) =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" ${font}>${text}</text>`;
const paper = `<path d="M0 0H640V360H0Z" fill="${ink.paper}"/>`;

/** 急、密、转: three roundels; the last one bears the seal. */
function fraudThreeSigns() {
  const roundel = (x, text, colour) =>
    dot(x, 172, 82, colour) + dots(x, 172, 72, 44, 3.4, '#ffffff99') + words(x, 197, 72, text, ink.white);
  return svg(
    640,
    360,
    paper +
      roundel(126, '急', ink.indigo) +
      roundel(320, '密', ink.indigo) +
      roundel(514, '转', ink.seal) +
      dotRow(40, 310, 560, 14, 4, ink.paleIndigo),
  );
}

/** A sheet with four columns: 时间、内容、金钱、交往. */
function familyPact() {
  const columns = ['时间', '内容', '金钱', '交往'].map((text, i) => {
    const x = 176 + i * 96;
    const rows = line(`M${x - 28} 186h56M${x - 28} 214h56M${x - 28} 242h${36 + i * 5}`, ink.paleIndigo, 4);
    return words(x, 146, 30, text, ink.indigo) + rows + (i < 3 ? line(`M${x + 48} 112V262`, ink.deepPaper, 3) : '');
  });
  const corner = line(whorl(112, 74, 3.4, 4), ink.indigo, 3.4);
  return svg(
    640,
    360,
    `<path d="M0 0H640V360H0Z" fill="${ink.green}"/>` +
      dotRow(24, 334, 592, 14.8, 4, ink.midGreen) +
      `<rect x="92" y="44" width="456" height="270" rx="10" fill="${ink.white}"/>` +
      corner +
      `<g transform="translate(640 0) scale(-1 1)">${corner}</g>` +
      words(320, 92, 26, '我们家的网络公约', ink.deepIndigo) +
      columns.join('') +
      line('M128 282h150M308 282h90', ink.indigo, 3) +
      `<rect x="476" y="258" width="42" height="42" rx="6" fill="${ink.seal}"/>` +
      line(whorl(494, 279, 2.4, 4), ink.white, 2.6),
  );
}

/** A telephone with large letters and a lock that bears a butterfly. */
function elderLock() {
  return svg(
    640,
    360,
    `<path d="M0 0H640V360H0Z" fill="${ink.deepPaper}"/>` +
      shape(hill(110, 330, 120, 150) + hill(560, 330, 110, 180), ink.paleGreen) +
      `<rect x="206" y="30" width="228" height="330" rx="28" fill="${ink.deepIndigo}"/><rect x="220" y="48" width="200" height="312" rx="14" fill="${ink.white}"/>` +
      words(320, 108, 46, '字大一点', ink.deepIndigo) +
      line('M284 214v-22a36 36 0 0 1 72 0v22', ink.gold, 12) +
      `<rect x="252" y="206" width="136" height="104" rx="18" fill="${ink.gold}"/>` +
      at(320, 258, butterfly(ink.white, ink.gold, ink.seal), { scale: 0.9 }) +
      dotRow(0, 346, 200, 14, 4, ink.midGreen) +
      dotRow(444, 346, 196, 14, 4, ink.midGreen),
  );
}

/** Three gates one behind the other: 来源、时间、旁证. */
function threeGates() {
  const gate = (x, scale, text, colour) =>
    at(
      x,
      316,
      `${drumTower(0, 0, 236, colour, ink.paleIndigo, 4)}<rect x="-34" y="-58" width="68" height="30" rx="5" fill="${ink.white}"/>${words(0, -35, 24, text, ink.deepIndigo)}`,
      { scale },
    );
  return svg(
    640,
    360,
    paper +
      dot(540, 84, 30, ink.seal) +
      shape(hill(90, 316, 110, 120) + hill(330, 316, 130, 150) + hill(570, 316, 120, 130), ink.paleGreen) +
      shape('M0 312Q320 300 640 312V360H0Z', ink.green) +
      gate(132, 1.05, '来源', ink.deepIndigo) +
      gate(330, 0.92, '时间', ink.indigo) +
      gate(506, 0.8, '旁证', '#4a6ca3') +
      at(420, 70, butterfly(ink.indigo, ink.white, ink.seal), { scale: 0.5, turn: 14 }) +
      dotRow(20, 340, 600, 15, 4, ink.midGreen),
  );
}

export const lessonPictures = {
  'fraud-three-signs': fraudThreeSigns,
  'family-pact': familyPact,
  'elder-lock': elderLock,
  'three-gates': threeGates,
};
