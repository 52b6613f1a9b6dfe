"""What belongs to one human language: its words for numbers, months, hedges, refusals. Data, no behaviour."""
