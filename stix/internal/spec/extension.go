package spec

// Predefined extensions, and the types of their properties and of those of observables.

var mimePart = Type{ // section 6.6.2
	Properties: []Property{
		{Name: "body", Kind: String},
		{Name: "body_raw_ref", Kind: Identifier, Refs: []string{"artifact", "file"}},
		{Name: "content_type", Kind: String},
		{Name: "content_disposition", Kind: String},
	},
}

var archiveExt = Type{ // section 6.7.2
	Name: "archive-ext",
	Properties: []Property{
		{Name: "contains_refs", Kind: Identifier, List: true, Required: V21, In: V21, Refs: []string{"file", "directory"}},
		{Name: "contains_refs", Kind: Identifier, List: true, Required: V20, In: V20, Refs: []string{"file"}},
		{Name: "comment", Kind: String},
	},
}

var ntfsExt = Type{ // section 6.7.3
	Name: "ntfs-ext",
	Properties: []Property{
		{Name: "sid", Kind: String},
		{Name: "alternate_data_streams", Kind: Struct, List: true, Of: &alternateDataStream},
	},
	NotEmpty: true,
}

var alternateDataStream = Type{ // section 6.7.3
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "hashes", Kind: Hashes},
		{Name: "size", Kind: Integer, Bounds: &notNegative},
	},
}

var pdfExt = Type{ // section 6.7.4
	Name: "pdf-ext",
	Properties: []Property{
		{Name: "version", Kind: String},
		{Name: "is_optimized", Kind: Boolean},
		{Name: "document_info_dict", Kind: Dictionary},
		{Name: "pdfid0", Kind: String},
		{Name: "pdfid1", Kind: String},
	},
	NotEmpty: true,
}

var rasterImageExt = Type{ // section 6.7.5
	Name: "raster-image-ext",
	Properties: []Property{
		{Name: "image_height", Kind: Integer},
		{Name: "image_width", Kind: Integer},
		{Name: "bits_per_pixel", Kind: Integer},
		{Name: "exif_tags", Kind: Dictionary},
	},
	NotEmpty: true,
}

var windowsPEBinaryExt = Type{ // section 6.7.6
	Name: "windows-pebinary-ext",
	Properties: []Property{
		{Name: "pe_type", Kind: Vocabulary, Required: Both, Words: windowsPebinaryType},
		{Name: "imphash", Kind: String},
		{Name: "machine_hex", Kind: Hex},
		{Name: "number_of_sections", Kind: Integer},
		{Name: "time_date_stamp", Kind: Timestamp},
		{Name: "pointer_to_symbol_table_hex", Kind: Hex},
		{Name: "number_of_symbols", Kind: Integer},
		{Name: "size_of_optional_header", Kind: Integer, Bounds: &notNegative},
		{Name: "characteristics_hex", Kind: Hex},
		{Name: "file_header_hashes", Kind: Hashes},
		{Name: "optional_header", Kind: Struct, Of: &peOptionalHeader},
		{Name: "sections", Kind: Struct, List: true, Of: &peSection},
	},
}

var peOptionalHeader = Type{ // section 6.7.6
	Properties: []Property{
		{Name: "magic_hex", Kind: Hex},
		{Name: "major_linker_version", Kind: Integer},
		{Name: "minor_linker_version", Kind: Integer},
		{Name: "size_of_code", Kind: Integer, Bounds: &notNegative},
		{Name: "size_of_initialized_data", Kind: Integer, Bounds: &notNegative},
		{Name: "size_of_uninitialized_data", Kind: Integer, Bounds: &notNegative},
		{Name: "address_of_entry_point", Kind: Integer},
		{Name: "base_of_code", Kind: Integer},
		{Name: "base_of_data", Kind: Integer},
		{Name: "image_base", Kind: Integer},
		{Name: "section_alignment", Kind: Integer},
		{Name: "file_alignment", Kind: Integer},
		{Name: "major_os_version", Kind: Integer},
		{Name: "minor_os_version", Kind: Integer},
		{Name: "major_image_version", Kind: Integer},
		{Name: "minor_image_version", Kind: Integer},
		{Name: "major_subsystem_version", Kind: Integer},
		{Name: "minor_subsystem_version", Kind: Integer},
		{Name: "win32_version_value_hex", Kind: Hex},
		{Name: "size_of_image", Kind: Integer, Bounds: &notNegative},
		{Name: "size_of_headers", Kind: Integer, Bounds: &notNegative},
		{Name: "checksum_hex", Kind: Hex},
		{Name: "subsystem_hex", Kind: Hex},
		{Name: "dll_characteristics_hex", Kind: Hex},
		{Name: "size_of_stack_reserve", Kind: Integer, Bounds: &notNegative},
		{Name: "size_of_stack_commit", Kind: Integer, Bounds: &notNegative},
		{Name: "size_of_heap_reserve", Kind: Integer, Bounds: &notNegative},
		{Name: "size_of_heap_commit", Kind: Integer, Bounds: &notNegative},
		{Name: "loader_flags_hex", Kind: Hex},
		{Name: "number_of_rva_and_sizes", Kind: Integer},
		{Name: "hashes", Kind: Hashes},
	},
	NotEmpty: true,
}

var peSection = Type{ // section 6.7.6
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "size", Kind: Integer, Bounds: &notNegative},
		{Name: "entropy", Kind: Float},
		{Name: "hashes", Kind: Hashes},
	},
}

var httpRequestExt = Type{ // section 6.12.2
	Name: "http-request-ext",
	Properties: []Property{
		{Name: "request_method", Kind: String, Required: Both},
		{Name: "request_value", Kind: String, Required: Both},
		{Name: "request_version", Kind: String},
		{Name: "request_header", Kind: Dictionary},
		{Name: "message_body_length", Kind: Integer},
		{Name: "message_body_data_ref", Kind: Identifier, Refs: []string{"artifact"}},
	},
}

var icmpExt = Type{ // section 6.12.3
	Name: "icmp-ext",
	Properties: []Property{
		{Name: "icmp_type_hex", Kind: Hex, Required: Both},
		{Name: "icmp_code_hex", Kind: Hex, Required: Both},
	},
}

var socketExt = Type{ // section 6.12.4
	Name: "socket-ext",
	Properties: []Property{
		{Name: "address_family", Kind: Enumeration, Required: Both, Words: networkSocketAddressFamily},
		{Name: "is_blocking", Kind: Boolean},
		{Name: "is_listening", Kind: Boolean},
		{Name: "options", Kind: Dictionary},
		{Name: "socket_type", Kind: Enumeration, Words: networkSocketType},
		{Name: "socket_descriptor", Kind: Integer},
		{Name: "socket_handle", Kind: Integer},
	},
}

var tcpExt = Type{ // section 6.12.5
	Name: "tcp-ext",
	Properties: []Property{
		{Name: "src_flags_hex", Kind: Hex},
		{Name: "dst_flags_hex", Kind: Hex},
	},
	NotEmpty: true,
}

var windowsProcessExt = Type{ // section 6.13.2
	Name: "windows-process-ext",
	Properties: []Property{
		{Name: "aslr_enabled", Kind: Boolean},
		{Name: "dep_enabled", Kind: Boolean},
		{Name: "priority", Kind: String},
		{Name: "owner_sid", Kind: String},
		{Name: "windows_title", Kind: String},
		{Name: "startup_info", Kind: Dictionary},
		{Name: "integrity_level", Kind: Enumeration, Words: windowsIntegrityLevel},
	},
	NotEmpty: true,
}

var windowsServiceExt = Type{ // section 6.13.3
	Name: "windows-service-ext",
	Properties: []Property{
		{Name: "service_name", Kind: String},
		{Name: "descriptions", Kind: String, List: true},
		{Name: "display_name", Kind: String},
		{Name: "group_name", Kind: String},
		{Name: "start_type", Kind: Enumeration, Words: windowsServiceStartType},
		{Name: "service_dll_refs", Kind: Identifier, List: true, Refs: []string{"file"}},
		{Name: "service_type", Kind: Enumeration, Words: windowsServiceType},
		{Name: "service_status", Kind: Enumeration, Words: windowsServiceStatus},
	},
	NotEmpty: true,
}

var unixAccountExt = Type{ // section 6.16.2
	Name: "unix-account-ext",
	Properties: []Property{
		{Name: "gid", Kind: Integer},
		{Name: "groups", Kind: String, List: true},
		{Name: "home_dir", Kind: String},
		{Name: "shell", Kind: String},
	},
	NotEmpty: true,
}

var registryValue = Type{ // section 6.17.2
	Properties: []Property{
		{Name: "name", Kind: String},
		{Name: "data", Kind: String},
		{Name: "data_type", Kind: Enumeration, Words: windowsRegistryDatatype},
	},
	NotEmpty: true,
}

var x509V3Extensions = Type{ // section 6.18.2
	Properties: []Property{
		{Name: "basic_constraints", Kind: String},
		{Name: "name_constraints", Kind: String},
		{Name: "policy_constraints", Kind: String},
		{Name: "key_usage", Kind: String},
		{Name: "extended_key_usage", Kind: String},
		{Name: "subject_key_identifier", Kind: String},
		{Name: "authority_key_identifier", Kind: String},
		{Name: "subject_alternative_name", Kind: String},
		{Name: "issuer_alternative_name", Kind: String},
		{Name: "subject_directory_attributes", Kind: String},
		{Name: "crl_distribution_points", Kind: String},
		{Name: "inhibit_any_policy", Kind: String},
		{Name: "private_key_usage_period_not_before", Kind: Timestamp},
		{Name: "private_key_usage_period_not_after", Kind: Timestamp},
		{Name: "certificate_policies", Kind: String},
		{Name: "policy_mappings", Kind: String},
	},
	NotEmpty: true,
}
