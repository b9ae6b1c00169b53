import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 17rem;
  }
  figure,
  blockquote {
    margin: 0;
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    margin: 12px 0 28px;
  }
  .image {
    display: block;
    width: 100%;
    max-width: 12.5rem;
    aspect-ratio: 4 / 5;
    object-fit: cover;
  }
  blockquote {
    font-size: 1.5em;
    line-height: 1.3;
    letter-spacing: -0.015em;
    text-wrap: pretty;
    max-width: 30em;
  }
  /* The opening mark hangs in the margin of the words, and not once more where a page has marks hang. */
  blockquote p {
    padding-inline-start: 0.72em;
    hanging-punctuation: none;
    text-indent: -0.72em;
    white-space: pre-line;
  }
  .long blockquote {
    font-size: 1.25em;
    line-height: 1.4;
  }
  .longer blockquote {
    font-size: 1.125em;
    line-height: 1.5;
    letter-spacing: normal;
    max-width: 36em;
  }
  figcaption {
    margin-top: 20px;
  }
  .author {
    font-weight: 600;
    line-height: 1.4;
  }
  .withheld {
    text-wrap: pretty;
    font-size: var(--_lead);
    line-height: 1.35;
  }
  .withheld .lozenge {
    margin-inline-end: 0.4em;
  }
  @container (min-width: 27.5em) {
    .with-image {
      grid-template-columns: 10rem minmax(0, 1fr);
      gap: 32px;
      align-items: end;
    }
    .with-image .image {
      max-width: none;
    }
    /* Beside a long text a face stands where reading begins. */
    .with-image.long {
      align-items: start;
    }
  }
  @container (min-width: 45em) {
    figure {
      margin-top: 24px;
    }
    .with-image {
      grid-template-columns: 16rem minmax(0, 1fr);
      gap: 56px;
    }
    blockquote {
      font-size: 2.25em;
      line-height: 1.2;
      max-width: 24em;
    }
    .long blockquote {
      font-size: 1.5em;
      line-height: 1.35;
    }
    .longer blockquote {
      font-size: 1.125em;
      line-height: 1.5;
      max-width: 36em;
    }

  }
  @media (forced-colors: active) {
    .lozenge {
      border-color: CanvasText;
    }
  }
  @media print {
    figure:not(.long) {
      break-inside: avoid;
    }
    figcaption {
      break-inside: avoid;
      break-before: avoid;
    }
  }
`;
