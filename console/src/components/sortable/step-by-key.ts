import { createContext } from 'react';

/** Moves a thing of the list around by so many places; what would leave the list stays. */
export const StepByKey = createContext<(id: string, by: number) => void>(() => undefined);
