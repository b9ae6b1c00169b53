import type { Snapshot } from '../../element/impact-element.js';
import type { Draw, PictureTools } from '../../element/picture.js';
import type { Told } from '../../model/panel.js';
import { simulationPicture } from './picture.layout.js';
import { picturedFields, pictureWords } from './picture.model.js';
import { simulatorModel, type Asked } from './simulator.model.js';

/** The simulation as a page of a report would print it: its assumptions stand beside what they give. */
export function drawSimulation(heading: string | undefined, asked: Asked, { feed, words }: Snapshot, { measure, address }: PictureTools, told: Told): ReturnType<Draw> {
  const context = { feed, words };
  const model = simulatorModel(context, asked);
  const said = pictureWords(context, model, { heading, lecture: told.lecture, summary: told.copy, address });
  return simulationPicture(said, model, picturedFields(context, model), measure);
}
