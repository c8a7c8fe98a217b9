// What is said to bring about stress, or to keep it away, and how far does the evidence bear that out?
MATCH (cause:Concept)<-[:CAUSE]-(claim:Claim)-[:EFFECT]->(:Concept {key: 'stress'})
RETURN cause.key AS cause, claim.sign AS sign, claim.belief AS belief
