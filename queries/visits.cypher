// name: visits
// ask: Who visited whom or what, when, and who says so?
// param: visitor string default=null — id, name or alias of the visitor
// param: destination string default=null — id, name or alias of the place, body or person visited, or of the town or country around it
// param: from date default=null — first day
// param: to date default=null — last day
// param: lang string default=ar — language of names: ar, or en where there is one
// param: limit int default=200 — most rows
// returns: date: day of the visit, where an event is told, visitor: who went, destination: where or to whom
// returns: hosts: who is said to have received the visitor, speakers: who says so; "article" is an article's own voice, quotes: the words
// returns: sources: number of independent sources, articles: number of articles
// returns: first: earliest publication day, last: latest publication day, event: id of the event, visitor_id: id of the visitor, destination_id: id of the destination
// since: 0.1
MATCH (v:Entity)-[r:VISITED]->(d:Entity)
WHERE ($visitor IS NULL
    OR any(n IN [v.id, v.name, v.nameAr, v.nameEn] + coalesce(v.aliases, []) WHERE toLower(n) = toLower($visitor)))
  AND ($destination IS NULL OR EXISTS {
    MATCH (d)-[:LOCATED_IN*0..4]->(p:Entity)
    WHERE any(n IN [p.id, p.name, p.nameAr, p.nameEn] + coalesce(p.aliases, []) WHERE toLower(n) = toLower($destination))
  })
OPTIONAL MATCH (e:Event) WHERE e.id = r.event
WITH v, d, r, e
WHERE ($from IS NULL OR e.date >= $from) AND ($to IS NULL OR e.date <= $to)
WITH v, d, r, e ORDER BY e.date IS NULL, e.date DESC, v.id, d.id, e.id LIMIT $limit
OPTIONAL MATCH (h:Entity)-[rec:HOSTED]->(v) WHERE rec.event = e.id
WITH v, d, r, e, h ORDER BY h.id
WITH v, d, r, e, collect(DISTINCT CASE WHEN $lang = 'en' THEN coalesce(h.nameEn, h.name) ELSE h.name END) AS hosts
OPTIONAL MATCH (s:Statement) WHERE s.id IN r.statements
OPTIONAL MATCH (sp:Entity)-[:MADE]->(s)
WITH v, d, r, e, hosts, s, sp ORDER BY s.published, s.id
WITH v, d, r, e, hosts, collect(DISTINCT s.quote) AS quotes,
  collect(DISTINCT coalesce(CASE WHEN $lang = 'en' THEN coalesce(sp.nameEn, sp.name) ELSE sp.name END, s.speaker)) AS speakers
RETURN e.date AS date, CASE WHEN $lang = 'en' THEN coalesce(v.nameEn, v.name) ELSE v.name END AS visitor,
  CASE WHEN $lang = 'en' THEN coalesce(d.nameEn, d.name) ELSE d.name END AS destination,
  hosts, speakers, quotes, r.sources AS sources, r.articles AS articles, r.firstSeen AS first, r.lastSeen AS last,
  e.id AS event, v.id AS visitor_id, d.id AS destination_id
ORDER BY date IS NULL, date DESC, visitor_id, destination_id, event
