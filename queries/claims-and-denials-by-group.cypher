// name: claims-and-denials-by-group
// ask: Which events has each group claimed or denied, and in which words?
// param: group string default=null — id, name or alias of the group; without it every armed or political group
// param: stance string default=null — claimed or denied
// param: from date default=null — first day of the event
// param: to date default=null — last day of the event
// param: lang string default=ar — language of names: ar, or en where there is one
// param: limit int default=200 — most rows
// returns: group: who speaks, stance: claimed or denied, date: day of the event, happening: the event in short
// returns: verdict: what all statements about the event add up to, quotes: the words of the claim or denial
// returns: sources: number of independent sources, articles: number of articles
// returns: first: earliest publication day, last: latest publication day, event: id of the event
// since: 0.1
MATCH (g:Entity)-[r:CLAIMED|DENIED]->(e:Event)
WHERE (($group IS NULL AND g:Group)
    OR any(n IN [g.id, g.name, g.nameAr, g.nameEn] + coalesce(g.aliases, []) WHERE toLower(n) = toLower($group)))
  AND ($stance IS NULL OR toLower(type(r)) = toLower($stance))
  AND ($from IS NULL OR e.date >= $from)
  AND ($to IS NULL OR e.date <= $to)
WITH g, r, e, CASE WHEN $lang = 'en' THEN coalesce(g.nameEn, g.name) ELSE g.name END AS group, toLower(type(r)) AS stance
ORDER BY group, g.id, e.date IS NULL, e.date, e.id, stance LIMIT $limit
OPTIONAL MATCH (s:Statement) WHERE s.id IN r.statements
WITH g, r, e, group, stance, s ORDER BY s.published, s.id
WITH g, r, e, group, stance, collect(DISTINCT s.quote) AS quotes
RETURN group, stance, e.date AS date, e.label AS happening, e.attribution AS verdict, quotes,
  r.sources AS sources, r.articles AS articles, r.firstSeen AS first, r.lastSeen AS last, e.id AS event
ORDER BY group, g.id, date IS NULL, date, event, stance
