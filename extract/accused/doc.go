// Package accused finds whom an accusation is about: by name, by description, by a
// pronoun, as one of several.
package accused
