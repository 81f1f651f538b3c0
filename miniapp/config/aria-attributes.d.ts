export function ariaComponents(): Record<string, Record<string, string>>;
