// What does shift work lead to in exactly two steps, and by way of what?
MATCH (:Concept {key: 'shift work'})-[first:CAUSES]->(by:Concept)-[second:CAUSES]->(end:Concept)
RETURN by.key AS by, end.key AS end, first.belief * second.belief AS belief
