package listing

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strings"
)

// documents are the layouts of XML by the name of the document's element.
var documents = map[string]struct {
	format Format
	list   List
	spaces []string
	read   func(*tokens, xml.StartElement) error
}{
	"Designations": {FormatUKXML, UK, []string{""}, readUK},
	"sdnList": {FormatSDN, OFAC, []string{
		"https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML", "http://tempuri.org/sdnList.xsd",
	}, readSDN},
	"sanctionsData":     {FormatEnhanced, "", []string{enhancedSpace, deltaSpace}, readEnhanced},
	"export":            {FormatEU, EU, []string{"http://eu.europa.ec/fpi/fsd/export"}, readFSF},
	"CONSOLIDATED_LIST": {FormatUN, UN, []string{""}, readUN},
}

// refused are documents that are known and not read.
var refused = map[string]string{
	"Sanctions": "is an ADVANCED file of OFAC, such as SDN_ADVANCED.XML, which gives the listings after all parties; take the ENHANCED " +
		"file of the same day, such as SDN_ENHANCED.XML, which has the same names and dates",
	"swiss-sanctions-list": "is the list of SECO, Switzerland, which is not read: it has no ordinance on cyber activity",
	"data-set":             "is the Canadian list (SEMA), which is not read: it has no cyber regulations and no numbers of entries",
}

// recognise makes a stream of what a file starts with.
func recognise(in *input, head []byte) (*Stream, error) {
	text := bytes.TrimLeft(head, " \t\r\n")
	lower := strings.ToLower(string(text[:min(len(text), 64)]))
	switch {
	case len(bytes.Trim(text, "\x1a")) == 0:
		return nil, &FileError{Code: CodeNoEntries, Message: "is empty"}
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return openZIP(in)
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}), bytes.HasPrefix(head, []byte{0xFE, 0xFF}), len(head) > 1 &&
		(head[0] == 0) != (head[1] == 0):
		return nil, &FileError{Code: CodeEncoding, Message: "is in UTF-16; save it as UTF-8"}
	case strings.HasPrefix(lower, "<!doctype html"), strings.HasPrefix(lower, "<html"),
		strings.HasPrefix(lower, "<head"), strings.HasPrefix(lower, "<body"):
		return nil, webPage()
	case text[0] == '<':
		return recogniseXML(in)
	case text[0] == '{', text[0] == '[':
		return nil, &FileError{Code: CodeOtherFile, Message: "is JSON, in which no list that is read is published"}
	case strings.HasPrefix(lower, "%pdf"):
		return nil, &FileError{Code: CodeOtherFile, Message: "is a PDF; take the XML or the CSV of the list"}
	}
	return recogniseCSV(in, text)
}

func webPage() error {
	return &FileError{Code: CodeWebPage, Message: "is a web page (HTML), such as a server sends for an error; fetch the list again"}
}

func recogniseXML(in *input) (*Stream, error) {
	s := &Stream{}
	t := newTokens(s, in)
	start, err := t.root()
	if err != nil {
		return nil, err
	}
	name := start.Name.Local
	if strings.EqualFold(name, "html") {
		return nil, webPage()
	}
	if why, ok := refused[name]; ok {
		return nil, &FileError{Code: CodeUnreadList, Message: why}
	}
	d, ok := documents[name]
	if !ok {
		return nil, &FileError{Code: CodeOtherFile, Line: t.line(),
			Message: "is XML of another kind than the lists that are read"}
	}
	if !slices.Contains(d.spaces, t.space) {
		t.strange()
	}
	s.format, s.list = d.format, d.list
	if t.space == deltaSpace {
		s.format = FormatDelta
	}
	s.read = func(*Stream) error {
		if err := d.read(t, start); err != nil {
			return err
		}
		return t.rest()
	}
	return s, nil
}

// recogniseCSV recognises files of rows by their first line.
func recogniseCSV(in *input, text []byte) (*Stream, error) {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	first := strings.TrimRight(string(line), "\r")
	switch {
	case strings.HasPrefix(strings.TrimPrefix(first, `"`), ukReport), strings.HasPrefix(first, "Last Updated,"):
		return &Stream{format: FormatUKCSV, list: UK, repeats: true, read: func(s *Stream) error { return readUKCSV(s, in) }}, nil
	case strings.HasPrefix(first, "celex,"), strings.HasPrefix(first, "amendedCelex,"),
		strings.Contains(first, "recordId") && strings.Contains(first, "annex"):
		return &Stream{format: FormatEUJournal, list: EUJournal, repeats: true,
			read: func(s *Stream) error { return readJournal(s, in) }}, nil
	case strings.Contains(first, "Entity_LogicalId"), strings.HasPrefix(first, "fileGenerationDate;"):
		return nil, &FileError{Code: CodeUnreadList,
			Message: "is the EU Consolidated List in CSV, which is not read; " +
				"take the XML 1.1 of the same day, which has all of it"}
	}
	fields, _, ok := legacyRow(first)
	if ok && legacyNumber().MatchString(fields[0]) {
		switch len(fields) {
		case sdnColumns:
			return legacyAlone(in), nil
		case altColumns, addColumns, commentColumns:
			return nil, &FileError{Code: CodeOtherFile,
				Message: "is a further file of OFAC's legacy set; " +
					"give the main one, sdn.csv or cons_prim.csv, beside which it is read"}
		}
	}
	return nil, &FileError{Code: CodeOtherFile, Message: "is not a sanctions list that is read"}
}
