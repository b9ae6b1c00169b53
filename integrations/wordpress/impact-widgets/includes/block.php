<?php
/** The block and the shortcode. Both are written when the page is shown, so that an editor who may not write HTML can use them. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

const BLOCK     = 'impact-widgets/widget';
const SHORTCODE = 'impact';

function register_block() {
	register_block_type( dirname( __DIR__ ) . '/editor', array( 'render_callback' => __NAMESPACE__ . '\block_html' ) );
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode_html' );
}

/** @param array $attributes `widget`, `feed`, `settings`. */
function block_html( $attributes ) {
	$settings = isset( $attributes['settings'] ) && is_array( $attributes['settings'] ) ? $attributes['settings'] : array();
	$html     = widget_html( $attributes['widget'], isset( $attributes['feed'] ) ? $attributes['feed'] : '', $settings );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

/**
 * `[impact feed="our-figures" indicator="acces-formation"]`, `[impact widget="map" …]`, `[impact for="#our-table" …]`.
 *
 * @param array|string $given
 */
function shortcode_html( $given ) {
	$given = is_array( $given ) ? $given : array();
	// A word alone is an attribute without a value: `[impact widget="factors" editable]`.
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$given[ $value ] = $value;
		}
	}
	return widget_html( isset( $given['widget'] ) ? $given['widget'] : 'indicator', isset( $given['feed'] ) ? $given['feed'] : '', $given );
}
