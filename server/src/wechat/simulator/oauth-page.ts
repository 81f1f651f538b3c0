import type { SimPerson } from './people.js';

const SIGN_IN = '微信模拟登录';

/** The page of the simulated WeChat. Its styles are a file of their own, since a strict CSP forbids them inline. */
export function authorizePage(question: Record<string, string>, people: readonly SimPerson[]): string {
  const hidden = Object.entries(question)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');
  const choices = people
    .map((person) => `<button name="person" value="${escapeHtml(person.key)}">${escapeHtml(person.name)}</button>`)
    .join('\n');
  return simulatorPage(
    SIGN_IN,
    `
<p class="mark">演示</p>
<h1>微信模拟登录</h1>
<p>这里是演示环境，不是真正的微信。请选择一位演示网民，以这位网民的身份继续。</p>
<form action="choose" method="get">
${hidden}
<fieldset><legend>选择演示网民</legend>
${choices}
<button class="new" name="person" value="newcomer">新网民（第一次来）</button>
</fieldset>
<label class="check"><input type="checkbox" name="snapshot" value="1"> 以“网页快照”方式进入（未授权，会被拒绝登录）</label>
</form>
<form action="choose" method="get">
${hidden}
<fieldset><legend>或者自己取个名字</legend>
<label for="name">名字（同一个名字就是同一个人）</label>
<input id="name" name="name" maxlength="20" required autocomplete="off">
<button class="new">用这个名字继续</button>
</fieldset>
</form>`,
  );
}

export function refusalPage(sentence: string): string {
  return simulatorPage(
    SIGN_IN,
    `<p class="mark">演示</p><h1>微信模拟登录</h1><p role="alert">${escapeHtml(sentence)}</p>`,
  );
}

export function simulatorPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}（演示）</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="authorize.css"></head>
<body><main>${body}</main></body></html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export const authorizeStyles = `
* { box-sizing: border-box; }
body { margin: 0; background: #f6f2e9; color: #22303c; font: 17px/1.6 system-ui, "Noto Sans CJK SC", sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; margin: .25rem 0 .5rem; }
.mark { display: inline-block; margin: 0; padding: .1rem .6rem; border-radius: .4rem; background: #23406b; color: #fff; font-size: .9rem; }
fieldset { margin: 1rem 0; padding: .75rem 1rem 1rem; border: 1px solid #cfc6b2; border-radius: .75rem; background: #fffdf8; }
legend { padding: 0 .4rem; font-weight: 600; }
button { display: block; width: 100%; min-height: 48px; margin: .5rem 0 0; border: 1px solid #23406b; border-radius: .6rem; background: #fff; color: #23406b; font: inherit; cursor: pointer; }
button:hover, button:focus-visible { background: #e7edf6; }
button.new { background: #2f6b4f; border-color: #2f6b4f; color: #fff; }
button.new:hover, button.new:focus-visible { background: #25563f; }
:focus-visible { outline: 3px solid #d9a441; outline-offset: 2px; }
input[name="name"] { width: 100%; min-height: 48px; margin-top: .25rem; padding: 0 .75rem; border: 1px solid #8a8370; border-radius: .6rem; font: inherit; }
.check { display: flex; gap: .6rem; align-items: center; min-height: 44px; }
.check input { width: 1.3rem; height: 1.3rem; flex: none; }
`;
