package jsonio

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// kindName is the member that says which kind of several an object is.
const kindName = "kind"

// Kinds says how the values of an interface type I are distinguished in a document: by their member "kind", which is
// written first and read anywhere. All values of I are pointers to structs. The structs have no field for the member.
type Kinds[I any] struct {
	Kind    func(I) string      // the kind of a value, for a known kind also of a zero one
	Known   []I                 // one value of the type of each known kind; only the type counts
	Unknown func(kind string) I // a value that keeps an object of a kind that is not known, or of none
}

// A Union is [Kinds] of any interface type.
type Union interface{ union() (*union, error) }

func (k Kinds[I]) union() (*union, error) {
	u := &union{
		iface:   reflect.TypeFor[I](),
		known:   make(map[string]variant),
		kind:    func(v reflect.Value) string { return k.Kind(v.Interface().(I)) },
		unknown: func(kind string) reflect.Value { return reflect.ValueOf(k.Unknown(kind)) },
	}
	if k.Kind == nil || k.Unknown == nil {
		return nil, fmt.Errorf("kinds of %v: Kind or Unknown is nil", u.iface)
	}
	for _, value := range k.Known {
		u.types = append(u.types, reflect.TypeOf(value))
	}
	return u, nil
}

// A union codes the values of an interface type.
type union struct {
	iface   reflect.Type
	types   []reflect.Type // of known kinds
	kind    func(v reflect.Value) string
	unknown func(kind string) reflect.Value
	known   map[string]variant
	names   []string // of known kinds
	other   coder    // of what unknown makes
}

// A variant is the struct of one kind.
type variant struct {
	t     reflect.Type
	coder coder
}

// unions compiles the kinds of all interface types. They are made known first, since kinds may refer to each other's
// interfaces.
func (c *compiler) unions(list []Union) error {
	var all []*union
	for _, l := range list {
		u, err := l.union()
		if err != nil {
			return err
		}
		if c.coders[u.iface] != nil {
			return fmt.Errorf("the kinds of %v are given twice", u.iface)
		}
		c.coders[u.iface] = u
		all = append(all, u)
	}
	for _, u := range all {
		if err := u.compile(c); err != nil {
			return fmt.Errorf("kinds of %v: %w", u.iface, err)
		}
	}
	return nil
}

func (u *union) compile(c *compiler) (err error) {
	for _, p := range u.types {
		coder, err := c.variant(p)
		if err != nil {
			return err
		}
		t := p.Elem()
		kind := u.kind(reflect.New(t))
		if kind == "" {
			return fmt.Errorf("a zero %v has no kind", t)
		}
		if known, ok := u.known[kind]; ok {
			return fmt.Errorf("%v and %v have the same kind %q", known.t, t, kind)
		}
		u.known[kind] = variant{t: t, coder: coder}
		u.names = append(u.names, kind)
	}
	other := u.unknown("")
	if !other.IsValid() {
		return errNil
	}
	u.other, err = c.variant(other.Type())
	return err
}

// variant returns the coder of the structs that a pointer type, which implements an interface, points to.
func (c *compiler) variant(t reflect.Type) (coder, error) {
	if known, ok := c.variants[t]; ok {
		return known, nil
	}
	if t == nil || t.Kind() != reflect.Pointer || t.Elem().Kind() != reflect.Struct {
		return nil, fmt.Errorf("%v is not a pointer to a struct", t)
	}
	v, err := c.coder(t.Elem())
	if err != nil {
		return nil, err
	}
	switch v := v.(type) {
	case *structure:
		if v.Fold(kindName) >= 0 {
			return nil, fmt.Errorf("%v has a field for the member %q", t, kindName)
		}
	case textCoder:
		return nil, fmt.Errorf("%v codes itself as text, which has no member %q", t, kindName)
	}
	c.variants[t] = v
	return v, nil
}

// A kindMember is what is known of the member "kind" while the members of its object are read.
type kindMember struct{ seen bool }

func (k *kindMember) decode(d *decoder) error {
	if k.seen {
		return d.again()
	}
	k.seen = true
	_, err := d.kind()
	return err
}

// kind reads the value of the member "kind". It is empty if there was a problem.
func (d *decoder) kind() (string, error) {
	text, ok, err := d.text()
	if !ok || err != nil {
		return "", err
	}
	if len(text) == 0 {
		return "", d.report(CodeKind, "", []byte(`""`), "write what kind of object it is")
	}
	return d.strings.Keep(text), nil
}

func (u *union) decode(d *decoder, v reflect.Value) (bool, error) {
	if _, ok, err := d.want('{', formObject, u); !ok || err != nil {
		return false, err
	}
	start := d.json.InputOffset() - 1
	kind, first, err := d.findKind(u.names)
	if err != nil {
		return false, err
	}
	value, coder := u.make(kind)
	if s, ok := coder.(*structure); ok {
		if err := s.members(d, value.Elem(), &kindMember{seen: first}); err != nil {
			return false, err
		}
		v.Set(value)
		return true, nil
	}
	own := coder.(jsonCoder)
	before := len(d.problems)
	if err := d.skipMembers(&kindMember{seen: first}); err != nil {
		return false, err
	}
	if len(d.problems) > before {
		return false, nil
	}
	ok, err := own.set(d, value.Elem(), d.since(start))
	if ok {
		v.Set(value)
	}
	return ok, err
}

// make makes a value of a kind.
func (u *union) make(kind string) (reflect.Value, coder) {
	if known, ok := u.known[kind]; ok {
		return reflect.New(known.t), known.coder
	}
	return u.unknown(kind), u.other
}

// findKind finds the kind of the object that was just opened. If its first member says it, that member has been read
// afterwards.
func (d *decoder) findKind(kinds []string) (kind string, first bool, err error) {
	rest := d.json.UnreadBuffer()
	if bytes.HasPrefix(bytes.TrimLeft(rest, space), []byte(`"`+kindName+`"`)) {
		if _, err := d.member(); err != nil {
			return "", false, err
		}
		kind, err = d.kind()
		return kind, true, err
	}
	kind, found := lookAhead(d.data[d.json.InputOffset()-1:])
	if !found {
		err = d.report(CodeKind, kindName, nil, "add the member that says what kind of object it is: "+strings.Join(kinds, ", "))
	}
	return kind, false, err
}

// lookAhead finds the kind of the object that text starts with, and whether it has such a member. Any problem with it
// is reported when the members are read.
func lookAhead(text []byte) (kind string, found bool) {
	json := jsontext.NewDecoder(bytes.NewBuffer(text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if _, err := json.ReadToken(); err != nil {
		return "", false
	}
	for json.PeekKind() == '"' {
		name, err := json.ReadToken()
		if err != nil {
			return kind, found
		}
		written := name.String()
		if written == kindName && json.PeekKind() == '"' {
			value, err := json.ReadToken()
			if err != nil {
				return "", true
			}
			return value.String(), true
		}
		if strings.EqualFold(written, kindName) {
			found = true
			if json.PeekKind() == '"' && kind == "" {
				value, err := json.ReadToken()
				if err != nil {
					return "", true
				}
				kind = value.String()
				continue
			}
		}
		if err := json.SkipValue(); err != nil {
			return kind, found
		}
	}
	return kind, found
}

func (u *union) encode(e *encoder, v reflect.Value) error {
	if v.IsNil() || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() {
		return e.fail(errNil)
	}
	kind := u.kind(v)
	if kind == "" {
		return e.fail(errNoKind)
	}
	value := v.Elem()
	coder, err := e.variant(value.Type())
	if err != nil {
		return e.fail(err)
	}
	if s, ok := coder.(*structure); ok {
		return s.write(e, value.Elem(), kind)
	}
	return coder.(jsonCoder).write(e, value.Elem(), kind)
}

// kind writes the member "kind".
func (e *encoder) kind(kind string) error {
	if err := e.member(kindName); err != nil {
		return err
	}
	if err := e.string(kind); err != nil {
		return e.within(kindName, err)
	}
	return nil
}
