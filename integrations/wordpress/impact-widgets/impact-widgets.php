<?php
/**
 * Plugin Name:       Impact widgets
 * Description:       Shows the social impact of your purchases and your work, honestly: figures with their source, cards, maps and more, from a feed that you paste or a spreadsheet.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       impact-widgets
 * Domain Path:       /languages
 */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

foreach ( array( 'feeds', 'route', 'addresses', 'copy', 'widgets', 'fallback', 'assets', 'block', 'screen', 'columns' ) as $part ) {
	require_once __DIR__ . '/includes/' . $part . '.php';
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'impact-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		register_feeds();
		register_assets();
		register_block();
	}
);
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );

/** The language of the library nearest to the site's, or to the user's in the administration. */
function language() {
	return 'fr' === substr( determine_locale(), 0, 2 ) ? 'fr' : 'en';
}
