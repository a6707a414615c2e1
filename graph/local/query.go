package local

import (
	"context"
)

// read runs f on the graph as it is at this moment.
func (s *Store) read(ctx context.Context, f func(v *view) error) error {
	c, err := s.reader()
	if err != nil {
		return err
	}
	defer s.release(c)
	return c.within(ctx, "BEGIN", func() error {
		v, err := newView(c, s.statistics)
		if err != nil {
			return err
		}
		return f(v)
	})
}
