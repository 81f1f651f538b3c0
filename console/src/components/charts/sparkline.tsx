import type { ReactElement } from 'react';

interface Props {
  /** Oldest first; `null` is not shown (too few, or not known) and leaves a gap. */
  values: readonly (number | null)[];
  label: string;
}

const WIDTH = 140;
const HEIGHT = 32;
const GAP = 4;

/** A row of small bars; the numbers are read out. */
export function Sparkline({ values, label }: Props): ReactElement {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const width = WIDTH / Math.max(1, values.length) - GAP;
  const spoken = values.map((value) => value ?? '不显示').join('，');
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}：${spoken}`}>
      {values.map((value, index) => {
        const height = value === null ? 2 : Math.max(2, (value / most) * HEIGHT);
        const fill = value === null ? 'var(--line)' : 'var(--indigo)';
        return (
          <rect key={index} x={index * (width + GAP)} y={HEIGHT - height} width={width} height={height} fill={fill} />
        );
      })}
    </svg>
  );
}
