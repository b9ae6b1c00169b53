import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Impact } from './Impact';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Impact />
  </StrictMode>,
);
