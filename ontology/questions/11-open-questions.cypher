// Which questions, aims and hypotheses do papers put forward, and in which words?
MATCH (evidence:Evidence {statement: 'aim'})
MATCH (cause:Concept {id: evidence.cause})
MATCH (effect:Concept {id: evidence.effect})
MATCH (document:Document {id: evidence.document})
RETURN cause.key AS cause, effect.key AS effect, document.title AS title, evidence.quote AS quote
