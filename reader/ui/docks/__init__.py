"""The docks around the reading view: the inspector of what is selected, and the lists of what there is."""
