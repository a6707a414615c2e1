package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"isnad/extract"
	"isnad/extract/record"
)

// release is set by the linker for a release: -ldflags "-X main.release=0.1.0".
var release = "dev"

// versions tells what a program was built from.
type versions struct {
	Version   string `json:"version"`
	Revision  string `json:"revision,omitempty"`
	Extractor string `json:"extractor"`
	Record    int    `json:"record"`
	Go        string `json:"go"`
}

func version() versions {
	v := versions{Version: release, Extractor: extract.Version, Record: record.Version, Go: runtime.Version()}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				v.Revision = s.Value
			}
		}
	}
	return v
}

func newVersion(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the versions of program, extractor and record format",
		Args:  args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			v := version()
			if asJSON {
				return json.NewEncoder(a.stdout).Encode(v)
			}
			_, err := fmt.Fprintf(a.stdout, "isnad %s %s\nextractor %s, record format %d, %s\n", v.Version, v.Revision, v.Extractor, v.Record, v.Go)
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}
