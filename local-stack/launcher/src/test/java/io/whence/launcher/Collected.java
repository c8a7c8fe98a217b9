package io.whence.launcher;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it is given. */
final class Collected implements Inputs.Sink {

    final List<Batch> batches = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> finished = new ArrayList<>();

    @Override
    public boolean isDone(String name) {
        return finished.contains(name);
    }

    @Override
    public void accept(Batch batch) {
        batches.add(batch);
    }

    @Override
    public void refuse(String name, String reason) {
        refused.add(name + ": " + reason);
    }

    @Override
    public void finish(String name) {
        finished.add(name);
    }
}
