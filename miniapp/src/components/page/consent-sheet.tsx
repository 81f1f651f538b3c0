import { View } from '@tarojs/components';
import { aria, pressable } from '@/lib/a11y';
import { goTo } from '@/lib/navigation/navigate';
import { useConsentSheet } from '@/lib/privacy/consent-store';
import { AGREE_BUTTON_ID } from '@/lib/privacy/wechat-privacy';
import { Button } from '../button/button';
import { Sheet } from '../sheet/sheet';
import styles from './consent-sheet.module.scss';

/**
 * Asked before the first sign-in, and when WeChat asks for privacy authorisation. Declining closes it and reading goes on.
 * To read a document the sheet steps aside as a "no for now": the question comes again with the next try to take part.
 */
export function ConsentSheet(): JSX.Element | null {
  const { isOpen, answer } = useConsentSheet();
  if (!isOpen) return null;
  const read = (document: string) => () => {
    answer(false);
    void goTo('account/legal', { document });
  };
  return (
    <Sheet title="参与之前，请您了解" onClose={() => answer(false)}>
      <View className={styles.text}>
        登录后，我们用微信提供的身份标识确认“一人一份”，不读取您的通讯录和位置；手机号只在您自己点击绑定时由微信提供。
      </View>
      <View className={styles.text}>您可以随时在“我的”里更改资料、退出登录。暂不同意也可以继续浏览。</View>
      <View className={styles.links}>
        <View className={styles.link} {...pressable(read('privacy-policy'), { role: 'link' })}>
          《隐私政策》
        </View>
        <View {...aria({ hidden: true })}>和</View>
        <View className={styles.link} {...pressable(read('user-agreement'), { role: 'link' })}>
          《用户协议》
        </View>
      </View>
      <View className={styles.actions}>
        <Button variant="secondary" onPress={() => answer(false)}>
          暂不同意
        </Button>
        <Button id={AGREE_BUTTON_ID} openType="agreePrivacyAuthorization" onPress={() => answer(true)}>
          同意并继续
        </Button>
      </View>
    </Sheet>
  );
}
