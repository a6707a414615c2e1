package generate

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"isnad/extract/record"
)

// phrases are the words of statements around {speaker} and {object}, what is spoken of.
func phrases(kind record.StatementKind, language string) []string {
	if language == "en" {
		switch kind {
		case record.Claim:
			return []string{"{speaker} said in a statement that its fighters had carried out the operation: {object}", "In a statement {speaker} claimed responsibility: {object}"}
		case record.Denial:
			return []string{"{speaker} denied any involvement and called the reports baseless: {object}", "{speaker} said that it had nothing to do with it: {object}"}
		case record.Accusation:
			return []string{"{speaker} held them responsible: {object}", "{speaker} accused them of standing behind it: {object}"}
		case record.NoComment:
			return []string{"{speaker} declined to comment on the reports"}
		}
		return []string{"{speaker} said that {object}", "According to {speaker}, {object}", "{speaker} reported on the same day that {object}, without giving further details"}
	}
	switch kind {
	case record.Claim:
		return []string{"قالت {speaker} في بيان إن مقاتليها نفّذوا العملية: {object}", "تبنّت {speaker} العملية في بيان نُشر على قناتها: {object}"}
	case record.Denial:
		return []string{"نفت {speaker} أي صلة لها بالحادث ووصفت ما يُتداول بأنه عارٍ عن الصحة: {object}", "أكدت {speaker} أن لا علاقة لها بما جرى: {object}"}
	case record.Accusation:
		return []string{"حمّلت {speaker} الجهة المنفذة المسؤولية الكاملة: {object}", "اتهمت {speaker} الجهة نفسها بالوقوف وراءه: {object}"}
	case record.NoComment:
		return []string{"لم تعلّق {speaker} على الأنباء حتى الآن"}
	}
	return []string{"أفادت {speaker} بأن {object}", "بحسب {speaker} فإن {object}", "نقلت وسائل إعلام عن {speaker} قولها إن {object} من دون تفاصيل إضافية", "ذكرت {speaker} مساء اليوم نفسه أن {object}"}
}

// quote words a statement; without a speaker it is the article's own sentence.
func quote(rng *rand.Rand, kind record.StatementKind, language, speaker, object string) string {
	words := object
	if speaker != "" {
		words = strings.NewReplacer("{speaker}", speaker, "{object}", object).Replace(pick(rng, phrases(kind, language)))
	}
	for range 1 + rng.IntN(2) {
		words += pick(rng, tails(language))
	}
	return words
}

// tails make sentences as long as they are in news.
func tails(language string) []string {
	if language == "en" {
		return []string{", amid weeks of rising tension in the region", ", without saying who stood behind it", ", and the road to the north was closed for several hours",
			", the third incident of its kind this month", ", and an investigation has been opened", ", as reinforcements reached the area at dawn",
			", while residents spoke of heavy damage to houses", ", shortly before a round of talks was due"}
	}
	return []string{"، وسط تصاعد التوتر في المنطقة منذ أسابيع", "، من دون تحديد الجهة التي تقف وراءه", "، فيما أُغلق الطريق المؤدي إلى الشمال ساعات عدة",
		"، وهو الحادث الثالث من نوعه خلال الشهر الجاري", "، وقد فُتح تحقيق في ملابسات ما جرى", "، بينما وصلت تعزيزات إلى المكان فجر اليوم التالي",
		"، في حين تحدّث سكان عن أضرار كبيرة في المنازل", "، قبيل جولة جديدة من المحادثات كانت مقررة"}
}

var deedsAr = map[record.EventType]string{
	record.Attack: "هجوم استهدف", record.Explosion: "انفجار هزّ", record.Interception: "اعتراض أهداف فوق", record.Seizure: "ضبط أسلحة في",
	record.Announcement: "بيان صدر باسم", record.Visit: "زيارة إلى", record.Meeting: "اجتماع مع",
}

var deedsEn = map[record.EventType]string{
	record.Attack: "an attack hit", record.Explosion: "a blast shook", record.Interception: "targets were shot down over", record.Seizure: "weapons were seized in",
	record.Announcement: "a statement was issued by", record.Visit: "a visit to", record.Meeting: "a meeting with",
}

// objectOf says in a few words what happened to whom or where.
func objectOf(h happening, language string) string {
	deeds := deedsAr
	if language == "en" {
		deeds = deedsEn
	}
	for _, list := range [][]party{h.targets, h.places, h.doers} {
		if len(list) > 0 {
			return deeds[h.kind] + " " + list[0].name(language)
		}
	}
	return deeds[h.kind]
}

// evidenceOf is the clause that tells of a happening.
func evidenceOf(h happening, language string) string {
	words := objectOf(h, language)
	if h.killed > 0 && language == "en" {
		return fmt.Sprintf("%s, killing %d", words, h.killed)
	}
	if h.killed > 0 {
		return fmt.Sprintf("%s وأسفر عن مقتل %d", words, h.killed)
	}
	return words
}
