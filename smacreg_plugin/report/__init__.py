"""Pages and tables to take away: ready words and numbers in, text out."""
