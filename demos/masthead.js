// The head of every page of the gallery, built where its script stands and before the rest is read, so nothing moves.
{
  const PAGES = [
    ['index.html', '首页', 'Start'],
    ['kp-ranking.html', '排名', 'Ranking'],
    ['kp-gauge.html', '目标与结果', 'Gauge'],
    ['kp-unit-card.html', '单位卡片', 'Unit card'],
    ['kp-projects.html', '项目', 'Projects'],
    ['kp-rectification.html', '整改', 'Rectification'],
    ['kp-scorecard.html', '对照表', 'Scorecard'],
    ['kp-trend.html', '趋势', 'Trend'],
    ['kp-compare.html', '并排比较', 'Compare'],
    ['kp-catalog.html', '指标目录', 'Catalog'],
    ['kp-evidence.html', '出处', 'Evidence'],
    ['kp-dataset.html', '数据', 'Dataset'],
    ['all-states.html', '所有状态', 'All states'],
  ];
  const HOSTS = [PAGES[0], ['hosts/index.html', '各种网站', 'Hosts']];

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const script = document.currentScript;
  const addressOf = (file) => new URL(file, script.src);
  const isHere = (file) => addressOf(file).pathname === location.pathname.replace(/\/$/, '/index.html');
  const link = (file, attributes, ...children) =>
    make('a', { 'data-keep': '', href: addressOf(file).href, ...attributes }, ...children);
  const pages = location.pathname.startsWith(addressOf('hosts/').pathname) ? HOSTS : PAGES;
  const links = pages.map(([file, zh, en]) =>
    link(
      file,
      isHere(file) ? { 'aria-current': 'page' } : {},
      make('span', { class: 'zh', lang: 'zh-CN' }, zh),
      make('span', { class: 'en', lang: 'en' }, en),
    ),
  );
  script.replaceWith(
    make(
      'header',
      { class: 'masthead' },
      link('index.html', { class: 'brand' }, '考评 Kaoping'),
      make('nav', { 'aria-label': 'Gallery' }, ...links),
      make('button', { id: 'language', type: 'button' }, 'English'),
    ),
  );
}
