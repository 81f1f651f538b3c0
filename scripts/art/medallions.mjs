/** The round pictures: four qualities as indigo batik cloth, seven activities as scenes on paper. 240 × 240. */
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

const size = 240;

function cloth(body) {
  return svg(size, size, dot(120, 120, 118, ink.deepIndigo) + dots(120, 120, 107, 60, 3.4, ink.paleIndigo) + body);
}

function scene(body, sky = ink.deepPaper) {
  const clip = '<clipPath id="c"><circle cx="120" cy="120" r="118"/></clipPath>';
  return svg(size, size, `${clip}<g clip-path="url(#c)">${dot(120, 120, 118, sky)}${body}</g>`);
}

/** A lock whose body is a whorl; the keyhole is the one red. */
function securityAwareness() {
  return cloth(
    line('M82 108V88a38 38 0 0 1 76 0v20', ink.white, 11) +
      `<rect x="54" y="106" width="132" height="88" rx="20" fill="${ink.white}"/>` +
      dotRow(72, 119, 97, 12.1, 3.6, ink.indigo) +
      dotRow(72, 181, 97, 12.1, 3.6, ink.indigo) +
      line(whorl(81, 150, 4.6, 5) + whorl(159, 150, 4.6, 5, true), ink.indigo, 3.8) +
      shape('M120 134a11 11 0 0 1 6 20l4 16h-20l4-16a11 11 0 0 1 6-20Z', ink.seal),
  );
}

/** Two words that turn towards each other. */
function civilityLiteracy() {
  const left =
    'M56 56h80a20 20 0 0 1 20 20v36a20 20 0 0 1-20 20H92l-24 22v-22H56a20 20 0 0 1-20-20V76a20 20 0 0 1 20-20Z';
  const right =
    'M122 106h60a18 18 0 0 1 18 18v34a18 18 0 0 1-18 18v20l-22-20h-38a18 18 0 0 1-18-18v-34a18 18 0 0 1 18-18Z';
  return cloth(
    shape(left, ink.white) +
      line(whorl(78, 94, 5.6, 5), ink.indigo, 4.4) +
      `<path d="${right}" fill="${ink.midGreen}" stroke="${ink.deepIndigo}" stroke-width="7"/>` +
      line(whorl(155, 141, 4.8, 5, true), ink.white, 4.4) +
      dot(129, 78, 7, ink.seal),
  );
}

/** Terraces, worked day after day, under the same sun. */
function conductHabits() {
  const fills = [ink.midGreen, ink.indigo, ink.green, ink.indigo, ink.midGreen];
  const steps = fills.map((fill, i) => {
    const y = 126 + i * 21;
    const rim = `M8 ${y + 10 - i * 4}C56 ${y - 22} 88 ${y + 26} 130 ${y + 4}S196 ${y - 20 + i * 3} 232 ${y}`;
    return shape(`${rim}V240H8Z`, fill) + line(rim, ink.white, 4);
  });
  const clip = '<clipPath id="c"><circle cx="120" cy="120" r="98"/></clipPath>';
  return cloth(
    `${clip}<g clip-path="url(#c)">${steps.join('')}</g>` +
      dot(120, 76, 20, ink.seal) +
      dots(120, 76, 31, 18, 4, ink.white) +
      line('M56 80h20M164 80h20M70 60h12M158 60h12', ink.paleIndigo, 4),
  );
}

/** A silver butterfly that comes out of a telephone. */
function applicationSkills() {
  return cloth(
    `<rect x="78" y="38" width="84" height="164" rx="18" fill="${ink.indigo}" stroke="${ink.paleIndigo}" stroke-width="5"/>` +
      line('M110 188h20', ink.paleIndigo, 5) +
      at(120, 116, butterfly(ink.white, ink.midGreen, ink.seal), { scale: 1.42 }),
  );
}

export const qualities = {
  'quality-security-awareness': securityAwareness,
  'quality-civility-literacy': civilityLiteracy,
  'quality-conduct-habits': conductHabits,
  'quality-application-skills': applicationSkills,
};

const hills = (base) =>
  shape(hill(52, base, 60, 74) + hill(196, base, 66, 88), ink.paleGreen) +
  shape(hill(12, base, 62, 52) + hill(232, base, 52, 46), ink.midGreen);

/** 一: the tablet of the code, sealed, before the drum tower. */
function code() {
  return scene(
    hills(176) +
      drumTower(120, 176, 136, ink.indigo, ink.paleIndigo) +
      shape('M0 176H240V240H0Z', ink.green) +
      `<path d="M66 142c30-8 44-2 54 6c10-8 24-14 54-6v62c-30-8-44-2-54 6c-10-8-24-14-54-6Z" fill="${ink.white}" stroke="${ink.green}" stroke-width="5" stroke-linejoin="round"/>` +
      line('M120 150v58', ink.paleIndigo, 3) +
      line(
        'M80 158c12-3 20-2 28 2M80 172c12-3 20-2 28 2M80 186c12-3 20-2 28 2M132 160c8-4 16-5 28-2M132 174c6-3 10-4 14-4',
        ink.indigo,
        3.4,
      ) +
      `<rect x="148" y="176" width="17" height="17" rx="3" fill="${ink.seal}"/>`,
  );
}

/** 二: an open book whose pages rise into hills, and a kite. */
function campus() {
  return scene(
    shape(hill(86, 150, 52, 90) + hill(160, 152, 46, 66), ink.midGreen) +
      shape(hill(122, 160, 44, 56), ink.green) +
      `<path d="M30 150c40-12 72-8 90 8c18-16 50-20 90-8v44c-40-12-72-8-90 8c-18-16-50-20-90-8Z" fill="${ink.white}"/>` +
      shape('M30 194c40-12 72-8 90 8c18-16 50-20 90-8v12c-40-10-72-6-90 8c-18-14-50-18-90-8Z', ink.indigo) +
      line('M120 158v42', ink.paleIndigo, 3) +
      line(whorl(72, 172, 4.4, 4) + whorl(164, 172, 4.4, 4, true), ink.indigo, 3.4) +
      shape('M172 36l24 22l-24 30l-24-30Z', ink.seal) +
      line('M172 36v52M148 58h48', ink.deepPaper, 3) +
      line('M172 88c-6 16-20 14-26 26s-14 12-20 20', ink.indigo, 2.6),
  );
}

/** 三: a copper drum that turns like a wheel above the bridge. */
function workers() {
  return scene(
    dot(120, 98, 64, ink.indigo) +
      dots(120, 98, 64, 20, 13, ink.indigo) +
      dots(120, 98, 53, 36, 3.6, ink.paleIndigo) +
      `<circle cx="120" cy="98" r="43" fill="none" stroke="${ink.white}" stroke-width="3"/>` +
      drumSun(120, 98, 36, 12, ink.white) +
      dot(120, 98, 8, ink.seal) +
      shape('M0 206C60 196 180 196 240 206V240H0Z', ink.paleGreen) +
      bridge(36, 186, 168, 214, ink.green, ink.paleGreen) +
      line('M20 222h60M110 228h70M190 220h30', ink.midGreen, 3),
  );
}

/** 四: lusheng at sunrise. */
function youth() {
  return scene(
    dot(120, 100, 46, ink.seal) +
      hills(204) +
      shape('M0 196C60 184 180 184 240 200V240H0Z', ink.green) +
      at(122, 160, lusheng(ink.indigo, ink.deepIndigo, ink.white)) +
      line(`${whorl(42, 78, 3.2, 4)}${whorl(196, 66, 3.2, 4, true)}`, ink.indigo, 3.4) +
      dot(58, 112, 3.6, ink.indigo) +
      dot(194, 108, 3.6, ink.indigo),
  );
}

/** 五: a silver butterfly with hanging bells. */
function women() {
  const bells = [-36, -18, 0, 18, 36].map((dx) => {
    const top = 158 - (dx * dx) / 150;
    const drop = 12 + (36 - Math.abs(dx)) * 0.42;
    const x = 120 + dx;
    return (
      line(`M${x} ${n(top)}v${n(drop)}`, ink.indigo, 2.4) +
      shape(`M${x - 6} ${n(top + drop + 9)}c0-13 12-13 12 0Z`, dx ? ink.indigo : ink.seal)
    );
  });
  return scene(
    dots(120, 120, 104, 60, 3.4, ink.paleIndigo) +
      line('M78 148Q120 168 162 148', ink.indigo, 4) +
      bells.join('') +
      at(120, 108, butterfly(ink.indigo, ink.white, ink.seal), { scale: 1.42 }),
  );
}

/** 六: the wax knife draws; what it draws starts to play. */
function works() {
  return scene(
    `<rect x="44" y="58" width="140" height="132" rx="14" fill="${ink.indigo}"/>` +
      line('M58 72h16M58 72v16M170 176h-16M170 176v-16', ink.paleIndigo, 4) +
      dots(112, 124, 52, 34, 3.4, ink.paleIndigo) +
      line('M93.2 124a22.2 22.2 0 0 1 44.4 0a29.6 29.6 0 0 1-59.2 0a37 37 0 0 1 74 0', ink.white, 5) +
      shape('M106 111l23 13l-23 13Z', ink.seal) +
      at(
        166,
        110,
        shape('M-13 13L-5-9L9 5Z', ink.gold) + line('M3-3L14-14', ink.gold, 8) + line('M18-18L54-54', ink.green, 11),
      ),
  );
}

/** 七: lanterns before the tower, on the evening of the year. */
function summary() {
  const lantern = (x, y) =>
    line(`M${x} ${y - 24}v8M${x} ${y + 14}v9`, ink.gold, 2.6) +
    `<ellipse cx="${x}" cy="${y}" rx="14" ry="16" fill="${ink.seal}"/>` +
    line(`M${x - 5} ${y - 14}q-4 14 0 28M${x + 5} ${y - 14}q4 14 0 28`, ink.gold, 1.8);
  return scene(
    shape(hill(44, 200, 70, 72) + hill(204, 200, 70, 82), ink.indigo) +
      drumTower(120, 202, 150, ink.white, ink.indigo) +
      shape('M0 200H240V240H0Z', ink.green) +
      dots(120, 118, 98, 40, 3.4, ink.paleIndigo) +
      line('M36 58Q120 92 204 58', ink.gold, 2.4) +
      lantern(50, 88) +
      lantern(190, 88) +
      dotRow(24, 214, 200, 16, 4, ink.midGreen),
    ink.deepIndigo,
  );
}

export const activities = {
  'activity-1': code,
  'activity-2': campus,
  'activity-3': workers,
  'activity-4': youth,
  'activity-5': women,
  'activity-6': works,
  'activity-7': summary,
};
