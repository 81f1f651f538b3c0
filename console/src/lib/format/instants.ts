/** Instants as the desk reads them: Asia/Shanghai, whatever the computer's clock is set to. */
const ZONE = 'Asia/Shanghai';

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** `2026/11/23 14:05`; a dash for nothing. */
export const instantText = (iso: string | null | undefined): string => (iso ? moment.format(new Date(iso)) : '—');

/** `2026/11/23`; a dash for nothing. */
export const dayText = (iso: string | null | undefined): string => (iso ? day.format(new Date(iso)) : '—');

/** A day of a counter (`20261123`), which is a day of Shanghai already, written as other days. */
export const counterDayText = (written: string): string => written.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1/$2/$3');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far off an instant is, in words: 还有 3 小时, 已过 2 天. */
export function distanceText(iso: string, now: number): string {
  const ms = Date.parse(iso) - now;
  const size = Math.abs(ms);
  const words =
    size < HOUR
      ? `${Math.max(1, Math.round(size / MINUTE))} 分钟`
      : size < 2 * DAY
        ? `${Math.round(size / HOUR)} 小时`
        : `${Math.round(size / DAY)} 天`;
  return ms >= 0 ? `还有 ${words}` : `已过 ${words}`;
}
