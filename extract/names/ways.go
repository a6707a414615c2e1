package names

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/names/site"
)

// arabicNames are the ways to read an Arabic name, the surest first, each with what has to
// hold for one to begin at token i.
var arabicNames = []struct {
	may  func(a *analysis.Article, i, end int) bool
	find func(a *analysis.Article, i, end int) (analysis.Span, bool)
}{
	{quoted, selfStyled},
	{beforeQuote, quotedMedium},
	{arabic.OpensLetters, arabic.Initialled},
	{arabic.BehindCalling, arabic.CalledPerson},
	{beforeNation, capitalOf},
	{listed.Known, compassOf},
	{arabic.OpensTitle, titledPlace},
	{arabic.OpensTitle, arabic.OfficeHolder},
	{arabic.OpensForce, arabic.NationForce},
	{arabic.OpensHeaded, arabic.WidestHeaded},
	{site.Opens, site.Struck},
	{listed.Known, listed.LongCatalogueName},
	{arabic.OpensLandmark, arabic.Landmark},
	{arabic.OpensSome, arabic.OneOf},
	{arabic.OpensOwnedBody, arabic.OwnedBody},
	{arabic.OpensUnnamed, arabic.UnnamedSource},
	{listed.Known, listed.CatalogueName},
	{maybeLicensed, licensedPlace},
	{arabic.BehindOwnedOffice, arabic.OwnedPerson},
	{arabic.OpensPerson, arabic.Person},
	{arabic.MaybeIntroduced, arabic.IntroducedPerson},
	{behindPlaceWord, unknownPlace},
}

func quoted(a *analysis.Article, i, _ int) bool { return a.Tok(i - 1).Is(`"`) }

func beforeQuote(a *analysis.Article, i, _ int) bool { return a.Tok(i + 1).Is(`"`) }

func beforeNation(a *analysis.Article, i, _ int) bool { return a.Nationality(i + 1) }
