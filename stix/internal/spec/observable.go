package spec

import "math"

// observables returns the STIX Cyber-observable Objects (section 6).
func observables() []*Type {
	return []*Type{
		&artifact, &autonomousSystem, &directory, &domainName, &emailAddr, &emailMessage, &file,
		&ipv4Addr, &ipv6Addr, &macAddr, &mutex, &networkTraffic, &process, &software,
		&url, &userAccount, &windowsRegistryKey, &x509Certificate,
	}
}

var notNegative = Bounds{Low: 0, High: math.Inf(1)}

var artifact = Type{ // section 6.1
	Name:     "artifact",
	Category: Observable,
	Properties: []Property{
		{Name: "mime_type", Kind: String},
		{Name: "payload_bin", Kind: Binary},
		{Name: "url", Kind: String},
		{Name: "hashes", Kind: Hashes},
		{Name: "encryption_algorithm", Kind: Enumeration, Words: encryptionAlgorithm},
		{Name: "decryption_key", Kind: String},
	},
	Apart:    [][2]string{{"payload_bin", "url"}},
	Together: [][2]string{{"url", "hashes"}, {"decryption_key", "encryption_algorithm"}},
}

var autonomousSystem = Type{ // section 6.2
	Name:     "autonomous-system",
	Category: Observable,
	Properties: []Property{
		{Name: "number", Kind: Integer, Required: Both},
		{Name: "name", Kind: String},
		{Name: "rir", Kind: String},
	},
}

var directory = Type{ // section 6.3
	Name:     "directory",
	Category: Observable,
	Properties: []Property{
		{Name: "path", Kind: String, Required: Both},
		{Name: "path_enc", Kind: String},
		{Name: "ctime", Kind: Timestamp, In: V21},
		{Name: "mtime", Kind: Timestamp, In: V21},
		{Name: "atime", Kind: Timestamp, In: V21},
		{Name: "created", Kind: Timestamp, In: V20},
		{Name: "modified", Kind: Timestamp, In: V20},
		{Name: "accessed", Kind: Timestamp, In: V20},
		{Name: "contains_refs", Kind: Identifier, List: true, Refs: []string{"file", "directory"}},
	},
	Together: [][2]string{{"path_enc", "path"}},
}

var domainName = Type{ // section 6.4
	Name:     "domain-name",
	Category: Observable,
	Properties: []Property{
		{Name: "value", Kind: String, Required: Both},
		{Name: "resolves_to_refs", Kind: Identifier, List: true, Refs: []string{"ipv4-addr", "ipv6-addr", "domain-name"}},
	},
}

var emailAddr = Type{ // section 6.5
	Name:     "email-addr",
	Category: Observable,
	Properties: []Property{
		{Name: "value", Kind: String, Required: Both},
		{Name: "display_name", Kind: String},
		{Name: "belongs_to_ref", Kind: Identifier, Refs: []string{"user-account"}},
	},
}

var emailMessage = Type{ // section 6.6
	Name:     "email-message",
	Category: Observable,
	Properties: []Property{
		{Name: "is_multipart", Kind: Boolean, Required: Both},
		{Name: "date", Kind: Timestamp},
		{Name: "content_type", Kind: String},
		{Name: "from_ref", Kind: Identifier, Refs: []string{"email-addr"}},
		{Name: "sender_ref", Kind: Identifier, Refs: []string{"email-addr"}},
		{Name: "to_refs", Kind: Identifier, List: true, Refs: []string{"email-addr"}},
		{Name: "cc_refs", Kind: Identifier, List: true, Refs: []string{"email-addr"}},
		{Name: "bcc_refs", Kind: Identifier, List: true, Refs: []string{"email-addr"}},
		{Name: "message_id", Kind: String},
		{Name: "subject", Kind: String},
		{Name: "received_lines", Kind: String, List: true},
		{Name: "additional_header_fields", Kind: Dictionary},
		{Name: "body", Kind: String},
		{Name: "body_multipart", Kind: Struct, List: true, Of: &mimePart},
		{Name: "raw_email_ref", Kind: Identifier, Refs: []string{"artifact"}},
	},
	Apart: [][2]string{{"body", "body_multipart"}},
}

var file = Type{ // section 6.7
	Name:     "file",
	Category: Observable,
	Properties: []Property{
		{Name: "hashes", Kind: Hashes},
		{Name: "size", Kind: Integer, Bounds: &notNegative},
		{Name: "name", Kind: String},
		{Name: "name_enc", Kind: String},
		{Name: "magic_number_hex", Kind: Hex},
		{Name: "mime_type", Kind: String},
		{Name: "ctime", Kind: Timestamp, In: V21},
		{Name: "mtime", Kind: Timestamp, In: V21},
		{Name: "atime", Kind: Timestamp, In: V21},
		{Name: "created", Kind: Timestamp, In: V20},
		{Name: "modified", Kind: Timestamp, In: V20},
		{Name: "accessed", Kind: Timestamp, In: V20},
		{Name: "is_encrypted", Kind: Boolean, In: V20},
		{Name: "encryption_algorithm", Kind: String, In: V20},
		{Name: "decryption_key", Kind: String, In: V20},
		{Name: "parent_directory_ref", Kind: Identifier, Refs: []string{"directory"}},
		{Name: "contains_refs", Kind: Identifier, List: true},
		{Name: "content_ref", Kind: Identifier, Refs: []string{"artifact"}},
	},
	Extensions: []*Type{&archiveExt, &ntfsExt, &pdfExt, &rasterImageExt, &windowsPEBinaryExt},
	AnyOf:      []string{"hashes", "name"},
	Together:   [][2]string{{"name_enc", "name"}},
}

var ipv4Addr = Type{ // section 6.8
	Name:     "ipv4-addr",
	Category: Observable,
	Properties: []Property{
		{Name: "value", Kind: String, Required: Both},
		{Name: "resolves_to_refs", Kind: Identifier, List: true, Refs: []string{"mac-addr"}},
		{Name: "belongs_to_refs", Kind: Identifier, List: true, Refs: []string{"autonomous-system"}},
	},
}

var ipv6Addr = Type{ // section 6.9
	Name:     "ipv6-addr",
	Category: Observable,
	Properties: []Property{
		{Name: "value", Kind: String, Required: Both},
		{Name: "resolves_to_refs", Kind: Identifier, List: true, Refs: []string{"mac-addr"}},
		{Name: "belongs_to_refs", Kind: Identifier, List: true, Refs: []string{"autonomous-system"}},
	},
}

var macAddr = Type{ // section 6.10
	Name:     "mac-addr",
	Category: Observable,
	Properties: []Property{
		{Name: "value", Kind: String, Required: Both},
	},
}

var mutex = Type{ // section 6.11
	Name:     "mutex",
	Category: Observable,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
	},
}

var networkTraffic = Type{ // section 6.12
	Name:     "network-traffic",
	Category: Observable,
	Properties: []Property{
		{Name: "start", Kind: Timestamp},
		{Name: "end", Kind: Timestamp},
		{Name: "is_active", Kind: Boolean},
		{Name: "src_ref", Kind: Identifier, Refs: []string{"ipv4-addr", "ipv6-addr", "mac-addr", "domain-name"}},
		{Name: "dst_ref", Kind: Identifier, Refs: []string{"ipv4-addr", "ipv6-addr", "mac-addr", "domain-name"}},
		{Name: "src_port", Kind: Integer, Bounds: &Bounds{Low: 0, High: 65535}},
		{Name: "dst_port", Kind: Integer, Bounds: &Bounds{Low: 0, High: 65535}},
		{Name: "protocols", Kind: String, List: true, Required: Both},
		{Name: "src_byte_count", Kind: Integer},
		{Name: "dst_byte_count", Kind: Integer},
		{Name: "src_packets", Kind: Integer},
		{Name: "dst_packets", Kind: Integer},
		{Name: "ipfix", Kind: Dictionary},
		{Name: "src_payload_ref", Kind: Identifier, Refs: []string{"artifact"}},
		{Name: "dst_payload_ref", Kind: Identifier, Refs: []string{"artifact"}},
		{Name: "encapsulates_refs", Kind: Identifier, List: true, Refs: []string{"network-traffic"}},
		{Name: "encapsulated_by_ref", Kind: Identifier, Refs: []string{"network-traffic"}},
	},
	Extensions: []*Type{&httpRequestExt, &icmpExt, &socketExt, &tcpExt},
	AnyOf:      []string{"src_ref", "dst_ref"},
	Order:      [][2]string{{"start", "end"}},
}

var process = Type{ // section 6.13
	Name:     "process",
	Category: Observable,
	Properties: []Property{
		{Name: "is_hidden", Kind: Boolean},
		{Name: "pid", Kind: Integer},
		{Name: "created_time", Kind: Timestamp, In: V21},
		{Name: "cwd", Kind: String},
		{Name: "command_line", Kind: String},
		{Name: "environment_variables", Kind: Dictionary},
		{Name: "opened_connection_refs", Kind: Identifier, List: true, Refs: []string{"network-traffic"}},
		{Name: "creator_user_ref", Kind: Identifier, Refs: []string{"user-account"}},
		{Name: "image_ref", Kind: Identifier, In: V21, Refs: []string{"file"}},
		{Name: "parent_ref", Kind: Identifier, Refs: []string{"process"}},
		{Name: "child_refs", Kind: Identifier, List: true, Refs: []string{"process"}},
		{Name: "name", Kind: String, In: V20},
		{Name: "arguments", Kind: String, List: true, In: V20},
		{Name: "created", Kind: Timestamp, In: V20},
		{Name: "binary_ref", Kind: Identifier, In: V20, Refs: []string{"file"}},
	},
	NotEmpty:   true,
	Extensions: []*Type{&windowsProcessExt, &windowsServiceExt},
}

var software = Type{ // section 6.14
	Name:     "software",
	Category: Observable,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "cpe", Kind: String},
		{Name: "swid", Kind: String, In: V21},
		{Name: "languages", Kind: String, List: true},
		{Name: "vendor", Kind: String},
		{Name: "version", Kind: String},
	},
}

var url = Type{ // section 6.15
	Name:     "url",
	Category: Observable,
	Properties: []Property{
		{Name: "value", Kind: String, Required: Both},
	},
}

var userAccount = Type{ // section 6.16
	Name:     "user-account",
	Category: Observable,
	Properties: []Property{
		{Name: "user_id", Kind: String},
		{Name: "credential", Kind: String, In: V21},
		{Name: "account_login", Kind: String},
		{Name: "account_type", Kind: Vocabulary, Words: accountType},
		{Name: "display_name", Kind: String},
		{Name: "is_service_account", Kind: Boolean},
		{Name: "is_privileged", Kind: Boolean},
		{Name: "can_escalate_privs", Kind: Boolean},
		{Name: "is_disabled", Kind: Boolean},
		{Name: "account_created", Kind: Timestamp},
		{Name: "account_expires", Kind: Timestamp},
		{Name: "credential_last_changed", Kind: Timestamp, In: V21},
		{Name: "account_first_login", Kind: Timestamp},
		{Name: "account_last_login", Kind: Timestamp},
		{Name: "password_last_changed", Kind: Timestamp, In: V20},
	},
	NotEmpty:   true,
	Extensions: []*Type{&unixAccountExt},
}

var windowsRegistryKey = Type{ // section 6.17
	Name:     "windows-registry-key",
	Category: Observable,
	Properties: []Property{
		{Name: "key", Kind: String},
		{Name: "values", Kind: Struct, List: true, Of: &registryValue},
		{Name: "modified_time", Kind: Timestamp, In: V21},
		{Name: "creator_user_ref", Kind: Identifier, Refs: []string{"user-account"}},
		{Name: "number_of_subkeys", Kind: Integer},
		{Name: "modified", Kind: Timestamp, In: V20},
	},
	NotEmpty: true,
}

var x509Certificate = Type{ // section 6.18
	Name:     "x509-certificate",
	Category: Observable,
	Properties: []Property{
		{Name: "is_self_signed", Kind: Boolean},
		{Name: "hashes", Kind: Hashes},
		{Name: "version", Kind: String},
		{Name: "serial_number", Kind: String},
		{Name: "signature_algorithm", Kind: String},
		{Name: "issuer", Kind: String},
		{Name: "validity_not_before", Kind: Timestamp},
		{Name: "validity_not_after", Kind: Timestamp},
		{Name: "subject", Kind: String},
		{Name: "subject_public_key_algorithm", Kind: String},
		{Name: "subject_public_key_modulus", Kind: String},
		{Name: "subject_public_key_exponent", Kind: Integer},
		{Name: "x509_v3_extensions", Kind: Struct, Of: &x509V3Extensions},
	},
	NotEmpty: true,
}
