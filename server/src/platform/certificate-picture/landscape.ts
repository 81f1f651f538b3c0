import { Palette } from './palette.js';

/** What stands before the hills: nothing, a drum tower for a pledge kept together, or an open book for learning. */
export type CertificateMotif = 'karst' | 'drum-tower' | 'book';

/** Karst hills in mist at the foot of the sheet, and the motif before them. */
export function landscape(motif: CertificateMotif, left: number, right: number, foot: number): string {
  const width = right - left;
  const hills = (peaks: readonly (readonly [number, number, number])[], opacity: number): string =>
    `<g fill="${Palette.karst}" opacity="${opacity}">${peaks.map(([at, w, h]) => hill(left + at * width, foot, w, h)).join('')}</g>`;
  return [
    `<clipPath id="sheet"><rect x="${left}" y="0" width="${width}" height="${foot}"/></clipPath><g clip-path="url(#sheet)">`,
    hills(
      [
        [0.05, 210, 330],
        [0.24, 170, 250],
        [0.46, 240, 210],
        [0.7, 200, 300],
        [0.93, 250, 380],
      ],
      0.09,
    ),
    hills(
      [
        [0.0, 230, 210],
        [0.16, 160, 160],
        [0.36, 210, 120],
        [0.62, 190, 150],
        [0.82, 220, 220],
        [1.0, 180, 160],
      ],
      0.11,
    ),
    mist(left, width, foot),
    '</g>',
    motif === 'drum-tower' ? drumTower(left + width * 0.629, foot) : '',
    motif === 'book' ? openBook(left + width * 0.629, foot - 30) : '',
  ].join('');
}

/** One tower hill as the karst makes them: steep flanks, rounded head. */
function hill(centre: number, foot: number, width: number, height: number): string {
  const half = width / 2;
  const top = foot - height;
  return `<path d="M${centre - half} ${foot}C${centre - half * 0.55} ${foot - height * 0.25} ${centre - half * 0.6} ${top} ${centre} ${top}S${centre + half * 0.5} ${foot - height * 0.3} ${centre + half} ${foot}Z"/>`;
}

function mist(left: number, width: number, foot: number): string {
  return [60, 104, 150]
    .map(
      (up, index) =>
        `<path d="M${left} ${foot - up}q${width * 0.25} ${index % 2 === 0 ? -22 : 22} ${width * 0.5} 0t${width * 0.5} 0" fill="none" stroke="${Palette.paper}" stroke-width="${12 - index * 3}" opacity=".75"/>`,
    )
    .join('');
}

/** A Dong drum tower: an odd number of eaves, each narrower than the one beneath. */
function drumTower(centre: number, foot: number): string {
  const eaves = Array.from({ length: 7 }, (_unused, index) => {
    const y = foot - 44 - index * 21;
    const half = 66 - index * 7.6;
    return `<path d="M${centre - half} ${y}q${half * 0.62} -4 ${half * 0.72} -17h${half * 0.56}q${half * 0.1} 13 ${half * 0.72} 17q-${half} -9 -${half * 2} 0z"/>`;
  }).join('');
  const top = foot - 44 - 7 * 21;
  return `<g fill="${Palette.indigo}" opacity=".24" transform="translate(${centre} ${foot}) scale(.6) translate(${-centre} ${-foot})"><path d="M${centre - 46} ${foot}v-46h92v46h-12v-30h-22v30h-24v-30h-22v30z"/>${eaves}<path d="M${centre - 15} ${top + 8}L${centre} ${top - 22}L${centre + 15} ${top + 8}z"/><circle cx="${centre}" cy="${top - 26}" r="5"/></g>`;
}

function openBook(centre: number, foot: number): string {
  const page = (side: 1 | -1): string =>
    `<path d="M${centre} ${foot}q${side * 36} -30 ${side * 92} -18v-84q${side * -56} -12 ${side * -92} 20z"/>`;
  return `<g fill="none" stroke="${Palette.indigo}" stroke-width="4" stroke-linejoin="round" opacity=".22" transform="translate(${centre} ${foot}) scale(.74) translate(${-centre} ${-foot})">${page(1)}${page(-1)}<path d="M${centre - 78} ${foot - 78}q40 -6 62 14M${centre - 78} ${foot - 54}q40 -6 62 14M${centre + 78} ${foot - 78}q-40 -6 -62 14M${centre + 78} ${foot - 54}q-40 -6 -62 14"/></g>`;
}
