import type { Draw } from '../../element/pictured-element.js';
import type { PartnersRequest } from './partners.model.js';

export const drawerOf = (_request: PartnersRequest, _heading: string | undefined): Draw => () => {
  throw new Error('no picture yet');
};
