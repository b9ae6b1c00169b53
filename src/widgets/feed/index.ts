import { define } from '../../element/define.js';
import { ImpactFeed } from './feed.js';

define('impact-feed', ImpactFeed);

export { ImpactFeed };
