#!/usr/bin/env bash
# From municipal tables to a map of regional indicators, in one script.
#
#   regional_indicators.sh FOLDER
#
# Makes the demonstration country in FOLDER, draws its regions, brings the tables of twenty
# years to the municipalities of today, and writes indicators of regions. Put your own files
# in the place of the country's: what each step reads stands in its lines. Every step ends
# with an exit code other than 0 when it failed, and this script with it.
set -euo pipefail

folder=${1:?Usage: regional_indicators.sh FOLDER}
mkdir -p "$folder"
# Debian 12's wrapper qgis_process does not work; the program itself does.
qgis=${QGIS_PROCESS:-$(command -v qgis_process.bin || command -v qgis_process)}
country=$folder/country.gpkg
# The codes of the map, to which everything is brought.
units="$country|layername=municipality_land"
# Ages of the table: every column of persons, and no column of codes or years.
ages="0-4;5-9;10-14;15-19;20-24;25-29;30-34;35-39;40-44;45-49;50-54;55-59;60-64;65-66;67-69;70-74;75-79;80-84;85-89;90+"

run() { # ALGORITHM NAME=VALUE...
    local algorithm=$1
    shift
    printf '\n== %s\n' "$algorithm"
    "$qgis" run "smacreg:$algorithm" -- "$@"
}

# 1. The data. With your own, leave this step out.
run demodata "OUTPUT=$country"

# 2. The regions: any division will do, also one that you have as a table.
run selfcontainment "UNITS=$units" UNIT_FIELD=code NAME_FIELD=name \
    "FLOWS=$country|layername=commuting" ORIGIN_FIELD=home DESTINATION_FIELD=work \
    VALUE_FIELD=persons YEAR_FIELD=year YEAR=2024 \
    "UNIT_REGIONS=$folder/unit_regions.gpkg" "REGIONS=$folder/regions.gpkg"

# 3. Old codes to those of the map. With data from Statistics Norway, give a file of changes
#    from KLASS instead of the code table: CHANGES_FILE=changes.json
changes=("CODE_CHANGES=$country|layername=code_changes" OLD_CODE_FIELD=old_code
    NEW_CODE_FIELD=new_code SHARE_FIELD=share
    "UNITS=$units" UNITS_CODE_FIELD=code UNITS_NAME_FIELD=name)
run harmonisecodes "TABLE=$country|layername=population_age" UNIT_FIELD=code PERIOD_FIELD=year \
    "VALUE_FIELDS=$ages" "${changes[@]}" \
    "HARMONISED=$folder/population.gpkg" "REPORT=$folder/population_report.csv"
run harmonisecodes "TABLE=$country|layername=jobs" UNIT_FIELD=code PERIOD_FIELD=year \
    "VALUE_FIELDS=jobs;employed" "${changes[@]}" \
    "HARMONISED=$folder/jobs.gpkg" "REPORT=$folder/jobs_report.csv"

# 4. Indicators. The usual set as far as the tables go; what could not be computed, and why,
#    stands in the log and in the report.
run regionalindicators "STATISTICS=$folder/population.gpkg" "STATISTICS=$folder/jobs.gpkg" \
    "UNITS=$units" UNIT_FIELD=code NAME_FIELD=name \
    "DIVISION=$folder/unit_regions.gpkg" DIVISION_UNIT_FIELD=unit REGION_FIELD=region \
    REGION_NAME_FIELD=region_name CENTRE_FIELD=centre \
    "FLOWS=$country|layername=commuting" ORIGIN_FIELD=home DESTINATION_FIELD=work \
    VALUE_FIELD=persons YEAR_FIELD=year YEAR=2024 \
    "REGIONS=$folder/indicators.gpkg" "STATISTICS_OUT=$folder/statistics.csv" \
    "REPORT=$folder/indicators_report.csv" "RUN_RECORD=$folder/run.json"

printf '\nThe map is %s, all values stand in %s.\n' \
    "$folder/indicators.gpkg" "$folder/statistics.csv"
