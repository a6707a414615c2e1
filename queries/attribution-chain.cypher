// name: attribution-chain
// ask: Who says what about this event, through whom did it travel, and in which words?
// param: event string default=null — id of the event; the other filters find it without one
// param: date date default=null — a day on which any article puts the event
// param: kind string default=null — attack, interception, explosion, seizure, statement, visit or meeting
// param: target string default=null — id, name or alias of what was hit or visited
// param: place string default=null — id, name or alias of a target, scene or launch site, or of the town or country around it
// param: days int default=1 — also the events that the same articles tell of up to so many days after; -1 for none
// param: lang string default=ar — language of names: ar, or en where there is one
// param: limit int default=500 — most rows
// returns: happening: the event in short, asked: false for an event that only stands in the same articles
// returns: stance: kind of statement, certainty: how sure the speaker is, speaker: who says it; "article" is the article's own voice
// returns: relay: whom it passed on the way to the outlet, nearest to the speaker first, outlet: who published it
// returns: names: whom it names and as what, about: the statement that it answers; empty when it is about the event itself
// returns: quote: the words as they stand in the article, article: its headline, published: its day, url: its address
// returns: event: id of the event, statement: id of the statement
// since: 0.1
MATCH (seed:Event)
WHERE ($event IS NULL OR seed.id = $event)
  AND ($date IS NULL OR seed.date = $date OR $date IN seed.dates)
  AND ($kind IS NULL OR seed.kind = $kind)
  AND ($target IS NULL OR EXISTS {
    MATCH (seed)-[:TARGETED]->(t:Entity)
    WHERE any(n IN [t.id, t.name, t.nameAr, t.nameEn] + coalesce(t.aliases, []) WHERE toLower(n) = toLower($target))
  })
  AND ($place IS NULL OR EXISTS {
    MATCH (seed)-[:TARGETED|OCCURRED_IN|LAUNCHED_FROM]->(:Entity)-[:LOCATED_IN*0..4]->(p:Entity)
    WHERE any(n IN [p.id, p.name, p.nameAr, p.nameEn] + coalesce(p.aliases, []) WHERE toLower(n) = toLower($place))
  })
OPTIONAL MATCH (told:Statement)-[:ABOUT]->(seed)
WITH seed, collect(DISTINCT told.article) AS articles
OPTIONAL MATCH (near:Event)<-[:ABOUT]-(other:Statement)
WHERE $days >= 0 AND other.article IN articles
  AND near.date >= seed.date AND near.date <= toString(date(seed.date) + duration({days: $days}))
WITH collect(DISTINCT seed) AS seeds, collect(DISTINCT near) AS nears
WITH seeds, seeds + [n IN nears WHERE NOT n IN seeds] AS events
UNWIND events AS e
WITH e, e IN seeds AS asked
MATCH (s:Statement)-[:ABOUT*1..3]->(e)
WITH DISTINCT e, asked, s
MATCH (s)-[:IN]->(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Actor)
OPTIONAL MATCH (sp:Entity)-[:MADE]->(s)
WITH e, asked, s, a, o, sp
OPTIONAL MATCH (s)-[v:VIA]->(r:Entity)
WITH e, asked, s, a, o, sp, v, r ORDER BY v.order
WITH e, asked, s, a, o, sp, collect(CASE WHEN $lang = 'en' THEN coalesce(r.nameEn, r.name) ELSE r.name END) AS relay
OPTIONAL MATCH (s)-[m:NAMES]->(x:Entity)
WITH e, asked, s, a, o, sp, relay, m, x ORDER BY m.role, x.id
WITH e, asked, s, a, o, sp, relay,
  collect(m.role + ': ' + CASE WHEN $lang = 'en' THEN coalesce(x.nameEn, x.name) ELSE x.name END) AS names
OPTIONAL MATCH (s)-[:ABOUT]->(t:Statement)
OPTIONAL MATCH (tsp:Entity)-[:MADE]->(t)
WITH e, asked, s, a, o, sp, relay, names, t, tsp ORDER BY t.id
WITH e, asked, s, a, o, sp, relay, names,
  collect(t.kind + ', ' + coalesce(CASE WHEN $lang = 'en' THEN coalesce(tsp.nameEn, tsp.name) ELSE tsp.name END, t.speaker)
    + ': ' + t.quote) AS about
RETURN e.label AS happening, asked, s.kind AS stance, s.certainty AS certainty,
  coalesce(CASE WHEN $lang = 'en' THEN coalesce(sp.nameEn, sp.name) ELSE sp.name END, s.speaker) AS speaker,
  relay,
  coalesce(CASE WHEN $lang = 'en' THEN coalesce(o.nameEn, o.name) ELSE o.name END, a.outlet) AS outlet,
  names, about, s.quote AS quote, a.title AS article, a.published AS published, a.url AS url,
  e.id AS event, s.id AS statement
ORDER BY asked DESC, e.date IS NULL, e.date, e.id, a.published, a.id, s.start, s.id
LIMIT $limit
