import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { axeFindings } from '../support/axe.js';
import { all, inside, one, painted, ready, text, unmount } from '../support/mount.js';

const until = async (holds: () => boolean): Promise<void> => {
  // A page behind another one has no animation frames.
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
};

describe('a ranking as sound', () => {
  afterEach(unmount);

  async function listening(lang: string): Promise<HTMLElement> {
    const widget = await ready(`<kp-ranking indicator="tax-revenue" lang="${lang}"></kp-ranking>`);
    one(widget, '[data-tool=listen]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(widget).activeElement?.matches('[data-sound]') === true);
    return widget;
  }
  const heard = (widget: HTMLElement): string => text(one(widget, '.heard div:last-child'));

  it('takes the keys, says each figure, and Escape leads back', async () => {
    const widget = await listening('zh');
    expect(heard(widget)).to.include('税收收入');
    await sendKeys({ press: ' ' });
    await until(() => heard(widget).includes('东新街道'));
    await sendKeys({ press: 'ArrowRight' });
    await until(() => heard(widget).includes('天水街道'));
    expect(heard(widget)).to.match(/26\.44.*第2/);
    await sendKeys({ press: 'PageDown' });
    await until(() => heard(widget).includes('1–9月'));
    await sendKeys({ press: 'Escape' });
    await painted(widget);
    expect((inside(widget).activeElement as HTMLElement).dataset['tool']).to.equal('listen');
    expect(all(widget, '[data-sound]')).to.have.length(0);
  });

  it('opens no dialogs of its own', async () => {
    const widget = await listening('en');
    for (const press of ['h', 'o', 'i']) await sendKeys({ press });
    expect(document.querySelectorAll('body > dialog')).to.have.length(0);
    expect(heard(widget)).to.match(/^Tax revenue/);
  });

  it('a second press ends it', async () => {
    const widget = await listening('zh');
    one(widget, '[data-tool=listen]').click();
    await painted(widget);
    expect(all(widget, '[data-sound]')).to.have.length(0);
  });

  it('axe finds nothing while it is open', async () => {
    expect(await axeFindings(await listening('zh'))).to.deep.equal([]);
  });

  it('a course of time is heard as well', async () => {
    const widget = await ready('<kp-trend indicator="tax-revenue" lang="zh"></kp-trend>');
    one(widget, '[data-tool=listen]').click();
    await until(() => inside(widget).activeElement?.matches('[data-sound]') === true);
    await sendKeys({ press: ' ' });
    await until(() => /年.*元/.test(heard(widget)));
  });

  it('a gauge has no order to be heard', async () => {
    const widget = await ready('<kp-gauge organization="disabled-federation" lang="zh"></kp-gauge>');
    expect(all(widget, '[data-tool=listen]')).to.have.length(0);
  });
});

describe('reading aloud', () => {
  const voice = speechSynthesis;
  const [speak, cancel] = [voice.speak.bind(voice), voice.cancel.bind(voice)];
  let said: SpeechSynthesisUtterance[] = [];
  let cancels = 0;
  beforeEach(() => {
    said = [];
    cancels = 0;
    voice.speak = (utterance) => said.push(utterance);
    voice.cancel = () => {
      cancels++;
    };
  });
  afterEach(() => {
    unmount();
    voice.speak = speak;
    voice.cancel = cancel;
  });
  const reading = async (markup: string): Promise<HTMLElement> => {
    const widget = await ready(markup);
    one(widget, '[data-tool=speak]').click();
    await until(() => said.length > 0);
    await painted(widget);
    return widget;
  };

  it('is offered in elder mode only', async () => {
    const widget = await ready('<kp-ranking indicator="tax-revenue" lang="zh"></kp-ranking>');
    expect(all(widget, '[data-tool=speak]')).to.have.length(0);
    widget.setAttribute('mode', 'elder');
    await painted(widget);
    expect(text(one(widget, '[data-tool=speak]'))).to.equal('读出来');
  });

  it('reads the widget’s own sentences in reading order, each once, in its language', async () => {
    const widget = await reading('<kp-ranking indicator="tax-revenue" mode="elder" lang="zh"></kp-ranking>');
    const texts = said.map((utterance) => utterance.text);
    expect(texts[0]).to.equal('税收收入');
    const figures = all(widget, '.figure').map((button) => button.getAttribute('aria-label'));
    expect(texts.filter((line) => figures.includes(line))).to.deep.equal(figures);
    expect(new Set(said.map(({ lang }) => lang))).to.deep.equal(new Set(['zh-CN']));
    expect(texts.join('')).not.to.match(/下载|来源|NaN|undefined/);
    expect(texts.some((line) => line.startsWith('没有报告'))).to.equal(true);
  });

  it('stops on the second press', async () => {
    const widget = await reading(
      '<kp-unit-card organization="tianshui" mode="elder" lang="en"></kp-unit-card>',
    );
    expect(text(one(widget, '[data-tool=speak]'))).to.equal('Stop reading');
    const before = cancels;
    one(widget, '[data-tool=speak]').click();
    await painted(widget);
    expect(cancels).to.equal(before + 1);
    expect(text(one(widget, '[data-tool=speak]'))).to.equal('Read aloud');
  });

  it('stops when the widget leaves the page', async () => {
    const widget = await reading('<kp-ranking indicator="tax-revenue" mode="elder" lang="en"></kp-ranking>');
    const before = cancels;
    widget.remove();
    expect(cancels).to.equal(before + 1);
  });
});
