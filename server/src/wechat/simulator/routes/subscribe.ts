import type { FastifyInstance } from 'fastify';
import { SimError } from '../sim-error.js';
import type { World } from '../world.js';
import { callingAppid } from './caller.js';
import { postOnly } from './post-only.js';
import { jsonBody } from './request-body.js';

const TEMPLATE = /^[A-Za-z0-9_-]{10,64}$/;
const SENDING_MS = 20;
const rules: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/su,
  phrase: /^\p{Script=Han}{1,5}$/u,
  time: /^\d{4}年\d{1,2}月\d{1,2}日( \d{2}:\d{2})?$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日$/,
  number: /^[0-9.]{1,32}$/,
  letter: /^[A-Za-z]{1,32}$/,
  character_string: /^[\x20-\x7e]{1,32}$/,
  name: /^.{1,20}$/u,
};

/** `subscribe/send`: one consent, one message, one at a time to a person; every field is looked at. */
export function subscribeRoutes(app: FastifyInstance, world: World): void {
  let messageNumber = 2_000_000_000_000_000_000n;
  postOnly(app, '/cgi-bin/message/subscribe/send', async (request, reply) => {
    callingAppid(world, request, reply);
    const body = jsonBody(request);
    const { touser: openid, template_id: templateId } = body;
    if (typeof openid !== 'string' || !/^o[\w-]{27}$/.test(openid)) throw new SimError(40003);
    if (typeof templateId !== 'string' || !TEMPLATE.test(templateId)) throw new SimError(40037);
    const data = fieldsOf(body.data);
    if (!world.subscriptions.begin(openid)) throw new SimError(43108);
    try {
      await new Promise((resolve) => setTimeout(resolve, SENDING_MS));
      const page = typeof body.page === 'string' ? body.page : null;
      if (!world.subscriptions.use({ openid, templateId, page, data })) throw new SimError(43101);
    } finally {
      world.subscriptions.end(openid);
    }
    messageNumber += 1n;
    return { errcode: 0, errmsg: 'ok', msgid: String(messageNumber) };
  });

  app.post('/__sim/subscriptions', (request) => {
    const { openid, templateId, accept, turnOff } = jsonBody(request);
    if (accept === true) world.subscriptions.accept(String(openid), String(templateId));
    if (turnOff === true) world.subscriptions.turnOff(String(openid), String(templateId));
    return { sent: world.subscriptions.sent };
  });
}

function fieldsOf(data: unknown): Record<string, string> {
  if (data === null || typeof data !== 'object') throw new SimError(47003, 'data is empty');
  const fields: Record<string, string> = {};
  for (const [key, field] of Object.entries(data)) {
    const value = (field as { value?: unknown } | null)?.value;
    if (typeof value !== 'string' || value === '') throw new SimError(47003, `data.${key}.value is empty`);
    const rule = rules[key.replace(/\d+$/, '')];
    if (!rule?.test(value)) throw new SimError(47003, `data.${key}.value invalid`);
    fields[key] = value;
  }
  return fields;
}
