import { SetMetadata } from '@nestjs/common';

export const BEFORE_CONSENT = 'identity:before-consent';

/** Opens a writing route to people who have not agreed to the documents in force: agreeing itself, leaving, ending a session. */
export const BeforeConsent = (): ClassDecorator & MethodDecorator => SetMetadata(BEFORE_CONSENT, true);
