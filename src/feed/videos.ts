import { factor } from '../schema/factor.js';
import { video } from '../schema/video.js';

/** What reading films, whose factors may be of the author’s own, needs: only a page that shows them loads it. */
export const shapesOfVideos = { videos: video, factors: factor };
