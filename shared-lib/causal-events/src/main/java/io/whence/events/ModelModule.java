package io.whence.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.whence.model.AssociationId;
import io.whence.model.ClaimId;
import io.whence.model.ConceptId;
import io.whence.model.DocumentId;
import io.whence.model.EvidenceId;
import io.whence.model.PassageId;
import io.whence.model.Span;
import io.whence.model.StatementKind;
import java.io.IOException;
import java.util.function.Function;

/** Jackson's view of the model's ids, spans and enums, and of what older producers leave out. */
final class ModelModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ModelModule() {
        super("whence-model");
        id(DocumentId.class, DocumentId::new);
        id(PassageId.class, PassageId::new);
        id(ConceptId.class, ConceptId::new);
        id(ClaimId.class, ClaimId::new);
        id(AssociationId.class, AssociationId::new);
        id(EvidenceId.class, EvidenceId::new);
        addDeserializer(StatementKind.class, new StatementReader());
        addSerializer(Span.class, new SpanWriter());
        addDeserializer(Span.class, new SpanReader());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new LowerCaseEnums());
    }

    private <T> void id(Class<T> type, Function<String, T> ofString) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new IdReader<>(type, ofString));
    }

    private static final class IdReader<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> ofString;

        IdReader(Class<T> type, Function<String, T> ofString) {
            super(type);
            this.ofString = ofString;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return ofString.apply(value);
        }
    }

    /** A relation whose producer does not tell whose statement it is, is the text's own. */
    private static final class StatementReader extends FromStringDeserializer<StatementKind> {
        private static final long serialVersionUID = 1L;

        StatementReader() {
            super(StatementKind.class);
        }

        @Override
        protected StatementKind _deserialize(String value, DeserializationContext context) {
            return StatementKind.ofWireName(value);
        }

        @Override
        public StatementKind getNullValue(DeserializationContext context) {
            return StatementKind.OWN;
        }
    }

    private static final class SpanWriter extends JsonSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
    }

    private static final class SpanReader extends JsonDeserializer<Span> {
        @Override
        public Span deserialize(JsonParser json, DeserializationContext context) throws IOException {
            int[] ends = context.readValue(json, int[].class);
            if (ends.length != 2) {
                return context.reportInputMismatch(Span.class, "a span is [start, end], not %d numbers", ends.length);
            }
            return new Span(ends[0], ends[1]);
        }
    }
}
