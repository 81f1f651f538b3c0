import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type ReactElement, useEffect, useRef } from 'react';
import { TOO_FEW } from '@/lib/format/figures';
import { colours, fontBody } from '@/lib/theme/tokens';
import type { TrendPoint } from './trend';

register([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

const HEIGHT = 240;

/** The line itself; ECharts is fetched only when one is drawn. Days too small to show leave a gap. */
export default function TrendLine({ label, points }: { label: string; points: readonly TrendPoint[] }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: fontBody, color: colours['ink-soft'] },
      color: [colours.indigo],
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        valueFormatter: (value: unknown) => String(value ?? TOO_FEW),
      },
      xAxis: { type: 'category', data: points.map(({ day }) => day), axisLine: { lineStyle: { color: colours.line } } },
      yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: colours.line } } },
      series: [
        { type: 'line', name: label, data: points.map(({ count }) => count), symbolSize: 6, connectNulls: false },
      ],
    });
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(place.current);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [label, points]);
  return <div ref={place} style={{ height: HEIGHT }} />;
}
