package listing

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"example.com/attribution"
)

// maxZIP is the largest file that is kept in memory as it came.
const maxZIP = 64 << 20

// openZIP reads a list that is compressed, as OFAC's SDN_ENHANCED.ZIP, or a workbook.
func openZIP(in *input) (*Stream, error) {
	data, err := io.ReadAll(io.LimitReader(in, maxZIP+1))
	if err != nil {
		return nil, fmt.Errorf("listing: %w", err)
	}
	if len(data) > maxZIP {
		return nil, &FileError{Code: attribution.CodeOverLimit, Message: "is a ZIP file of more than 64 MB"}
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, brokenZIP()
	}
	var documents []*zip.File
	for _, f := range z.File {
		switch {
		case f.Name == "xl/workbook.xml":
			return openWorkbook(z)
		case strings.EqualFold(path.Ext(f.Name), ".xml"):
			documents = append(documents, f)
		}
	}
	if len(documents) != 1 {
		return nil, &FileError{Code: CodeOtherFile, Message: "is a ZIP file without one document of XML in it"}
	}
	f, err := documents[0].Open()
	if err != nil {
		return nil, brokenZIP()
	}
	unfolded := newInput(unzipped{f})
	if _, err := unfolded.peek(sniffed); err != nil {
		return nil, err
	}
	return recogniseXML(unfolded)
}

func brokenZIP() error {
	return &FileError{Code: attribution.CodeTruncated, Message: "is a ZIP file that is damaged or cut; fetch it again"}
}

// unzipped reads a file of a ZIP file. Whatever is wrong with it, it is damaged.
type unzipped struct{ io.Reader }

func (u unzipped) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = brokenZIP()
	}
	return n, err
}
