export default definePageConfig({ navigationBarTitleText: '推选好故事' });
