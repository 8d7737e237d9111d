# In one operation, so that a server carries it out whole or not at all. What is deleted and what is inserted have nothing
# in common, so that it does not matter which a server does first.
DELETE {
  GRAPH ?target { ?oldS ?oldP ?oldO . }
}
INSERT {
  GRAPH ?target { ?s ?p ?o . }
}
WHERE {
  {
    GRAPH ?target { ?oldS ?oldP ?oldO . }
    FILTER NOT EXISTS {
      GRAPH ?work { ?oldS ?oldP ?oldO . }
    }
  }
  UNION
  { GRAPH ?work { ?s ?p ?o . } }
}
