import { describe, expect, it } from 'vitest';
import { minifyTemplates } from '../../scripts/lib/minify-templates.mjs';

describe('shortening the templates of a build', () => {
  it('takes comments and white space out of styles, and leaves strings, values and combinators as written', () => {
    const code =
      'css`\n  /* why */\n  a > b, c :hover { margin: 1px  calc(2px + 1em); content: " ; /* x */ "; }\n  @media (width > 4px) and (height: 3px) { p { color: red; } }\n`';
    expect(minifyTemplates(code)).toBe(
      'css`a > b,c :hover{margin:1px calc(2px + 1em);content:" ; /* x */ "}@media (width > 4px) and (height:3px){p{color:red}}`',
    );
  });

  it('keeps the space between two expressions in a style', () => {
    expect(minifyTemplates('css`a { margin: ${x} ${y}; } ${z}`')).toBe('css`a{margin:${x} ${y}}${z}`');
  });

  it('makes one space of a line end in markup, and never touches a no-break space', () => {
    expect(minifyTemplates('html`<p>\n    12\u202F%\n    <b>${html`<i>\n</i>`}</b>  x\n</p>`')).toBe(
      'html`<p> 12\u202F% <b>${html`<i> </i>`}</b>  x </p>`',
    );
  });

  it('leaves preformatted markup, other tags and plain strings alone', () => {
    const code = 'html`<pre>\n  a\n</pre>`; other`a\n  b`; `a\n  b`; "css` a `"';
    expect(minifyTemplates(code)).toBe(code);
  });

  it('finds its places after characters of any width, and after a space before the template', () => {
    expect(minifyTemplates('"é😀"; css `a { b: c; }`')).toBe('"é😀"; css `a{b:c}`');
  });
});
