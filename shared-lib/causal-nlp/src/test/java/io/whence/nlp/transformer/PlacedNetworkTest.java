package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.nlp.transformer.Pieces.Piece;
import io.whence.nlp.transformer.Placement.Device;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacedNetworkTest {
    private final List<Placement> placements = new ArrayList<>();
    private final List<Device> closed = new ArrayList<>();
    private final Set<Device> loadable = EnumSet.allOf(Device.class);
    private final Set<Device> working = EnumSet.allOf(Device.class);

    @Test
    void aGpuIsUsedWithoutBeingAskedFor() {
        load(DeviceChoice.AUTO, Optional.empty());

        assertThat(placements).containsExactly(new Placement(Device.GPU, "a GPU is there", false));
    }

    @Test
    void whereTheGpuIsNotWorthATryTheReasonIsSaid() {
        load(DeviceChoice.AUTO, Optional.of("no CUDA in this build"));

        assertThat(placements).containsExactly(new Placement(Device.CPU, "no CUDA in this build", false));
    }

    @Test
    void aGpuThatIsAskedForIsTriedWhateverSpeaksAgainstIt() {
        load(DeviceChoice.GPU, Optional.of("no CUDA in this build"));

        assertThat(placements).extracting(Placement::device).containsExactly(Device.GPU);
    }

    @Test
    void theCpuIsUsedWhereItIsAskedFor() {
        load(DeviceChoice.CPU, Optional.empty());

        assertThat(placements).containsExactly(new Placement(Device.CPU, "as configured", false));
    }

    @Test
    void aGpuThatDoesNotLoadGivesWayToTheCpu() {
        loadable.remove(Device.GPU);

        PlacedNetwork network = load(DeviceChoice.GPU, Optional.empty());

        assertThat(network.score(texts(1))).hasSize(1);
        assertThat(placements)
                .containsExactly(new Placement(Device.CPU, "the GPU cannot be used: no libcudart.so.12", true));
    }

    @Test
    void whereTheCpuDoesNotLoadEitherNothingIsHidden() {
        loadable.clear();

        assertThatThrownBy(() -> load(DeviceChoice.AUTO, Optional.empty())).hasRootCauseMessage("no libcudart.so.12");
    }

    @Test
    void aGpuLostAtWorkGivesWayToTheCpuForGood() {
        PlacedNetwork network = load(DeviceChoice.AUTO, Optional.empty());
        working.remove(Device.GPU);

        assertThat(network.score(texts(1))).hasSize(1);
        assertThat(network.score(texts(2))).hasSize(2);

        assertThat(closed).containsExactly(Device.GPU);
        assertThat(placements).extracting(Placement::fallback).containsExactly(false, true);
    }

    @Test
    void aLargeBatchThatFailsIsNoReasonToLeaveTheGpu() {
        PlacedNetwork network = load(DeviceChoice.AUTO, Optional.empty());
        working.remove(Device.GPU);

        assertThatThrownBy(() -> network.score(texts(2))).isInstanceOf(IllegalStateException.class);

        assertThat(placements).hasSize(1);
    }

    @Test
    void aTextThatFailsEverywhereIsNoReasonToLeaveTheGpu() {
        PlacedNetwork network = load(DeviceChoice.AUTO, Optional.empty());
        working.clear();

        assertThatThrownBy(() -> network.score(texts(1))).isInstanceOf(IllegalStateException.class);

        assertThat(closed).containsExactly(Device.CPU);
        assertThat(placements).hasSize(1);
    }

    private PlacedNetwork load(DeviceChoice choice, Optional<String> hindrance) {
        return new PlacedNetwork(choice, hindrance, this::onDevice, new NetworkListener() {
            @Override
            public void placed(Placement placement) {
                placements.add(placement);
            }
        });
    }

    private TextScorer onDevice(Device device) {
        if (!loadable.contains(device)) {
            throw new IllegalStateException("cannot load", new IllegalStateException("no libcudart.so.12"));
        }
        return new TextScorer() {
            @Override
            public List<Scores> score(List<Pieces> texts) {
                if (!working.contains(device)) {
                    throw new IllegalStateException("device lost");
                }
                return Collections.nCopies(texts.size(), new Scores(1, new float[0], new float[0], 0, 0));
            }

            @Override
            public void close() {
                closed.add(device);
            }
        };
    }

    private static List<Pieces> texts(int many) {
        return Collections.nCopies(many, new Pieces(new long[1], AnnotationStyle.PAPER, List.of(new Piece(0, 0))));
    }
}
