import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { NetizenActor, RequestWithActor } from './netizen-actor.js';
import { SignInRequiredError } from './domain/sign-in.error.js';

function actorOf(context: ExecutionContext): NetizenActor | null {
  return context.switchToHttp().getRequest<RequestWithActor>().actor ?? null;
}

/** The signed-in netizen of this request. On a public route without a session it answers 401 by itself. */
export const Actor = createParamDecorator((_data: unknown, context: ExecutionContext): NetizenActor => {
  const actor = actorOf(context);
  if (!actor) throw new SignInRequiredError();
  return actor;
});

/** The signed-in netizen, or `null`. For public routes that show a little more to people who are signed in. */
export const MaybeActor = createParamDecorator((_data: unknown, context: ExecutionContext): NetizenActor | null =>
  actorOf(context),
);
