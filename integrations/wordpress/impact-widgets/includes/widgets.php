<?php
/** The tags of the library: which there are, which attributes each has, and how one is written into a page. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

/** Every tag with its attributes and what each may be, as the library documents them. */
function known_widgets() {
	static $known = null;
	if ( null === $known ) {
		$known = json_decode( file_get_contents( dirname( __DIR__ ) . '/widgets.json' ), true );
	}
	return $known;
}

/** `map` or `impact-map` → `impact-map`; null for what is no widget. */
function tag_of( $name ) {
	$name = strtolower( trim( (string) $name ) );
	$tag  = 0 === strpos( $name, 'impact-' ) ? $name : 'impact-' . $name;
	return isset( known_widgets()[ $tag ] ) ? $tag : null;
}

/**
 * The attributes of a tag, escaped: only those that the library knows, and no address but of a page or a file.
 *
 * @param string $tag      A tag that is known.
 * @param array  $settings Name → value, from an author.
 */
function attributes_of( $tag, array $settings ) {
	$html = '';
	foreach ( known_widgets()[ $tag ] as $name => $type ) {
		// WordPress takes a number or nothing for what an author left out of a shortcode.
		$value = isset( $settings[ $name ] ) && is_scalar( $settings[ $name ] ) ? $settings[ $name ] : '';
		if ( 'boolean' === $type ) {
			$html .= filter_var( $value, FILTER_VALIDATE_BOOLEAN ) || $value === $name ? ' ' . $name : '';
		} elseif ( 'address' === $type ) {
			$address = esc_url( (string) $value, array( 'http', 'https' ) );
			$html   .= '' === $address ? '' : ' ' . $name . '="' . $address . '"';
		} elseif ( '' !== (string) $value || ( 'controls' === $name && isset( $settings[ $name ] ) ) ) {
			// Without any control is something that an author may want.
			$html .= ' ' . $name . '="' . esc_attr( (string) $value ) . '"';
		}
	}
	return $html;
}

/**
 * A widget as HTML. Whoever may edit is told what is missing; readers of the page never are.
 *
 * @param string $name     `map`, `impact-map`, …
 * @param string $feed     Slug or number of a feed of this site; '' where the widget reads an address, a table of the page, or nothing.
 * @param array  $settings Attributes.
 */
function widget_html( $name, $feed, array $settings ) {
	$tag = tag_of( $name );
	if ( null === $tag ) {
		/* translators: 1: what was written, 2: a list of words. */
		return told_to_editors( sprintf( __( 'There is no widget “%1$s”. There are: %2$s.', 'impact-widgets' ), $name, implode( ', ', array_map( __NAMESPACE__ . '\short_name', array_keys( known_widgets() ) ) ) ) );
	}
	$post = '' === (string) $feed ? null : published_feed( $feed );
	if ( '' !== (string) $feed && null === $post ) {
		/* translators: %s: the name of a feed. */
		return told_to_editors( sprintf( __( 'There is no published feed “%s”: the widget is not shown.', 'impact-widgets' ), $feed ) );
	}
	if ( null === $post && empty( $settings['src'] ) && empty( $settings['for'] ) && ! in_array( $tag, array( 'impact-simulator', 'impact-factors' ), true ) ) {
		return told_to_editors( __( 'Choose a feed, an address or a table of the page: without one the widget is not shown.', 'impact-widgets' ) );
	}
	if ( $post ) {
		$settings['src'] = feed_address( $post );
	}
	if ( ! empty( $settings['for'] ) ) {
		$settings['for']          = '#' . ltrim( $settings['for'], '#' );
		$settings['organisation'] = empty( $settings['organisation'] ) ? site_name() : $settings['organisation'];
	}
	enqueue_widgets();
	return '<' . $tag . attributes_of( $tag, $settings ) . '>' . ( $post ? fallback_html( $tag, $post, $settings ) : '' ) . '</' . $tag . '>';
}

function short_name( $tag ) {
	return substr( $tag, strlen( 'impact-' ) );
}

function told_to_editors( $message ) {
	return current_user_can( 'edit_posts' ) ? '<p class="impact-widgets-message"><strong>' . esc_html__( 'Impact widgets', 'impact-widgets' ) . '</strong> – ' . esc_html( $message ) . '</p>' : '';
}
