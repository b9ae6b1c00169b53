import { css } from 'lit';

/**
 * The visual language as tokens. A site sets the public `--impact-*` properties on any ancestor; the private `--_*` ones below
 * are what styles read. Colours are written with `light-dark()`, so a widget follows the `color-scheme` that it inherits from
 * the page (see docs/decisions/0002): a page that never turned dark keeps a readable widget, whatever the reader's system says.
 */
export const tokens = css`
  :host {
    --_accent: var(--impact-accent, oklch(0.52 0.15 38));
    --_ink: var(--impact-ink, oklch(0.24 0.015 60));
    --_ink-2: var(--impact-ink-2, oklch(0.44 0.015 60));
    --_slate: var(--impact-slate, oklch(0.48 0.02 250));
    --_line: var(--impact-line, oklch(0.88 0.008 60));
    --_paper: var(--impact-paper, oklch(1 0 0));
    --_edge: oklch(0.62 0.012 60);
    --_small: var(--impact-small, 0.8125rem);
    --_body: var(--impact-body, 1rem);
    --_lead: var(--impact-lead, 1.25rem);
    --_figure: var(--impact-figure, clamp(2.75rem, 1.5rem + 7cqi, 5.5rem));
  }
  :host([preset='bleu-canal']) {
    --_accent: var(--impact-accent, oklch(0.47 0.12 245));
  }
  :host([preset='ocre']) {
    --_accent: var(--impact-accent, oklch(0.53 0.11 75));
  }
  /* Paper is light, whatever the screen was. */
  @media not print {
    :host([theme='dark']) {
      color-scheme: dark;
      --_accent: var(--impact-accent, oklch(0.76 0.12 50));
      --_ink: var(--impact-ink, oklch(0.95 0.006 60));
      --_ink-2: var(--impact-ink-2, oklch(0.8 0.01 60));
      --_slate: var(--impact-slate, oklch(0.78 0.03 250));
      --_line: var(--impact-line, oklch(0.36 0.01 60));
      --_paper: var(--impact-paper, oklch(0.19 0.01 60));
      --_edge: oklch(0.6 0.012 60);
      --_ground: var(--_paper);
    }
    :host([theme='dark'][preset='bleu-canal']) {
      --_accent: var(--impact-accent, oklch(0.77 0.1 235));
    }
    :host([theme='dark'][preset='ocre']) {
      --_accent: var(--impact-accent, oklch(0.8 0.11 85));
    }
  }
  @media print {
    :host {
      color-scheme: light;
      --_ground: var(--_paper);
    }
  }
  :host([theme='light']) {
    color-scheme: light;
    --_ground: var(--_paper);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--impact-accent, light-dark(oklch(0.52 0.15 38), oklch(0.76 0.12 50)));
      --_ink: var(--impact-ink, light-dark(oklch(0.24 0.015 60), oklch(0.95 0.006 60)));
      --_ink-2: var(--impact-ink-2, light-dark(oklch(0.44 0.015 60), oklch(0.8 0.01 60)));
      --_slate: var(--impact-slate, light-dark(oklch(0.48 0.02 250), oklch(0.78 0.03 250)));
      --_line: var(--impact-line, light-dark(oklch(0.88 0.008 60), oklch(0.36 0.01 60)));
      --_paper: var(--impact-paper, light-dark(oklch(1 0 0), oklch(0.19 0.01 60)));
      --_edge: light-dark(oklch(0.62 0.012 60), oklch(0.6 0.012 60));
    }
    :host([preset='bleu-canal']) {
      --_accent: var(--impact-accent, light-dark(oklch(0.47 0.12 245), oklch(0.77 0.1 235)));
    }
    :host([preset='ocre']) {
      --_accent: var(--impact-accent, light-dark(oklch(0.53 0.11 75), oklch(0.8 0.11 85)));
    }
  }
  /* All from the page's one text colour: what the ground is, is not known here, nor whether it is light. */
  :host([preset='site']) {
    --_ground: initial;
    --_paper: var(--impact-paper, transparent);
    --_ink: var(--impact-ink, currentcolor);
    --_ink-2: var(--impact-ink-2, currentcolor);
    --_slate: var(--impact-slate, currentcolor);
    --_edge: color-mix(in oklab, currentcolor 60%, transparent);
    --_line: var(--impact-line, color-mix(in oklab, currentcolor 25%, transparent));
    --_accent: var(--impact-accent, var(--wp--preset--color--primary, currentcolor));
  }
  /* Mixed in OKLab: OKLCH turns terre cuite pink. */
  :host {
    --_soft: color-mix(in oklab, var(--_accent) 16%, var(--_paper));
    --_mid: color-mix(in oklab, var(--_accent) 45%, var(--_paper));
    --_pale: color-mix(in oklab, var(--_ink) 7%, var(--_paper));
  }
  @media (prefers-contrast: more) {
    :host {
      --_ink-2: var(--_ink);
      --_slate: var(--_ink);
      --_line: var(--_edge);
      --_edge: var(--_ink);
    }
  }
`;
