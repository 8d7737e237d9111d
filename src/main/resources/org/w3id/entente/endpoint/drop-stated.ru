# What is stated is no conclusion, although rules may conclude it too. What is stated is the default graph.
DELETE {
  GRAPH ?work { ?s ?p ?o . }
}
WHERE {
  GRAPH ?work { ?s ?p ?o . }
  ?s ?p ?o .
}
