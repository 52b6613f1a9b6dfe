"""The doors over HTTP: widget, inbox, API and pages."""
