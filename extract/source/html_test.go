package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"isnad/extract/article"
)

const twoParagraphs = `<article><h1>هجوم على القاعدة</h1>
<p>قال مسؤول أمني لوكالة محلية إن ثلاثة صواريخ سقطت قرب القاعدة مساء السبت دون أن توقع ضحايا أو أضرارا مادية تذكر.</p>
<p>وأضاف المسؤول الذي طلب عدم الكشف عن اسمه أن القوات فتحت تحقيقا في مصدر الإطلاق وأن الطرق المؤدية إلى المكان أغلقت.</p></article>`

func TestHTML(t *testing.T) {
	ldJSON := `<script type="application/ld+json">{"@graph":[{"@type":"Organization"},{"@type":"NewsArticle","headline":"عنوان","datePublished":"2024-04-22T10:15:00+03:00","inLanguage":"ar","publisher":{"name":"وكالة"}}]}</script>`
	meta := `<meta property="og:site_name" content="صحيفة"><meta property="article:published_time" content="2024-04-21"><meta property="og:title" content="عنوان آخر"><link rel="canonical" href="https://www.news.example/a">`
	tests := []struct {
		name, head string
		want       article.Article
	}{
		{"JSON-LD first", ldJSON + meta, article.Article{Title: "عنوان", URL: "https://www.news.example/a", Outlet: "وكالة", Published: "2024-04-22T10:15:00+03:00", Language: "ar"}},
		{"Open Graph", meta, article.Article{Title: "عنوان آخر", URL: "https://www.news.example/a", Outlet: "صحيفة", Published: "2024-04-21", Language: "ar"}},
		{"host as outlet", `<title>ت</title><link rel="canonical" href="https://www.news.example/a"><meta name="date" content="2024-04-20">`,
			article.Article{Title: "ت", URL: "https://www.news.example/a", Outlet: "news.example", Published: "2024-04-20", Language: "ar"}},
		{"broken JSON-LD", `<script type="application/ld+json">{"datePublished":</script>` + meta,
			article.Article{Title: "عنوان آخر", URL: "https://www.news.example/a", Outlet: "صحيفة", Published: "2024-04-21", Language: "ar"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := write(t, map[string]string{"a.html": `<html lang="ar-IQ"><head><meta charset="utf-8">` + tt.head + "</head><body><nav>قائمة</nav>" + twoParagraphs + "</body></html>"})
			got, faults := collect(t, Options{}, dir, "a.html")
			if len(faults) > 0 || len(got) != 1 {
				t.Fatalf("%d articles, faults %v", len(got), faults)
			}
			a := got[0]
			if !strings.Contains(a.Text, "ثلاثة صواريخ") || !strings.Contains(a.Text, "\n") || strings.Contains(a.Text, "<") {
				t.Errorf("text %q", a.Text)
			}
			tt.want.ID, tt.want.Key, tt.want.Path, tt.want.Text = "a", "a.html", "a.html", a.Text
			tt.want.OutletFrom, tt.want.PublishedFrom = article.FromMetadata, article.FromMetadata
			if diff := cmp.Diff(tt.want, a); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestHTMLInWindows1256(t *testing.T) {
	page, err := charmap.Windows1256.NewEncoder().String(`<html><head><meta charset="windows-1256"></head><body>` + twoParagraphs + "</body></html>")
	if err != nil {
		t.Fatal(err)
	}
	dir := write(t, map[string]string{"a.html": page})
	got, faults := collect(t, Options{}, dir, "a.html")
	if len(faults) > 0 || len(got) != 1 || !strings.Contains(got[0].Text, "ثلاثة صواريخ") {
		t.Errorf("%d articles, faults %v", len(got), faults)
	}
}
