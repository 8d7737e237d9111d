# What is stated already is no conclusion.
INSERT {
  GRAPH ?target { ?s ?p ?o . }
}
WHERE {
  GRAPH ?work { ?s ?p ?o . }
  FILTER NOT EXISTS { ?s ?p ?o . }
}
