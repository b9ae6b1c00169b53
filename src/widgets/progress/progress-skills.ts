import { html, nothing, svg, type TemplateResult } from 'lit';
import { dotted, worded } from '../../element/parts.js';
import { optionOf, withoutTemplate, type Drawn } from './progress-option.js';
import type { Level, SkillRow, SkillsModel } from './progress-skills.model.js';
import { aboveRuler, anchorAt, besideSlope, isClear } from './progress.layout.js';

/** Small multiples: slopes where there is room for them, rulers where there is not. A mean is a line with flat caps. */
export function skillsTemplate({ rows, hasExpected, levels }: SkillsModel, drawn: Drawn): TemplateResult {
  const { entry, exit, expected } = drawn.words.skills;
  const line = (name: string, text: string): TemplateResult => html`<span><i class="cap ${name}"></i>${text}</span>`;
  return html`${drawn.list(rows.slice(0, drawn.most).map((row, index) => rowTemplate(row, drawn, index)))}
    <p class="key small" part="key">${line('entry', entry)} ${line('exit', exit)} ${hasExpected ? line('expected', expected) : nothing} ${levels ? html`<span>${worded(levels)}</span>` : nothing}</p>`;
}

function rowTemplate(row: SkillRow, drawn: Drawn, index: number): TemplateResult {
  const { name, lang, gap, more, lacks, reason, entry, exit, expected } = row;
  const { skills } = drawn.words;
  const values = [entry && skills.atEntry(entry.text), exit && skills.atExit(exit.text), expected && skills.expectedIs(expected.text)].filter(Boolean);
  const facts = [gap, more].filter(Boolean);
  return optionOf(row, drawn.roving, index, 'skill', html`<span class="name" lang=${lang ?? nothing}>${name}</span>
    ${facts.length ? html`<span class="small">${dotted(facts)}</span>` : nothing}
    ${lacks && !reason ? html`<span class="small"><i class="hatch"></i>${lacks}</span>` : nothing}
    ${reason ? withoutTemplate(reason) : html`${slopeTemplate(row, drawn)}${rulerTemplate(row, drawn)}`}
    <span class="small values ${reason ? 'always' : ''}">${dotted(values)}</span>`);
}

const at = (x: number | string, level: Level, inside: unknown): unknown => svg`<svg x=${x} y="${100 - level.at}%">${inside}</svg>`;

function slopeTemplate({ entry, exit, expected, scale }: SkillRow, { words: { skills } }: Drawn): TemplateResult {
  const words = besideSlope(exit?.at ?? 0, expected?.at);
  const end = (level: number, text: string): unknown => (isClear(level, entry?.at) ? svg`<text class="note" x="-0.7em" y="${100 - level}%" dy="0.35em" text-anchor="end">${text}</text>` : nothing);
  return html`<span class="slope"><svg aria-hidden="true" width="100%" height="100%">
    ${scale.lines.map((level) => svg`<line class="grid" x2="100%" y1="${100 - level}%" y2="${100 - level}%"></line>`)}
    <line class="axis" y2="100%"></line><line class="axis" x1="100%" x2="100%" y2="100%"></line>
    ${end(0, scale.min)}${end(100, scale.max)}
    ${entry && exit ? svg`<line class="way" x2="100%" y1="${100 - entry.at}%" y2="${100 - exit.at}%"></line>` : nothing}
    ${expected ? at('100%', expected, svg`<rect class="expected" x="-12" y="-4" width="24" height="8"></rect>`) : nothing}
    ${entry ? at(0, entry, svg`<rect class="entry" x="-7.5" y="-2.5" width="15" height="5"></rect><text class="value" x="-0.8em" dy="0.35em" text-anchor="end">${entry.text}</text>`) : nothing}
    ${exit ? at('100%', exit, svg`<rect class="exit" x="-7.5" y="-2.5" width="15" height="5"></rect>`) : nothing}
    ${exit ? svg`<svg x="100%" y="${words.exit}%"><text class="value strong" x="1.1em" dy="0.35em">${exit.text}</text></svg>` : nothing}
    ${expected ? svg`<svg x="100%" y="${exit ? words.expected : 100 - expected.at}%"><text class="note slate" x="1.35em" dy="0.35em">${expected.text}</text></svg>` : nothing}
    <text class="note" x="0" y="100%" dy="1.7em" text-anchor="middle">${skills.entry}</text><text class="note" x="100%" y="100%" dy="1.7em" text-anchor="middle">${skills.exit}</text>
  </svg></span>`;
}

/** Where the base line of a ruler is, in its height. */
const BASE = '52%';

function rulerTemplate({ entry, exit, expected, scale }: SkillRow, { words: { skills } }: Drawn): TemplateResult {
  const cap = (name: string, level: Level | undefined, wide: number, high: number): unknown =>
    level ? svg`<svg x="${level.at}%" y=${BASE}><rect class=${name} x=${-wide / 2} y=${-high / 2} width=${wide} height=${high}></rect></svg>` : nothing;
  const [low, high] = entry && exit && entry.at > exit.at ? [exit, entry] : [entry, exit];
  const places = low && high ? aboveRuler(low, high) : { low: low?.at ?? 0, high: high?.at ?? 0 };
  const word = (level: Level | undefined, place: number): unknown =>
    level ? svg`<text class=${level === exit ? 'value strong' : 'value'} x="${place}%" y="0.9em" text-anchor="middle">${level.text}</text>` : nothing;
  return html`<svg class="ruler" aria-hidden="true" width="100%">
    <line class="axis" x2="100%" y1=${BASE} y2=${BASE}></line>
    ${scale.lines.map((level) => svg`<svg x="${level}%" y=${BASE}><line class="axis" y1="-3.5" y2="3.5"></line></svg>`)}
    ${entry && exit ? svg`<line class="way" x1="${entry.at}%" x2="${exit.at}%" y1=${BASE} y2=${BASE}></line>` : nothing}
    ${cap('expected', expected, 7, 21)}${cap('entry', entry, 5, 15)}${cap('exit', exit, 5, 15)}
    ${word(low, places.low)}${word(high, places.high)}
    ${expected ? svg`<text class="note slate" x="${expected.at}%" y="100%" text-anchor=${anchorAt(expected.at)}>${skills.expectedIs(expected.text)}</text>` : nothing}
  </svg>`;
}
