"""What comparisons and events hold, as tables for spreadsheets and statistics: CSV and XLSX."""
