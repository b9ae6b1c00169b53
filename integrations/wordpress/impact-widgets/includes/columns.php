<?php
/** The list of feeds: how each is shown on a page, and what readers see of it. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

add_filter(
	'manage_' . FEED . '_posts_columns',
	function ( $columns ) {
		return array_slice( $columns, 0, 2, true ) + array(
			'impact_indicators' => __( 'Indicators', 'impact-widgets' ),
			'impact_shortcode'  => __( 'Shortcode', 'impact-widgets' ),
		) + array_slice( $columns, 2, null, true );
	}
);

add_action(
	'manage_' . FEED . '_posts_custom_column',
	function ( $column, $id ) {
		$feed = get_post( $id );
		if ( 'impact_shortcode' === $column && 'publish' === $feed->post_status ) {
			echo '<code>' . esc_html( '[impact feed="' . $feed->post_name . '"]' ) . '</code>';
		}
		if ( 'impact_indicators' === $column ) {
			$facts = facts_of( $feed );
			echo esc_html( number_format_i18n( $facts ? count( $facts['indicators'] ) : 0 ) );
		}
	},
	10,
	2
);

add_filter(
	'post_updated_messages',
	function ( $messages ) {
		$saved             = __( 'The feed is saved. Pages show it from now on; a browser may keep the one before for five minutes.', 'impact-widgets' );
		$messages[ FEED ] = array_fill( 1, 10, $saved );
		return $messages;
	}
);
