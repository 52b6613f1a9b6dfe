"""The demo: an invented company with its website, a month of invented leads, and visitors who keep arriving."""
