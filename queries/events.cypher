// name: events
// ask: What happened, who is said to have done it, and how well is that supported?
// param: kind string default=null — attack, interception, explosion, seizure, statement, visit or meeting
// param: from date default=null — first day
// param: to date default=null — last day
// param: doer string default=null — id, name or alias of somebody named as the doer
// param: target string default=null — id, name or alias of what was hit or visited
// param: place string default=null — id, name or alias of a target, scene or launch site, or of the town or country around it
// param: verdict string default=null — claimed, claimed-and-denied, accused, accused-and-denied, contested, reported or unattributed
// param: lang string default=ar — language of names: ar, or en where there is one
// param: limit int default=100 — most rows
// returns: date: the day, as most accounts have it, kind: what it was, doer: everybody named as the doer
// returns: target: what was hit or visited, place: where it took place, launch: where it was launched from
// returns: weapon: the weapon, casualties: counted things as "unit min max"
// returns: verdict: what the statements add up to, reason: why
// returns: sources: number of independent sources, articles: number of articles, event: id of the event
// since: 0.1
MATCH (e:Event)
WHERE ($kind IS NULL OR e.kind = $kind)
  AND ($from IS NULL OR e.date >= $from)
  AND ($to IS NULL OR e.date <= $to)
  AND ($verdict IS NULL OR e.attribution = $verdict)
  AND ($target IS NULL OR EXISTS {
    MATCH (e)-[:TARGETED]->(t:Entity)
    WHERE any(n IN [t.id, t.name, t.nameAr, t.nameEn] + coalesce(t.aliases, []) WHERE toLower(n) = toLower($target))
  })
  AND ($place IS NULL OR EXISTS {
    MATCH (e)-[:TARGETED|OCCURRED_IN|LAUNCHED_FROM]->(:Entity)-[:LOCATED_IN*0..4]->(p:Entity)
    WHERE any(n IN [p.id, p.name, p.nameAr, p.nameEn] + coalesce(p.aliases, []) WHERE toLower(n) = toLower($place))
  })
  AND ($doer IS NULL OR EXISTS {
    MATCH (d:Entity)
    WHERE d.id IN e.agents
      AND any(n IN [d.id, d.name, d.nameAr, d.nameEn] + coalesce(d.aliases, []) WHERE toLower(n) = toLower($doer))
  })
WITH e ORDER BY e.date IS NULL, e.date DESC, e.id LIMIT $limit
OPTIONAL MATCH (d:Entity) WHERE d.id IN e.agents
WITH e, d ORDER BY d.id
WITH e, collect(CASE WHEN $lang = 'en' THEN coalesce(d.nameEn, d.name) ELSE d.name END) AS doer
OPTIONAL MATCH (e)-[:TARGETED]->(t:Entity)
WITH e, doer, t ORDER BY t.id
WITH e, doer, collect(CASE WHEN $lang = 'en' THEN coalesce(t.nameEn, t.name) ELSE t.name END) AS target
OPTIONAL MATCH (e)-[:OCCURRED_IN]->(p:Entity)
WITH e, doer, target, p ORDER BY p.id
WITH e, doer, target, collect(CASE WHEN $lang = 'en' THEN coalesce(p.nameEn, p.name) ELSE p.name END) AS place
OPTIONAL MATCH (e)-[:LAUNCHED_FROM]->(l:Entity)
WITH e, doer, target, place, l ORDER BY l.id
WITH e, doer, target, place, collect(CASE WHEN $lang = 'en' THEN coalesce(l.nameEn, l.name) ELSE l.name END) AS launch
RETURN e.date AS date, e.kind AS kind, doer, target, place, launch, e.weapon AS weapon,
  coalesce(e.casualties, []) AS casualties, e.attribution AS verdict, e.attributionReason AS reason,
  e.sources AS sources, e.articles AS articles, e.id AS event
ORDER BY date IS NULL, date DESC, event
