<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Smacreg</name>
    <message>
        <source>    … and {count} units with a larger main part.</source>
        <translation>    … og {count} einingar der den største delen er større.</translation>
    </message>
    <message>
        <source>&amp;Language of SMACREG</source>
        <translation>&amp;Språk i SMACREG</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 eller meir</translation>
    </message>
    <message>
        <source>A population layer is given, but no field: choose the field with the number of inhabitants, or leave the population layer empty.</source>
        <translation>Eit lag med befolkning er oppgitt, men ikkje noko felt: vel feltet med talet på innbyggjarar, eller lat laget med befolkning stå tomt.</translation>
    </message>
    <message>
        <source>A year ({year}) was chosen but no year field: choose the field that holds the year, or leave the year empty.</source>
        <translation>Eit år ({year}) er valt, men ikkje noko felt med år: vel feltet der året står, eller lat året stå tomt.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgjenge</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>Som QGIS</translation>
    </message>
    <message>
        <source>Assess a division</source>
        <translation>Vurder ei inndeling</translation>
    </message>
    <message>
        <source>Both directions: best other region</source>
        <translation>Begge retningar: sterkaste andre region</translation>
    </message>
    <message>
        <source>Both directions: best other region, name</source>
        <translation>Begge retningar: sterkaste andre region, namn</translation>
    </message>
    <message>
        <source>Both directions: lead of the region</source>
        <translation>Begge retningar: forspranget til regionen</translation>
    </message>
    <message>
        <source>Both directions: share with the best other region</source>
        <translation>Begge retningar: del med den sterkaste andre regionen</translation>
    </message>
    <message>
        <source>Both directions: share with the region</source>
        <translation>Begge retningar: del med regionen</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Avbrote: ingenting er skrive.</translation>
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
        <translation>Endringar i kommunenummer</translation>
    </message>
    <message>
        <source>Classic travel-to-work areas</source>
        <translation>Klassiske pendlingsområde (TTWA)</translation>
    </message>
    <message>
        <source>Code of the region</source>
        <translation>Kode for regionen</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Kode for eininga</translation>
    </message>
    <message>
        <source>Code of the unit in the division (empty: region polygons)</source>
        <translation>Kode for eininga i inndelinga (tomt: flater for regionane)</translation>
    </message>
    <message>
        <source>Commuters</source>
        <translation>Talet på pendlarar</translation>
    </message>
    <message>
        <source>Commuters between units per 100 who live and work here</source>
        <translation>Pendlarar mellom einingar per 100 som bur og arbeider her</translation>
    </message>
    <message>
        <source>Commuters from places outside the units</source>
        <translation>Pendlarar frå stader utanfor einingane</translation>
    </message>
    <message>
        <source>Commuters in and out, average, per person who lives and works here</source>
        <translation>Pendlarar inn og ut, gjennomsnitt, per person som bur og arbeider her</translation>
    </message>
    <message>
        <source>Commuters of a pair of different regions</source>
        <translation>Pendlarar i eit par av ulike regionar</translation>
    </message>
    <message>
        <source>Commuters of a pair of regions</source>
        <translation>Pendlarar i eit par av regionar</translation>
    </message>
    <message>
        <source>Commuters out minus in, per person who lives and works here</source>
        <translation>Pendlarar ut minus inn, per person som bur og arbeider her</translation>
    </message>
    <message>
        <source>Commuters to and from places outside the units</source>
        <translation>Pendlarar til og frå stader utanfor einingane</translation>
    </message>
    <message>
        <source>Commuters to places outside the units</source>
        <translation>Pendlarar til stader utanfor einingane</translation>
    </message>
    <message>
        <source>Commuters who live in units without a region</source>
        <translation>Pendlarar som bur i einingar utan region</translation>
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
        <translation>Samleindeksar</translation>
    </message>
    <message>
        <source>Could go either way: a lead below 25 of 100 (hatch: the other region)</source>
        <translation>Kan gå begge vegar: forsprang under 25 av 100 (skravur: den andre regionen)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigne verdiar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Avgjerdslogg</translation>
    </message>
    <message>
        <source>Demonstration country</source>
        <translation>Eksempelland</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Meinte du «{name}»?</translation>
    </message>
    <message>
        <source>Division (table, unit layer or region polygons)</source>
        <translation>Inndeling (tabell, lag med einingar eller flater for regionane)</translation>
    </message>
    <message>
        <source>Draws regions in which enough people both live and work, from a commuting table.</source>
        <translation>Teiknar regionar der mange nok både bur og arbeider, ut frå ein pendlingstabell.</translation>
    </message>
    <message>
        <source>Employed residents</source>
        <translation>Sysselsette etter bustad</translation>
    </message>
    <message>
        <source>Employed residents in no region</source>
        <translation>Sysselsette etter bustad utanfor regionane</translation>
    </message>
    <message>
        <source>Employed residents in regions</source>
        <translation>Sysselsette etter bustad i regionar</translation>
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
        <translation>Sterk: minst 50 fleire av 100 busette arbeider her enn i nokon annan region</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Frå region</translation>
    </message>
    <message>
        <source>Functional regions by self-containment</source>
        <translation>Funksjonelle regionar etter eigendekning</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackage-filer (*.gpkg)</translation>
    </message>
    <message>
        <source>Has its strongest link to the region of {region}, which would move away from the criteria; waits in reserve.</source>
        <translation>Har sterkast kopling til regionen til {region}, men han ville kome lenger frå krava; ventar i reserve.</translation>
    </message>
    <message>
        <source>Has no link to another region; waits in reserve.</source>
        <translation>Har inga kopling til ein annan region; ventar i reserve.</translation>
    </message>
    <message>
        <source>Has no link to any other region.</source>
        <translation>Har inga kopling til nokon annan region.</translation>
    </message>
    <message>
        <source>Has no residents in work, no jobs, or no link to other units.</source>
        <translation>Manglar sysselsette som bur der, arbeidsplassar eller kopling til andre einingar.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorar</translation>
    </message>
    <message>
        <source>Italian local labour systems</source>
        <translation>Italienske arbeidsmarknadsområde</translation>
    </message>
    <message>
        <source>Its region was the furthest from the criteria; the unit has its strongest link to the region of {region}.</source>
        <translation>Regionen ho høyrde til, var lengst frå krava; eininga har sterkast kopling til regionen til {region}.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-filer (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Arbeidsplassar</translation>
    </message>
    <message>
        <source>Jobs and employed residents</source>
        <translation>Arbeidsplassar og sysselsette etter bustad</translation>
    </message>
    <message>
        <source>Jobs in no region</source>
        <translation>Arbeidsplassar utanfor regionane</translation>
    </message>
    <message>
        <source>Jobs in regions</source>
        <translation>Arbeidsplassar i regionar</translation>
    </message>
    <message>
        <source>Jobs minus employed residents</source>
        <translation>Arbeidsplassar minus sysselsette etter bustad</translation>
    </message>
    <message>
        <source>Jobs per employed resident</source>
        <translation>Arbeidsplassdekning (arbeidsplassar per sysselsett busett)</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type hending</translation>
    </message>
    <message>
        <source>Labour market areas, as the R package LabourMarketAreas</source>
        <translation>Arbeidsmarknadsområde, som i R-pakken LabourMarketAreas</translation>
    </message>
    <message>
        <source>Labour market areas, corrected</source>
        <translation>Arbeidsmarknadsområde, retta</translation>
    </message>
    <message>
        <source>Largest commuting target</source>
        <translation>Største pendlingsmål</translation>
    </message>
    <message>
        <source>Largest target, commuters</source>
        <translation>Største pendlingsmål, pendlarar</translation>
    </message>
    <message>
        <source>Largest target, name</source>
        <translation>Største pendlingsmål, namn</translation>
    </message>
    <message>
        <source>Largest target, share of its jobs</source>
        <translation>Største pendlingsmål, del av arbeidsplassane der</translation>
    </message>
    <message>
        <source>Largest target, share of residents</source>
        <translation>Største pendlingsmål, del av dei busette</translation>
    </message>
    <message>
        <source>Lead of the region over the runner-up</source>
        <translation>Forspranget til regionen på den sterkaste andre regionen</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Koplingsstyrke</translation>
    </message>
    <message>
        <source>Live and work here</source>
        <translation>Bur og arbeider her</translation>
    </message>
    <message>
        <source>Makes a fictional country with municipalities, commuting and population to try the tools on.</source>
        <translation>Lagar eit oppdikta land med kommunar, pendling og befolkning til å prøve verktøya på.</translation>
    </message>
    <message>
        <source>Measures any division into regions on a commuting table: how self-contained each region is, and how firmly each unit belongs.</source>
        <translation>Måler kva inndeling som helst i regionar mot ein pendlingstabell: kor stor eigendekning kvar region har, og kor sterkt kvar eining høyrer til.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Minimum self-containment</source>
        <translation>Minste eigendekning</translation>
    </message>
    <message>
        <source>Minimum size</source>
        <translation>Minstestorleik</translation>
    </message>
    <message>
        <source>Moderate: a lead of 25 to 50 of 100</source>
        <translation>Middels: eit forsprang på 25 til 50 av 100</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularitet</translation>
    </message>
    <message>
        <source>More residents work in one other region than in the own (1 = yes)</source>
        <translation>Fleire busette arbeider i éin annan region enn i den eigne (1 = ja)</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Municipalities with sea</source>
        <translation>Kommunar med sjøområde</translation>
    </message>
    <message>
        <source>Municipality of residence</source>
        <translation>Bustadskommune</translation>
    </message>
    <message>
        <source>Municipality of work</source>
        <translation>Arbeidsstadskommune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Namn på senteret</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Namn på regionen</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Namn på eininga</translation>
    </message>
    <message>
        <source>No code of the division in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the unit codes, or a division of the same date.</source>
        <translation>Ingen av kodane i feltet «{field}» i inndelinga (t.d. {examples}) finst mellom einingane (t.d. {units}): vel feltet med kodane for einingane, eller ei inndeling frå same tid.</translation>
    </message>
    <message>
        <source>No commuters are left between the units: check that the field “{field}” holds persons, and not only zeros.</source>
        <translation>Ingen pendlarar er igjen mellom einingane: sjå etter at feltet «{field}» inneheld talet på personar, og ikkje berre nullar.</translation>
    </message>
    <message>
        <source>No region, or no employed residents</source>
        <translation>Ingen region, eller ingen sysselsette busette</translation>
    </message>
    <message>
        <source>No unit has both residents in work and jobs with a link to another unit: check the direction and the codes of the commuting table.</source>
        <translation>Inga eining har både sysselsette busette og arbeidsplassar med kopling til ei anna eining: sjå etter at retninga og kodane i pendlingstabellen er rette.</translation>
    </message>
    <message>
        <source>None of the codes in the fields “{origin}” and “{destination}” is among the units: the commuting table has codes like {examples}, the field “{unit}” has codes like {units}. Choose the right fields and a table with codes of the same year as the map.</source>
        <translation>Ingen av kodane i felta «{origin}» og «{destination}» finst mellom einingane: pendlingstabellen har kodar som {examples}, feltet «{unit}» har kodar som {units}. Vel dei rette felta og ein tabell med kodar frå same år som kartet.</translation>
    </message>
    <message>
        <source>None of the region polygons overlaps a unit: choose layers of the same area, and check the coordinate reference systems (units {crs}, division {own}).</source>
        <translation>Ingen av flatene for regionane overlappar noka eining: vel lag frå same område, og sjå etter at koordinatsystema er rette (einingar {crs}, inndeling {own}).</translation>
    </message>
    <message>
        <source>Norwegian small regions</source>
        <translation>Norske småregionar</translation>
    </message>
    <message>
        <source>Number of inhabitants</source>
        <translation>Talet på innbyggjarar</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Talet på regionar</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Talet på einingar</translation>
    </message>
    <message>
        <source>Of {persons} commuters, {within} ({share}) live and work in the same region, {between} commute between regions, and {unassigned} live or work in a unit without a region.</source>
        <translation>Av {persons} pendlarar bur og arbeider {within} ({share}) i same region, {between} pendlar mellom regionar, og {unassigned} bur eller arbeider i ei eining utan region.</translation>
    </message>
    <message>
        <source>Pairs of different regions with commuters</source>
        <translation>Par av ulike regionar med pendlarar</translation>
    </message>
    <message>
        <source>Pairs of regions with commuters, each with itself included</source>
        <translation>Par av regionar med pendlarar, òg kvar region med seg sjølv</translation>
    </message>
    <message>
        <source>Persons who commute between regions</source>
        <translation>Personar som pendlar mellom regionar</translation>
    </message>
    <message>
        <source>Persons who live and work in the units</source>
        <translation>Personar som bur og arbeider i einingane</translation>
    </message>
    <message>
        <source>Persons who live or work in a unit without a region</source>
        <translation>Personar som bur eller arbeider i ei eining utan region</translation>
    </message>
    <message>
        <source>Persons who work in their own region</source>
        <translation>Personar som arbeider i eigen region</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Population, for units cut by region polygons</source>
        <translation>Befolkning, for einingar som er delte mellom fleire regionar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Førehandsval</translation>
    </message>
    <message>
        <source>Random seed (the same number gives the same country)</source>
        <translation>Startverdi for tilfeldige tal (same tal gir same land)</translation>
    </message>
    <message>
        <source>Rank-size slope of jobs</source>
        <translation>Rang-storleik-helling for arbeidsplassar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionar</translation>
    </message>
    <message>
        <source>Regions below the criteria</source>
        <translation>Regionar som ikkje oppfyller krava</translation>
    </message>
    <message>
        <source>Regions of one unit</source>
        <translation>Regionar med berre éi eining</translation>
    </message>
    <message>
        <source>Regions that residents work in</source>
        <translation>Regionar som dei busette arbeider i</translation>
    </message>
    <message>
        <source>Regions that workers come from</source>
        <translation>Regionar som arbeidstakarane kjem frå</translation>
    </message>
    <message>
        <source>Regions where no unit has more commuters in than out and over 100 jobs</source>
        <translation>Regionar der inga eining har fleire pendlarar inn enn ut og over 100 arbeidsplassar</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Dokumentasjon av køyringa</translation>
    </message>
    <message>
        <source>Runner-up, name</source>
        <translation>Sterkaste andre region, namn</translation>
    </message>
    <message>
        <source>Runner-up: strongest other region</source>
        <translation>Nest viktigaste: sterkaste andre region</translation>
    </message>
    <message>
        <source>SMACREG {version} – small city regions</source>
        <translation>SMACREG {version} – småbyregionar</translation>
    </message>
    <message>
        <source>Second largest commuting target</source>
        <translation>Nest største pendlingsmål</translation>
    </message>
    <message>
        <source>Second largest target, commuters</source>
        <translation>Nest største pendlingsmål, pendlarar</translation>
    </message>
    <message>
        <source>Second largest target, name</source>
        <translation>Nest største pendlingsmål, namn</translation>
    </message>
    <message>
        <source>Second largest target, share of its jobs</source>
        <translation>Nest største pendlingsmål, del av arbeidsplassane der</translation>
    </message>
    <message>
        <source>Second largest target, share of residents</source>
        <translation>Nest største pendlingsmål, del av dei busette</translation>
    </message>
    <message>
        <source>Self-containment (the smaller share)</source>
        <translation>Eigendekning (den minste av dei to delane)</translation>
    </message>
    <message>
        <source>Share of jobs held by residents</source>
        <translation>Del av arbeidsplassane med busette</translation>
    </message>
    <message>
        <source>Share of jobs held by residents of the unit</source>
        <translation>Del av arbeidsplassane med busette i eininga</translation>
    </message>
    <message>
        <source>Share of pairs of different units with commuters</source>
        <translation>Del av par av ulike einingar som har pendlarar</translation>
    </message>
    <message>
        <source>Share of pairs with a small flow</source>
        <translation>Del av para med liten pendlingsstraum</translation>
    </message>
    <message>
        <source>Share of residents who work here</source>
        <translation>Del av dei busette som arbeider her</translation>
    </message>
    <message>
        <source>Share of residents who work in the region</source>
        <translation>Del av dei busette som arbeider i regionen</translation>
    </message>
    <message>
        <source>Share of residents who work in the runner-up</source>
        <translation>Del av dei busette som arbeider i den sterkaste andre regionen</translation>
    </message>
    <message>
        <source>Share of residents who work in the unit</source>
        <translation>Del av dei busette som arbeider i eininga</translation>
    </message>
    <message>
        <source>Share of the unit that lies in the region</source>
        <translation>Del av eininga som ligg i regionen</translation>
    </message>
    <message>
        <source>Share of the unit&apos;s jobs held by them</source>
        <translation>Del av arbeidsplassane i eininga som dei har</translation>
    </message>
    <message>
        <source>Share of the unit&apos;s residents who work in the region</source>
        <translation>Del av dei busette i eininga som arbeider i regionen</translation>
    </message>
    <message>
        <source>Share who work in their own region</source>
        <translation>Del som arbeider i eigen region</translation>
    </message>
    <message>
        <source>Share who work in their own unit</source>
        <translation>Del som arbeider i eiga eining</translation>
    </message>
    <message>
        <source>Shares of each unit with each region</source>
        <translation>Delar mellom kvar eining og kvar region</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Formidling</translation>
    </message>
    <message>
        <source>Small city regions</source>
        <translation>Småbyregionar</translation>
    </message>
    <message>
        <source>Small flow: fewer persons than</source>
        <translation>Liten straum: færre personar enn</translation>
    </message>
    <message>
        <source>Smallest self-containment of a region</source>
        <translation>Lågaste eigendekning i ein region</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Nøkkeltal</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Summary of the division</source>
        <translation>Samandrag av inndelinga</translation>
    </message>
    <message>
        <source>TTWA criteria, small minimum</source>
        <translation>TTWA-krav med låg minstestorleik</translation>
    </message>
    <message>
        <source>Takes effect when QGIS is started again.</source>
        <translation>Gjeld når QGIS er starta på nytt.</translation>
    </message>
    <message>
        <source>Target self-containment</source>
        <translation>Mål for eigendekning</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Målstorleik</translation>
    </message>
    <message>
        <source>The centre&apos;s share of the employed residents</source>
        <translation>Delen senteret har av sysselsette etter bustad</translation>
    </message>
    <message>
        <source>The centre&apos;s share of the jobs</source>
        <translation>Delen senteret har av arbeidsplassane</translation>
    </message>
    <message>
        <source>The columns of the commuting table have different lengths ({lengths}): read them from the same rows.</source>
        <translation>Kolonnane i pendlingstabellen er ulike i lengd ({lengths}): les dei frå dei same radene.</translation>
    </message>
    <message>
        <source>The columns of the division have different lengths ({units} and {regions}): read them from the same rows.</source>
        <translation>Kolonnane i inndelinga er ulike i lengd ({units} og {regions}): les dei frå dei same radene.</translation>
    </message>
    <message>
        <source>The commuting table has no rows: choose a table with one row for each pair of municipality of residence and municipality of work.</source>
        <translation>Pendlingstabellen har ingen rader: vel ein tabell med éi rad for kvart par av bustadskommune og arbeidsstadskommune.</translation>
    </message>
    <message>
        <source>The commuting table holds several years ({years}): choose one of them.</source>
        <translation>Pendlingstabellen har fleire år ({years}): vel eitt av dei.</translation>
    </message>
    <message>
        <source>The division and the commuting matrix have different units ({count} codes differ, e.g. {examples}): use a division of the same units.</source>
        <translation>Inndelinga og pendlingsmatrisa har ulike einingar ({count} kodar er ulike, t.d. {examples}): bruk ei inndeling av dei same einingane.</translation>
    </message>
    <message>
        <source>The field “{field}” has no region for any unit: choose the field that holds the regions.</source>
        <translation>Feltet «{field}» har ingen region for nokon av einingane: vel feltet der regionane står.</translation>
    </message>
    <message>
        <source>The field “{field}” is not used: no population layer is given.</source>
        <translation>Feltet «{field}» blir ikkje brukt: det er ikkje oppgitt noko lag med befolkning.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: check that the folder exists, that the disk is not full and that no other program uses the file ({reason}).</source>
        <translation>Fila {path} kan ikkje skrivast: sjå etter at mappa finst, at disken ikkje er full, og at ikkje noko anna program bruker fila ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is in use and cannot be replaced: remove its layers from the project, close other programs that use it, or choose another file.</source>
        <translation>Fila {path} er i bruk og kan ikkje bytast ut: fjern laga hennar frå prosjektet, lukk andre program som bruker ho, eller vel ei anna fil.</translation>
    </message>
    <message>
        <source>The incomplete output {place} could not be removed: close other programs that use it and delete it yourself.</source>
        <translation>Det ufullstendige resultatet {place} kunne ikkje fjernast: lukk andre program som bruker det, og slett det på eiga hand.</translation>
    </message>
    <message>
        <source>The input “{input}” cannot be transformed from {own} to {crs}, the reference system of the units: set the right one in the layer&apos;s properties.</source>
        <translation>«{input}» kan ikkje reknast om frå {own} til {crs}, som er koordinatsystemet til einingane: sett rett koordinatsystem i eigenskapane til laget.</translation>
    </message>
    <message>
        <source>The input “{input}” has no polygons: choose the field with the codes of the units in it, or a layer of region polygons.</source>
        <translation>«{input}» har ingen flater: vel feltet der kodane for einingane står, eller eit lag med flater for regionane.</translation>
    </message>
    <message>
        <source>The input “{input}” is transformed from {own} to {crs}, the reference system of the units.</source>
        <translation>«{input}» er rekna om frå {own} til {crs}, som er koordinatsystemet til einingane.</translation>
    </message>
    <message>
        <source>The method of the R package LabourMarketAreas knows only the linkage Smart: choose a preset that uses Smart (TTWA, Italian or UK), “Custom” with Smart, or another method.</source>
        <translation>Metoden «Arbeidsmarknadsområde, som i R-pakken LabourMarketAreas» kan berre brukast med koplingsstyrken Smart: vel eit førehandsval som bruker Smart (TTWA, Italia eller Storbritannia), «Eigne verdiar» med Smart, eller ein annan metode.</translation>
    </message>
    <message>
        <source>The output “{output}” cannot be a file of this kind ({path}): choose a name that ends in .gpkg, .geojson or .csv.</source>
        <translation>Resultatet «{output}» kan ikkje vere ei fil av dette slaget ({path}): vel eit namn som sluttar på .gpkg, .geojson eller .csv.</translation>
    </message>
    <message>
        <source>The output “{output}” cannot be written: check that the folder exists, that you may write there, and that no other program uses the file ({reason}).</source>
        <translation>Resultatet «{output}» kan ikkje skrivast: sjå etter at mappa finst, at du har lov til å skrive der, og at ikkje noko anna program bruker fila ({reason}).</translation>
    </message>
    <message>
        <source>The output “{output}” cannot be written: there is no folder {folder}, so make it or choose another.</source>
        <translation>Resultatet «{output}» kan ikkje skrivast: mappa {folder} finst ikkje, så lag ho eller vel ei anna.</translation>
    </message>
    <message>
        <source>The output “{output}” is a GeoPackage, but the name of {path} does not end in .gpkg: add .gpkg to the name.</source>
        <translation>Resultatet «{output}» er ein GeoPackage, men namnet på {path} sluttar ikkje på .gpkg: legg til .gpkg i namnet.</translation>
    </message>
    <message>
        <source>The output “{output}” is a shapefile, which cuts field names to ten letters ({fields}): choose a GeoPackage to keep them.</source>
        <translation>Resultatet «{output}» er ei shapefil, som kuttar feltnamn til ti teikn ({fields}): vel ein GeoPackage for å ta vare på dei.</translation>
    </message>
    <message>
        <source>The output “{output}” is a table without geometry, which {path} cannot hold: choose a GeoPackage or a CSV file.</source>
        <translation>Resultatet «{output}» er ein tabell utan geometri, som {path} ikkje kan innehalde: vel ein GeoPackage eller ei CSV-fil.</translation>
    </message>
    <message>
        <source>The output “{output}” is incomplete ({found} of {wanted} rows) and was removed: check that the disk is not full and that nothing else uses the file{reason}.</source>
        <translation>Resultatet «{output}» er ufullstendig ({found} av {wanted} rader) og er fjerna: sjå etter at disken ikkje er full, og at ikkje noko anna bruker fila{reason}.</translation>
    </message>
    <message>
        <source>The output “{output}” is written as a layer to read ({path}|layername={table}): to write a table into a GeoPackage, give ogr:dbname=&apos;{path}&apos; table=&quot;{table}&quot; (geom).</source>
        <translation>Resultatet «{output}» er oppgitt som eit lag å lese ({path}|layername={table}): oppgi ogr:dbname=&apos;{path}&apos; table=&quot;{table}&quot; (geom) for å skrive ein tabell til ein GeoPackage.</translation>
    </message>
    <message>
        <source>The output “{output}” would replace the input “{input}” ({place}): choose another file or table for the output.</source>
        <translation>Resultatet «{output}» ville erstatte «{input}», som er inndata ({place}): vel ei anna fil eller ein annan tabell for resultatet.</translation>
    </message>
    <message>
        <source>The output “{output}” would replace the whole file {path} with its {count} tables (“{table}” and others): choose a new file, or give ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom) to write one table into it.</source>
        <translation>Resultatet «{output}» ville ha bytt ut heile fila {path} med dei {count} tabellane i ho («{table}» og andre): vel ei ny fil, eller oppgje ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom) for å skrive éin tabell inn i ho.</translation>
    </message>
    <message>
        <source>The outputs “{first}” and “{second}” would be written to the same place ({place}): choose another file or table for one of them.</source>
        <translation>Resultata «{first}» og «{second}» ville bli skrivne til same stad ({place}): vel ei anna fil eller ein annan tabell for eitt av dei.</translation>
    </message>
    <message>
        <source>The population layer has neither points nor polygons: choose one that has, or leave it empty to match by area.</source>
        <translation>Laget med befolkning har verken punkt eller flater: vel eit lag som har det, eller lat det stå tomt for å plassere etter areal.</translation>
    </message>
    <message>
        <source>The population layer is not used: the division names its units by code.</source>
        <translation>Laget med befolkning blir ikkje brukt: inndelinga oppgir einingane med kode.</translation>
    </message>
    <message>
        <source>The population layer is not used: the units are no polygons.</source>
        <translation>Laget med befolkning blir ikkje brukt: einingane er ikkje flater.</translation>
    </message>
    <message>
        <source>The preset “custom” needs your own values: fill in {names}.</source>
        <translation>Førehandsvalet «Eigne verdiar» treng dine eigne verdiar: fyll ut {names}.</translation>
    </message>
    <message>
        <source>The run record cannot be written to {path}: check that the folder exists and that the disk is not full ({reason}).</source>
        <translation>Dokumentasjonen av køyringa kan ikkje skrivast til {path}: sjå etter at mappa finst, og at disken ikkje er full ({reason}).</translation>
    </message>
    <message>
        <source>The unit layer has no coordinate reference system: the results have none either; set it in the layer&apos;s properties so that the map lies in the right place.</source>
        <translation>Laget med einingar har ikkje noko koordinatsystem: då har heller ikkje resultata det; set det i eigenskapane til laget, slik at kartet hamnar på rett stad.</translation>
    </message>
    <message>
        <source>The unit layer has no features: choose a layer with at least two units.</source>
        <translation>Laget med einingar har ingen objekt: vel eit lag med minst to einingar.</translation>
    </message>
    <message>
        <source>The unit layer has only one unit ({example}): at least two are needed to form regions.</source>
        <translation>Laget med einingar har berre éi eining ({example}): det trengst minst to for å danne regionar.</translation>
    </message>
    <message>
        <source>The unit layer is in degrees ({crs}); no distance is measured, positions only decide between exact ties.</source>
        <translation>Laget med einingar er i grader ({crs}); ingen avstand blir målt, plasseringa avgjer berre når val står heilt likt.</translation>
    </message>
    <message>
        <source>The unit layer says {crs}, but its coordinates are no degrees: set the right coordinate reference system in the layer&apos;s properties.</source>
        <translation>Laget med einingar seier {crs}, men koordinatane er ikkje grader: set rett koordinatsystem i eigenskapane til laget.</translation>
    </message>
    <message>
        <source>The units of a region cannot be dissolved ({reason}): repair the unit layer with “Fix geometries” first.</source>
        <translation>Einingane i ein region kan ikkje slåast saman ({reason}): reparer først laget med einingar med «Fiks geometrier» (Fix geometries).</translation>
    </message>
    <message>
        <source>The units or the input “{input}” have no coordinate reference system: both are taken to lie in the same one.</source>
        <translation>Einingane eller «{input}» manglar koordinatsystem: begge blir rekna å liggje i det same.</translation>
    </message>
    <message>
        <source>The year {year} is not in the field “{field}”, which holds {years}: choose one of these.</source>
        <translation>Året {year} finst ikkje i feltet «{field}», som har {years}: vel eitt av desse.</translation>
    </message>
    <message>
        <source>There are {units} units but {regions} region labels: give one label for each unit.</source>
        <translation>Det er {units} einingar, men {regions} regionkodar: oppgi éin kode for kvar eining.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in the input “{input}”, which has {fields}: choose one of these.</source>
        <translation>Feltet «{field}» finst ikkje i «{input}», som har {fields}: vel eitt av desse.</translation>
    </message>
    <message>
        <source>There is no parameter “{name}”: it is ignored.</source>
        <translation>Parameteren «{name}» finst ikkje og blir ikkje brukt.</translation>
    </message>
    <message>
        <source>Third largest commuting target</source>
        <translation>Tredje største pendlingsmål</translation>
    </message>
    <message>
        <source>Third largest target, commuters</source>
        <translation>Tredje største pendlingsmål, pendlarar</translation>
    </message>
    <message>
        <source>Third largest target, name</source>
        <translation>Tredje største pendlingsmål, namn</translation>
    </message>
    <message>
        <source>Third largest target, share of its jobs</source>
        <translation>Tredje største pendlingsmål, del av arbeidsplassane der</translation>
    </message>
    <message>
        <source>Third largest target, share of residents</source>
        <translation>Tredje største pendlingsmål, del av dei busette</translation>
    </message>
    <message>
        <source>This algorithm needs the Python library {names}, which is not installed. Windows: open the OSGeo4W Setup and install {packages}. macOS: in a terminal, run /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install {libraries}. Linux: install {packages} with the package manager. Then start QGIS again.</source>
        <translation>Dette verktøyet treng Python-biblioteket {names}, som ikkje er installert. Windows: opne OSGeo4W Setup og installer {packages}. macOS: opne Terminal og køyr /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install {libraries}. Linux: installer {packages} med pakkehandsamaren. Start så QGIS på nytt.</translation>
    </message>
    <message>
        <source>Tint of the runner-up on the map</source>
        <translation>Fargetone på kartet for den sterkaste andre regionen</translation>
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
        <translation>Britiske pendlingsområde (TTWA)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Unit in a region</source>
        <translation>Eining i ein region</translation>
    </message>
    <message>
        <source>Unit without a region</source>
        <translation>Eining utan region</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Units (municipalities)</source>
        <translation>Einingar (kommunar)</translation>
    </message>
    <message>
        <source>Units and how firmly they belong</source>
        <translation>Einingar og kor sterkt dei høyrer til</translation>
    </message>
    <message>
        <source>Units and region polygons cannot be intersected ({reason}): repair both layers with “Fix geometries” first.</source>
        <translation>Einingane og flatene for regionane kan ikkje leggjast over kvarandre ({reason}): reparer først begge laga med «Fiks geometrier» (Fix geometries).</translation>
    </message>
    <message>
        <source>Units are given to regions by area, since no population layer is given.</source>
        <translation>Einingane er plasserte i regionar etter areal, fordi det ikkje er oppgitt noko lag med befolkning.</translation>
    </message>
    <message>
        <source>Units are given to regions by population (field “{field}”): {persons} inhabitants, {outside} of them outside the units.</source>
        <translation>Einingane er plasserte i regionar etter befolkning (feltet «{field}»): {persons} innbyggjarar, {outside} av dei utanfor einingane.</translation>
    </message>
    <message>
        <source>Units are given to the region that their point lies in.</source>
        <translation>Kvar eining er plassert i regionen som punktet ligg i.</translation>
    </message>
    <message>
        <source>Units with more commuters in than out and over 100 jobs</source>
        <translation>Einingar med fleire pendlarar inn enn ut og over 100 arbeidsplassar</translation>
    </message>
    <message>
        <source>Units with more jobs than employed residents</source>
        <translation>Einingar med fleire arbeidsplassar enn sysselsette busette</translation>
    </message>
    <message>
        <source>Units with more residents working in another region than in their own</source>
        <translation>Einingar der fleire busette arbeider i ein annan region enn i den eigne</translation>
    </message>
    <message>
        <source>Units with parts in several regions</source>
        <translation>Einingar med delar i fleire regionar</translation>
    </message>
    <message>
        <source>Units with their region</source>
        <translation>Einingar med region</translation>
    </message>
    <message>
        <source>Units without a region</source>
        <translation>Einingar utan region</translation>
    </message>
    <message>
        <source>Validity (1 or more fulfils the criteria)</source>
        <translation>Kravoppfylling (1 eller meir: krava er oppfylte)</translation>
    </message>
    <message>
        <source>Validity of the region joined, after</source>
        <translation>Kravoppfylling i til-regionen, etter</translation>
    </message>
    <message>
        <source>Validity of the region joined, before</source>
        <translation>Kravoppfylling i til-regionen, før</translation>
    </message>
    <message>
        <source>Validity of the region left</source>
        <translation>Kravoppfylling i frå-regionen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Waited in reserve; the unit has its strongest link to the region of {region}.</source>
        <translation>Venta i reserve; eininga har sterkast kopling til regionen til {region}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som skjedde</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kva det viser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Workers in the unit who live in the region</source>
        <translation>Arbeider i eininga og bur i regionen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>over 0 og høgst 1</translation>
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
        <translation>talet på verdiar</translation>
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
        <translation>{cells} pendlingsstraumar med til saman {persons} personar er mindre enn den minste som er med ({min_flow}), og er haldne utanfor.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by most jobs, then position, then code.</source>
        <translation>{count} av vala stod heilt likt og blei avgjorde av flest arbeidsplassar, så plassering, så kode.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by the order of codes, as the R package does.</source>
        <translation>{count} val stod heilt likt og vart avgjorde av rekkjefølgja på kodane, slik R-pakken gjer.</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” match only with leading zeros (e.g. {examples}): store them as text with their zeros, for example with the field calculator: lpad(&quot;{field}&quot;, {width}, &apos;0&apos;).</source>
        <translation>{count} av kodane i feltet «{field}» passar berre med nullar framfor (t.d. {examples}): lagre dei som tekst med nullane, til dømes med feltkalkulatoren: lpad(&quot;{field}&quot;, {width}, &apos;0&apos;).</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” match only without the spaces around them (e.g. {examples}): remove these, for example with the field calculator: trim(&quot;{field}&quot;).</source>
        <translation>{count} av kodane i feltet «{field}» passar berre utan mellomromma rundt (t.d. {examples}): fjern desse, til dømes med feltkalkulatoren: trim(&quot;{field}&quot;).</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” occur more than once (e.g. {examples}): dissolve the units by code first, or choose the field that identifies them.</source>
        <translation>{count} av kodane i feltet «{field}» finst meir enn éin gong (t.d. {examples}): slå først saman einingane som har same kode, eller vel feltet som skil dei frå kvarandre.</translation>
    </message>
    <message>
        <source>{count} codes of the division are not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av kodane i inndelinga finst ikkje mellom einingane og er ikkje med (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} geometries of the input “{input}” are invalid: they are repaired for the comparison with the units.</source>
        <translation>{count} av geometriane i «{input}» er ugyldige: dei er reparerte for samanlikninga med einingane.</translation>
    </message>
    <message>
        <source>{count} parts of units have a negative population or area (first: {example} in row {row}): correct the population layer.</source>
        <translation>{count} av delane av einingar har negativ befolkning eller negativt areal (første: {example} i rad {row}): rett laget med befolkning.</translation>
    </message>
    <message>
        <source>{count} polygons of the division have no region in the field “{field}” and count as outside all regions.</source>
        <translation>{count} av flatene i inndelinga har ingen region i feltet «{field}» og blir rekna som utanfor alle regionar.</translation>
    </message>
    <message>
        <source>{count} regions have several names (e.g. {region}: {names}): the first in the alphabet is used.</source>
        <translation>{count} av regionane har fleire namn (t.d. {region}: {names}): det første i alfabetet blir brukt.</translation>
    </message>
    <message>
        <source>{count} regions of the division have a row without geometry (e.g. {examples}).</source>
        <translation>{count} av regionane i inndelinga har ei rad utan geometri (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions of the division have no unit (e.g. {examples}).</source>
        <translation>{count} av regionane i inndelinga har inga eining (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions stay below the criteria because their units have no link to any other region (e.g. {examples}).</source>
        <translation>{count} av regionane oppfyller ikkje krava, fordi einingane i dei ikkje har kopling til nokon annan region (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} rows have no value in the field “{field}” (first: row {row}): fill in the values or remove the rows.</source>
        <translation>{count} av radene manglar verdi i feltet «{field}» (første: rad {row}): fyll ut verdiane eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the commuting table have no code in the field “{field}” (first: row {row}): fill in the codes or remove the rows.</source>
        <translation>{count} av radene i pendlingstabellen manglar kode i feltet «{field}» (første: rad {row}): fyll ut kodane eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the commuting table have no year in the field “{field}” and are left out.</source>
        <translation>{count} av radene i pendlingstabellen manglar år i feltet «{field}» og er ikkje med.</translation>
    </message>
    <message>
        <source>{count} rows repeat a pair of residence and work (e.g. {example}), and their persons are summed: if the table holds several years, choose the field with the year and one of them.</source>
        <translation>{count} rader gjentek eit par av bustad og arbeidsstad (t.d. {example}), og personane i dei er lagde saman: dersom tabellen har fleire år, vel feltet med år og eitt av åra.</translation>
    </message>
    <message>
        <source>{count} rows repeat a pair of residence and work (e.g. {example}): their persons are summed.</source>
        <translation>{count} av radene tek opp att eit par av bustad og arbeidsstad (t.d. {example}): personane i dei er lagde saman.</translation>
    </message>
    <message>
        <source>{count} units are cut by region borders and are given to the region with the largest part (e.g. {examples}).</source>
        <translation>{count} av einingane er delte av ei regiongrense og er lagde til regionen med den største delen (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units do not occur in the commuting table (e.g. {examples}).</source>
        <translation>{count} av einingane finst ikkje i pendlingstabellen (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have an invalid geometry (e.g. {examples}): it stays as it is in the unit layer and is repaired for the dissolved regions.</source>
        <translation>{count} av einingane har ugyldig geometri (t.d. {examples}): han er uendra i laget med einingar, men er reparert i dei samanslåtte regionane.</translation>
    </message>
    <message>
        <source>{count} units have no code in the field “{field}” (first: row {row}): fill in the codes or choose another field.</source>
        <translation>{count} av einingane manglar kode i feltet «{field}» (første: rad {row}): fyll ut kodane eller vel eit anna felt.</translation>
    </message>
    <message>
        <source>{count} units have no geometry (e.g. {examples}): they get a region, but are not on the map.</source>
        <translation>{count} av einingane manglar geometri (t.d. {examples}): dei får ein region, men kjem ikkje med på kartet.</translation>
    </message>
    <message>
        <source>{count} units have no population and are placed by area instead (e.g. {examples}).</source>
        <translation>{count} av einingane har inga befolkning og er plasserte etter areal i staden (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no region in the division and stay unassigned (e.g. {examples}).</source>
        <translation>{count} av einingane har ingen region i inndelinga og blir ståande utan region (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no residents in work, no jobs or no link to other units and are not assigned (e.g. {examples}); commuters to and from them count in the statistics, but did not when the criteria were judged.</source>
        <translation>{count} av einingane har ingen sysselsette busette, ingen arbeidsplassar eller inga kopling til andre einingar, og får ingen region (t.d. {examples}); pendlarar til og frå dei tel med i statistikken, men gjorde det ikkje då krava vart vurderte.</translation>
    </message>
    <message>
        <source>{count} units have parts in several regions and are given to the region with the largest part (parts below {limit} are not listed):</source>
        <translation>{count} av einingane har delar i fleire regionar og er plasserte i regionen med den største delen (delar under {limit} er ikkje viste):</translation>
    </message>
    <message>
        <source>{count} units have several regions in the field “{field}” (first: {example} in {regions}): give each unit one region.</source>
        <translation>{count} av einingane har fleire regionar i feltet «{field}» (første: {example} i {regions}): gi kvar eining berre éin region.</translation>
    </message>
    <message>
        <source>{count} units lie partly outside all regions (e.g. {examples}).</source>
        <translation>{count} av einingane ligg delvis utanfor alle regionar (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units occur more than once in the division (e.g. {examples}): keep one row for each unit.</source>
        <translation>{count} av einingane førekjem meir enn éin gong i inndelinga (t.d. {examples}): la det vere éi rad for kvar eining.</translation>
    </message>
    <message>
        <source>{count} units of the reserve list have no link to any region and are not assigned (e.g. {examples}).</source>
        <translation>{count} av einingane i reserve har ikkje kopling til nokon region og får ingen region (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units touch a region but lie mostly outside all regions and stay without one (e.g. {example}, {share} outside): where the units have sea and the regions have not, choose a unit layer without sea, or give a population layer.</source>
        <translation>{count} av einingane ligg delvis i ein region, men for det meste utanfor alle regionar, og blir ståande utan (t.d. {example}, {share} utanfor): har einingane sjøområde som regionane ikkje har, så vel eit lag med einingar utan sjø, eller oppgi eit lag med befolkning.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are larger than a trillion (first: {example} in row {row}): these are no persons, so choose another field or correct them.</source>
        <translation>{count} av verdiane i feltet «{field}» er større enn tusen milliardar (den første: {example} i rad {row}): dette er ikkje personar, så vel eit anna felt eller rett dei.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (first: {example} in row {row}): persons cannot be negative, so correct or remove these rows.</source>
        <translation>{count} av verdiane i feltet «{field}» er negative (første: {example} i rad {row}): talet på personar kan ikkje vere negativt, så rett eller fjern desse radene.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are not finite numbers (first: “{example}” in row {row}): correct them or remove the rows.</source>
        <translation>{count} av verdiane i feltet «{field}» er uendelege eller ugyldige tal (første: «{example}» i rad {row}): rett dei eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are not numbers (first: “{example}” in row {row}): correct them or choose another field.</source>
        <translation>{count} av verdiane i feltet «{field}» er ikkje tal (første: «{example}» i rad {row}): rett dei eller vel eit anna felt.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” have a decimal comma or thousands separator (first: “{example}” in row {row}): write them with a point and without separators.</source>
        <translation>{count} av verdiane i feltet «{field}» har desimalkomma eller tusenskilje (første: «{example}» i rad {row}): skriv dei med punktum og utan skiljeteikn.</translation>
    </message>
    <message>
        <source>{low} ({low_value}) must be smaller than {high} ({high_value}): change one of them.</source>
        <translation>{low} ({low_value}) må vere mindre enn {high} ({high_value}): endre éin av dei.</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be {rule}: change it.</source>
        <translation>{name} er {value}, men må vere {rule}: endre verdien.</translation>
    </message>
    <message>
        <source>{name} is {value}, but the preset “{preset}” uses {own}: leave the field empty, or choose the preset “custom”.</source>
        <translation>{name} er {value}, men førehandsvalet «{preset}» bruker {own}: lat feltet stå tomt, eller vel førehandsvalet «Eigne verdiar».</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{out} commuters work outside the units and {into} come from outside; they are left out.</source>
        <translation>{out} av pendlarane arbeider utanfor einingane, og {into} kjem utanfrå; dei er ikkje med.</translation>
    </message>
    <message>
        <source>{out} commuters work outside the units and {into} come from outside; they count as residents and jobs.</source>
        <translation>{out} av pendlarane arbeider utanfor einingane, og {into} kjem utanfrå; dei tel med som busette og arbeidsplassar.</translation>
    </message>
    <message>
        <source>{persons} persons in {rows} rows neither live nor work in the units (codes e.g. {examples}) and are left out.</source>
        <translation>{persons} personar i {rows} rader verken bur eller arbeider i einingane (kodar som {examples}) og er ikkje med.</translation>
    </message>
    <message>
        <source>{regions} regions from {units} units; {single} regions are one unit, {unassigned} units have no region.</source>
        <translation>{regions} regionar av {units} einingar; {single} av regionane har berre éi eining, {unassigned} av einingane har ingen region.</translation>
    </message>
    <message>
        <source>{share} % of the persons in the commuting table ({persons}) have a residence or workplace that is not among the units (e.g. {examples}): choose a map with codes of the same year as the table, or first keep only the rows that belong to your units.</source>
        <translation>{share} % av personane i pendlingstabellen ({persons}) har bustad eller arbeidsstad som ikkje finst mellom einingane (t.d. {examples}): vel eit kart med kodar frå same år som tabellen, eller ta først bort radene som ikkje gjeld dine einingar.</translation>
    </message>
    <message>
        <source>{share} in {region}</source>
        <translation>{share} i {region}</translation>
    </message>
    <message>
        <source>{share} outside</source>
        <translation>{share} utanfor</translation>
    </message>
    <message>
        <source>{statistic}: {part}</source>
        <translation>{statistic}: {part}</translation>
    </message>
</context>
</TS>
