/* For sites that strip type="module": a classic script, which asks for the loader beside it. Built into dist/cdn/classic.js, 200 bytes at most. */
{
  const src = document.currentScript?.src;
  const tell = (cause) => console.warn('impact-widgets: classic.js needs its own <script src>, beside autoloader.js', cause ?? '');
  // Written relative, it would be refused in a script of another origin.
  if (src) import(new URL('autoloader.js', src)).catch(tell);
  else tell();
}
