/** Days of the programme are days in Asia/Shanghai: UTC+8 all the year round since 1991, so no time-zone data is needed. */
const OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** `yyyymmdd` of the Shanghai day that holds this instant. */
export function shanghaiDay(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10).replace(/-/g, '');
}

/** The instant at which the Shanghai day that holds `instant` began. */
export function startOfShanghaiDay(instant: Date): Date {
  const shifted = instant.getTime() + OFFSET_MS;
  return new Date(shifted - (((shifted % DAY_MS) + DAY_MS) % DAY_MS) - OFFSET_MS);
}

/** The instant at which the next Shanghai day begins. */
export function startOfNextShanghaiDay(instant: Date): Date {
  return new Date(startOfShanghaiDay(instant).getTime() + DAY_MS);
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `2018年5月3日` style date of an instant, Shanghai time. */
export function formatShanghaiDate(instant: Date): string {
  const d = new Date(instant.getTime() + OFFSET_MS);
  return `${d.getUTCFullYear()}年${d.getUTCMonth() + 1}月${d.getUTCDate()}日`;
}

/** `5月3日 09:05` style time of an instant, Shanghai time. */
export function formatShanghaiMoment(instant: Date): string {
  const d = new Date(instant.getTime() + OFFSET_MS);
  return `${d.getUTCMonth() + 1}月${d.getUTCDate()}日 ${pad(d.getUTCHours())}:${pad(d.getUTCMinutes())}`;
}
