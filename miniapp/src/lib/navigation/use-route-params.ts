import { useRouter } from '@tarojs/taro';
import type { RouteName, RouteParams } from './routes';

/** Parameters as they came in the address: any of them may be missing in a link that somebody shortened. */
export function useRouteParams<Name extends RouteName>(_name: Name): Partial<RouteParams[Name]> {
  const { params } = useRouter();
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, value === undefined ? undefined : decoded(value)]),
  ) as Partial<RouteParams[Name]>;
}

/** WeChat hands parameters over still encoded, H5 decoded; ids and tokens contain no percent sign of their own. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
