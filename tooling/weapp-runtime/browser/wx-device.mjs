/** Facts about the telephone, its storage, and the small things that WeChat draws over a page. */

const telephone = () => ({
  brand: 'devtools',
  model: 'iPhone 12',
  pixelRatio: 3,
  screenWidth: innerWidth,
  screenHeight: innerHeight,
  windowWidth: innerWidth,
  windowHeight: document.querySelector('.wx-frame').clientHeight,
  statusBarHeight: 0,
  language: 'zh_CN',
  version: '8.0.50',
  system: 'iOS 13.0',
  platform: 'ios',
  fontSizeSetting: 16,
  SDKVersion: '3.5.0',
  theme: 'light',
  safeArea: { left: 0, right: innerWidth, top: 0, bottom: innerHeight, width: innerWidth, height: innerHeight },
  host: { env: 'WeChat', appId: '', version: 0 },
});

export const deviceFacts = {
  getSystemInfoSync: telephone,
  getAppBaseInfo: telephone,
  getWindowInfo: telephone,
  getDeviceInfo: telephone,
  getSystemSetting: () => ({ wifiEnabled: true }),
  getMenuButtonBoundingClientRect: () => ({
    top: 6,
    bottom: 38,
    left: innerWidth - 95,
    right: innerWidth - 8,
    width: 87,
    height: 32,
  }),
  getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} }),
  getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} }),
  getAccountInfoSync: () => ({ miniProgram: { appId: window.wxSettings.appid, envVersion: 'develop', version: '' } }),
  canIUse: () => true,
};

/** Values are kept as text, so what cannot be kept in WeChat cannot be kept here. */
export function storageOf(initial) {
  const kept = new Map(Object.entries(initial));
  const read = (key) => (kept.has(key) ? JSON.parse(kept.get(key)) : undefined);
  return {
    kept,
    sync: {
      getStorageSync: (key) => read(key) ?? '',
      setStorageSync: (key, value) => void kept.set(key, JSON.stringify(value)),
      removeStorageSync: (key) => void kept.delete(key),
      clearStorageSync: () => kept.clear(),
      getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10_240 }),
    },
    answering: {
      getStorage: ({ key }) => (kept.has(key) ? { data: read(key) } : Promise.reject(new Error('data not found'))),
      setStorage: ({ key, data }) => void kept.set(key, JSON.stringify(data)),
      removeStorage: ({ key }) => void kept.delete(key),
    },
  };
}

/** What a test may ask about afterwards: toasts shown, pictures saved, text copied. */
export const seen = { toasts: [], modals: [], saved: [], opened: [], copied: [] };

const overlay = (title, className) => {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = title;
  document.body.append(element);
  return element;
};

let toast = null;

export const drawnOverPages = {
  showToast({ title, duration = 1500 }) {
    seen.toasts.push(title);
    toast?.remove();
    const shown = overlay(title, 'wx-toast');
    toast = shown;
    setTimeout(() => shown.remove(), duration);
  },
  hideToast: () => void toast?.remove(),
  showLoading: ({ title }) => void (toast?.remove(), (toast = overlay(title, 'wx-toast'))),
  hideLoading: () => void toast?.remove(),
  /** A person who says yes; the question stays readable for the test. */
  showModal(options) {
    seen.modals.push(`${options.title ?? ''} ${options.content ?? ''}`.trim());
    return { confirm: true, cancel: false };
  },
  setClipboardData: ({ data }) => void seen.copied.push(data),
  pageScrollTo: ({ scrollTop = 0 }) =>
    void document.querySelector('wx-page:not([hidden])')?.scrollTo({ top: scrollTop }),
  vibrateShort: () => ({}),
};
