// name: attacks-on-base
// ask: Which attacks hit this base, who is said to have carried them out, and from where?
// param: base string required — id, name or alias of the base, or of a town or country around it
// param: from date default=null — first day
// param: to date default=null — last day
// param: lang string default=ar — language of names: ar, or en where there is one
// param: limit int default=100 — most rows
// returns: date: the day, as most accounts have it, target: what was hit, doer: who is said to have done it, with the standing of that: claimed, asserted or alleged
// returns: weapon: the weapon, launch: where it was launched from, casualties: counted things as "unit min max"
// returns: verdict: what the statements add up to, reason: why
// returns: sources: number of independent sources, articles: number of articles, event: id of the event
// since: 0.1
MATCH (b:Entity)
WHERE any(n IN [b.id, b.name, b.nameAr, b.nameEn] + coalesce(b.aliases, []) WHERE toLower(n) = toLower($base))
WITH DISTINCT b
MATCH (t:Entity)-[:LOCATED_IN*0..4]->(b)
WHERE t:Base OR t = b
WITH DISTINCT t
MATCH (e:Event)-[:TARGETED]->(t)
WHERE e.kind = 'attack'
  AND ($from IS NULL OR e.date >= $from)
  AND ($to IS NULL OR e.date <= $to)
WITH e, t ORDER BY e.date IS NULL, e.date DESC, e.id, t.id LIMIT $limit
OPTIONAL MATCH (d:Entity)-[r:ATTACKED]->(t) WHERE r.event = e.id
WITH e, t, d, r ORDER BY d.id
WITH e, t, collect(CASE WHEN $lang = 'en' THEN coalesce(d.nameEn, d.name) ELSE d.name END + ' (' + r.status + ')') AS doer
OPTIONAL MATCH (e)-[:LAUNCHED_FROM]->(l:Entity)
WITH e, t, doer, l ORDER BY l.id
WITH e, t, doer, collect(CASE WHEN $lang = 'en' THEN coalesce(l.nameEn, l.name) ELSE l.name END) AS launch
RETURN e.date AS date, CASE WHEN $lang = 'en' THEN coalesce(t.nameEn, t.name) ELSE t.name END AS target, doer,
  e.weapon AS weapon, launch, coalesce(e.casualties, []) AS casualties, e.attribution AS verdict,
  e.attributionReason AS reason, e.sources AS sources, e.articles AS articles, e.id AS event
ORDER BY date IS NULL, date DESC, event, t.id
