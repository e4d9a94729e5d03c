// The page inside a frame: shows the one widget that its address names, and tells its height to the page around it.
import { frameWords } from '@kaoping/views';
import { readRequest } from './read-request.js';
import { tellHeight } from './tell-height.js';

/** Where this stands, so do the widgets. */
const beside = (file: string): string => new URL(file, import.meta.url).href;

/** A browser without this cannot read the modules' syntax either (Chromium 93, Firefox 92, Safari 15.4). */
const readsModules = (): boolean => 'hasOwn' in Object;

async function loadWidget(widget: string): Promise<void> {
  if (readsModules()) {
    await import(beside(`./${widget}.js`));
    return;
  }
  const script = document.createElement('script');
  script.src = beside('./kaoping.legacy.js');
  document.head.append(script);
}

function show(content: HTMLElement): void {
  const language = new URLSearchParams(location.search).get('lang') ?? '';
  const lang = /^en\b/i.test(language) ? 'en' : 'zh';
  document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN';
  const request = readRequest(location.href);
  if (!('widget' in request)) {
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.textContent = frameWords(lang)[request.why](request.found, request.allowed);
    content.append(message);
    tellHeight(content, null);
    return;
  }
  const widget = document.createElement(request.widget);
  for (const [name, value] of request.attributes) widget.setAttribute(name, value);
  content.append(widget);
  widget.addEventListener('kp-ready', () => {
    document.title = widget.shadowRoot?.querySelector('h2')?.textContent?.trim() ?? document.title;
  });
  tellHeight(content, widget);
  loadWidget(request.widget).catch(() => {
    widget.textContent = frameWords(lang).failed;
  });
}

const content = document.querySelector('main');
if (content) show(content);
