export default definePageConfig({ navigationBarTitleText: '加入集体承诺', enableShareAppMessage: true });
