import Taro from '@tarojs/taro';
import { isWeapp } from '../platform';
import { askForConsent } from './consent-store';

/** WeChat checks that the button with this id was really tapped before it believes an agreement. */
export const AGREE_BUTTON_ID = 'agree-privacy';

type Resolve = (option: { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }) => void;

/** Answers WeChat's privacy question with our own sheet. Call once at launch: WeChat listens to the last caller only. */
export function listenForPrivacyQuestions(): void {
  if (!isWeapp || typeof Taro.onNeedPrivacyAuthorization !== 'function') return;
  Taro.onNeedPrivacyAuthorization((resolve: Resolve) => {
    resolve({ event: 'exposureAuthorization' });
    void askForConsent().then((agreed) =>
      resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON_ID } : { event: 'disagree' }),
    );
  });
}
