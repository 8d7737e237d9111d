PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE {
  GRAPH ?work { ?work dcterms:identifier ?batch . }
}
WHERE {
  GRAPH ?work { ?work dcterms:identifier ?batch . }
}
