import type { WeekFigureDto } from '@good-netizen/shared/desk/desk.dto';
import type { ReactElement } from 'react';
import { Sparkline } from '@/components/charts/sparkline';
import { figureText } from '@/lib/format/figures';
import { homeCopy as copy } from '../home.copy';

/** One figure of the week and its seven days. */
export const WeekFigure = ({ figure }: { figure: WeekFigureDto }): ReactElement => (
  <div>
    <div className="soft">{figure.title}</div>
    <div className="numbers" style={{ fontSize: 26, color: 'var(--indigo-ink)', lineHeight: 1.4 }}>
      {figureText(figure.value)}
    </div>
    <Sparkline values={figure.days} label={copy.sevenDays(figure.title)} />
  </div>
);
