/** What this needs of an editor's document. */
export interface RichNode {
  type?: string;
  text?: string;
  marks?: { type: string }[];
  content?: RichNode[];
}

/** The words alone, paragraph by paragraph, without empty ones. */
export function wordsOf(node: RichNode): string[] {
  if (node.type === 'paragraph') {
    const words = (node.content ?? []).map(({ text }) => text ?? '').join('');
    return words.trim() === '' ? [] : [words];
  }
  return (node.content ?? []).flatMap(wordsOf);
}

/** Whether there is anything beside plain paragraphs: a mark, a list, a quotation. */
export function isRich(node: RichNode): boolean {
  if (node.type !== undefined && !['doc', 'paragraph', 'text'].includes(node.type)) return true;
  return (node.marks ?? []).length > 0 || (node.content ?? []).some(isRich);
}

/** Plain paragraphs as a document. */
export const documentOf = (paragraphs: readonly string[]): RichNode => ({
  type: 'doc',
  content: (paragraphs.length > 0 ? paragraphs : ['']).map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  })),
});
