import type { FastifyInstance } from 'fastify';
import { openidOf, phoneNumberOf, type SimPerson } from '../people.js';
import { phoneCodePage, phonePage } from '../phone-page.js';
import { SimError } from '../sim-error.js';
import type { World } from '../world.js';
import { callingAppid } from './caller.js';
import { postOnly } from './post-only.js';
import { jsonBody, queryOf } from './request-body.js';

const MAX_NAME_CHARS = 20;

/** `getuserphonenumber`, the code that the button's event carries, and a page where a browser gets one. */
export function phoneRoutes(app: FastifyInstance, world: World): void {
  postOnly(app, '/wxa/business/getuserphonenumber', (request, reply) => {
    const appid = callingAppid(world, request, reply);
    const { code, openid } = jsonBody(request);
    if (typeof code !== 'string' || code === '') throw new SimError(40029);
    const person = world.people.find(world.codes.redeemPhone(code, appid, whoHas(openid)));
    return answerOf(person, appid, Math.floor(world.clock.now() / 1000));
  });

  app.post('/__sim/phone-code', (request) => {
    const { appid, person, phoneNumber } = jsonBody(request);
    const simApp = world.app(appid, 'mini-program');
    const found = world.people.find(String(person));
    if (typeof phoneNumber === 'string') world.people.change(found.key, { phoneNumber });
    return { code: world.codes.issue({ kind: 'phone', appid: simApp.appid, personKey: found.key, snapshot: false }) };
  });

  app.get('/connect/phone', (request, reply) => {
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    const { person: key, name } = queryOf(request);
    const typed = [...(name ?? '').trim()].slice(0, MAX_NAME_CHARS).join('');
    if (!key && !typed) return reply.send(phonePage(world.people.shown()));
    const person = world.people.find(typed ? `typed-${typed}` : String(key));
    const appid = world.options.apps.find(({ kind }) => kind === 'mini-program')?.appid ?? '';
    const code = world.codes.issue({ kind: 'phone', appid, personKey: person.key, snapshot: false });
    return reply.send(phoneCodePage(person, phoneNumberOf(person), code));
  });

  /** Without an openid WeChat does not check whose code it is. */
  function whoHas(openid: unknown): ((personKey: string, appid: string) => boolean) | null {
    if (openid === undefined) return null;
    return (personKey, appid) => openid === openidOf(appid, personKey);
  }
}

function answerOf(person: SimPerson, appid: string, timestamp: number): object {
  const purePhoneNumber = phoneNumberOf(person);
  const watermark = { timestamp, appid };
  const phone_info = { phoneNumber: purePhoneNumber, purePhoneNumber, countryCode: '86', watermark };
  return { errcode: 0, errmsg: 'ok', phone_info };
}
