import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authorizePage, authorizeStyles, refusalPage } from '../oauth-page.js';
import type { SimPerson } from '../people.js';
import { SimError } from '../sim-error.js';
import type { World } from '../world.js';
import { queryOf } from './request-body.js';

const STATE = /^[A-Za-z0-9]{0,128}$/;
const MAX_NAME_CHARS = 20;

/** What WeChat checks before it shows the page, and again here when a person has been chosen. */
interface OauthQuestion {
  appid: string;
  redirectUri: URL;
  state: string;
  scope: 'snsapi_base' | 'snsapi_userinfo';
}

/**
 * The page that asks a visitor of H5 to let the account know who they are. Here they choose a person of the
 * demonstration instead. Links are relative, so that the page also works under a prefix such as `/sim`.
 */
export function oauthRoutes(app: FastifyInstance, world: World): void {
  app.get('/connect/oauth2/authorize', (request, reply) => {
    const question = questionOf(world, request);
    if (typeof question === 'string') return html(reply, 400, refusalPage(question));
    const { appid, redirectUri, state, scope } = question;
    const asked = { appid, redirect_uri: redirectUri.href, state, scope };
    return html(reply, 200, authorizePage({ ...asked, response_type: 'code' }, world.people.shown()));
  });

  app.get('/connect/oauth2/authorize.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(authorizeStyles),
  );

  app.get('/connect/oauth2/choose', (request, reply) => {
    const question = questionOf(world, request);
    if (typeof question === 'string') return html(reply, 400, refusalPage(question));
    const query = queryOf(request);
    const person = personOf(world, query.person, query.name);
    const snapshot = query.snapshot === '1';
    const code = world.codes.issue({
      kind: 'h5',
      appid: question.appid,
      personKey: person.key,
      snapshot,
      scope: question.scope,
    });
    const back = new URL(question.redirectUri);
    back.searchParams.set('code', code);
    back.searchParams.set('state', question.state);
    return reply.redirect(back.href, 302);
  });
}

function personOf(world: World, key: string | undefined, name: string | undefined): SimPerson {
  const typed = [...(name ?? '').trim()].slice(0, MAX_NAME_CHARS).join('');
  if (typed) return world.people.find(`typed-${typed}`);
  if (!key || key === 'newcomer') return world.people.newcomer();
  return world.people.find(key);
}

/** The question, or the sentence that WeChat's page would show. */
function questionOf(world: World, request: FastifyRequest): OauthQuestion | string {
  const query = queryOf(request);
  const state = query.state ?? '';
  try {
    const appid = world.app(query.appid, 'h5').appid;
    const redirectUri = new URL(query.redirect_uri ?? '');
    if (!world.options.redirectOrigins.includes(redirectUri.origin)) return 'redirect_uri 参数错误（10003）';
    if (query.response_type !== 'code' || !STATE.test(state)) return 'response_type 或 state 参数错误';
    if (query.scope !== 'snsapi_base' && query.scope !== 'snsapi_userinfo') return 'scope 参数错误';
    return { appid, redirectUri, state, scope: query.scope };
  } catch (error) {
    return error instanceof SimError ? 'appid 参数错误' : 'redirect_uri 参数错误（10003）';
  }
}

function html(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
}
