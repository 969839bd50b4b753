"""Tags: adding them to reports, taking them off, renaming and recolouring them."""
