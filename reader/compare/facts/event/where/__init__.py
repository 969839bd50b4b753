"""Where something happened: what reports call the place, which part, floor or direction they tell."""
