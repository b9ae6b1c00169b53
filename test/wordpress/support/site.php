<?php
/** Of the WordPress of tests only (wp-content/mu-plugins): a French site without the files of WordPress's own French, and another site to copy from. */

add_filter('locale', function () {
	return 'fr_FR';
});

// The plugin asks 93.184.216.34, a public address; here a server of the test answers in its place.
add_action('http_api_curl', function ($handle, $arguments, $url) {
	$port = get_option('impact_test_port');
	if ($port && strpos($url, 'https://93.184.216.34/') === 0) {
		curl_setopt($handle, CURLOPT_CONNECT_TO, ['93.184.216.34:443:127.0.0.1:' . $port]);
		curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, false);
		curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, 0);
	}
}, 20, 3);
