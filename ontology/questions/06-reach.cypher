// What can be reached from shift work over claims that some document states outright?
MATCH (:Concept {key: 'shift work'})-[:CAUSES* {affirmed: true}]->(reached:Concept)
RETURN DISTINCT reached.key AS reached
