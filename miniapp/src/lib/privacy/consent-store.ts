import type { ConsentDto } from '@good-netizen/shared/identity/identity.dto';
import { create } from 'zustand';
import { keepValue, keptValue, StorageKey } from '../storage';

type Answer = (agreed: boolean) => void;

interface ConsentState {
  isOpen: boolean;
  /** Says what was chosen and closes the sheet. */
  answer: Answer;
}

const noQuestion: Answer = () => undefined;

/** The consent sheet: whether it is shown, and who waits for the answer. Every Page draws it from here. */
export const useConsentSheet = create<ConsentState>(() => ({ isOpen: false, answer: noQuestion }));

/** Shows the consent sheet and resolves with the citizen's choice. A second question takes the place of the first. */
export function askForConsent(): Promise<boolean> {
  useConsentSheet.getState().answer(false);
  return new Promise((resolve) => {
    const answer: Answer = (agreed) => {
      useConsentSheet.setState({ isOpen: false, answer: noQuestion });
      resolve(agreed);
    };
    useConsentSheet.setState({ isOpen: true, answer });
  });
}

function isConsent(value: unknown): value is ConsentDto {
  return typeof value === 'object' && value !== null && 'privacyPolicy' in value && 'userAgreement' in value;
}

/** The versions this device agreed to; the server keeps the record that counts. */
export function keptConsent(): ConsentDto | null {
  return keptValue(StorageKey.CONSENT, isConsent);
}

export function keepConsent(consent: ConsentDto): void {
  keepValue(StorageKey.CONSENT, consent);
}
