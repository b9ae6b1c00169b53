/** What a map says while a long file of outlines is read, in French: the reference that every other language is typed against. */
export const mapReading = {
  reading: 'Lecture du fond de carte',
};

export type MapReadingMessages = typeof mapReading;
