"""What is known of a lead, and since which words: fields, facts with evidence, the notebook."""
