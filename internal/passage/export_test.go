package passage

var InContext = inContext
