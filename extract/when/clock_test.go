package when

import "testing"

// The publication is Monday, 22 April 2024, unless a table says otherwise.

// TestClock covers hours, zones and their days.
func TestClock(t *testing.T) {
	check(t, "2024-04-22", []row{
		{"مساء الأحد بالساعة 22:40 (19:40 ت غ)", "[مساء الأحد بالساعة 22:40 (19:40 ت غ)] 2024-04-21 hour evening 19:40Z 22:40"},
		{"عند الساعة 22:40 (19:40 ت غ) من مساء الأحد", "[الساعة 22:40 (19:40 ت غ) من مساء الأحد] 2024-04-21 hour evening 19:40Z 22:40"},
		{"الساعة الثالثة فجراً بالتوقيت المحلي", "[الساعة الثالثة فجراً بالتوقيت المحلي] ? hour dawn 03:00 anaphoric"},
		{"عند الساعة الثالثة فجرا بتوقيت بغداد", "[الساعة الثالثة فجرا بتوقيت بغداد] ? hour dawn 00:00Z 03:00 anaphoric"},
		{"عند الساعة الرابعة من فجر اليوم", "[الساعة الرابعة من فجر اليوم] 2024-04-22 hour dawn 04:00"},
		{"عند الساعة التاسعة والنصف من مساء أمس الخميس", "[الساعة التاسعة والنصف من مساء أمس الخميس] 2024-04-18 hour evening 21:30"},
		{"عند الساعة 6:40 من صباح اليوم الاثنين", "[الساعة 6:40 من صباح اليوم الاثنين] 2024-04-22 hour morning 06:40"},
		{"أمس الأحد في حدود الساعة العاشرة ليلا", "[أمس الأحد في حدود الساعة العاشرة ليلا] 2024-04-21 hour night 22:00"},
		{"عند الساعة 11:30 بصاروخين", "[الساعة 11:30] ? hour anaphoric"},
		{"الساعة الثانية عشرة ظهرا", "[الساعة الثانية عشرة ظهرا] ? hour noon 12:00 anaphoric"},
		{"الساعة الثانية إلا ربعاً عصراً", "[الساعة الثانية إلا ربعاً عصراً] ? hour afternoon 13:45 anaphoric"},
		{"نحو الساعة 02,00 بالتوقيت المحلي", "[الساعة 02,00 بالتوقيت المحلي] ? hour 02:00 anaphoric"},
		{"الساعة 14:00 بتوقيت غرينتش", "[الساعة 14:00 بتوقيت غرينتش] ? hour 14:00Z anaphoric"},
		{"الساعة 1:30 بعد الظهر", "[الساعة 1:30 بعد الظهر] ? hour afternoon 13:30 anaphoric"},
		{"at 3:20 am local time", "[3:20 am local time] ? hour 03:20 anaphoric"},
		{"at 3:20 am on Sunday", "[3:20 am on Sunday] 2024-04-21 hour 03:20"},
		{"on Sunday at 3.20pm", "[Sunday at 3.20pm] 2024-04-21 hour 15:20"},
		{"1500 GMT", "[1500 GMT] ? hour 15:00Z anaphoric"},
		{"at 1500 GMT on Sunday", "[1500 GMT on Sunday] 2024-04-21 hour 15:00Z"},
		{"(0900 GMT)", "[0900 GMT] ? hour 09:00Z anaphoric"},
		{"at 15:00 UTC", "[15:00 UTC] ? hour 15:00Z anaphoric"},
		{"at about 4 p.m.", "[4 p.m.] ? hour 16:00 anaphoric"},
		{"at 4 p.m. local time (1300 GMT) on Saturday", "[4 p.m. local time (1300 GMT) on Saturday] 2024-04-20 hour 13:00Z 16:00"},
		{"at 10 pm Baghdad time on Saturday", "[10 pm Baghdad time on Saturday] 2024-04-20 hour 19:00Z 22:00"},
		{"at 12 am", "[12 am] ? hour 00:00 anaphoric"},
		{"12:30 pm", "[12:30 pm] ? hour 12:30 anaphoric"},
		{"at 23:15", "[23:15] ? hour 23:15 anaphoric"},
		{"Score 3:20 final", ""},
		{"2024-04-21T18:50Z", "[2024-04-21T18:50Z] 2024-04-21 hour 18:50Z"},
		{"منتصف ليل الأحد", "[منتصف ليل الأحد] 2024-04-21 midnight"},
		{"عند منتصف الليل", "[منتصف الليل] ? midnight anaphoric"},
	})
}
