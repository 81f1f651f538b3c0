export default definePageConfig({ navigationBarTitleText: '发起集体承诺' });
