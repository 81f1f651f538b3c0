import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import { Public } from './public.decorator.js';
import type { RequestWithStaff, StaffActor } from './staff-actor.js';
import { StaffSignInRequiredError } from './domain/staff-sign-in-required.error.js';

export const DESK_ROUTE = 'identity:desk-route';

/** Which thing a route acts on, as far as the route itself can say. */
export interface RouteTarget {
  /** This activity of the current edition. */
  readonly activity?: number;
  /** The activity whose ordinal stands in this parameter of the path. */
  readonly activityParam?: string;
  /** The unit whose id stands in this parameter of the path. */
  readonly unitParam?: string;
}

/** `permission: null` — any signed-in member of staff. */
export interface DeskRoute {
  readonly permission: Permission | null;
  readonly target: RouteTarget | null;
}

const deskRoute = (route: DeskRoute): MethodDecorator =>
  applyDecorators(SetMetadata(DESK_ROUTE, route), Public(), ApiCookieAuth('gn_staff'));

/**
 * A route of the desk, for staff who hold this permission. Where the target is said, the guard checks the scope too;
 * where it is not, holding the permission in some scope opens the route, and the service narrows or checks it.
 */
export const Requires = (permission: Permission, target: RouteTarget | null = null): MethodDecorator =>
  deskRoute({ permission, target });

/** A route of the desk for everyone who is signed in there: their own account and sessions. */
export const SignedInStaff = (): MethodDecorator => deskRoute({ permission: null, target: null });

/** The signed-in member of staff. */
export const Staff = createParamDecorator((_data: unknown, context: ExecutionContext): StaffActor => {
  const { staff } = context.switchToHttp().getRequest<RequestWithStaff>();
  if (!staff) throw new StaffSignInRequiredError();
  return staff;
});
