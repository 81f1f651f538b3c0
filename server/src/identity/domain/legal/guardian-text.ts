import type { GuardianTextDto } from '@good-netizen/shared/identity/guardian.dto';

/** What a guardian agrees to. A changed text gets a new version; agreements keep the version they were given under. */
export const guardianText: GuardianTextDto = {
  version: '1.0',
  title: '监护人同意书（演示）',
  paragraphs: [
    '您是这位小朋友的父母或其他监护人，同意小朋友在“贵州好网民”签署《好网民行为规范》承诺，并保存承诺和学习记录。',
    '我们为此保存：您的姓名（加密保存）、您与小朋友的关系、您同意的时间和本同意书的版本。您的手机号只用来确认您是成年人本人操作，不会展示给小朋友。',
    '小朋友的承诺一律匿名，证书和查验页面不出现小朋友的名字；小朋友不参加投票，学习时长不公开、不排名。',
    '您可以随时在“隐私中心”撤回同意。撤回后，小朋友的承诺随之撤回，小朋友仍然可以阅读和学习。',
  ],
};
