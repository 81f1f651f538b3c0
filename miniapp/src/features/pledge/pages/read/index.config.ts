export default definePageConfig({ navigationBarTitleText: '好网民公约', enableShareAppMessage: true });
