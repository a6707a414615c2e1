package graph

func relSchemas() []RelSchema {
	derived := []Property{
		{"event", "string", "event id, empty where none is told"},
		{"status", "string", "for ATTACKED: claimed (by the attacker), asserted (as fact), alleged (by another); else empty"},
		{"statements", "list of string", "ids of the statements that it rests on, sorted"},
		{"articles", "int", "number of articles"},
		{"sources", "int", "number of independent sources"},
		{"firstSeen", "string", "earliest publication day"},
		{"lastSeen", "string", "latest publication day"},
		{"confidence", "float", "0 to 1, from independent sources and their certainty"},
	}
	doer := []Label{Group, Actor, Country, Official}
	any := []Label{Entity}
	analyst := func(t RelType, from, to []Label, doc string) RelSchema {
		return RelSchema{Type: t, Layer: Analyst, From: from, To: to, Doc: doc, Key: "event", Props: derived, Indexed: true}
	}
	catalogue := func(t RelType, from, to []Label, doc string) RelSchema {
		return RelSchema{Type: t, Layer: Catalogue, From: from, To: to, Doc: doc}
	}
	return []RelSchema{
		{Type: Made, Layer: Evidence, From: any, To: []Label{Statement}, Doc: "The speaker made the statement."},
		{Type: About, Layer: Evidence, From: []Label{Statement}, To: []Label{Event, Statement}, Key: "event", Indexed: true,
			Doc:   "What the statement speaks of; a denial may be about a statement.",
			Props: []Property{{"event", "string", "id of the event that it is about, or on which the two statements meet; empty where the article ties them itself"}}},
		{Type: Names, Layer: Evidence, From: []Label{Statement}, To: any, Key: "role",
			Doc:   "An entity that the statement names.",
			Props: []Property{{"role", "string", "agent, target, place, launch, accused, host, guest, visitor, destination"}}},
		{Type: In, Layer: Evidence, From: []Label{Statement, Account}, To: []Label{Article}, Doc: "The article in which it stands."},
		{Type: PublishedBy, Layer: Evidence, From: []Label{Article}, To: []Label{Actor}, Doc: "The outlet."},
		{Type: Via, Layer: Evidence, From: []Label{Statement}, To: any, Key: "order",
			Doc:   "The relay: outlet ← agency ← channel ← source.",
			Props: []Property{{"order", "int", "0 is nearest to the speaker"}}},
		{Type: Mentions, Layer: Evidence, From: []Label{Article}, To: any, Doc: "The article names the entity.",
			Props: []Property{
				{"type", "string", "label that the article's reading gives it"},
				{"kind", "string", "finer kind"},
				{"name", "string", "fullest form in the article"},
				{"names", "list of string", "all forms in the article, sorted"},
				{"role", "string", "office or role as told"},
				{"anonymous", "bool", "an unnamed one"},
				{"count", "int", "number of mentions"},
			}},
		{Type: Of, Layer: Evidence, From: []Label{Account}, To: []Label{Event}, Doc: "The event that the account was put into.",
			Props: []Property{{"reason", "string", "why, in words"}}},
		{Type: Yields, Layer: Evidence, From: []Label{Statement}, To: any, Key: "edge", Indexed: true,
			Doc:   "The statement supports a plain edge that starts at the entity and belongs to no event.",
			Props: []Property{{"edge", "string", "TYPE from to"}}},

		analyst(Attacked, doer, any, "Somebody says that the one attacked the other."),
		analyst(Claimed, doer, []Label{Event}, "The speaker says that it did this itself."),
		analyst(Denied, doer, []Label{Event}, "The speaker denies having done or issued it, or that it happened."),
		analyst(Accused, any, any, "The speaker holds the other responsible."),
		analyst(Reported, any, []Label{Event}, "The source tells of the event."),
		analyst(Hosted, any, any, "A place holds a force or group; an official or body receives a visitor."),
		analyst(Visited, []Label{Official, Actor}, any, "Travelled to, arrived in, toured."),
		analyst(Targeted, []Label{Event}, any, "What was hit, or whom the visit or meeting was with."),
		analyst(OccurredIn, []Label{Event}, any, "Where it took place."),
		analyst(LaunchedFrom, []Label{Event}, any, "Where it was launched from."),

		catalogue(PartOf, any, any, "Is a part, branch or body of."),
		catalogue(MemberOf, any, any, "Is a member of the coalition or umbrella."),
		catalogue(SpeaksFor, any, any, "Is the spokesman or mouthpiece of."),
		catalogue(LocatedIn, any, any, "Lies in the town, governorate or country."),
		{Type: SaidToBe, Layer: Catalogue, From: []Label{Group}, To: any, Key: "by",
			Doc:   "A front name, and whom others take it for; the two are never merged.",
			Props: []Property{{"by", "string", "who says so"}}},
	}
}
