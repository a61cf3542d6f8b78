package misp_test

import (
	"fmt"
	"os"
	"strings"

	"example.com/attribution/misp"
)

func ExampleDecode() {
	f, err := misp.Decode(strings.NewReader(`{"values": [{"value": "APT31", "meta": {"country": "CN", "attribution-confidence": "50"}}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	confidence, _ := f.Values[0].Confidence()
	fmt.Println(f.Values[0].Value, confidence.Percent, confidence.Default)
	// Output: APT31 50 true
}

func ExampleCase() {
	f := &misp.File{Type: "threat-actor", Category: "actor", Source: "MISP Project", Values: []misp.Cluster{{
		Value: "APT31", Meta: misp.Meta{"country": []byte(`"CN"`)},
	}}}
	c, losses := misp.Case(f)
	fmt.Println(c.Holders("attributions/apt31-of-origin-cn"), len(losses))
	// Output: [misp-project] 0
}

func ExampleFile_Encode() {
	f := &misp.File{Name: "Threat Actor", Values: []misp.Cluster{{Value: "APT31"}}}
	if err := f.Encode(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "name": "Threat Actor",
	//   "values": [
	//     {
	//       "value": "APT31"
	//     }
	//   ]
	// }
}

func ExampleRelation_Assessment() {
	r := misp.Relation{Type: "similar", Tags: []string{`estimative-language:likelihood-probability="likely"`}}
	fmt.Println(r.Assessment().Likelihood.Text, r.Assessment().Likelihood.Scale)
	// Output: likely misp-likelihood
}
