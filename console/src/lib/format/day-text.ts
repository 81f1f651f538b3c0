/** A day as the server writes it (`20261123`), in words: `2026/11/23`, as other dates at the desk. */
export const dayText = (day: string): string => day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1/$2/$3');
