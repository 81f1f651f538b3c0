export default definePageConfig({ navigationBarTitleText: '推选', enableShareAppMessage: true });
