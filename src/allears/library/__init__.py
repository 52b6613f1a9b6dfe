"""What a company wrote down and published: policies, knowledge; read from files with errors that name the place."""
