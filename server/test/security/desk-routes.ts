import 'reflect-metadata';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import { PUBLIC_ROUTE } from '../../src/identity/public.decorator.js';
import { DESK_ROUTE, type DeskRoute, type RouteTarget } from '../../src/identity/staff.decorators.js';
import type { TestApp } from '../support/test-app.js';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const;

/** One route as it is registered, and whom its guard lets in. */
export interface GuardedRoute {
  readonly method: (typeof METHODS)[number];
  /** Without `/api/`: `desk/units/:id`. */
  readonly path: string;
  readonly admits: 'public' | 'netizen' | 'signed-in-staff' | 'permission';
  readonly permission: Permission | null;
  readonly target: RouteTarget | null;
}

type Handler = (...args: unknown[]) => unknown;

/** Every route of every controller, in the order of their paths. */
export function routesOf({ app }: TestApp): GuardedRoute[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOfController(metatype as never) : []))
    .sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
}

function routesOfController(controller: { prototype: Record<string, unknown> }): GuardedRoute[] {
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string | string[];
  const handlers = Object.getOwnPropertyNames(controller.prototype).map((name) => controller.prototype[name]);
  return handlers.flatMap((handler): GuardedRoute[] => {
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const method = METHODS[Reflect.getMetadata(METHOD_METADATA, handler) as number];
    const paths = [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat();
    if (!method) throw new Error('a route with a method this list does not know');
    return paths.map((path) => ({
      method,
      path: [[prefix].flat()[0], path]
        .join('/')
        .replace(/\/+/g, '/')
        .replace(/^\/|\/$/g, ''),
      ...admission(handler as Handler, controller),
    }));
  });
}

function admission(handler: Handler, controller: object): Pick<GuardedRoute, 'admits' | 'permission' | 'target'> {
  const desk = Reflect.getMetadata(DESK_ROUTE, handler) as DeskRoute | undefined;
  if (desk) return { admits: desk.permission ? 'permission' : 'signed-in-staff', ...desk };
  const isPublic = [handler, controller].some((one) => Reflect.getMetadata(PUBLIC_ROUTE, one) === true);
  return { admits: isPublic ? 'public' : 'netizen', permission: null, target: null };
}
