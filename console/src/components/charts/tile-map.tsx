import type { ReactElement } from 'react';
import { figureText } from '@/lib/format/figures';
import styles from './tile-map.module.css';

interface Props {
  label: string;
  /** By region code; `null`: too few to show. */
  regions: readonly { code: string; name: string; count: number | null }[];
}

/** Where each prefecture lies, roughly as on the map: column and row from 1. */
const places: Readonly<Record<string, [column: number, row: number]>> = {
  '520500': [2, 1],
  '520300': [3, 1],
  '520600': [4, 1],
  '520200': [1, 2],
  '52GA00': [2, 2],
  '520100': [3, 2],
  '522600': [4, 2],
  '522300': [1, 3],
  '520400': [2, 3],
  '522700': [3, 3],
};
const STEPS = 5;

/** How strong a tile is coloured: 0 for none, up to 5 for the most. */
export function strengthOf(count: number | null, most: number): number {
  if (count === null || count <= 0 || most <= 0) return 0;
  return Math.max(1, Math.ceil((count / most) * STEPS));
}

/** The nine prefectures and 贵安新区 as a grid of tiles: every one the same size, so that area misleads nobody. */
export function TileMap({ label, regions }: Props): ReactElement {
  const shown = regions.filter(({ code }) => places[code]);
  const most = Math.max(0, ...shown.map(({ count }) => count ?? 0));
  return (
    <ul className={styles.map} aria-label={label}>
      {shown.map(({ code, name, count }) => {
        const [column, row] = places[code] ?? [1, 1];
        return (
          <li
            key={code}
            className={styles.tile}
            data-strength={strengthOf(count, most)}
            style={{ gridColumn: column, gridRow: row }}
          >
            <span>{name}</span>
            <strong className="numbers">{figureText(count)}</strong>
          </li>
        );
      })}
    </ul>
  );
}
