import { define } from '../../element/define.js';
import { ImpactDashboard } from './dashboard.js';

define('impact-dashboard', ImpactDashboard);

export { ImpactDashboard };
