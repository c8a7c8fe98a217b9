"""From annotated causal text to the extractor that the product ships."""
