"""Invented visitors before the real server: the widget's endpoints over HTTP, as a browser uses them."""
