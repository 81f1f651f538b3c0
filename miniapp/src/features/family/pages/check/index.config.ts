export default definePageConfig({ navigationBarTitleText: '核验家庭证书' });
