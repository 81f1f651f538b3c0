const OFFSET_MS = 8 * 60 * 60 * 1000;
const WEEKDAYS = '日一二三四五六';

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * `11月28日 周六 14:00–16:00` of two instants, Shanghai time; `11月28日 周六 14:00 至 11月29日 周日 16:00` when they are on
 * different days.
 */
export function formatShanghaiSpan(from: Date, to: Date): string {
  const begin = onTheWall(from);
  const end = onTheWall(to);
  if (begin.day === end.day) return `${begin.day} ${begin.time}–${end.time}`;
  return `${begin.day} ${begin.time} 至 ${end.day} ${end.time}`;
}

function onTheWall(instant: Date): { day: string; time: string } {
  const d = new Date(instant.getTime() + OFFSET_MS);
  const weekday = WEEKDAYS.charAt(d.getUTCDay());
  return {
    day: `${d.getUTCMonth() + 1}月${d.getUTCDate()}日 周${weekday}`,
    time: `${pad(d.getUTCHours())}:${pad(d.getUTCMinutes())}`,
  };
}
