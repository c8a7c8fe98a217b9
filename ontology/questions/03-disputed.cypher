// About which claims do documents disagree?
MATCH (cause:Concept)<-[:CAUSE]-(claim:Claim)-[:EFFECT]->(effect:Concept)
WHERE claim.supporting > 0 AND claim.refuting + claim.nullResults > 0
RETURN cause.key AS cause, effect.key AS effect, claim.sign AS sign, claim.supporting AS supporting,
       claim.refuting + claim.nullResults AS opposing
