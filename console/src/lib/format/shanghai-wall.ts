import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

const AHEAD_HOURS = 8;

/** How date fields show a moment: to the minute. */
export const WALL_FORMAT = 'YYYY-MM-DD HH:mm';

/**
 * What a clock on a wall in Shanghai shows at an instant, for a date field. Its year, day and hour are Shanghai's on every
 * computer; as an instant it means nothing: `instantOf` makes one of it.
 */
export const wallOf = (iso: string): Dayjs => dayjs.utc(iso).add(AHEAD_HOURS, 'hour');

/** The clock on the wall now. */
export const wallNow = (): Dayjs => wallOf(new Date().toISOString());

/** The instant at which the wall shows this. Shanghai keeps no summer time. */
export const instantOf = (wall: Dayjs): string =>
  new Date(`${wall.format('YYYY-MM-DDTHH:mm:ss.SSS')}+08:00`).toISOString();

/** `2026-11-23`, to compare days by: what is typed into a field and what it was given differ in their zones. */
export const dayOf = (wall: Dayjs): string => wall.format('YYYY-MM-DD');

/** Ant Design's date fields ask `tz()` of dayjs, where there is one, what time it is now: “today”, “now” and the first month. */
export function teachDatesShanghai(): void {
  dayjs.extend((_options, cls) => {
    Object.assign(cls.prototype, {
      tz(this: Dayjs): Dayjs {
        return wallOf(this.toISOString());
      },
    });
  });
}
