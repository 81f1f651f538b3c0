import { createElement, type ReactElement, type ReactNode } from 'react';

/** What the server lets through; everything else is shown as its words alone. */
const tags = new Set(['P', 'STRONG', 'B', 'EM', 'I', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'BR']);

/** Rich text as elements of React: no markup of anybody's is handed to the page. */
export function RichText({ html }: { html: string }): ReactElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return <>{childrenOf(body)}</>;
}

const childrenOf = (node: Node): ReactNode[] => [...node.childNodes].map(drawn);

function drawn(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || ['SCRIPT', 'STYLE'].includes(node.tagName)) return null;
  if (node.tagName === 'BR') return <br key={key} />;
  if (!tags.has(node.tagName)) return <span key={key}>{childrenOf(node)}</span>;
  return createElement(node.tagName.toLowerCase(), { key }, ...childrenOf(node));
}
