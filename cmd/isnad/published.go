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
