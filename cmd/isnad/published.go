package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"
)

// addDateFlags adds what decides on the day that "yesterday" is counted from.
func (a *app) addDateFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.published, "published", "",
		"publication day or moment of the articles that bring none of their own, such as 2024-04-22")
	cmd.Flags().Bool("trust-file-time", false, `count "yesterday" from a file's modification time where nothing better dates the article`)
}

// checkPublished refuses what is no day and no moment.
func (a *app) checkPublished() error {
	if a.published == "" {
		return nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if _, err := time.Parse(layout, a.published); err == nil {
			return nil
		}
	}
	return usage(fmt.Errorf("--published %q: want a day such as 2024-04-22 or a moment such as 2024-04-22T10:15:00+03:00", a.published))
}

// undatedNote tells what undated articles lose and how to mend it, "" if there
// are none.
func (a *app) undatedNote(t tally) string {
	if t.undated == 0 || a.config.Extract.TrustFileTime {
		return ""
	}
	return fmt.Sprintf("undated: %d of %d articles; days told as \"yesterday\" or \"Sunday\" stay open in them: "+
		"give the day with --published, or a field \"published\" in JSON lines\n", t.undated, t.read)
}
