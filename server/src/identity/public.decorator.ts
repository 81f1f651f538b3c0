import { SetMetadata } from '@nestjs/common';

export const PUBLIC_ROUTE = 'identity:public-route';

/** Opens a route (or a whole controller) to people who are not signed in. Every other route needs a session. */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(PUBLIC_ROUTE, true);
