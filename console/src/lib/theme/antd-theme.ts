import type { ThemeConfig } from 'antd';
import { colours, fontBody } from './tokens';

/** Whether this person's system asks for no movement. Ant Design must be told: it would wait for movements to end. */
const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Ant Design in the product's dress. */
export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: colours.indigo,
    colorSuccess: colours.green,
    colorError: colours.seal,
    colorWarning: colours.gold,
    colorInfo: colours.indigo,
    colorLink: colours.indigo,
    colorInfoBg: colours['indigo-soft'],
    colorSuccessBg: colours['green-soft'],
    colorWarningBg: colours['gold-soft'],
    colorErrorBg: colours['seal-soft'],
    colorText: colours.ink,
    colorTextSecondary: colours['ink-soft'],
    colorTextTertiary: colours['ink-faint'],
    colorTextDescription: colours['ink-soft'],
    colorTextPlaceholder: colours['ink-faint'],
    colorBgLayout: colours.paper,
    colorBgContainer: colours.surface,
    colorBgElevated: colours.surface,
    colorBorder: '#b9ad97',
    colorBorderSecondary: colours.line,
    colorSplit: colours.line,
    fontFamily: fontBody,
    fontSize: 15,
    borderRadius: 6,
    controlHeight: 36,
    wireframe: false,
    motion: !wantsStillness(),
  },
  components: {
    Layout: { siderBg: colours['indigo-deep'], headerBg: colours.surface, bodyBg: colours.paper },
    Menu: {
      darkItemBg: colours['indigo-deep'],
      darkSubMenuItemBg: '#122a50',
      darkPopupBg: colours['indigo-deep'],
      darkItemSelectedBg: colours.indigo,
      darkItemColor: colours['on-indigo-soft'],
      darkItemHoverBg: '#25508f',
      itemHeight: 38,
      itemMarginBlock: 2,
    },
    Table: { headerBg: colours['paper-deep'], rowHoverBg: colours['indigo-soft'], cellPaddingBlock: 10 },
    Card: { paddingLG: 20 },
  },
};
