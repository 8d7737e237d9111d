PREFIX ent: <https://w3id.org/entente/vocab/>

# What the rules conclude of tensions and relations. What is stated already is no conclusion.
INSERT {
  GRAPH ?target { ?s ?p ?o . }
}
WHERE {
  GRAPH ?work {
    ?s a ?class .
    ?s ?p ?o .
  }
  FILTER (?class IN (ent:Tension, ent:Relation))
  FILTER NOT EXISTS { ?s ?p ?o . }
}
