import { type RichNode, richWords } from '@/features/classroom/player/rich-words';

const text = (nodes: RichNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : text(node.children))).join('');
const tags = (nodes: RichNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tags(node.children)]));

describe('richWords', () => {
  it('reads emphasis and lists', () => {
    expect(richWords('<p>先<strong>核实</strong>，再转发</p><ol><li>看来源</li><li>看时间</li></ol>')).toEqual([
      { tag: 'p', children: ['先', { tag: 'strong', children: ['核实'] }, '，再转发'] },
      {
        tag: 'ol',
        children: [
          { tag: 'li', children: ['看来源'] },
          { tag: 'li', children: ['看时间'] },
        ],
      },
    ]);
  });

  it('reads entities once', () => {
    expect(text(richWords('1 &lt; 2 &amp;&amp; &#20320;&#x597D; &amp;lt;b&amp;gt; &nope;'))).toBe(
      '1 < 2 && 你好 &lt;b&gt; &nope;',
    );
    expect(text(richWords('&#0;&#999999999;好'))).not.toContain('\u0000');
  });

  it.each([
    ['<script>alert(1)</script>好', '好'],
    ['<ScRiPt src="//x">alert(1)</sCrIpT >好', '好'],
    ['<style>p{}</style><svg onload="x"><p>坏</p></svg>好', '好'],
    ['<p onclick="alert(1)" style="position:fixed">好</p>', '好'],
    ['<a href="javascript:alert(1)">好</a>', '好'],
    ['<img src=x onerror=alert(1)>好', '好'],
    ['<!-- <b>坏</b> -->好', '好'],
    ['</p></div></strong>好', '好'],
    ['<strong><p><em>好', '好'],
    ['<iframe>坏', ''],
    ['<', '<'],
    ['好<', '好<'],
  ])('keeps only words of %s', (html, words) => {
    expect(text(richWords(html))).toBe(words);
    const known = ['p', 'h', 'ul', 'ol', 'li', 'quote', 'strong', 'em', 'br'];
    for (const tag of tags(richWords(html))) expect(known).toContain(tag);
  });

  it('reads a long hostile text in no time', () => {
    const startedAt = Date.now();
    richWords('<'.repeat(20_000) + '<p '.repeat(5000) + '&'.repeat(20_000));
    expect(Date.now() - startedAt).toBeLessThan(1000);
  });
});
