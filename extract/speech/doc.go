// Package speech tells which verbs and phrases attribute: verbs of saying,
// claiming, denying and accusing, what takes them back, and where they are no such
// thing. Names are found by its help, cues are filed by it.
package speech
