export default definePageConfig({ navigationBarTitleText: '收藏的课程' });
