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
    expect(minifyTemplates('html`<span>\n    12\u202F%\n    <b>${html`<i>\n</i>`}</b>  x\n</span>`')).toBe(
      'html`<span> 12\u202F% <b>${html`<i> </i>`}</b>  x </span>`',
    );
  });

  it('leaves no space beside a block, where none would be seen, nor between the shapes of a drawing', () => {
    expect(minifyTemplates('html`<div>\n  <p class="a">\n  ${x}\n  ${y}\n</p>\n  <b>z</b>\n</div>`')).toBe(
      'html`<div><p class="a">${x} ${y}</p><b>z</b></div>`',
    );
    expect(minifyTemplates('html`<svg width="9">\n <path d=${d}></path>\n <text>a</text>\n</svg>\n b`')).toBe(
      'html`<svg width="9"><path d=${d}></path><text>a</text></svg> b`',
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
