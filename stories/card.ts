import { html, nothing, type TemplateResult } from 'lit';

/** What a story may set on a card. */
export interface Args {
  feed?: unknown;
  src?: string;
  indicator?: string;
  territory?: string;
  variant?: 'card' | 'inline' | 'gauge' | 'pictogram';
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  preset?: 'terre' | 'bleu-canal' | 'ocre' | 'site';
  controls?: string;
  lang?: string;
  heading?: string;
  children?: string;
}

export const card = ({
  feed,
  src,
  indicator,
  territory,
  variant,
  view,
  theme,
  preset,
  controls,
  lang,
  heading,
  children,
}: Args): TemplateResult =>
  html`<impact-indicator
    .feed=${feed}
    src=${src ?? nothing}
    indicator=${indicator ?? nothing}
    territory=${territory ?? nothing}
    variant=${variant ?? nothing}
    view=${view ?? nothing}
    theme=${theme ?? nothing}
    preset=${preset ?? nothing}
    controls=${controls ?? nothing}
    lang=${lang ?? nothing}
    heading=${heading ?? nothing}
    >${children ? html`<p>${children}</p>` : nothing}</impact-indicator
  >`;
