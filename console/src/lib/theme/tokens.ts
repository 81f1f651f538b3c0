/**
 * The product's colours, the same as in the mini-program (a test compares them): batik indigo, karst green, warm paper, and
 * one red for what cannot be taken back. Styles say `var(--indigo)`; Ant Design is given the values.
 */
export const colours = {
  paper: '#faf6ec',
  'paper-deep': '#f3ebda',
  surface: '#fffdf8',
  line: '#e5dac6',
  'line-strong': '#8b8272',
  ink: '#23272e',
  'ink-soft': '#54585f',
  'ink-faint': '#68645b',
  indigo: '#1f437f',
  'indigo-deep': '#16325f',
  'indigo-ink': '#1b3a6d',
  'indigo-soft': '#e6ecf5',
  'on-indigo': '#fffdf8',
  'on-indigo-soft': '#d5dff0',
  green: '#2b6a4d',
  'green-soft': '#e2efe6',
  seal: '#b3261e',
  'seal-deep': '#92190f',
  'seal-soft': '#fae6e2',
  gold: '#7a5200',
  'gold-soft': '#fcf0d3',
} as const;

export const fontBody =
  "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif";
export const fontDisplay = "'Songti SC', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC', 'SimSun', serif";

/** Makes the colours known to every style sheet. */
export function layTokens(root: HTMLElement): void {
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${name}`, value);
  root.style.setProperty('--font-body', fontBody);
  root.style.setProperty('--font-display', fontDisplay);
}
