export default definePageConfig({ navigationBarTitleText: '承诺证书' });
