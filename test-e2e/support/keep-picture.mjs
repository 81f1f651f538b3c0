import { mkdirSync } from 'node:fs';
import path from 'node:path';

const folder = process.env.KEEP_PICTURES;
const TALLEST = 3200;
let kept = 0;

/**
 * A picture of what is seen now, the whole page long, in the folder that `KEEP_PICTURES` names; without it, nothing. For
 * whoever wants to look at every page that the stories pass.
 */
export async function keepPicture(visitor, what, { size }) {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const height = await (visitor.screen ?? visitor.page.locator('html')).evaluate((page) => page.scrollHeight);
  await visitor.page.setViewportSize({ ...size, height: Math.min(Math.max(size.height, height), TALLEST) });
  kept += 1;
  const name = `${process.pid}-${String(kept).padStart(3, '0')}-${what.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
  await visitor.page.screenshot({ path: path.join(folder, `${name}.png`) });
  await visitor.page.setViewportSize(size);
}
