export { shapesOfVideos } from '../feed/videos.js';
