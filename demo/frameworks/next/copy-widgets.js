// What browsers load, beside the site's own files.
import { cpSync } from 'node:fs';

cpSync('node_modules/impact-widgets/dist/cdn', 'public/impact-widgets', { recursive: true });
