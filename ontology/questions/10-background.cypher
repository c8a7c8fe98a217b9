// To which nodes of background knowledge are causes of stress linked, and how surely?
MATCH (:Concept {key: 'stress'})<-[:EFFECT]-(:Claim)-[:CAUSE]->(cause:Concept)-[link:LINKED_TO]->(node:KnowledgeNode)
RETURN cause.key AS cause, link.source AS source, node.iri AS node, link.score AS score
