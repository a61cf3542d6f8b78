package attribution_test

import (
	"testing"

	. "example.com/attribution"
)

// What goes on until somebody ends it lasts; what is done is done.
func TestLasts(t *testing.T) {
	for _, r := range []Response{
		&Sanction{}, &Indictment{}, &Reward{}, &Investigation{},
		&Diplomatic{Step: StepRecall}, &Diplomatic{Step: StepDowngrade}, &Diplomatic{Step: StepMissionClosed}, &Diplomatic{Step: StepSeverance},
		&Domestic{Sort: SortDecree}, &Domestic{Sort: SortEmergency}, &Domestic{Sort: SortBan}, &Domestic{Sort: SortLegislation}, &Domestic{Sort: SortInquiry},
	} {
		if !r.Lasts() {
			t.Errorf("%+v does not last", r)
		}
	}
	for _, r := range []Response{
		&Disruption{}, &UnknownResponse{}, &Domestic{}, &Domestic{Sort: "example.org/day-of-mourning"},
		&Diplomatic{}, &Diplomatic{Step: StepConversation}, &Diplomatic{Step: StepDemarche}, &Diplomatic{Step: StepProtestNote},
		&Diplomatic{Step: StepSummons}, &Diplomatic{Step: StepCancelVisit}, &Diplomatic{Step: StepExpulsion}, &Diplomatic{Step: "example.org/toast"},
	} {
		if r.Lasts() {
			t.Errorf("%+v lasts", r)
		}
	}
}

func TestStatusOver(t *testing.T) {
	for status, over := range map[Status]bool{"": false, StatusInForce: false, StatusPending: false, StatusSuspended: false, StatusExpired: true,
		StatusAnnulled: true, StatusWithdrawn: true, StatusCompleted: true, "in force": false} {
		if status.Over() != over {
			t.Errorf("%q is over: %v", status, status.Over())
		}
	}
}
