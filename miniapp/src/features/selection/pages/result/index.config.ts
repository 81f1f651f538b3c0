export default definePageConfig({ navigationBarTitleText: '计票结果' });
