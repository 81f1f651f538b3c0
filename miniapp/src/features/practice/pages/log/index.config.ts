export default definePageConfig({ navigationBarTitleText: '践行记录' });
