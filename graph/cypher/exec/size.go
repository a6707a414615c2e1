package exec

import "isnad/graph/cypher/value"

const valueSize = 24

// sizeOf estimates the memory of a value. Nodes and relationships belong to
// the store and count as a reference.
func sizeOf(v value.Value) int64 {
	switch v.Kind() {
	case value.KindString:
		s, _ := v.AsString()
		return valueSize + int64(len(s))
	case value.KindList:
		items, _ := v.AsList()
		size := int64(valueSize)
		for _, item := range items {
			size += sizeOf(item)
		}
		return size
	case value.KindMap:
		entries, _ := v.AsMap()
		size := int64(valueSize + 48)
		for key, entry := range entries {
			size += int64(len(key)) + 16 + sizeOf(entry)
		}
		return size
	case value.KindPath:
		p, _ := v.AsPath()
		return valueSize + int64(len(p.Nodes)+len(p.Relationships))*16
	}
	return valueSize
}
