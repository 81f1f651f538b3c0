import { lazy, type ReactElement, Suspense } from 'react';
import { figureText } from '@/lib/format/figures';
import { Loading } from '../states/loading';
import type { TrendPoint } from './trend';

const TrendLine = lazy(() => import('./trend-line'));

interface Props {
  label: string;
  points: readonly TrendPoint[];
}

/** A line over days, and the same figures as a table for who does not see it or wants them exactly. */
export const TrendChart = ({ label, points }: Props): ReactElement => (
  <figure style={{ margin: 0 }}>
    <div aria-hidden>
      <Suspense fallback={<Loading rows={4} />}>
        <TrendLine label={label} points={points} />
      </Suspense>
    </div>
    <details>
      <summary>{label}：逐日数字</summary>
      <table>
        <tbody>
          {points.map(({ day, count }) => (
            <tr key={day}>
              <th scope="row" style={{ paddingRight: 24, fontWeight: 'normal' }}>
                {day}
              </th>
              <td className="numbers" style={{ textAlign: 'right' }}>
                {figureText(count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </figure>
);
