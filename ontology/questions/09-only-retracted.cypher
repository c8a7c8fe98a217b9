// Which claims rest on retracted documents only, and on which?
MATCH (cause:Concept)<-[:CAUSE]-(claim:Claim)-[:EFFECT]->(effect:Concept)
WHERE NOT EXISTS { (claim)<-[:BEARS_ON]-(:Evidence {retracted: false}) }
MATCH (claim)<-[:BEARS_ON]-(evidence:Evidence)
MATCH (document:Document {id: evidence.document})
RETURN DISTINCT cause.key AS cause, effect.key AS effect, document.title AS title
