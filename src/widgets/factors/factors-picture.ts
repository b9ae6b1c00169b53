import type { Snapshot } from '../../element/impact-element.js';
import type { PictureTools } from '../../element/picture.js';
import type { Told } from '../../model/panel.js';
import { factorsPicture } from './factors-picture.layout.js';
import { pictureOf } from './factors-picture.model.js';
import type { ProfileModel } from './factors-profile.model.js';
import type { FactorsModel } from './factors.model.js';

/** The picture of a list of factors, or of a visitor's answers. */
export function draw(context: Pick<Snapshot, 'feed' | 'words'>, model: FactorsModel, { measure, address }: PictureTools, told: Told, heading: string | undefined, profile?: ProfileModel): ReturnType<typeof factorsPicture> {
  return factorsPicture(pictureOf(context, model, { heading, address, summary: told.copy, profile }), measure);
}
