"""What a person can set: one row a setting, the file they are kept in, the dialog."""
