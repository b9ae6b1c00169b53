import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phpIn } from '../../scripts/lib/wordpress.mjs';
import { launch } from '../package/support/browser.mjs';
import { demoFeedText } from '../package/support/page.js';
import { feedAddress, folder, inWordPress, logIn, newFeed, origin, publishFeed, savePage, verdict } from './support/site.js';

let browser: Browser;
let name: string;

/** Women among the leavers are fewer than what may be told: their number is in what the author pasted, and nowhere else. */
const feed = JSON.stringify({
  version: '1.0',
  organisation: { name: 'Régie des Ponts', role: 'siae' },
  indicators: [
    { id: 'salaries-en-parcours', period: '2025', observations: [{ value: 64 }, { value: 60.123, by: { sexe: 'hommes' } }, { value: 3.877, by: { sexe: 'femmes' } }] },
    { id: 'x-visites', label: '<img src=x onerror=alert(1)>', unit: 'nombre', value: 12, period: '2025' },
  ],
});

beforeAll(async () => {
  browser = await launch();
  const { page, close } = await logIn(browser, 'editor');
  await newFeed(page, 'Régie des Ponts');
  await page.fill('#impact-pasted', feed);
  await verdict(page);
  name = await publishFeed(page);
  await close();
});
afterAll(() => browser.close());

const ask = (headers: Record<string, string> = {}): Promise<Response> => fetch(feedAddress(name), { headers });

describe('the address of a feed', () => {
  it('has a tag, and answers 304 without a body to who has that feed already', async () => {
    const first = await ask();
    const tag = first.headers.get('etag')!;
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([200, 'application/json; charset=UTF-8', 'public, max-age=300']);
    expect(JSON.parse(await first.text())).toMatchObject({ organisation: { name: 'Régie des Ponts' } });
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, tag.replace(/"$/, '-gzip"')]) {
      const again = await ask({ 'If-None-Match': given });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    expect((await ask({ 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('is read by pages of other sites only where its author allows it, and never with cookies', async () => {
    const allowed = (answer: Response) => ['origin', 'credentials'].map((what) => answer.headers.get(`access-control-allow-${what}`));
    expect(allowed(await ask({ Origin: 'https://other.example' }))).toEqual([null, null]);
    inWordPress(`update_post_meta(ImpactWidgets\\published_feed('${name}')->ID, '_impact_open', '1');`);
    expect(allowed(await ask({ Origin: 'https://other.example' }))).toEqual(['*', null]);
  });

  it('knows no feed that is a draft, is in the trash, or is no feed', async () => {
    const drafts = inWordPress(`$id = wp_insert_post(['post_type' => 'impact_feed', 'post_status' => 'draft', 'post_title' => 'Brouillon', 'post_name' => 'brouillon']);
      update_post_meta($id, '_impact_served', '{"secret": true}'); return [$id, wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Une page'])];`) as number[];
    for (const other of ['brouillon', ...drafts, 'nothing', '..%2f..%2fwp-config']) expect((await fetch(feedAddress(String(other)))).status, String(other)).toBe(404);
  });

  it('tells nobody what is withheld: not the feed, the page, the lists, nor WordPress’s own addresses', async () => {
    const { address } = savePage('editor', 'Régie', `[impact feed="${name}"][impact widget="dashboard" feed="${name}"]`);
    const id = inWordPress(`return ImpactWidgets\\published_feed('${name}')->ID;`) as number;
    const answers = await Promise.all([feedAddress(name), address, `${origin}/wp-json/wp/v2/search?search=ponts`, `${origin}/wp-json/wp/v2/types`, `${origin}/?p=${id}`, `${origin}/?post_type=impact_feed&feed=rss2`, `${origin}/wp-json/wp/v2/pages`, `${origin}/feed/`].map(async (url) => (await fetch(url)).text()));
    expect(answers[1]).toContain('Salariés en parcours');
    expect(answers[1]).toContain('non publié');
    for (const text of answers) expect(text).not.toMatch(/3[.,]877|60[.,]123/);
  });

  it('gives the list of feeds to who writes pages, and the pasted text to no route', async () => {
    expect((await fetch(`${origin}/wp-json/impact-widgets/v1/feeds`)).status).toBe(401);
    const statuses = (role: string) => inWordPress(`wp_set_current_user(get_user_by('login', '${role}')->ID); $ask = function ($method, $path) { $r = new WP_REST_Request($method, $path); $r->set_body_params(['address' => 'http://x.example']); return rest_do_request($r)->get_status(); };
      return [$ask('GET', '/impact-widgets/v1/feeds'), $ask('POST', '/impact-widgets/v1/copies'), $ask('GET', '/wp/v2/impact_feed')];`);
    expect(statuses('subscriber')).toEqual([403, 403, 404]);
    expect(statuses('contributor')).toEqual([200, 403, 404]);
    expect(statuses('author')).toEqual([200, 400, 404]);
  });

  it('an author changes their own feeds only', () => {
    expect(inWordPress(`$id = ImpactWidgets\\published_feed('${name}')->ID; return array_map(function ($role) use ($id) { return user_can(get_user_by('login', $role), 'edit_post', $id); }, ['editor', 'author', 'contributor', 'subscriber']);`)).toEqual([true, false, false, false]);
  });
});

describe('what a page is written with', () => {
  const written = (code: string): string => phpIn(folder, 'run.php', `return ['html' => ${code}];`);
  const html = (code: string): string => (JSON.parse(written(code)) as { html: string }).html;

  it('never holds what an author or a feed wrote as markup', () => {
    const shown = html(`do_shortcode('[impact feed="${name}" indicator="x-visites" heading="\\'><script>alert(1)</script>" onclick="alert(1)" style="x" class="y" theme="dark"]')`);
    expect(shown).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(shown).not.toMatch(/<script|<img|onclick|style=|class=/);
    expect(shown).toContain('theme="dark"');
  });

  it('leads to no address that is not of the web', () => {
    expect(html(`do_shortcode('[impact src="javascript:alert(1)"]')`)).not.toContain('javascript');
    expect(html(`do_shortcode('[impact src="https://other.example/impact.json" indicator="a&quot;b"]')`)).toBe('<impact-indicator indicator="a&quot;b" src="https://other.example/impact.json"></impact-indicator>');
  });

  it('says to editors what is missing, and nothing to readers', () => {
    expect(html(`do_shortcode('[impact feed="nowhere"]') . do_shortcode('[impact widget="nothing" feed="${name}"]') . do_shortcode('[impact]')`)).toBe('');
    const told = html(`(wp_set_current_user(get_user_by('login', 'editor')->ID) ? '' : '') . do_shortcode('[impact feed="nowhere"]') . do_shortcode('[impact widget="nothing" feed="${name}"]') . do_shortcode('[impact]')`);
    expect(told).toContain('Aucun flux publié ne s’appelle «\u202fnowhere\u202f»');
    expect(told).toContain('Il n’y a pas de vue «\u202fnothing\u202f»');
    expect(told).toContain('Choisissez un flux');
  });

  it('keeps its shape whatever was saved in the place of facts', () => {
    const odd = JSON.stringify({ document: { version: '1.0', organisation: {}, indicators: [] }, facts: { fr: { organisation: 3, indicators: [5, { rows: [7, { cells: 'x' }], columns: { a: {} } }] }, en: 'x' } });
    expect(inWordPress(`return ImpactWidgets\\checked('${odd}')['facts'];`)).toEqual({ fr: { organisation: '', fictional: '', indicators: [{ id: '', name: '', columns: [''], rows: [{ period: '', territory: '', part: false, cells: [] }], more: 0, source: '' }] } });
    expect(inWordPress(`return array_map(function ($bad) { return is_wp_error(ImpactWidgets\\checked($bad)); }, ['', '[]', '{"document": []}', '{"document": {"version": 1, "organisation": {}, "indicators": []}}', '{']);`)).toEqual([true, true, true, true, true]);
    expect(inWordPress(`return ImpactWidgets\\checked(str_repeat(' ', 1) . '{"document": {"version": "1.0", "organisation": {}, "indicators": [], "notes": "' . str_repeat('x', 1000001) . '"}}')->get_error_code();`)).toBe('too-large');
  });

  it('stays readable when the plugin is switched off: the block leaves its sentence', async () => {
    const { address } = savePage('editor', 'Après', `<!-- wp:impact-widgets/widget {"feed":"${name}","sentence":"Régie des Ponts – Salariés en parcours. 2025, 64"} --><p class="wp-block-impact-widgets-widget">Régie des Ponts – Salariés en parcours. 2025, 64</p><!-- /wp:impact-widgets/widget -->`);
    const page = async () => (await fetch(address)).text();
    expect(await page()).toContain('<impact-indicator');
    // Other tests go on beside this one: it is switched off for this page alone.
    expect(inWordPress(`unregister_block_type('impact-widgets/widget'); return do_blocks(get_post(url_to_postid('${address}'))->post_content);`)).toContain('Salariés en parcours. 2025, 64</p>');
  });

  it('takes its feeds and what was kept of them away when the plugin is deleted, and nothing else', async () => {
    // As WordPress does it, with the plugin off; then taken back, since other tests have feeds too.
    const counts = inWordPress(`global $wpdb; $count = function () use ($wpdb) { return array_map('intval', [$wpdb->get_var("SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'impact_feed'"), $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '\\_impact%'"), $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->posts WHERE post_type <> 'impact_feed' AND post_type <> 'revision'")]); };
$wpdb->query('START TRANSACTION'); $before = $count(); unregister_post_type('impact_feed');
define('WP_UNINSTALL_PLUGIN', 'impact-widgets/impact-widgets.php'); require WP_PLUGIN_DIR . '/impact-widgets/uninstall.php';
$after = $count(); $wpdb->query('ROLLBACK'); return [$before, $after];`) as [[number, number, number], [number, number, number]];
    const [[feeds, kept, others], after] = counts;
    expect(feeds).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(0);
    expect(after).toEqual([0, 0, others]);
    expect((await ask()).status).toBe(200);
  });
});

describe('a copy of another site’s feed', () => {
  let other: Server;
  const asked: string[] = [];

  beforeAll(async () => {
    other = createServer(JSON.parse(phpIn(folder, 'certificate.php')) as { key: string; cert: string }, ({ url, headers }, response) => {
      asked.push(`${url} ${headers['user-agent']}`);
      if (url === '/slow.json') return;
      if (url === '/elsewhere.json') return void response.writeHead(302, { Location: 'https://127.0.0.1/' }).end();
      if (url === '/missing.json') return void response.writeHead(404).end();
      response.end(url === '/large.json' ? 'x'.repeat(3_000_000) : demoFeedText('juratri'));
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    inWordPress(`update_option('impact_test_port', ${(other.address() as AddressInfo).port});`);
  });
  afterAll(() => {
    inWordPress(`delete_option('impact_test_port');`);
    other.closeAllConnections();
    other.close();
  });

  const fetched = (addresses: readonly string[]): unknown => inWordPress(`return array_map(function ($address) { $text = ImpactWidgets\\fetched($address); return is_wp_error($text) ? $text->get_error_code() : strlen($text); }, json_decode('${JSON.stringify(addresses)}'));`);
  const all = (code: string, addresses: readonly string[]): void => expect(fetched(addresses)).toEqual(addresses.map(() => code));
  const there = (path: string): string => `https://93.184.216.34${path}`;

  it('is made when its author presses the button, and saved like what is pasted', async () => {
    const { page, close } = await logIn(browser, 'editor');
    await newFeed(page, 'Une copie');
    await page.getByText('Copier le flux d’un autre site').click();
    await page.fill('#impact-origin', there('/impact.json'));
    await page.getByRole('button', { name: 'Faire une copie' }).click();
    await page.getByText('La copie est là').waitFor();
    expect(asked).toEqual(['/impact.json impact-widgets/0.1.0']);
    expect(await verdict(page)).toContain('indicateurs sont lus');
    const copied = await publishFeed(page);
    expect(((await (await fetch(feedAddress(copied))).json()) as { organisation: { name: string } }).organisation.name).toBe('Juratri');
    await fetch(feedAddress(copied));
    expect(asked).toHaveLength(1);
    await close();
  });

  it('is refused where the answer is too long, late, of another address, or none', async () => {
    // The test's own server answers in this process: PHP is asked from it without holding it up.
    const { page, close } = await logIn(browser, 'editor');
    await newFeed(page, 'Des copies');
    await page.getByText('Copier le flux d’un autre site').click();
    for (const [path, words] of [['/large.json', 'Le flux dépasse'], ['/elsewhere.json', 'renvoie à une autre adresse'], ['/missing.json', 'a répondu 404'], ['/slow.json', 'n’a pas répondu à temps']] as const) {
      await page.fill('#impact-origin', there(path));
      await page.getByRole('button', { name: 'Faire une copie' }).click();
      await page.locator('#impact-copied', { hasText: words }).waitFor();
    }
    await close();
  });

  it('is asked of https only, at the usual port, without a password', () => {
    all('impact_not_https', ['http://93.184.216.34/a.json', 'ftp://93.184.216.34/a', 'file:///etc/passwd', '//93.184.216.34/a', 'impact.json', '']);
    all('impact_odd_address', ['https://93.184.216.34:8443/a.json', 'https://me:secret@93.184.216.34/a.json']);
  });

  it('is never asked of a private network, however its address is written', () => {
    const refused = ['127.0.0.1', '127.1.2.3', '10.0.0.7', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '192.0.0.8', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255',
      '::1', '::', '::ffff:10.0.0.7', '::ffff:93.184.216.34', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '64:ff9b::a00:7', '2001:db8::1', '2002:a00:7::1', '2001::1', 'not an address', '1'];
    const open = ['93.184.216.34', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.63.255.255', '100.128.0.1', '2606:2800:220:1:248:1893:25c8:1946', '2a00:1450:4007:80e::200e'];
    const isPublic = inWordPress(`return array_map('ImpactWidgets\\is_public', json_decode('${JSON.stringify([...refused, ...open])}'));`);
    expect(isPublic).toEqual([...refused.map(() => false), ...open.map(() => true)]);
    all('impact_private_address', ['127.0.0.1', '10.0.0.7', '[::1]', '[::ffff:10.0.0.7]', 'localhost'].map((host) => `https://${host}/a.json`));
  });
});

it('PHP has nothing to say against the plugin', () => {
  const ours = (phpIn(folder, 'faults.php').match(/^.*plugins\/impact-widgets.*$/gm) ?? []).slice(0, 5);
  expect(ours).toEqual([]);
});
