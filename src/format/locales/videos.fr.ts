/** What <impact-videos> says, in French: the reference that every other language is typed against. */
export const videos = {
  none: '…',
};

export type VideosMessages = typeof videos;
