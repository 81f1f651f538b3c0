export default definePageConfig({ navigationBarTitleText: '我的讲座与活动' });
