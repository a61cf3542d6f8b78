package listing

// An UpdateKind is what happened to an entry from one day to another.
type UpdateKind string

// Kinds of updates.
const (
	UpdateListed  UpdateKind = "listed"
	UpdateAmended UpdateKind = "amended"
	UpdateGone    UpdateKind = "gone"
	UpdateMoved   UpdateKind = "moved" // to another list, or another number
)
