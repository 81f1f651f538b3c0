/** The maker of QR codes alone, without the parts of the package that draw and read files. */
declare module 'qrcode/lib/core/qrcode' {
  interface BitMatrix {
    size: number;
    get(row: number, column: number): number;
  }
  export function create(
    segments: { data: Uint8Array; mode: 'byte' }[],
    options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { modules: BitMatrix };
}
