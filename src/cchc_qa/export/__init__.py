"""What is carried away: tables and conversations as files that office programs open."""
