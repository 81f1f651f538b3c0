import type { SimPerson } from './people.js';
import { escapeHtml, simulatorPage } from './oauth-page.js';

/** Where a developer in a browser gets the code that WeChat's button would have given: choose a person, copy the code. */
export function phonePage(people: readonly SimPerson[]): string {
  const choices = people
    .map(({ key, name }) => `<button name="person" value="${escapeHtml(key)}">${escapeHtml(name)}</button>`)
    .join('\n');
  return simulatorPage(
    '微信模拟手机号授权',
    `<p class="mark">演示</p>
<h1>微信模拟手机号授权</h1>
<p>这里是演示环境，不是真正的微信，号码都是不存在的号段。请选择已登录的那位演示网民，得到一个五分钟内有效、只能用一次的授权码。</p>
<form action="phone" method="get">
<fieldset><legend>选择演示网民</legend>
${choices}
</fieldset></form>
<form action="phone" method="get">
<fieldset><legend>或者填写登录时取的名字</legend>
<label for="name">名字</label>
<input id="name" name="name" maxlength="20" required autocomplete="off">
<button class="new">取得授权码</button>
</fieldset>
</form>`,
  );
}

export function phoneCodePage(person: SimPerson, number: string, code: string): string {
  return simulatorPage(
    '微信模拟手机号授权',
    `<p class="mark">演示</p>
<h1>微信模拟手机号授权</h1>
<p>${escapeHtml(person.name)}的演示号码：${escapeHtml(number)}</p>
<p>授权码（五分钟内有效，只能用一次）：</p>
<p><code id="phone-code">${escapeHtml(code)}</code></p>
<p><a href="phone">再取一个</a></p>`,
  );
}
