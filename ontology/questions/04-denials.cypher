// Which documents deny a claim that another document states, and in which words?
MATCH (:Evidence {stance: 'supports'})-[:BEARS_ON]->(claim:Claim)<-[:BEARS_ON]-(denial:Evidence {stance: 'refutes'})
MATCH (document:Document {id: denial.document})
RETURN DISTINCT claim.id AS claim, document.title AS title, denial.quote AS quote
