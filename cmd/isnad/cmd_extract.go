package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/spf13/cobra"

	"isnad/configs"
	"isnad/extract/record"
)

type extractOptions struct {
	validate bool
}

func newExtract(a *app) *cobra.Command {
	var o extractOptions
	cmd := &cobra.Command{
		Use:   "extract PATH...",
		Short: "Print what articles tell, one JSON object per article and line",
		Long: `Extract reads the articles under the paths and prints for each, in their order,
one JSON object on a line: entities, events, edges and statements, with their
quotes. It needs no database. Paths are files (.txt, .html, .json, .jsonl, each
also .gz), folders, or - for standard input.`,
		Example: "  isnad extract news/ > records.jsonl\n  zcat feed.jsonl.gz | isnad extract - | jq .events",
		Args:    args(1, -1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runExtract(cmd, args, o)
		},
	}
	cmd.Flags().BoolVar(&o.validate, "validate", false, "check every record against configs/record.schema.json")
	a.addDateFlags(cmd)
	cmd.Flags().Int("workers", 0, "articles extracted at the same time, 0 for one per processor")
	return cmd
}

func (a *app) runExtract(cmd *cobra.Command, paths []string, o extractOptions) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	x, err := a.extractor()
	if err != nil {
		return err
	}
	var schema *jsonschema.Schema
	if o.validate {
		if schema, err = compileRecordSchema(); err != nil {
			return err
		}
	}
	if !isTerminal(a.stdout) {
		a.startProgress("extract")
		defer a.stopProgress()
	}
	t, err := a.extractAll(cmd.Context(), paths, x, func(rec record.Record) error {
		line, err := encode(rec)
		if err != nil {
			return articleError{fmt.Errorf("encode %s: %w", rec.ID, err)}
		}
		if schema != nil {
			if err := validate(schema, line); err != nil {
				return articleError{fmt.Errorf("validate %s: %w", rec.ID, err)}
			}
		}
		_, err = a.stdout.Write(line)
		return err
	})
	if err != nil {
		return err
	}
	return t.err()
}

// encode gives a record as one line; quotes stay readable.
func encode(rec record.Record) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(rec)
	return b.Bytes(), err
}

func compileRecordSchema() (*jsonschema.Schema, error) {
	const name = "record.schema.json"
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(configs.RecordSchema()))
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", name, err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(name, doc); err != nil {
		return nil, fmt.Errorf("load %s: %w", name, err)
	}
	return c.Compile(name)
}

func validate(schema *jsonschema.Schema, line []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
	if err != nil {
		return err
	}
	return schema.Validate(doc)
}
