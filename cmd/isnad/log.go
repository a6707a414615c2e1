package main

import (
	"io"
	"os"
	"slices"
	"time"

	"github.com/rs/zerolog"

	"isnad/configs"
)

// newLog makes the log on standard error.
func newLog(w io.Writer, c configs.Log) zerolog.Logger {
	level, err := zerolog.ParseLevel(c.Level)
	if err != nil { // the loader lets known levels through only
		level = zerolog.InfoLevel
	}
	if c.Format != "json" {
		w = zerolog.ConsoleWriter{Out: w, TimeFormat: time.TimeOnly, NoColor: !isTerminal(w) || os.Getenv("NO_COLOR") != ""}
	}
	return zerolog.New(w).Level(level).With().Timestamp().Logger()
}

// earlyFormat is the log's format before the configuration is loaded, so that
// a job that reads JSON can read the faults of its configuration as well.
func earlyFormat(args []string) string {
	for i, arg := range args {
		if arg == "--log-format=json" || arg == "--log-format" && slices.Contains(args[i+1:min(i+2, len(args))], "json") {
			return "json"
		}
	}
	return os.Getenv(configs.EnvPrefix + "_LOG_FORMAT")
}
