package temporal

import (
	"regexp"
	"strings"
	"sync"
	"time"
)

// namedZone is a zone of the IANA data base.
type namedZone struct {
	location *time.Location
	// early is what holds before 1970.
	early *time.Location
}

// loaded keeps the zones that have been asked for, since reading one takes
// longer than all else that is done with it. The data base has some 600.
var loaded sync.Map // of *namedZone by name

// zoneName keeps file names out of the look-up.
var zoneName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$`)

// loadZone takes spaces for underscores, as Neo4j does.
func loadZone(name string) (*namedZone, error) {
	name = strings.ReplaceAll(name, " ", "_")
	if z, ok := loaded.Load(name); ok {
		return z.(*namedZone), nil
	}
	if !zoneName.MatchString(name) || name == "Local" {
		return nil, invalidf("%q is no time zone", name)
	}
	location, err := time.LoadLocation(name)
	if err != nil {
		return nil, invalidf("time zone %q is not known", name)
	}
	z := &namedZone{location, location}
	if early, err := time.LoadLocation(recordBefore1970(name)); err == nil {
		z.early = early
	}
	loaded.Store(name, z)
	return z, nil
}

func (z *namedZone) offsetAt(epochSeconds int64) int32 {
	location := z.location
	if epochSeconds < 0 {
		location = z.early
	}
	_, offset := time.Unix(epochSeconds, 0).In(location).Zone()
	return int32(offset)
}

// recordBefore1970 names the zone whose record holds for another one before
// 1970. Zones that have agreed since then share one record in the IANA data
// base; some systems put the older records of their own back, others do not.
// To give everywhere the answer that Neo4j gives, the shared one is taken.
func recordBefore1970(name string) string {
	for _, shared := range [][2]string{
		{"Africa/Abidjan", "Africa/Accra Africa/Bamako Africa/Banjul Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome " +
			"Africa/Nouakchott Africa/Ouagadougou Atlantic/Reykjavik Atlantic/St_Helena"},
		{"Africa/Johannesburg", "Africa/Maseru Africa/Mbabane"},
		{"Africa/Lagos", "Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Libreville Africa/Luanda " +
			"Africa/Malabo Africa/Niamey Africa/Porto-Novo"},
		{"Africa/Maputo", "Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Kigali Africa/Lubumbashi Africa/Lusaka"},
		{"Africa/Nairobi", "Africa/Addis_Ababa Africa/Asmara Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu " +
			"Indian/Antananarivo Indian/Comoro Indian/Mayotte"},
		{"America/Chicago", "CST6CDT"},
		{"America/Denver", "MST7MDT"},
		{"America/Los_Angeles", "PST8PDT"},
		{"America/New_York", "EST5EDT"},
		{"America/Panama", "America/Atikokan America/Cayman"},
		{"America/Phoenix", "America/Creston"},
		{"America/Puerto_Rico", "America/Anguilla America/Antigua America/Aruba America/Blanc-Sablon America/Curacao America/Dominica " +
			"America/Grenada America/Guadeloupe America/Montserrat America/Port_of_Spain America/St_Kitts America/St_Lucia " +
			"America/St_Thomas America/St_Vincent America/Tortola"},
		{"America/Toronto", "America/Nassau"},
		{"Asia/Bangkok", "Asia/Phnom_Penh Asia/Vientiane Indian/Christmas"},
		{"Asia/Dubai", "Asia/Muscat Indian/Mahe Indian/Reunion"},
		{"Asia/Kuching", "Asia/Brunei"},
		{"Asia/Qatar", "Asia/Bahrain"},
		{"Asia/Riyadh", "Antarctica/Syowa Asia/Aden Asia/Kuwait"},
		{"Asia/Singapore", "Asia/Kuala_Lumpur"},
		{"Asia/Yangon", "Indian/Cocos"},
		{"Europe/Athens", "EET"},
		{"Europe/Belgrade", "Europe/Ljubljana Europe/Sarajevo Europe/Skopje Europe/Zagreb"},
		{"Europe/Berlin", "Europe/Copenhagen Europe/Oslo Europe/Stockholm"},
		{"Europe/Brussels", "CET Europe/Amsterdam Europe/Luxembourg MET"},
		{"Europe/Lisbon", "WET"},
		{"Europe/London", "Europe/Guernsey Europe/Isle_of_Man Europe/Jersey"},
		{"Europe/Paris", "Europe/Monaco"},
		{"Europe/Zurich", "Europe/Vaduz"},
		{"Indian/Maldives", "Indian/Kerguelen"},
		{"Pacific/Auckland", "Antarctica/McMurdo"},
		{"Pacific/Guadalcanal", "Pacific/Pohnpei"},
		{"Pacific/Guam", "Pacific/Saipan"},
		{"Pacific/Pago_Pago", "Pacific/Midway"},
		{"Pacific/Port_Moresby", "Antarctica/DumontDUrville Pacific/Chuuk"},
		{"Pacific/Tarawa", "Pacific/Funafuti Pacific/Majuro Pacific/Wake Pacific/Wallis"},
	} {
		for other := range strings.FieldsSeq(shared[1]) {
			if other == name {
				return shared[0]
			}
		}
	}
	return name
}
