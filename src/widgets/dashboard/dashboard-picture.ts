import type { Snapshot } from '../../element/impact-element.js';
import type { Draw, PictureTools } from '../../element/picture.js';
import type { Told } from '../../model/panel.js';
import { dashboardPicture } from './dashboard-picture.layout.js';
import { pictureWords } from './dashboard-picture.model.js';
import type { DashboardModel } from './dashboard.model.js';

/** What a dashboard is drawn from, as a picture of any size. */
export const partsOf = (model: DashboardModel, heading: string | undefined, { feed }: Snapshot, { words, address }: PictureTools, { lecture, copy }: Told): readonly [DashboardModel, ReturnType<typeof pictureWords>] =>
  [model, pictureWords({ feed, words }, model, { heading, lecture, address, summary: copy })];

/** The figures as a page of a report. @param modelIn makes the model again, in complete words */
export const drawOf = (modelIn: (snapshot: Snapshot) => DashboardModel, heading: string | undefined): Draw => (snapshot, tools, told) =>
  dashboardPicture(...partsOf(modelIn(snapshot), heading, snapshot, tools, told), tools.measure);
