package io.whence.ingestion.store;

import io.whence.model.event.StageProgress.Stage;
import java.util.Locale;

/** Where a stage's outcome is kept. */
enum StageColumn {
    EXTRACT("extracted"),
    ENRICH("enriched"),
    WRITE("written"),
    PROJECT("projected");

    private final String column;

    StageColumn(String column) {
        this.column = column;
    }

    static StageColumn of(Stage stage) {
        return valueOf(stage.name());
    }

    String column() {
        return column;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
