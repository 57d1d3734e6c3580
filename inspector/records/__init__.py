"""What is kept of every part: the journal, the database, the pictures."""
