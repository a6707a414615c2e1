// Package article holds one news article as it enters the extractor: the raw
// text and what is known about where and when it was published.
//
// Readers of files and feeds make articles, the extractor consumes them; both
// share this type and nothing else.
package article

// Article is one text to be read. Every field but ID and Text may be empty.
type Article struct {
	ID    string // name of the article; unique within one reading
	Key   string // what makes it the same article in the next reading: its own id or its file; empty when nothing does
	URL   string
	Title string

	Outlet     string // the publishing outlet's name or site, as given
	OutletFrom string // one of the From values, empty when Outlet is

	Published     string // ISO day ("2024-04-22") or RFC 3339 moment
	PublishedFrom string // one of the From values, empty when Published is

	Language string // ISO 639-1 as the record states it; empty lets the extractor decide
	Text     string // exact raw text, valid UTF-8; every offset counts its code points

	Path string // file that it was read from, "-" for standard input
	Line int    // line of Path that it starts at, from 1; 0 where the file is the article
}

// Where an outlet or a publication date was found, best evidence first. A
// later source is consulted only where all earlier ones are silent.
const (
	FromRecord      = "record"       // field of a JSON or JSON Lines record
	FromFrontMatter = "front-matter" // YAML block at the head of a text file
	FromMetadata    = "metadata"     // meta element or JSON-LD of an HTML page
	FromDateline    = "dateline"     // leading lines of the text itself
	FromFileName    = "file-name"    // date in the file's name or folder
	FromFlag        = "flag"         // told by the user for all articles that bring none of their own
	FromFileTime    = "file-time"    // the file's modification time: weak evidence
)
