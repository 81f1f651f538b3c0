import Taro from '@tarojs/taro';
import { addressOf, isTabRoute, pathOf, type RouteName, type RouteParams } from './routes';

type ParamsArgument<Name extends RouteName> =
  Record<never, never> extends RouteParams[Name] ? [params?: RouteParams[Name]] : [params: RouteParams[Name]];

/** WeChat keeps at most ten pages; beyond that the top one is replaced. */
const MAX_DEPTH = 10;

/** Goes to a page. Tabs are switched to, everything else is laid on top. */
export async function goTo<Name extends RouteName>(name: Name, ...[params]: ParamsArgument<Name>): Promise<void> {
  if (isTabRoute(name)) {
    await Taro.switchTab({ url: pathOf(name) });
    return;
  }
  const url = addressOf(name, (params ?? {}) as RouteParams[Name]);
  if (Taro.getCurrentPages().length >= MAX_DEPTH) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
}

/** Puts a page in the place of this one, so that going back does not lead here again. */
export async function replaceWith<Name extends RouteName>(
  name: Name,
  ...[params]: ParamsArgument<Name>
): Promise<void> {
  if (isTabRoute(name)) await Taro.switchTab({ url: pathOf(name) });
  else await Taro.redirectTo({ url: addressOf(name, (params ?? {}) as RouteParams[Name]) });
}

/** One page back, or home when this page was opened from outside (a QR code, a shared card). */
export async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.switchTab({ url: pathOf('home') });
}
