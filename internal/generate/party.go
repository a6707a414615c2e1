package generate

import (
	"math/rand/v2"

	"isnad/extract/catalog"
	"isnad/extract/record"
)

// party is somebody or something that an article names.
type party struct {
	typ       record.EntityType
	kind      string
	ar, en    string
	catalog   string // id, empty for the unlisted
	role      string
	anonymous bool
}

func listed(e *catalog.Entry) party {
	return party{typ: e.Type, kind: e.Kind, ar: e.Ar, en: e.En, catalog: e.ID}
}

// name gives the name in the language of an article.
func (p party) name(language string) string {
	if language == "en" {
		return p.en
	}
	return p.ar
}

var (
	unnamedAr = []string{"مسؤول أمني", "مصدر عسكري", "مصدر أمني", "مسؤول محلي", "شهود عيان", "مسؤولان", "مصدر طبي", "مصادر محلية", "قائد ميداني", "دبلوماسي غربي"}
	unnamedEn = []string{"a security official", "a military source", "a security source", "a local official", "witnesses", "two officials",
		"a medical source", "local sources", "a field commander", "a Western diplomat"}
	firstAr = []string{"أحمد", "محمود", "علي", "حسن", "خالد", "عمر", "يوسف", "إبراهيم", "سامر", "نادر", "فؤاد", "مروان", "طارق", "زياد", "رائد", "حيدر", "جمال", "وائل", "سعد", "ماهر"}
	firstEn = []string{"Ahmad", "Mahmoud", "Ali", "Hassan", "Khaled", "Omar", "Youssef", "Ibrahim", "Samer", "Nader", "Fouad", "Marwan", "Tareq", "Ziad", "Raed", "Haidar", "Jamal", "Wael", "Saad", "Maher"}
	lastAr  = []string{"الزعبي", "الجبوري", "المحمود", "الخطيب", "العبيدي", "الحمداني", "السالم", "الدليمي", "المصري", "الشمري", "الحداد", "النجار", "القاضي", "العلي", "البياتي",
		"الصالح", "الرفاعي", "الأحمد", "الكبيسي", "الطائي", "الحلبي", "الموصلي", "العزاوي", "الساعدي", "التميمي"}
	lastEn = []string{"al-Zubi", "al-Jubouri", "al-Mahmoud", "al-Khatib", "al-Obeidi", "al-Hamdani", "al-Salem", "al-Dulaimi", "al-Masri", "al-Shammari", "al-Haddad", "al-Najjar", "al-Qadi",
		"al-Ali", "al-Bayati", "al-Saleh", "al-Rifai", "al-Ahmad", "al-Kubaisi", "al-Taie", "al-Halabi", "al-Mosuli", "al-Azzawi", "al-Saadi", "al-Tamimi"}
)

// unnamedSource is a source that lives in one article.
func unnamedSource(rng *rand.Rand) party {
	i := rng.IntN(len(unnamedAr))
	return party{typ: record.Official, ar: unnamedAr[i], en: unnamedEn[i], anonymous: true}
}

// invented is a person whom no catalogue lists: one of 500, whom other articles
// name too.
func invented(rng *rand.Rand) party {
	i, j := rng.IntN(len(firstAr)), rng.IntN(len(lastAr))
	return party{typ: record.Official, ar: firstAr[i] + " " + lastAr[j], en: firstEn[i] + " " + lastEn[j], role: "local official"}
}
