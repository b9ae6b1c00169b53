import { bootstrapApplication } from '@angular/platform-browser';
import { Impact } from './impact';

bootstrapApplication(Impact).catch((error: unknown) => console.error(error));
