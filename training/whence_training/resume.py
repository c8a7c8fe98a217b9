"""What a stopped run goes on from."""

import torch


def keep(file, epoch, model, mean, adam, rates, generator):
    """Everything that the next epoch needs; "model" are the averaged weights, which are the result."""
    state = {"epoch": epoch, "model": mean.module.state_dict(), "raw": model.state_dict(), "averaged": mean.n_averaged}
    state |= {"adam": adam.state_dict(), "rates": rates.state_dict(), "order": generator.get_state(), "noise": torch.get_rng_state()}
    torch.save(state, file.with_suffix(".new"))
    file.with_suffix(".new").replace(file)


def resumed(file, model, mean, adam, rates, generator):
    """The epoch to begin with: after the last one that was kept, if any."""
    if not file.exists():
        return 0
    state = torch.load(file, map_location="cpu", weights_only=True)
    model.load_state_dict(state["raw"])
    mean.module.load_state_dict(state["model"])
    mean.n_averaged.copy_(state["averaged"])
    adam.load_state_dict(state["adam"])
    rates.load_state_dict(state["rates"])
    generator.set_state(state["order"])
    torch.set_rng_state(state["noise"])
    return state["epoch"] + 1
