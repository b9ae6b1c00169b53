<?php
/** The addresses that feeds are served at. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

/** Seconds that a browser keeps a feed before it asks whether it has changed. */
const FRESH = 300;

function register_routes() {
	register_rest_route(
		'impact-widgets/v1',
		'/feeds',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\list_feeds',
			'permission_callback' => function () {
				return current_user_can( 'edit_posts' );
			},
		)
	);
	register_rest_route(
		'impact-widgets/v1',
		'/feeds/(?P<feed>[\w%-]+)',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\serve_feed',
			'permission_callback' => '__return_true',
		)
	);
	register_rest_route(
		'impact-widgets/v1',
		'/copies',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\serve_copy',
			'permission_callback' => function () {
				return current_user_can( 'publish_posts' );
			},
			'args'                => array(
				'address' => array(
					'type'     => 'string',
					'required' => true,
				),
			),
		)
	);
}

/** What an editor may choose from. */
function list_feeds() {
	$feeds = get_posts(
		array(
			'post_type'      => FEED,
			'post_status'    => 'publish',
			'posts_per_page' => 200,
			'orderby'        => 'title',
			'order'          => 'ASC',
		)
	);
	return array_map(
		function ( $feed ) {
			return array(
				'name'    => $feed->post_name,
				'title'   => html_entity_decode( get_the_title( $feed ), ENT_QUOTES, 'UTF-8' ),
				'address' => feed_address( $feed ),
			);
		},
		$feeds
	);
}

/** The redacted feed, with what a browser needs to ask again without being sent it twice. */
function serve_feed( \WP_REST_Request $request ) {
	$feed = published_feed( urldecode( $request['feed'] ) );
	$text = $feed ? get_post_meta( $feed->ID, SERVED, true ) : '';
	if ( ! $text ) {
		return new \WP_Error( 'impact_no_feed', __( 'There is no published feed of this name.', 'impact-widgets' ), array( 'status' => 404 ) );
	}
	$tag      = '"' . sha1( $text ) . '"';
	$response = new \WP_REST_Response( null, same_tag( $tag, (string) $request->get_header( 'if_none_match' ) ) ? 304 : 200 );
	$response->header( 'ETag', $tag );
	$response->header( 'Cache-Control', 'public, max-age=' . FRESH );
	$response->header( 'X-Content-Type-Options', 'nosniff' );
	add_filter(
		'rest_pre_serve_request',
		function ( $served, $result, $asked ) use ( $request, $response, $text, $feed ) {
			if ( $asked !== $request ) {
				return $served;
			}
			share( (bool) get_post_meta( $feed->ID, OPEN, true ) );
			if ( 304 !== $response->get_status() && 'HEAD' !== $request->get_method() ) {
				// JSON, made by this plugin and sent as such.
				echo $text; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
			}
			return true;
		},
		// After WordPress, which lets every site read what it answers.
		20,
		3
	);
	return $response;
}

/** Whether the browser's copy is the one that would be sent; servers that compress mark theirs as weak, or with an ending of their own. */
function same_tag( $tag, $given ) {
	foreach ( explode( ',', $given ) as $one ) {
		$one = preg_replace( '/^W\/|-(gzip|br|zstd)(?="$)/', '', trim( $one ) );
		if ( '*' === $one || $one === $tag ) {
			return true;
		}
	}
	return false;
}

/** Other sites' pages read a feed where its author allows it, and never with the reader's cookies. */
function share( $open ) {
	foreach ( array( 'Origin', 'Credentials', 'Methods', 'Headers' ) as $name ) {
		header_remove( 'Access-Control-Allow-' . $name );
	}
	header_remove( 'Access-Control-Expose-Headers' );
	if ( $open ) {
		header( 'Access-Control-Allow-Origin: *' );
		header( 'Access-Control-Expose-Headers: ETag' );
	}
}
