# What only prepared conclusions on tensions and relations.
PREFIX ent: <https://w3id.org/entente/vocab/>

DELETE {
  GRAPH ?work { ?s ?p ?o . }
}
WHERE {
  GRAPH ?work { ?s ?p ?o . }
  FILTER NOT EXISTS {
    GRAPH ?work { ?s a ?class . }
    FILTER (?class IN (ent:Tension, ent:Relation))
  }
}
