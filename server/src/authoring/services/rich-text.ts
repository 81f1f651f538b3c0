import sanitizeHtml from 'sanitize-html';

/** What the editor can make and learners are shown: emphasis, lists, quotations. No attribute is kept, so no link and no style. */
const RULES: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'strong', 'b', 'em', 'i', 'ul', 'ol', 'li', 'blockquote', 'br'],
  allowedAttributes: {},
  disallowedTagsMode: 'discard',
  // A paragraph within a list is what the editor writes; deeper than this nobody writes.
  nestingLimit: 12,
};

const PARAGRAPH_END = /<\/(?:p|li|blockquote|ul|ol)>|<br\s*\/?>/gu;

export interface RichWords {
  readonly html: string;
  /** The words alone, paragraph by paragraph, without empty ones. */
  readonly paragraphs: string[];
}

/** Rich text as it may be shown, and its words as they are read aloud and searched. */
export function richWords(html: string): RichWords {
  const clean = sanitizeHtml(html, RULES).trim();
  const lines = clean.replace(PARAGRAPH_END, '\n').split('\n');
  const paragraphs = lines.map((line) => wordsIn(line)).filter((words) => words !== '');
  return { html: clean, paragraphs };
}

/** Takes the markup out and reads the entities that the sanitiser writes. */
function wordsIn(line: string): string {
  const words = sanitizeHtml(line, { allowedTags: [], allowedAttributes: {} });
  return words
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')
    .replace(/\u00a0|&nbsp;/gu, ' ')
    .trim();
}
