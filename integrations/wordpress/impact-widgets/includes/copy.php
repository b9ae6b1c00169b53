<?php
/** The one call that this plugin's server makes: a copy of a feed, when an author asks for it. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

/** Seconds for the whole answer. */
const PATIENCE = 5;

/**
 * The text of a feed at another site's address.
 *
 * @param string $address https only, on the usual port, of a public server; redirections are not followed.
 * @return string|\WP_Error
 */
function fetched( $address ) {
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) || 'https' !== strtolower( $parts['scheme'] ) ) {
		return new \WP_Error( 'impact_not_https', __( 'The address of a feed begins with https://.', 'impact-widgets' ) );
	}
	if ( isset( $parts['user'] ) || isset( $parts['pass'] ) || ( isset( $parts['port'] ) && 443 !== $parts['port'] ) ) {
		return new \WP_Error( 'impact_odd_address', __( 'The address of a feed has no name of a user and no port of its own.', 'impact-widgets' ) );
	}
	// Without it, the name could lead elsewhere between our look at it and the call.
	if ( ! function_exists( 'curl_version' ) ) {
		return new \WP_Error( 'impact_no_curl', __( 'This server can’t make copies safely: PHP’s curl extension is missing. Paste the feed instead.', 'impact-widgets' ) );
	}
	$addresses = public_addresses( $parts['host'] );
	if ( is_wp_error( $addresses ) ) {
		return $addresses;
	}
	$pin = function ( $handle, $arguments, $url ) use ( $address, $parts, $addresses ) {
		if ( $url === $address ) {
			curl_setopt( $handle, CURLOPT_RESOLVE, array( trim( $parts['host'], '[]' ) . ':443:' . implode( ',', $addresses ) ) );
		}
	};
	add_action( 'http_api_curl', $pin, 10, 3 );
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => PATIENCE,
			'redirection'         => 0,
			'limit_response_size' => MOST_BYTES + 1,
			'headers'             => array( 'Accept' => 'application/json' ),
			'user-agent'          => 'impact-widgets/' . VERSION,
		)
	);
	remove_action( 'http_api_curl', $pin, 10 );
	return text_of( $answer );
}

/** @param array|\WP_Error $answer */
function text_of( $answer ) {
	if ( is_wp_error( $answer ) ) {
		/* translators: %s: what the connection says, in English. */
		return new \WP_Error( 'impact_no_answer', sprintf( __( 'The other site did not answer in time (%s).', 'impact-widgets' ), $answer->get_error_message() ) );
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( $status >= 300 && $status < 400 ) {
		return new \WP_Error( 'impact_elsewhere', __( 'The other site sends on to another address: give that one.', 'impact-widgets' ) );
	}
	if ( 200 !== $status ) {
		/* translators: %d: a number such as 404. */
		return new \WP_Error( 'impact_refused', sprintf( __( 'The other site answered %d.', 'impact-widgets' ), $status ) );
	}
	$text = wp_remote_retrieve_body( $answer );
	if ( strlen( $text ) > MOST_BYTES ) {
		/* translators: %s: a size, such as 1 MB. */
		return new \WP_Error( 'impact_too_large', sprintf( __( 'The feed is larger than %s.', 'impact-widgets' ), size_format( MOST_BYTES ) ) );
	}
	return wp_check_invalid_utf8( $text );
}

/** To the author's browser, which reads, checks and redacts it before it is saved. */
function serve_copy( \WP_REST_Request $request ) {
	$text = fetched( (string) $request['address'] );
	if ( is_wp_error( $text ) ) {
		$text->add_data( array( 'status' => 400 ) );
		return $text;
	}
	return array( 'text' => $text );
}
