<?php
/** Prints a key and a certificate, as JSON, for the other site of the tests. */

$key = openssl_pkey_new(['private_key_bits' => 2048]);
$certificate = openssl_csr_sign(openssl_csr_new(['commonName' => 'other.example'], $key), null, $key, 1);
openssl_pkey_export($key, $key_text);
openssl_x509_export($certificate, $certificate_text);
echo json_encode(['key' => $key_text, 'cert' => $certificate_text]);
