<?php
/** What stands inside a tag: read without scripts, by search engines, while the widget is on its way, and if it fails. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

function fallback_html( $tag, \WP_Post $feed, array $settings ) {
	$facts = facts_of( $feed );
	if ( ! $facts ) {
		return '';
	}
	$chosen = facts_chosen( $facts['indicators'], $tag, $settings );
	if ( 'impact-indicator' === $tag && isset( $settings['variant'] ) && 'inline' === $settings['variant'] ) {
		return $chosen ? esc_html( latest_value( $chosen[0], $settings ) ) : '';
	}
	$about = in_array( $tag, array( 'impact-indicator', 'impact-dashboard', 'impact-map', 'impact-comparison' ), true );
	$html  = $about ? implode( '', array_map( function ( $indicator ) use ( $settings ) {
		return table_html( $indicator, $settings );
	}, $chosen ) ) : '';
	$notes = array_filter( array( $about ? '' : $facts['organisation'], $facts['fictional'] ) );
	$html .= $notes ? '<p>' . esc_html( implode( ' – ', $notes ) ) . '</p>' : '';
	return $html;
}

/** The indicators that a widget is about: the one asked for, a list, or the first. */
function facts_chosen( array $indicators, $tag, array $settings ) {
	$ids = ! empty( $settings['indicators'] ) ? preg_split( '/[\s,]+/', trim( $settings['indicators'] ) ) : array();
	if ( ! empty( $settings['indicator'] ) ) {
		$ids = array( $settings['indicator'] );
	}
	if ( ! $ids ) {
		return 'impact-dashboard' === $tag ? $indicators : array_slice( $indicators, 0, 1 );
	}
	return array_values(
		array_filter(
			$indicators,
			function ( $one ) use ( $ids ) {
				return in_array( $one['id'], $ids, true );
			}
		)
	);
}

/** Rows of the period and the territory that were asked for; all where none is of them. */
function rows_chosen( array $indicator, array $settings ) {
	$rows = $indicator['rows'];
	foreach ( array( 'period', 'territory' ) as $name ) {
		$wish = isset( $settings[ $name ] ) ? (string) $settings[ $name ] : '';
		$kept = array_filter(
			$rows,
			function ( $row ) use ( $name, $wish ) {
				return '' === $wish || $row[ $name ] === $wish;
			}
		);
		$rows = $kept ? $kept : $rows;
	}
	return array_values( $rows );
}

function latest_value( array $indicator, array $settings ) {
	$rows   = rows_chosen( $indicator, $settings );
	$totals = array_filter(
		$rows,
		function ( $row ) {
			return ! $row['part'];
		}
	);
	$row = $totals ? end( $totals ) : end( $rows );
	return $row ? end( $row['cells'] ) : '';
}

function table_html( array $indicator, array $settings ) {
	$cell = function ( $tag ) {
		return function ( $text ) use ( $tag ) {
			return '<' . $tag . ( 'th' === $tag ? ' scope="col"' : '' ) . '>' . esc_html( $text ) . '</' . $tag . '>';
		};
	};
	$body = '';
	foreach ( rows_chosen( $indicator, $settings ) as $row ) {
		$body .= '<tr>' . implode( '', array_map( $cell( 'td' ), $row['cells'] ) ) . '</tr>';
	}
	$source = $indicator['source'];
	if ( $indicator['more'] > 0 ) {
		/* translators: %s: a number. */
		$source .= ' ' . sprintf( _n( '(and %s more figure)', '(and %s more figures)', $indicator['more'], 'impact-widgets' ), number_format_i18n( $indicator['more'] ) );
	}
	return '<table><caption>' . esc_html( $indicator['name'] ) . '</caption><thead><tr>' . implode( '', array_map( $cell( 'th' ), $indicator['columns'] ) )
		. '</tr></thead><tbody>' . $body . '</tbody></table><p>' . esc_html( $source ) . '</p>';
}
