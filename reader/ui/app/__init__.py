"""The program around its views: start, window, actions, settings, errors."""
