"""What needs several rooms at once: each is asked by itself, and none knows the others."""
