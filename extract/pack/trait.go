package pack

import (
	"fmt"
	"slices"
)

// Traits are what the rules of reading have to know of a cue or trigger beyond its class
// or type. The packs say it of an entry; the code asks for the trait, never for the rule.
type Traits []string

// Have reports one of the traits.
func (t Traits) Have(trait string) bool { return slices.Contains(t, trait) }

// cueTraits are the traits of cues.
var cueTraits = Traits{
	"admits",          // an act that may be another's: أقر بالقصف
	"against",         // led by "against" alone to whom it accuses: قدم شكوى ضد
	"attached",        // led by an attached ب, too, to whom it accuses: ألصق التهمة بالحركة
	"at-once",         // its word stands right behind it: spoke of
	"burdens",         // lays responsibility on somebody
	"charge-attached", // an attached ب opens the charge: اتهم X بـ
	"charge-behind",   // one of its words behind whom it accuses is the charge: حمّل X مسؤولية
	"condemns",        // is about a deed rather than about who did it
	"direct",          // no preposition leads to its object: نفى ذلك
	"led",             // a preposition leads to whom it accuses: نسب الهجوم إلى
	"may-quote",       // passes on words rather than blame, before a quote: نسب إلى X قوله
	"mutual",          // its subjects accuse each other
	"named-before",    // whom it blames is named right before it: X وراء الهجوم
	"negated",         // negated it says what it does with one of its words: لم يعلق
	"oneself",         // one of its words is for the speaker himself: نسب الهجوم لنفسه
	"participle",      // a participle that goes on with a clause: مؤكدا
	"told",            // with a pronoun alone, of what was told: الأمر الذي رفضه
	"verb-behind",     // a verb of saying completes it: حسبما أعلن
	"verb-may-follow", // a verb of saying behind "what" is part of it: بحسب ما أعلن
	"who-did",         // says who did the deed: هو من
}

// triggerTraits are the traits of triggers.
var triggerTraits = Traits{
	"armed",    // of an arrival by armed forces alone: دخل الجيش البلدة
	"bodies",   // a happening by the dead that were found
	"deadly",   // a happening by its dead alone: قتل, أودى بحياة
	"dies",     // a noun of dying, which is nobody's own deed: مقتل
	"direct",   // no preposition stands between its verb and object: أصاب موقعا
	"falls",    // what hits is the subject of its verb: سقط صاروخ
	"fires",    // what hits is the object of its verb: أطلق صاروخا
	"lasting",  // goes on, so that it is never one happening: قاتل, شن حربا
	"inquires", // only of a body that says so: خلصت المنظمة إلى
}

// check reports the first trait that is no known one.
func (t Traits) check(known Traits) error {
	for _, x := range t {
		if !known.Have(x) {
			return fmt.Errorf("unknown trait %q", x)
		}
	}
	return nil
}

// Has reports that the cue has a trait; no cue has none.
func (c *Cue) Has(trait string) bool { return c != nil && c.Traits.Have(trait) }

// Has reports that the trigger has a trait; no trigger has none.
func (t *Trigger) Has(trait string) bool { return t != nil && t.Traits.Have(trait) }
