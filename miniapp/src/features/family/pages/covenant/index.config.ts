export default definePageConfig({ navigationBarTitleText: '家庭网络公约' });
