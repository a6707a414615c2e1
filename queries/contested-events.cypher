// name: contested-events
// ask: Over which events do the statements contradict each other, and who stands on which side?
// param: kind string default=null — attack, interception, explosion, seizure, statement, visit or meeting
// param: from date default=null — first day
// param: to date default=null — last day
// param: party string default=null — id, name or alias of somebody who claims, denies, accuses or is accused
// param: lang string default=ar — language of names: ar, or en where there is one
// param: limit int default=100 — most rows
// returns: date: the day, as most accounts have it, happening: the event in short, verdict: contested, claimed-and-denied or accused-and-denied
// returns: claimed: who claims it, denied: who denies it, accused: who is accused of it and by whom, told: who is said to have done it by others
// returns: reason: why this verdict, sources: number of independent sources, articles: number of articles, event: id of the event
// since: 0.1
MATCH (e:Event)
WHERE e.attribution IN ['contested', 'claimed-and-denied', 'accused-and-denied']
  AND ($kind IS NULL OR e.kind = $kind)
  AND ($from IS NULL OR e.date >= $from)
  AND ($to IS NULL OR e.date <= $to)
WITH e ORDER BY e.date IS NULL, e.date DESC, e.id
LIMIT CASE WHEN $party IS NULL THEN $limit ELSE 9223372036854775807 END
OPTIONAL MATCH (c:Entity)-[:CLAIMED]->(e)
WITH e, c ORDER BY c.id
WITH e, collect(DISTINCT c) AS claimers
OPTIONAL MATCH (d:Entity)-[:DENIED]->(e)
WITH e, claimers, d ORDER BY d.id
WITH e, claimers, collect(DISTINCT d) AS deniers
OPTIONAL MATCH (a:Entity)-[acc:ACCUSED]->(b:Entity) WHERE acc.event = e.id
WITH e, claimers, deniers, acc, a, b ORDER BY a.id, b.id
WITH e, claimers, deniers, collect(a) + collect(b) AS accusing,
  collect(CASE WHEN $lang = 'en' THEN coalesce(b.nameEn, b.name) ELSE b.name END
    + ' (by ' + CASE WHEN $lang = 'en' THEN coalesce(a.nameEn, a.name) ELSE a.name END + ')') AS accused
OPTIONAL MATCH (x:Entity)-[att:ATTACKED]->(:Entity) WHERE att.event = e.id AND att.status <> 'claimed'
WITH e, claimers, deniers, accusing, accused, x ORDER BY x.id
WITH e, claimers, deniers, accusing, accused, collect(DISTINCT x) AS others
WITH e, claimers, deniers, accused, others, claimers + deniers + accusing + others AS parties
WHERE $party IS NULL OR any(p IN parties
  WHERE any(n IN [p.id, p.name, p.nameAr, p.nameEn] + coalesce(p.aliases, []) WHERE toLower(n) = toLower($party)))
RETURN e.date AS date, e.label AS happening, e.attribution AS verdict,
  [p IN claimers | CASE WHEN $lang = 'en' THEN coalesce(p.nameEn, p.name) ELSE p.name END] AS claimed,
  [p IN deniers | CASE WHEN $lang = 'en' THEN coalesce(p.nameEn, p.name) ELSE p.name END] AS denied,
  accused,
  [p IN others | CASE WHEN $lang = 'en' THEN coalesce(p.nameEn, p.name) ELSE p.name END] AS told,
  e.attributionReason AS reason, e.sources AS sources, e.articles AS articles, e.id AS event
ORDER BY date IS NULL, date DESC, event
LIMIT $limit
