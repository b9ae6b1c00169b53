<?php
/** Which addresses this server may ask: none of its own network. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

/** Networks that are nobody's on the internet, or that lead back into ours. RFC 6890 and its registries. */
const CLOSED_NETWORKS = array(
	'0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
	'192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
);

/** Of the newer kind only what is handed out for the internet is asked, without the ways that lead to the older kind. */
const OPEN_NETWORK_6     = '2000::/3';
const CLOSED_NETWORKS_6 = array( '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20' );

/** Whether an address of the internet protocol stands in a network written as `10.0.0.0/8`. */
function is_within( $address, $network ) {
	list( $base, $bits ) = explode( '/', $network );
	$address = inet_pton( $address );
	$base    = inet_pton( $base );
	if ( strlen( $address ) !== strlen( $base ) ) {
		return false;
	}
	$whole = intdiv( (int) $bits, 8 );
	$rest  = (int) $bits % 8;
	if ( substr( $address, 0, $whole ) !== substr( $base, 0, $whole ) ) {
		return false;
	}
	$mask = 0xff << ( 8 - $rest ) & 0xff;
	return 0 === $rest || ( ord( $address[ $whole ] ) & $mask ) === ( ord( $base[ $whole ] ) & $mask );
}

/** Whether a number address is one of the public internet. */
function is_public( $address ) {
	if ( false === filter_var( $address, FILTER_VALIDATE_IP ) ) {
		return false;
	}
	$is_newer = false !== strpos( $address, ':' );
	if ( $is_newer && ! is_within( $address, OPEN_NETWORK_6 ) ) {
		return false;
	}
	foreach ( $is_newer ? CLOSED_NETWORKS_6 : CLOSED_NETWORKS as $network ) {
		if ( is_within( $address, $network ) ) {
			return false;
		}
	}
	return true;
}

/**
 * The number addresses of a name, all of them public.
 *
 * @param string $host Name, or a number address; one of the newer kind in brackets.
 * @return string[]|\WP_Error
 */
function public_addresses( $host ) {
	$number = trim( $host, '[]' );
	if ( false !== filter_var( $number, FILTER_VALIDATE_IP ) ) {
		$found = array( $number );
	} else {
		$found = gethostbynamel( $host );
		$found = $found ? $found : array();
		foreach ( (array) dns_get_record( $host, DNS_AAAA ) as $record ) {
			if ( isset( $record['ipv6'] ) ) {
				$found[] = $record['ipv6'];
			}
		}
	}
	if ( ! $found ) {
		/* translators: %s: the name of a server. */
		return new \WP_Error( 'impact_unknown_host', sprintf( __( 'No server is known by the name %s.', 'impact-widgets' ), $host ) );
	}
	foreach ( $found as $address ) {
		if ( ! is_public( $address ) ) {
			/* translators: %s: the name of a server. */
			return new \WP_Error( 'impact_private_address', sprintf( __( '%s is an address of a private network: it is not asked.', 'impact-widgets' ), $host ) );
		}
	}
	return $found;
}
