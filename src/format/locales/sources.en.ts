import type { SourcesMessages } from './sources.fr.js';

export const sources: SourcesMessages = {
  title: 'Sources and partners',
  sources: 'Sources',
  credits: 'Partners and funders',
  licence: 'Licence',
  updated: 'Updated',
  nextUpdate: 'Next update',
  none: 'This data file names no source.',
};
