package charges

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// SettleAgents makes the doers of each event those that its tellings name, who
// claims it and who is accused of it.
func SettleAgents(a *analysis.Article) {
	for v, ev := range a.Events {
		if ev.Dropped {
			continue
		}
		announced := ev.Agents
		ev.Agents = nil
		for _, i := range ev.Happenings {
			h := &a.Happenings[i]
			for _, x := range a.EntitiesOf(h.Agents) {
				ev.Agents = analysis.AppendNew(ev.Agents, x)
			}
			if h.Nation != nil {
				for k, x := range a.Entities {
					if x == h.Nation {
						ev.Agents = analysis.AppendNew(ev.Agents, k)
					}
				}
			}
		}
		if ev.Type == record.Announcement {
			for _, x := range announced {
				ev.Agents = analysis.AppendNew(ev.Agents, x)
			}
		}
		for _, st := range a.Statements {
			if st.Event != v {
				continue
			}
			if st.Kind == record.Claim {
				ev.Agents = analysis.AppendNew(ev.Agents, st.Speaker)
			}
			if st.Text != nil && st.Text.Forged {
				for _, x := range analysis.NamedAs(st, "agent") {
					ev.Agents = analysis.AppendNew(ev.Agents, x)
				}
			}
			for _, x := range analysis.Charged(st) {
				ev.Agents = analysis.AppendNew(ev.Agents, x)
			}
		}
	}
}
