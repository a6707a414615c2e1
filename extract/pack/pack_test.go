package pack

import (
	"strings"
	"testing"
	"testing/fstest"
)

func languagesOf(t *testing.T) map[string]*Language {
	t.Helper()
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestArabicForms(t *testing.T) {
	ar := languagesOf(t)["ar"]
	tests := []struct {
		form, lemma string
		want        func(Form) bool
		what        string
	}{
		{"قالت", "قال", func(f Form) bool { return f.Tense == Past && f.Feminine }, "feminine past"},
		{"قالوا", "قال", func(f Form) bool { return f.Tense == Past && f.Plural }, "plural past"},
		{"قلنا", "قال", func(f Form) bool { return f.Tense == Past && f.First }, "hollow verb shortened"},
		{"قيل", "قال", func(f Form) bool { return f.Passive }, "passive of a hollow verb"},
		{"يقل", "قال", func(f Form) bool { return f.Tense == Jussive }, "jussive of a hollow verb"},
		{"نفت", "نفى", func(f Form) bool { return f.Tense == Past && f.Feminine }, "feminine of a defective verb"},
		{"تنف", "نفى", func(f Form) bool { return f.Tense == Jussive }, "jussive of a defective verb"},
		{"تتبن", "تبنى", func(f Form) bool { return f.Tense == Jussive && f.Feminine }, "jussive: لم تتبنّ"},
		{"تبنتها", "تبنى", func(f Form) bool { return f.Suffix && f.Feminine }, "object pronoun"},
		{"هوجمت", "هاجم", func(f Form) bool { return f.Passive && f.Feminine }, "passive of measure III"},
		{"استهدفنا", "استهدف", func(f Form) bool { return f.First }, "first person plural"},
		{"سيهاجم", "هاجم", func(f Form) bool { return f.Tense == Future }, "future"},
		{"يستهدفون", "استهدف", func(f Form) bool { return f.Tense == Present && f.Plural }, "plural present"},
		{"استهداف", "استهدف", func(f Form) bool { return f.Tense == Masdar }, "verbal noun"},
		{"بدؤوا", "بدأ", func(f Form) bool { return f.Plural }, "hamza before the plural"},
	}
	for _, tt := range tests {
		t.Run(tt.form, func(t *testing.T) {
			for _, f := range ar.Forms(tt.form) {
				if strings.Trim(foldPhrase(f.Verb.Past), " ") == foldPhrase(tt.lemma) && tt.want(f) {
					return
				}
			}
			t.Errorf("%s (%+q) is not read as %s of %s", tt.form, tt.form, tt.what, tt.lemma)
		})
	}
}

func TestHurriedSpelling(t *testing.T) {
	ar := languagesOf(t)["ar"]
	if len(ar.Forms("اعلنت")) == 0 {
		t.Error("اعلنت is not read as أعلنت")
	}
	if !ar.Is("فى", "prep") || !ar.Is("الى", "prep") {
		t.Error("فى and الى are not read as prepositions")
	}
}

func TestEnglishForms(t *testing.T) {
	en := languagesOf(t)["en"]
	for form, tense := range map[string]Tense{"said": Past, "denies": Present, "denied": Past, "claiming": Masdar, "struck": Past, "attacked": Past, "hit": Past} {
		found := false
		for _, f := range en.Forms(form) {
			found = found || f.Tense == tense
		}
		if !found {
			t.Errorf("%s is not read with tense %d", form, tense)
		}
	}
}

func TestLoadNamesFileAndLineOfEveryFault(t *testing.T) {
	tests := []struct{ name, file, data, want string }{
		{"unknown key", "ar/verbs.jsonl", "{\"past\":\"خربش\",\"present\":\"يخربش\"}\n{\"past\":\"خربط\",\"tense\":\"x\"}\n", `ar/verbs.jsonl:2: `},
		{"duplicate", "ar/words.jsonl", "{\"word\":\"خرب\",\"class\":\"adv\"}\n{\"word\":\"خرب\",\"class\":\"adv\"}\n", "ar/words.jsonl:2: \"خرب adv\" stands on line 1 already"},
		{"empty entry", "ar/heads.jsonl", "{\"word\":\"\",\"type\":\"Group\"}\n", "ar/heads.jsonl:1: an entry without"},
		{"not JSON", "en/cues.jsonl", "{\"class\":\n", "en/cues.jsonl:1: "},
		{"verb that no list has", "ar/cues.jsonl", "{\"rule\":\"mine\",\"class\":\"report\",\"verbs\":[\"زقزقق\"]}\n", `rule mine: verb "زقزقق" stands in no verbs.jsonl`},
		{"unknown trait of a cue", "ar/cues.jsonl", "\n{\"rule\":\"mine\",\"class\":\"denial\",\"traits\":[\"loud\"]}\n", "ar/cues.jsonl:2: unknown trait \"loud\""},
		{"trait of cues in a trigger", "en/events.jsonl", "{\"rule\":\"mine\",\"type\":\"attack\",\"traits\":[\"deadly\",\"condemns\"]}\n", "en/events.jsonl:1: unknown trait \"condemns\""},
		{"unknown remark", "ar/given-names.txt", "فرفور\tmaybe\n", "ar/given-names.txt:1: "},
		{"duplicate in a list", "ar/given-names.txt", "فرفور\n# x\nفرفور\n", "ar/given-names.txt:3: "},
		{"unknown class of a cue", "ar/cues.jsonl", "{\"rule\":\"mine\",\"class\":\"denails\",\"verbs\":[\"قال\"]}\n", "ar/cues.jsonl:1: class \"denails\", want one of accusation, "},
		{"verbs of a class that goes by phrases", "ar/cues.jsonl", "{\"rule\":\"mine\",\"class\":\"unreal\",\"verbs\":[\"قال\"]}\n", "ar/cues.jsonl:1: class of verbs \"unreal\", want one of "},
		{"unknown type of an event", "en/events.jsonl", "{\"rule\":\"mine\",\"type\":\"atack\",\"verbs\":[\"say\"]}\n", "en/events.jsonl:1: type \"atack\", want one of attack, explosion, interception, meeting, seizure, statement, visit"},
		{"unknown type of a head", "ar/heads.jsonl", "{\"word\":\"ضواري\",\"type\":\"Militia\"}\n", "ar/heads.jsonl:1: type \"Militia\", want one of Actor, "},
		{"unknown class of a title", "ar/titles.jsonl", "{\"word\":\"شيخ الجبل\",\"class\":\"chief\"}\n", "ar/titles.jsonl:1: class \"chief\", want one of "},
		{"unknown role", "ar/roles.jsonl", "{\"word\":\"حول\",\"role\":\"around\"}\n", "ar/roles.jsonl:1: role \"around\", want one of "},
		{"unknown scope of noise", "ar/noise.jsonl", "{\"scope\":\"page\",\"phrases\":[\"إعلان\"]}\n", "ar/noise.jsonl:1: scope \"page\", want one of "},
		{"a list that no rule asks for", "ar/given-name.txt", "فرفور\n", "ar/given-name.txt: no list of this name is shipped"},
		{"nothing to take out", "ar/given-names.txt", "فرفور\tnot\n", "ar/given-names.txt:1: \"فرفور\" stands in no such list"},
		{"unknown file", "ar/notes.csv", "x", "ar/notes.csv: no file of a language pack"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load(fstest.MapFS{tt.file: {Data: []byte(tt.data)}})
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Load: %v\nwant %q", err, tt.want)
			}
		})
	}
}

func TestUsersPackAdds(t *testing.T) {
	l, err := Load(fstest.MapFS{
		"ar/verbs.jsonl": {Data: []byte("{\"past\":\"دندن\",\"present\":\"يدندن\"}\n")},
		"ar/cues.jsonl":  {Data: []byte("{\"rule\":\"mine\",\"class\":\"report\",\"verbs\":[\"دندن\"]}\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	cues := l["ar"].VerbCues("دندن")
	if len(l["ar"].Forms("دندنت")) == 0 || len(cues) != 1 || cues[0].Cue.Rule != "mine" {
		t.Errorf("the added cue is %+v", cues)
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("verbs.jsonl", "{\"past\":\"قال\",\"present\":\"يقول\"}")
	f.Add("cues.jsonl", "{\"rule\":\"r\",\"class\":\"c\",\"phrases\":[\"\"]}")
	f.Add("given-names.txt", "علي\tambiguous")
	f.Fuzz(func(t *testing.T, file, data string) {
		if strings.ContainsAny(file, "/\\") || file == "" || file == "." || file == ".." {
			return
		}
		l := &loader{lang: newLanguage("ar")}
		l.load(fstest.MapFS{file: {Data: []byte(data)}}, "ar")
		l.lang.link(&l.faults)
	})
}
