{{- define "whence.labels" -}}
app.kubernetes.io/name: whence
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{- define "whence.secret" -}}
{{- .Values.secrets.existing | default (printf "%s-whence" .Release.Name) -}}
{{- end -}}

{{/* The environment of a service; takes a dict of root and name. */}}
{{- define "whence.environment" -}}
{{- $values := .root.Values -}}
{{- $secret := include "whence.secret" .root -}}
{{- $release := .root.Release.Name -}}
{{- if ne .name "query" }}
- {name: KAFKA_BOOTSTRAP_SERVERS, value: {{ $values.kafka.bootstrapServers | quote }}}
- {name: WHENCE_TOPICS_REPLICATION, value: {{ $values.kafka.replication | quote }}}
{{- end }}
{{- if has .name (list "ingestion" "enrichment" "graph") }}
- name: WHENCE_API_TOKEN
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: api-token}}
{{- end }}
{{- if eq .name "ingestion" }}
- {name: WHENCE_DATABASE_KIND, value: postgresql}
- {name: WHENCE_DATABASE_URL, value: {{ $values.database.url | quote }}}
- {name: WHENCE_DATABASE_USERNAME, value: {{ $values.database.username | quote }}}
- name: WHENCE_DATABASE_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: database-password}}
{{- end }}
{{- if eq .name "extraction" }}
- {name: WHENCE_EXTRACTION_EXTRACTOR, value: {{ $values.services.extraction.extractor | quote }}}
- {name: WHENCE_EXTRACTION_DEVICE, value: {{ $values.services.extraction.device | quote }}}
{{- end }}
{{- if eq .name "enrichment" }}
- {name: WHENCE_KNOWLEDGE_PATH, value: /data/knowledge}
{{- end }}
{{- if has .name (list "graph" "query") }}
- {name: QUARKUS_NEO4J_URI, value: {{ $values.neo4j.uri | quote }}}
- {name: QUARKUS_NEO4J_AUTHENTICATION_USERNAME, value: {{ $values.neo4j.username | quote }}}
- name: QUARKUS_NEO4J_AUTHENTICATION_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: neo4j-password}}
- {name: WHENCE_RDF_ENDPOINT, value: {{ $values.rdf.endpoint | quote }}}
{{- end }}
{{- if eq .name "graph" }}
- {name: WHENCE_RDF_USERNAME, value: {{ $values.rdf.username | quote }}}
- name: WHENCE_RDF_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: rdf-password}}
{{- end }}
{{- if has .name (list "graph" "query") }}
- {name: WHENCE_INGESTION_URL, value: "http://{{ $release }}-ingestion:{{ $values.services.ingestion.port }}"}
{{- end }}
{{- if eq .name "query" }}
- {name: WHENCE_EXTRACTION_URL, value: "http://{{ $release }}-extraction:{{ $values.services.extraction.port }}"}
{{- end }}
{{- end -}}
