-- The decision of bench/bulk.py's policy as somebody who knows SQL would write it for this one table: the same columns as
-- `allears qualify` gives, reasons included. {leads} is the table; empty cells are NULL.
WITH tests AS (
  SELECT
    *,
    employees >= 1000 AS too_large,
    reps <= 1 AS alone,
    style = 'field' AS on_the_road,
    reps BETWEEN 5 AND 15 AND style IN ('inside', 'both') AND country IN ('US', 'CA', 'GB', 'IE', 'AU', 'NZ')
      AND (CASE WHEN pain IS NOT NULL THEN TRUE END) AND authority IN ('decides', 'shares') AS small_team,
    reps BETWEEN 3 AND 4 AND style = 'inside' AND calls >= 1000 AND (CASE WHEN pain IS NOT NULL THEN TRUE END) AS call_room,
    starts > DATE '2027-05-21' AS later
  FROM {leads}
), verdicts AS (
  SELECT
    *,
    CASE
      WHEN too_large OR alone OR on_the_road THEN 'disqualified'
      WHEN (too_large OR alone OR on_the_road) IS NULL THEN 'undecided'
      WHEN small_team OR call_room THEN CASE WHEN later THEN 'later' WHEN later IS NULL THEN 'undecided' ELSE 'qualified' END
      WHEN (small_team OR call_room) IS NULL THEN 'undecided'
      ELSE 'outside'
    END AS verdict,
    small_team OR call_room AS fits
  FROM tests
), opened AS (
  SELECT
    *,
    verdict = 'undecided' AND fits IS NULL AND small_team IS NULL AND authority IS NULL AS open_authority,
    verdict = 'undecided' AND fits IS NULL AND call_room IS NULL AND calls IS NULL AS open_calls,
    verdict = 'undecided' AND fits IS NULL AND small_team IS NULL AND country IS NULL AS open_country,
    verdict = 'undecided' AND employees IS NULL AS open_employees,
    verdict = 'undecided' AND fits IS NULL AND pain IS NULL AND (small_team IS NULL OR call_room IS NULL) AS open_pain,
    verdict = 'undecided' AND reps IS NULL AS open_reps,
    verdict = 'undecided' AND later IS NULL AND COALESCE(fits, TRUE) AS open_starts,
    verdict = 'undecided' AND style IS NULL AS open_style
  FROM verdicts
)
SELECT
  id,
  verdict,
  calls >= 5000 AND authority = 'decides' AS hot,
  CASE WHEN verdict IN ('qualified', 'later') THEN CASE WHEN small_team THEN 'small-team' ELSE 'call-room' END END AS segment,
  CASE verdict
    WHEN 'disqualified' THEN CASE
      WHEN too_large THEN concat('Not ideal (Large): employees ', format('{{:,}}', employees), '.')
      WHEN alone THEN concat('Not ideal (Alone): reps ', format('{{:,}}', reps), '.')
      ELSE concat('Not ideal (Road): style ', style, '.') END
    WHEN 'qualified' THEN CASE
      WHEN small_team THEN concat('Fits Small team: reps ', format('{{:,}}', reps), ', style ', style, ', country ', country,
                                  ', pain ', pain, ', authority ', authority, '.')
      ELSE concat('Fits Call room: reps ', format('{{:,}}', reps), ', style ', style, ', calls ', format('{{:,}}', calls),
                  ', pain ', pain, '.') END
    WHEN 'later' THEN concat('Fits ', CASE WHEN small_team THEN 'Small team' ELSE 'Call room' END, ', but later: starts ',
                             strftime(starts, '%-d %B %Y'), '.')
    WHEN 'outside' THEN concat('Outside every profile: ', concat_ws(', ',
      CASE WHEN reps NOT BETWEEN 5 AND 15 THEN concat('reps ', format('{{:,}}', reps)) END,
      CASE WHEN style NOT IN ('inside', 'both') THEN concat('style ', style) END,
      CASE WHEN country NOT IN ('US', 'CA', 'GB', 'IE', 'AU', 'NZ') THEN concat('country ', country) END,
      CASE WHEN authority NOT IN ('decides', 'shares') THEN concat('authority ', authority) END,
      CASE WHEN reps BETWEEN 5 AND 15 THEN concat('reps ', format('{{:,}}', reps)) END,
      CASE WHEN style = 'both' THEN concat('style ', style) END,
      CASE WHEN calls < 1000 THEN concat('calls ', format('{{:,}}', calls)) END), '.')
    ELSE concat('Not known yet: ', concat_ws(', ',
      CASE WHEN open_authority THEN 'authority' END, CASE WHEN open_calls THEN 'calls' END,
      CASE WHEN open_country THEN 'country' END, CASE WHEN open_employees THEN 'employees' END,
      CASE WHEN open_pain THEN 'pain' END, CASE WHEN open_reps THEN 'reps' END, CASE WHEN open_starts THEN 'starts' END,
      CASE WHEN open_style THEN 'style' END), '.')
  END AS reasons,
  CASE WHEN verdict = 'undecided' THEN concat_ws(';',
      CASE WHEN open_authority THEN 'authority' END, CASE WHEN open_calls THEN 'calls' END,
      CASE WHEN open_country THEN 'country' END, CASE WHEN open_employees THEN 'employees' END,
      CASE WHEN open_pain THEN 'pain' END, CASE WHEN open_reps THEN 'reps' END, CASE WHEN open_starts THEN 'starts' END,
      CASE WHEN open_style THEN 'style' END) END AS open_fields
FROM opened
