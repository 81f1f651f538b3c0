export default definePageConfig({ navigationBarTitleText: '家庭证书' });
