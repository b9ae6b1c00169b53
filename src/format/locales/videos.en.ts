import type { VideosMessages } from './videos.fr.js';

export const videos: VideosMessages = {
  none: '…',
};
