package quote

// role says what m is: the same mark opens in one language and closes in
// another, so what is open counts first, then what stands beside the mark.
// For a mark that closes, targets are the classes that it may close.
func (p *pairer) role(m markAt) (r role, targets classSet) {
	switch m.class {
	case high66:
		return p.roleHigh66(m)
	case high99:
		return p.roleHigh99(m)
	case low9:
		return p.roleLow9(m)
	case guillemetLeft, angleLeft:
		return p.rolePointingLeft(m)
	case guillemetRight, angleRight:
		return p.rolePointingRight(m)
	case straight:
		return p.roleStraight(m)
	case apostrophes:
		return p.roleApostrophes(m)
	case single66, single99, singleLow9, straightSingle:
		return p.roleSingle(m)
	case backticks, cornerOpen, whiteOpen, primeOpen:
		return asOpener, 0
	case cornerClose, whiteClose, primeClose:
		return p.closeOrStray(partners[m.class] | mismatches[m.class])
	}
	return asPlain, 0
}

// closeOrStray closes one of targets if any is open.
func (p *pairer) closeOrStray(targets classSet) (role, classSet) {
	if targets &= p.open | p.tooDeep(); targets != 0 {
		return asCloser, targets
	}
	return asStray, 0
}

// tooDeep returns the classes of marks that were opened beyond maxDepth.
func (p *pairer) tooDeep() classSet {
	if len(p.stack) < maxDepth {
		return 0
	}
	var s classSet
	for c, n := range p.beyond {
		if n > 0 {
			s |= setOf(class(c))
		}
	}
	return s
}

// waiting returns the classes that m may close and that are open: partners,
// or failing them mismatches.
func (p *pairer) waiting(m markAt) classSet {
	open := p.open | p.tooDeep()
	if exact := partners[m.class] & open; exact != 0 {
		return exact
	}
	return mismatches[m.class] & open
}

// roleHigh66 is for “, which opens in English and closes in German.
func (p *pairer) roleHigh66(m markAt) (role, classSet) {
	waiting := p.waiting(m)
	if exact := waiting & partners[high66]; exact != 0 && !m.opensHere() {
		return asCloser, exact
	}
	if m.closesHere() {
		return p.closeOrStray(waiting)
	}
	return asOpener, 0
}

// roleHigh99 is for ”, which closes in English and both opens and closes in
// Swedish.
func (p *pairer) roleHigh99(m markAt) (role, classSet) {
	waiting := p.waiting(m)
	if exact := waiting & partners[high99]; exact != 0 {
		if exact == setOf(high99) && m.opensHere() && m.right != sideClosing {
			return asOpener, 0
		}
		return asCloser, exact
	}
	switch {
	case m.left == sideDigit && m.right != sideLetter:
		return asPlain, 0 // inches
	case m.closesHere():
		return p.closeOrStray(waiting)
	case m.right == sideEdge:
		return asPlain, 0
	case m.left == sideLetter && m.right == sideLetter && !p.joins(m):
		return asPlain, 0
	}
	return asOpener, 0
}

func (p *pairer) roleLow9(m markAt) (role, classSet) {
	if m.closesHere() {
		if waiting := p.waiting(m); waiting != 0 {
			return asCloser, waiting
		}
		if m.left == sideLetter && m.right == sideEdge {
			return asPlain, 0
		}
	}
	return asOpener, 0
}

// rolePointingLeft is for « and ‹, which open in French and close in German
// books.
func (p *pairer) rolePointingLeft(m markAt) (role, classSet) {
	waiting := p.waiting(m)
	if exact := waiting & partners[m.class]; exact != 0 && !m.opensHere() && (m.left != sideEdge || p.spaced(exact)) {
		return asCloser, exact
	}
	if m.closesHere() && !(m.right == sideEdge && (m.left == sideDash || m.left == sideColon)) {
		return p.closeOrStray(waiting)
	}
	return asOpener, 0
}

// rolePointingRight is for » and ›, which close in French, open in German
// books, and do both in Finnish and Swedish ones.
func (p *pairer) rolePointingRight(m markAt) (role, classSet) {
	waiting := p.waiting(m)
	if waiting != 0 {
		if m.opensHere() && m.right != sideClosing && !p.spaced(waiting) {
			return asOpener, 0
		}
		return asCloser, waiting
	}
	switch {
	case m.opensHere(), m.right != sideEdge && (m.left == sideDash || m.left == sideColon || m.left == sideClosing ||
		m.left == sideAttached):
		return asOpener, 0
	case len(p.expect) > 0 && carriesOn(p.expect[0], m.class) && p.atStart(m):
		return asOpener, 0
	case m.closesHere():
		return asStray, 0
	}
	return asPlain, 0
}

// spaced reports whether the innermost open mark of classes is followed by
// white space.
func (p *pairer) spaced(classes classSet) bool {
	for n := len(p.stack) - 1; n >= 0; n-- {
		if classes.has(p.stack[n].class) {
			return p.stack[n].spaced
		}
	}
	return false
}

// roleStraight is for ", whose neighbours decide, and where they can't, what
// is open.
func (p *pairer) roleStraight(m markAt) (role, classSet) {
	waiting := p.waiting(m)
	exact := waiting & partners[straight]
	switch {
	case m.opensHere() && (exact == 0 || m.right != sideClosing):
		return asOpener, 0
	case m.closesHere():
		if waiting == 0 && m.left == sideDigit {
			return asPlain, 0 // inches
		}
		if waiting == 0 && m.left != sideLetter && m.left != sideClosing && m.right == sideClosing {
			return asPlain, 0
		}
		return p.closeOrStray(waiting)
	case exact != 0:
		return asCloser, exact
	case waiting != 0 && m.left != sideEdge && m.left != sideOpening && m.left != sideDash:
		return asCloser, waiting
	case m.left == sideDigit:
		return asPlain, 0
	case m.left == sideLetter && m.right == sideLetter && p.joins(m):
		if m.ahead&straightCloses == 0 {
			return asPlain, 0 // gershayim
		}
		return asOpener, 0
	case m.ahead&straightFollows != 0:
		return asOpener, 0
	}
	return asPlain, 0
}

// joins reports whether the letters before m belong to a script that writes
// conjunctions and prepositions as one with the word that follows.
func (p *pairer) joins(m markAt) bool {
	return isRightToLeft(p.text[p.paragraph.Start:m.pos])
}

func (p *pairer) roleApostrophes(m markAt) (role, classSet) {
	if waiting := p.waiting(m); waiting != 0 && m.left != sideEdge {
		return asCloser, waiting
	}
	if m.opensHere() && m.ahead&apostrophesFollow != 0 {
		return asOpener, 0
	}
	return asPlain, 0
}
