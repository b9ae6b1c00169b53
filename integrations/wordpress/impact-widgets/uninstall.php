<?php
/** When the plugin is deleted, not only switched off: its feeds go with it. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( get_posts(
	array(
		'post_type'      => 'impact_feed',
		'post_status'    => array( 'any', 'trash', 'auto-draft' ),
		'posts_per_page' => -1,
		'fields'         => 'ids',
	)
) as $impact_feed ) {
	wp_delete_post( $impact_feed, true );
}
