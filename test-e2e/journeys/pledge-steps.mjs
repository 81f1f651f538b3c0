import assert from 'node:assert/strict';

export const readPage = 'features/pledge/pages/read/index';
export const qualities = ['网络安全意识', '网络文明素养', '网络行为习惯', '网络应用技能'];

/** Opens the four qualities one after the other. */
export async function readFourQualities(person) {
  for (const quality of qualities) await person.tap(quality);
  await person.waitForText('都读完了，请在下面签署');
}

/** Signs, tap by tap, and answers how many taps it took. The age is said once in a life, by the button one signs with. */
export async function sign(person, { region, age } = {}) {
  const taps = [region, '我承诺：', age ? `${age}，签署` : '签署'].filter(Boolean);
  for (const what of taps) await person.tap(what);
  await person.waitForText('承诺编号');
  return taps.length;
}

/** The serial number that the certificate page shows. */
export async function serialOf(person) {
  const serial = /承诺编号\s+(\S+)/.exec(await person.text())?.[1];
  assert.ok(serial, 'the page shows a serial number');
  return serial;
}

/** Whoever has read and signed in signs, as an adult: what voting asks for. */
export async function becomeSigner(person) {
  await sign(person, { region: '遵义市', age: '18周岁及以上' });
}
