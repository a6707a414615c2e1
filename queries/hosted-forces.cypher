// name: hosted-forces
// ask: Which bases, places and countries hold whose forces, and who says so?
// param: host string default=null — id, name or alias of the host, or of a town or country around it
// param: guest string default=null — id, name or alias of the force or group
// param: lang string default=ar — language of names: ar, or en where there is one
// param: limit int default=200 — most rows
// returns: host: what holds them, host_type: Base, Town or Country, guest: the force or group, within: where the host lies
// returns: speakers: who says so; "article" is an article's own voice, quotes: the words
// returns: sources: number of independent sources, articles: number of articles
// returns: first: earliest publication day, last: latest publication day, host_id: id of the host, guest_id: id of the guest
// since: 0.1
MATCH (h:Entity)-[:HOSTED]->(g:Entity)
WHERE (h:Base OR h:Town OR h:Country) AND NOT g:Official
  AND ($host IS NULL OR EXISTS {
    MATCH (h)-[:LOCATED_IN*0..4]->(p:Entity)
    WHERE any(n IN [p.id, p.name, p.nameAr, p.nameEn] + coalesce(p.aliases, []) WHERE toLower(n) = toLower($host))
  })
  AND ($guest IS NULL
    OR any(n IN [g.id, g.name, g.nameAr, g.nameEn] + coalesce(g.aliases, []) WHERE toLower(n) = toLower($guest)))
WITH DISTINCT h, g ORDER BY h.id, g.id LIMIT $limit
MATCH (h)-[r:HOSTED]->(g)
OPTIONAL MATCH (s:Statement) WHERE s.id IN r.statements
OPTIONAL MATCH (sp:Entity)-[:MADE]->(s)
WITH h, g, r, s, sp ORDER BY s.published, s.id
WITH h, g, collect(DISTINCT s.quote) AS quotes,
  collect(DISTINCT coalesce(CASE WHEN $lang = 'en' THEN coalesce(sp.nameEn, sp.name) ELSE sp.name END, s.speaker)) AS speakers,
  count(DISTINCT s.source) AS sources, count(DISTINCT s.article) AS articles,
  min(r.firstSeen) AS first, max(r.lastSeen) AS last
OPTIONAL MATCH (h)-[:LOCATED_IN]->(w:Entity)
WITH h, g, quotes, speakers, sources, articles, first, last, w ORDER BY w.id
WITH h, g, quotes, speakers, sources, articles, first, last,
  collect(CASE WHEN $lang = 'en' THEN coalesce(w.nameEn, w.name) ELSE w.name END) AS within
RETURN CASE WHEN $lang = 'en' THEN coalesce(h.nameEn, h.name) ELSE h.name END AS host,
  CASE WHEN h:Base THEN 'Base' WHEN h:Town THEN 'Town' ELSE 'Country' END AS host_type,
  CASE WHEN $lang = 'en' THEN coalesce(g.nameEn, g.name) ELSE g.name END AS guest,
  within, speakers, quotes, sources, articles, first, last, h.id AS host_id, g.id AS guest_id
ORDER BY host_id, guest_id
