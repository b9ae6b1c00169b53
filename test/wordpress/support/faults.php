<?php
/** `php faults.php <site>`: what PHP wrote down while the site was used. */

$log = $argv[1] . '/debug.log';
echo file_exists($log) ? file_get_contents($log) : '';
