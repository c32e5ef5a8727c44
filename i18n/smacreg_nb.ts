<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Smacreg</name>
    <message>
        <source>    … and {count} units with a larger main part.</source>
        <translation>    … og {count} enheter der den største delen er større.</translation>
    </message>
    <message>
        <source>&amp;Language of SMACREG</source>
        <translation>&amp;Språk i SMACREG</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 eller mer</translation>
    </message>
    <message>
        <source>A population layer is given, but no field: choose the field with the number of inhabitants, or leave the population layer empty.</source>
        <translation>Et lag med befolkning er oppgitt, men ikke noe felt: velg feltet med antall innbyggere, eller la laget med befolkning stå tomt.</translation>
    </message>
    <message>
        <source>A year ({year}) was chosen but no year field: choose the field that holds the year, or leave the year empty.</source>
        <translation>Et år ({year}) er valgt, men ikke noe felt med år: velg feltet der året står, eller la året stå tomt.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgjengelighet</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>Som QGIS</translation>
    </message>
    <message>
        <source>Assess a division</source>
        <translation>Vurder en inndeling</translation>
    </message>
    <message>
        <source>Both directions: best other region</source>
        <translation>Begge retninger: sterkeste andre region</translation>
    </message>
    <message>
        <source>Both directions: best other region, name</source>
        <translation>Begge retninger: sterkeste andre region, navn</translation>
    </message>
    <message>
        <source>Both directions: lead of the region</source>
        <translation>Begge retninger: regionens forsprang</translation>
    </message>
    <message>
        <source>Both directions: share with the best other region</source>
        <translation>Begge retninger: andel med den sterkeste andre regionen</translation>
    </message>
    <message>
        <source>Both directions: share with the region</source>
        <translation>Begge retninger: andel med regionen</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Avbrutt: ingenting er skrevet.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Senter</translation>
    </message>
    <message>
        <source>Centre, x</source>
        <translation>Senter, x</translation>
    </message>
    <message>
        <source>Centre, y</source>
        <translation>Senter, y</translation>
    </message>
    <message>
        <source>Changes of municipal codes</source>
        <translation>Endringer i kommunenummer</translation>
    </message>
    <message>
        <source>Classic travel-to-work areas</source>
        <translation>Klassiske pendlingsområder (TTWA)</translation>
    </message>
    <message>
        <source>Code of the region</source>
        <translation>Kode for regionen</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Kode for enheten</translation>
    </message>
    <message>
        <source>Code of the unit in the division (empty: region polygons)</source>
        <translation>Kode for enheten i inndelingen (tomt: flater for regionene)</translation>
    </message>
    <message>
        <source>Commuters</source>
        <translation>Antall pendlere</translation>
    </message>
    <message>
        <source>Commuters between units per 100 who live and work here</source>
        <translation>Pendlere mellom enheter per 100 som bor og arbeider her</translation>
    </message>
    <message>
        <source>Commuters from places outside the units</source>
        <translation>Pendlere fra steder utenfor enhetene</translation>
    </message>
    <message>
        <source>Commuters in and out, average, per person who lives and works here</source>
        <translation>Pendlere inn og ut, gjennomsnitt, per person som bor og arbeider her</translation>
    </message>
    <message>
        <source>Commuters of a pair of different regions</source>
        <translation>Pendlere i et par av ulike regioner</translation>
    </message>
    <message>
        <source>Commuters of a pair of regions</source>
        <translation>Pendlere i et par av regioner</translation>
    </message>
    <message>
        <source>Commuters out minus in, per person who lives and works here</source>
        <translation>Pendlere ut minus inn, per person som bor og arbeider her</translation>
    </message>
    <message>
        <source>Commuters to and from places outside the units</source>
        <translation>Pendlere til og fra steder utenfor enhetene</translation>
    </message>
    <message>
        <source>Commuters to places outside the units</source>
        <translation>Pendlere til steder utenfor enhetene</translation>
    </message>
    <message>
        <source>Commuters who live in units without a region</source>
        <translation>Pendlere som bor i enheter uten region</translation>
    </message>
    <message>
        <source>Commuting</source>
        <translation>Pendling</translation>
    </message>
    <message>
        <source>Commuting table</source>
        <translation>Pendlingstabell</translation>
    </message>
    <message>
        <source>Composite indices</source>
        <translation>Samleindekser</translation>
    </message>
    <message>
        <source>Could go either way: a lead below 25 of 100 (hatch: the other region)</source>
        <translation>Kan gå begge veier: forsprang under 25 av 100 (skravur: den andre regionen)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egne verdier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Beslutningslogg</translation>
    </message>
    <message>
        <source>Demonstration country</source>
        <translation>Eksempelland</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Mente du «{name}»?</translation>
    </message>
    <message>
        <source>Division (table, unit layer or region polygons)</source>
        <translation>Inndeling (tabell, lag med enheter eller flater for regionene)</translation>
    </message>
    <message>
        <source>Draws regions in which enough people both live and work, from a commuting table.</source>
        <translation>Tegner regioner der mange nok både bor og arbeider, ut fra en pendlingstabell.</translation>
    </message>
    <message>
        <source>Employed residents</source>
        <translation>Sysselsatte etter bosted</translation>
    </message>
    <message>
        <source>Employed residents in no region</source>
        <translation>Sysselsatte etter bosted utenfor regionene</translation>
    </message>
    <message>
        <source>Employed residents in regions</source>
        <translation>Sysselsatte etter bosted i regioner</translation>
    </message>
    <message>
        <source>Ferries and bridges</source>
        <translation>Ferjer og bruer</translation>
    </message>
    <message>
        <source>Field with the year</source>
        <translation>Felt med år</translation>
    </message>
    <message>
        <source>Firm: at least 50 more of 100 residents work here than in any other region</source>
        <translation>Sterk: minst 50 flere av 100 bosatte arbeider her enn i noen annen region</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Fra region</translation>
    </message>
    <message>
        <source>Functional regions by self-containment</source>
        <translation>Funksjonelle regioner etter egendekning</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackage-filer (*.gpkg)</translation>
    </message>
    <message>
        <source>Has its strongest link to the region of {region}, which would move away from the criteria; waits in reserve.</source>
        <translation>Har sterkest kobling til regionen til {region}, men den ville kommet lenger fra kravene; venter i reserve.</translation>
    </message>
    <message>
        <source>Has no link to another region; waits in reserve.</source>
        <translation>Har ingen kobling til en annen region; venter i reserve.</translation>
    </message>
    <message>
        <source>Has no link to any other region.</source>
        <translation>Har ingen kobling til noen annen region.</translation>
    </message>
    <message>
        <source>Has no residents in work, no jobs, or no link to other units.</source>
        <translation>Mangler sysselsatte som bor der, arbeidsplasser eller kobling til andre enheter.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Italian local labour systems</source>
        <translation>Italienske arbeidsmarkedsområder</translation>
    </message>
    <message>
        <source>Its region was the furthest from the criteria; the unit has its strongest link to the region of {region}.</source>
        <translation>Regionen den hørte til, var lengst fra kravene; enheten har sterkest kobling til regionen til {region}.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-filer (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Arbeidsplasser</translation>
    </message>
    <message>
        <source>Jobs and employed residents</source>
        <translation>Arbeidsplasser og sysselsatte etter bosted</translation>
    </message>
    <message>
        <source>Jobs in no region</source>
        <translation>Arbeidsplasser utenfor regionene</translation>
    </message>
    <message>
        <source>Jobs in regions</source>
        <translation>Arbeidsplasser i regioner</translation>
    </message>
    <message>
        <source>Jobs minus employed residents</source>
        <translation>Arbeidsplasser minus sysselsatte etter bosted</translation>
    </message>
    <message>
        <source>Jobs per employed resident</source>
        <translation>Arbeidsplassdekning (arbeidsplasser per sysselsatt bosatt)</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Hendelsestype</translation>
    </message>
    <message>
        <source>Labour market areas, as the R package LabourMarketAreas</source>
        <translation>Arbeidsmarkedsområder, som i R-pakken LabourMarketAreas</translation>
    </message>
    <message>
        <source>Labour market areas, corrected</source>
        <translation>Arbeidsmarkedsområder, rettet</translation>
    </message>
    <message>
        <source>Largest commuting target</source>
        <translation>Største pendlingsmål</translation>
    </message>
    <message>
        <source>Largest target, commuters</source>
        <translation>Største pendlingsmål, pendlere</translation>
    </message>
    <message>
        <source>Largest target, name</source>
        <translation>Største pendlingsmål, navn</translation>
    </message>
    <message>
        <source>Largest target, share of its jobs</source>
        <translation>Største pendlingsmål, andel av arbeidsplassene der</translation>
    </message>
    <message>
        <source>Largest target, share of residents</source>
        <translation>Største pendlingsmål, andel av de bosatte</translation>
    </message>
    <message>
        <source>Lead of the region over the runner-up</source>
        <translation>Regionens forsprang på den sterkeste andre regionen</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Koblingsstyrke</translation>
    </message>
    <message>
        <source>Live and work here</source>
        <translation>Bor og arbeider her</translation>
    </message>
    <message>
        <source>Makes a fictional country with municipalities, commuting and population to try the tools on.</source>
        <translation>Lager et oppdiktet land med kommuner, pendling og befolkning til å prøve verktøyene på.</translation>
    </message>
    <message>
        <source>Measures any division into regions on a commuting table: how self-contained each region is, and how firmly each unit belongs.</source>
        <translation>Måler en hvilken som helst inndeling i regioner mot en pendlingstabell: hvor stor egendekning hver region har, og hvor sterkt hver enhet hører til.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Minimum self-containment</source>
        <translation>Minste egendekning</translation>
    </message>
    <message>
        <source>Minimum size</source>
        <translation>Minstestørrelse</translation>
    </message>
    <message>
        <source>Moderate: a lead of 25 to 50 of 100</source>
        <translation>Middels: et forsprang på 25 til 50 av 100</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularitet</translation>
    </message>
    <message>
        <source>More residents work in one other region than in the own (1 = yes)</source>
        <translation>Flere bosatte arbeider i én annen region enn i den egne (1 = ja)</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Municipalities with sea</source>
        <translation>Kommuner med sjøområder</translation>
    </message>
    <message>
        <source>Municipality of residence</source>
        <translation>Bostedskommune</translation>
    </message>
    <message>
        <source>Municipality of work</source>
        <translation>Arbeidsstedskommune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Navn på senteret</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Navn på regionen</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Navn på enheten</translation>
    </message>
    <message>
        <source>No code of the division in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the unit codes, or a division of the same date.</source>
        <translation>Ingen av kodene i feltet «{field}» i inndelingen (f.eks. {examples}) finnes blant enhetene (f.eks. {units}): velg feltet med kodene for enhetene, eller en inndeling fra samme tid.</translation>
    </message>
    <message>
        <source>No commuters are left between the units: check that the field “{field}” holds persons, and not only zeros.</source>
        <translation>Ingen pendlere er igjen mellom enhetene: se etter at feltet «{field}» inneholder antall personer, og ikke bare nuller.</translation>
    </message>
    <message>
        <source>No region, or no employed residents</source>
        <translation>Ingen region, eller ingen sysselsatte bosatte</translation>
    </message>
    <message>
        <source>No unit has both residents in work and jobs with a link to another unit: check the direction and the codes of the commuting table.</source>
        <translation>Ingen enhet har både sysselsatte bosatte og arbeidsplasser med kobling til en annen enhet: se etter at retningen og kodene i pendlingstabellen er riktige.</translation>
    </message>
    <message>
        <source>None of the codes in the fields “{origin}” and “{destination}” is among the units: the commuting table has codes like {examples}, the field “{unit}” has codes like {units}. Choose the right fields and a table with codes of the same year as the map.</source>
        <translation>Ingen av kodene i feltene «{origin}» og «{destination}» finnes blant enhetene: pendlingstabellen har koder som {examples}, feltet «{unit}» har koder som {units}. Velg de riktige feltene og en tabell med koder fra samme år som kartet.</translation>
    </message>
    <message>
        <source>None of the region polygons overlaps a unit: choose layers of the same area, and check the coordinate reference systems (units {crs}, division {own}).</source>
        <translation>Ingen av flatene for regionene overlapper noen enhet: velg lag fra samme område, og se etter at koordinatsystemene er riktige (enheter {crs}, inndeling {own}).</translation>
    </message>
    <message>
        <source>Norwegian small regions</source>
        <translation>Norske småregioner</translation>
    </message>
    <message>
        <source>Number of inhabitants</source>
        <translation>Antall innbyggere</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Antall regioner</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Antall enheter</translation>
    </message>
    <message>
        <source>Of {persons} commuters, {within} ({share}) live and work in the same region, {between} commute between regions, and {unassigned} live or work in a unit without a region.</source>
        <translation>Av {persons} pendlere bor og arbeider {within} ({share}) i samme region, {between} pendler mellom regioner, og {unassigned} bor eller arbeider i en enhet uten region.</translation>
    </message>
    <message>
        <source>Pairs of different regions with commuters</source>
        <translation>Par av ulike regioner med pendlere</translation>
    </message>
    <message>
        <source>Pairs of regions with commuters, each with itself included</source>
        <translation>Par av regioner med pendlere, også hver region med seg selv</translation>
    </message>
    <message>
        <source>Persons who commute between regions</source>
        <translation>Personer som pendler mellom regioner</translation>
    </message>
    <message>
        <source>Persons who live and work in the units</source>
        <translation>Personer som bor og arbeider i enhetene</translation>
    </message>
    <message>
        <source>Persons who live or work in a unit without a region</source>
        <translation>Personer som bor eller arbeider i en enhet uten region</translation>
    </message>
    <message>
        <source>Persons who work in their own region</source>
        <translation>Personer som arbeider i egen region</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Population, for units cut by region polygons</source>
        <translation>Befolkning, for enheter som er delt mellom flere regioner</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Forhåndsvalg</translation>
    </message>
    <message>
        <source>Random seed (the same number gives the same country)</source>
        <translation>Startverdi for tilfeldige tall (samme tall gir samme land)</translation>
    </message>
    <message>
        <source>Rank-size slope of jobs</source>
        <translation>Rang-størrelse-helling for arbeidsplasser</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioner</translation>
    </message>
    <message>
        <source>Regions below the criteria</source>
        <translation>Regioner som ikke oppfyller kravene</translation>
    </message>
    <message>
        <source>Regions of one unit</source>
        <translation>Regioner med bare én enhet</translation>
    </message>
    <message>
        <source>Regions that residents work in</source>
        <translation>Regioner som de bosatte arbeider i</translation>
    </message>
    <message>
        <source>Regions that workers come from</source>
        <translation>Regioner som arbeidstakerne kommer fra</translation>
    </message>
    <message>
        <source>Regions where no unit has more commuters in than out and over 100 jobs</source>
        <translation>Regioner der ingen enhet har flere pendlere inn enn ut og over 100 arbeidsplasser</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Robusthet</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Dokumentasjon av kjøringen</translation>
    </message>
    <message>
        <source>Runner-up, name</source>
        <translation>Sterkeste andre region, navn</translation>
    </message>
    <message>
        <source>Runner-up: strongest other region</source>
        <translation>Nest viktigste: sterkeste andre region</translation>
    </message>
    <message>
        <source>SMACREG {version} – small city regions</source>
        <translation>SMACREG {version} – småbyregioner</translation>
    </message>
    <message>
        <source>Second largest commuting target</source>
        <translation>Nest største pendlingsmål</translation>
    </message>
    <message>
        <source>Second largest target, commuters</source>
        <translation>Nest største pendlingsmål, pendlere</translation>
    </message>
    <message>
        <source>Second largest target, name</source>
        <translation>Nest største pendlingsmål, navn</translation>
    </message>
    <message>
        <source>Second largest target, share of its jobs</source>
        <translation>Nest største pendlingsmål, andel av arbeidsplassene der</translation>
    </message>
    <message>
        <source>Second largest target, share of residents</source>
        <translation>Nest største pendlingsmål, andel av de bosatte</translation>
    </message>
    <message>
        <source>Self-containment (the smaller share)</source>
        <translation>Egendekning (den minste av de to andelene)</translation>
    </message>
    <message>
        <source>Share of jobs held by residents</source>
        <translation>Andel av arbeidsplassene besatt av bosatte</translation>
    </message>
    <message>
        <source>Share of jobs held by residents of the unit</source>
        <translation>Andel av arbeidsplassene besatt av bosatte i enheten</translation>
    </message>
    <message>
        <source>Share of pairs of different units with commuters</source>
        <translation>Andel av par av ulike enheter som har pendlere</translation>
    </message>
    <message>
        <source>Share of pairs with a small flow</source>
        <translation>Andel av parene med liten pendlingsstrøm</translation>
    </message>
    <message>
        <source>Share of residents who work here</source>
        <translation>Andel av de bosatte som arbeider her</translation>
    </message>
    <message>
        <source>Share of residents who work in the region</source>
        <translation>Andel av de bosatte som arbeider i regionen</translation>
    </message>
    <message>
        <source>Share of residents who work in the runner-up</source>
        <translation>Andel av de bosatte som arbeider i den sterkeste andre regionen</translation>
    </message>
    <message>
        <source>Share of residents who work in the unit</source>
        <translation>Andel av de bosatte som arbeider i enheten</translation>
    </message>
    <message>
        <source>Share of the unit that lies in the region</source>
        <translation>Andel av enheten som ligger i regionen</translation>
    </message>
    <message>
        <source>Share of the unit&apos;s jobs held by them</source>
        <translation>Andel av arbeidsplassene i enheten som de har</translation>
    </message>
    <message>
        <source>Share of the unit&apos;s residents who work in the region</source>
        <translation>Andel av de bosatte i enheten som arbeider i regionen</translation>
    </message>
    <message>
        <source>Share who work in their own region</source>
        <translation>Andel som arbeider i egen region</translation>
    </message>
    <message>
        <source>Share who work in their own unit</source>
        <translation>Andel som arbeider i egen enhet</translation>
    </message>
    <message>
        <source>Shares of each unit with each region</source>
        <translation>Andeler mellom hver enhet og hver region</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Formidling</translation>
    </message>
    <message>
        <source>Small city regions</source>
        <translation>Småbyregioner</translation>
    </message>
    <message>
        <source>Small flow: fewer persons than</source>
        <translation>Liten strøm: færre personer enn</translation>
    </message>
    <message>
        <source>Smallest self-containment of a region</source>
        <translation>Laveste egendekning i en region</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Summary of the division</source>
        <translation>Sammendrag av inndelingen</translation>
    </message>
    <message>
        <source>TTWA criteria, small minimum</source>
        <translation>TTWA-krav med lav minstestørrelse</translation>
    </message>
    <message>
        <source>Takes effect when QGIS is started again.</source>
        <translation>Gjelder når QGIS er startet på nytt.</translation>
    </message>
    <message>
        <source>Target self-containment</source>
        <translation>Mål for egendekning</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Målstørrelse</translation>
    </message>
    <message>
        <source>The centre&apos;s share of the employed residents</source>
        <translation>Senterets andel av sysselsatte etter bosted</translation>
    </message>
    <message>
        <source>The centre&apos;s share of the jobs</source>
        <translation>Senterets andel av arbeidsplassene</translation>
    </message>
    <message>
        <source>The columns of the commuting table have different lengths ({lengths}): read them from the same rows.</source>
        <translation>Kolonnene i pendlingstabellen er ulike i lengde ({lengths}): les dem fra de samme radene.</translation>
    </message>
    <message>
        <source>The columns of the division have different lengths ({units} and {regions}): read them from the same rows.</source>
        <translation>Kolonnene i inndelingen er ulike i lengde ({units} og {regions}): les dem fra de samme radene.</translation>
    </message>
    <message>
        <source>The commuting table has no rows: choose a table with one row for each pair of municipality of residence and municipality of work.</source>
        <translation>Pendlingstabellen har ingen rader: velg en tabell med én rad for hvert par av bostedskommune og arbeidsstedskommune.</translation>
    </message>
    <message>
        <source>The commuting table holds several years ({years}): choose one of them.</source>
        <translation>Pendlingstabellen har flere år ({years}): velg ett av dem.</translation>
    </message>
    <message>
        <source>The division and the commuting matrix have different units ({count} codes differ, e.g. {examples}): use a division of the same units.</source>
        <translation>Inndelingen og pendlingsmatrisen har ulike enheter ({count} koder er forskjellige, f.eks. {examples}): bruk en inndeling av de samme enhetene.</translation>
    </message>
    <message>
        <source>The field “{field}” has no region for any unit: choose the field that holds the regions.</source>
        <translation>Feltet «{field}» har ingen region for noen av enhetene: velg feltet der regionene står.</translation>
    </message>
    <message>
        <source>The field “{field}” is not used: no population layer is given.</source>
        <translation>Feltet «{field}» blir ikke brukt: det er ikke oppgitt noe lag med befolkning.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: check that the folder exists, that the disk is not full and that no other program uses the file ({reason}).</source>
        <translation>Filen {path} kan ikke skrives: se etter at mappen finnes, at disken ikke er full, og at ikke noe annet program bruker filen ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is in use and cannot be replaced: remove its layers from the project, close other programs that use it, or choose another file.</source>
        <translation>Filen {path} er i bruk og kan ikke erstattes: fjern lagene dens fra prosjektet, lukk andre programmer som bruker den, eller velg en annen fil.</translation>
    </message>
    <message>
        <source>The incomplete output {place} could not be removed: close other programs that use it and delete it yourself.</source>
        <translation>Det ufullstendige resultatet {place} kunne ikke fjernes: lukk andre programmer som bruker det, og slett det selv.</translation>
    </message>
    <message>
        <source>The input “{input}” cannot be transformed from {own} to {crs}, the reference system of the units: set the right one in the layer&apos;s properties.</source>
        <translation>«{input}» kan ikke regnes om fra {own} til {crs}, som er koordinatsystemet til enhetene: sett riktig koordinatsystem i lagets egenskaper.</translation>
    </message>
    <message>
        <source>The input “{input}” has no polygons: choose the field with the codes of the units in it, or a layer of region polygons.</source>
        <translation>«{input}» har ingen flater: velg feltet der kodene for enhetene står, eller et lag med flater for regionene.</translation>
    </message>
    <message>
        <source>The input “{input}” is transformed from {own} to {crs}, the reference system of the units.</source>
        <translation>«{input}» er regnet om fra {own} til {crs}, som er koordinatsystemet til enhetene.</translation>
    </message>
    <message>
        <source>The method of the R package LabourMarketAreas knows only the linkage Smart: choose a preset that uses Smart (TTWA, Italian or UK), “Custom” with Smart, or another method.</source>
        <translation>Metoden «Arbeidsmarkedsområder, som i R-pakken LabourMarketAreas» kan bare brukes med koblingsstyrken Smart: velg et forhåndsvalg som bruker Smart (TTWA, Italia eller Storbritannia), «Egne verdier» med Smart, eller en annen metode.</translation>
    </message>
    <message>
        <source>The output “{output}” cannot be a file of this kind ({path}): choose a name that ends in .gpkg, .geojson or .csv.</source>
        <translation>Resultatet «{output}» kan ikke være en fil av dette slaget ({path}): velg et navn som slutter på .gpkg, .geojson eller .csv.</translation>
    </message>
    <message>
        <source>The output “{output}” cannot be written: check that the folder exists, that you may write there, and that no other program uses the file ({reason}).</source>
        <translation>Resultatet «{output}» kan ikke skrives: se etter at mappen finnes, at du har lov til å skrive der, og at ikke noe annet program bruker filen ({reason}).</translation>
    </message>
    <message>
        <source>The output “{output}” cannot be written: there is no folder {folder}, so make it or choose another.</source>
        <translation>Resultatet «{output}» kan ikke skrives: mappen {folder} finnes ikke, så lag den eller velg en annen.</translation>
    </message>
    <message>
        <source>The output “{output}” is a GeoPackage, but the name of {path} does not end in .gpkg: add .gpkg to the name.</source>
        <translation>Resultatet «{output}» er en GeoPackage, men navnet på {path} slutter ikke på .gpkg: legg til .gpkg i navnet.</translation>
    </message>
    <message>
        <source>The output “{output}” is a shapefile, which cuts field names to ten letters ({fields}): choose a GeoPackage to keep them.</source>
        <translation>Resultatet «{output}» er en shapefil, som kutter feltnavn til ti tegn ({fields}): velg en GeoPackage for å beholde dem.</translation>
    </message>
    <message>
        <source>The output “{output}” is a table without geometry, which {path} cannot hold: choose a GeoPackage or a CSV file.</source>
        <translation>Resultatet «{output}» er en tabell uten geometri, som {path} ikke kan inneholde: velg en GeoPackage eller en CSV-fil.</translation>
    </message>
    <message>
        <source>The output “{output}” is incomplete ({found} of {wanted} rows) and was removed: check that the disk is not full and that nothing else uses the file{reason}.</source>
        <translation>Resultatet «{output}» er ufullstendig ({found} av {wanted} rader) og er fjernet: se etter at disken ikke er full, og at ikke noe annet bruker filen{reason}.</translation>
    </message>
    <message>
        <source>The output “{output}” is written as a layer to read ({path}|layername={table}): to write a table into a GeoPackage, give ogr:dbname=&apos;{path}&apos; table=&quot;{table}&quot; (geom).</source>
        <translation>Resultatet «{output}» er oppgitt som et lag å lese ({path}|layername={table}): oppgi ogr:dbname=&apos;{path}&apos; table=&quot;{table}&quot; (geom) for å skrive en tabell til en GeoPackage.</translation>
    </message>
    <message>
        <source>The output “{output}” would replace the input “{input}” ({place}): choose another file or table for the output.</source>
        <translation>Resultatet «{output}» ville erstattet «{input}», som er inndata ({place}): velg en annen fil eller tabell for resultatet.</translation>
    </message>
    <message>
        <source>The output “{output}” would replace the whole file {path} with its {count} tables (“{table}” and others): choose a new file, or give ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom) to write one table into it.</source>
        <translation>Resultatet «{output}» ville erstattet hele filen {path} med de {count} tabellene i den («{table}» og andre): velg en ny fil, eller oppgi ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom) for å skrive én tabell inn i den.</translation>
    </message>
    <message>
        <source>The outputs “{first}” and “{second}” would be written to the same place ({place}): choose another file or table for one of them.</source>
        <translation>Resultatene «{first}» og «{second}» ville blitt skrevet til samme sted ({place}): velg en annen fil eller tabell for ett av dem.</translation>
    </message>
    <message>
        <source>The population layer has neither points nor polygons: choose one that has, or leave it empty to match by area.</source>
        <translation>Laget med befolkning har verken punkter eller flater: velg et lag som har det, eller la det stå tomt for å plassere etter areal.</translation>
    </message>
    <message>
        <source>The population layer is not used: the division names its units by code.</source>
        <translation>Laget med befolkning blir ikke brukt: inndelingen oppgir enhetene med kode.</translation>
    </message>
    <message>
        <source>The population layer is not used: the units are no polygons.</source>
        <translation>Laget med befolkning blir ikke brukt: enhetene er ikke flater.</translation>
    </message>
    <message>
        <source>The preset “custom” needs your own values: fill in {names}.</source>
        <translation>Forhåndsvalget «Egne verdier» trenger dine egne verdier: fyll ut {names}.</translation>
    </message>
    <message>
        <source>The run record cannot be written to {path}: check that the folder exists and that the disk is not full ({reason}).</source>
        <translation>Dokumentasjonen av kjøringen kan ikke skrives til {path}: se etter at mappen finnes, og at disken ikke er full ({reason}).</translation>
    </message>
    <message>
        <source>The unit layer has no coordinate reference system: the results have none either; set it in the layer&apos;s properties so that the map lies in the right place.</source>
        <translation>Laget med enheter har ikke noe koordinatsystem: da har heller ikke resultatene det; sett det i lagets egenskaper, slik at kartet havner på rett sted.</translation>
    </message>
    <message>
        <source>The unit layer has no features: choose a layer with at least two units.</source>
        <translation>Laget med enheter har ingen objekter: velg et lag med minst to enheter.</translation>
    </message>
    <message>
        <source>The unit layer has only one unit ({example}): at least two are needed to form regions.</source>
        <translation>Laget med enheter har bare én enhet ({example}): det trengs minst to for å danne regioner.</translation>
    </message>
    <message>
        <source>The unit layer is in degrees ({crs}); no distance is measured, positions only decide between exact ties.</source>
        <translation>Laget med enheter er i grader ({crs}); ingen avstand måles, beliggenheten avgjør bare når valg står helt likt.</translation>
    </message>
    <message>
        <source>The unit layer says {crs}, but its coordinates are no degrees: set the right coordinate reference system in the layer&apos;s properties.</source>
        <translation>Laget med enheter sier {crs}, men koordinatene er ikke grader: sett riktig koordinatsystem i lagets egenskaper.</translation>
    </message>
    <message>
        <source>The units of a region cannot be dissolved ({reason}): repair the unit layer with “Fix geometries” first.</source>
        <translation>Enhetene i en region kan ikke slås sammen ({reason}): reparer først laget med enheter med «Fiks geometrier» (Fix geometries).</translation>
    </message>
    <message>
        <source>The units or the input “{input}” have no coordinate reference system: both are taken to lie in the same one.</source>
        <translation>Enhetene eller «{input}» mangler koordinatsystem: begge regnes å ligge i det samme.</translation>
    </message>
    <message>
        <source>The year {year} is not in the field “{field}”, which holds {years}: choose one of these.</source>
        <translation>Året {year} finnes ikke i feltet «{field}», som har {years}: velg ett av disse.</translation>
    </message>
    <message>
        <source>There are {units} units but {regions} region labels: give one label for each unit.</source>
        <translation>Det er {units} enheter, men {regions} regionkoder: oppgi én kode for hver enhet.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in the input “{input}”, which has {fields}: choose one of these.</source>
        <translation>Feltet «{field}» finnes ikke i «{input}», som har {fields}: velg ett av disse.</translation>
    </message>
    <message>
        <source>There is no parameter “{name}”: it is ignored.</source>
        <translation>Parameteren «{name}» finnes ikke og blir ikke brukt.</translation>
    </message>
    <message>
        <source>Third largest commuting target</source>
        <translation>Tredje største pendlingsmål</translation>
    </message>
    <message>
        <source>Third largest target, commuters</source>
        <translation>Tredje største pendlingsmål, pendlere</translation>
    </message>
    <message>
        <source>Third largest target, name</source>
        <translation>Tredje største pendlingsmål, navn</translation>
    </message>
    <message>
        <source>Third largest target, share of its jobs</source>
        <translation>Tredje største pendlingsmål, andel av arbeidsplassene der</translation>
    </message>
    <message>
        <source>Third largest target, share of residents</source>
        <translation>Tredje største pendlingsmål, andel av de bosatte</translation>
    </message>
    <message>
        <source>This algorithm needs the Python library {names}, which is not installed. Windows: open the OSGeo4W Setup and install {packages}. macOS: in a terminal, run /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install {libraries}. Linux: install {packages} with the package manager. Then start QGIS again.</source>
        <translation>Dette verktøyet trenger Python-biblioteket {names}, som ikke er installert. Windows: åpne OSGeo4W Setup og installer {packages}. macOS: åpne Terminal og kjør /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install {libraries}. Linux: installer {packages} med pakkebehandleren. Start deretter QGIS på nytt.</translation>
    </message>
    <message>
        <source>Tint of the runner-up on the map</source>
        <translation>Fargetone på kartet for den sterkeste andre regionen</translation>
    </message>
    <message>
        <source>Tint on the map</source>
        <translation>Fargetone på kartet</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Til region</translation>
    </message>
    <message>
        <source>UK travel-to-work areas</source>
        <translation>Britiske pendlingsområder (TTWA)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Unit in a region</source>
        <translation>Enhet i en region</translation>
    </message>
    <message>
        <source>Unit without a region</source>
        <translation>Enhet uten region</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Units (municipalities)</source>
        <translation>Enheter (kommuner)</translation>
    </message>
    <message>
        <source>Units and how firmly they belong</source>
        <translation>Enheter og hvor sterkt de hører til</translation>
    </message>
    <message>
        <source>Units and region polygons cannot be intersected ({reason}): repair both layers with “Fix geometries” first.</source>
        <translation>Enhetene og flatene for regionene kan ikke legges over hverandre ({reason}): reparer først begge lagene med «Fiks geometrier» (Fix geometries).</translation>
    </message>
    <message>
        <source>Units are given to regions by area, since no population layer is given.</source>
        <translation>Enhetene er plassert i regioner etter areal, fordi det ikke er oppgitt noe lag med befolkning.</translation>
    </message>
    <message>
        <source>Units are given to regions by population (field “{field}”): {persons} inhabitants, {outside} of them outside the units.</source>
        <translation>Enhetene er plassert i regioner etter befolkning (feltet «{field}»): {persons} innbyggere, {outside} av dem utenfor enhetene.</translation>
    </message>
    <message>
        <source>Units are given to the region that their point lies in.</source>
        <translation>Hver enhet er plassert i regionen som punktet ligger i.</translation>
    </message>
    <message>
        <source>Units with more commuters in than out and over 100 jobs</source>
        <translation>Enheter med flere pendlere inn enn ut og over 100 arbeidsplasser</translation>
    </message>
    <message>
        <source>Units with more jobs than employed residents</source>
        <translation>Enheter med flere arbeidsplasser enn sysselsatte bosatte</translation>
    </message>
    <message>
        <source>Units with more residents working in another region than in their own</source>
        <translation>Enheter der flere bosatte arbeider i en annen region enn i den egne</translation>
    </message>
    <message>
        <source>Units with parts in several regions</source>
        <translation>Enheter med deler i flere regioner</translation>
    </message>
    <message>
        <source>Units with their region</source>
        <translation>Enheter med region</translation>
    </message>
    <message>
        <source>Units without a region</source>
        <translation>Enheter uten region</translation>
    </message>
    <message>
        <source>Validity (1 or more fulfils the criteria)</source>
        <translation>Kravoppfyllelse (1 eller mer: kravene er oppfylt)</translation>
    </message>
    <message>
        <source>Validity of the region joined, after</source>
        <translation>Kravoppfyllelse i til-regionen, etter</translation>
    </message>
    <message>
        <source>Validity of the region joined, before</source>
        <translation>Kravoppfyllelse i til-regionen, før</translation>
    </message>
    <message>
        <source>Validity of the region left</source>
        <translation>Kravoppfyllelse i fra-regionen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Waited in reserve; the unit has its strongest link to the region of {region}.</source>
        <translation>Ventet i reserve; enheten har sterkest kobling til regionen til {region}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva det viser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Workers in the unit who live in the region</source>
        <translation>Arbeider i enheten og bor i regionen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>over 0 og høyst 1</translation>
    </message>
    <message>
        <source>average</source>
        <translation>gjennomsnitt</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>største</translation>
    </message>
    <message>
        <source>lower quartile</source>
        <translation>nedre kvartil</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>number of values</source>
        <translation>antall verdier</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>minste</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>standardavvik</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>øvre kvartil</translation>
    </message>
    <message>
        <source>{cells} flows with {persons} persons are smaller than the minimum flow {min_flow} and are left out.</source>
        <translation>{cells} pendlingsstrømmer med til sammen {persons} personer er mindre enn den minste som er med ({min_flow}), og er holdt utenfor.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by most jobs, then position, then code.</source>
        <translation>{count} av valgene sto helt likt og ble avgjort av flest arbeidsplasser, så beliggenhet, så kode.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by the order of codes, as the R package does.</source>
        <translation>{count} valg sto helt likt og ble avgjort av rekkefølgen på kodene, slik R-pakken gjør.</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” match only with leading zeros (e.g. {examples}): store them as text with their zeros, for example with the field calculator: lpad(&quot;{field}&quot;, {width}, &apos;0&apos;).</source>
        <translation>{count} av kodene i feltet «{field}» passer bare med nuller foran (f.eks. {examples}): lagre dem som tekst med nullene, for eksempel med feltkalkulatoren: lpad(&quot;{field}&quot;, {width}, &apos;0&apos;).</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” match only without the spaces around them (e.g. {examples}): remove these, for example with the field calculator: trim(&quot;{field}&quot;).</source>
        <translation>{count} av kodene i feltet «{field}» passer bare uten mellomrommene rundt (f.eks. {examples}): fjern disse, for eksempel med feltkalkulatoren: trim(&quot;{field}&quot;).</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” occur more than once (e.g. {examples}): dissolve the units by code first, or choose the field that identifies them.</source>
        <translation>{count} av kodene i feltet «{field}» finnes mer enn én gang (f.eks. {examples}): slå først sammen enhetene som har samme kode, eller velg feltet som skiller dem fra hverandre.</translation>
    </message>
    <message>
        <source>{count} codes of the division are not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av kodene i inndelingen finnes ikke blant enhetene og er ikke med (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} geometries of the input “{input}” are invalid: they are repaired for the comparison with the units.</source>
        <translation>{count} av geometriene i «{input}» er ugyldige: de er reparert for sammenligningen med enhetene.</translation>
    </message>
    <message>
        <source>{count} parts of units have a negative population or area (first: {example} in row {row}): correct the population layer.</source>
        <translation>{count} av delene av enheter har negativ befolkning eller negativt areal (første: {example} i rad {row}): rett laget med befolkning.</translation>
    </message>
    <message>
        <source>{count} polygons of the division have no region in the field “{field}” and count as outside all regions.</source>
        <translation>{count} av flatene i inndelingen har ingen region i feltet «{field}» og regnes som utenfor alle regioner.</translation>
    </message>
    <message>
        <source>{count} regions have several names (e.g. {region}: {names}): the first in the alphabet is used.</source>
        <translation>{count} av regionene har flere navn (f.eks. {region}: {names}): det første i alfabetet blir brukt.</translation>
    </message>
    <message>
        <source>{count} regions of the division have a row without geometry (e.g. {examples}).</source>
        <translation>{count} av regionene i inndelingen har en rad uten geometri (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions of the division have no unit (e.g. {examples}).</source>
        <translation>{count} av regionene i inndelingen har ingen enhet (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions stay below the criteria because their units have no link to any other region (e.g. {examples}).</source>
        <translation>{count} av regionene oppfyller ikke kravene, fordi enhetene i dem ikke har kobling til noen annen region (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} rows have no value in the field “{field}” (first: row {row}): fill in the values or remove the rows.</source>
        <translation>{count} av radene mangler verdi i feltet «{field}» (første: rad {row}): fyll ut verdiene eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the commuting table have no code in the field “{field}” (first: row {row}): fill in the codes or remove the rows.</source>
        <translation>{count} av radene i pendlingstabellen mangler kode i feltet «{field}» (første: rad {row}): fyll ut kodene eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the commuting table have no year in the field “{field}” and are left out.</source>
        <translation>{count} av radene i pendlingstabellen mangler år i feltet «{field}» og er ikke med.</translation>
    </message>
    <message>
        <source>{count} rows repeat a pair of residence and work (e.g. {example}), and their persons are summed: if the table holds several years, choose the field with the year and one of them.</source>
        <translation>{count} rader gjentar et par av bosted og arbeidssted (f.eks. {example}), og personene i dem er lagt sammen: hvis tabellen har flere år, velg feltet med år og ett av årene.</translation>
    </message>
    <message>
        <source>{count} rows repeat a pair of residence and work (e.g. {example}): their persons are summed.</source>
        <translation>{count} av radene gjentar et par av bosted og arbeidssted (f.eks. {example}): personene i dem er lagt sammen.</translation>
    </message>
    <message>
        <source>{count} units are cut by region borders and are given to the region with the largest part (e.g. {examples}).</source>
        <translation>{count} av enhetene er delt av en regiongrense og er lagt til regionen med den største delen (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units do not occur in the commuting table (e.g. {examples}).</source>
        <translation>{count} av enhetene finnes ikke i pendlingstabellen (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have an invalid geometry (e.g. {examples}): it stays as it is in the unit layer and is repaired for the dissolved regions.</source>
        <translation>{count} av enhetene har ugyldig geometri (f.eks. {examples}): den er uendret i laget med enheter, men er reparert i de sammenslåtte regionene.</translation>
    </message>
    <message>
        <source>{count} units have no code in the field “{field}” (first: row {row}): fill in the codes or choose another field.</source>
        <translation>{count} av enhetene mangler kode i feltet «{field}» (første: rad {row}): fyll ut kodene eller velg et annet felt.</translation>
    </message>
    <message>
        <source>{count} units have no geometry (e.g. {examples}): they get a region, but are not on the map.</source>
        <translation>{count} av enhetene mangler geometri (f.eks. {examples}): de får en region, men vises ikke på kartet.</translation>
    </message>
    <message>
        <source>{count} units have no population and are placed by area instead (e.g. {examples}).</source>
        <translation>{count} av enhetene har ingen befolkning og er plassert etter areal i stedet (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no region in the division and stay unassigned (e.g. {examples}).</source>
        <translation>{count} av enhetene har ingen region i inndelingen og blir stående uten region (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no residents in work, no jobs or no link to other units and are not assigned (e.g. {examples}); commuters to and from them count in the statistics, but did not when the criteria were judged.</source>
        <translation>{count} av enhetene har ingen sysselsatte bosatte, ingen arbeidsplasser eller ingen kobling til andre enheter, og får ingen region (f.eks. {examples}); pendlere til og fra dem teller med i statistikken, men gjorde det ikke da kravene ble vurdert.</translation>
    </message>
    <message>
        <source>{count} units have parts in several regions and are given to the region with the largest part (parts below {limit} are not listed):</source>
        <translation>{count} av enhetene har deler i flere regioner og er plassert i regionen med den største delen (deler under {limit} er ikke vist):</translation>
    </message>
    <message>
        <source>{count} units have several regions in the field “{field}” (first: {example} in {regions}): give each unit one region.</source>
        <translation>{count} av enhetene har flere regioner i feltet «{field}» (første: {example} i {regions}): gi hver enhet bare én region.</translation>
    </message>
    <message>
        <source>{count} units lie partly outside all regions (e.g. {examples}).</source>
        <translation>{count} av enhetene ligger delvis utenfor alle regioner (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units occur more than once in the division (e.g. {examples}): keep one row for each unit.</source>
        <translation>{count} av enhetene forekommer mer enn én gang i inndelingen (f.eks. {examples}): behold én rad for hver enhet.</translation>
    </message>
    <message>
        <source>{count} units of the reserve list have no link to any region and are not assigned (e.g. {examples}).</source>
        <translation>{count} av enhetene i reserve har ikke kobling til noen region og får ingen region (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units touch a region but lie mostly outside all regions and stay without one (e.g. {example}, {share} outside): where the units have sea and the regions have not, choose a unit layer without sea, or give a population layer.</source>
        <translation>{count} av enhetene ligger delvis i en region, men for det meste utenfor alle regioner, og blir stående uten (f.eks. {example}, {share} utenfor): har enhetene sjøområder som regionene ikke har, så velg et lag med enheter uten sjø, eller oppgi et lag med befolkning.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are larger than a trillion (first: {example} in row {row}): these are no persons, so choose another field or correct them.</source>
        <translation>{count} av verdiene i feltet «{field}» er større enn tusen milliarder (den første: {example} i rad {row}): dette er ikke personer, så velg et annet felt eller rett dem.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (first: {example} in row {row}): persons cannot be negative, so correct or remove these rows.</source>
        <translation>{count} av verdiene i feltet «{field}» er negative (første: {example} i rad {row}): antall personer kan ikke være negativt, så rett eller fjern disse radene.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are not finite numbers (first: “{example}” in row {row}): correct them or remove the rows.</source>
        <translation>{count} av verdiene i feltet «{field}» er uendelige eller ugyldige tall (første: «{example}» i rad {row}): rett dem eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are not numbers (first: “{example}” in row {row}): correct them or choose another field.</source>
        <translation>{count} av verdiene i feltet «{field}» er ikke tall (første: «{example}» i rad {row}): rett dem eller velg et annet felt.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” have a decimal comma or thousands separator (first: “{example}” in row {row}): write them with a point and without separators.</source>
        <translation>{count} av verdiene i feltet «{field}» har desimalkomma eller tusenskille (første: «{example}» i rad {row}): skriv dem med punktum og uten skilletegn.</translation>
    </message>
    <message>
        <source>{low} ({low_value}) must be smaller than {high} ({high_value}): change one of them.</source>
        <translation>{low} ({low_value}) må være mindre enn {high} ({high_value}): endre én av dem.</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be {rule}: change it.</source>
        <translation>{name} er {value}, men må være {rule}: endre verdien.</translation>
    </message>
    <message>
        <source>{name} is {value}, but the preset “{preset}” uses {own}: leave the field empty, or choose the preset “custom”.</source>
        <translation>{name} er {value}, men forhåndsvalget «{preset}» bruker {own}: la feltet stå tomt, eller velg forhåndsvalget «Egne verdier».</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{out} commuters work outside the units and {into} come from outside; they are left out.</source>
        <translation>{out} av pendlerne arbeider utenfor enhetene, og {into} kommer utenfra; de er ikke med.</translation>
    </message>
    <message>
        <source>{out} commuters work outside the units and {into} come from outside; they count as residents and jobs.</source>
        <translation>{out} av pendlerne arbeider utenfor enhetene, og {into} kommer utenfra; de teller med som bosatte og arbeidsplasser.</translation>
    </message>
    <message>
        <source>{persons} persons in {rows} rows neither live nor work in the units (codes e.g. {examples}) and are left out.</source>
        <translation>{persons} personer i {rows} rader verken bor eller arbeider i enhetene (koder som {examples}) og er ikke med.</translation>
    </message>
    <message>
        <source>{regions} regions from {units} units; {single} regions are one unit, {unassigned} units have no region.</source>
        <translation>{regions} regioner av {units} enheter; {single} av regionene har bare én enhet, {unassigned} av enhetene har ingen region.</translation>
    </message>
    <message>
        <source>{share} % of the persons in the commuting table ({persons}) have a residence or workplace that is not among the units (e.g. {examples}): choose a map with codes of the same year as the table, or first keep only the rows that belong to your units.</source>
        <translation>{share} % av personene i pendlingstabellen ({persons}) har bosted eller arbeidssted som ikke finnes blant enhetene (f.eks. {examples}): velg et kart med koder fra samme år som tabellen, eller ta først bort radene som ikke gjelder dine enheter.</translation>
    </message>
    <message>
        <source>{share} in {region}</source>
        <translation>{share} i {region}</translation>
    </message>
    <message>
        <source>{share} outside</source>
        <translation>{share} utenfor</translation>
    </message>
    <message>
        <source>{statistic}: {part}</source>
        <translation>{statistic}: {part}</translation>
    </message>
</context>
</TS>
