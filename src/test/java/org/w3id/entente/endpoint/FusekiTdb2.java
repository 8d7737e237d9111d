package org.w3id.entente.endpoint;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Fuseki on a TDB2 database on disk, on a free port of the loopback address. */
public final class FusekiTdb2 implements LoopbackServer {

    private final DatasetGraph database;
    private final FusekiServer server;

    /** @param folder empty; the database is put there */
    public FusekiTdb2(Path folder) {
        database = DatabaseMgr.connectDatasetGraph(folder.toString());
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", database)
                .build()
                .start();
    }

    @Override
    public String queryUrl() {
        return server.datasetURL("/ds") + "/query";
    }

    @Override
    public String updateUrl() {
        return server.datasetURL("/ds") + "/update";
    }

    @Override
    public String graphStoreUrl() {
        return server.datasetURL("/ds") + "/data";
    }

    @Override
    public void stop() {
        server.stop();
        TDBInternal.expel(database);
    }
}
