<?php
/**
 * Feeds are posts of a type of their own. What an author pasted is kept for those who may edit it; what is served is what the library left of
 * it in the author's browser, without figures that would give people away.
 */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

const FEED = 'impact_feed';

/** What the author pasted, as text. Never served. */
const PASTED = '_impact_pasted';
/** The redacted feed, as JSON text: the only text that is served. */
const SERVED = '_impact_served';
/** The redacted feed in words, by language: for readers without scripts. */
const FACTS = '_impact_facts';
/** Whether pages of other sites may read the feed. */
const OPEN = '_impact_open';
/** Where the copy came from, and when. */
const ORIGIN = '_impact_origin';
/** Of a sheet: whose figures they are, and what kind of organisation. */
const OWNER = '_impact_owner';

/** Bytes that a feed may have, pasted or served. */
const MOST_BYTES = 1000000;

function register_feeds() {
	register_post_type(
		FEED,
		array(
			'labels'              => array(
				'name'               => __( 'Impact feeds', 'impact-widgets' ),
				'singular_name'      => __( 'Impact feed', 'impact-widgets' ),
				'add_new'            => __( 'Add a feed', 'impact-widgets' ),
				'add_new_item'       => __( 'Add a feed', 'impact-widgets' ),
				'edit_item'          => __( 'Edit the feed', 'impact-widgets' ),
				'new_item'           => __( 'New feed', 'impact-widgets' ),
				'search_items'       => __( 'Search feeds', 'impact-widgets' ),
				'not_found'          => __( 'No feed yet: add one to show your figures.', 'impact-widgets' ),
				'not_found_in_trash' => __( 'No feed in the trash.', 'impact-widgets' ),
				'menu_name'          => __( 'Impact', 'impact-widgets' ),
				'all_items'          => __( 'Feeds', 'impact-widgets' ),
			),
			'public'              => false,
			'show_ui'             => true,
			'show_in_rest'        => false,
			'exclude_from_search' => true,
			'has_archive'         => false,
			'rewrite'             => false,
			'query_var'           => false,
			'delete_with_user'    => false,
			'menu_icon'           => 'dashicons-chart-bar',
			'supports'            => array( 'title' ),
			'map_meta_cap'        => true,
			'capability_type'     => 'post',
			// A published feed can be read by everybody, so those who may not publish don't make any.
			'capabilities'        => array(
				'edit_posts'   => 'publish_posts',
				'create_posts' => 'publish_posts',
			),
		)
	);
}

/**
 * A published feed.
 *
 * @param string $name Slug or number.
 * @return \WP_Post|null
 */
function published_feed( $name ) {
	$name = (string) $name;
	$feed = ctype_digit( $name ) ? get_post( (int) $name ) : get_page_by_path( sanitize_title( $name ), OBJECT, FEED );
	return $feed && FEED === $feed->post_type && 'publish' === $feed->post_status ? $feed : null;
}

/** Where a feed is served. */
function feed_address( \WP_Post $feed ) {
	return rest_url( 'impact-widgets/v1/feeds/' . $feed->post_name );
}

/** The feed in words, in the page's language; null where there is none. */
function facts_of( \WP_Post $feed ) {
	$facts = get_post_meta( $feed->ID, FACTS, true );
	return isset( $facts[ language() ] ) ? $facts[ language() ] : null;
}

/**
 * What the author's browser made of what was pasted.
 *
 * @param string $text JSON with `document` and `facts`.
 * @return array|\WP_Error `served` (JSON text) and `facts`, or why they can't be kept.
 */
function checked( $text ) {
	if ( '' === trim( $text ) ) {
		return new \WP_Error( 'empty', __( 'No feed could be read: it was not saved. Your text is still there; the messages below it say what to change.', 'impact-widgets' ) );
	}
	if ( strlen( $text ) > 2 * MOST_BYTES ) {
		/* translators: %s: a size, such as 1 MB. */
		return new \WP_Error( 'too-large', sprintf( __( 'The feed is larger than %s: it was not saved.', 'impact-widgets' ), size_format( MOST_BYTES ) ) );
	}
	// Objects stay objects: an empty one must not become a list.
	$prepared = json_decode( $text );
	$document = is_object( $prepared ) && isset( $prepared->document ) ? $prepared->document : null;
	$whole    = is_object( $document ) && isset( $document->version, $document->organisation ) && is_string( $document->version ) && is_object( $document->organisation );
	if ( ! $whole || ! isset( $document->indicators ) || ! is_array( $document->indicators ) ) {
		return new \WP_Error( 'no-feed', __( 'What was sent is not a feed (an object with version, organisation and indicators): it was not saved.', 'impact-widgets' ) );
	}
	$served = wp_json_encode( $document, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	if ( strlen( $served ) > MOST_BYTES ) {
		/* translators: %s: a size, such as 1 MB. */
		return new \WP_Error( 'too-large', sprintf( __( 'The feed is larger than %s: it was not saved.', 'impact-widgets' ), size_format( MOST_BYTES ) ) );
	}
	return array(
		'served' => $served,
		'facts'  => facts_of_shape( isset( $prepared->facts ) ? json_decode( wp_json_encode( $prepared->facts ), true ) : array() ),
	);
}

/** Words only, in the shape that pages write them in, whatever was sent. */
function facts_of_shape( $given ) {
	$text    = function ( $value ) {
		return is_string( $value ) ? $value : '';
	};
	$texts   = function ( $values ) use ( $text ) {
		return array_map( $text, is_array( $values ) ? array_values( $values ) : array() );
	};
	$objects = function ( $values ) {
		return array_values( array_filter( is_array( $values ) ? $values : array(), 'is_array' ) );
	};
	$row     = function ( $one ) use ( $text, $texts ) {
		$one += array_fill_keys( array( 'period', 'territory', 'part', 'cells' ), null );
		return array(
			'period'    => $text( $one['period'] ),
			'territory' => $text( $one['territory'] ),
			'part'      => true === $one['part'],
			'cells'     => $texts( $one['cells'] ),
		);
	};
	$facts   = array();
	foreach ( array( 'fr', 'en' ) as $language ) {
		if ( ! isset( $given[ $language ] ) || ! is_array( $given[ $language ] ) ) {
			continue;
		}
		$one                = $given[ $language ] + array_fill_keys( array( 'organisation', 'fictional', 'indicators' ), null );
		$facts[ $language ] = array(
			'organisation' => $text( $one['organisation'] ),
			'fictional'    => $text( $one['fictional'] ),
			'indicators'   => array_map(
				function ( $indicator ) use ( $text, $texts, $objects, $row ) {
					$indicator += array_fill_keys( array( 'id', 'name', 'columns', 'rows', 'more', 'source' ), null );
					return array(
						'id'      => $text( $indicator['id'] ),
						'name'    => $text( $indicator['name'] ),
						'columns' => $texts( $indicator['columns'] ),
						'rows'    => array_map( $row, $objects( $indicator['rows'] ) ),
						'more'    => is_int( $indicator['more'] ) ? $indicator['more'] : 0,
						'source'  => $text( $indicator['source'] ),
					);
				},
				$objects( $one['indicators'] )
			),
		);
	}
	return $facts;
}
