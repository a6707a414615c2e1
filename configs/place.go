package configs

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// graphFile is where a user's graph lies in the folder of the user's data.
const graphFile = "isnad/graph.isnad"

// DefaultStore is the graph of a user who names none: isnad/graph.isnad in the
// folder where the system keeps a user's data, $XDG_DATA_HOME or ~/.local/share
// on Linux. In a user's absence, as in some containers, it lies in the folder
// that the program was started in.
func DefaultStore() string { return filepath.Join(dataHome(), filepath.FromSlash(graphFile)) }

func dataHome() string {
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) { // the specification ignores others
		return dir
	}
	home, err := os.UserHomeDir()
	switch {
	case runtime.GOOS == "windows" && os.Getenv("LocalAppData") != "":
		return os.Getenv("LocalAppData")
	case err != nil:
		return "."
	case runtime.GOOS == "darwin":
		return filepath.Join(home, "Library", "Application Support")
	}
	return filepath.Join(home, ".local", "share")
}

// expandHome puts the user's folder for a leading ~, as shells do and files and
// environments do not.
func expandHome(path string) (string, error) {
	rest, ok := strings.CutPrefix(path, "~/")
	if !ok {
		return path, nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", errors.New("there is no home folder to put for ~")
	}
	return filepath.Join(home, rest), nil
}
