/** The instant at which a day (YYYY-MM-DD) begins in Shanghai. */
export const firstInstant = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** The instant at which a day has ended in Shanghai. */
export const lastInstant = (day: string): string => new Date(`${day}T24:00:00+08:00`).toISOString();
