export default definePageConfig({ navigationBarTitleText: '公益讲座与活动', enableShareAppMessage: true });
