/** A day and time as read on a clock in Shanghai (`2026-11-30 09:00`), as an instant; wherever this computer stands. */
export const shanghaiInstant = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString();
