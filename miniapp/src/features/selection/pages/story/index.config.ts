export default definePageConfig({ navigationBarTitleText: '候选', enableShareAppMessage: true });
