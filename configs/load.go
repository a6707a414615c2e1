package configs

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"
	"github.com/spf13/viper"
)

// EnvPrefix begins the names of all environment variables that are read.
const EnvPrefix = "ISNAD"

// passwordEnv holds the password; there is no key for it, so that it is never
// put into a file that is shared.
const passwordEnv = EnvPrefix + "_NEO4J_PASSWORD"

// Load gives the configuration. The file is the named one, which must exist,
// or else the user's own (see UserFile), which may be absent. Of the flags
// those count that were set and are named like a key, with "-" for "." and "_"
// and without "extract.".
// The error joins a *Fault for everything that is wrong.
func Load(file string, flags *pflag.FlagSet) (Config, error) {
	c := Default()
	l := loader{v: viper.New(), flags: flags, lines: map[string]int{}}
	l.v.SetConfigType("yaml")
	l.v.SetEnvPrefix(EnvPrefix)
	l.v.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))
	l.read(file)
	for _, s := range settings(&c) {
		l.apply(s)
	}
	if p := os.Getenv(passwordEnv); p != "" {
		c.Neo4j.Password = NewSecret(p)
	}
	if c.Neo4j.Password.Reveal() != "" && c.Neo4j.User == "" {
		l.fault(l.origin("neo4j.user"), "neo4j.user", "empty while a password is given, want a user (neo4j is the first one)")
	}
	if len(l.faults) > 0 {
		return Config{}, errors.Join(l.faults...)
	}
	return c, nil
}

// UserFile is where a user's own configuration lies: isnad/isnad.yaml in the
// configuration folder of the system's user. Empty when there is none.
func UserFile() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	path := filepath.Join(dir, "isnad", "isnad.yaml")
	if _, err := os.Stat(path); err != nil {
		return ""
	}
	return path
}

// loader collects settings and their faults.
type loader struct {
	v      *viper.Viper
	flags  *pflag.FlagSet
	file   string
	lines  map[string]int // line of each key in the file
	faults []error
}

func (l *loader) fault(origin, key, msg string) {
	l.faults = append(l.faults, &Fault{Origin: origin, Key: key, Msg: msg})
}

// read takes the file's settings, after it was checked key by key.
func (l *loader) read(file string) {
	if file == "" {
		if file = UserFile(); file == "" {
			return
		}
	}
	l.file = file
	data, err := os.ReadFile(file)
	if err != nil {
		var pe *fs.PathError
		if errors.As(err, &pe) {
			err = pe.Err
		}
		l.fault(file, "", err.Error())
		return
	}
	sound, ok := l.checkFile(data)
	if !ok {
		return
	}
	if err := l.v.ReadConfig(bytes.NewReader(sound)); err != nil {
		l.fault(file, "", err.Error())
	}
}

// apply stores the value of one setting, wherever it comes from.
func (l *loader) apply(s setting) {
	if f := l.flag(s.key); f != nil {
		if err := l.v.BindPFlag(s.key, f); err != nil {
			l.fault("--"+f.Name, s.key, err.Error())
			return
		}
	}
	if err := l.v.BindEnv(s.key); err != nil {
		l.fault(envName(s.key), s.key, err.Error())
		return
	}
	if !l.v.IsSet(s.key) || l.flagOnlyDefault(s.key) {
		return
	}
	if err := s.set(l.v.GetString(s.key)); err != nil {
		l.fault(l.origin(s.key), s.key, err.Error())
	}
}

// flag is the flag of a key, nil where there is none.
func (l *loader) flag(key string) *pflag.Flag {
	if l.flags == nil {
		return nil
	}
	name := strings.NewReplacer(".", "-", "_", "-").Replace(strings.TrimPrefix(key, "extract."))
	return l.flags.Lookup(name)
}

// flagOnlyDefault reports whether nothing but an untouched flag has a value
// for the key; the defaults are those of Default.
func (l *loader) flagOnlyDefault(key string) bool {
	_, inFile := l.lines[key]
	f := l.flag(key)
	return os.Getenv(envName(key)) == "" && !inFile && (f == nil || !f.Changed)
}

// origin tells where a key's value comes from.
func (l *loader) origin(key string) string {
	if f := l.flag(key); f != nil && f.Changed {
		return "--" + f.Name
	}
	if os.Getenv(envName(key)) != "" {
		return envName(key)
	}
	if line := l.lines[key]; line > 0 {
		return fmt.Sprintf("%s:%d", l.file, line)
	}
	return "defaults"
}

func envName(key string) string {
	return EnvPrefix + "_" + strings.ToUpper(strings.ReplaceAll(key, ".", "_"))
}
