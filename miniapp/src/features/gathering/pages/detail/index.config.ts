export default definePageConfig({ navigationBarTitleText: '讲座与活动', enableShareAppMessage: true });
