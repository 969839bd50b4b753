"""The dialog for Print, Print Preview and Export."""
