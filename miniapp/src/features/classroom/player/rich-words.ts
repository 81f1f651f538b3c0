/** What an author's emphasis may be, and nothing else: the mini-program draws these itself and never takes over markup. */
export type RichTag = 'p' | 'h' | 'ul' | 'ol' | 'li' | 'quote' | 'strong' | 'em' | 'br';

export type RichNode = string | { tag: RichTag; children: RichNode[] };

const TAGS: Readonly<Record<string, RichTag>> = {
  ...{ p: 'p', div: 'p', h2: 'h', h3: 'h', h4: 'h', ul: 'ul', ol: 'ol', li: 'li', blockquote: 'quote' },
  ...{ strong: 'strong', b: 'strong', em: 'em', i: 'em', u: 'em', br: 'br' },
};
/** What is between these tags are no words. */
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|([^<]+)|</gi;

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi,
    (whole: string, dec?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = dec === undefined ? parseInt(hex ?? '', 16) : Number(dec);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}

/** Reads sanitised rich text into a tree of the tags above. Unknown tags vanish, their words stay; attributes vanish. */
export function richWords(html: string): RichNode[] {
  const root: RichNode[] = [];
  const open: { name: string; children: RichNode[] }[] = [{ name: '', children: root }];
  let silent: string | null = null;
  for (const [token, slash, rawName, text] of html.matchAll(TOKEN)) {
    const name = rawName?.toLowerCase() ?? '';
    const here = open[open.length - 1]?.children ?? root;
    if (silent !== null) {
      if (slash === '/' && name === silent) silent = null;
    } else if (name === '') {
      if (!token.startsWith('<!--')) here.push(decoded(text ?? token));
    } else if (SILENT.has(name)) {
      if (slash !== '/') silent = name;
    } else {
      step(open, here, name, slash === '/');
    }
  }
  return root;
}

function step(open: { name: string; children: RichNode[] }[], here: RichNode[], name: string, closes: boolean): void {
  const tag = TAGS[name];
  if (tag === undefined) return;
  if (tag === 'br') {
    here.push({ tag, children: [] });
    return;
  }
  if (!closes) {
    const children: RichNode[] = [];
    here.push({ tag, children });
    open.push({ name, children });
    return;
  }
  const at = open.map((one) => one.name).lastIndexOf(name);
  if (at > 0) open.length = at;
}
