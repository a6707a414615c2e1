package temporal

import (
	"testing"
	"time"
)

func TestDateTimeOf(t *testing.T) {
	beirut, err := time.LoadLocation("Asia/Beirut")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		location *time.Location
		want     string
	}{
		{time.UTC, "2020-07-01T10:00:00.000000001Z"},
		{beirut, "2020-07-01T10:00:00.000000001+03:00[Asia/Beirut]"},
		{time.FixedZone("EST", -5*3600), "2020-07-01T10:00:00.000000001-05:00"},
	} {
		in := time.Date(2020, 7, 1, 10, 0, 0, 1, c.location)
		d := DateTimeOf(in)
		if d.String() != c.want {
			t.Errorf("%s: %s, want %s", in, d, c.want)
		}
		if out := d.Time(); !out.Equal(in) || out.Format(time.RFC3339) != in.Format(time.RFC3339) {
			t.Errorf("%s comes back as %s", in, out)
		}
	}
}

func TestSharedRecord(t *testing.T) {
	for text, want := range map[string]string{
		"1800-01-01T00:00[Asia/Kuwait]":      "1800-01-01T00:00:00+03:06:52[Asia/Kuwait]",
		"1940-06-15T12:00[Europe/Stockholm]": "1940-06-15T12:00:00+02:00[Europe/Stockholm]",
		"1965-06-15T12:00[Asia/Bahrain]":     "1965-06-15T12:00:00+04:00[Asia/Bahrain]",
		"2026-06-15T12:00[Asia/Bahrain]":     "2026-06-15T12:00:00+03:00[Asia/Bahrain]",
		"1800-01-01T00:00[Asia/Beirut]":      "1800-01-01T00:00:00+02:22[Asia/Beirut]",
	} {
		if d, err := ParseDateTime(text, Zone{}); err != nil || d.String() != want {
			t.Errorf("%s: %s, %v, want %s", text, d, err, want)
		}
	}
}
