/**
 * The motifs that every picture of the project is built from: batik whorls, drum towers, karst hills, terraces, bridges,
 * lusheng pipes and silver butterflies. Each function returns SVG text; lengths are in the units of the picture.
 */

export const ink = {
  paper: '#faf6ec',
  deepPaper: '#f3ebda',
  white: '#fffdf8',
  indigo: '#1f437f',
  deepIndigo: '#16325f',
  paleIndigo: '#a9bad6',
  green: '#2b6a4d',
  midGreen: '#6b9c80',
  paleGreen: '#c3d8c8',
  seal: '#b3261e',
  gold: '#d9a441',
};

/** A number for a path: one decimal, no trailing zero. */
export const n = (value) => String(Math.round(value * 10) / 10);

export function svg(width, height, body) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>\n`;
}

export function at(x, y, body, { scale = 1, flip = false, turn = 0 } = {}) {
  const size = scale === 1 && !flip ? '' : `scale(${flip ? -scale : scale} ${scale})`;
  const angle = turn ? `rotate(${turn})` : '';
  return `<g transform="translate(${n(x)} ${n(y)})${angle}${size}">${body}</g>`;
}

/** The path of a whorl: half circles that grow by `step`; it starts at its own centre. */
export function whorl(x, y, step, halfTurns, flip = false) {
  const way = flip ? -1 : 1;
  let path = `M${n(x)} ${n(y)}`;
  for (let turn = 1; turn <= halfTurns; turn += 1) {
    const r = step * turn;
    path += `a${n(r)} ${n(r)} 0 0 ${flip ? 0 : 1} ${n((turn % 2 ? 2 : -2) * r * way)} 0`;
  }
  return path;
}

export function line(path, colour, width = 4, more = '') {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`.replace(
    ' />',
    '/>',
  );
}

export function shape(path, colour, more = '') {
  return `<path d="${path}" fill="${colour}"${more ? ` ${more}` : ''}/>`;
}

export function dot(x, y, r, colour) {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colour}"/>`;
}

/** A ring of wax dots. */
export function dots(x, y, r, count, size, colour) {
  const gap = (2 * Math.PI * r) / count;
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${colour}" stroke-width="${size}" stroke-linecap="round" stroke-dasharray="0 ${gap.toFixed(3)}"/>`;
}

/** A row of wax dots from (x, y), `width` long. */
export function dotRow(x, y, width, gap, size, colour) {
  return `<path d="M${n(x)} ${n(y)}h${n(width)}" stroke="${colour}" stroke-width="${size}" stroke-linecap="round" stroke-dasharray="0 ${gap}"/>`;
}

/** One karst hill standing on `base`. */
export function hill(x, base, half, height) {
  const top = base - height;
  return `M${n(x - half)} ${n(base)}C${n(x - half * 0.5)} ${n(base)} ${n(x - half * 0.48)} ${n(top)} ${n(x)} ${n(top)}S${n(x + half * 0.5)} ${n(base)} ${n(x + half)} ${n(base)}Z`;
}

/** A roof with upturned eaves: `top` and `half` are half widths, `height` the fall of the roof. */
export function roof(x, y, top, half, height) {
  const drop = y + height;
  const tip = drop - height * 0.42;
  return `M${n(x - top)} ${n(y)}H${n(x + top)}C${n(x + top + (half - top) * 0.28)} ${n(drop - height * 0.22)} ${n(x + half * 0.82)} ${n(drop - height * 0.1)} ${n(x + half)} ${n(tip)}Q${n(x + half * 0.92)} ${n(drop)} ${n(x + half * 0.66)} ${n(drop)}H${n(x - half * 0.66)}Q${n(x - half * 0.92)} ${n(drop)} ${n(x - half)} ${n(tip)}C${n(x - half * 0.82)} ${n(drop - height * 0.1)} ${n(x - top - (half - top) * 0.28)} ${n(drop - height * 0.22)} ${n(x - top)} ${n(y)}Z`;
}

/** A drum tower standing on (x, base); `trim` draws the light lines between its tiers. */
export function drumTower(x, base, height, colour, trim, tiers = 5) {
  const legs = height * 0.17;
  const spire = height * 0.16;
  const tier = (height - legs - spire) / tiers;
  let body = '';
  let trims = '';
  for (let i = 0; i < tiers; i += 1) {
    const half = height * (0.1 + (0.2 * (i + 1)) / tiers);
    const y = base - height + spire + i * tier;
    body += roof(x, y, i === 0 ? 0.6 : half * 0.52, half, tier * 1.02);
    if (i < tiers - 1) trims += `M${n(x - half * 0.58)} ${n(y + tier + 0.6)}h${n(half * 1.16)}`;
  }
  const leg = height * 0.19;
  body += `M${n(x - leg)} ${n(base - legs)}h${n(leg * 2)}v${n(legs)}h${n(-leg * 0.28)}v${n(-legs * 0.72)}h${n(-leg * 1.44)}v${n(legs * 0.72)}h${n(-leg * 0.28)}Z`;
  const top = base - height + spire;
  const needle = `M${n(x)} ${n(top + 2)}V${n(base - height)}`;
  return (
    line(needle, colour, n(height * 0.022)) +
    dot(x, base - height + spire * 0.5, height * 0.026, colour) +
    shape(body, colour) +
    line(trims, trim, n(Math.max(1, height * 0.013)))
  );
}

/** A wind-and-rain bridge: deck from x to x + width at `y`, pavilions above, stone piers below down to `water`. */
export function bridge(x, y, width, water, colour, trim, pavilions = 3) {
  const step = width / pavilions;
  const unit = width / 30;
  let body = roof(x + width / 2, y - unit * 4.2, width * 0.47, width * 0.54, unit * 1.9);
  let windows = '';
  for (let i = 0; i < pavilions; i += 1) {
    const centre = x + step * (i + 0.5);
    const high = i === Math.floor(pavilions / 2) ? 1.25 : 1;
    body += roof(centre, y - unit * (4 + 4.4 * high), unit * 0.5, unit * 2.6 * high, unit * 2 * high);
    body += roof(centre, y - unit * (4 + 2.4 * high), unit * 1.5, unit * 3.6 * high, unit * 2.2 * high);
    body += `M${n(centre - unit * 1.3)} ${n(y)}h${n(unit * 2.6)}L${n(centre + unit * 1.8)} ${n(water)}h${n(-unit * 3.6)}Z`;
  }
  for (let post = 0; post <= 10; post += 1)
    windows += `M${n(x + (width * post) / 10)} ${n(y - unit * 2.6)}v${n(unit * 2.4)}`;
  body += `M${n(x - unit)} ${n(y - unit * 0.5)}h${n(width + unit * 2)}v${n(unit * 1.2)}h${n(-width - unit * 2)}Z`;
  return (
    line(windows, colour, n(unit * 0.42)) +
    shape(body, colour) +
    line(`M${n(x)} ${n(y - unit * 1.3)}h${n(width)}`, colour, n(unit * 0.4)) +
    dotRow(x, y, width, n(unit * 1.25), n(unit * 0.5), trim)
  );
}

/** A silver butterfly about 100 wide, centred on its body. */
export function butterfly(wing, trim, accent) {
  const half =
    shape('M2-4C8-34 34-46 46-36S44-2 6 4Z', wing) +
    shape('M4 4C24 4 40 16 34 30S10 34 3 12Z', wing) +
    line(`${whorl(27, -21, 4, 3)}M14 14c6-2 12 2 11 8`, trim, 3) +
    line('M2-12C6-26 12-34 20-40', wing, 2.4) +
    dot(21, -41, 3, accent);
  return `${half}<g transform="scale(-1 1)">${half}</g>${shape('M0-16c5 6 5 30 0 42c-5-12-5-36 0-42Z', trim)}`;
}

/** A copper drum's sun: a star with `rays` points in two rings. */
export function drumSun(x, y, r, rays, colour) {
  let star = '';
  for (let i = 0; i < rays * 2; i += 1) {
    const angle = (Math.PI * i) / rays - Math.PI / 2;
    const reach = i % 2 ? r * 0.42 : r;
    star += `${i ? 'L' : 'M'}${n(x + reach * Math.cos(angle))} ${n(y + reach * Math.sin(angle))}`;
  }
  return shape(`${star}Z`, colour);
}

/** Lusheng: six bamboo pipes through a gourd with a long mouthpiece; about 130 high, its gourd at (0, 0). */
export function lusheng(pipe, gourd, band) {
  const heights = [74, 96, 118, 128, 104, 84];
  const pipes = heights.map((high, i) => `M${n(-17 + i * 6.6)} 26L${n(-32 + i * 13)} ${-high}`).join('');
  return (
    line(pipes, pipe, 6.6) +
    line('M-27-52Q2-62 31-50', band, 3.4) +
    shape('M-74 42C-50 26-40-2-10-10C18-16 34-8 34 6C34 20 16 24-6 20C-34 16-48 34-70 48Z', gourd) +
    line(whorl(8, 4, 2.4, 4), band, 2.2)
  );
}
