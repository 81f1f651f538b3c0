import { exportedWords } from '../domain/exported-words.js';
import { formatShanghaiDate, formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';

interface Section {
  title: string;
  columns: Readonly<Record<string, string>>;
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A person's data as one page that needs nothing else: no script, no picture, no address. */
export function renderExport({
  title,
  madeAt,
  sections,
}: {
  title: string;
  madeAt: string;
  sections: Section[];
}): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLES}</style></head><body><main>
<h1>${escapeHtml(title)}</h1><p>导出时间：${shown(madeAt)}。这份文件只属于您本人，请妥善保存，不要转发给他人。</p>
${sections
  .filter(({ rows }) => rows.length > 0)
  .map(sectionOf)
  .join('\n')}
${emptyOnes(sections)}
</main></body></html>`;
}

function sectionOf({ title, columns, rows }: Section): string {
  const heading = `<h2>${escapeHtml(title)}</h2>`;
  if (rows.length === 0) return `${heading}<p>没有记录。</p>`;
  const keys = Object.keys(columns);
  const head = keys.map((key) => `<th scope="col">${escapeHtml(columns[key] ?? key)}</th>`).join('');
  const body = rows.map((row) => `<tr>${keys.map((key) => `<td>${shown(row[key] ?? null)}</td>`).join('')}</tr>`);
  return `${heading}<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

/** What there is nothing of is said in one sentence, so that the rest is found. */
function emptyOnes(sections: readonly Section[]): string {
  const titles = sections.filter(({ rows }) => rows.length === 0).map(({ title }) => escapeHtml(title));
  return titles.length === 0 ? '' : `<h2>没有记录的</h2><p>${titles.join('、')}</p>`;
}

function shown(value: string | number | boolean | null): string {
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = exportedWords[String(value)] ?? String(value);
  return INSTANT.test(text) ? momentOf(new Date(text)) : escapeHtml(text);
}

function momentOf(instant: Date): string {
  return `${formatShanghaiDate(instant)} ${formatShanghaiMoment(instant).split(' ')[1] ?? ''}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLES = `body{margin:0;background:#f6f2e9;color:#22303c;font:16px/1.7 system-ui,"Noto Sans CJK SC",sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
.wide{overflow-x:auto}table{border-collapse:collapse;min-width:100%;background:#fffdf8}
th,td{border:1px solid #cfc6b2;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#ece4d3;white-space:nowrap}`;
