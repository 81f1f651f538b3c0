/** What is shown for a group of fewer than five. */
export const TOO_FEW = '不足 5 人';

/** `12,345`; groups too small to show come as `null`. */
export const figureText = (value: number | null): string => (value === null ? TOO_FEW : value.toLocaleString('zh-CN'));

/** `3.4 MB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
