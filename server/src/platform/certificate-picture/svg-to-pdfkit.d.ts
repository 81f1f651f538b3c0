declare module 'svg-to-pdfkit' {
  interface Options {
    /** Units are points, not pixels of 96 to the inch. */
    assumePt?: boolean;
  }
  /** Draws an SVG on the current page, its top left corner at (x, y) in points. */
  export default function drawSvg(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options?: Options,
  ): void;
}
