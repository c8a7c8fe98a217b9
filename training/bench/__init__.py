"""Measurements of the extractor that need PyTorch beside them."""
