import type { Draw } from '../../element/picture.js';
import { partnersPicture } from './partners-picture.layout.js';
import { partnersPictureWords } from './partners-picture.model.js';
import { partnersModel, type PartnersRequest } from './partners.model.js';

/** The relations as a page of a report. */
export const drawerOf = (request: PartnersRequest, heading: string | undefined): Draw => ({ feed }, { words, measure, address }, { lecture }) => {
  const context = { feed, words };
  return partnersPicture(partnersPictureWords(context, partnersModel(context, request)!, { heading, lecture, address }), measure);
};
