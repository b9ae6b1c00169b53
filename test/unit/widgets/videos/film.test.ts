import { describe, expect, it } from 'vitest';
import { filmOf, languageName, lengthOf, siteOf } from '../../../../src/widgets/videos/videos-film.model.js';

const ID = 'aBcDeFgHi-k';
const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';

describe('the address of a film', () => {
  it.each([
    `https://www.youtube.com/watch?v=${ID}`, `https://youtube.com/watch?list=x&v=${ID}&t=12`, `https://m.youtube.com/watch?v=${ID}`,
    `https://youtu.be/${ID}?si=abc`, `https://www.youtube.com/embed/${ID}`, `https://www.youtube.com/shorts/${ID}`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
  ])('is played by YouTube without cookies: %s', (address) => {
    expect(filmOf(address)).toEqual({ kind: 'youtube', host: 'YouTube', play: `https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&rel=0&playsinline=1`, watch: `https://www.youtube.com/watch?v=${ID}` });
  });

  it.each([
    ['https://vimeo.com/123456789', '', ''], ['https://player.vimeo.com/video/123456789', '', ''],
    ['https://vimeo.com/123456789/0a1b2c3d4e', '&h=0a1b2c3d4e', '/0a1b2c3d4e'], ['https://player.vimeo.com/video/123456789?h=0a1b2c3d4e', '&h=0a1b2c3d4e', '/0a1b2c3d4e'],
  ])('is played by Vimeo, which is asked not to track: %s', (address, more, second) => {
    expect(filmOf(address)).toEqual({ kind: 'vimeo', host: 'Vimeo', play: `https://player.vimeo.com/video/123456789?dnt=1&autoplay=1${more}`, watch: `https://vimeo.com/123456789${second}` });
  });

  it.each([`https://videos.example.org/w/${UUID}`, `https://videos.example.org/videos/watch/${UUID}`, `https://videos.example.org/videos/embed/${UUID}?start=3`])(
    'is played by its PeerTube server, without telling other viewers: %s', (address) => {
      expect(filmOf(address)).toEqual({ kind: 'peertube', host: 'videos.example.org', play: `https://videos.example.org/videos/embed/${UUID}?autoplay=1&p2p=0`, watch: `https://videos.example.org/w/${UUID}` });
    });

  it('is a file of the page’s own site, or of another that is named', () => {
    expect(filmOf('films/repas.mp4')).toEqual({ kind: 'file', play: 'films/repas.mp4', watch: 'films/repas.mp4', host: '' });
    expect(filmOf('https://media.example.org/repas.webm?v=2')).toMatchObject({ kind: 'file', host: 'media.example.org' });
  });

  it.each([
    'javascript:alert(1)', 'data:video/mp4;base64,AAAA', 'blob:https://example.org/1', 'vbscript:x', 'ftp://example.org/a.mp4', 'not a film', '', 'https://',
    `https://www.youtube.com@evil.example/watch?v=${ID}`, `https://user:secret@www.youtube.com/watch?v=${ID}`, 'https://user@media.example.org/a.mp4',
  ])('is none where it runs, hides its host, or leads nowhere: %s', (address) => {
    expect(filmOf(address)).toBeUndefined();
  });

  it.each([
    `https://www.youtube.com.evil.example/watch?v=${ID}`, `https://notyoutube.com/watch?v=${ID}`, `https://youtube.com.evil/embed/${ID}`, `https://xn--yotube-9xa.com/watch?v=${ID}`,
    `https://evil.example/?https://www.youtube.com/watch?v=${ID}`, `http://www.youtube.com/watch?v=${ID}`, `https://www.youtube.com:8443/watch?v=${ID}`,
    'https://www.youtube.com/watch?v=%22%3E%3Cscript%3E', `https://www.youtube.com/redirect?q=${ID}`, `https://youtu.be/${ID}/../../x`,
    'https://vimeo.com.evil.example/123456789', 'https://vimeo.com/12', 'https://player.vimeo.com/video/123456789/../../evil', 'http://vimeo.com/123456789',
    'https://videos.example.org/w/short', `http://videos.example.org/w/${UUID}`, 'http://media.example.org/a.mp4', 'https://www.dailymotion.com/video/x1', 'https://www.youtube.com/@somebody',
  ])('can only be opened where no player is known for it: %s', (address) => {
    const film = filmOf(address)!;
    expect(film.kind).toBe('link');
    expect(film.play).toBeUndefined();
    expect(film.host).toBe(new URL(address).hostname.replace(/^www\./, ''));
  });

  it('names the site of a page, and none of a page of the same site', () => {
    expect(siteOf('https://www.socialement-responsable.org/films/')).toBe('socialement-responsable.org');
    expect(['films/1', '/films/1', '#film', 'mailto:a@b.fr'].map(siteOf)).toEqual(['', '', '', '']);
  });

  it('is as long as it says, to the minute', () => {
    expect([251, 20, 4300, 3599].map(lengthOf)).toEqual([{ hours: 0, minutes: 4 }, { hours: 0, minutes: 1 }, { hours: 1, minutes: 12 }, { hours: 1, minutes: 0 }]);
    expect([undefined, 0, 1e9].map(lengthOf)).toEqual([undefined, undefined, undefined]);
  });

  it('has captions in languages that have a name, or keep their code', () => {
    expect([languageName('fr', 'fr'), languageName('fr', 'en'), languageName('<b>', 'fr')]).toEqual(['français', 'French', '<b>']);
  });
});
