"""What a visitor's browser asks for, from the company's website: no cookies, the token in a header."""
