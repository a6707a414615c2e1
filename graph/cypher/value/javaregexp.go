package value

import (
	"strings"
	"unicode/utf8"
)

// The constructs that Java and Go write differently, each as Go writes it,
// outside of a set and within one.
const (
	javaDot        = `[^\n\r\x{85}\x{2028}\x{2029}]`
	javaSpace      = `\t\n\x0B\f\r `
	javaVertical   = `\n\x0B\f\r\x{85}\x{2028}\x{2029}`
	javaHorizontal = ` \t\x{A0}\x{1680}\x{180e}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}`
)

// javaProperties are the names in \p{} that Go does not know, as set members.
func javaProperty(name string) (members string, ok bool) {
	switch name {
	case "Lower":
		return "a-z", true
	case "Upper":
		return "A-Z", true
	case "ASCII":
		return `\x00-\x7F`, true
	case "Alpha":
		return "a-zA-Z", true
	case "Digit":
		return "0-9", true
	case "Alnum":
		return "a-zA-Z0-9", true
	case "Punct":
		return "!-/:-@[-`{-~", true
	case "Space":
		return javaSpace, true
	case "Blank":
		return ` \t`, true
	case "IsAlphabetic":
		return `\p{L}\p{Nl}`, true
	}
	for _, prefix := range []string{"Is", "script=", "sc=", "general_category=", "gc="} {
		if rest, found := strings.CutPrefix(name, prefix); found {
			return `\p{` + rest + `}`, true
		}
	}
	return "", false
}

// javaTranslator rewrites a Java pattern rune by rune.
type javaTranslator struct {
	pattern string
	at      int // of the next byte
	out     strings.Builder
	inSet   bool
	dotAll  bool // the pattern asks somewhere for a dot that matches line ends
}

// translateJava rewrites a Java regular expression for Go where the two write
// or mean a thing differently, and refuses what Go would take otherwise than
// Java does. What is wrong in both is left for Go to find.
func translateJava(pattern string) (string, error) {
	t := javaTranslator{pattern: pattern, dotAll: setsFlag(pattern, 's')}
	for t.at < len(pattern) {
		if err := t.step(); err != nil {
			return "", err
		}
	}
	return t.out.String(), nil
}

func (t *javaTranslator) step() error {
	rest := t.pattern[t.at:]
	switch c := rest[0]; {
	case c == '\\':
		return t.escape(rest)
	case t.inSet && c == '[':
		return t.refuse("a set within a set")
	case t.inSet && strings.HasPrefix(rest, "&&"):
		return t.refuse("&& in a set")
	case t.inSet:
		t.inSet = c != ']'
	case c == '[':
		t.openSet(rest)
		return nil
	case c == '.' && !t.dotAll:
		t.replace(1, javaDot)
		return nil
	case strings.HasPrefix(rest, "(?") && len(rest) > 2:
		return t.group(rest)
	}
	t.replace(1, rest[:1])
	return nil
}

// openSet takes a leading ] as a member, which both languages do.
func (t *javaTranslator) openSet(rest string) {
	open := "["
	if strings.HasPrefix(rest, "[^") {
		open = "[^"
	}
	length := len(open)
	if strings.HasPrefix(rest[length:], "]") {
		open, length = open+`\]`, length+1
	}
	t.inSet = true
	t.replace(length, open)
}

// group drops the flag u, which Go always has, and refuses what Go has not.
func (t *javaTranslator) group(rest string) error {
	for _, refused := range []struct{ start, name string }{
		{"(?=", "look-ahead"}, {"(?!", "look-ahead"},
		{"(?<=", "look-behind"}, {"(?<!", "look-behind"}, {"(?>", "an atomic group"},
	} {
		if strings.HasPrefix(rest, refused.start) {
			return t.refuse(refused.name + " " + refused.start)
		}
	}
	flags := rest[2 : 2+len(rest[2:])-len(strings.TrimLeft(rest[2:], "idmsuxU-"))]
	if i := strings.IndexAny(flags, "dxU"); i >= 0 {
		return t.refuse("the flag " + flags[i:i+1])
	}
	kept := strings.ReplaceAll(flags, "u", "")
	end := rest[2+len(flags):]
	if kept == "" && strings.HasPrefix(end, ")") {
		t.replace(2+len(flags)+1, "") // (?u) alone
		return nil
	}
	t.replace(2+len(flags), "(?"+kept)
	return nil
}

func (t *javaTranslator) escape(rest string) error {
	if len(rest) == 1 {
		t.replace(1, rest) // Go says what is wrong with it
		return nil
	}
	switch c := rest[1]; c {
	case '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k':
		return t.refuse("a back reference")
	case '0', 'c', 'e', 'G', 'N', 'R', 'X', 'Z':
		return t.refuse(`\` + string(c))
	case 's':
		t.set(2, javaSpace)
	case 'v':
		t.set(2, javaVertical)
	case 'h':
		t.set(2, javaHorizontal)
	case 'S', 'V', 'H':
		return t.complement(c)
	case 'b', 'B':
		if !isASCII(t.pattern) {
			return t.refuse(`\` + string(c) + " in a pattern beyond ASCII")
		}
		t.replace(2, rest[:2])
	case 'u':
		return t.unicode(rest)
	case 'Q':
		return t.quote(rest)
	case 'p', 'P':
		t.property(rest)
	default:
		_, size := utf8.DecodeRuneInString(rest[1:])
		if size > 1 {
			t.replace(1+size, rest[1:1+size]) // Go escapes ASCII alone
		} else {
			t.replace(2, rest[:2])
		}
	}
	return nil
}

func (t *javaTranslator) complement(class byte) error {
	members := map[byte]string{'S': javaSpace, 'V': javaVertical, 'H': javaHorizontal}[class]
	if t.inSet {
		return t.refuse(`\` + string(class) + " in a set")
	}
	t.replace(2, "[^"+members+"]")
	return nil
}

// unicode turns backslash u and four digits into Go's notation.
func (t *javaTranslator) unicode(rest string) error {
	if len(rest) < 6 || strings.Trim(rest[2:6], "0123456789abcdefABCDEF") != "" {
		return t.refuse(`\u without four hexadecimal digits`)
	}
	t.replace(6, `\x{`+rest[2:6]+`}`)
	return nil
}

// quote takes everything up to \E literally.
func (t *javaTranslator) quote(rest string) error {
	if t.inSet {
		return t.refuse(`\Q in a set`)
	}
	length := len(rest)
	if end := strings.Index(rest[2:], `\E`); end >= 0 {
		length = 2 + end + 2
	}
	t.replace(length, rest[:length])
	return nil
}

func (t *javaTranslator) property(rest string) {
	name, _, closed := strings.Cut(strings.TrimPrefix(rest[2:], "{"), "}")
	if !closed || !strings.HasPrefix(rest[2:], "{") {
		t.replace(2, rest[:2])
		return
	}
	length := 2 + len(name) + 2
	members, ok := javaProperty(name)
	switch {
	case !ok || t.inSet && rest[1] == 'P':
		t.replace(length, rest[:length])
	case rest[1] == 'P':
		t.replace(length, "[^"+members+"]")
	default:
		t.set(length, members)
	}
}

// set writes members of a set, as a set of its own where none is open.
func (t *javaTranslator) set(length int, members string) {
	if !t.inSet {
		members = "[" + members + "]"
	}
	t.replace(length, members)
}

// replace writes text in place of the next length bytes.
func (t *javaTranslator) replace(length int, text string) {
	t.out.WriteString(text)
	t.at += length
}

func (t *javaTranslator) refuse(construct string) error {
	return Errorf(ErrPattern, "=~ %q: %s at byte %d is not supported", t.pattern, construct, t.at)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// setsFlag tells whether a group of the pattern sets a flag.
func setsFlag(pattern string, flag byte) bool {
	for rest := pattern; ; {
		_, after, found := strings.Cut(rest, "(?")
		if !found {
			return false
		}
		flags := after[:len(after)-len(strings.TrimLeft(after, "idmsuxU"))]
		if strings.IndexByte(flags, flag) >= 0 {
			return true
		}
		rest = after
	}
}
