/** The frames of the two short films, 640 × 360. A film is a list of scenes by second and a function of time → SVG. */
import { at, butterfly, dot, dotRow, dots, drumTower, hill, ink, shape, svg } from './motifs.mjs';

const font = 'font-family="\'Noto Serif CJK SC\',serif" font-weight="700"';
const text = (x, y, size, words, colour, opacity = 1, anchor = 'middle') =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" opacity="${opacity.toFixed(2)}" text-anchor="${anchor}" ${font}>${words}</text>`;

/** 0 before `start`, 1 after `start + length`, smooth between. */
const ease = (time, start, length) => {
  const t = Math.max(0, Math.min(1, (time - start) / length));
  return t * t * (3 - 2 * t);
};

/** 三步核实: a butterfly flies through three gates; each lights up as its step is named. 30 s. */
function threeChecks(time) {
  const steps = [
    { start: 5, x: 130, name: '来源', ask: '第一步：是谁说的？' },
    { start: 11, x: 320, name: '时间', ask: '第二步：是哪一天的事？' },
    { start: 17, x: 510, name: '旁证', ask: '第三步：别处有没有印证？' },
  ];
  const flight = ease(time, 1, 4) * 110 + ease(time, 10, 2) * 190 + ease(time, 16, 2) * 190 + ease(time, 24, 4) * 220;
  const x = 20 + flight;
  const y = 78 + 16 * Math.sin(time * 1.7) - ease(time, 24, 4) * 60;
  const flap = 0.62 + 0.38 * Math.abs(Math.cos(time * 5));
  const gates = steps.map(({ start, x: gateX, name }) => {
    const lit = ease(time, start, 1);
    return (
      drumTower(gateX, 250, 150, lit > 0.5 ? ink.indigo : '#7f97bd', ink.paper, 4) +
      `<rect x="${gateX - 36}" y="206" width="72" height="36" rx="6" fill="${lit > 0.5 ? ink.white : ink.deepPaper}"/>` +
      text(gateX, 233, 26, name, lit > 0.5 ? ink.deepIndigo : '#8a8f98')
    );
  });
  const captions = [
    text(320, 322, 30, '转发之前，三步核实', ink.white, ease(time, 0.4, 0.8) * (1 - ease(time, 4.4, 0.5))),
    ...steps.map(({ start, ask }) =>
      text(320, 322, 30, ask, ink.white, ease(time, start, 0.6) * (1 - ease(time, start + 5.4, 0.5))),
    ),
    text(320, 322, 28, '走完三步再转发，让谣言停在我这里', ink.white, ease(time, 23.2, 0.8)),
  ];
  return svg(
    640,
    360,
    `<path d="M0 0H640V360H0Z" fill="${ink.paper}"/>` +
      dot(560, 62, 26, ink.seal) +
      dots(560, 62, 37, 24, 3, '#d9897f') +
      shape(
        hill(70, 250, 100, 110) + hill(230, 250, 90, 150) + hill(420, 250, 100, 130) + hill(590, 250, 90, 100),
        ink.paleGreen,
      ) +
      gates.join('') +
      `<path d="M0 248Q320 236 640 248V360H0Z" fill="${ink.green}"/>` +
      dotRow(16, 272, 608, 15.2, 4, ink.midGreen) +
      captions.join('') +
      `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(12) scale(${(0.62 * flap).toFixed(3)} 0.62)">${butterfly(ink.deepIndigo, ink.white, ink.seal)}</g>`,
  );
}

/** 家庭网络公约: a lamp is lit under the drum tower, and four agreements are written one by one. 28 s. */
function familyPact(time) {
  const lines = [
    { start: 5, words: '饭桌上和睡觉前，全家放下手机' },
    { start: 11, words: '花钱、加人、发照片，先说一声' },
    { start: 17, words: '遇到麻烦先帮忙，不先责骂' },
    { start: 23, words: '每月坐下来，改一次约定' },
  ];
  const lamp = ease(time, 1, 3);
  const breath = 0.5 + 0.08 * Math.sin(time * 2);
  const rows = lines.map(({ start, words }, i) => {
    const shown = ease(time, start, 1);
    const y = 128 + i * 52;
    return (
      `<circle cx="262" cy="${y - 8}" r="${(12 * shown).toFixed(1)}" fill="${ink.seal}"/>` +
      text(262, y - 2, 15, ['一', '二', '三', '四'][i], ink.white, shown) +
      text(286, y, 21, words, ink.deepIndigo, shown, 'start')
    );
  });
  const stars = [40, 96, 150, 204].map((x, i) =>
    dot(x, 40 + ((i * 37) % 50), 1.8 + 0.8 * Math.sin(time * 1.3 + i), ink.paleIndigo),
  );
  return svg(
    640,
    360,
    `<path d="M0 0H640V360H0Z" fill="${ink.deepIndigo}"/>` +
      stars.join('') +
      shape(hill(30, 320, 110, 130) + hill(220, 320, 110, 170), ink.indigo) +
      `<radialGradient id="g"><stop stop-color="#ffd98a"/><stop offset="1" stop-color="#ffd98a" stop-opacity="0"/></radialGradient>` +
      `<circle cx="118" cy="292" r="120" fill="url(#g)" opacity="${(lamp * breath * 1.4).toFixed(3)}"/>` +
      drumTower(118, 322, 222, ink.white, ink.deepIndigo, 6) +
      `<ellipse cx="118" cy="304" rx="9" ry="10" fill="${ink.seal}" opacity="${lamp.toFixed(2)}"/>` +
      `<path d="M0 320H640V360H0Z" fill="${ink.green}"/>` +
      dotRow(16, 340, 608, 15.2, 4, ink.midGreen) +
      `<rect x="232" y="30" width="384" height="276" rx="12" fill="${ink.white}"/>` +
      text(424, 76, 26, '家庭网络公约，四句话就够', ink.indigo, ease(time, 0.6, 1)) +
      dotRow(254, 94, 340, 11.7, 3, ink.paleIndigo) +
      rows.join('') +
      at(588, 286, butterfly(ink.indigo, ink.white, ink.seal), { scale: 0.3 + 0.02 * Math.sin(time * 4), turn: -10 }),
  );
}

export const films = {
  'three-checks': { seconds: 30, melody: 'morning', poster: 19, frame: threeChecks },
  'family-pact-film': { seconds: 28, melody: 'evening', poster: 25.5, frame: familyPact },
};
