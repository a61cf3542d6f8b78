package attribution_test

import (
	"testing"

	. "example.com/attribution"
)

// What goes on until somebody ends it lasts; what is done is done.
func TestLasts(t *testing.T) {
	for _, r := range []Response{
		&Sanction{}, &Indictment{}, &Reward{}, &Investigation{},
		&DiplomaticMeasure{Step: StepRecall}, &DiplomaticMeasure{Step: StepDowngrade}, &DiplomaticMeasure{Step: StepMissionClosed}, &DiplomaticMeasure{Step: StepSeverance},
		&DomesticMeasure{Sort: DomesticDecree}, &DomesticMeasure{Sort: DomesticEmergency}, &DomesticMeasure{Sort: DomesticBan}, &DomesticMeasure{Sort: DomesticLegislation}, &DomesticMeasure{Sort: DomesticInquiry},
	} {
		if !r.Lasts() {
			t.Errorf("%+v does not last", r)
		}
	}
	for _, r := range []Response{
		&Disruption{}, &UnknownResponse{}, &DomesticMeasure{}, &DomesticMeasure{Sort: "example.org/day-of-mourning"},
		&DiplomaticMeasure{}, &DiplomaticMeasure{Step: StepConversation}, &DiplomaticMeasure{Step: StepDemarche}, &DiplomaticMeasure{Step: StepProtestNote},
		&DiplomaticMeasure{Step: StepSummons}, &DiplomaticMeasure{Step: StepCancelVisit}, &DiplomaticMeasure{Step: StepExpulsion}, &DiplomaticMeasure{Step: "example.org/toast"},
	} {
		if r.Lasts() {
			t.Errorf("%+v lasts", r)
		}
	}
}
