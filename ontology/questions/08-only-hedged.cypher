// Which claims rest on hedged sentences only?
MATCH (cause:Concept)<-[:CAUSE]-(claim:Claim)-[:EFFECT]->(effect:Concept)
WHERE NOT EXISTS { (claim)<-[:BEARS_ON]-(:Evidence {hedged: false}) }
RETURN cause.key AS cause, effect.key AS effect
