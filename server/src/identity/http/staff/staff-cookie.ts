import type {} from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../../../config/app-config.js';
import type { StaffClient } from '../../services/staff/staff-client.js';

const NAME = 'gn_staff';
const PATH = '/api/desk';

/** Writes and removes the cookie of the desk: out of reach for scripts, for other sites, and for every other route. */
@Injectable()
export class StaffCookie {
  constructor(private readonly config: AppConfig) {}

  set(reply: FastifyReply, token: string): void {
    this.write(reply, token, Limits.staffSessionHours * 3600);
  }

  clear(reply: FastifyReply): void {
    this.write(reply, '', 0);
  }

  private write(reply: FastifyReply, value: string, maxAge: number): void {
    const secure = this.config.isSecureOrigin;
    void reply.setCookie(NAME, value, { path: PATH, maxAge, httpOnly: true, sameSite: 'strict', secure });
  }
}

export function clientOf(request: FastifyRequest): StaffClient {
  return { address: request.ip, userAgent: request.headers['user-agent'] };
}
