import { create } from 'qrcode/lib/core/qrcode';

/** Light modules around the code, which readers need (ISO/IEC 18004). */
const QUIET = 4;

/** The QR code of a short ASCII text as the address of a picture; it is drawn on the telephone, so also without a network. */
export function qrPicture(text: string): string {
  // As bytes: WeChat has no TextEncoder, which the package would ask for.
  const data = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const { modules } = create([{ data, mode: 'byte' }], { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="480" height="480" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${outline(modules)}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function outline(modules: ReturnType<typeof create>['modules']): string {
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return path;
}
