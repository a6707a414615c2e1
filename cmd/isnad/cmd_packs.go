package main

import (
	"fmt"
	"path"

	"github.com/spf13/cobra"
)

func newPacks(a *app) *cobra.Command {
	return group("packs", "Show what the language packs say of rules and words", newPacksShow(a))
}

func newPacksShow(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "show FILE WORD...",
		Short: "Print the lines of a pack's file that hold a rule or word",
		Long: `Show prints the lines by which rules fire and words are known, as explain names
them: to be copied into a folder of your own (--packs) and corrected there.`,
		Example: "  isnad packs show ar/events.jsonl attack-taken\n  isnad packs show ar/heads.jsonl كتائب",
		Args:    args(2, -1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.setup(cmd); err != nil {
				return err
			}
			x, err := a.extractor()
			if err != nil {
				return err
			}
			lang := x.Language(path.Dir(args[0]))
			if lang == nil {
				return usage(fmt.Errorf("file %q: want one as explain names it, such as ar/events.jsonl", args[0]))
			}
			for _, word := range args[1:] {
				line, found := lang.Line(path.Base(args[0]), word)
				if !found {
					return fmt.Errorf("packs show %s: it has no %q", args[0], word)
				}
				if _, err := fmt.Fprintln(a.stdout, line.Text); err != nil {
					return err
				}
			}
			return nil
		},
	}
}
