export default definePageConfig({ navigationBarTitleText: '贵州好网民', enableShareAppMessage: true });
