import QRCode from 'qrcode';

/** The dark modules of a QR code (ISO/IEC 18004, error correction M) as one path in a square of `size` modules. */
export interface QrOutline {
  readonly size: number;
  readonly path: string;
}

export function qrOutline(text: string): QrOutline {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!modules.get(row, column)) continue;
      const from = column;
      while (column + 1 < size && modules.get(row, column + 1)) column += 1;
      path += `M${from} ${row}h${column - from + 1}v1H${from}z`;
    }
  }
  return { size, path };
}
