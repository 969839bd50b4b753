"""What make quality measures besides the pairs: facts, statements, grouping, near copies, two languages."""
