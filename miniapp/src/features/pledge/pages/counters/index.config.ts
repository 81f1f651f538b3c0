export default definePageConfig({ navigationBarTitleText: '各地承诺' });
