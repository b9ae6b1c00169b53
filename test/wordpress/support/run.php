<?php
/** `php run.php <site> <code>`: runs a line of a test inside WordPress, and prints what it returns as JSON. */

$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
echo json_encode(eval($argv[2]));
