/** What WeChat draws around a page: the bar with the title and the way back, and the tabs. */
export class Chrome {
  constructor(app, { back, switchTab }) {
    this.app = app;
    this.bar = document.querySelector('.wx-bar');
    this.tabs = document.querySelector('.wx-tabs');
    this.title = this.bar.querySelector('.wx-title');
    this.backButton = this.bar.querySelector('.wx-back');
    this.backButton.addEventListener('click', back);
    for (const { pagePath, text, iconPath } of app.tabBar?.list ?? []) this.addTab(pagePath, text, iconPath, switchTab);
  }

  addTab(path, text, icon, switchTab) {
    const button = document.createElement('button');
    button.dataset.path = path;
    if (icon) button.append(Object.assign(document.createElement('img'), { src: `/package/${icon}`, alt: '' }));
    button.append(text);
    button.addEventListener('click', () => switchTab(`/${path}`));
    this.tabs.append(button);
  }

  setTitle(page, title) {
    page.title = title;
    if (!page.element.hidden) this.title.textContent = title;
  }

  /** Drawn anew whenever another page comes to the top. */
  show(page, settings, depth) {
    const title = page.title ?? settings?.navigationBarTitleText ?? this.app.window?.navigationBarTitleText ?? '';
    this.title.textContent = title;
    const custom = (settings?.navigationStyle ?? this.app.window?.navigationStyle) === 'custom';
    this.bar.hidden = custom;
    this.backButton.hidden = depth < 2;
    const tab = [...this.tabs.children].find((button) => button.dataset.path === page.path);
    this.tabs.hidden = !tab;
    for (const button of this.tabs.children) button.setAttribute('aria-current', String(button === tab));
  }
}
