package spec

// Enumerations: no other words may be taken (section 2.4).

// encryptionAlgorithm is encryption-algorithm-enum (section 10.4).
var encryptionAlgorithm = []string{"AES-256-GCM", "ChaCha20-Poly1305", "mime-type-indicated"}

// extensionType is extension-type-enum (section 10.5).
var extensionType = []string{
	"new-sdo", "new-sco", "new-sro", "property-extension", "toplevel-property-extension",
}

// networkSocketAddressFamily is network-socket-address-family-enum (section 10.16).
var networkSocketAddressFamily = []string{
	"AF_UNSPEC", "AF_INET", "AF_IPX", "AF_APPLETALK", "AF_NETBIOS", "AF_INET6", "AF_IRDA", "AF_BTH",
}

// networkSocketType is network-socket-type-enum (section 10.17).
var networkSocketType = []string{
	"SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET",
}

// opinions is opinion-enum (section 10.18).
var opinions = []string{"strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"}

// windowsIntegrityLevel is windows-integrity-level-enum (section 10.27).
var windowsIntegrityLevel = []string{"low", "medium", "high", "system"}

// windowsRegistryDatatype is windows-registry-datatype-enum (section 10.29).
var windowsRegistryDatatype = []string{
	"REG_NONE", "REG_SZ", "REG_EXPAND_SZ", "REG_BINARY", "REG_DWORD", "REG_DWORD_BIG_ENDIAN",
	"REG_DWORD_LITTLE_ENDIAN", "REG_LINK",
	"REG_MULTI_SZ", "REG_RESOURCE_LIST", "REG_FULL_RESOURCE_DESCRIPTION", "REG_RESOURCE_REQUIREMENTS_LIST", "REG_QWORD",
	"REG_INVALID_TYPE",
}

// windowsServiceStartType is windows-service-start-type-enum (section 10.30).
var windowsServiceStartType = []string{
	"SERVICE_AUTO_START", "SERVICE_BOOT_START", "SERVICE_DEMAND_START", "SERVICE_DISABLED", "SERVICE_SYSTEM_ALERT",
}

// windowsServiceType is windows-service-type-enum (section 10.31).
var windowsServiceType = []string{
	"SERVICE_KERNEL_DRIVER", "SERVICE_FILE_SYSTEM_DRIVER", "SERVICE_WIN32_OWN_PROCESS", "SERVICE_WIN32_SHARE_PROCESS",
}

// windowsServiceStatus is windows-service-status-enum (section 10.32).
var windowsServiceStatus = []string{
	"SERVICE_CONTINUE_PENDING", "SERVICE_PAUSE_PENDING", "SERVICE_PAUSED", "SERVICE_RUNNING", "SERVICE_START_PENDING",
	"SERVICE_STOP_PENDING", "SERVICE_STOPPED",
}
