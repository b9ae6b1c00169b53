<?php
/** Run once: the tables, three kinds of people, the plugin. `php install.php <folder of WordPress>` */

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
$site = $argv[1];
// The tables are made in a database that does not exist yet.
$configuration = file_get_contents($site . '/wp-config.php');
preg_match("/'DB_HOST', 'localhost:([^']+)'/", $configuration, $found);
mysqli_connect('localhost', 'root', '', '', 0, $found[1])->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

require $site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

function wp_new_blog_notification() {}
wp_install('Site d’essai', 'admin', 'admin@example.org', false, '', 'mot-de-passe-admin', 'fr_FR');
update_option('permalink_structure', '/%postname%/');
update_option('WPLANG', 'fr_FR');
// WordPress itself would ask another site for the pictures of people.
update_option('show_avatars', 0);
switch_theme('twentytwentyone');
foreach (['editor', 'author', 'contributor', 'subscriber'] as $role) {
	$id = wp_insert_user(['user_login' => $role, 'user_pass' => 'mot-de-passe-' . $role, 'user_email' => $role . '@example.org', 'role' => $role, 'locale' => 'fr_FR']);
	// The guide of the editor would stand before it, with pictures of another site.
	update_user_meta($id, $wpdb->get_blog_prefix() . 'persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2026-01-01T00:00:00.000Z']);
}
wp_set_current_user(1);
$result = activate_plugin('impact-widgets/impact-widgets.php');
if (is_wp_error($result)) {
	fwrite(STDERR, $result->get_error_message());
	exit(1);
}
flush_rewrite_rules();
