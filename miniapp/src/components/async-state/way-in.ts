import { createContext } from 'react';

/**
 * How a person signs in, handed down by the app: what is drawn does not know sessions. Resolves true once they are signed in.
 */
export const WayIn = createContext<(() => Promise<boolean>) | null>(null);
