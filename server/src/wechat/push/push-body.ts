/** A pushed message: fields of JSON or XML alike. Lists and numbers come as WeChat feels: read them with the helpers here. */
export type PushMessage = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 6;

/**
 * Reads a body in either form; `null` for anything else. XML is read as WeChat writes it: elements, CDATA and text, no
 * attributes, no entities of its own; a repeated element becomes a list.
 */
export function readPushBody(body: string): PushMessage | null {
  const text = body.trim();
  if (text.startsWith('<')) return objectOf(xmlValue(text, 0)?.value);
  try {
    return objectOf(JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** One object, a list of them, or the same wrapped in `List`: WeChat sends all three. */
export function listIn(message: PushMessage, name: string): PushMessage[] {
  const wrapped = objectOf(message[name]);
  const list = message.List ?? wrapped?.List ?? message[name];
  const items: unknown[] = Array.isArray(list) ? list : [list];
  return items.map(objectOf).filter((item): item is PushMessage => item !== null);
}

/** A field as text: numbers and texts are the same to WeChat. */
export function textIn(message: PushMessage, field: string): string {
  const value = message[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function objectOf(value: unknown): PushMessage | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as PushMessage) : null;
}

const OPENING = /\s*<([A-Za-z_][\w.-]*)>/y;
const CDATA = /\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*/y;
const PLAIN = /[^<]*/y;

interface Parsed {
  name: string;
  value: unknown;
  end: number;
}

function xmlValue(text: string, at: number, depth = 0): Parsed | null {
  const opening = match(OPENING, text, at);
  if (!opening || depth > MAX_DEPTH) return null;
  const name = opening[1] ?? '';
  const start = at + opening[0].length;
  const cdata = match(CDATA, text, start);
  if (cdata) return closed(text, start + cdata[0].length, name, cdata[1] ?? '');
  const children: Record<string, unknown> = {};
  let end = start;
  for (let child = xmlValue(text, end, depth + 1); child; child = xmlValue(text, end, depth + 1)) {
    add(children, child.name, child.value);
    end = child.end;
  }
  if (end > start) return closed(text, end, name, children);
  const plain = match(PLAIN, text, start)?.[0] ?? '';
  return closed(text, start + plain.length, name, unescaped(plain.trim()));
}

function closed(text: string, at: number, name: string, value: unknown): Parsed | null {
  const rest = /^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0;
  const tag = `</${name}>`;
  return text.startsWith(tag, at + rest) ? { name, value, end: at + rest + tag.length } : null;
}

function add(into: Record<string, unknown>, name: string, value: unknown): void {
  const known = Object.hasOwn(into, name) ? into[name] : undefined;
  const next = known === undefined ? value : Array.isArray(known) ? [...(known as unknown[]), value] : [known, value];
  Object.defineProperty(into, name, { value: next, enumerable: true, configurable: true, writable: true });
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_all, name: string) => entities[name] ?? '');
