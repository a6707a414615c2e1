package extract

import (
	"slices"
	"strings"
	"testing"

	"isnad/extract/record"
)

// TestPlainPresence reads who plainly holds or receives whom: the questions put to
// the weights must say in which clause.
func TestPlainPresence(t *testing.T) {
	cases := []plainCase{
		{"holds", "ar", "وتؤوي قاعدة عين الأسد منذ سنوات مستشارين من حلف الناتو.", "قاعدة عين الأسد", "حلف الناتو", "a place that holds"},
		{"are in", "ar", "وترابط القوات التركية في معسكر زليكان.", "معسكر زليكان", "القوات التركية", "are forces in"},
		{"participle", "ar", "تعرضت القوات التركية المتمركزة في معسكر زليكان للقصف.", "معسكر زليكان", "القوات التركية", "forces that are in"},
		{"by a pronoun", "ar", "دخل الجيش معسكر زليكان. وتتمركز فيه القوات التركية.", "معسكر زليكان", "القوات التركية", "are forces in"},
		{"by its kind", "ar", "دخل الجيش معسكر زليكان. ويضم المعسكر عناصر من حزب العمال الكردستاني.", "معسكر زليكان", "حزب العمال الكردستاني", "a place that holds"},
		{"by the nation", "ar", "انسحبت القوات التركية من بعشيقة. وينتشر جنود أتراك في معسكر زليكان.", "معسكر زليكان", "القوات التركية", "are forces in"},
		{"posts of", "ar", "قصف الطيران مواقع حزب العمال الكردستاني في زاخو.", "زاخو", "حزب العمال الكردستاني", "quarters of forces in"},
		{"a base of its own", "ar", "وتتخذ القوات التركية من معسكر زليكان مقرا لها.", "معسكر زليكان", "القوات التركية", "keep forces in"},
		{"received", "ar", "استقبل الرئيس العراقي عبد اللطيف رشيد السفيرة الأميركية ألينا رومانوسكي.", "عبد اللطيف رشيد", "ألينا رومانوسكي", "he received him"},
		{"received two", "ar", "استقبل الرئيس عبد اللطيف رشيد السفيرة ألينا رومانوسكي والسفير محمد كاظم آل صادق.", "عبد اللطيف رشيد", "محمد كاظم آل صادق", "he received him"},
		{"received by a pronoun", "ar", "وصل الوزير هاكان فيدان إلى بغداد. وكان في استقباله الوزير فؤاد حسين.", "فؤاد حسين", "هاكان فيدان", "received him he"},
		{"english, by a pronoun", "en", "Foreign Minister Hakan Fidan arrived in Baghdad. He was received at the airport by Interior Minister Othman al-Ghanmi.", "Othman al-Ghanmi", "Hakan Fidan", "received him he"},
	}
	askPlain(t, "host", cases)
}

// TestPlainTravel reads who plainly went where.
func TestPlainTravel(t *testing.T) {
	cases := []plainCase{
		{"verb first", "ar", "وصل الوزير هاكان فيدان أمس إلى بغداد.", "هاكان فيدان", "بغداد", "goes, he, to"},
		{"place first", "ar", "وزار مدينة الموصل الوزير هاكان فيدان.", "هاكان فيدان", "الموصل", "goes, he, to"},
		{"visitor first", "ar", "وكان الوزير هاكان فيدان قد زار الموصل.", "هاكان فيدان", "الموصل", "he who goes to"},
		{"by the verb alone", "ar", "وصل الوزير هاكان فيدان إلى بغداد. ثم توجه إلى الموصل.", "هاكان فيدان", "الموصل", "he goes to"},
		{"by a pronoun", "ar", "قال الوزير هاكان فيدان إن الوضع جيد. وجاء ذلك خلال زيارته الموصل.", "هاكان فيدان", "الموصل", "he goes to"},
		{"place by its kind", "ar", "سقطت صواريخ على بلدة سنجار. وتفقد القائد قاسم الأعرجي البلدة.", "قاسم الأعرجي", "سنجار", "goes, he, to"},
		{"capital of a state", "en", "A shop burned down in Baghdad. Foreign Minister Hakan Fidan arrived in the Iraqi capital on Monday.", "Hakan Fidan", "Baghdad", "he who goes to"},
		{"english, by a pronoun", "en", "Foreign Minister Hakan Fidan met officials. He landed in Baghdad on Monday.", "Hakan Fidan", "Baghdad", "he who goes to"},
	}
	askPlain(t, "visit", cases)
}

// plainCase is a text, two names in it, and the clause that ties them.
type plainCase struct{ name, lang, text, from, to, want string }

// askPlain wants each case's clause in the questions of a task.
func askPlain(t *testing.T, task string, cases []plainCase) {
	t.Helper()
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			said := plainlySaid(t, x, task, Article{ID: "case", Language: c.lang, Text: c.text}, c.from, c.to)
			if !slices.Contains(said, c.want) {
				t.Errorf("%s: %s and %s: plainly %q, want %q", c.text, c.from, c.to, said, c.want)
			}
		})
	}
}

// plainlySaid lists the clauses that tie two names in the questions of a task.
func plainlySaid(t *testing.T, x *Extractor, task string, art Article, from, to string) []string {
	t.Helper()
	r, err := x.Candidates(art)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, q := range r.Candidates {
		if q.Task != task || q.From != idOf(r.Record, from) || q.To != idOf(r.Record, to) {
			continue
		}
		for _, f := range q.Features {
			if v, ok := strings.CutPrefix(f, "plainly="); ok {
				said = append(said, v)
			}
		}
	}
	return said
}

// idOf returns the id of the entity with a name.
func idOf(r record.Record, name string) string {
	for _, e := range r.Entities {
		if slices.ContainsFunc(e.Names, func(n string) bool { return strings.Contains(n, name) }) {
			return e.ID
		}
	}
	return ""
}
