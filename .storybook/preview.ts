import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const tool = (title: string, icon: 'globe' | 'mirror' | 'grow', items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  initialGlobals: { locale: 'fr', theme: 'auto', width: '100%' },
  globalTypes: {
    locale: tool('Langue', 'globe', [
      { value: 'fr', title: 'français' },
      { value: 'en', title: 'English' },
    ]),
    theme: tool('Thème', 'mirror', [
      { value: 'auto', title: 'auto' },
      { value: 'light', title: 'clair' },
      { value: 'dark', title: 'sombre' },
    ]),
    width: tool('Largeur', 'grow', [
      { value: '100%', title: 'toute la place' },
      { value: '280px', title: '280 px' },
      { value: '480px', title: '480 px' },
      { value: '800px', title: '800 px' },
      { value: '1200px', title: '1200 px' },
    ]),
  },
  // What a page would set around a widget; what a story sets on the widget itself wins.
  decorators: [
    (story, { globals }) => {
      const { locale, theme, width } = globals as { locale: string; theme: string; width: string };
      const scheme = theme === 'auto' ? 'light dark' : theme;
      const colours = theme === 'dark' ? 'background: #14120f; color: #f2efe9;' : '';
      return html`<div lang=${locale} style="inline-size: ${width}; max-inline-size: 100%; color-scheme: ${scheme}; ${colours}">
        ${story()}
      </div>`;
    },
  ],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
  tags: ['autodocs'],
};

export default preview;
