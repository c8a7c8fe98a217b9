// Which sentences speak for or against the claim that sleep loss brings about stress, and where do they stand?
MATCH (:Concept {key: 'sleep loss'})<-[:CAUSE]-(claim:Claim)-[:EFFECT]->(:Concept {key: 'stress'})
MATCH (claim)<-[:BEARS_ON]-(evidence:Evidence)
MATCH (document:Document {id: evidence.document})
RETURN document.title AS title, evidence.quote AS quote, evidence.quoteStart AS start, evidence.quoteEnd AS end,
       evidence.stance AS stance
