import { CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { StaffSignInRequiredError } from './domain/staff-sign-in-required.error.js';
import { cookieOf } from './http/credentials.js';
import { refuseForeignStaffOrigin } from './http/foreign-origin.js';
import type { RequestWithStaff } from './staff-actor.js';
import { StaffSessionSource } from './staff-session-source.js';
import { DESK_ROUTE, type DeskRoute, type RouteTarget } from './staff.decorators.js';

/** The cookie of the desk; HttpOnly, SameSite=Strict. */
export const STAFF_COOKIE = 'gn_staff';

/** Stands before every route of the desk: who is it, and may they. Other routes pass. */
@Injectable()
export class DeskGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: StaffSessionSource,
    private readonly organisation: OrganisationService,
    private readonly config: AppConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<DeskRoute | undefined>(DESK_ROUTE, context.getHandler());
    if (!route) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & RequestWithStaff>();
    refuseForeignStaffOrigin(request, this.config.publicOrigin);
    const token = cookieOf(request, STAFF_COOKIE);
    const staff = token ? await this.sessions.resolve(token, request.ip) : null;
    if (!staff) throw new StaffSignInRequiredError();
    request.staff = staff;
    if (route.permission === null) return true;
    await this.organisation.requireStaff(staff, route.permission, targetOf(route.target, request));
    return true;
  }
}

/** @returns `undefined` where the route cannot say what it acts on */
function targetOf(
  target: RouteTarget | null,
  request: FastifyRequest,
): { activity?: number; unitId?: string } | undefined {
  if (target === null) return undefined;
  const parameters = request.params as Record<string, string>;
  const { activity, activityParam, unitParam } = target;
  return {
    ...(activity === undefined ? {} : { activity }),
    ...(activityParam === undefined ? {} : { activity: Number(parameters[activityParam]) }),
    ...(unitParam === undefined ? {} : { unitId: parameters[unitParam] ?? '' }),
  };
}
