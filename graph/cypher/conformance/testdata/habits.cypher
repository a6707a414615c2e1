// Queries as analysts write them, each over every random graph. Lists are
// compared as bags; with ORDER BY, rows in order.
MATCH (n) RETURN count(n)
MATCH (n:A) RETURN n.uid ORDER BY n.uid DESC LIMIT 3
MATCH (a)-[r]->(b) RETURN type(r) AS type, count(*) AS times ORDER BY times DESC, type
MATCH (a)-[r]->(b) WHERE a <> b RETURN a, r, b
MATCH (a)-[r]-(a) RETURN a, r
MATCH p = (a:A)-[*1..3]->(b:B) RETURN p
MATCH p = (a {uid: 0})-[:R|S*0..3]-(b) RETURN p
MATCH (a)-[rs*2..3]->(b) RETURN a.uid, [r IN rs | r.uid] AS rels, b.uid
MATCH (a)-[rs:R* {w: 1}]->(b) RETURN a.uid, size(rs), b.uid
MATCH (a), (b) WHERE a.n = b.n AND a.uid < b.uid RETURN a, b
MATCH (a)-->(x), (b)-->(y) WHERE x.name = y.name RETURN count(*)
MATCH (a)-[r1]->(b)<-[r2]-(c) RETURN count(*)
MATCH (a)-[r1]->(b), (b)-[r2]->(c), (c)-[r3]->(a) RETURN a, b, c
MATCH (n) OPTIONAL MATCH (n)-[r:R]->(m) RETURN n, r, m
MATCH (n) OPTIONAL MATCH (n)-[r:R]->(m) WHERE m.n > n.n RETURN n, m
MATCH (n) OPTIONAL MATCH (n)-[:R]->(m) OPTIONAL MATCH (m)-[:S]->(o) RETURN n, m, o
MATCH (n) OPTIONAL MATCH (n)-[:R]->(m) WITH n, m MATCH (m)-->(o) RETURN n, m, o
MATCH (n) WHERE n.name =~ '(?i)[ab].*' RETURN n
MATCH (n) WHERE n.name STARTS WITH 'b' OR n.name CONTAINS 'غ' RETURN n
MATCH (n:A) WHERE n.n IN [1, 2, null] RETURN n
MATCH (n:A) WHERE n.n >= 1 AND n.n < 4 RETURN n
MATCH (n:A) WHERE n.mixed = 1 RETURN n
MATCH (n:A) WHERE n.mixed > 0 RETURN n
MATCH (n:B) WHERE n.name STARTS WITH 'Be' RETURN n
MATCH (n:C {uid: 3}) RETURN n
MATCH (n) WHERE NOT (n)-->() RETURN n
MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.n > 1 } RETURN n
MATCH (n) WHERE EXISTS { MATCH (n)-->(m) MATCH (m)-->(o) WHERE o.n = n.n } RETURN n
MATCH (n) WHERE COUNT { (n)--() } > 2 RETURN n, COUNT { (n)-->(m:A) WHERE m.n IS NOT NULL } AS c
MATCH (n) RETURN n.name AS name, collect(DISTINCT n.n) AS ns, count(n.f) AS fs
MATCH (n) RETURN DISTINCT labels(n) AS labels, n.flag AS flag
MATCH (n) WITH n ORDER BY n.uid LIMIT 4 RETURN collect(n.uid) AS first
MATCH (n) WITH n.n AS k, count(*) AS c WHERE c > 1 RETURN k, c ORDER BY c DESC, k
MATCH (n) RETURN avg(n.n) AS a, sum(n.f) AS s, min(n.name) AS mi, max(n.mixed) AS ma, stDev(n.n) AS sd
MATCH (n) RETURN percentileCont(n.n, 0.4) AS p, percentileDisc(n.f, 0.9) AS q
MATCH (n) RETURN n.mixed AS m ORDER BY m
MATCH (n) RETURN n.mixed AS m ORDER BY m DESC
MATCH (n) RETURN CASE n.n WHEN 1 THEN 'one' WHEN null THEN 'null' ELSE 'other' END AS c, n.uid
MATCH (n) RETURN CASE WHEN n.n > 2 THEN 'big' WHEN n.n <= 2 THEN 'small' END AS c, count(*) AS k
MATCH (n) RETURN n.uid, [t IN n.tags WHERE t <> 'x' | toUpper(t)] AS tags
MATCH (n) UNWIND n.tags AS t RETURN t, collect(n.uid) AS who
MATCH (n) WHERE any(t IN n.tags WHERE t STARTS WITH 'a') RETURN n
MATCH (n) WHERE all(t IN n.tags WHERE t <> 'x') RETURN n
MATCH (n) WHERE single(t IN n.tags WHERE t = 'x') OR none(t IN n.tags WHERE t = 'y') RETURN n
MATCH (n) WHERE n.day >= '2024-02' AND date(n.day) <= date('2024-03-15') RETURN n.uid, date(n.day) + duration({days: 10}) AS later
MATCH (n) WHERE n.day IS NOT NULL RETURN n.uid, date(n.day).month AS m, duration.inDays(date('2024-01-01'), date(n.day)).days AS d
MATCH (n) WITH date(n.day) AS d WHERE d IS NOT NULL RETURN min(d) AS first, max(d) AS last
MATCH p = shortestPath((a {uid: 0})-[*]-(b {uid: 5})) RETURN length(p) AS l
MATCH (a:A), (b:B) WHERE a <> b MATCH p = shortestPath((a)-[:R|S*..4]->(b)) RETURN a, b, length(p) AS l
MATCH (a {uid: 1}), (b {uid: 4}) OPTIONAL MATCH p = shortestPath((a)-[:T*]->(b)) RETURN length(p) AS l
MATCH (n:A) RETURN n.uid AS x UNION MATCH (n:B) RETURN n.uid AS x
MATCH (n:A) RETURN n.uid AS x UNION ALL MATCH (n:B) RETURN n.uid AS x
UNWIND [3, 1, 2] AS x WITH x ORDER BY x RETURN collect(x)[0] AS first, collect(x)[-1] AS last
UNWIND [1, 2.5, 'a', true, null, [1], {a: 1}] AS x RETURN x ORDER BY x
UNWIND [[1, 2], [1], [], [null], [1, null]] AS x RETURN x ORDER BY x
UNWIND [null, 1, 1.0, 'a', 'a'] AS x RETURN DISTINCT x
UNWIND [null, 1, 1.0, 'a', 'a'] AS x RETURN x, count(*) AS c
RETURN 1 = 1.0 AS a, 1 = '1' AS b, null = null AS c, [1, null] = [1, null] AS d, {a: 1} = {a: 1.0} AS e
RETURN 7 / 2 AS a, -7 / 2 AS b, 7 % -3 AS c, 2 ^ 3 AS d, 7 / 2.0 AS e, 1e3 AS f, -3 ^ 2 AS g
RETURN toString(1.0) AS a, toString(1e20) AS b, toInteger('12x') AS c, toFloat('1e3') AS d, toBoolean('TRUE') AS e
RETURN substring('hello', 1, 3) AS a, left('hello', 9) AS b, split('a,b,', ',') AS c, replace('aaa', 'a', 'b') AS d, 'a' + 1 AS e
RETURN range(5, 1, -2) AS a, [1, 2, 3][-1] AS b, [1, 2, 3][1..] AS c, 3 IN [1, null] AS d, 1 IN [] AS e
RETURN date('2024-02-29') + duration('P1Y') AS a, duration('P1M15D') AS b, datetime('2024-01-01T10:00:00Z') AS c, duration.between(date('2024-01-31'), date('2024-03-01')) AS d
RETURN round(2.5) AS a, round(-2.5) AS b, ceil(1.2) AS c, floor(-1.2) AS d, sign(-3) AS e, round(3.14159, 2) AS f
RETURN coalesce(null, 1) AS a, head([]) AS b, last([1, 2]) AS c, size('بغداد') AS d, reverse('abc') AS e
RETURN all(x IN [] WHERE false) AS a, any(x IN [null, 1] WHERE x > 5) AS b, none(x IN [null] WHERE x > 1) AS c, single(x IN [1, null] WHERE x = 1) AS d
WITH {a: 1, b: {c: [1, 2]}} AS m RETURN m.b.c[1] AS a, m['a'] AS b, m.missing AS c, keys(m) AS d
WITH null AS x RETURN x + 1 AS a, x.foo AS b, x[0] AS c, NOT x AS d, x AND false AS e, x OR true AS f
RETURN 1 / 0 AS x
RETURN [1, 2, 3]['a'] AS x
MATCH (n) WHERE n.n / 0 = 1 RETURN n
MATCH (n) RETURN n.uid AS uid ORDER BY n.n, n.name DESC, n.uid SKIP 2 LIMIT 5
MATCH (a)-[r]->(b) WITH a, count(r) AS out, collect(b.uid) AS bs WHERE out > 1 MATCH (a)<-[q]-(c) RETURN a, out, bs, count(q) AS inn
MATCH (a)-[r:R]->(b) WHERE r.w = 1 RETURN a, b
MATCH (a)-[r:R]->(b) WHERE r.w IN [0, 2] RETURN a, b
MATCH (a)-[r]->(b) WITH r MATCH (x)-[r]-(y) RETURN x, r, y
MATCH (a)-[r]->(b) WITH r MATCH (x)-[r]->(y)-[s]->(z) RETURN x, r, y, s, z
MATCH (a:A)-->(b) WITH DISTINCT b MATCH (b)-->(c) RETURN b, count(DISTINCT c) AS cs
MATCH (n) RETURN n.n + n.f AS sum, n.n * 2 AS twice, n.name + '!' AS loud
MATCH (a)-[r]->(b) RETURN startNode(r) = a AS s, endNode(r).uid = b.uid AS e, properties(r).w AS w
MATCH p = (a)-[*2]->(b) RETURN [n IN nodes(p) | n.uid] AS ns, [r IN relationships(p) | type(r)] AS ts, length(p) AS l
MATCH (n) WITH collect(n) AS ns UNWIND ns AS m MATCH (m)-->(o) RETURN m, o
MATCH (n) WITH count(n) AS total MATCH (a:A) RETURN a.uid, total
MATCH (n) WHERE n.n > 0 XOR n.flag RETURN n
MATCH (n) WHERE n.name < 'c' OR n.n < 'c' RETURN n
MATCH (n) WHERE 0 <= n.n <= 2 RETURN n
MATCH (n:A:B) RETURN n
MATCH (n) WHERE n:A OR n:C RETURN n, n:B AS b
MATCH (n) RETURN n.n AS n, sum(n.f) + count(*) AS x
MATCH (a)-->(b) RETURN a.n, a.n + count(b) AS x
MATCH (n) RETURN count(*) AS c, n.flag AS f ORDER BY c DESC, f LIMIT 2
MATCH (a)--(b)--(c) WHERE a.uid = 1 RETURN DISTINCT c
MATCH (n) RETURN n.uid LIMIT 0
