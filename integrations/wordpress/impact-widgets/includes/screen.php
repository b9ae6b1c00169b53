<?php
/** The screen that a feed is pasted into. All is read, checked and redacted in the author's browser (editor/feed.js); here it is kept. */

namespace ImpactWidgets;

defined( 'ABSPATH' ) || exit;

const NONCE = 'impact_widgets_feed';

add_action(
	'add_meta_boxes_' . FEED,
	function () {
		add_meta_box( 'impact-widgets-figures', __( 'Your figures', 'impact-widgets' ), __NAMESPACE__ . '\figures_box', FEED, 'normal', 'high' );
		add_meta_box( 'impact-widgets-use', __( 'Show it on a page', 'impact-widgets' ), __NAMESPACE__ . '\use_box', FEED, 'side', 'default' );
	}
);

add_action(
	'admin_enqueue_scripts',
	function () {
		$screen = get_current_screen();
		if ( $screen && FEED === $screen->post_type && 'post' === $screen->base ) {
			wp_enqueue_script( 'impact-widgets-feed' );
			wp_enqueue_style( 'impact-widgets-feed' );
			enqueue_widgets();
		}
	}
);

function roles() {
	return array(
		'siae'         => __( 'we employ people in integration (SIAE)', 'impact-widgets' ),
		'acheteur'     => __( 'we buy', 'impact-widgets' ),
		'reseau'       => __( 'we speak for a network', 'impact-widgets' ),
		'facilitateur' => __( 'we help buyers and suppliers meet', 'impact-widgets' ),
		'autre'        => __( 'something else', 'impact-widgets' ),
	);
}

function figures_box( \WP_Post $feed ) {
	$owner = get_post_meta( $feed->ID, OWNER, true );
	$owner = is_array( $owner ) ? $owner : array(
		'name' => '',
		'role' => 'siae',
	);
	wp_nonce_field( NONCE, NONCE );
	?>
	<p><?php esc_html_e( 'Paste your figures: a feed (JSON), or the sheet that you have, straight from your spreadsheet – one row per indicator, one column per year. Or take a .csv file.', 'impact-widgets' ); ?></p>
	<p>
		<label for="impact-file"><?php esc_html_e( 'A .csv or .json file', 'impact-widgets' ); ?></label>
		<input type="file" id="impact-file" accept=".csv,.tsv,.txt,.json,text/csv,application/json">
	</p>
	<p><label for="impact-pasted"><?php esc_html_e( 'Your figures', 'impact-widgets' ); ?></label></p>
	<textarea id="impact-pasted" name="impact_pasted" rows="12" spellcheck="false" autocomplete="off" aria-describedby="impact-verdict"><?php echo esc_textarea( get_post_meta( $feed->ID, PASTED, true ) ); ?></textarea>
	<fieldset id="impact-owner">
		<legend><?php esc_html_e( 'Whose figures are in the sheet?', 'impact-widgets' ); ?></legend>
		<label for="impact-organisation"><?php esc_html_e( 'Name of the organisation', 'impact-widgets' ); ?></label>
		<input type="text" id="impact-organisation" name="impact_organisation" value="<?php echo esc_attr( $owner['name'] ); ?>">
		<label for="impact-role"><?php esc_html_e( 'What it does', 'impact-widgets' ); ?></label>
		<select id="impact-role" name="impact_role">
			<?php foreach ( roles() as $role => $words ) : ?>
				<option value="<?php echo esc_attr( $role ); ?>"<?php selected( $owner['role'], $role ); ?>><?php echo esc_html( $words ); ?></option>
			<?php endforeach; ?>
		</select>
	</fieldset>
	<div id="impact-verdict" role="status"></div>
	<ul id="impact-messages"></ul>
	<noscript><p><?php esc_html_e( 'Your browser checks the figures, with JavaScript: without it nothing can be saved.', 'impact-widgets' ); ?></p></noscript>
	<input type="hidden" id="impact-prepared" name="impact_prepared" value="">
	<details>
		<summary><?php esc_html_e( 'Copy a feed of another site', 'impact-widgets' ); ?></summary>
		<p><?php esc_html_e( 'A widget can show a feed of another site by its address, and this site then asks for nothing. With a copy, your pages show the figures of the day you made it, even when the other site is away. Copies are made when you press the button, and never by themselves.', 'impact-widgets' ); ?></p>
		<label for="impact-origin"><?php esc_html_e( 'Address of the feed (https://…)', 'impact-widgets' ); ?></label>
		<input type="url" id="impact-origin" name="impact_origin" value="<?php echo esc_url( get_post_meta( $feed->ID, ORIGIN, true ) ); ?>">
		<button type="button" class="button" id="impact-copy"><?php esc_html_e( 'Make a copy', 'impact-widgets' ); ?></button>
		<p id="impact-copied" role="status"></p>
	</details>
	<h3><?php esc_html_e( 'What readers will see', 'impact-widgets' ); ?></h3>
	<div id="impact-preview"></div>
	<?php
}

function use_box( \WP_Post $feed ) {
	?>
	<p><?php esc_html_e( 'In the editor of a page, add the block “Impact widget” and choose this feed.', 'impact-widgets' ); ?></p>
	<?php if ( 'publish' === $feed->post_status ) : ?>
		<p>
			<label for="impact-shortcode"><?php esc_html_e( 'Or write this where you want it:', 'impact-widgets' ); ?></label>
			<input type="text" readonly id="impact-shortcode" class="widefat code" value="<?php echo esc_attr( '[impact feed="' . $feed->post_name . '"]' ); ?>">
		</p>
		<p>
			<label for="impact-address"><?php esc_html_e( 'Address of the feed:', 'impact-widgets' ); ?></label>
			<input type="text" readonly id="impact-address" class="widefat code" value="<?php echo esc_attr( feed_address( $feed ) ); ?>">
		</p>
	<?php endif; ?>
	<p>
		<label><input type="checkbox" name="impact_open" value="1"<?php checked( (bool) get_post_meta( $feed->ID, OPEN, true ) ); ?>>
		<?php esc_html_e( 'Let pages of other sites show this feed', 'impact-widgets' ); ?></label>
	</p>
	<p class="description"><?php esc_html_e( 'A published feed can be read by everybody. Figures that would give people away are taken out before.', 'impact-widgets' ); ?></p>
	<?php
}

/** The text of a field of this screen's form, as it was written; '' where the form is not this screen's. */
function sent( $name ) {
	if ( ! isset( $_POST[ NONCE ], $_POST[ $name ] ) || ! is_string( $_POST[ $name ] ) || ! wp_verify_nonce( sanitize_key( $_POST[ NONCE ] ), NONCE ) ) {
		return '';
	}
	// JSON and sheets are kept to the letter; what is shown of them is escaped there.
	return wp_check_invalid_utf8( wp_unslash( $_POST[ $name ] ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
}

// Nothing is published of which nothing can be served; a feed without a title has its organisation's.
add_filter(
	'wp_insert_post_data',
	function ( $data, $given ) {
		if ( FEED !== $data['post_type'] || ! in_array( $data['post_status'], array( 'publish', 'future', 'private', 'pending' ), true ) ) {
			return $data;
		}
		$checked = checked( sent( 'impact_prepared' ) );
		if ( is_wp_error( $checked ) ) {
			if ( empty( $given['ID'] ) || ! get_post_meta( $given['ID'], SERVED, true ) ) {
				$data['post_status'] = 'draft';
			}
		} elseif ( '' === trim( $data['post_title'] ) ) {
			$name               = isset( $checked['facts'][ language() ]['organisation'] ) ? (string) $checked['facts'][ language() ]['organisation'] : '';
			$data['post_title'] = wp_slash( sanitize_text_field( $name ) );
			$data['post_name']  = wp_unique_post_slug( sanitize_title( $name ), isset( $given['ID'] ) ? (int) $given['ID'] : 0, $data['post_status'], FEED, 0 );
		}
		return $data;
	},
	10,
	2
);

add_action(
	'save_post_' . FEED,
	function ( $id ) {
		if ( ( defined( 'DOING_AUTOSAVE' ) && DOING_AUTOSAVE ) || ! current_user_can( 'edit_post', $id ) || '' === sent( NONCE ) ) {
			return;
		}
		$pasted = sent( 'impact_pasted' );
		if ( strlen( $pasted ) <= MOST_BYTES ) {
			update_post_meta( $id, PASTED, wp_slash( $pasted ) );
		}
		$role = sent( 'impact_role' );
		update_post_meta(
			$id,
			OWNER,
			wp_slash(
				array(
					'name' => sanitize_text_field( sent( 'impact_organisation' ) ),
					'role' => isset( roles()[ $role ] ) ? $role : 'siae',
				)
			)
		);
		update_post_meta( $id, OPEN, '1' === sent( 'impact_open' ) ? '1' : '' );
		update_post_meta( $id, ORIGIN, wp_slash( esc_url_raw( sent( 'impact_origin' ), array( 'https' ) ) ) );
		$checked = checked( sent( 'impact_prepared' ) );
		if ( is_wp_error( $checked ) ) {
			// An empty form is no fault: it was only opened.
			if ( '' !== trim( $pasted ) ) {
				set_transient( NONCE . '_' . get_current_user_id(), $checked->get_error_message(), MINUTE_IN_SECONDS );
			}
			return;
		}
		update_post_meta( $id, SERVED, wp_slash( $checked['served'] ) );
		update_post_meta( $id, FACTS, wp_slash( $checked['facts'] ) );
	}
);

add_action(
	'admin_notices',
	function () {
		$message = get_transient( NONCE . '_' . get_current_user_id() );
		if ( $message ) {
			delete_transient( NONCE . '_' . get_current_user_id() );
			echo '<div class="notice notice-error"><p>' . esc_html( $message ) . '</p></div>';
		}
	}
);
