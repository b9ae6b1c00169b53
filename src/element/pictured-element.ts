import type { Picture } from '../export/picture.js';
import type { Told } from '../model/panel.js';
import type { Snapshot } from './impact-element.js';
import { FigureElement } from './figure-element.js';
import type { PictureTools } from './picture.js';

/** Makes the picture of what is shown. @param told what is read aloud, explained and exported, in the words of `tools` */
export type Draw = (snapshot: Snapshot, tools: PictureTools, told: Told) => Picture;

/** A widget that can also leave as a picture. What draws it is loaded when one is first asked for. */
export abstract class PicturedElement extends FigureElement {
  /** Loads what draws its picture. */
  protected abstract drawing(): Promise<Draw>;

  protected override get offered(): RegExp {
    return /^(?:read|table|method|csv|copy|embed|svg|png)$/;
  }

  protected override async send(format: string): Promise<void> {
    const { snapshot } = this;
    if (!snapshot || (format !== 'svg' && format !== 'png')) return super.send(format);
    const [{ sendPicture }, draw] = await Promise.all([import('./picture.js'), this.drawing()]);
    await sendPicture(this, format, snapshot.words, this.prepare(snapshot.feed).files, (tools) => {
      const complete = { ...snapshot, words: tools.words };
      const told = this.told(complete, tools.panel);
      return { name: told.name, picture: draw(complete, tools, told) };
    });
  }
}
