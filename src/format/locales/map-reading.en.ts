import type { MapReadingMessages } from './map-reading.fr.js';

export const mapReading: MapReadingMessages = {
  reading: 'Reading the outlines of the map',
};
