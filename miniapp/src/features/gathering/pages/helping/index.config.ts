export default definePageConfig({ navigationBarTitleText: '帮忙签到' });
