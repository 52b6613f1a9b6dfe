"""What happens reaches those who look, at once and completely, over streams that resume."""
