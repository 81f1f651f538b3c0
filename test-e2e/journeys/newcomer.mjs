import { watchRequests } from './good-page.mjs';

/** Somebody who signs in for the first time in a browser and says how old they are. */
export async function newcomer(world, person, age = '18周岁及以上') {
  const visitor = watchRequests(await world.visitor(person));
  await visitor.signIn();
  await visitor.waitForText('退出登录');
  await visitor.goTo('features/account/pages/profile/index');
  await visitor.tap(age);
  await visitor.tap('保存');
  await visitor.waitForText(/已保存|保存成功/);
  return visitor;
}
