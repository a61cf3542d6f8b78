package attribution

import "iter"

func stub() iter.Seq2[[]byte, error] { return nil }
