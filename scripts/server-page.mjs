// Writes demos/hosts/server-rendered.html as a server would: widgets painted before any script is there.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

const data = join(root, 'packages/core/data');
const WIDGETS = [
  { tag: 'kp-ranking', attributes: { indicator: 'tax-revenue', highlight: 'tianshui' } },
  { tag: 'kp-gauge', attributes: { organization: 'disabled-federation' } },
  { tag: 'kp-unit-card', attributes: { organization: 'tianshui', size: 'regular' } },
];
const page = (widgets) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>服务器写出的网页 · 考评</title>
<link rel="icon" href="../icon.svg">
<link rel="stylesheet" href="../gallery.css">
<body>
<div class="page">
<main>
<h1>服务器写出的网页</h1>
<p class="lead">数字在脚本到来之前就在页面里；脚本来了，原样接手。关掉脚本也能读。</p>
${widgets}</main>
</div>
<script type="module" src="../../packages/elements/cdn/kaoping.js"></script>
</body>
</html>
`;

/** Loaded here, because before the build there is nothing to load. */
export async function writeServerPage() {
  const { renderWidget } = await import('@kaoping/elements/server');
  const source = async (path) => JSON.parse(await readFile(join(data, path), 'utf8'));
  const written = [];
  for (const widget of WIDGETS) {
    const rendered = await renderWidget({ ...widget, source, lang: 'zh', form: 'shadow', width: 780 });
    if (rendered.state === 'problem') throw new Error([rendered.heading, ...rendered.texts].join(' '));
    written.push(rendered.html);
  }
  await writeFile(join(root, 'demos/hosts/server-rendered.html'), page(written.join('\n')));
}
