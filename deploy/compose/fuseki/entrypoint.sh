#!/bin/sh
# The password file lives as long as the container. FusekiMainCmd has no administration endpoints, unlike the jar's own main class.
set -eu
: "${RDF_USER:?}" "${RDF_PASSWORD:?}"
umask 077
printf '%s: %s\n' "$RDF_USER" "$RDF_PASSWORD" > /tmp/passwd
mkdir -p /data/tdb2
exec java ${JAVA_OPTS:--Xmx1g} -cp fuseki-server.jar org.apache.jena.fuseki.main.cmds.FusekiMainCmd --config=config.ttl --port=3030
