interface Route {
  pattern: RegExp;
  methods: string[];
}

/** Remembers every route as it is registered, so that a wrong method is told from a wrong address. Asked on refusals only. */
export class RouteMethods {
  private readonly routes: Route[] = [];

  /** @param url the route as Fastify writes it: `/api/selections/:id/ballots` */
  remember(url: string, method: string | string[]): void {
    if (url.includes('*')) return;
    const pattern = url
      .split('/')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+'))
      .join('/');
    this.routes.push({ pattern: new RegExp(`^${pattern}/?$`), methods: [method].flat() });
  }

  /** The methods that the path of this URL answers to; none for an unknown path. */
  allowedAt(url: string): string[] {
    const path = url.split('?')[0] ?? url;
    const found = this.routes.filter((route) => route.pattern.test(path)).flatMap((route) => route.methods);
    return [...new Set(found)].sort();
  }
}
