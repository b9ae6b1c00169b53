import { define } from '../../element/define.js';
import { ImpactVideos } from './videos.js';

define('impact-videos', ImpactVideos);

export { ImpactVideos };
