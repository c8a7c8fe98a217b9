// What goes together with sleep loss, without a word on which brings about which?
MATCH (one:Concept {key: 'sleep loss'})<-[:BETWEEN]-(association:Association)-[:BETWEEN]->(two:Concept)
WHERE one <> two
RETURN two.key AS other, association.sign AS sign, association.belief AS belief
