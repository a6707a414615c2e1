// name: who-accuses-whom
// ask: Who holds whom responsible, for which events, and do the accused deny it?
// param: accuser string default=null — id, name or alias of the accuser
// param: accused string default=null — id, name or alias of the accused
// param: from date default=null — only accusations published on this day or later
// param: to date default=null — only accusations published on this day or earlier
// param: lang string default=ar — language of names: ar, or en where there is one
// param: limit int default=100 — most rows
// returns: accuser: who accuses, accused: who is accused, events: what of, as far as an event is told
// returns: denies: those of the events that the accused denies, quotes: the words of the accusations
// returns: sources: number of independent sources, articles: number of articles
// returns: first: earliest publication day, last: latest publication day, accuser_id: id of the accuser, accused_id: id of the accused
// since: 0.1
MATCH (a:Entity)-[r:ACCUSED]->(b:Entity)
WHERE ($accuser IS NULL
    OR any(n IN [a.id, a.name, a.nameAr, a.nameEn] + coalesce(a.aliases, []) WHERE toLower(n) = toLower($accuser)))
  AND ($accused IS NULL
    OR any(n IN [b.id, b.name, b.nameAr, b.nameEn] + coalesce(b.aliases, []) WHERE toLower(n) = toLower($accused)))
  AND ($from IS NULL OR r.lastSeen >= $from)
  AND ($to IS NULL OR r.firstSeen <= $to)
OPTIONAL MATCH (s:Statement) WHERE s.id IN r.statements
WITH a, b, collect(DISTINCT r) AS accusations, count(DISTINCT s.source) AS sources,
  count(DISTINCT s.article) AS articles, min(r.firstSeen) AS first, max(r.lastSeen) AS last
ORDER BY articles DESC, a.id, b.id LIMIT $limit
UNWIND accusations AS r
OPTIONAL MATCH (e:Event) WHERE e.id = r.event
OPTIONAL MATCH (b)-[no:DENIED]->(e)
WITH a, b, accusations, sources, articles, first, last, e, no ORDER BY e.date, e.id
WITH a, b, accusations, sources, articles, first, last, collect(DISTINCT e.label) AS events,
  collect(DISTINCT CASE WHEN no IS NOT NULL THEN e.label END) AS denies
UNWIND accusations AS r
OPTIONAL MATCH (s:Statement) WHERE s.id IN r.statements
WITH a, b, sources, articles, first, last, events, denies, s ORDER BY s.published, s.id
WITH a, b, sources, articles, first, last, events, denies, collect(DISTINCT s.quote) AS quotes
RETURN CASE WHEN $lang = 'en' THEN coalesce(a.nameEn, a.name) ELSE a.name END AS accuser,
  CASE WHEN $lang = 'en' THEN coalesce(b.nameEn, b.name) ELSE b.name END AS accused,
  events, denies, quotes, sources, articles, first, last, a.id AS accuser_id, b.id AS accused_id
ORDER BY articles DESC, accuser_id, accused_id
