package main

import (
	"embed"
	"fmt"
)

// What people decide; see the package comment.
//
//go:embed countries.jsonl divisions.jsonl overrides.jsonl ordinary.txt famous.txt
var settingsFiles embed.FS

// defaultMinPopulation lets in the big cities of countries without a setting.
const defaultMinPopulation = 500_000

// CountrySetting is what the generator cannot know about a country.
type CountrySetting struct {
	ID            string   `json:"id"`           // ISO 3166-1 alpha-2
	Ar            string   `json:"ar,omitempty"` // instead of CLDR's name
	En            string   `json:"en,omitempty"`
	Aliases       []string `json:"aliases,omitempty"`
	Short         []string `json:"short,omitempty"`
	Guarded       []string `json:"guarded,omitempty"`
	Nisba         []string `json:"nisba,omitempty"`      // relative adjectives, masculine singular: expanded to all forms
	Adjectives    []string `json:"adjectives,omitempty"` // what no rule yields, and the English ones
	Capital       int      `json:"capital,omitempty"`    // GeoNames id of the city that news names for the government
	MinPopulation *int     `json:"min_population,omitempty"`
}

// threshold is the population from which the country's places are taken.
func (c CountrySetting) threshold() int {
	if c.MinPopulation == nil {
		return defaultMinPopulation
	}
	return *c.MinPopulation
}

// tier is 0 for the countries taken whole, 1 for their neighbourhood and 2
// for the rest of the world; the threshold tells them apart.
func (c CountrySetting) tier() int {
	switch t := c.threshold(); {
	case t == 0:
		return 0
	case t <= 60_000:
		return 1
	}
	return 2
}

// Division ties a first-level division of GeoNames to the catalogue.
type Division struct {
	Country string `json:"country"`
	Admin1  string `json:"admin1"`
	Parent  string `json:"parent"`
}

// Override corrects one place. Empty keys leave what the generator found.
type Override struct {
	GeoNames int      `json:"geonames"`
	Drop     bool     `json:"drop,omitempty"`
	Slug     string   `json:"slug,omitempty"`
	Ar       string   `json:"ar,omitempty"`
	En       string   `json:"en,omitempty"`
	Aliases  []string `json:"aliases,omitempty"` // added to the found ones
	Guarded  []string `json:"guarded,omitempty"` // added to the found ones
	Kind     string   `json:"kind,omitempty"`
	Why      string   `json:"why,omitempty"`
}

// settings is everything read from the data files.
type settings struct {
	countries map[string]CountrySetting
	parents   map[[2]string]string // country and division code
	overrides map[int]Override
	guard     Guard
}

// loadSettings reads the embedded data files.
func loadSettings() (settings, error) {
	s := settings{countries: map[string]CountrySetting{}, parents: map[[2]string]string{}, overrides: map[int]Override{}}
	countries, err := readSettings[CountrySetting]("countries.jsonl")
	if err != nil {
		return s, err
	}
	for _, c := range countries {
		if _, ok := s.countries[c.ID]; ok {
			return s, fmt.Errorf("read countries.jsonl: %s: given twice", c.ID)
		}
		s.countries[c.ID] = c
	}
	divisions, err := readSettings[Division]("divisions.jsonl")
	if err != nil {
		return s, err
	}
	for _, d := range divisions {
		s.parents[[2]string{d.Country, d.Admin1}] = d.Parent
	}
	overrides, err := readSettings[Override]("overrides.jsonl")
	if err != nil {
		return s, err
	}
	for _, o := range overrides {
		s.overrides[o.GeoNames] = o
	}
	ordinary, err := settingsWords("ordinary.txt")
	if err != nil {
		return s, err
	}
	famous, err := settingsWords("famous.txt")
	if err != nil {
		return s, err
	}
	s.guard = newGuard(ordinary, famous)
	return s, nil
}

func readSettings[T any](name string) ([]T, error) {
	f, err := settingsFiles.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	return readLines[T](name, f)
}

func settingsWords(name string) ([]string, error) {
	f, err := settingsFiles.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	return readWords(name, f)
}
