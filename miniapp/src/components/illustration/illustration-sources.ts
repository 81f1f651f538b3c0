/** What webpack makes of `require.context`: every picture in the folder, whoever adds one later. */
interface PictureContext {
  keys(): string[];
  (key: string): string | { default: string };
}

declare const require: { context(folder: string, deep: boolean, pattern: RegExp): PictureContext };

const pictures = require.context('../../assets/illustrations', false, /\.svg$/);

/** The address of the drawing called `name`, or null when there is none. */
export function illustrationSource(name: string): string | null {
  const key = `./${name}.svg`;
  if (!pictures.keys().includes(key)) return null;
  const picture = pictures(key);
  return typeof picture === 'string' ? picture : picture.default;
}
