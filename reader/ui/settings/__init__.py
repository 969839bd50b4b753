"""What a person can set: a table with one row a setting, the file they are kept in, the dialog."""
