import { allAnswering } from './wx-answer.mjs';
import { deviceFacts, drawnOverPages, seen, storageOf } from './wx-device.mjs';
import { innerAudioContext, videoContext } from './wx-media.mjs';
import { networkApi } from './wx-network.mjs';
import { privacyGate } from './wx-privacy.mjs';

const base64 = (bytes) => btoa(String.fromCharCode(...bytes));

/** Navigation by address, and what belongs to the page on top. */
function navigationApi(pages, chrome) {
  const by =
    (name) =>
    ({ url }) =>
      void pages()[name](url);
  return {
    navigateTo: by('navigateTo'),
    redirectTo: by('redirectTo'),
    switchTab: by('switchTab'),
    reLaunch: by('reLaunch'),
    navigateBack: ({ delta }) => void pages().navigateBack(delta),
    setNavigationBarTitle: ({ title }) => chrome.setTitle(pages().top, title),
    setNavigationBarColor: () => ({}),
    showShareMenu: () => ({}),
    hideShareMenu: () => ({}),
  };
}

/** What a person's own telephone does, or what WeChat's servers answer. */
function personApi(privacy) {
  const gated = (work) => async (options) => (await privacy.requirePrivacy(), work(options));
  return {
    login: async () => ({ code: await window.wxLoginCode() }),
    checkSession: () => ({}),
    getRandomValues: ({ length }) => ({ randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer }),
    saveImageToPhotosAlbum: gated(({ filePath }) => void seen.saved.push(filePath)),
    openDocument: ({ filePath, fileType }) => void seen.opened.push({ filePath, fileType }),
    previewImage: ({ urls }) => void seen.saved.push(...urls),
    requirePrivacyAuthorize: () => privacy.requirePrivacy(),
    getPrivacySetting: () => privacy.state(),
    openPrivacyContract: () => ({}),
    getSetting: () => ({ authSetting: {} }),
    authorize: () => ({}),
  };
}

/** The `wx` of this runtime. What is not here does not exist, so a call of it fails by name. */
export function makeWx({ pages, chrome, storage: initial }) {
  const storage = storageOf(initial);
  const privacy = privacyGate();
  const listening = () => undefined;
  const wx = {
    ...deviceFacts,
    ...storage.sync,
    ...networkApi,
    ...allAnswering({
      ...storage.answering,
      ...navigationApi(pages, chrome),
      ...personApi(privacy),
      ...drawnOverPages,
      getNetworkType: () => ({ networkType: 'wifi' }),
      getSystemInfo: () => deviceFacts.getSystemInfoSync(),
    }),
    onNeedPrivacyAuthorization: privacy.listen,
    nextTick: (work) => setTimeout(work, 0),
    createSelectorQuery: () => pages().top.instance.createSelectorQuery(),
    createInnerAudioContext: innerAudioContext,
    createVideoContext: videoContext,
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    arrayBufferToBase64: (buffer) => base64(new Uint8Array(buffer)),
    base64ToArrayBuffer: (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer,
    env: { USER_DATA_PATH: 'wxfile://usr' },
  };
  const events = [
    'AppShow',
    'AppHide',
    'Error',
    'UnhandledRejection',
    'PageNotFound',
    'ThemeChange',
    'NetworkStatusChange',
  ];
  for (const event of [...events, 'WindowResize', 'AudioInterruptionBegin', 'AudioInterruptionEnd']) {
    wx[`on${event}`] = listening;
    wx[`off${event}`] = listening;
  }
  return { wx, storage };
}
