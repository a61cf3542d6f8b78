package jsonio

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

type stringCoder struct{}

func (stringCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	text, ok, err := d.text()
	if ok {
		v.SetString(d.strings.Keep(text))
	}
	return ok, err
}

func (stringCoder) encode(e *encoder, v reflect.Value) error {
	return e.string(v.String())
}

type boolCoder struct{}

func (boolCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	kind, text, err := d.value()
	if err != nil {
		return false, err
	}
	if kind != 't' && kind != 'f' {
		return false, d.unwanted(kind, text, formTruth, boolCoder{})
	}
	v.SetBool(kind == 't')
	return true, nil
}

func (boolCoder) encode(e *encoder, v reflect.Value) error {
	e.text = strconv.AppendBool(e.text, v.Bool())
	return nil
}

// whole reads a whole number as it is written.
func (d *decoder) whole() (text []byte, ok bool, err error) {
	text, ok, err = d.want('0', formWhole, intCoder{})
	if ok && bytes.ContainsAny(text, ".eE") {
		return nil, false, d.report(CodeInteger, "", text, "write a whole number without fraction and exponent")
	}
	return text, ok, err
}

// outOfRange reports that the number that was read last does not fit in type t.
func (d *decoder) outOfRange(t reflect.Type, text []byte) error {
	var least, most string
	switch t.Kind() {
	case reflect.Float64:
		most = strconv.FormatFloat(math.MaxFloat64, 'g', -1, 64)
		least = "-" + most
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		least, most = "0", strconv.FormatUint(math.MaxUint64>>(64-t.Bits()), 10)
	default:
		least = strconv.FormatInt(math.MinInt64>>(64-t.Bits()), 10)
		most = strconv.FormatInt(math.MaxInt64>>(64-t.Bits()), 10)
	}
	return d.report(CodeRange, "", text, fmt.Sprintf("write a number from %s to %s", least, most))
}

type intCoder struct{}

func (intCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	text, ok, err := d.whole()
	if !ok || err != nil {
		return false, err
	}
	n, err := strconv.ParseInt(string(text), 10, v.Type().Bits())
	if err != nil {
		return false, d.outOfRange(v.Type(), text)
	}
	v.SetInt(n)
	return true, nil
}

func (intCoder) encode(e *encoder, v reflect.Value) error {
	e.text = strconv.AppendInt(e.text, v.Int(), 10)
	return nil
}

type uintCoder struct{}

func (uintCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	text, ok, err := d.whole()
	if !ok || err != nil {
		return false, err
	}
	n, err := strconv.ParseUint(string(text), 10, v.Type().Bits())
	if err != nil {
		return false, d.outOfRange(v.Type(), text)
	}
	v.SetUint(n)
	return true, nil
}

func (uintCoder) encode(e *encoder, v reflect.Value) error {
	e.text = strconv.AppendUint(e.text, v.Uint(), 10)
	return nil
}

type floatCoder struct{}

func (floatCoder) decode(d *decoder, v reflect.Value) (bool, error) {
	text, ok, err := d.want('0', formNumber, floatCoder{})
	if !ok || err != nil {
		return false, err
	}
	f, err := strconv.ParseFloat(string(text), 64)
	if err != nil {
		return false, d.outOfRange(v.Type(), text)
	}
	if !holds(f, text) {
		return false, d.suggest(CodeRange, text, "cannot be kept as it is written; write fewer digits", number(f))
	}
	v.SetFloat(f)
	return true, nil
}

// number writes a number as a document has it.
func number(f float64) string {
	text, _ := jsontext.AppendFormat(nil, []byte(strconv.FormatFloat(f, 'g', -1, 64)), jsontext.CanonicalizeRawFloats(true))
	return string(text)
}

// holds reports whether a number is what the text says, so that it is the same when it is written again.
func holds(f float64, text []byte) bool {
	const kept = 15 // digits that every number of this size keeps, unless it is very small
	if len(text) <= kept && !bytes.ContainsAny(text, "eE") {
		return true
	}
	var written [32]byte
	a, b := decimalOf(text), decimalOf(strconv.AppendFloat(written[:0], f, 'e', -1, 64))
	return a.exponent == b.exponent && bytes.Equal(a.digits, b.digits)
}

// A decimal is the value of a number without regard to how it is written: 0.digits, times ten to the exponent. Zero has
// no digits.
type decimal struct {
	digits   []byte
	exponent int
}

func decimalOf(text []byte) decimal {
	mantissa, power, _ := bytes.Cut(bytes.ToLower(bytes.TrimPrefix(text, []byte("-"))), []byte("e"))
	exponent, _ := strconv.Atoi(string(power))
	whole, fraction, _ := bytes.Cut(mantissa, []byte("."))
	digits := slices.Concat(whole, fraction)
	significant := bytes.TrimLeft(digits, "0")
	exponent += len(whole) - (len(digits) - len(significant))
	if significant = bytes.TrimRight(significant, "0"); len(significant) == 0 {
		exponent = 0
	}
	return decimal{significant, exponent}
}

func (floatCoder) encode(e *encoder, v reflect.Value) error {
	f := v.Float()
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return e.fail(errors.New("the number is not finite"))
	}
	e.text = append(e.text, jsontext.Float(f).String()...)
	return nil
}
