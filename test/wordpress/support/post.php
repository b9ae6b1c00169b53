<?php
/** `php post.php <site> <login> <title> <content> [status]`: what somebody saves passes the same filters as in the editor. Prints its number, its address and what was kept. */

$_SERVER['HTTP_HOST'] = 'localhost';
[, $site, $login, $title, $content] = $argv;
require $site . '/wp-load.php';
wp_set_current_user(get_user_by('login', $login)->ID);
kses_init();
$id = wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => $argv[5] ?? 'publish', 'post_title' => $title, 'post_content' => $content]), true);
if (is_wp_error($id)) {
	fwrite(STDERR, $id->get_error_message());
	exit(1);
}
echo json_encode(['id' => $id, 'address' => get_permalink($id), 'content' => get_post($id)->post_content]);
