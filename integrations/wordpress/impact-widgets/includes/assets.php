<?php
/** The library's files, all of this site. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

const LOADER = 'impact-widgets';

function asset( $path ) {
	return plugins_url( $path, FILE );
}

/** The site speaks for itself where a table does not say whose figures it has. */
function site_name() {
	return wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
}

function register_assets() {
	wp_register_script( LOADER, asset( 'assets/autoloader.js' ), array(), VERSION, true );
	wp_register_style( LOADER, asset( 'assets/reserve.css' ), array(), VERSION );
	$given = array(
		'authoring' => asset( 'assets/authoring.js' ),
		'sheet'     => asset( 'assets/sheet.js' ),
		'loader'    => asset( 'assets/autoloader.js' ),
		'reserve'   => asset( 'assets/reserve.css' ),
		'language'  => is_admin() ? language() : '',
		'widgets'   => is_admin() ? known_widgets() : array(),
		'roles'     => is_admin() ? roles() : array(),
		'site'      => site_name(),
	);
	$needed = array(
		'impact-widgets-block' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'wp-api-fetch', 'impact-widgets-words' ),
		'impact-widgets-feed'  => array( 'wp-i18n', 'wp-api-fetch', 'wp-dom-ready', 'impact-widgets-words' ),
		'impact-widgets-words' => array( 'wp-i18n' ),
	);
	foreach ( $needed as $handle => $needs ) {
		wp_register_script( $handle, asset( 'editor/' . substr( $handle, strlen( 'impact-widgets-' ) ) . '.js' ), $needs, VERSION, true );
		wp_set_script_translations( $handle, 'impact-widgets', dirname( __DIR__ ) . '/languages' );
	}
	wp_add_inline_script( 'impact-widgets-words', 'window.impactWidgets = ' . wp_json_encode( $given, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	wp_register_style( 'impact-widgets-feed', asset( 'editor/feed.css' ), array(), VERSION );
}

/** On pages that have a widget, and on no others. */
function enqueue_widgets() {
	wp_enqueue_script( LOADER );
	wp_enqueue_style( LOADER );
}

// Known before the page's head is written, its styles keep room from the first line on.
add_action(
	'wp_enqueue_scripts',
	function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) ) ) {
			enqueue_widgets();
		}
	}
);

// The loader is a module; WordPress can say so by itself from 6.5 on only.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		return LOADER === $handle ? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $src,
				'id'   => LOADER . '-js',
			)
		) : $tag;
	},
	10,
	3
);
