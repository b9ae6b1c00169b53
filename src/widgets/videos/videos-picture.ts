import type { Draw } from '../../element/picture.js';
import { videosPicture } from './videos-picture.layout.js';
import { videosPictureWords } from './videos-picture.model.js';
import type { VideosModel } from './videos.model.js';

/** The panorama as a page of a report: its words, without any film. */
export const drawerOf = (model: VideosModel, heading: string | undefined): Draw => ({ feed }, { words, measure, address }) =>
  videosPicture(videosPictureWords({ feed, words }, model, { heading, address }), measure);
