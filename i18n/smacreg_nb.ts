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
        <source>0 or more and below 1</source>
        <translation>0 eller mer og under 1</translation>
    </message>
    <message>
        <source>1: share of residents, one way</source>
        <translation>1: andel av de bosatte, én vei</translation>
    </message>
    <message>
        <source>2: shares of residents, both ways</source>
        <translation>2: andeler av de bosatte, begge veier</translation>
    </message>
    <message>
        <source>3: persons, one way</source>
        <translation>3: personer, én vei</translation>
    </message>
    <message>
        <source>4: persons, both ways</source>
        <translation>4: personer, begge veier</translation>
    </message>
    <message>
        <source>80 % of all regions</source>
        <translation>80 % av alle regioner</translation>
    </message>
    <message>
        <source>A change of codes has “{value}” for its date: it must be a day such as 2020-01-01.</source>
        <translation>En kodeendring har «{value}» som dato: det må være en dag som 2020-01-01.</translation>
    </message>
    <message>
        <source>A closure in the region around {region} (municipalities {codes}): from {before} jobs in industry {industry} the year before to {after} in {year}.</source>
        <translation>En nedleggelse i regionen rundt {region} (kommunene {codes}): fra {before} arbeidsplasser i næring {industry} året før til {after} i {year}.</translation>
    </message>
    <message>
        <source>A commuting table is given, but not its field for “{field}”: choose it, or leave the table out.</source>
        <translation>En pendlingstabell er valgt, men ikke feltet for «{field}»: Velg det, eller la være å velge tabellen.</translation>
    </message>
    <message>
        <source>A division is given, but not its field with the code of the region: choose it for “{field}”.</source>
        <translation>Det er oppgitt en inndeling, men ikke feltet med koden for regionen: velg det for «{field}».</translation>
    </message>
    <message>
        <source>A downturn over the whole country: jobs fall in {first} and {last}, and come back after.</source>
        <translation>En nedgang over hele landet: tallet på arbeidsplasser faller i {first} og {last} og henter seg inn etterpå.</translation>
    </message>
    <message>
        <source>A gap of {metres} metres cannot be measured in degrees: reproject the input “{input}” ({crs}) to a coordinate reference system in metres, or set the gap to 0.</source>
        <translation>En avstand på {metres} meter kan ikke måles i grader: regn om «{input}» ({crs}) til et koordinatsystem i meter, eller sett avstanden til 0.</translation>
    </message>
    <message>
        <source>A group of {count} regions</source>
        <translation>En gruppe på {count} regioner</translation>
    </message>
    <message>
        <source>A map of all municipalities</source>
        <translation>Et kart over alle kommunene</translation>
    </message>
    <message>
        <source>A map of how one-sided the jobs of each region are; and, if you choose an industry that goes, of where those who lose their work live.</source>
        <translation>Et kart over hvor ensidig arbeidsplassene i hver region er. Velger du en næring som blir borte, ser du også hvor de som mister arbeidet, bor.</translation>
    </message>
    <message>
        <source>A map of regions in which people both live and work; and a map of the municipalities that lay elsewhere in earlier years.</source>
        <translation>Et kart over regioner der folk både bor og arbeider, og et kart over kommunene som hørte til et annet sted i tidligere år.</translation>
    </message>
    <message>
        <source>A map of the municipalities that two divisions place differently, and of how many persons that concerns.</source>
        <translation>Et kart over kommunene som to inndelinger plasserer ulikt, og hvor mange personer det gjelder.</translation>
    </message>
    <message>
        <source>A median of a region cannot be made from the medians of its units.</source>
        <translation>Medianen for en region kan ikke lages av medianene for enhetene.</translation>
    </message>
    <message>
        <source>A merger may decide</source>
        <translation>En kommunesammenslåing kan avgjøre</translation>
    </message>
    <message>
        <source>A municipal merger may have decided the lead: in the earlier year, {persons} commuted to {second}, more than to any part of today&apos;s {first} (old codes and commuters: {parts}).</source>
        <translation>En kommunesammenslåing kan ha avgjort hvilket senter som leder: det tidligere året pendlet {persons} til {second}, flere enn til noen del av dagens {first} (gamle koder og pendlere: {parts}).</translation>
    </message>
    <message>
        <source>A new region of its own</source>
        <translation>En ny, egen region</translation>
    </message>
    <message>
        <source>A population layer is given, but no field: choose the field with the number of inhabitants, or leave the population layer empty.</source>
        <translation>Et lag med befolkning er oppgitt, men ikke noe felt: velg feltet med antall innbyggere, eller la laget med befolkning stå tomt.</translation>
    </message>
    <message>
        <source>A stop rule of flowbca is filled in, but regions are cut in another way: leave it empty, or cut by the method’s own stop rule.</source>
        <translation>En stoppregel for flowbca er fylt ut, men det kuttes på en annen måte: la den stå tom, eller kutt etter metodens egen stoppregel.</translation>
    </message>
    <message>
        <source>A straight line stands in for the travel time.</source>
        <translation>Luftlinje er brukt i stedet for reisetid.</translation>
    </message>
    <message>
        <source>A table in which all years have the municipalities of the map, a report of what became of the old codes, and a map of whose numbers are sums or estimates.</source>
        <translation>En tabell der alle år har kommunene på kartet, en rapport om hva det ble av de gamle kodene, og et kart over hvilke kommuner som har summer eller anslag.</translation>
    </message>
    <message>
        <source>A travel time in the field “{field}” is negative ({example} in row {row}): write minutes of 0 or more.</source>
        <translation>En reisetid i feltet «{field}» er negativ ({example} i rad {row}): skriv 0 minutter eller mer.</translation>
    </message>
    <message>
        <source>A travel time is needed to decide</source>
        <translation>Trenger reisetid for å avgjøres</translation>
    </message>
    <message>
        <source>A unit that loses jobs is given, but neither an industry nor a number of jobs: give at least one of them.</source>
        <translation>En enhet som mister arbeidsplasser, er oppgitt, men verken en næring eller et antall arbeidsplasser: oppgi minst én av delene.</translation>
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
        <source>Accommodation and food services</source>
        <translation>Overnatting og servering</translation>
    </message>
    <message>
        <source>Add up the steps from period to period (dynamic)</source>
        <translation>Summer stegene fra periode til periode (dynamisk)</translation>
    </message>
    <message>
        <source>Add your layers to the project, or try it on a country of our making:</source>
        <translation>Legg dine egne lag i prosjektet, eller prøv på et oppdiktet land:</translation>
    </message>
    <message>
        <source>Adjusted Rand index</source>
        <translation>Justert Rand-indeks</translation>
    </message>
    <message>
        <source>Adjusted Rand index: pairs of units that both treat alike, beyond chance</source>
        <translation>Justert Rand-indeks: par av enheter som begge inndelingene behandler likt, utover det tilfeldige</translation>
    </message>
    <message>
        <source>After Nordregio 2018</source>
        <translation>Etter Nordregio 2018</translation>
    </message>
    <message>
        <source>After Statistics Sweden</source>
        <translation>Etter Statistiska centralbyrån i Sverige</translation>
    </message>
    <message>
        <source>Against {years} other years: {stay} of {count} municipalities lie in the same region in nearly all of them, {leave} lie elsewhere in more than half.</source>
        <translation>Mot {years} andre år: {stay} av {count} kommuner ligger i samme region i nesten alle årene, {leave} ligger et annet sted i mer enn halvparten.</translation>
    </message>
    <message>
        <source>Agriculture, forestry, fishing</source>
        <translation>Jordbruk, skogbruk, fiske</translation>
    </message>
    <message>
        <source>All cooperations have the task “{task}” of the councils, so that none is left to look at: leave the task of the councils empty to look at them.</source>
        <translation>Alle samarbeid har oppgaven «{task}» som regionrådene, så ingen er igjen å se på: la oppgaven for regionråd stå tom for å se på dem.</translation>
    </message>
    <message>
        <source>All employed residents</source>
        <translation>Alle sysselsatte bosatte</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Alle indikatorer</translation>
    </message>
    <message>
        <source>All indicators of the pinned regions</source>
        <translation>Alle indikatorer for de festede regionene</translation>
    </message>
    <message>
        <source>All industries in the field “{field}” are left out: leave out fewer.</source>
        <translation>Alle næringene i feltet «{field}» er utelatt: utelat færre.</translation>
    </message>
    <message>
        <source>All its neighbours belong to the same area.</source>
        <translation>Alle naboene hører til det samme området.</translation>
    </message>
    <message>
        <source>All of its pairs cooperate</source>
        <translation>Alle parene samarbeider</translation>
    </message>
    <message>
        <source>All pairs of its units</source>
        <translation>Alle par av enhetene</translation>
    </message>
    <message>
        <source>All partners in other regions</source>
        <translation>Alle partnere i andre regioner</translation>
    </message>
    <message>
        <source>All partners in other regions: alone in its own</source>
        <translation>Alle partnere i andre regioner: alene i sin egen</translation>
    </message>
    <message>
        <source>All partners in the own region</source>
        <translation>Alle partnere i egen region</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Alle verktøy</translation>
    </message>
    <message>
        <source>All years are on today&apos;s municipalities: the sum was {before} and is {after}. {estimated} rows are estimates, because a municipality was split; {unknown} codes lead nowhere.</source>
        <translation>Alle år har dagens kommuner: summen var {before} og er {after}. {estimated} rader er anslag, fordi en kommune ble delt; {unknown} koder fører ingen steder.</translation>
    </message>
    <message>
        <source>All {members} members lie in {region}.</source>
        <translation>Alle {members} medlemmer ligger i {region}.</translation>
    </message>
    <message>
        <source>An entry of the catalogue has the same key twice ({keys}): keep one of them.</source>
        <translation>En oppføring i katalogen har samme nøkkel to ganger ({keys}): behold én av dem.</translation>
    </message>
    <message>
        <source>An entry of the file {source} breaks its format ({problem}): {entry}. Correct it.</source>
        <translation>En oppføring i filen {source} bryter med formatet ({problem}): {entry}. Rett den.</translation>
    </message>
    <message>
        <source>Anabel stops at centres: fill in the size of a centre or protected centres, or choose another way to cut.</source>
        <translation>Anabel stopper ved sentre: fyll ut størrelsen på et senter eller vernede sentre, eller velg en annen måte å kutte på.</translation>
    </message>
    <message>
        <source>Anabel: protected centres (codes, separated by commas)</source>
        <translation>Anabel: vernede sentre (koder med komma mellom)</translation>
    </message>
    <message>
        <source>Anabel: residents in work from which a region is a centre</source>
        <translation>Anabel: antall sysselsatte bosatte som gjør en region til et senter</translation>
    </message>
    <message>
        <source>Another centre takes it if the travel time there, which is not known, is short enough. Until then with {centre} ({persons} commuters, {share}, both ways {joint}, {minutes} minutes).</source>
        <translation>Et annet senter tar den hvis reisetiden dit, som ikke er kjent, er kort nok. Inntil videre hos {centre} ({persons} pendlere, {share}, begge veier {joint}, {minutes} minutter).</translation>
    </message>
    <message>
        <source>Another division</source>
        <translation>En annen inndeling</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Areas with a field for the code and one for the name.</source>
        <translation>Flater med et felt for kommunenummer og et for navn.</translation>
    </message>
    <message>
        <source>Arrows from old to new centre</source>
        <translation>Piler fra gammelt til nytt senter</translation>
    </message>
    <message>
        <source>Arrows of dominant flows</source>
        <translation>Piler for dominerende strømmer</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>Som QGIS</translation>
    </message>
    <message>
        <source>As a file …</source>
        <translation>Som fil …</translation>
    </message>
    <message>
        <source>As a table in the project</source>
        <translation>Som tabell i prosjektet</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Slik den er tegnet</translation>
    </message>
    <message>
        <source>As many equally large industries (1/Herfindahl)</source>
        <translation>Like mange like store næringer (1/Herfindahl)</translation>
    </message>
    <message>
        <source>Ask about the municipality that is clicked on the map</source>
        <translation>Spør om kommunen som klikkes i kartet</translation>
    </message>
    <message>
        <source>Assess a division</source>
        <translation>Vurder en inndeling</translation>
    </message>
    <message>
        <source>Association strength</source>
        <translation>Assosiasjonsstyrke</translation>
    </message>
    <message>
        <source>At least 15 % commute to a city, but it does not hang together with it.</source>
        <translation>Minst 15 % pendler til en by, men enheten henger ikke sammen med byen.</translation>
    </message>
    <message>
        <source>At most possible</source>
        <translation>Høyst mulig</translation>
    </message>
    <message>
        <source>Average likeness of its region with this one</source>
        <translation>Gjennomsnittlig likhet mellom regionen i tegningene og denne</translation>
    </message>
    <message>
        <source>Average likeness with the base, 0-100</source>
        <translation>Gjennomsnittlig likhet med utgangspunktet, 0–100</translation>
    </message>
    <message>
        <source>Average over units: share of the units that its two regions share (Jaccard)</source>
        <translation>Gjennomsnitt over enhetene: andel av enhetene som de to regionene har felles (Jaccard)</translation>
    </message>
    <message>
        <source>Average self-containment of the regions</source>
        <translation>Gjennomsnittlig egendekning i regionene</translation>
    </message>
    <message>
        <source>Average share of the regions (la)</source>
        <translation>Gjennomsnittlig andel i regionene (la)</translation>
    </message>
    <message>
        <source>Average share together with the others of its region</source>
        <translation>Gjennomsnittlig andel av tegningene sammen med de andre i regionen</translation>
    </message>
    <message>
        <source>BA-regions 2020 (TØI)</source>
        <translation>BA-regioner 2020 (TØI)</translation>
    </message>
    <message>
        <source>Barometer</source>
        <translation>Barometer</translation>
    </message>
    <message>
        <source>Before the cut (1 = yes)</source>
        <translation>Sammenslåing før kuttet (1 = ja)</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenser</translation>
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
        <source>Brings a table with old municipal codes to the municipalities of one date, or to units that all its years have in common, and says of each value how sure it is.</source>
        <translation>Fører en tabell med gamle kommunenummer over til kommunene på én dato, eller til enheter som alle årene har felles, og sier for hver verdi hvor sikker den er.</translation>
    </message>
    <message>
        <source>Brings tables of population and jobs to today&apos;s municipalities and maps indicators of regions, with centre and hinterland.</source>
        <translation>Regner tabeller over befolkning og arbeidsplasser om til dagens kommuner, og kartlegger indikatorer for regioner, med senter og omland.</translation>
    </message>
    <message>
        <source>Broader group of the industry (empty: from its code)</source>
        <translation>Bredere gruppe for næringen (tomt: etter koden)</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>Forretningsmessig tjenesteyting</translation>
    </message>
    <message>
        <source>By another mode than car (1 = yes)</source>
        <translation>Med annet reisemiddel enn bil (1 = ja)</translation>
    </message>
    <message>
        <source>By chance, nine in ten: from</source>
        <translation>Ved tilfeldighet, ni av ti: fra</translation>
    </message>
    <message>
        <source>By chance, nine in ten: to</source>
        <translation>Ved tilfeldighet, ni av ti: til</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Etter tema</translation>
    </message>
    <message>
        <source>CSV (comma)</source>
        <translation>CSV (komma)</translation>
    </message>
    <message>
        <source>CSV for Excel (semicolon)</source>
        <translation>CSV for Excel (semikolon)</translation>
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
        <source>Centre of its region (1 = yes)</source>
        <translation>Senter i regionen sin (1 = ja)</translation>
    </message>
    <message>
        <source>Centre of the region (code of a unit), in the division</source>
        <translation>Senter i regionen (kode for en enhet), i inndelingen</translation>
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
        <source>Centres</source>
        <translation>Sentre</translation>
    </message>
    <message>
        <source>Certainty as to travel time</source>
        <translation>Hvor sikker reisetiden er</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Change in jobs</source>
        <translation>Endring i arbeidsplasser</translation>
    </message>
    <message>
        <source>Change, % of the jobs at the start</source>
        <translation>Endring, % av arbeidsplassene ved starten</translation>
    </message>
    <message>
        <source>Change, in words</source>
        <translation>Endring, med ord</translation>
    </message>
    <message>
        <source>Changes of municipal codes</source>
        <translation>Endringer i kommunenummer</translation>
    </message>
    <message>
        <source>Changes or correspondence from KLASS (JSON or CSV)</source>
        <translation>Endringer eller korrespondanse fra KLASS (JSON eller CSV)</translation>
    </message>
    <message>
        <source>Check against: code of the unit</source>
        <translation>Kontroll mot: koden for enheten</translation>
    </message>
    <message>
        <source>Check against: table of a second variable</source>
        <translation>Kontroll mot: tabell med en annen variabel</translation>
    </message>
    <message>
        <source>Check against: value</source>
        <translation>Kontroll mot: verdi</translation>
    </message>
    <message>
        <source>Check against: year or period</source>
        <translation>Kontroll mot: år eller periode</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Velg en kommune</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Velg en region</translation>
    </message>
    <message>
        <source>Choose layers and fields</source>
        <translation>Velg lag og felt</translation>
    </message>
    <message>
        <source>Choose layers …</source>
        <translation>Velg lag …</translation>
    </message>
    <message>
        <source>Classic travel-to-work areas</source>
        <translation>Klassiske pendlingsområder (TTWA)</translation>
    </message>
    <message>
        <source>Click a municipality on the map to pick it up, then the region it should belong to. Ctrl picks up more, Shift and a line drawn around several picks them up together, Esc lets go.</source>
        <translation>Klikk på en kommune i kartet for å plukke den opp, og deretter på regionen den skal høre til. Ctrl plukker opp flere, Shift og en strek tegnet rundt flere plukker opp dem alle, Esc slipper.</translation>
    </message>
    <message>
        <source>Closing in</source>
        <translation>Nedleggelse i</translation>
    </message>
    <message>
        <source>Code of its centre (for the county)</source>
        <translation>Kode for senteret (gir fylket)</translation>
    </message>
    <message>
        <source>Code of the area</source>
        <translation>Kode for området</translation>
    </message>
    <message>
        <source>Code of the cooperation</source>
        <translation>Kode for samarbeidet</translation>
    </message>
    <message>
        <source>Code of the other unit, for flows (workplace)</source>
        <translation>Koden for den andre enheten, for strømmer (arbeidssted)</translation>
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
        <source>Code of the unit (of flows: residence)</source>
        <translation>Koden for enheten (for strømmer: bosted)</translation>
    </message>
    <message>
        <source>Code of the unit in the division (empty: region polygons)</source>
        <translation>Kode for enheten i inndelingen (tomt: flater for regionene)</translation>
    </message>
    <message>
        <source>Code of the unit in the finances</source>
        <translation>Kode for enheten i økonomitabellen</translation>
    </message>
    <message>
        <source>Code of the unit in the industry table</source>
        <translation>Kode for enheten i næringstabellen</translation>
    </message>
    <message>
        <source>Code of the unit in the polygons for neighbours</source>
        <translation>Enhetens kode i flatene for naboskap</translation>
    </message>
    <message>
        <source>Code of the unit that is a centre</source>
        <translation>Kode for enheten som er senter</translation>
    </message>
    <message>
        <source>Code of the unit there</source>
        <translation>Kode for enheten der</translation>
    </message>
    <message>
        <source>Code table: from old codes to those of the map</source>
        <translation>Kodetabell: fra gamle koder til kodene i kartet</translation>
    </message>
    <message>
        <source>Codes of the members</source>
        <translation>Kodene for medlemmene</translation>
    </message>
    <message>
        <source>Codes of the table that lead to it</source>
        <translation>Kodene i tabellen som fører hit</translation>
    </message>
    <message>
        <source>Codes of the tables that are no unit</source>
        <translation>Koder i tabellene som ikke er en enhet</translation>
    </message>
    <message>
        <source>Codes that lead to no unit</source>
        <translation>Koder som ikke fører til noen enhet</translation>
    </message>
    <message>
        <source>Column with the category, e.g. age or industry</source>
        <translation>Kolonne med kategorien, f.eks. alder eller næring</translation>
    </message>
    <message>
        <source>Column with the code of the unit</source>
        <translation>Kolonne med koden for enheten</translation>
    </message>
    <message>
        <source>Column with the period</source>
        <translation>Kolonne med perioden</translation>
    </message>
    <message>
        <source>Column with the status of the value</source>
        <translation>Kolonne med statusen for verdien</translation>
    </message>
    <message>
        <source>Column with the value</source>
        <translation>Kolonne med verdien</translation>
    </message>
    <message>
        <source>Column with the variable</source>
        <translation>Kolonne med variabelen</translation>
    </message>
    <message>
        <source>Column with the variant of a projection</source>
        <translation>Kolonne med varianten av en framskriving</translation>
    </message>
    <message>
        <source>Columns of the table “{table}” are not read ({columns}), since its rows say what the numbers in {read} are: give them as a table of their own if they are needed.</source>
        <translation>Kolonner i tabellen «{table}» leses ikke ({columns}), fordi radene sier hva tallene i {read} er: gi dem som en egen tabell hvis de trengs.</translation>
    </message>
    <message>
        <source>Common units</source>
        <translation>Felles enheter</translation>
    </message>
    <message>
        <source>Common units of all years; nothing is estimated</source>
        <translation>Felles enheter for alle år; ingenting er anslått</translation>
    </message>
    <message>
        <source>Commuters</source>
        <translation>Antall pendlere</translation>
    </message>
    <message>
        <source>Commuters at which it would be placed otherwise</source>
        <translation>Antall pendlere som ville gitt en annen plassering</translation>
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
        <source>Commuters the other way</source>
        <translation>Pendlere motsatt vei</translation>
    </message>
    <message>
        <source>Commuters to and from places outside the units</source>
        <translation>Pendlere til og fra steder utenfor enhetene</translation>
    </message>
    <message>
        <source>Commuters to and from units without a region, for whom nothing is said</source>
        <translation>Pendlere til og fra enheter uten region, som ikke er med i tallene</translation>
    </message>
    <message>
        <source>Commuters to places outside the units</source>
        <translation>Pendlere til steder utenfor enhetene</translation>
    </message>
    <message>
        <source>Commuters to the centre</source>
        <translation>Pendlere til senteret</translation>
    </message>
    <message>
        <source>Commuters to the centre per resident</source>
        <translation>Pendlere til senteret per bosatt</translation>
    </message>
    <message>
        <source>Commuters who cross a regional border now</source>
        <translation>Pendlere som krysser en regiongrense nå</translation>
    </message>
    <message>
        <source>Commuters who live in units without a region</source>
        <translation>Pendlere som bor i enheter uten region</translation>
    </message>
    <message>
        <source>Commuters who no longer cross a regional border</source>
        <translation>Pendlere som ikke lenger krysser en regiongrense</translation>
    </message>
    <message>
        <source>Commuters, centre it would then belong to</source>
        <translation>Pendlere, senteret enheten da ville hørt til</translation>
    </message>
    <message>
        <source>Commuters, change needed</source>
        <translation>Pendlere, endringen som må til</translation>
    </message>
    <message>
        <source>Commuters: the wider, the more; pointed towards the place of work</source>
        <translation>Pendlere: jo bredere, jo flere; spissen peker mot arbeidsstedet</translation>
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
        <source>Commuting table, in the codes of the map</source>
        <translation>Pendlingstabell, i kodene fra kartet</translation>
    </message>
    <message>
        <source>Commuting zones</source>
        <translation>Pendlingssoner</translation>
    </message>
    <message>
        <source>Commuting zones (Tolbert and Sizer)</source>
        <translation>Pendlingssoner (Tolbert og Sizer)</translation>
    </message>
    <message>
        <source>Commuting zones: labour force</source>
        <translation>Pendlingssoner: arbeidsstyrke</translation>
    </message>
    <message>
        <source>Commuting zones: largest similarity (empty = 0.999)</source>
        <translation>Pendlingssoner: største likhet (tomt = 0,999)</translation>
    </message>
    <message>
        <source>Compare each region with the nation without it</source>
        <translation>Sammenlign hver region med landet uten den</translation>
    </message>
    <message>
        <source>Compare my two divisions</source>
        <translation>Sammenlign mine to inndelinger</translation>
    </message>
    <message>
        <source>Compare regions</source>
        <translation>Sammenlign regioner</translation>
    </message>
    <message>
        <source>Compare two divisions</source>
        <translation>Sammenlign to inndelinger</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Compare with the regions</source>
        <translation>Sammenlign med regionene</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Compared with {reference}: {start} jobs in {first} and {end} in {last}, a growth of {growth} %.</source>
        <translation>Sammenlignet med {reference}: {start} arbeidsplasser i {first} og {end} i {last}, en vekst på {growth} %.</translation>
    </message>
    <message>
        <source>Composite indices</source>
        <translation>Samleindekser</translation>
    </message>
    <message>
        <source>Concentration from 0 to 1 (normalised Herfindahl)</source>
        <translation>Konsentrasjon fra 0 til 1 (normalisert Herfindahl)</translation>
    </message>
    <message>
        <source>Concentration on few industries (Herfindahl)</source>
        <translation>Konsentrasjon på få næringer (Herfindahl)</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Bygg og anlegg</translation>
    </message>
    <message>
        <source>Contiguity is not enforced: any two groups with commuters between them could merge, while the published method merges only neighbours.</source>
        <translation>Det er ikke krevd at regionene henger sammen: to grupper kan slås sammen når noen pendler mellom dem, mens den publiserte metoden bare slår sammen naboer.</translation>
    </message>
    <message>
        <source>Convert the table</source>
        <translation>Omregn tabellen</translation>
    </message>
    <message>
        <source>Cooperates, but has no region</source>
        <translation>Samarbeider, men har ingen region</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbeid</translation>
    </message>
    <message>
        <source>Cooperation against functional regions</source>
        <translation>Samarbeid mot funksjonelle regioner</translation>
    </message>
    <message>
        <source>Cooperation and capacity of the regions</source>
        <translation>Samarbeid og kapasitet i regionene</translation>
    </message>
    <message>
        <source>Cooperation of municipalities</source>
        <translation>Samarbeid mellom kommuner</translation>
    </message>
    <message>
        <source>Cooperation, leadership and place</source>
        <translation>Samarbeid, lederskap og sted</translation>
    </message>
    <message>
        <source>Cooperations (one row for each member)</source>
        <translation>Samarbeid (én rad for hvert medlem)</translation>
    </message>
    <message>
        <source>Cooperations and where they lie</source>
        <translation>Samarbeidene og hvor de ligger</translation>
    </message>
    <message>
        <source>Cooperations in common</source>
        <translation>Felles samarbeid</translation>
    </message>
    <message>
        <source>Cooperations inside one region</source>
        <translation>Samarbeid innenfor én region</translation>
    </message>
    <message>
        <source>Cooperations that could lie inside one region</source>
        <translation>Samarbeid som kunne ligge innenfor én region</translation>
    </message>
    <message>
        <source>Cooperations that could, each member&apos;s region being large enough for all</source>
        <translation>Samarbeid som kunne det, når regionen til hvert medlem har plass til alle</translation>
    </message>
    <message>
        <source>Cooperations wholly inside the region</source>
        <translation>Samarbeid helt innenfor regionen</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Could belong to {centre} ({persons} commuters, {share}, both ways {joint}) if the travel time is short enough. Until then alone.</source>
        <translation>Kan høre til {centre} ({persons} pendlere, {share}, begge veier {joint}) hvis reisetiden er kort nok. Inntil videre alene.</translation>
    </message>
    <message>
        <source>Could go either way: a lead below 25 of 100 (hatch: the other region)</source>
        <translation>Kan gå begge veier: forsprang under 25 av 100 (skravur: den andre regionen)</translation>
    </message>
    <message>
        <source>Could go either way: in fewer than 7 of 10 (hatch: the region it is most often with)</source>
        <translation>Kan gå begge veier: i færre enn 7 av 10 (skravur: regionen den oftest er sammen med)</translation>
    </message>
    <message>
        <source>Could lie inside one region (1 = yes)</source>
        <translation>Kunne ligge innenfor én region (1 = ja)</translation>
    </message>
    <message>
        <source>Council that resembles it most</source>
        <translation>Regionråd som ligner mest</translation>
    </message>
    <message>
        <source>Council that resembles it most, name</source>
        <translation>Regionråd som ligner mest, navn</translation>
    </message>
    <message>
        <source>Country whose codes, names and splits are known</source>
        <translation>Land der koder, navn og delinger er kjent</translation>
    </message>
    <message>
        <source>County, where units are given by name</source>
        <translation>Fylke, der enheter er gitt med navn</translation>
    </message>
    <message>
        <source>Criteria that regions should fulfil</source>
        <translation>Krav som regionene bør oppfylle</translation>
    </message>
    <message>
        <source>Crosses a regional border (1 = yes)</source>
        <translation>Krysser en regiongrense (1 = ja)</translation>
    </message>
    <message>
        <source>Culture and personal services</source>
        <translation>Kultur og personlig tjenesteyting</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egne verdier</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Kutt etter</translation>
    </message>
    <message>
        <source>Cut by: {way}, {value}.</source>
        <translation>Kuttet etter: {way}, {value}.</translation>
    </message>
    <message>
        <source>Cut by: {way}.</source>
        <translation>Kuttet etter: {way}.</translation>
    </message>
    <message>
        <source>Cut: height (commuting zones; empty = 0.93) or weakest link (other methods)</source>
        <translation>Kutt: høyde (pendlingssoner; tomt = 0,93) eller svakeste kobling (andre metoder)</translation>
    </message>
    <message>
        <source>Cut: number of regions</source>
        <translation>Kutt: antall regioner</translation>
    </message>
    <message>
        <source>Cut: share who work in their own region (0–1)</source>
        <translation>Kutt: andel som arbeider i egen region (0–1)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Data …</source>
        <translation>Data …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Decided by hand to leave its region, but has no link to one that could take it.</source>
        <translation>Skal ut av regionen sin etter en beslutning for hånd, men har ingen kobling til en region som kan ta imot den.</translation>
    </message>
    <message>
        <source>Decided by hand to leave its region; has its strongest link to the region of {region}.</source>
        <translation>Skal ut av regionen sin etter en beslutning for hånd; har sterkest kobling til regionen til {region}.</translation>
    </message>
    <message>
        <source>Decided by hand: a new region with {region}.</source>
        <translation>Bestemt for hånd: en ny region med {region}.</translation>
    </message>
    <message>
        <source>Decided by hand: goes to the region of {region}.</source>
        <translation>Bestemt for hånd: går til regionen til {region}.</translation>
    </message>
    <message>
        <source>Decided by hand: stays where it is.</source>
        <translation>Bestemt for hånd: blir stående der den er.</translation>
    </message>
    <message>
        <source>Decided by the rules</source>
        <translation>Avgjort av reglene</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Beslutningslogg</translation>
    </message>
    <message>
        <source>Decisions by hand</source>
        <translation>Beslutninger for hånd</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Demonstration country</source>
        <translation>Eksempelland</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nevner</translation>
    </message>
    <message>
        <source>Description length as drawn (nats)</source>
        <translation>Beskrivelseslengde slik inndelingen ble tegnet (nat)</translation>
    </message>
    <message>
        <source>Desire lines</source>
        <translation>Pendlingslinjer</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Mente du «{name}»?</translation>
    </message>
    <message>
        <source>Difference from the nation, 0-2 (Krugman)</source>
        <translation>Avvik fra landet, 0-2 (Krugman)</translation>
    </message>
    <message>
        <source>Difference of the shares (additive quotient)</source>
        <translation>Forskjellen mellom andelene (additiv kvotient)</translation>
    </message>
    <message>
        <source>Difference, second minus first</source>
        <translation>Forskjell, andre minus første</translation>
    </message>
    <message>
        <source>Digitalisation</source>
        <translation>Digitalisering</translation>
    </message>
    <message>
        <source>Disagreement of raters, average of the items</source>
        <translation>Uenighet blant vurdererne, gjennomsnitt av temaene</translation>
    </message>
    <message>
        <source>Disposable fund</source>
        <translation>Disposisjonsfond</translation>
    </message>
    <message>
        <source>Disposable fund per gross revenue</source>
        <translation>Disposisjonsfond per brutto driftsinntekt</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Division (table, unit layer or region polygons)</source>
        <translation>Inndeling (tabell, lag med enheter eller flater for regionene)</translation>
    </message>
    <message>
        <source>Division into regions</source>
        <translation>Inndeling i regioner</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>Ikke undersøk</translation>
    </message>
    <message>
        <source>Does our cooperation follow daily life?</source>
        <translation>Følger samarbeidet vårt hverdagslivet?</translation>
    </message>
    <message>
        <source>Does the border stand small-number variation?</source>
        <translation>Tåler grensen tilfeldig variasjon i små tall?</translation>
    </message>
    <message>
        <source>Dominant flows (Nystuen and Dacey)</source>
        <translation>Dominerende strømmer (Nystuen og Dacey)</translation>
    </message>
    <message>
        <source>Dominant flows: count flows over other units too</source>
        <translation>Dominerende strømmer: tell også strømmer over andre enheter</translation>
    </message>
    <message>
        <source>Dominant flows: smallest share that is followed (0-1)</source>
        <translation>Dominerende strømmer: minste andel som følges (0–1)</translation>
    </message>
    <message>
        <source>Dots as large as the population</source>
        <translation>Prikker så store som folketallet</translation>
    </message>
    <message>
        <source>Draw a second division</source>
        <translation>Tegn en inndeling til</translation>
    </message>
    <message>
        <source>Draw regions in one piece</source>
        <translation>Tegn sammenhengende regioner</translation>
    </message>
    <message>
        <source>Draw the regions</source>
        <translation>Tegn regionene</translation>
    </message>
    <message>
        <source>Draw the regions first</source>
        <translation>Tegn regionene først</translation>
    </message>
    <message>
        <source>Draw three divisions and compare</source>
        <translation>Tegn tre inndelinger og sammenlign</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Tegninger</translation>
    </message>
    <message>
        <source>Drawings without any region, because nobody commutes between the units: {count} (e.g. {examples}). They count as drawings in which no unit stays.</source>
        <translation>Tegninger uten regioner, fordi ingen pendler mellom enhetene: {count} (f.eks. {examples}). De regnes som tegninger der ingen enhet blir værende.</translation>
    </message>
    <message>
        <source>Drawings: {drawings}. Regions in them: {found} (in the base: {regions}). Likeness with the base on average: {score} of 100.</source>
        <translation>Tegninger: {drawings}. Regioner i dem: {found} (i utgangspunktet: {regions}). Gjennomsnittlig likhet med utgangspunktet: {score} av 100.</translation>
    </message>
    <message>
        <source>Draws regions by self-containment, around centres and by merging from one commuting table, and maps where they differ.</source>
        <translation>Tegner regioner etter egendekning, rundt sentre og ved sammenslåing ut fra én pendlingstabell, og kartlegger hvor de er ulike.</translation>
    </message>
    <message>
        <source>Draws regions from the whole network of commuting: by modularity, by dominant flows or by the shortest description.</source>
        <translation>Tegner regioner ut fra hele nettverket av pendling: etter modularitet, dominerende strømmer eller korteste beskrivelse.</translation>
    </message>
    <message>
        <source>Draws regions in which enough people both live and work, from a commuting table.</source>
        <translation>Tegner regioner der mange nok både bor og arbeider, ut fra en pendlingstabell.</translation>
    </message>
    <message>
        <source>Draws the largest commuting flows of each unit as lines, as wide as they are large.</source>
        <translation>Tegner de største pendlingsstrømmene fra hver enhet som linjer: jo større strøm, jo bredere linje.</translation>
    </message>
    <message>
        <source>Draws the regions again with small-number variation, other thresholds, without small flows or for other years, and shows which units stay in their region.</source>
        <translation>Tegner regionene på nytt med tilfeldig variasjon i små tall, med andre terskelverdier, uten små strømmer eller for andre år, og viser hvilke enheter som blir værende i regionen sin.</translation>
    </message>
    <message>
        <source>Earlier year, to see whether a merger decides</source>
        <translation>Tidligere år, for å se om en kommunesammenslåing avgjør</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Undervisning</translation>
    </message>
    <message>
        <source>Education and skills</source>
        <translation>Utdanning og kompetanse</translation>
    </message>
    <message>
        <source>Eight regions are pinned: let one go first</source>
        <translation>Åtte regioner er festet: løsne én først</translation>
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
        <source>Employed residents who change region</source>
        <translation>Sysselsatte bosatte som bytter region</translation>
    </message>
    <message>
        <source>Empty in part: the number cannot be known</source>
        <translation>Delvis tomt: tallet kan ikke vites</translation>
    </message>
    <message>
        <source>Energy, water and waste</source>
        <translation>Energi, vann og avfall</translation>
    </message>
    <message>
        <source>Estimated in part: an old unit was split</source>
        <translation>Delvis anslag: en gammel enhet ble delt</translation>
    </message>
    <message>
        <source>Every group holds only one industry, so that related and unrelated variety cannot be told apart and are left empty: use finer industries (two digits or more), or choose a field with broader groups.</source>
        <translation>Hver gruppe har bare én næring, så beslektet og ubeslektet variasjon kan ikke skilles og står tomme: bruk finere næringer (to siffer eller flere), eller velg et felt med bredere grupper.</translation>
    </message>
    <message>
        <source>Every region is in one piece ({count} in all).</source>
        <translation>Alle regionene henger sammen ({count} i alt).</translation>
    </message>
    <message>
        <source>Exact: the same area in all years</source>
        <translation>Eksakt: det samme området alle år</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Forventet ved tilfeldighet</translation>
    </message>
    <message>
        <source>Expected by chance, 5 %</source>
        <translation>Forventet ved tilfeldighet, 5 %</translation>
    </message>
    <message>
        <source>Expected by chance, 95 %</source>
        <translation>Forventet ved tilfeldighet, 95 %</translation>
    </message>
    <message>
        <source>Ferries and bridges</source>
        <translation>Ferjer og bruer</translation>
    </message>
    <message>
        <source>Fewer than 15 % commute to any city.</source>
        <translation>Færre enn 15 % pendler til en og samme by.</translation>
    </message>
    <message>
        <source>Fewer than half</source>
        <translation>Færre enn halvparten</translation>
    </message>
    <message>
        <source>Fewest regions in a drawing</source>
        <translation>Færrest regioner i en tegning</translation>
    </message>
    <message>
        <source>Fibre coverage</source>
        <translation>Fiberdekning</translation>
    </message>
    <message>
        <source>Field with the period (year)</source>
        <translation>Felt med perioden (året)</translation>
    </message>
    <message>
        <source>Field with the period in the nation&apos;s table</source>
        <translation>Felt med perioden i tabellen for landet</translation>
    </message>
    <message>
        <source>Field with the year</source>
        <translation>Felt med år</translation>
    </message>
    <message>
        <source>Fields that keep rows apart (empty: found in the table)</source>
        <translation>Felt som holder rader fra hverandre (tomt: finnes i tabellen)</translation>
    </message>
    <message>
        <source>Fields that only describe a unit or a key: {fields}. They keep their value where the old rows agree and are empty where they do not.</source>
        <translation>Felt som bare beskriver en enhet eller en nøkkel: {fields}. De beholder verdien der de gamle radene er enige, og er tomme der de ikke er det.</translation>
    </message>
    <message>
        <source>Fields used of “{input}”: {fields}.</source>
        <translation>Felt som er brukt fra «{input}»: {fields}.</translation>
    </message>
    <message>
        <source>Files from KLASS (*.json *.csv *.txt)</source>
        <translation>Filer fra KLASS (*.json *.csv *.txt)</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Finans og forsikring</translation>
    </message>
    <message>
        <source>Finances of the units (amounts)</source>
        <translation>Økonomi for enhetene (beløp)</translation>
    </message>
    <message>
        <source>Firm: at least 50 more of 100 residents work here than in any other region</source>
        <translation>Sterk: minst 50 flere av 100 bosatte arbeider her enn i noen annen region</translation>
    </message>
    <message>
        <source>Firm: in its region in at least 9 of 10 drawings</source>
        <translation>Stabil: i regionen sin i minst 9 av 10 tegninger</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>Stabilitet</translation>
    </message>
    <message>
        <source>First division</source>
        <translation>Første inndeling</translation>
    </message>
    <message>
        <source>First division (table, unit layer or region polygons)</source>
        <translation>Første inndeling (tabell, lag med enheter eller flater for regionene)</translation>
    </message>
    <message>
        <source>First division, name of the region</source>
        <translation>Første inndeling, navn på regionen</translation>
    </message>
    <message>
        <source>First division:</source>
        <translation>Første inndeling:</translation>
    </message>
    <message>
        <source>First division: code of the region</source>
        <translation>Første inndeling: kode for regionen</translation>
    </message>
    <message>
        <source>First division: code of the unit (empty: region polygons)</source>
        <translation>Første inndeling: kode for enheten (tomt: flater for regionene)</translation>
    </message>
    <message>
        <source>First division: name of the region</source>
        <translation>Første inndeling: navn på regionen</translation>
    </message>
    <message>
        <source>First division: share who work in their own region</source>
        <translation>Første inndeling: andel som arbeider i egen region</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Første periode</translation>
    </message>
    <message>
        <source>First period (empty: the first of the table)</source>
        <translation>Første periode (tomt: den første i tabellen)</translation>
    </message>
    <message>
        <source>First period, for structural change (empty: the first)</source>
        <translation>Første periode, for strukturendring (tomt: den første)</translation>
    </message>
    <message>
        <source>First unit</source>
        <translation>Første enhet</translation>
    </message>
    <message>
        <source>First unit, name</source>
        <translation>Første enhet, navn</translation>
    </message>
    <message>
        <source>First year of the old code</source>
        <translation>Første år for den gamle koden</translation>
    </message>
    <message>
        <source>Follows its largest flow (1 = yes)</source>
        <translation>Følger den største strømmen sin (1 = ja)</translation>
    </message>
    <message>
        <source>For the municipality that you choose: where people travel to work, and how many would have to change before it went to the neighbour.</source>
        <translation>For kommunen du velger: hvor folk reiser for å arbeide, og hvor mange som måtte bytte før den hørte til naboen.</translation>
    </message>
    <message>
        <source>Fragmentation (0 = one unit)</source>
        <translation>Oppdeling (0 = én enhet)</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fra fil …</translation>
    </message>
    <message>
        <source>From municipal tables to regional indicators</source>
        <translation>Fra kommunetabeller til regionale indikatorer</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Fra region</translation>
    </message>
    <message>
        <source>From self-containment to centres: what changes</source>
        <translation>Fra egendekning til sentre: hva som endrer seg</translation>
    </message>
    <message>
        <source>From self-containment to commuting zones: what changes</source>
        <translation>Fra egendekning til pendlingssoner: hva som endrer seg</translation>
    </message>
    <message>
        <source>From the old to the new centre</source>
        <translation>Fra det gamle til det nye senteret</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>Fra enhet</translation>
    </message>
    <message>
        <source>Fulfils the criteria (1 or more)</source>
        <translation>Oppfyller kravene (1 eller mer)</translation>
    </message>
    <message>
        <source>Functional regions around centres</source>
        <translation>Funksjonelle regioner rundt sentre</translation>
    </message>
    <message>
        <source>Functional regions by merging</source>
        <translation>Funksjonelle regioner ved sammenslåing</translation>
    </message>
    <message>
        <source>Functional regions by self-containment</source>
        <translation>Funksjonelle regioner etter egendekning</translation>
    </message>
    <message>
        <source>Functional regions from the network of flows</source>
        <translation>Funksjonelle regioner ut fra pendlingsnettverket</translation>
    </message>
    <message>
        <source>Functional urban areas (15 %)</source>
        <translation>Funksjonelle byområder (15 %)</translation>
    </message>
    <message>
        <source>Functional urban areas need cities: choose the field with the inhabitants, or give a table of centres.</source>
        <translation>Funksjonelle byområder trenger byer: velg feltet med innbyggere, eller oppgi en tabell med sentre.</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackage-filer (*.gpkg)</translation>
    </message>
    <message>
        <source>Give the scenario another name</source>
        <translation>Gi scenariet et annet navn</translation>
    </message>
    <message>
        <source>Gives each municipality to a centre by the rules of BA-regions 2020, Nordregio, Statistics Sweden or functional urban areas, and says why.</source>
        <translation>Gir hver kommune til et senter etter reglene for BA-regioner 2020, Nordregio, Statistiska centralbyrån eller funksjonelle byområder, og sier hvorfor.</translation>
    </message>
    <message>
        <source>Green shift and environment</source>
        <translation>Grønn omstilling og miljø</translation>
    </message>
    <message>
        <source>Gross revenue</source>
        <translation>Brutto driftsinntekter</translation>
    </message>
    <message>
        <source>Group of the industry</source>
        <translation>Næringens gruppe</translation>
    </message>
    <message>
        <source>Growth of the industry here, %</source>
        <translation>Veksten i næringen her, %</translation>
    </message>
    <message>
        <source>Growth of the industry in what it is compared with, %</source>
        <translation>Veksten i næringen i det den sammenlignes med, %</translation>
    </message>
    <message>
        <source>Growth of what they are compared with, %</source>
        <translation>Veksten i det de sammenlignes med, %</translation>
    </message>
    <message>
        <source>Half or more</source>
        <translation>Halvparten eller flere</translation>
    </message>
    <message>
        <source>Harmonise municipal codes</source>
        <translation>Omregn til dagens kommuner</translation>
    </message>
    <message>
        <source>Harmonised table</source>
        <translation>Omregnet tabell</translation>
    </message>
    <message>
        <source>Has a region in the first division only</source>
        <translation>Har region bare i den første inndelingen</translation>
    </message>
    <message>
        <source>Has a region in the second division only</source>
        <translation>Har region bare i den andre inndelingen</translation>
    </message>
    <message>
        <source>Has it changed?</source>
        <translation>Har det endret seg?</translation>
    </message>
    <message>
        <source>Has its strongest link to the region of {region}, which would move away from the criteria; waits in reserve.</source>
        <translation>Har sterkest kobling til regionen til {region}, men den ville kommet lenger fra kravene; venter i reserve.</translation>
    </message>
    <message>
        <source>Has no commuters to or from any region next to it; that of {region} has most jobs.</source>
        <translation>Har ingen pendlere til eller fra noen region ved siden av; regionen til {region} har flest arbeidsplasser.</translation>
    </message>
    <message>
        <source>Has no employed residents and no jobs.</source>
        <translation>Har verken sysselsatte bosatte eller arbeidsplasser.</translation>
    </message>
    <message>
        <source>Has no link to a region next to it; follows its neighbours to the region of {region}.</source>
        <translation>Har ingen kobling til en region ved siden av; følger naboene til regionen til {region}.</translation>
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
        <source>Has no region in either division</source>
        <translation>Har ikke region i noen av inndelingene</translation>
    </message>
    <message>
        <source>Has no residents in work, no jobs, or no link to other units.</source>
        <translation>Mangler sysselsatte som bor der, arbeidsplasser eller kobling til andre enheter.</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>Helse og sosial</translation>
    </message>
    <message>
        <source>Height (distance at which they join)</source>
        <translation>Høyde (avstanden der de slås sammen)</translation>
    </message>
    <message>
        <source>Height or strength of the link</source>
        <translation>Høyde eller styrken på koblingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Here regions are compared, as soon as the project has a map of regions with indicators. The tool “Regional indicators” makes one.</source>
        <translation>Her sammenlignes regioner så snart prosjektet har et kart over regioner med indikatorer. Verktøyet «Regionale indikatorer» lager et.</translation>
    </message>
    <message>
        <source>Here you see where municipalities belong, as soon as the project has a map of them with their regions. The tool “Functional regions around centres” draws one.</source>
        <translation>Her ser du hvor kommunene hører til, så snart prosjektet har et kart over dem med regionene deres. Verktøyet «Funksjonelle regioner rundt sentre» tegner et.</translation>
    </message>
    <message>
        <source>Hinterlands</source>
        <translation>Omland</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bolig</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Hvor like de er</translation>
    </message>
    <message>
        <source>How many cooperations between municipalities lie inside one region, beside what is possible and what chance would give; and a map of who works with whom.</source>
        <translation>Hvor mange samarbeid mellom kommuner som ligger i én region, ved siden av hva som er mulig og hva tilfeldighet ville gitt; og et kart over hvem som samarbeider med hvem.</translation>
    </message>
    <message>
        <source>How sure the numbers are</source>
        <translation>Hvor sikre tallene er</translation>
    </message>
    <message>
        <source>How sure the value is</source>
        <translation>Hvor sikker verdien er</translation>
    </message>
    <message>
        <source>How well it fits into the region, % (density)</source>
        <translation>Hvor godt den passer inn i regionen, % (tetthet)</translation>
    </message>
    <message>
        <source>How well its industries fit together, % (relatedness density)</source>
        <translation>Hvor godt næringene passer sammen, % (slektskapstetthet)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In any unit</source>
        <translation>I en hvilken som helst enhet</translation>
    </message>
    <message>
        <source>In row {row} of the code table the year in “{last}” is before that in “{first}”: correct the row.</source>
        <translation>I rad {row} i kodetabellen er året i «{last}» før året i «{first}»: rett raden.</translation>
    </message>
    <message>
        <source>In the same region</source>
        <translation>I samme region</translation>
    </message>
    <message>
        <source>In the unit {code}, {workers} persons work by the commuting table, and there are {jobs} jobs by the industry table.</source>
        <translation>I enheten {code} arbeider {workers} personer ifølge pendlingstabellen, og det er {jobs} arbeidsplasser ifølge næringstabellen.</translation>
    </message>
    <message>
        <source>In the unit {code}, {workers} persons work by the commuting table, but the industry table lacks numbers for it in the chosen period: check yourself that so many jobs can go there.</source>
        <translation>I enheten {code} arbeider {workers} personer ifølge pendlingstabellen, men næringstabellen mangler tall for den i den valgte perioden: kontroller selv at så mange arbeidsplasser kan falle bort der.</translation>
    </message>
    <message>
        <source>In the unit {code}, {workers} persons work by the commuting table, but there are {jobs} jobs by the industry table: check that both are of the same year and the same borders. The losses are spread as people commute.</source>
        <translation>I enheten {code} arbeider {workers} personer ifølge pendlingstabellen, men det er {jobs} arbeidsplasser ifølge næringstabellen: kontroller at begge er fra samme år og har de samme grensene. Tapene fordeles slik folk pendler.</translation>
    </message>
    <message>
        <source>In units that cooperate</source>
        <translation>I enheter som samarbeider</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>In {count} regions Lilien&apos;s index leaves out industries that had no jobs in the first period (e.g. {examples}): their growth has no logarithm.</source>
        <translation>I {count} regioner er næringer som ikke hadde arbeidsplasser i den første perioden, ikke med i Liliens indeks (f.eks. {examples}): veksten har ingen logaritme.</translation>
    </message>
    <message>
        <source>In {count} regions two industries are the largest with as many jobs (e.g. {examples}): the first by code is named.</source>
        <translation>I {count} regioner er to næringer størst med like mange arbeidsplasser (f.eks. {examples}): den første etter kode er nevnt.</translation>
    </message>
    <message>
        <source>In {count} units the largest employer has more jobs than the unit (field “{field}”, e.g. {examples}): check that both are of the same period and count jobs, not a share.</source>
        <translation>I {count} enheter har den største arbeidsgiveren flere arbeidsplasser enn enheten (feltet «{field}», f.eks. {examples}): kontroller at begge er fra samme periode og teller arbeidsplasser, ikke en andel.</translation>
    </message>
    <message>
        <source>In {count} units the runner-up was ahead of every part of today&apos;s centre in {year}, so that a municipal merger may have decided who leads (e.g. {examples}).</source>
        <translation>For {count} av enhetene lå det nest beste senteret foran hver del av dagens senter i {year}, slik at en kommunesammenslåing kan ha avgjort hvem som leder (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>In {periods}, {count} codes of the table “{table}” are not units of the map (e.g. {examples}) and are left out.</source>
        <translation>I {periods} er {count} koder i tabellen «{table}» ikke enheter i kartet (f.eks. {examples}), og de er utelatt.</translation>
    </message>
    <message>
        <source>In {periods}, {count} codes of the table “{table}” are not units of the map (e.g. {examples}) and are left out: if they are of another year, harmonise the codes first, or the regions lack these units.</source>
        <translation>I {periods} er {count} koder i tabellen «{table}» ikke enheter i kartet (f.eks. {examples}), og de er utelatt: Er de fra et annet år, må kodene først regnes om, ellers mangler regionene disse enhetene.</translation>
    </message>
    <message>
        <source>Index, {period} = 100</source>
        <translation>Indeks, {period} = 100</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicator across</source>
        <translation>Indikator bortover</translation>
    </message>
    <message>
        <source>Indicator on the map (empty: the first rate)</source>
        <translation>Indikator på kartet (tomt: den første som ikke er et antall)</translation>
    </message>
    <message>
        <source>Indicator shown</source>
        <translation>Indikator som vises</translation>
    </message>
    <message>
        <source>Indicator upwards</source>
        <translation>Indikator oppover</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicators (ids; “all”; empty: the usual set)</source>
        <translation>Indikatorer (id-er; «all»; tomt: det vanlige utvalget)</translation>
    </message>
    <message>
        <source>Indicators computed</source>
        <translation>Beregnede indikatorer</translation>
    </message>
    <message>
        <source>Indicators not computed</source>
        <translation>Indikatorer som ikke er beregnet</translation>
    </message>
    <message>
        <source>Industries to leave out (codes or names, semicolon between)</source>
        <translation>Næringer som skal utelates (koder eller navn, semikolon mellom)</translation>
    </message>
    <message>
        <source>Industries with at least as large a share as in the nation</source>
        <translation>Næringer med minst like stor andel som i landet</translation>
    </message>
    <message>
        <source>Industries with fewer than 5 expected jobs</source>
        <translation>Næringer med færre enn 5 forventede arbeidsplasser</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Næring</translation>
    </message>
    <message>
        <source>Industry (code or name)</source>
        <translation>Næring (kode eller navn)</translation>
    </message>
    <message>
        <source>Industry in the nation&apos;s table</source>
        <translation>Næring i tabellen for landet</translation>
    </message>
    <message>
        <source>Industry part, % of all jobs of the area</source>
        <translation>Næringsmessig del, % av alle arbeidsplassene i området</translation>
    </message>
    <message>
        <source>Industry part, % of the jobs at the start</source>
        <translation>Næringsmessig del, % av arbeidsplassene ved starten</translation>
    </message>
    <message>
        <source>Industry part, jobs</source>
        <translation>Næringsmessig del, arbeidsplasser</translation>
    </message>
    <message>
        <source>Industry structure</source>
        <translation>Næringsstruktur</translation>
    </message>
    <message>
        <source>Industry structure and restructuring</source>
        <translation>Næringsstruktur og omstilling</translation>
    </message>
    <message>
        <source>Industry, name</source>
        <translation>Næring, navn</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>Informasjon og kommunikasjon</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggere</translation>
    </message>
    <message>
        <source>Inhabitants of the members</source>
        <translation>Innbyggere i medlemmene</translation>
    </message>
    <message>
        <source>Inhabitants of the old unit</source>
        <translation>Innbyggere i den gamle enheten</translation>
    </message>
    <message>
        <source>Inhabitants of the unit</source>
        <translation>Innbyggere i enheten</translation>
    </message>
    <message>
        <source>Inhabitants of the unit (empty: employed residents)</source>
        <translation>Innbyggere i enheten (tomt: sysselsatte etter bosted)</translation>
    </message>
    <message>
        <source>Inhabitants, for functional urban areas</source>
        <translation>Innbyggere, for funksjonelle byområder</translation>
    </message>
    <message>
        <source>Inside one region (1 = yes)</source>
        <translation>Innenfor én region (1 = ja)</translation>
    </message>
    <message>
        <source>Inside one region, expected by chance</source>
        <translation>Innenfor én region, forventet ved tilfeldighet</translation>
    </message>
    <message>
        <source>Inside, %</source>
        <translation>I egen, %</translation>
    </message>
    <message>
        <source>Is a centre.</source>
        <translation>Er et senter.</translation>
    </message>
    <message>
        <source>It cannot lie inside one region, because of members alone in theirs: {names}.</source>
        <translation>Det kan ikke ligge innenfor én region, fordi noen medlemmer er alene i sin: {names}.</translation>
    </message>
    <message>
        <source>It cannot lie inside one region: members without a region: {count}.</source>
        <translation>Det kan ikke ligge innenfor én region: medlemmer uten region: {count}.</translation>
    </message>
    <message>
        <source>It could lie inside one region.</source>
        <translation>Det kunne ligge innenfor én region.</translation>
    </message>
    <message>
        <source>It has no value in the periods that are asked for.</source>
        <translation>Den har ingen verdi i periodene det er spurt etter.</translation>
    </message>
    <message>
        <source>It is not defined for anything but the units that it was published for.</source>
        <translation>Den er bare definert for enhetene den er publisert for.</translation>
    </message>
    <message>
        <source>It is not known which units are neighbours, so enclaves are not added and exclaves not dropped: choose how to find neighbours under contiguity.</source>
        <translation>Det er ukjent hvilke enheter som er naboer, så omringede enheter er ikke lagt til og avskårne ikke tatt ut: velg under «Sammenhengende regioner» hvordan naboene skal finnes.</translation>
    </message>
    <message>
        <source>It needs a commuting table (published in {tables}).</source>
        <translation>Den trenger en pendlingstabell (publisert i {tables}).</translation>
    </message>
    <message>
        <source>It stays in its region in {count} of 10 drawings.</source>
        <translation>Den blir i regionen sin i {count} av 10 tegninger.</translation>
    </message>
    <message>
        <source>Italian local labour systems</source>
        <translation>Italienske arbeidsmarkedsområder</translation>
    </message>
    <message>
        <source>Its largest flow goes round in a ring; fewest commute out of it, so it leads.</source>
        <translation>Den største strømmen går i ring; færrest pendler ut av denne enheten, så den leder.</translation>
    </message>
    <message>
        <source>Its region fell into pieces when another unit left it.</source>
        <translation>Regionen falt fra hverandre da en annen enhet gikk ut av den.</translation>
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
        <source>Jaccard index</source>
        <translation>Jaccard-indeks</translation>
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
        <source>Jobs and employed residents, in old and new codes</source>
        <translation>Arbeidsplasser og sysselsatte bosatte, i gamle og nye koder</translation>
    </message>
    <message>
        <source>Jobs at the end</source>
        <translation>Arbeidsplasser ved slutten</translation>
    </message>
    <message>
        <source>Jobs at the start</source>
        <translation>Arbeidsplasser ved starten</translation>
    </message>
    <message>
        <source>Jobs by industry</source>
        <translation>Arbeidsplasser etter næring</translation>
    </message>
    <message>
        <source>Jobs by industry (table)</source>
        <translation>Arbeidsplasser etter næring (tabell)</translation>
    </message>
    <message>
        <source>Jobs by year</source>
        <translation>Arbeidsplasser etter år</translation>
    </message>
    <message>
        <source>Jobs go in the unit {code}, but there is no commuting table: choose one for “{input}”, since it tells where those who work there live.</source>
        <translation>Arbeidsplasser forsvinner i enheten {code}, men det er ingen pendlingstabell: velg en for «{input}», siden den sier hvor de som arbeider der, bor.</translation>
    </message>
    <message>
        <source>Jobs held by residents</source>
        <translation>Arbeidsplasser som bosatte har</translation>
    </message>
    <message>
        <source>Jobs if the share were as there</source>
        <translation>Arbeidsplasser hvis andelen var som der</translation>
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
        <source>Jobs in the largest industry</source>
        <translation>Arbeidsplasser i den største næringen</translation>
    </message>
    <message>
        <source>Jobs minus employed residents</source>
        <translation>Arbeidsplasser minus sysselsatte etter bosted</translation>
    </message>
    <message>
        <source>Jobs of the largest employer</source>
        <translation>Arbeidsplasser hos den største arbeidsgiveren</translation>
    </message>
    <message>
        <source>Jobs of the largest employer of the unit</source>
        <translation>Arbeidsplasser hos den største arbeidsgiveren i enheten</translation>
    </message>
    <message>
        <source>Jobs per employed resident</source>
        <translation>Arbeidsplassdekning (arbeidsplasser per sysselsatt bosatt)</translation>
    </message>
    <message>
        <source>Jobs that draw location quotients towards 1</source>
        <translation>Arbeidsplasser som trekker lokaliseringskvotientene mot 1</translation>
    </message>
    <message>
        <source>Jobs that go</source>
        <translation>Arbeidsplasser som forsvinner</translation>
    </message>
    <message>
        <source>Jobs that go: code of the unit where they are</source>
        <translation>Arbeidsplasser som forsvinner: kode for enheten der de er</translation>
    </message>
    <message>
        <source>Jobs that go: how many (empty: all of the industry)</source>
        <translation>Arbeidsplasser som forsvinner: hvor mange (tomt: alle i næringen)</translation>
    </message>
    <message>
        <source>Jobs that go: industry (code or name)</source>
        <translation>Arbeidsplasser som forsvinner: næring (kode eller navn)</translation>
    </message>
    <message>
        <source>Jobs: code of the unit</source>
        <translation>Arbeidsplasser: kode for enheten</translation>
    </message>
    <message>
        <source>Jobs: numbers of jobs and persons</source>
        <translation>Arbeidsplasser: tallet på arbeidsplasser og personer</translation>
    </message>
    <message>
        <source>Jobs: what became of old codes</source>
        <translation>Arbeidsplasser: hva som ble av gamle koder</translation>
    </message>
    <message>
        <source>Jobs: year</source>
        <translation>Arbeidsplasser: år</translation>
    </message>
    <message>
        <source>Joint centre (same value: one centre together)</source>
        <translation>Felles senter (samme verdi: ett senter sammen)</translation>
    </message>
    <message>
        <source>Keep it in a file …</source>
        <translation>Ta vare på det i en fil …</translation>
    </message>
    <message>
        <source>Keep the demonstration country</source>
        <translation>Ta vare på eksempellandet</translation>
    </message>
    <message>
        <source>Kind (cooperation or council)</source>
        <translation>Type (samarbeid eller regionråd)</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Hendelsestype</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Hva slags funn</translation>
    </message>
    <message>
        <source>Labour market</source>
        <translation>Arbeidsmarked</translation>
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
        <source>Land use and proximity</source>
        <translation>Arealbruk og nærhet</translation>
    </message>
    <message>
        <source>Larger share than there (1 = yes)</source>
        <translation>Større andel enn der (1 = ja)</translation>
    </message>
    <message>
        <source>Largest commuting target</source>
        <translation>Største pendlingsmål</translation>
    </message>
    <message>
        <source>Largest deviation that is accepted (0.06 = 6 %)</source>
        <translation>Største avvik som godtas (0,06 = 6 %)</translation>
    </message>
    <message>
        <source>Largest difference between change and parts, jobs</source>
        <translation>Største avvik mellom endring og deler, arbeidsplasser</translation>
    </message>
    <message>
        <source>Largest difference first</source>
        <translation>Størst forskjell først</translation>
    </message>
    <message>
        <source>Largest gap between neighbours (metres)</source>
        <translation>Største avstand mellom naboer (meter)</translation>
    </message>
    <message>
        <source>Largest industry</source>
        <translation>Største næring</translation>
    </message>
    <message>
        <source>Largest loss of a unit, % of its employed residents</source>
        <translation>Største tap i en enhet, % av de sysselsatte bosatte</translation>
    </message>
    <message>
        <source>Largest share of one industry in a region</source>
        <translation>Største andel for én næring i en region</translation>
    </message>
    <message>
        <source>Largest share of the members in one region</source>
        <translation>Største andel av medlemmene i én region</translation>
    </message>
    <message>
        <source>Largest share of the members in one region, average of the cooperations</source>
        <translation>Største andel av medlemmene i én region, gjennomsnitt av samarbeidene</translation>
    </message>
    <message>
        <source>Largest share of the members&apos; population in one region</source>
        <translation>Største andel av medlemmenes befolkning i én region</translation>
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
        <source>Last period</source>
        <translation>Siste periode</translation>
    </message>
    <message>
        <source>Last period (empty: the last of the table)</source>
        <translation>Siste periode (tomt: den siste i tabellen)</translation>
    </message>
    <message>
        <source>Last year of the old code</source>
        <translation>Siste år for den gamle koden</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Lay on a chain of more than two links, which was cut here: leads its own.</source>
        <translation>Lå i en kjede på mer enn to ledd, som er kuttet her: leder sin egen region.</translation>
    </message>
    <message>
        <source>Layer of regions</source>
        <translation>Lag med regioner</translation>
    </message>
    <message>
        <source>Lead of the region over the runner-up</source>
        <translation>Regionens forsprang på den sterkeste andre regionen</translation>
    </message>
    <message>
        <source>Least varied region: equally large industries</source>
        <translation>Minst allsidige region: like store næringer</translation>
    </message>
    <message>
        <source>Least, %</source>
        <translation>Lavest, %</translation>
    </message>
    <message>
        <source>Left out, since they only number the rows: {fields}.</source>
        <translation>Utelatt, fordi de bare nummererer radene: {fields}.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Slipp</translation>
    </message>
    <message>
        <source>Level (unit, region or nation)</source>
        <translation>Nivå (enhet, region eller nasjon)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Licence of the data: not stated in the layers; see the sources.</source>
        <translation>Lisens for dataene: ikke oppgitt i lagene; se kildene.</translation>
    </message>
    <message>
        <source>Licence of the data: {licence}</source>
        <translation>Lisens for dataene: {licence}</translation>
    </message>
    <message>
        <source>Likeness of councils with their best region, average</source>
        <translation>Likhet mellom regionrådene og regionen som ligner mest, gjennomsnitt</translation>
    </message>
    <message>
        <source>Likeness of the drawings</source>
        <translation>Likhet mellom tegningene</translation>
    </message>
    <message>
        <source>Likeness to the nation, 1 = as it (Hachman)</source>
        <translation>Likhet med landet, 1 = som landet (Hachman)</translation>
    </message>
    <message>
        <source>Likeness with that council (Jaccard, 0-1)</source>
        <translation>Likhet med det regionrådet (Jaccard, 0-1)</translation>
    </message>
    <message>
        <source>Likeness with that region (Jaccard, 0-1)</source>
        <translation>Likhet med den regionen (Jaccard, 0-1)</translation>
    </message>
    <message>
        <source>Likeness, 0-100</source>
        <translation>Likhet, 0–100</translation>
    </message>
    <message>
        <source>Likeness: 100 = equal, 0 = no more alike than by chance</source>
        <translation>Likhet: 100 = like, 0 = ikke likere enn ved ren tilfeldighet</translation>
    </message>
    <message>
        <source>Limits that count, minutes</source>
        <translation>Grenser som avgjør, minutter</translation>
    </message>
    <message>
        <source>Line: all who commute to {region} ({share})</source>
        <translation>Strek: alle som pendler til {region} ({share})</translation>
    </message>
    <message>
        <source>Line: {count} persons ({share}), where the answer changes</source>
        <translation>Strek: {count} personer ({share}), der svaret skifter</translation>
    </message>
    <message>
        <source>Lines between partners</source>
        <translation>Linjer mellom partnere</translation>
    </message>
    <message>
        <source>Lines of each unit (empty: all)</source>
        <translation>Linjer for hver enhet (tomt: alle)</translation>
    </message>
    <message>
        <source>Lines that are not on the map, because a unit has no geometry or both ends are the same place: {count}. Their rows are in the table.</source>
        <translation>Linjer som ikke vises på kartet, fordi en enhet mangler geometri eller begge endene er på samme sted: {count}. Radene deres er med i tabellen.</translation>
    </message>
    <message>
        <source>Link from unit</source>
        <translation>Forbindelse fra enhet</translation>
    </message>
    <message>
        <source>Link to unit</source>
        <translation>Forbindelse til enhet</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Koblingsstyrke</translation>
    </message>
    <message>
        <source>List of cooperations</source>
        <translation>Liste over samarbeid</translation>
    </message>
    <message>
        <source>Live and work here</source>
        <translation>Bor og arbeider her</translation>
    </message>
    <message>
        <source>Live outside the units</source>
        <translation>Bor utenfor enhetene</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Lives in, name</source>
        <translation>Bor i, navn</translation>
    </message>
    <message>
        <source>Local part split in two (Esteban-Marquillas)</source>
        <translation>Lokal del delt i to (Esteban-Marquillas)</translation>
    </message>
    <message>
        <source>Local part, % of all jobs of the area</source>
        <translation>Lokal del, % av alle arbeidsplassene i området</translation>
    </message>
    <message>
        <source>Local part, % of the jobs at the start</source>
        <translation>Lokal del, % av arbeidsplassene ved starten</translation>
    </message>
    <message>
        <source>Local part, jobs</source>
        <translation>Lokal del, arbeidsplasser</translation>
    </message>
    <message>
        <source>Local part: allocation, % of all jobs of the area</source>
        <translation>Lokal del: fordelingsdel, % av alle arbeidsplassene i området</translation>
    </message>
    <message>
        <source>Local part: allocation, % of the jobs at the start</source>
        <translation>Lokal del: fordelingsdel, % av arbeidsplassene ved starten</translation>
    </message>
    <message>
        <source>Local part: allocation, jobs</source>
        <translation>Lokal del: fordelingsdel, arbeidsplasser</translation>
    </message>
    <message>
        <source>Local part: competitive, % of all jobs of the area</source>
        <translation>Lokal del: konkurransedel, % av alle arbeidsplassene i området</translation>
    </message>
    <message>
        <source>Local part: competitive, % of the jobs at the start</source>
        <translation>Lokal del: konkurransedel, % av arbeidsplassene ved starten</translation>
    </message>
    <message>
        <source>Local part: competitive, jobs</source>
        <translation>Lokal del: konkurransedel, arbeidsplasser</translation>
    </message>
    <message>
        <source>Location quotient</source>
        <translation>Lokaliseringskvotient</translation>
    </message>
    <message>
        <source>Location quotient drawn towards 1</source>
        <translation>Lokaliseringskvotient trukket mot 1</translation>
    </message>
    <message>
        <source>Location quotient, lower limit (95 %)</source>
        <translation>Lokaliseringskvotient, nedre grense (95 %)</translation>
    </message>
    <message>
        <source>Location quotient, upper limit (95 %)</source>
        <translation>Lokaliseringskvotient, øvre grense (95 %)</translation>
    </message>
    <message>
        <source>Location quotients of each region and industry</source>
        <translation>Lokaliseringskvotienter for hver region og næring</translation>
    </message>
    <message>
        <source>Logarithm of the location quotient</source>
        <translation>Logaritmen av lokaliseringskvotienten</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Lang tabell</translation>
    </message>
    <message>
        <source>Long table of all values</source>
        <translation>Lang tabell med alle verdier</translation>
    </message>
    <message>
        <source>Long table of statistics</source>
        <translation>Lang tabell med statistikk</translation>
    </message>
    <message>
        <source>Made of old units from different regions (1 = yes)</source>
        <translation>Satt sammen av gamle enheter fra ulike regioner (1 = ja)</translation>
    </message>
    <message>
        <source>Made on {date} with SMACREG {version} in QGIS {qgis}.</source>
        <translation>Laget {date} med SMACREG {version} i QGIS {qgis}.</translation>
    </message>
    <message>
        <source>Make the demonstration country</source>
        <translation>Lag eksempellandet</translation>
    </message>
    <message>
        <source>Make the numbers</source>
        <translation>Regn ut tallene</translation>
    </message>
    <message>
        <source>Make them from tables with today&apos;s codes</source>
        <translation>Regn dem ut av tabeller med dagens koder</translation>
    </message>
    <message>
        <source>Makes a country that does not exist, in a temporary file, and adds the layers that this question needs.</source>
        <translation>Lager et land som ikke finnes, i en midlertidig fil, og legger til lagene som dette spørsmålet trenger.</translation>
    </message>
    <message>
        <source>Makes a fictional country with municipalities, commuting and population to try the tools on.</source>
        <translation>Lager et oppdiktet land med kommuner, pendling og befolkning til å prøve verktøyene på.</translation>
    </message>
    <message>
        <source>Makes indicators of regions, of their centres and hinterlands and of the nation from statistics of municipalities, by the rules of the catalogue.</source>
        <translation>Lager indikatorer for regioner, for sentrene og omlandene deres og for landet av kommunestatistikk, etter reglene i katalogen.</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industri</translation>
    </message>
    <message>
        <source>Map of municipalities</source>
        <translation>Kart over kommunene</translation>
    </message>
    <message>
        <source>Map with sea, for neighbours</source>
        <translation>Kart med sjø, for naboer</translation>
    </message>
    <message>
        <source>Mark rates of fewer than this as small</source>
        <translation>Merk andeler av færre enn dette som små</translation>
    </message>
    <message>
        <source>Measures any division into regions on a commuting table: how self-contained each region is, and how firmly each unit belongs.</source>
        <translation>Måler en hvilken som helst inndeling i regioner mot en pendlingstabell: hvor stor egendekning hver region har, og hvor sterkt hver enhet hører til.</translation>
    </message>
    <message>
        <source>Member (code of the unit)</source>
        <translation>Medlem (kode for enheten)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Members that are alone in their region</source>
        <translation>Medlemmer som er alene i regionen sin</translation>
    </message>
    <message>
        <source>Members that are not among the units</source>
        <translation>Medlemmer som ikke er blant enhetene</translation>
    </message>
    <message>
        <source>Merge table</source>
        <translation>Sammenslåingstabell</translation>
    </message>
    <message>
        <source>Merge tree: {method}</source>
        <translation>Sammenslåingstre: {method}</translation>
    </message>
    <message>
        <source>Merged with another municipality</source>
        <translation>Slått sammen med en annen kommune</translation>
    </message>
    <message>
        <source>Merges in the picture</source>
        <translation>Sammenslåinger på figuren</translation>
    </message>
    <message>
        <source>Merges the two most strongly linked regions again and again: commuting zones, Intramax, flowbca or Anabel, cut where you like.</source>
        <translation>Slår sammen de to regionene som er sterkest knyttet til hverandre, om og om igjen: pendlingssoner, Intramax, flowbca eller Anabel, kuttet der du vil.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Migration and attractiveness</source>
        <translation>Flytting og attraktivitet</translation>
    </message>
    <message>
        <source>Minimum self-containment</source>
        <translation>Minste egendekning</translation>
    </message>
    <message>
        <source>Minimum self-containments to try</source>
        <translation>Verdier for minste egendekning</translation>
    </message>
    <message>
        <source>Minimum size</source>
        <translation>Minstestørrelse</translation>
    </message>
    <message>
        <source>Minimum sizes to try</source>
        <translation>Verdier for minstestørrelse</translation>
    </message>
    <message>
        <source>Mining and extraction</source>
        <translation>Bergverk og utvinning</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Minutes at which it would be placed otherwise</source>
        <translation>Antall minutter som ville gitt en annen plassering</translation>
    </message>
    <message>
        <source>Minutes to the centre</source>
        <translation>Minutter til senteret</translation>
    </message>
    <message>
        <source>Minutes, centre it would then belong to</source>
        <translation>Minutter, senteret enheten da ville hørt til</translation>
    </message>
    <message>
        <source>Minutes, change needed</source>
        <translation>Minutter, endringen som må til</translation>
    </message>
    <message>
        <source>Missing values of regions</source>
        <translation>Manglende verdier for regioner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Moderate: a lead of 25 to 50 of 100</source>
        <translation>Middels: et forsprang på 25 til 50 av 100</translation>
    </message>
    <message>
        <source>Moderate: in 7 to 9 of 10</source>
        <translation>Middels: i 7 til 9 av 10 tegninger</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularitet</translation>
    </message>
    <message>
        <source>Modularity: number of starts, the best one counts</source>
        <translation>Modularitet: antall starter, den beste gjelder</translation>
    </message>
    <message>
        <source>Modularity: resolution (more gives smaller regions)</source>
        <translation>Modularitet: oppløsning (større gir mindre regioner)</translation>
    </message>
    <message>
        <source>More links between units (ferry, bridge)</source>
        <translation>Flere forbindelser mellom enheter (ferje, bru)</translation>
    </message>
    <message>
        <source>More residents work in one other region than in the own (1 = yes)</source>
        <translation>Flere bosatte arbeider i én annen region enn i den egne (1 = ja)</translation>
    </message>
    <message>
        <source>More residents work in {other} already than in the own region.</source>
        <translation>Flere bosatte arbeider alt i {other} enn i egen region.</translation>
    </message>
    <message>
        <source>Most jobs</source>
        <translation>Flest arbeidsplasser</translation>
    </message>
    <message>
        <source>Most often with, name</source>
        <translation>Oftest sammen med, navn</translation>
    </message>
    <message>
        <source>Most often with: other region</source>
        <translation>Oftest sammen med: annen region</translation>
    </message>
    <message>
        <source>Most raters of an item</source>
        <translation>Flest vurderere av et tema</translation>
    </message>
    <message>
        <source>Most regions in a drawing</source>
        <translation>Flest regioner i en tegning</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move what is cut off, afterwards</source>
        <translation>Flytt det som er avskåret, etterpå</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Moved municipalities</source>
        <translation>Flyttede kommuner</translation>
    </message>
    <message>
        <source>Moved to another region</source>
        <translation>Flyttet til en annen region</translation>
    </message>
    <message>
        <source>Moved to another region (1 = yes)</source>
        <translation>Flyttet til en annen region (1 = ja)</translation>
    </message>
    <message>
        <source>Moved units made of old units from different regions</source>
        <translation>Flyttede enheter som er satt sammen av gamle enheter fra ulike regioner</translation>
    </message>
    <message>
        <source>Moved, and made of old units from different regions</source>
        <translation>Flyttet, og satt sammen av gamle enheter fra ulike regioner</translation>
    </message>
    <message>
        <source>Municipal accounts</source>
        <translation>Kommuneregnskap</translation>
    </message>
    <message>
        <source>Municipal finance and institutional capacity</source>
        <translation>Kommuneøkonomi og institusjonell kapasitet</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Municipalities and commuting</source>
        <translation>Kommuner og pendling</translation>
    </message>
    <message>
        <source>Municipalities moved</source>
        <translation>Antall flyttede kommuner</translation>
    </message>
    <message>
        <source>Municipalities with a field that says their region.</source>
        <translation>Kommuner med et felt som sier hvilken region de hører til.</translation>
    </message>
    <message>
        <source>Municipalities with sea</source>
        <translation>Kommuner med sjøområder</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
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
        <source>Name of the cooperation</source>
        <translation>Navn på samarbeidet</translation>
    </message>
    <message>
        <source>Name of the industry</source>
        <translation>Navn på næringen</translation>
    </message>
    <message>
        <source>Name of the largest industry</source>
        <translation>Navn på den største næringen</translation>
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
        <source>Name of the unit (gets the new one)</source>
        <translation>Navnet på enheten (får det nye)</translation>
    </message>
    <message>
        <source>National part, % of all jobs of the area</source>
        <translation>Nasjonal del, % av alle arbeidsplassene i området</translation>
    </message>
    <message>
        <source>National part, % of the jobs at the start</source>
        <translation>Nasjonal del, % av arbeidsplassene ved starten</translation>
    </message>
    <message>
        <source>National part, jobs</source>
        <translation>Nasjonal del, arbeidsplasser</translation>
    </message>
    <message>
        <source>Nearest change of commuters: to this centre</source>
        <translation>Nærmeste endring i antall pendlere: til dette senteret</translation>
    </message>
    <message>
        <source>Nearest change of travel time: to this centre</source>
        <translation>Nærmeste endring i reisetid: til dette senteret</translation>
    </message>
    <message>
        <source>Nearest the edge is {unit}, between {region} and {other}.</source>
        <translation>Nærmest kanten er {unit}, mellom {region} og {other}.</translation>
    </message>
    <message>
        <source>Neither centre nor member by the rules.</source>
        <translation>Verken senter eller medlem etter reglene.</translation>
    </message>
    <message>
        <source>Net debt</source>
        <translation>Netto gjeld</translation>
    </message>
    <message>
        <source>Net debt per gross revenue</source>
        <translation>Netto gjeld per brutto driftsinntekt</translation>
    </message>
    <message>
        <source>Net operating result</source>
        <translation>Netto driftsresultat</translation>
    </message>
    <message>
        <source>Net operating result per gross revenue</source>
        <translation>Netto driftsresultat per brutto driftsinntekt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>New centre</source>
        <translation>Nytt senter</translation>
    </message>
    <message>
        <source>New centre, name</source>
        <translation>Nytt senter, navn</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nytt navn</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Nest nærmest</translation>
    </message>
    <message>
        <source>No area has jobs in all industries from {first} to {last}: choose other periods, or a table without missing values.</source>
        <translation>Ingen områder har tall for arbeidsplassene i alle næringer fra {first} til {last}: velg andre perioder eller en tabell uten manglende verdier.</translation>
    </message>
    <message>
        <source>No area of the scores in the field “{field}” (e.g. {examples}) is among those of the map (e.g. {areas}): choose the right field, and whether the scores are about units or regions.</source>
        <translation>Ingen av områdene for poengene i feltet «{field}» (f.eks. {examples}) er blant dem på kartet (f.eks. {areas}): velg riktig felt, og om poengene gjelder enheter eller regioner.</translation>
    </message>
    <message>
        <source>No centre takes it by the rules: a region of its own.</source>
        <translation>Hører ikke til noe senter etter reglene: er en egen region.</translation>
    </message>
    <message>
        <source>No changes of codes are given: choose a file from KLASS, or a code table with old and new codes.</source>
        <translation>Ingen kodeendringer er gitt: velg en fil fra KLASS, eller en kodetabell med gamle og nye koder.</translation>
    </message>
    <message>
        <source>No code of the division in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the unit codes, or a division of the same date.</source>
        <translation>Ingen av kodene i feltet «{field}» i inndelingen (f.eks. {examples}) finnes blant enhetene (f.eks. {units}): velg feltet med kodene for enhetene, eller en inndeling fra samme tid.</translation>
    </message>
    <message>
        <source>No code of the finances in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the unit codes, or finances of the same date.</source>
        <translation>Ingen kode i økonomitabellen i feltet «{field}» (f.eks. {examples}) er en enhet (f.eks. {units}): velg feltet med enhetskodene, eller økonomi fra samme dato.</translation>
    </message>
    <message>
        <source>No code of the first division (e.g. {examples}) leads to a unit (e.g. {units}): choose a code table that begins with the codes of the division and ends with those of the map.</source>
        <translation>Ingen av kodene i den første inndelingen (f.eks. {examples}) fører til en enhet (f.eks. {units}): velg en kodetabell som begynner med kodene i inndelingen og slutter med kodene i kartet.</translation>
    </message>
    <message>
        <source>No code of the input “{input}” in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the unit codes, or a layer of the same date.</source>
        <translation>Ingen av kodene i feltet «{field}» i «{input}» (f.eks. {examples}) finnes blant enhetene (f.eks. {units}): velg feltet med kodene for enhetene, eller et lag fra samme tid.</translation>
    </message>
    <message>
        <source>No code of the layer “{layer}” (e.g. {code}) stands in the table “{table}” (e.g. {other}): choose the table that was made with these regions.</source>
        <translation>Ingen kode i laget «{layer}» (f.eks. {code}) står i tabellen «{table}» (f.eks. {other}): velg tabellen som ble laget sammen med disse regionene.</translation>
    </message>
    <message>
        <source>No commuters are left between the units: check that the field “{field}” holds persons, and not only zeros.</source>
        <translation>Ingen pendlere er igjen mellom enhetene: se etter at feltet «{field}» inneholder antall personer, og ikke bare nuller.</translation>
    </message>
    <message>
        <source>No cooperation</source>
        <translation>Ingen samarbeid</translation>
    </message>
    <message>
        <source>No cooperation has the task “{task}”, which is to mark the councils; the field “{field}” holds {tasks}: choose one of these.</source>
        <translation>Ingen samarbeid har oppgaven «{task}», som skal merke regionrådene; feltet «{field}» har {tasks}: velg en av disse.</translation>
    </message>
    <message>
        <source>No cooperation has two or more members: check that the field “{field}” holds the same value for all members of a cooperation.</source>
        <translation>Ingen samarbeid har to eller flere medlemmer: sjekk at feltet «{field}» har den samme verdien for alle medlemmene i et samarbeid.</translation>
    </message>
    <message>
        <source>No cooperation, or no region</source>
        <translation>Ingen samarbeid, eller ingen region</translation>
    </message>
    <message>
        <source>No drawing has any region (e.g. {examples}), because nobody commutes between the units there: leave out smaller flows only, or choose other settings.</source>
        <translation>Ingen av tegningene har regioner (f.eks. {examples}), fordi ingen pendler mellom enhetene der: utelat bare mindre strømmer, eller velg andre verdier.</translation>
    </message>
    <message>
        <source>No field with numbers is chosen: choose at least one field of values or of rates.</source>
        <translation>Ingen felt med tall er valgt: velg minst ett felt med verdier eller rater.</translation>
    </message>
    <message>
        <source>No flow between two units is as large as asked for: lower the limits.</source>
        <translation>Ingen strøm mellom to enheter er så stor som det er bedt om: senk grensene.</translation>
    </message>
    <message>
        <source>No member has a region.</source>
        <translation>Ingen av medlemmene har en region.</translation>
    </message>
    <message>
        <source>No member in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the codes of the members, or a map of the same date.</source>
        <translation>Ingen av medlemmene i feltet «{field}» (f.eks. {examples}) er en enhet (f.eks. {units}): velg feltet med kodene for medlemmene, eller et kart fra samme dato.</translation>
    </message>
    <message>
        <source>No more regions can be merged, although the stop rule is not met: it is at {reached}, and {value} was asked for.</source>
        <translation>Ingen flere regioner kan slås sammen, men stoppregelen er ikke oppfylt: verdien er {reached}, og det ble bedt om {value}.</translation>
    </message>
    <message>
        <source>No new code of the code table (e.g. {examples}) is a unit (e.g. {units}): choose the fields with the old and the new code, and a table that ends at the codes of the map.</source>
        <translation>Ingen av de nye kodene i kodetabellen (f.eks. {examples}) finnes blant enhetene (f.eks. {units}): velg feltene med gammel og ny kode, og en tabell som slutter med kodene i kartet.</translation>
    </message>
    <message>
        <source>No other region lies next to it.</source>
        <translation>Ingen annen region ligger ved siden av.</translation>
    </message>
    <message>
        <source>No pinned region has a value of this indicator.</source>
        <translation>Ingen festet region har en verdi for denne indikatoren.</translation>
    </message>
    <message>
        <source>No region has a value of both indicators.</source>
        <translation>Ingen region har en verdi for begge indikatorene.</translation>
    </message>
    <message>
        <source>No region has a value of this indicator.</source>
        <translation>Ingen region har en verdi for denne indikatoren.</translation>
    </message>
    <message>
        <source>No region has any jobs in the chosen period: choose another period, or check that the codes of the industry table are those of the map.</source>
        <translation>Ingen region har arbeidsplasser i den valgte perioden: velg en annen periode, eller kontroller at kodene i næringstabellen er de samme som i kartet.</translation>
    </message>
    <message>
        <source>No region, or no employed residents</source>
        <translation>Ingen region, eller ingen sysselsatte bosatte</translation>
    </message>
    <message>
        <source>No resident works in another region.</source>
        <translation>Ingen bosatte arbeider i en annen region.</translation>
    </message>
    <message>
        <source>No row of the table of statistics is one of a region: the field “{field}” never says “{wanted}”, but for example {found}. Choose the long table of the same run as the regions, or another field.</source>
        <translation>Ingen rad i statistikktabellen gjelder en region: feltet «{field}» sier aldri «{wanted}», men for eksempel {found}. Velg den lange tabellen fra samme kjøring som regionene, eller et annet felt.</translation>
    </message>
    <message>
        <source>No rows in the table</source>
        <translation>Ingen rader i tabellen</translation>
    </message>
    <message>
        <source>No table gives “{variable}” (published in {tables}).</source>
        <translation>Ingen tabell har «{variable}» (publisert i {tables}).</translation>
    </message>
    <message>
        <source>No table gives “{variable}”.</source>
        <translation>Ingen tabell har «{variable}».</translation>
    </message>
    <message>
        <source>No table has the column “{column}” that is written for “{what}”: correct the name, or leave it empty to use the usual names.</source>
        <translation>Ingen tabell har kolonnen «{column}» som er skrevet for «{what}»: Rett navnet, eller la det stå tomt for å bruke de vanlige navnene.</translation>
    </message>
    <message>
        <source>No table of statistics is given: choose at least one.</source>
        <translation>Ingen statistikktabell er valgt: Velg minst én.</translation>
    </message>
    <message>
        <source>No text in the field “{field}” of the table “{table}” is a variable of the catalogue (e.g. {examples}): write the names of the catalogue, or add them to one of your own.</source>
        <translation>Ingen tekst i feltet «{field}» i tabellen «{table}» er en variabel i katalogen (f.eks. {examples}): Skriv navnene i katalogen, eller legg dem til i en egen katalog.</translation>
    </message>
    <message>
        <source>No unit has a region in both divisions: choose two divisions of the same units.</source>
        <translation>Ingen enhet har region i begge inndelingene: velg to inndelinger av de samme enhetene.</translation>
    </message>
    <message>
        <source>No unit has a value in both “{field}” and “{reference}” (codes e.g. {examples} and {others}): choose a second variable by the same codes.</source>
        <translation>Ingen enhet har verdi i både «{field}» og «{reference}» (koder f.eks. {examples} og {others}): velg en annen variabel med de samme kodene.</translation>
    </message>
    <message>
        <source>No unit has at least {limit} inhabitants (the largest has {largest}): choose a lower limit, or give the cities as a table of centres.</source>
        <translation>Ingen enhet har minst {limit} innbyggere (den største har {largest}): velg en lavere grense, eller oppgi byene i en tabell med sentre.</translation>
    </message>
    <message>
        <source>No unit has both residents in work and jobs with a link to another unit: check the direction and the codes of the commuting table.</source>
        <translation>Ingen enhet har både sysselsatte bosatte og arbeidsplasser med kobling til en annen enhet: se etter at retningen og kodene i pendlingstabellen er riktige.</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Ingen verdi</translation>
    </message>
    <message>
        <source>Nobody commutes from here to another municipality.</source>
        <translation>Ingen pendler herfra til en annen kommune.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>None of its pairs cooperates</source>
        <translation>Ingen av parene samarbeider</translation>
    </message>
    <message>
        <source>None of the codes in the field “{field}” of the industry table (e.g. {examples}) is among the units, whose field “{unit}” has codes like {units}: choose the right field and a table with codes of the same year as the map.</source>
        <translation>Ingen av kodene i feltet «{field}» i næringstabellen (f.eks. {examples}) finnes blant enhetene, der feltet «{unit}» har koder som {units}: velg riktig felt og en tabell med koder fra samme år som kartet.</translation>
    </message>
    <message>
        <source>None of the codes in the fields “{origin}” and “{destination}” is among the units: the commuting table has codes like {examples}, the field “{unit}” has codes like {units}. Choose the right fields and a table with codes of the same year as the map.</source>
        <translation>Ingen av kodene i feltene «{origin}» og «{destination}» finnes blant enhetene: pendlingstabellen har koder som {examples}, feltet «{unit}» har koder som {units}. Velg de riktige feltene og en tabell med koder fra samme år som kartet.</translation>
    </message>
    <message>
        <source>None of the codes of the table “{table}” is among the units: the field “{field}” has codes like {examples}, the map like {units}. Choose a table with codes of the same year as the map, or harmonise its codes first.</source>
        <translation>Ingen av kodene i tabellen «{table}» er blant enhetene: Feltet «{field}» har koder som {examples}, kartet som {units}. Velg en tabell med koder fra samme år som kartet, eller regn om kodene først.</translation>
    </message>
    <message>
        <source>None of the indicators asked for belongs to the themes that are chosen ({themes}): choose others, or none for all.</source>
        <translation>Ingen av indikatorene det er spurt etter, hører til temaene som er valgt ({themes}): Velg andre, eller ingen for alle.</translation>
    </message>
    <message>
        <source>None of the region polygons overlaps a unit: choose layers of the same area, and check the coordinate reference systems (units {crs}, division {own}).</source>
        <translation>Ingen av flatene for regionene overlapper noen enhet: velg lag fra samme område, og se etter at koordinatsystemene er riktige (enheter {crs}, inndeling {own}).</translation>
    </message>
    <message>
        <source>None of the travel times is between two of the units: the table has codes like {examples}, the units have codes like {units}. Choose the fields with the codes of unit and centre.</source>
        <translation>Ingen av reisetidene gjelder to av enhetene: tabellen har koder som {examples}, enhetene har koder som {units}. Velg feltene med kodene for enhet og senter.</translation>
    </message>
    <message>
        <source>None of the {count} codes in the field “{field}” is a unit of any year that is known (e.g. {examples}): choose the field with the codes.</source>
        <translation>Ingen av de {count} kodene i feltet «{field}» er en enhet i noe kjent år (f.eks. {examples}): velg feltet med kodene.</translation>
    </message>
    <message>
        <source>None of the {count} names in the field “{field}” is the name of a unit (e.g. {examples}): choose the field with the names, and units of the same year as the table.</source>
        <translation>Ingen av de {count} navnene i feltet «{field}» er navnet på en enhet (f.eks. {examples}): velg feltet med navnene, og enheter fra samme år som tabellen.</translation>
    </message>
    <message>
        <source>None of the {count} rows of the travel time table has minutes yet: fill them in and run again.</source>
        <translation>Ingen av de {count} radene i tabellen med reisetider har minutter ennå: fyll dem ut og kjør på nytt.</translation>
    </message>
    <message>
        <source>Normalised mutual information</source>
        <translation>Normalisert gjensidig informasjon</translation>
    </message>
    <message>
        <source>Normalised mutual information: 1 = each tells all about the other, 0 = nothing</source>
        <translation>Normalisert gjensidig informasjon: 1 = hver av dem sier alt om den andre, 0 = ingenting</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Norwegian small regions</source>
        <translation>Norske småregioner</translation>
    </message>
    <message>
        <source>Not compared: a region in one of the divisions at most</source>
        <translation>Ikke sammenlignet: har region i høyst én av inndelingene</translation>
    </message>
    <message>
        <source>Notes about the data</source>
        <translation>Merknader om dataene</translation>
    </message>
    <message>
        <source>Nothing is moved yet</source>
        <translation>Ingenting er flyttet ennå</translation>
    </message>
    <message>
        <source>Nothing tells which units are neighbours, so nothing is expected by chance: give “{polygons}” or “{links}”.</source>
        <translation>Ingenting sier hvilke enheter som er naboer, så ingenting er forventet ved tilfeldighet: oppgi «{polygons}» eller «{links}».</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of arrows to the centre</source>
        <translation>Antall piler til senteret</translation>
    </message>
    <message>
        <source>Number of cooperations</source>
        <translation>Antall samarbeid</translation>
    </message>
    <message>
        <source>Number of councils</source>
        <translation>Antall regionråd</translation>
    </message>
    <message>
        <source>Number of drawings</source>
        <translation>Antall tegninger</translation>
    </message>
    <message>
        <source>Number of drawings (small-number variation)</source>
        <translation>Antall tegninger (tilfeldig variasjon i små tall)</translation>
    </message>
    <message>
        <source>Number of industries with jobs</source>
        <translation>Antall næringer med arbeidsplasser</translation>
    </message>
    <message>
        <source>Number of inhabitants</source>
        <translation>Antall innbyggere</translation>
    </message>
    <message>
        <source>Number of jobs</source>
        <translation>Antall arbeidsplasser</translation>
    </message>
    <message>
        <source>Number of jobs in the nation&apos;s table</source>
        <translation>Antall arbeidsplasser i tabellen for landet</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Antall linjer</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Antall medlemmer</translation>
    </message>
    <message>
        <source>Number of merges before the cut</source>
        <translation>Antall sammenslåinger før kuttet</translation>
    </message>
    <message>
        <source>Number of pieces</source>
        <translation>Antall deler</translation>
    </message>
    <message>
        <source>Number of random drawings</source>
        <translation>Antall tilfeldige trekninger</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Antall regioner</translation>
    </message>
    <message>
        <source>Number of regions that most drawings agree on</source>
        <translation>Antall regioner som de fleste tegningene er enige om</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Antall enheter</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Numerator, denominator and status in the layers too</source>
        <translation>Teller, nevner og status i kartlagene også</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observert</translation>
    </message>
    <message>
        <source>Observed, possible and expected</source>
        <translation>Observert, mulig og forventet</translation>
    </message>
    <message>
        <source>Of 100, the divisions are {score} alike. {units} of {compared} units and {persons} persons ({share}) change region.</source>
        <translation>Inndelingene er like til {score} av 100. {units} av {compared} enheter og {persons} personer ({share}) bytter region.</translation>
    </message>
    <message>
        <source>Of these, held by persons who live outside the units</source>
        <translation>Av disse, besatt av personer som bor utenfor enhetene</translation>
    </message>
    <message>
        <source>Of those who commute out, {own} work in the rest of the region and {count} in {other}.</source>
        <translation>Av dem som pendler ut, arbeider {own} i resten av regionen og {count} i {other}.</translation>
    </message>
    <message>
        <source>Of {count} municipalities, {summed} are sums of old ones, {estimated} have estimates and {empty} lack numbers.</source>
        <translation>Av {count} kommuner er {summed} summer av gamle, {estimated} har anslag og {empty} mangler tall.</translation>
    </message>
    <message>
        <source>Of {persons} commuters, {within} ({share}) live and work in the same region, {between} commute between regions, and {unassigned} live or work in a unit without a region.</source>
        <translation>Av {persons} pendlere bor og arbeider {within} ({share}) i samme region, {between} pendler mellom regioner, og {unassigned} bor eller arbeider i en enhet uten region.</translation>
    </message>
    <message>
        <source>Old centre</source>
        <translation>Gammelt senter</translation>
    </message>
    <message>
        <source>Old centre, name</source>
        <translation>Gammelt senter, navn</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Gammel kode</translation>
    </message>
    <message>
        <source>Old code and new code, and the share that moved.</source>
        <translation>Gammel kode og ny kode, og andelen som fulgte med.</translation>
    </message>
    <message>
        <source>Old name</source>
        <translation>Gammelt navn</translation>
    </message>
    <message>
        <source>On average {observed} of the members of a cooperation lie in one region.</source>
        <translation>I gjennomsnitt ligger {observed} av medlemmene i et samarbeid i én region.</translation>
    </message>
    <message>
        <source>One line for both directions together</source>
        <translation>Én linje for begge retninger samlet</translation>
    </message>
    <message>
        <source>One row for each link, with the codes of both ends.</source>
        <translation>Én rad for hver forbindelse, med kodene i begge ender.</translation>
    </message>
    <message>
        <source>One row for each member, with the code of the municipality.</source>
        <translation>Én rad for hvert medlem, med kommunenummer.</translation>
    </message>
    <message>
        <source>One row for each municipality and year, with jobs and employed residents.</source>
        <translation>Én rad for hver kommune og hvert år, med arbeidsplasser og sysselsatte etter bosted.</translation>
    </message>
    <message>
        <source>One row for each municipality and year, with numbers.</source>
        <translation>Én rad for hver kommune og hvert år, med tall.</translation>
    </message>
    <message>
        <source>One row for each municipality and year, with persons or a column for each age group.</source>
        <translation>Én rad for hver kommune og hvert år, med personer eller en kolonne for hver aldersgruppe.</translation>
    </message>
    <message>
        <source>One row for each municipality, industry and year.</source>
        <translation>Én rad for hver kommune, hver næring og hvert år.</translation>
    </message>
    <message>
        <source>One row for each pair of residence and workplace, with the number of commuters.</source>
        <translation>Én rad for hvert par av bosted og arbeidssted, med antall pendlere.</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>Én enhet</translation>
    </message>
    <message>
        <source>One unit: it has no pairs</source>
        <translation>Én enhet: har ingen par</translation>
    </message>
    <message>
        <source>Only the last {shown} of {steps} merges are drawn.</source>
        <translation>Bare de siste {shown} av {steps} sammenslåinger er tegnet.</translation>
    </message>
    <message>
        <source>Only {compared} of {count} units with a region have one in both divisions (the others are e.g. {examples}): give a code table or choose a map of the same year, or keep only the units that both divisions cover.</source>
        <translation>Bare {compared} av {count} enheter med region har region i begge inndelingene (de andre er f.eks. {examples}): oppgi en kodetabell, velg et kart fra samme år, eller behold bare enhetene som begge inndelingene dekker.</translation>
    </message>
    <message>
        <source>Open Regional indicators</source>
        <translation>Åpne Regionale indikatorer</translation>
    </message>
    <message>
        <source>Open a question. It leads to an ordinary tool, with the layers of your project filled in.</source>
        <translation>Åpne et spørsmål. Det fører deg til et vanlig verktøy, med lagene i prosjektet ditt fylt inn.</translation>
    </message>
    <message>
        <source>Open the tool</source>
        <translation>Åpne verktøyet</translation>
    </message>
    <message>
        <source>Opens the help for this page</source>
        <translation>Åpner hjelpen til denne siden</translation>
    </message>
    <message>
        <source>Opens the help for this panel</source>
        <translation>Åpner hjelpen for dette panelet</translation>
    </message>
    <message>
        <source>Opens the view beside the map.</source>
        <translation>Åpner visningen ved siden av kartet.</translation>
    </message>
    <message>
        <source>Opens “{tool}”, with the layers above filled in.</source>
        <translation>Åpner «{tool}», med lagene over fylt inn.</translation>
    </message>
    <message>
        <source>Order of codes, as flowbca</source>
        <translation>Rekkefølgen på kodene, som i flowbca</translation>
    </message>
    <message>
        <source>Order of the indicators</source>
        <translation>Rekkefølge på indikatorene</translation>
    </message>
    <message>
        <source>Other drawing</source>
        <translation>Annen tegning</translation>
    </message>
    <message>
        <source>Other thresholds</source>
        <translation>Andre terskelverdier</translation>
    </message>
    <message>
        <source>Other years (empty: all in the table)</source>
        <translation>Andre år (tomt: alle årene i tabellen)</translation>
    </message>
    <message>
        <source>Other years of the commuting table</source>
        <translation>De andre årene i pendlingstabellen</translation>
    </message>
    <message>
        <source>Outcome (computed, unavailable or refused)</source>
        <translation>Utfall (computed: beregnet, unavailable: ikke mulig, refused: avvist)</translation>
    </message>
    <message>
        <source>Own catalogue of indicators (added to Norway&apos;s)</source>
        <translation>Egen katalog med indikatorer (i tillegg til Norges)</translation>
    </message>
    <message>
        <source>Own rule: minutes must be below</source>
        <translation>Egen regel: minutter må være under</translation>
    </message>
    <message>
        <source>Own rule: share both ways must exceed (0.08 = 8 %)</source>
        <translation>Egen regel: andelen begge veier må være over (0,08 = 8 %)</translation>
    </message>
    <message>
        <source>Own rule: share must exceed (0.08 = 8 %)</source>
        <translation>Egen regel: andelen må være over (0,08 = 8 %)</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Egne terskelverdier</translation>
    </message>
    <message>
        <source>Own thresholds need a share: fill in the share, or the share both ways.</source>
        <translation>Egne terskelverdier trenger en andel: fyll ut andelen, eller andelen begge veier.</translation>
    </message>
    <message>
        <source>Pairs of different regions with commuters</source>
        <translation>Par av ulike regioner med pendlere</translation>
    </message>
    <message>
        <source>Pairs of its units that cooperate</source>
        <translation>Par av enhetene som samarbeider</translation>
    </message>
    <message>
        <source>Pairs of regions with commuters, each with itself included</source>
        <translation>Par av regioner med pendlere, også hver region med seg selv</translation>
    </message>
    <message>
        <source>Pairs of units that cooperate</source>
        <translation>Par av enheter som samarbeider</translation>
    </message>
    <message>
        <source>Pairs that cross a regional border</source>
        <translation>Par som krysser en regiongrense</translation>
    </message>
    <message>
        <source>Pairs that share exactly {count} cooperations</source>
        <translation>Par som har nøyaktig {count} samarbeid felles</translation>
    </message>
    <message>
        <source>Pairs that share several cooperations</source>
        <translation>Par som har flere samarbeid felles</translation>
    </message>
    <message>
        <source>Part (whole region, centre or hinterland)</source>
        <translation>Del (hele regionen, senter eller omland)</translation>
    </message>
    <message>
        <source>Part of the regions</source>
        <translation>Del av regionene</translation>
    </message>
    <message>
        <source>Partners (units that it cooperates with)</source>
        <translation>Partnere (enheter som den samarbeider med)</translation>
    </message>
    <message>
        <source>Partners in different regions</source>
        <translation>Partnere i ulike regioner</translation>
    </message>
    <message>
        <source>Partners in the same region</source>
        <translation>Partnere i samme region</translation>
    </message>
    <message>
        <source>Partners outside the region</source>
        <translation>Partnere utenfor regionen</translation>
    </message>
    <message>
        <source>Partners, once for each shared cooperation</source>
        <translation>Partnere, én gang for hvert felles samarbeid</translation>
    </message>
    <message>
        <source>Parts of the change in jobs (shift-share)</source>
        <translation>Delene i endringen i arbeidsplasser (shift-share)</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Period (empty: the last)</source>
        <translation>Periode (tomt: den siste)</translation>
    </message>
    <message>
        <source>Period to check (empty: the last)</source>
        <translation>Periode som skal kontrolleres (tomt: den siste)</translation>
    </message>
    <message>
        <source>Period: {period}.</source>
        <translation>Periode: {period}.</translation>
    </message>
    <message>
        <source>Periods, e.g. 2014-2024 (empty: all)</source>
        <translation>Perioder, f.eks. 2014-2024 (tomt: alle)</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Persons in them</source>
        <translation>Personer i dem</translation>
    </message>
    <message>
        <source>Persons on the lines</source>
        <translation>Personer på linjene</translation>
    </message>
    <message>
        <source>Persons who change region</source>
        <translation>Personer som bytter region</translation>
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
        <source>Pick up by name</source>
        <translation>Plukk opp etter navn</translation>
    </message>
    <message>
        <source>Piece of the region (0 = with the centre)</source>
        <translation>Del av regionen (0 = med senteret)</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Pin regions by clicking them on the map</source>
        <translation>Fest regioner ved å klikke på dem i kartet</translation>
    </message>
    <message>
        <source>Pin {region}, which is selected on the map</source>
        <translation>Fest {region}, som er valgt i kartet</translation>
    </message>
    <message>
        <source>Pinned regions</source>
        <translation>Festede regioner</translation>
    </message>
    <message>
        <source>Place among the lines of the unit</source>
        <translation>Plass blant linjene til enheten</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Pek</translation>
    </message>
    <message>
        <source>Point at the map</source>
        <translation>Pek på kartet</translation>
    </message>
    <message>
        <source>Polygons for neighbours, for example with sea</source>
        <translation>Flater for naboskap, for eksempel med sjø</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Population and ageing</source>
        <translation>Befolkning og aldring</translation>
    </message>
    <message>
        <source>Population and jobs of each region over the years, with centre and hinterland apart, as a map and as curves.</source>
        <translation>Folketall og arbeidsplasser i hver region gjennom årene, med senter og omland hver for seg, som kart og som kurver.</translation>
    </message>
    <message>
        <source>Population by sex and age</source>
        <translation>Folketall etter kjønn og alder</translation>
    </message>
    <message>
        <source>Population by year, also by age</source>
        <translation>Folketall etter år, gjerne etter alder</translation>
    </message>
    <message>
        <source>Population in small units</source>
        <translation>Befolkning i små enheter</translation>
    </message>
    <message>
        <source>Population projection</source>
        <translation>Befolkningsframskriving</translation>
    </message>
    <message>
        <source>Population, for units cut by region polygons</source>
        <translation>Befolkning, for enheter som er delt mellom flere regioner</translation>
    </message>
    <message>
        <source>Population, in old and new codes</source>
        <translation>Befolkning, i gamle og nye koder</translation>
    </message>
    <message>
        <source>Population: code of the unit</source>
        <translation>Befolkning: kode for enheten</translation>
    </message>
    <message>
        <source>Population: persons, by age</source>
        <translation>Befolkning: personer, etter alder</translation>
    </message>
    <message>
        <source>Population: what became of old codes</source>
        <translation>Befolkning: hva som ble av gamle koder</translation>
    </message>
    <message>
        <source>Population: year</source>
        <translation>Befolkning: år</translation>
    </message>
    <message>
        <source>Potential for new industries, % (density of those it lacks)</source>
        <translation>Potensial for nye næringer, % (tetthet for dem den mangler)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Forhåndsvalg</translation>
    </message>
    <message>
        <source>Press “Move”, click a municipality on the map, then the region it should belong to.</source>
        <translation>Trykk «Flytt», klikk på en kommune i kartet og deretter på regionen den skal høre til.</translation>
    </message>
    <message>
        <source>Probability (Steijn)</source>
        <translation>Sannsynlighet (Steijn)</translation>
    </message>
    <message>
        <source>Professional services, property</source>
        <translation>Faglig tjenesteyting, eiendom</translation>
    </message>
    <message>
        <source>Public administration and defence</source>
        <translation>Offentlig administrasjon og forsvar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>Put the marked municipalities back where they were</source>
        <translation>Legg de markerte kommunene tilbake der de var</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <translation>Livskvalitet</translation>
    </message>
    <message>
        <source>Query or file</source>
        <translation>Spørring eller fil</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>Rand-indeks</translation>
    </message>
    <message>
        <source>Rand index: share of pairs of units that both put together, or both apart</source>
        <translation>Rand-indeks: andel av parene av enheter som begge inndelingene setter sammen, eller begge skiller</translation>
    </message>
    <message>
        <source>Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to {high}): cooperation follows these regions clearly more than by chance.</source>
        <translation>Tilfeldige grupper av naboer av samme størrelser gir {expected} (ni av ti: {low} til {high}): samarbeidet følger disse regionene klart mer enn ved tilfeldighet.</translation>
    </message>
    <message>
        <source>Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to {high}): cooperation follows these regions less than by chance.</source>
        <translation>Tilfeldige grupper av naboer av samme størrelser gir {expected} (ni av ti: {low} til {high}): samarbeidet følger disse regionene mindre enn ved tilfeldighet.</translation>
    </message>
    <message>
        <source>Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to {high}): what is observed could be chance.</source>
        <translation>Tilfeldige grupper av naboer av samme størrelser gir {expected} (ni av ti: {low} til {high}): det observerte kan være tilfeldig.</translation>
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
        <source>Rates that cannot be added (percent, averages, medians)</source>
        <translation>Rater som ikke kan legges sammen (prosent, gjennomsnitt, medianer)</translation>
    </message>
    <message>
        <source>Read decisions</source>
        <translation>Les beslutninger</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region in the first division</source>
        <translation>Region i den første inndelingen</translation>
    </message>
    <message>
        <source>Region in the second division</source>
        <translation>Region i den andre inndelingen</translation>
    </message>
    <message>
        <source>Region joined too small beside the one that joins (smaller)</source>
        <translation>Regionen som tar imot, er for liten mot den som slutter seg til (smaller)</translation>
    </message>
    <message>
        <source>Region that joins it</source>
        <translation>Region som slutter seg til</translation>
    </message>
    <message>
        <source>Region that joins it, name</source>
        <translation>Region som slutter seg til, navn</translation>
    </message>
    <message>
        <source>Region that most drawings agree on</source>
        <translation>Regionen som de fleste tegningene er enige om</translation>
    </message>
    <message>
        <source>Region that most drawings agree on, name</source>
        <translation>Regionen som de fleste tegningene er enige om, navn</translation>
    </message>
    <message>
        <source>Region that resembles it most</source>
        <translation>Region som ligner mest</translation>
    </message>
    <message>
        <source>Region that resembles it most, name</source>
        <translation>Region som ligner mest, navn</translation>
    </message>
    <message>
        <source>Region to move it to</source>
        <translation>Region den skal flyttes til</translation>
    </message>
    <message>
        <source>Region to move it to (code of any unit in it)</source>
        <translation>Region den flyttes til (koden til en enhet i den)</translation>
    </message>
    <message>
        <source>Region with most members</source>
        <translation>Region med flest medlemmer</translation>
    </message>
    <message>
        <source>Region with most members, name</source>
        <translation>Region med flest medlemmer, navn</translation>
    </message>
    <message>
        <source>Regional indicators</source>
        <translation>Regionale indikatorer</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioner</translation>
    </message>
    <message>
        <source>Regions against each other</source>
        <translation>Regionene mot hverandre</translation>
    </message>
    <message>
        <source>Regions and the parts of their growth</source>
        <translation>Regioner og delene i veksten</translation>
    </message>
    <message>
        <source>Regions and their industry structure</source>
        <translation>Regioner og næringsstrukturen deres</translation>
    </message>
    <message>
        <source>Regions are compared with the rows “{code}” of the industry table.</source>
        <translation>Regionene sammenlignes med radene «{code}» i næringstabellen.</translation>
    </message>
    <message>
        <source>Regions are compared with the sum of all units of the industry table, also those that are not on the map.</source>
        <translation>Regionene sammenlignes med summen av alle enhetene i næringstabellen, også dem som ikke er på kartet.</translation>
    </message>
    <message>
        <source>Regions are compared with the sum of the {units} units of the map that have numbers. That is the nation only if these are all of it: otherwise give the nation&apos;s table.</source>
        <translation>Regionene sammenlignes med summen av de {units} enhetene på kartet som har tall. Det er landet bare hvis disse er hele landet: Oppgi ellers landets tabell.</translation>
    </message>
    <message>
        <source>Regions are compared with the table of the nation.</source>
        <translation>Regionene sammenlignes med tabellen for landet.</translation>
    </message>
    <message>
        <source>Regions are cut by “{cut}”, but “{field}” is empty: fill it in.</source>
        <translation>Det kuttes etter «{cut}», men «{field}» er tomt: fyll det ut.</translation>
    </message>
    <message>
        <source>Regions around centres (BA rules)</source>
        <translation>Regioner rundt sentre (BA-reglene)</translation>
    </message>
    <message>
        <source>Regions at the cut</source>
        <translation>Regionene ved kuttet</translation>
    </message>
    <message>
        <source>Regions below the criteria</source>
        <translation>Regioner som ikke oppfyller kravene</translation>
    </message>
    <message>
        <source>Regions by self-containment</source>
        <translation>Regioner etter egendekning</translation>
    </message>
    <message>
        <source>Regions in one piece</source>
        <translation>Sammenhengende regioner</translation>
    </message>
    <message>
        <source>Regions in several pieces</source>
        <translation>Regioner i flere deler</translation>
    </message>
    <message>
        <source>Regions in which some units lack numbers for the period: {count} (e.g. {examples}). Everything about them is of the other units; the field “coverage” tells how many these are.</source>
        <translation>Regioner der noen enheter mangler tall for perioden: {count} (f.eks. {examples}). Alt om dem gjelder de andre enhetene; feltet «coverage» sier hvor mange de er.</translation>
    </message>
    <message>
        <source>Regions of one unit</source>
        <translation>Regioner med bare én enhet</translation>
    </message>
    <message>
        <source>Regions of the first division</source>
        <translation>Regioner i den første inndelingen</translation>
    </message>
    <message>
        <source>Regions of the first division that ended</source>
        <translation>Regioner i den første inndelingen som er borte</translation>
    </message>
    <message>
        <source>Regions of the second division</source>
        <translation>Regioner i den andre inndelingen</translation>
    </message>
    <message>
        <source>Regions of the second division that are new</source>
        <translation>Regioner i den andre inndelingen som er nye</translation>
    </message>
    <message>
        <source>Regions that most drawings agree on</source>
        <translation>Regioner som de fleste tegningene er enige om</translation>
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
        <source>Regions to compare</source>
        <translation>Regioner å sammenligne</translation>
    </message>
    <message>
        <source>Regions where no unit has more commuters in than out and over 100 jobs</source>
        <translation>Regioner der ingen enhet har flere pendlere inn enn ut og over 100 arbeidsplasser</translation>
    </message>
    <message>
        <source>Regions with a member</source>
        <translation>Regioner med et medlem</translation>
    </message>
    <message>
        <source>Regions with indicators</source>
        <translation>Regioner med indikatorer</translation>
    </message>
    <message>
        <source>Regions with small numbers</source>
        <translation>Regioner med små tall</translation>
    </message>
    <message>
        <source>Regions without a structural change from {first} to {last}, because they have no jobs or no numbers in one of them: {count} (e.g. {examples}). Where codes have changed in between, convert the table to the codes of the map first.</source>
        <translation>Regioner uten strukturendring fra {first} til {last}, fordi de ikke har arbeidsplasser eller tall i en av periodene: {count} (f.eks. {examples}). Regn først tabellen om til kodene på kartet hvis koder er endret i mellomtiden.</translation>
    </message>
    <message>
        <source>Regions without jobs or numbers</source>
        <translation>Regioner uten arbeidsplasser eller tall</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Report on the indicators</source>
        <translation>Rapport om indikatorene</translation>
    </message>
    <message>
        <source>Report regions in several pieces</source>
        <translation>Meld fra om regioner i flere deler</translation>
    </message>
    <message>
        <source>Report with the merge tree</source>
        <translation>Rapport med sammenslåingstre</translation>
    </message>
    <message>
        <source>Residents aged 20–66</source>
        <translation>Bosatte 20–66 år</translation>
    </message>
    <message>
        <source>Residents in work</source>
        <translation>Bosatte i arbeid</translation>
    </message>
    <message>
        <source>Residents who cross a regional border now</source>
        <translation>Bosatte som krysser en regiongrense nå</translation>
    </message>
    <message>
        <source>Residents who lose their work</source>
        <translation>Bosatte som mister arbeidet</translation>
    </message>
    <message>
        <source>Residents who no longer cross a regional border</source>
        <translation>Bosatte som ikke lenger krysser en regiongrense</translation>
    </message>
    <message>
        <source>Residents who work where the jobs go</source>
        <translation>Bosatte som arbeider der arbeidsplassene forsvinner</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Robusthet</translation>
    </message>
    <message>
        <source>Rests on an estimated value (1 = yes)</source>
        <translation>Bygger på en anslått verdi (1 = ja)</translation>
    </message>
    <message>
        <source>Role in the region</source>
        <translation>Rolle i regionen</translation>
    </message>
    <message>
        <source>Round estimates to whole persons, with all totals kept</source>
        <translation>Rund av anslag til hele personer, slik at alle summer beholdes</translation>
    </message>
    <message>
        <source>Rows are kept apart by: {fields}.</source>
        <translation>Rader holdes fra hverandre av: {fields}.</translation>
    </message>
    <message>
        <source>Rows of the harmonised table</source>
        <translation>Rader i den omregnede tabellen</translation>
    </message>
    <message>
        <source>Rows that are estimates</source>
        <translation>Rader som er anslag</translation>
    </message>
    <message>
        <source>Rows with a number that is refused</source>
        <translation>Rader med et tall som avvises</translation>
    </message>
    <message>
        <source>Rule that placed it</source>
        <translation>Regelen som plasserte enheten</translation>
    </message>
    <message>
        <source>Rule: at least 15 %.</source>
        <translation>Regel: minst 15 %.</translation>
    </message>
    <message>
        <source>Rule: both ways over 6 %, under 45 minutes.</source>
        <translation>Regel: begge veier over 6 %, under 45 minutter.</translation>
    </message>
    <message>
        <source>Rule: both ways over 8 %, under 75 minutes.</source>
        <translation>Regel: begge veier over 8 %, under 75 minutter.</translation>
    </message>
    <message>
        <source>Rule: both ways over 8 %, under 90 minutes by another mode.</source>
        <translation>Regel: begge veier over 8 %, under 90 minutter med annet reisemiddel.</translation>
    </message>
    <message>
        <source>Rule: its largest commuting flow.</source>
        <translation>Regel: den største pendlingsstrømmen.</translation>
    </message>
    <message>
        <source>Rule: over 8 %, under 75 minutes.</source>
        <translation>Regel: over 8 %, under 75 minutter.</translation>
    </message>
    <message>
        <source>Rule: own thresholds.</source>
        <translation>Regel: egne terskelverdier.</translation>
    </message>
    <message>
        <source>Rule: part of a ring of largest flows that is a region.</source>
        <translation>Regel: med i en ring av største strømmer, som er en region.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Dokumentasjon av kjøringen</translation>
    </message>
    <message>
        <source>Runner-up, commuters to it</source>
        <translation>Nest beste senter, pendlere dit</translation>
    </message>
    <message>
        <source>Runner-up, commuters to it per resident</source>
        <translation>Nest beste senter, pendlere dit per bosatt</translation>
    </message>
    <message>
        <source>Runner-up, minutes to it</source>
        <translation>Nest beste senter, minutter dit</translation>
    </message>
    <message>
        <source>Runner-up, name</source>
        <translation>Sterkeste andre region, navn</translation>
    </message>
    <message>
        <source>Runner-up, name of the centre</source>
        <translation>Nest beste senter, navn</translation>
    </message>
    <message>
        <source>Runner-up, share both ways</source>
        <translation>Nest beste senter, andel begge veier</translation>
    </message>
    <message>
        <source>Runner-up: strongest other region</source>
        <translation>Nest viktigste: sterkeste andre region</translation>
    </message>
    <message>
        <source>Runner-up: the next best centre</source>
        <translation>Nest beste senter</translation>
    </message>
    <message>
        <source>SMACREG {version} – small city regions</source>
        <translation>SMACREG {version} – småbyregioner</translation>
    </message>
    <message>
        <source>Save decisions</source>
        <translation>Lagre beslutninger</translation>
    </message>
    <message>
        <source>Saved as {where}: every delineation takes it as “Decisions by hand”.</source>
        <translation>Lagret som {where}: alle inndelingsverktøy tar den som «Beslutninger for hånd».</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Sammenheng</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Scenario {number}</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarioer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Scored items</source>
        <translation>Temaer med poeng</translation>
    </message>
    <message>
        <source>Scores from interviews (one row for each rater)</source>
        <translation>Poeng fra intervjuer (én rad for hver vurderer)</translation>
    </message>
    <message>
        <source>Search for a municipality</source>
        <translation>Søk etter en kommune</translation>
    </message>
    <message>
        <source>Search for a region to pin</source>
        <translation>Søk etter en region å feste</translation>
    </message>
    <message>
        <source>Second division</source>
        <translation>Andre inndeling</translation>
    </message>
    <message>
        <source>Second division (table, unit layer or region polygons)</source>
        <translation>Andre inndeling (tabell, lag med enheter eller flater for regionene)</translation>
    </message>
    <message>
        <source>Second division, name of the region</source>
        <translation>Andre inndeling, navn på regionen</translation>
    </message>
    <message>
        <source>Second division:</source>
        <translation>Andre inndeling:</translation>
    </message>
    <message>
        <source>Second division: code of the region</source>
        <translation>Andre inndeling: kode for regionen</translation>
    </message>
    <message>
        <source>Second division: code of the unit (empty: region polygons)</source>
        <translation>Andre inndeling: kode for enheten (tomt: flater for regionene)</translation>
    </message>
    <message>
        <source>Second division: name of the region</source>
        <translation>Andre inndeling: navn på regionen</translation>
    </message>
    <message>
        <source>Second division: share who work in their own region</source>
        <translation>Andre inndeling: andel som arbeider i egen region</translation>
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
        <source>Second unit</source>
        <translation>Andre enhet</translation>
    </message>
    <message>
        <source>Second unit, name</source>
        <translation>Andre enhet, navn</translation>
    </message>
    <message>
        <source>Secondary centre, with members of its own.</source>
        <translation>Sekundært senter, med egne medlemmer.</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Startverdi for tilfeldige tall</translation>
    </message>
    <message>
        <source>Self-containment</source>
        <translation>Egendekning</translation>
    </message>
    <message>
        <source>Self-containment (the smaller share)</source>
        <translation>Egendekning (den minste av de to andelene)</translation>
    </message>
    <message>
        <source>Services and accessibility</source>
        <translation>Tjenester og tilgjengelighet</translation>
    </message>
    <message>
        <source>Several centres have a large enough share: travel times decide. Until then with {centre} ({persons} commuters, {share} of the residents).</source>
        <translation>Flere sentre har en stor nok andel: reisetider avgjør. Inntil videre hos {centre} ({persons} pendlere, {share} av de bosatte).</translation>
    </message>
    <message>
        <source>Several units that had to be joined</source>
        <translation>Flere enheter som måtte settes sammen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Share both ways: per resident of the unit and of the centre, summed</source>
        <translation>Andel begge veier: per bosatt i enheten og per bosatt i senteret, lagt sammen</translation>
    </message>
    <message>
        <source>Share large enough, travel time assumed</source>
        <translation>Stor nok andel, reisetiden er antatt å være kort nok</translation>
    </message>
    <message>
        <source>Share of all commuters between units</source>
        <translation>Andel av alle pendlere mellom enheter</translation>
    </message>
    <message>
        <source>Share of drawings at least as large</source>
        <translation>Andel av trekningene som er minst like store</translation>
    </message>
    <message>
        <source>Share of drawings in which it stays in its region</source>
        <translation>Andel av tegningene der enheten blir værende i regionen sin</translation>
    </message>
    <message>
        <source>Share of drawings with at least as many inside one region</source>
        <translation>Andel av trekningene med minst like mange innenfor én region</translation>
    </message>
    <message>
        <source>Share of drawings with that region</source>
        <translation>Andel av tegningene sammen med den regionen</translation>
    </message>
    <message>
        <source>Share of its cooperations wholly inside the region</source>
        <translation>Andel av samarbeidene som er helt innenfor regionen</translation>
    </message>
    <message>
        <source>Share of its pairs that cooperate</source>
        <translation>Andel av parene som samarbeider</translation>
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
        <source>Share of jobs in the largest industry</source>
        <translation>Andel av arbeidsplassene i den største næringen</translation>
    </message>
    <message>
        <source>Share of jobs of the largest employer</source>
        <translation>Den største arbeidsgiverens andel av arbeidsplassene</translation>
    </message>
    <message>
        <source>Share of jobs that changed industry (Michaely)</source>
        <translation>Andel av arbeidsplassene som skiftet næring (Michaely)</translation>
    </message>
    <message>
        <source>Share of jobs to change industry to be as the nation (specialisation)</source>
        <translation>Andel av arbeidsplassene som måtte skifte næring for å bli som landet (spesialisering)</translation>
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
        <source>Share of random groups of this size inside one region</source>
        <translation>Andel av tilfeldige grupper av denne størrelsen innenfor én region</translation>
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
        <source>Share of the cooperations inside one region</source>
        <translation>Andel av samarbeidene innenfor én region</translation>
    </message>
    <message>
        <source>Share of the employed residents who live in them</source>
        <translation>Andel av de sysselsatte som bor i dem</translation>
    </message>
    <message>
        <source>Share of the jobs at the end</source>
        <translation>Andel av arbeidsplassene ved enden</translation>
    </message>
    <message>
        <source>Share of the jobs it is compared with</source>
        <translation>Andel av arbeidsplassene den sammenlignes med</translation>
    </message>
    <message>
        <source>Share of the jobs of the region</source>
        <translation>Andel av arbeidsplassene i regionen</translation>
    </message>
    <message>
        <source>Share of the members&apos; population in cooperations inside one region</source>
        <translation>Andel av medlemmenes befolkning som er i samarbeid innenfor én region</translation>
    </message>
    <message>
        <source>Share of the members&apos; population in the region with most of it</source>
        <translation>Andel av medlemmenes befolkning i regionen med mest av den</translation>
    </message>
    <message>
        <source>Share of the members&apos; population inside one region</source>
        <translation>Andel av medlemmenes befolkning innenfor én region</translation>
    </message>
    <message>
        <source>Share of the old unit that went to the new one</source>
        <translation>Andel av den gamle enheten som gikk til den nye</translation>
    </message>
    <message>
        <source>Share of the pairs that share several cooperations</source>
        <translation>Andel av parene som har flere samarbeid felles</translation>
    </message>
    <message>
        <source>Share of the partners outside the region</source>
        <translation>Andel av partnerne utenfor regionen</translation>
    </message>
    <message>
        <source>Share of the persons who change region</source>
        <translation>Andel av personene som bytter region</translation>
    </message>
    <message>
        <source>Share of the population in small units</source>
        <translation>Andel av befolkningen i små enheter</translation>
    </message>
    <message>
        <source>Share of the population inside, expected by chance</source>
        <translation>Andel av befolkningen innenfor, forventet ved tilfeldighet</translation>
    </message>
    <message>
        <source>Share of the region in units with a council</source>
        <translation>Andel av regionen i enheter med regionråd</translation>
    </message>
    <message>
        <source>Share of the region that has values</source>
        <translation>Andel av regionen som har verdier</translation>
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
        <source>Share of the units that its two regions share</source>
        <translation>Andel av enhetene som de to regionene har felles</translation>
    </message>
    <message>
        <source>Share of those who live at the start</source>
        <translation>Andel av dem som bor ved starten</translation>
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
        <source>Shares of units that were split (old, new, share)</source>
        <translation>Andeler for enheter som ble delt (old, new, share)</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Formidling</translation>
    </message>
    <message>
        <source>Shortest description (Morel-Balbi and Kirkley)</source>
        <translation>Korteste beskrivelse (Morel-Balbi og Kirkley)</translation>
    </message>
    <message>
        <source>Should a border run elsewhere?</source>
        <translation>Bør en grense gå et annet sted?</translation>
    </message>
    <message>
        <source>Show the industries</source>
        <translation>Vis næringene</translation>
    </message>
    <message>
        <source>Show when QGIS starts</source>
        <translation>Vis når QGIS starter</translation>
    </message>
    <message>
        <source>Shows how varied or one-sided the industries of each region are, what they are specialised in, and whose residents lose their work if jobs in one place go.</source>
        <translation>Viser hvor allsidig eller ensidig næringslivet er i hver region, hva den er spesialisert i, og hvem sine bosatte som mister arbeidet hvis arbeidsplasser på ett sted forsvinner.</translation>
    </message>
    <message>
        <source>Shows whether municipalities cooperate within functional regions, beside what is possible and what chance would give, and how large and divided each region&apos;s municipalities are.</source>
        <translation>Viser om kommuner samarbeider innenfor funksjonelle regioner, ved siden av hva som er mulig og hva tilfeldigheten ville gitt, og hvor store og oppdelte kommunene i hver region er.</translation>
    </message>
    <message>
        <source>Shows which units two divisions into regions place differently, how many persons that concerns, and what the regions are like before and after.</source>
        <translation>Viser hvilke enheter to inndelinger i regioner plasserer ulikt, hvor mange personer det gjelder, og hvordan regionene er før og etter.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
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
        <source>Small numbers (1 = yes)</source>
        <translation>Små tall (1 = ja)</translation>
    </message>
    <message>
        <source>Small units</source>
        <translation>Små enheter</translation>
    </message>
    <message>
        <source>Small-number variation (bootstrap of the flows)</source>
        <translation>Tilfeldig variasjon i små tall (strømmene trekkes på nytt)</translation>
    </message>
    <message>
        <source>Smallest city, inhabitants</source>
        <translation>Minste by, innbyggere</translation>
    </message>
    <message>
        <source>Smallest flows to keep</source>
        <translation>Minste strømmer som er med</translation>
    </message>
    <message>
        <source>Smallest likeness with the base, 0-100</source>
        <translation>Minste likhet med utgangspunktet, 0–100</translation>
    </message>
    <message>
        <source>Smallest number of persons</source>
        <translation>Minste antall personer</translation>
    </message>
    <message>
        <source>Smallest self-containment of a region</source>
        <translation>Laveste egendekning i en region</translation>
    </message>
    <message>
        <source>Smallest share of a region (lm)</source>
        <translation>Minste andel i en region (lm)</translation>
    </message>
    <message>
        <source>Smallest share of a region that must have values</source>
        <translation>Minste andel av en region som må ha verdier</translation>
    </message>
    <message>
        <source>Smallest share of those who live at the start (0-1)</source>
        <translation>Minste andel av dem som bor ved starten (0–1)</translation>
    </message>
    <message>
        <source>Smallest unit</source>
        <translation>Minste enhet</translation>
    </message>
    <message>
        <source>Smallest unit, name</source>
        <translation>Minste enhet, navn</translation>
    </message>
    <message>
        <source>Smallest unit, population</source>
        <translation>Minste enhet, befolkning</translation>
    </message>
    <message>
        <source>Some partners in another region</source>
        <translation>Noen partnere i en annen region</translation>
    </message>
    <message>
        <source>Some rows have no period in the field “{field}”: fill in the year or remove the rows.</source>
        <translation>Noen rader har ingen periode i feltet «{field}»: fyll inn året eller fjern radene.</translation>
    </message>
    <message>
        <source>Some units have no position, so straight lines between them have no length: repair their geometry, or give travel times instead.</source>
        <translation>Noen enheter har ingen plassering på kartet, så luftlinjene mellom dem har ingen lengde: reparer geometrien deres, eller oppgi reisetider i stedet.</translation>
    </message>
    <message>
        <source>Somebody works in their own region everywhere (non-zero)</source>
        <translation>I alle regioner arbeider noen i egen region (non-zero)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Source of the cooperations, for the statistics</source>
        <translation>Kilde for samarbeidene, til statistikken</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Kilde: {sources}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Speed along the straight line for missing times, km/h (empty: not used)</source>
        <translation>Fart i luftlinje for manglende reisetider, km/t (tomt: brukes ikke)</translation>
    </message>
    <message>
        <source>Split as in the last year in which the parts stood separately</source>
        <translation>Del som i det siste året delene sto hver for seg</translation>
    </message>
    <message>
        <source>Splits the change in jobs of each region into a national, an industry and a local part.</source>
        <translation>Deler endringen i arbeidsplasser i hver region i en nasjonal, en næringsmessig og en lokal del.</translation>
    </message>
    <message>
        <source>Stability of a division</source>
        <translation>Stabiliteten til en inndeling</translation>
    </message>
    <message>
        <source>Stable core: stays in nine of ten (1 = yes)</source>
        <translation>Stabil kjerne: blir værende i ni av ti (1 = ja)</translation>
    </message>
    <message>
        <source>Standardised location quotient</source>
        <translation>Standardisert lokaliseringskvotient</translation>
    </message>
    <message>
        <source>Stands between others (betweenness, 0-1)</source>
        <translation>Står mellom andre (mellomposisjon, 0-1)</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Statistics before and after</source>
        <translation>Statistikk før og etter</translation>
    </message>
    <message>
        <source>Statistics of industry structure (long table)</source>
        <translation>Statistikk for næringsstruktur (lang tabell)</translation>
    </message>
    <message>
        <source>Statistics of units and regions (long table)</source>
        <translation>Statistikk for enheter og regioner (lang tabell)</translation>
    </message>
    <message>
        <source>Status of the value</source>
        <translation>Status for verdien</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Still needed: {layers}.</source>
        <translation>Mangler: {layers}.</translation>
    </message>
    <message>
        <source>Straight line instead of a travel time</source>
        <translation>Luftlinje i stedet for reisetid</translation>
    </message>
    <message>
        <source>Straight lines need a projected coordinate reference system, but the units have {crs}: transform the layer first, for example to EPSG:25833.</source>
        <translation>Luftlinjer trenger et kartprojisert koordinatsystem, men enhetene har {crs}: regn først laget om, for eksempel til EPSG:25833.</translation>
    </message>
    <message>
        <source>Strength of the link</source>
        <translation>Styrken på koblingen</translation>
    </message>
    <message>
        <source>Sum of the first value, after</source>
        <translation>Summen av den første verdien, etter</translation>
    </message>
    <message>
        <source>Sum of the first value, before</source>
        <translation>Summen av den første verdien, før</translation>
    </message>
    <message>
        <source>Sum of “{field}”: {before} before, {after} after, difference {difference}.</source>
        <translation>Summen av «{field}»: {before} før, {after} etter, forskjell {difference}.</translation>
    </message>
    <message>
        <source>Summary of the division</source>
        <translation>Sammendrag av inndelingen</translation>
    </message>
    <message>
        <source>Summed: made of old units</source>
        <translation>Summert: satt sammen av gamle enheter</translation>
    </message>
    <message>
        <source>TTWA criteria, small minimum</source>
        <translation>TTWA-krav med lav minstestørrelse</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Table of code changes</source>
        <translation>Tabell over kodeendringer</translation>
    </message>
    <message>
        <source>Table with old codes</source>
        <translation>Tabell med gamle koder</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gpkg)</source>
        <translation>Tabeller (*.csv *.gpkg)</translation>
    </message>
    <message>
        <source>Tables of statistics</source>
        <translation>Statistikktabeller</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Take pictures, the table or a page out of the dock</source>
        <translation>Ta bilder, tabellen eller en side med ut av panelet</translation>
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
        <source>Target self-containments to try</source>
        <translation>Verdier for målet for egendekning</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Målstørrelse</translation>
    </message>
    <message>
        <source>Target sizes to try</source>
        <translation>Verdier for målstørrelse</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Task (empty: all)</source>
        <translation>Oppgave (tomt: alle)</translation>
    </message>
    <message>
        <source>Task of the cooperation</source>
        <translation>Oppgaven til samarbeidet</translation>
    </message>
    <message>
        <source>Task that marks councils of the region (empty: none)</source>
        <translation>Oppgaven som merker regionråd (tomt: ingen)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>The catalogue has no indicator “{id}”: choose among its ids, e.g. {known}.</source>
        <translation>Katalogen har ingen indikator «{id}»: velg blant identifikatorene, f.eks. {known}.</translation>
    </message>
    <message>
        <source>The catalogue has no variable “{variable}”: write one of {known}.</source>
        <translation>Katalogen har ingen variabel «{variable}»: Skriv en av {known}.</translation>
    </message>
    <message>
        <source>The catalogue has version {version}, but this plugin reads version {expected}: change the catalogue or install a plugin that reads it.</source>
        <translation>Katalogen har versjon {version}, men dette programtillegget leser versjon {expected}: endre katalogen eller installer et tillegg som leser den.</translation>
    </message>
    <message>
        <source>The catalogue is for the country {country}, not {expected}: choose a catalogue of the same country.</source>
        <translation>Katalogen gjelder landet {country}, ikke {expected}: velg en katalog for samme land.</translation>
    </message>
    <message>
        <source>The catalogue is not UTF-8 text (byte {position}): save it with the encoding UTF-8.</source>
        <translation>Katalogen er ikke UTF-8-tekst (byte {position}): lagre den med tegnkodingen UTF-8.</translation>
    </message>
    <message>
        <source>The catalogue is not valid JSON (line {line}, column {column}): look there for a comma, quotation mark or bracket that is missing or too many.</source>
        <translation>Katalogen er ikke gyldig JSON (linje {line}, kolonne {column}): se der etter et komma, anførselstegn eller en parentes som mangler eller er for mye.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read ({reason}): choose another file.</source>
        <translation>Katalogen {path} kan ikke leses ({reason}): Velg en annen fil.</translation>
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
        <source>The code table has no row with both an old and a new code: choose the right fields.</source>
        <translation>Kodetabellen har ingen rad med både gammel og ny kode: velg de riktige feltene.</translation>
    </message>
    <message>
        <source>The code table is not used: the first division is given as region polygons.</source>
        <translation>Kodetabellen blir ikke brukt: den første inndelingen er oppgitt som flater for regionene.</translation>
    </message>
    <message>
        <source>The code table leads in a circle ({codes}): correct it so that each old code ends at a unit of today.</source>
        <translation>Kodetabellen går i ring ({codes}): rett den slik at hver gammel kode ender i en av dagens enheter.</translation>
    </message>
    <message>
        <source>The codes in the field “{field}” are those before all changes.</source>
        <translation>Kodene i feltet «{field}» er de som gjaldt før alle endringene.</translation>
    </message>
    <message>
        <source>The codes in the field “{field}” are those in use from {year}.</source>
        <translation>Kodene i feltet «{field}» er de som ble brukt fra {year}.</translation>
    </message>
    <message>
        <source>The codes in the field “{field}” fit the units of {vintage} best: {matched} of {count} codes are among these {units}.</source>
        <translation>Kodene i feltet «{field}» passer best med enhetene i {vintage}: {matched} av {count} koder er blant disse {units}.</translation>
    </message>
    <message>
        <source>The codes in the field “{field}” that are units of {vintage} are units of {others} as well: codes alone do not tell which it is, so check the year of the table.</source>
        <translation>Kodene i feltet «{field}» som er enheter i {vintage}, er også enheter i {others}: kodene alene viser ikke hvilket år det er, så se etter hvilket år tabellen gjelder.</translation>
    </message>
    <message>
        <source>The codes of the industries do not tell their broader groups, so that related and unrelated variety are left empty: choose a field with the group of the industry.</source>
        <translation>Kodene for næringene sier ikke hvilke bredere grupper de hører til, så beslektet og ubeslektet variasjon står tomme: velg et felt med gruppen for næringen.</translation>
    </message>
    <message>
        <source>The codes of the year {year} do not fit the units (e.g. {examples}): choose a code table from the old codes to those of the map, or leave the year out.</source>
        <translation>Kodene for året {year} passer ikke til enhetene (f.eks. {examples}): velg en kodetabell fra de gamle kodene til kodene i kartet, eller utelat året.</translation>
    </message>
    <message>
        <source>The columns of the code table have different lengths ({lengths}): read them from the same rows.</source>
        <translation>Kolonnene i kodetabellen er ulike i lengde ({lengths}): les dem fra de samme radene.</translation>
    </message>
    <message>
        <source>The columns of the commuting table have different lengths ({lengths}): read them from the same rows.</source>
        <translation>Kolonnene i pendlingstabellen er ulike i lengde ({lengths}): les dem fra de samme radene.</translation>
    </message>
    <message>
        <source>The columns of the decisions by hand have different lengths ({units} and {regions}): read them from the same rows.</source>
        <translation>Kolonnene i beslutningene for hånd er ulike i lengde ({units} og {regions}): les dem fra de samme radene.</translation>
    </message>
    <message>
        <source>The columns of the division have different lengths ({units} and {regions}): read them from the same rows.</source>
        <translation>Kolonnene i inndelingen er ulike i lengde ({units} og {regions}): les dem fra de samme radene.</translation>
    </message>
    <message>
        <source>The columns of the industry table have different lengths ({lengths}): read them from the same rows.</source>
        <translation>Kolonnene i næringstabellen har ulik lengde ({lengths}): les dem fra de samme radene.</translation>
    </message>
    <message>
        <source>The columns to compare have different lengths ({lengths}): read codes and values from the same rows.</source>
        <translation>Kolonnene som skal sammenlignes, er ulikt lange ({lengths}): les koder og verdier fra de samme radene.</translation>
    </message>
    <message>
        <source>The commuting table has no rows: choose a table with one row for each pair of municipality of residence and municipality of work.</source>
        <translation>Pendlingstabellen har ingen rader: velg en tabell med én rad for hvert par av bostedskommune og arbeidsstedskommune.</translation>
    </message>
    <message>
        <source>The commuting table has nobody who works in the unit {code}, so that nobody can lose work there: check that its codes are of the same year as the map.</source>
        <translation>Pendlingstabellen har ingen som arbeider i enheten {code}, så ingen kan miste arbeidet der: kontroller at kodene er fra samme år som kartet.</translation>
    </message>
    <message>
        <source>The commuting table holds several years ({years}): choose one of them.</source>
        <translation>Pendlingstabellen har flere år ({years}): velg ett av dem.</translation>
    </message>
    <message>
        <source>The commuting table is large: {runs} starts from the seed {seed} reached a modularity from {least} to {most} at resolution {resolution} in one pass, and only the best one was followed to its end at {quality}.</source>
        <translation>Pendlingstabellen er stor: {runs} starter fra startverdien {seed} nådde en modularitet fra {least} til {most} med oppløsning {resolution} i én runde, og bare den beste ble fulgt til slutten på {quality}.</translation>
    </message>
    <message>
        <source>The comparison as a page to print</source>
        <translation>Sammenligningen som side til utskrift</translation>
    </message>
    <message>
        <source>The comparison as a web page …</source>
        <translation>Sammenligningen som nettside …</translation>
    </message>
    <message>
        <source>The correspondence runs from the new codes to the old ones; it is read the other way.</source>
        <translation>Korrespondansen går fra de nye kodene til de gamle; den leses motsatt vei.</translation>
    </message>
    <message>
        <source>The country of the catalogue is “{country}”: write two capital letters, for example NO.</source>
        <translation>Landet til katalogen er «{country}»: skriv to store bokstaver, for eksempel NO.</translation>
    </message>
    <message>
        <source>The county (not known)</source>
        <translation>Fylket (ukjent)</translation>
    </message>
    <message>
        <source>The data have one indicator; a scatter needs two.</source>
        <translation>Dataene har én indikator; sammenhengen trenger to.</translation>
    </message>
    <message>
        <source>The decisions by hand give the unit {example} several regions in the field “{field}” ({regions}): keep one of them.</source>
        <translation>Beslutningene for hånd gir enheten {example} flere regioner i feltet «{field}» ({regions}): behold én av dem.</translation>
    </message>
    <message>
        <source>The demonstration country is being made</source>
        <translation>Eksempellandet blir laget</translation>
    </message>
    <message>
        <source>The disk is full, {path} was not written: make room, or choose another one.</source>
        <translation>Disken er full, {path} ble ikke lagret: rydd plass, eller velg en annen disk.</translation>
    </message>
    <message>
        <source>The division and the commuting matrix have different units ({count} codes differ, e.g. {examples}): use a division of the same units.</source>
        <translation>Inndelingen og pendlingsmatrisen har ulike enheter ({count} koder er forskjellige, f.eks. {examples}): bruk en inndeling av de samme enhetene.</translation>
    </message>
    <message>
        <source>The division and the industry table have different units ({count} codes differ, e.g. {examples}): use a division of the same units.</source>
        <translation>Inndelingen og næringstabellen har ulike enheter ({count} koder er forskjellige, f.eks. {examples}): bruk en inndeling av de samme enhetene.</translation>
    </message>
    <message>
        <source>The division has no row with a unit code in the field “{field}”: choose a table with one row for each unit.</source>
        <translation>Inndelingen har ingen rad med kode for en enhet i feltet «{field}»: velg en tabell med én rad for hver enhet.</translation>
    </message>
    <message>
        <source>The division has {regions} units and the map {units}: use a division of the same units.</source>
        <translation>Inndelingen har {regions} enheter og kartet {units}: bruk en inndeling av de samme enhetene.</translation>
    </message>
    <message>
        <source>The drawings show what small numbers alone can change. Real changes from year to year come on top and are larger.</source>
        <translation>Tegningene viser hva små tall alene kan endre. Virkelige endringer fra år til år kommer i tillegg og er større.</translation>
    </message>
    <message>
        <source>The earlier year is the year itself ({year}): choose one before the merger.</source>
        <translation>Det tidligere året er det samme som året selv ({year}): velg et år før sammenslåingen.</translation>
    </message>
    <message>
        <source>The field to check (“{field}”) is not among the fields of values ({known}): choose one of these.</source>
        <translation>Feltet som skal kontrolleres («{field}»), er ikke blant feltene med verdier ({known}): velg ett av disse.</translation>
    </message>
    <message>
        <source>The field “{field}” has no region for any unit: choose the field that holds the regions.</source>
        <translation>Feltet «{field}» har ingen region for noen av enhetene: velg feltet der regionene står.</translation>
    </message>
    <message>
        <source>The field “{field}” holds names instead of codes (e.g. {examples}): their codes are looked up.</source>
        <translation>Feltet «{field}» har navn i stedet for koder (f.eks. {examples}): kodene blir slått opp.</translation>
    </message>
    <message>
        <source>The field “{field}” holds no centre: choose the field with the codes of the units that are centres.</source>
        <translation>Feltet «{field}» har ingen sentre: velg feltet med kodene for enhetene som er sentre.</translation>
    </message>
    <message>
        <source>The field “{field}” holds only zeros: choose the field with the inhabitants, or leave it empty to count employed residents.</source>
        <translation>Feltet «{field}» har bare nuller: velg feltet med innbyggere, eller la det stå tomt for å telle sysselsatte etter bosted.</translation>
    </message>
    <message>
        <source>The field “{field}” holds only zeros: choose the field with the inhabitants, or leave it empty.</source>
        <translation>Feltet «{field}» har bare nuller: velg feltet med innbyggerne, eller la det stå tomt.</translation>
    </message>
    <message>
        <source>The field “{field}” holds periods, but is not chosen as the period: the codes of all rows are read as those of one year. Choose it, so that each row has the codes of its time.</source>
        <translation>Feltet «{field}» inneholder perioder, men er ikke valgt som periode: Kodene i alle radene leses som om de var fra samme år. Velg det, slik at hver rad har kodene fra sin egen tid.</translation>
    </message>
    <message>
        <source>The field “{field}” is chosen for “{one}” and for “{other}”: choose another field for one of them.</source>
        <translation>Feltet «{field}» er valgt både for «{one}» og for «{other}»: velg et annet felt for en av dem.</translation>
    </message>
    <message>
        <source>The field “{field}” is negative ({example}) in row {row}: jobs cannot be negative, so correct it.</source>
        <translation>Feltet «{field}» er negativt ({example}) i rad {row}: antall arbeidsplasser kan ikke være negativt, så rett det.</translation>
    </message>
    <message>
        <source>The field “{field}” is negative for {example} in row {row}: persons cannot be negative, so correct it.</source>
        <translation>Feltet «{field}» er negativt for {example} i rad {row}: antall personer kan ikke være negativt, så rett det.</translation>
    </message>
    <message>
        <source>The field “{field}” is negative, or differs between the rows of {example} (row {row}): it must hold the persons of the whole old unit.</source>
        <translation>Feltet «{field}» er negativt, eller ulikt i radene for {example} (rad {row}): la det inneholde antall personer i hele den gamle enheten.</translation>
    </message>
    <message>
        <source>The field “{field}” is not used: no division is given.</source>
        <translation>Feltet «{field}» blir ikke brukt: det er ikke oppgitt noen inndeling.</translation>
    </message>
    <message>
        <source>The field “{field}” is not used: no population layer is given.</source>
        <translation>Feltet «{field}» blir ikke brukt: det er ikke oppgitt noe lag med befolkning.</translation>
    </message>
    <message>
        <source>The field “{field}” of the code table has “{value}” in row {row}, which is no year: correct it or leave it empty.</source>
        <translation>Feltet «{field}» i kodetabellen har «{value}» i rad {row}, som ikke er et år: rett det eller la det stå tomt.</translation>
    </message>
    <message>
        <source>The fields {fields} hold numbers that change from period to period, but are not chosen as values or rates: they are empty wherever units were merged or split. Choose them too if you need them.</source>
        <translation>Feltene {fields} inneholder tall som endrer seg fra periode til periode, men er ikke valgt som verdier eller rater: De er tomme der enheter ble slått sammen eller delt. Velg dem også hvis du trenger dem.</translation>
    </message>
    <message>
        <source>The file is no catalogue of indicators: choose a JSON file whose key “format” is “{expected}”.</source>
        <translation>Filen er ingen indikatorkatalog: velg en JSON-fil der nøkkelen «format» er «{expected}».</translation>
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
        <source>The file {path} with changes of codes cannot be read: check that it is there and that you may read it ({reason}).</source>
        <translation>Fila {path} med kodeendringer kan ikke leses: kontroller at den finnes og at du har lov til å lese den ({reason}).</translation>
    </message>
    <message>
        <source>The file {source} begins like JSON but is not complete ({problem}): fetch it again from KLASS.</source>
        <translation>Fila {source} begynner som JSON, men er ikke hel ({problem}): hent den på nytt fra KLASS.</translation>
    </message>
    <message>
        <source>The file {source} has no changes of codes: fetch a longer period from KLASS.</source>
        <translation>Fila {source} har ingen kodeendringer: hent en lengre periode fra KLASS.</translation>
    </message>
    <message>
        <source>The file {source} has version {version} of its format, but this plugin knows version {known}: update the plugin.</source>
        <translation>Filen {source} har versjon {version} av formatet, men dette programtillegget kjenner versjon {known}: oppdater programtillegget.</translation>
    </message>
    <message>
        <source>The file {source} has {count} units in {vintage}, but says that there are {declared}: correct it.</source>
        <translation>Filen {source} har {count} enheter i {vintage}, men sier at det er {declared}: rett den.</translation>
    </message>
    <message>
        <source>The file {source} is no JSON that can be read ({problem}): choose another file or fetch it again.</source>
        <translation>Filen {source} er ikke JSON som kan leses ({problem}): velg en annen fil, eller hent den på nytt.</translation>
    </message>
    <message>
        <source>The file {source} is no file of changes or correspondence from KLASS (found: {found}): it needs the columns oldCode and newCode, or sourceCode and targetCode. Give any other table as the code table.</source>
        <translation>Fila {source} er ingen fil med endringer eller korrespondanse fra KLASS (fant: {found}): den må ha kolonnene oldCode og newCode, eller sourceCode og targetCode. Gi alle andre tabeller som kodetabell.</translation>
    </message>
    <message>
        <source>The file {source} is not in the format “{format}”: choose another file.</source>
        <translation>Filen {source} er ikke i formatet «{format}»: velg en annen fil.</translation>
    </message>
    <message>
        <source>The file {source} lists the codes of one date, not their changes: choose a file of changes (codeChanges) or a correspondence (correspondenceMaps) from KLASS.</source>
        <translation>Fila {source} viser kodene på én dato, ikke endringene: velg en fil med endringer (codeChanges) eller en korrespondanse (correspondenceMaps) fra KLASS.</translation>
    </message>
    <message>
        <source>The file {source} with changes of codes is empty: fetch it again from KLASS.</source>
        <translation>Fila {source} med kodeendringer er tom: hent den på nytt fra KLASS.</translation>
    </message>
    <message>
        <source>The finances are given, but no field with an amount: choose one for “{result}”, “{debt}” or “{fund}”.</source>
        <translation>Økonomien er oppgitt, men ikke noe felt med et beløp: velg et for «{result}», «{debt}» eller «{fund}».</translation>
    </message>
    <message>
        <source>The first period ({first}) must come before the last ({last}): choose others.</source>
        <translation>Den første perioden ({first}) må komme før den siste ({last}): velg andre.</translation>
    </message>
    <message>
        <source>The first period ({first}) must come before the period ({period}): change one of them, or leave both empty for the first and the last of the table.</source>
        <translation>Den første perioden ({first}) må komme før perioden ({period}): endre en av dem, eller la begge stå tomme for den første og den siste i tabellen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: choose another one.</source>
        <translation>Mappen {folder} finnes ikke: velg en annen.</translation>
    </message>
    <message>
        <source>The formula “{place}” has “{part}” where a variable should stand: write variables in lower-case letters, with a space on both sides of each plus and minus.</source>
        <translation>Formelen «{place}» har «{part}» der det skulle stå en variabel: skriv variabler med små bokstaver, med mellomrom på begge sider av pluss og minus.</translation>
    </message>
    <message>
        <source>The formula “{place}” is empty: name at least one variable.</source>
        <translation>Formelen «{place}» er tom: nevn minst én variabel.</translation>
    </message>
    <message>
        <source>The formula “{place}” multiplies by “{part}”, which is no number above 0: write for example 0.5*births.</source>
        <translation>Formelen «{place}» multipliserer med «{part}», som ikke er et tall over 0: skriv for eksempel 0.5*births.</translation>
    </message>
    <message>
        <source>The formula “{place}” names the category “{part}”: write a number, a range such as 20-34, an open one such as 67+, or a name that begins with a letter.</source>
        <translation>Formelen «{place}» nevner kategorien «{part}»: skriv et tall, et spenn som 20-34, et åpent som 67+, eller et navn som begynner med en bokstav.</translation>
    </message>
    <message>
        <source>The formula “{place}” names the year “{part}”: write @-10 for ten years earlier; later years are not possible.</source>
        <translation>Formelen «{place}» nevner året «{part}»: skriv @-10 for ti år tidligere; senere år er ikke mulig.</translation>
    </message>
    <message>
        <source>The groups of the table cut the range {wanted} (e.g. {found}): use finer data (single years of age, two-digit industries), or groups that begin and end where the range does.</source>
        <translation>Gruppene i tabellen kutter spennet {wanted} (f.eks. {found}): bruk finere data (ettårige aldersgrupper, tosifrede næringer), eller grupper som begynner og slutter der spennet gjør det.</translation>
    </message>
    <message>
        <source>The height is {value}, but must be above 0 and at most 1: change it.</source>
        <translation>Høyden er {value}, men må være over 0 og høyst 1: endre den.</translation>
    </message>
    <message>
        <source>The id “{id}” in the catalogue must consist of lower-case letters a to z, digits and underscores, and begin with a letter.</source>
        <translation>Identifikatoren «{id}» i katalogen må bestå av små bokstaver fra a til z, sifre og understreker, og begynne med en bokstav.</translation>
    </message>
    <message>
        <source>The id “{id}” of an indicator must consist of at most 32 letters a to z, digits and underscores, and begin with a letter.</source>
        <translation>Identifikatoren «{id}» til en indikator må bestå av høyst 32 bokstaver fra a til z, sifre og understreker, og begynne med en bokstav.</translation>
    </message>
    <message>
        <source>The incomplete output {place} could not be removed: close other programs that use it and delete it yourself.</source>
        <translation>Det ufullstendige resultatet {place} kunne ikke fjernes: lukk andre programmer som bruker det, og slett det selv.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule MED, but “{variable}” is no median: choose the rule of its kind.</source>
        <translation>Indikatoren {id} har regelen MED, men «{variable}» er ingen median: velg regelen for sin type.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule WM, but “{variable}” is of the kind {kind}: only rates and scores have a weighted mean, counts and amounts are added, and medians have neither.</source>
        <translation>Indikatoren {id} har regelen WM, men «{variable}» er av typen {kind}: bare rater og poeng har et veid gjennomsnitt; antall og beløp summeres, og medianer har ingen av delene.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule {rule}, but “{variable}” has no categories: give the variable a “dimension” or choose another rule.</source>
        <translation>Indikatoren {id} har regelen {rule}, men «{variable}» har ingen kategorier: gi variabelen en «dimension» eller velg en annen regel.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule {rule}, which does not use “{field}”: remove it or choose another rule.</source>
        <translation>Indikatoren {id} har regelen {rule}, som ikke bruker «{field}»: fjern det eller velg en annen regel.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule {rule}, which needs “{field}”: add it or choose another rule.</source>
        <translation>Indikatoren {id} har regelen {rule}, som trenger «{field}»: legg det til eller velg en annen regel.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule {rule}, whose numerator must be one variable: write no sum and no factor.</source>
        <translation>Indikatoren {id} har regelen {rule}, der telleren må være én variabel: skriv ingen sum og ingen faktor.</translation>
    </message>
    <message>
        <source>The indicator {id} has the theme “{theme}”, which the catalogue does not define: add it to “themes” or choose one of these: {known}.</source>
        <translation>Indikatoren {id} har temaet «{theme}», som katalogen ikke definerer: legg det til i «themes» eller velg et av disse: {known}.</translation>
    </message>
    <message>
        <source>The indicator {id} is in the default set, but its certainty is “{certainty}”: only what is certain may be a default.</source>
        <translation>Indikatoren {id} er i standardsettet, men sikkerheten er «{certainty}»: bare det som er sikkert, kan være standard.</translation>
    </message>
    <message>
        <source>The indicator {id} would add the variable “{variable}”, which is of the kind {kind}, by the rule {rule}: only counts and amounts can be added, so name these or choose another rule.</source>
        <translation>Indikatoren {id} ville summert variabelen «{variable}», som er av typen {kind}, etter regelen {rule}: bare count og amount kan summeres, så bruk slike eller velg en annen regel.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” for the map is none of those computed ({known}): write one of these, or leave it empty for the first.</source>
        <translation>Indikatoren «{indicator}» for kartet er ikke blant dem som er beregnet ({known}): Skriv en av disse, eller la det stå tomt for den første.</translation>
    </message>
    <message>
        <source>The industry table has no rows for the nation and no units outside the map, so that the sum of its {units} units stands for the nation: if they are not the whole country, give the nation&apos;s jobs in a table of its own, or compare with the sum of the set.</source>
        <translation>Næringstabellen har ingen rader for landet og ingen enheter utenfor kartet, så summen av de {units} enhetene står for landet: hvis de ikke er hele landet, legg inn landets arbeidsplasser som en egen tabell, eller sammenlign med summen av utvalget.</translation>
    </message>
    <message>
        <source>The industry table has no rows: choose a table with one row for each unit, industry and period.</source>
        <translation>Næringstabellen har ingen rader: velg en tabell med én rad for hver enhet, næring og periode.</translation>
    </message>
    <message>
        <source>The industry table holds one period only ({period}), but a change needs two: choose the field with the period, and a table with at least two periods.</source>
        <translation>Næringstabellen har bare én periode ({period}), men en endring krever to: velg feltet med perioden og en tabell med minst to perioder.</translation>
    </message>
    <message>
        <source>The input “{input}” cannot be transformed from {own} to {crs}, the reference system of the units: set the right one in the layer&apos;s properties.</source>
        <translation>«{input}» kan ikke regnes om fra {own} til {crs}, som er koordinatsystemet til enhetene: sett riktig koordinatsystem i lagets egenskaper.</translation>
    </message>
    <message>
        <source>The input “{input}” has no polygons: choose one that has.</source>
        <translation>«{input}» har ingen flater: velg et lag som har det.</translation>
    </message>
    <message>
        <source>The input “{input}” has no polygons: choose the field with the codes of the units in it, or a layer of region polygons.</source>
        <translation>«{input}» har ingen flater: velg feltet der kodene for enhetene står, eller et lag med flater for regionene.</translation>
    </message>
    <message>
        <source>The input “{input}” has no rows.</source>
        <translation>«{input}» har ingen rader.</translation>
    </message>
    <message>
        <source>The input “{input}” is given, but not the field for “{field}”: choose one of {fields}.</source>
        <translation>«{input}» er oppgitt, men ikke feltet for «{field}»: velg ett av {fields}.</translation>
    </message>
    <message>
        <source>The input “{input}” is not used by the chosen rules.</source>
        <translation>«{input}» blir ikke brukt av reglene du har valgt.</translation>
    </message>
    <message>
        <source>The input “{input}” is not used with what is chosen for “{choice}”.</source>
        <translation>«{input}» blir ikke brukt med det som er valgt for «{choice}».</translation>
    </message>
    <message>
        <source>The input “{input}” is not used: “{contiguity}” is “{off}”.</source>
        <translation>«{input}» blir ikke brukt: «{contiguity}» står på «{off}».</translation>
    </message>
    <message>
        <source>The input “{input}” is transformed from {own} to {crs}, the reference system of the units.</source>
        <translation>«{input}» er regnet om fra {own} til {crs}, som er koordinatsystemet til enhetene.</translation>
    </message>
    <message>
        <source>The input “{input}” needs the fields old (or old_code), new (or new_code) and share, but has {fields}: rename its fields.</source>
        <translation>Inndata «{input}» må ha feltene old (eller old_code), new (eller new_code) og share, men har {fields}: gi feltene nye navn.</translation>
    </message>
    <message>
        <source>The larger, the more inhabitants</source>
        <translation>Jo større, jo flere innbyggere</translation>
    </message>
    <message>
        <source>The largest deviation that is accepted is {value}, but must be above 0.</source>
        <translation>Det største avviket som godtas, er {value}, men må være over 0.</translation>
    </message>
    <message>
        <source>The largest similarity is {value}, but must be above 0 and at most 1: change it.</source>
        <translation>Den største likheten er {value}, men må være over 0 og høyst 1: endre den.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}”: choose another field.</source>
        <translation>Laget «{layer}» har ikke noe felt «{field}»: velg et annet felt.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no long table of statistics in this project: add the table that “Regional indicators” wrote beside it, or choose another one.</source>
        <translation>Laget «{layer}» har ingen lang tabell med statistikk i dette prosjektet: legg til tabellen som «Regionale indikatorer» skrev ved siden av, eller velg en annen.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no regions: its field “{field}” is empty, or a filter leaves nothing.</source>
        <translation>Laget «{layer}» har ingen regioner: feltet «{field}» er tomt, eller et filter tar bort alt.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has the regions; the table of commuting is missing: add the one that they were drawn from to the project.</source>
        <translation>Laget «{layer}» har regionene, men pendlingstabellen mangler: legg til den som de ble tegnet av, i prosjektet.</translation>
    </message>
    <message>
        <source>The layers have room for {most} fields: {count} indicators are in the long table only.</source>
        <translation>Kartlagene har plass til {most} felt: {count} indikatorer står bare i den lange tabellen.</translation>
    </message>
    <message>
        <source>The least varied region is {region}: as if it had {number} equally large industries ({whole} in what it is compared with); {share} of its {jobs} jobs are in {industry}.</source>
        <translation>Den minst allsidige regionen er {region}: som om den hadde {number} like store næringer ({whole} i det den sammenlignes med); {share} av de {jobs} arbeidsplassene er i {industry}.</translation>
    </message>
    <message>
        <source>The likeness is given for the first {most} of {count} drawings only.</source>
        <translation>Likheten er bare oppgitt for de første {most} av {count} tegninger.</translation>
    </message>
    <message>
        <source>The limit for a city is {limit} inhabitants and not {city}: this is the FUA rule applied to small cities, and no functional urban areas in the sense of the EU and the OECD.</source>
        <translation>Grensen for en by er {limit} innbyggere og ikke {city}: dette er FUA-regelen brukt på småbyer, og ikke funksjonelle byområder slik EU og OECD mener dem.</translation>
    </message>
    <message>
        <source>The limit for small counts is {value}, but must be 0 or more: change it.</source>
        <translation>Grensen for små tall er {value}, men må være 0 eller mer: Endre den.</translation>
    </message>
    <message>
        <source>The limit of small units is {value} inhabitants, but must be above 0: change it.</source>
        <translation>Grensen for små enheter er {value} innbyggere, men må være over 0: endre den.</translation>
    </message>
    <message>
        <source>The local part is highest in {name}: {jobs} jobs, {percent} % of those at the start.</source>
        <translation>Den lokale delen er høyest i {name}: {jobs} arbeidsplasser, {percent} % av dem ved starten.</translation>
    </message>
    <message>
        <source>The local part is lowest in {name}: {jobs} jobs, {percent} % of those at the start.</source>
        <translation>Den lokale delen er lavest i {name}: {jobs} arbeidsplasser, {percent} % av dem ved starten.</translation>
    </message>
    <message>
        <source>The method of the R package LabourMarketAreas knows no neighbours: choose another method, or let regions in several pieces be reported or repaired afterwards.</source>
        <translation>Metoden «Arbeidsmarkedsområder, som i R-pakken LabourMarketAreas» tar ikke hensyn til naboer: velg en annen metode, eller velg å få meldt fra om regioner i flere deler eller å flytte det som er avskåret, etterpå.</translation>
    </message>
    <message>
        <source>The method of the R package LabourMarketAreas knows only the linkage Smart: choose a preset that uses Smart (TTWA, Italian or UK), “Custom” with Smart, or another method.</source>
        <translation>Metoden «Arbeidsmarkedsområder, som i R-pakken LabourMarketAreas» kan bare brukes med koblingsstyrken Smart: velg et forhåndsvalg som bruker Smart (TTWA, Italia eller Storbritannia), «Egne verdier» med Smart, eller en annen metode.</translation>
    </message>
    <message>
        <source>The method’s own stop rule</source>
        <translation>Metodens egen stoppregel</translation>
    </message>
    <message>
        <source>The name “{alias}” belongs to several variables of the catalogue ({variables}): remove it from all but one.</source>
        <translation>Navnet «{alias}» hører til flere variabler i katalogen ({variables}): fjern det fra alle unntatt én.</translation>
    </message>
    <message>
        <source>The nation</source>
        <translation>Landet</translation>
    </message>
    <message>
        <source>The nation (else all units of the industry table)</source>
        <translation>Landet (ellers alle enhetene i næringstabellen)</translation>
    </message>
    <message>
        <source>The nation has industries without a number in the chosen period: choose another period, or a table of the nation that is complete.</source>
        <translation>Landet har næringer uten tall i den valgte perioden: velg en annen periode, eller en tabell for landet som er fullstendig.</translation>
    </message>
    <message>
        <source>The nation&apos;s jobs by industry (table)</source>
        <translation>Landets arbeidsplasser etter næring (tabell)</translation>
    </message>
    <message>
        <source>The number of jobs that draw location quotients towards 1 is {value}, but must be 0 or more: change it.</source>
        <translation>Antallet arbeidsplasser som trekker lokaliseringskvotientene mot 1, er {value}, men må være 0 eller mer: endre det.</translation>
    </message>
    <message>
        <source>The number of jobs that go is {value}, but must be above 0: change it.</source>
        <translation>Antallet arbeidsplasser som forsvinner, er {value}, men må være over 0: endre det.</translation>
    </message>
    <message>
        <source>The number of jobs that go is {value}, but the industry “{industry}” has only {jobs} in this unit: check the industry; the number is used as it is.</source>
        <translation>Antallet arbeidsplasser som forsvinner, er {value}, men næringen «{industry}» har bare {jobs} i denne enheten: kontroller næringen; tallet brukes som det er.</translation>
    </message>
    <message>
        <source>The number of jobs that go is {value}, but the unit {code} has only {jobs} jobs in the chosen period: give fewer, or choose another unit or period.</source>
        <translation>Antallet arbeidsplasser som forsvinner, er {value}, men enheten {code} har bare {jobs} arbeidsplasser i den valgte perioden: oppgi færre, eller velg en annen enhet eller periode.</translation>
    </message>
    <message>
        <source>The number of lines of each unit is {value}, but must be 1 or more: change it, or leave it empty for all.</source>
        <translation>Antall linjer for hver enhet er {value}, men må være 1 eller mer: endre tallet, eller la feltet stå tomt for å få alle.</translation>
    </message>
    <message>
        <source>The number of random drawings is {value}, but must be from 1 to {most}: change it.</source>
        <translation>Antallet tilfeldige trekninger er {value}, men må være fra 1 til {most}: endre det.</translation>
    </message>
    <message>
        <source>The number of starts is {value}, but must be 1 or more: change it (10 is the usual one).</source>
        <translation>Antall starter er {value}, men må være 1 eller mer: endre tallet (10 er vanlig).</translation>
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
        <source>The output “{output}” is not written: it does not go with what is chosen for “{choice}”.</source>
        <translation>«{output}» skrives ikke: det passer ikke med det som er valgt for «{choice}».</translation>
    </message>
    <message>
        <source>The output “{output}” is written as a layer to read ({path}|layername={table}): to write a table into a GeoPackage, give ogr:dbname=&apos;{path}&apos; table=&quot;{table}&quot; (geom).</source>
        <translation>Resultatet «{output}» er oppgitt som et lag å lese ({path}|layername={table}): oppgi ogr:dbname=&apos;{path}&apos; table=&quot;{table}&quot; (geom) for å skrive en tabell til en GeoPackage.</translation>
    </message>
    <message>
        <source>The output “{output}” stays empty: only dominant flows have arrows.</source>
        <translation>Resultatet «{output}» blir tomt: bare dominerende strømmer har piler.</translation>
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
        <source>The page “{name}” is among the layouts of the project.</source>
        <translation>Siden «{name}» ligger blant utskriftsoppsettene i prosjektet.</translation>
    </message>
    <message>
        <source>The parts are sums of {count} steps, each with its own start: {periods}.</source>
        <translation>Delene er summer av {count} steg, hvert med sin egen start: {periods}.</translation>
    </message>
    <message>
        <source>The parts by industry</source>
        <translation>Delene etter næring</translation>
    </message>
    <message>
        <source>The parts do not add up to the change in jobs (difference {error}): this is an error in the tool, so please report it with your table.</source>
        <translation>Delene summerer seg ikke til endringen i arbeidsplasser (avvik {error}): dette er en feil i verktøyet, så meld gjerne fra og legg ved tabellen.</translation>
    </message>
    <message>
        <source>The period to check ({value}) is not in the field “{field}”, which holds {known}: choose one of these.</source>
        <translation>Perioden som skal kontrolleres ({value}), finnes ikke i feltet «{field}», som har {known}: velg en av disse.</translation>
    </message>
    <message>
        <source>The period {period} is not in the industry table, which holds {periods}: choose one of these.</source>
        <translation>Perioden {period} finnes ikke i næringstabellen, som har {periods}: velg en av disse.</translation>
    </message>
    <message>
        <source>The polygons are made from the units wanted: choose their layer, or leave outputs with polygons out.</source>
        <translation>Flatene lages av de ønskede enhetene: velg kartlaget, eller la være å be om resultater med flater.</translation>
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
        <source>The regions have their numbers: choose one to follow.</source>
        <translation>Regionene har fått tallene sine: velg en å følge.</translation>
    </message>
    <message>
        <source>The resolution is {value}, but must be a number above 0: change it (1 is the usual one, more gives smaller regions).</source>
        <translation>Oppløsningen er {value}, men må være et tall over 0: endre den (1 er vanlig, større gir mindre regioner).</translation>
    </message>
    <message>
        <source>The rest of the nation (less the region itself)</source>
        <translation>Resten av landet (uten regionen selv)</translation>
    </message>
    <message>
        <source>The rows with the code “{code}” of the industry table are taken for the whole country.</source>
        <translation>Radene med koden «{code}» i næringstabellen er lest som hele landet.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Regelen</translation>
    </message>
    <message>
        <source>The run record cannot be written to {path}: check that the folder exists and that the disk is not full ({reason}).</source>
        <translation>Dokumentasjonen av kjøringen kan ikke skrives til {path}: se etter at mappen finnes, og at disken ikke er full ({reason}).</translation>
    </message>
    <message>
        <source>The same areas out to the border at sea.</source>
        <translation>De samme flatene ut til grensen i sjøen.</translation>
    </message>
    <message>
        <source>The same region in both (1 = yes)</source>
        <translation>Samme region i begge (1 = ja)</translation>
    </message>
    <message>
        <source>The scenario has no name: write one.</source>
        <translation>Scenariet har ikke noe navn: skriv et.</translation>
    </message>
    <message>
        <source>The scores are about</source>
        <translation>Poengene gjelder</translation>
    </message>
    <message>
        <source>The seed is {value}, but must be a whole number of 0 or more: change it.</source>
        <translation>Startverdien er {value}, men må være et heltall på 0 eller mer: endre den.</translation>
    </message>
    <message>
        <source>The share in the field “{field}” is {value} in row {row}, but must be above 0 and at most 1: correct it.</source>
        <translation>Andelen i feltet «{field}» er {value} i rad {row}, men må være over 0 og høyst 1: rett den.</translation>
    </message>
    <message>
        <source>The share is {value}, but must be above 0 and at most 1: change it.</source>
        <translation>Andelen er {value}, men må være over 0 og høyst 1: endre den.</translation>
    </message>
    <message>
        <source>The share of {code} that went to {new} is {value}, but must be above 0 and at most 1: correct it.</source>
        <translation>Andelen av {code} som gikk til {new}, er {value}, men må være over 0 og høyst 1: rett den.</translation>
    </message>
    <message>
        <source>The shares are of employed residents, because no field with residents aged 20–66 is given: they are about a quarter larger than those of the official rules, so more units are taken.</source>
        <translation>Andelene er regnet av sysselsatte bosatte, fordi det ikke er oppgitt noe felt med bosatte 20–66 år: de er omtrent en fjerdedel større enn med de offisielle reglene, så flere enheter får et senter.</translation>
    </message>
    <message>
        <source>The shares are of employed residents.</source>
        <translation>Andelene er regnet av sysselsatte bosatte.</translation>
    </message>
    <message>
        <source>The shares of {code} in the file {source} add up to {total} instead of 1: correct them.</source>
        <translation>Andelene for {code} i filen {source} blir {total} til sammen, og ikke 1: rett dem.</translation>
    </message>
    <message>
        <source>The shares of {count} old codes in the field “{field}” add up to more than 1 (e.g. {example}): correct them.</source>
        <translation>Andelene for {count} av de gamle kodene i feltet «{field}» blir mer enn 1 til sammen (f.eks. {example}): rett dem.</translation>
    </message>
    <message>
        <source>The smallest city is {limit} inhabitants, but must be above 0: change it.</source>
        <translation>Den minste byen er {limit} innbyggere, men må være over 0: endre tallet.</translation>
    </message>
    <message>
        <source>The smallest number of persons is {value}, but must be 0 or more: change it.</source>
        <translation>Minste antall personer er {value}, men må være 0 eller mer: endre tallet.</translation>
    </message>
    <message>
        <source>The smallest share of a flow that is followed is {value}, but must be from 0 to below 1: change it (0.1 means one in ten residents in work).</source>
        <translation>Den minste andelen som følges, er {value}, men må være fra 0 til under 1: endre den (0,1 betyr én av ti sysselsatte bosatte).</translation>
    </message>
    <message>
        <source>The smallest share of a region that must have values is {value}, but must be from 0 to 1: change it.</source>
        <translation>Den minste andelen av en region som må ha verdier, er {value}, men må være fra 0 til 1: Endre den.</translation>
    </message>
    <message>
        <source>The smallest share of the residents is {value}, but must be from 0 to 1: change it.</source>
        <translation>Den minste andelen av de bosatte er {value}, men må være fra 0 til 1: endre den.</translation>
    </message>
    <message>
        <source>The speed along the straight line is {speed}, but must be above 0 kilometres per hour: change it, or leave it empty.</source>
        <translation>Farten i luftlinje er {speed}, men må være over 0 kilometer i timen: endre den, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The stop rule is met before the first merge, so every unit is a region of its own.</source>
        <translation>Stoppregelen er oppfylt før den første sammenslåingen, så hver enhet er en egen region.</translation>
    </message>
    <message>
        <source>The stop rule’s value is {value}, but must be a number above 0: change it.</source>
        <translation>Verdien for stoppregelen er {value}, men må være et tall over 0: endre den.</translation>
    </message>
    <message>
        <source>The sum of indirect flows does not end, because nobody works at home in the largest units, which send all their commuters to each other: leave indirect flows out.</source>
        <translation>Summen av strømmene over andre enheter tar ikke slutt, fordi ingen arbeider der de bor i de største enhetene, som sender alle pendlerne til hverandre: velg bort strømmer over andre enheter.</translation>
    </message>
    <message>
        <source>The sum of the set (the regions on the map)</source>
        <translation>Summen av utvalget (regionene på kartet)</translation>
    </message>
    <message>
        <source>The table as CSV …</source>
        <translation>Tabellen som CSV …</translation>
    </message>
    <message>
        <source>The table does not name its sources.</source>
        <translation>Tabellen oppgir ikke kildene sine.</translation>
    </message>
    <message>
        <source>The table has no indicator that is known.</source>
        <translation>Tabellen har ingen kjent indikator.</translation>
    </message>
    <message>
        <source>The table has the category “{inner}” beside “{outer}”, which overlaps it: keep categories that do not overlap, so that nobody counts twice.</source>
        <translation>Tabellen har kategorien «{inner}» ved siden av «{outer}», som overlapper den: behold kategorier som ikke overlapper, så ingen teller to ganger.</translation>
    </message>
    <message>
        <source>The table has the same category twice (e.g. {found}), so that {wanted} cannot be summed: keep one of them.</source>
        <translation>Tabellen har samme kategori to ganger (f.eks. {found}), så {wanted} kan ikke summeres: behold én av dem.</translation>
    </message>
    <message>
        <source>The table lacks a part of the range {wanted} (e.g. {found}): add these categories, with the value 0 where there is nobody.</source>
        <translation>Tabellen mangler en del av spennet {wanted} (f.eks. {found}): legg til disse kategoriene, med verdien 0 der det ikke er noen.</translation>
    </message>
    <message>
        <source>The table of cooperations has no row with a cooperation in the field “{field}” and a member in the field “{member}”: choose a table with one row for each member of each cooperation.</source>
        <translation>Samarbeidstabellen har ingen rad med et samarbeid i feltet «{field}» og et medlem i feltet «{member}»: velg en tabell med én rad for hvert medlem i hvert samarbeid.</translation>
    </message>
    <message>
        <source>The table of finances has no rows for the chosen year: choose another table or year.</source>
        <translation>Økonomitabellen har ingen rader for det valgte året: velg en annen tabell eller et annet år.</translation>
    </message>
    <message>
        <source>The table of scores has no row with an area in the field “{field}”: choose a table with one row for each area, item and rater.</source>
        <translation>Poengtabellen har ingen rad med et område i feltet «{field}»: velg en tabell med én rad for hvert område, tema og hver vurderer.</translation>
    </message>
    <message>
        <source>The table of statistics has no row with a region and an indicator: choose a table with one row for each region, indicator and year.</source>
        <translation>Statistikktabellen har ingen rad med region og indikator: velg en tabell med én rad for hver region, indikator og hvert år.</translation>
    </message>
    <message>
        <source>The table of statistics has rows of {count} nations (e.g. {examples}), so that it is not clear which one the regions are compared with: keep the rows of one.</source>
        <translation>Statistikktabellen har rader for {count} land (f.eks. {examples}), så det er uklart hvilket regionene sammenlignes med: behold radene for ett.</translation>
    </message>
    <message>
        <source>The table of statistics would need too much memory: {series} indicators with {periods} periods in all, for {regions} regions. Check that the right fields were chosen for indicator, period and region, or keep fewer rows.</source>
        <translation>Statistikktabellen ville kreve for mye minne: {series} indikatorer med {periods} perioder i alt, for {regions} regioner. Sjekk at de riktige feltene er valgt for indikator, periode og region, eller behold færre rader.</translation>
    </message>
    <message>
        <source>The table to harmonise has no rows: choose a table with one row for each municipality.</source>
        <translation>Tabellen som skal omregnes, har ingen rader: velg en tabell med én rad for hver kommune.</translation>
    </message>
    <message>
        <source>The table “{table}” gives “{variable}” in categories that are no ages (e.g. {examples}): add a row with their total, or leave the variable out.</source>
        <translation>Tabellen «{table}» har «{variable}» i kategorier som ikke er aldersgrupper (f.eks. {examples}): Legg til en rad med summen av dem, eller utelat variabelen.</translation>
    </message>
    <message>
        <source>The table “{table}” gives “{variable}” without the ages or industries that are needed.</source>
        <translation>Tabellen «{table}» har «{variable}» uten alderen eller næringene som trengs.</translation>
    </message>
    <message>
        <source>The table “{table}” has no column of numbers that is known (other columns: {columns}): name it “value” or after a variable of the catalogue, or write its name under the advanced parameters.</source>
        <translation>Tabellen «{table}» har ingen kjent kolonne med tall (andre kolonner: {columns}): Gi den navnet «value» eller navnet til en variabel i katalogen, eller skriv navnet under de avanserte parameterne.</translation>
    </message>
    <message>
        <source>The table “{table}” has no column with the code of the unit, such as “code” or “kommune” (its columns: {columns}): rename that column, or write its name under the advanced parameters.</source>
        <translation>Tabellen «{table}» har ingen kolonne med koden for enheten, for eksempel «code» eller «kommune» (kolonnene er {columns}): Gi kolonnen et slikt navn, eller skriv navnet under de avanserte parameterne.</translation>
    </message>
    <message>
        <source>The table “{table}” has no column with the period: its numbers have no date and are not compared with those of other tables. Add a column “year”.</source>
        <translation>Tabellen «{table}» har ingen kolonne med perioden: Tallene har ingen dato og sammenlignes ikke med tall fra andre tabeller. Legg til en kolonne «year».</translation>
    </message>
    <message>
        <source>The table “{table}” has no rows: choose a table with one row for each unit and period.</source>
        <translation>Tabellen «{table}» har ingen rader: Velg en tabell med én rad for hver enhet og periode.</translation>
    </message>
    <message>
        <source>The tables have no period with all that it needs.</source>
        <translation>Tabellene har ingen periode med alt den trenger.</translation>
    </message>
    <message>
        <source>The travel time is assumed to be short enough.</source>
        <translation>Reisetiden er antatt å være kort nok.</translation>
    </message>
    <message>
        <source>The travel time {example} stands in the table as {one} and as {other} minutes by the same mode: keep one of them.</source>
        <translation>Reisetiden {example} står i tabellen med både {one} og {other} minutter for samme reisemiddel: behold én av dem.</translation>
    </message>
    <message>
        <source>The two variables only vary together</source>
        <translation>De to variablene varierer bare sammen</translation>
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
        <source>The unit {code} has no jobs in the industry “{industry}” in the chosen period: choose another industry, or give the number of jobs.</source>
        <translation>Enheten {code} har ingen arbeidsplasser i næringen «{industry}» i den valgte perioden: velg en annen næring, eller oppgi antallet arbeidsplasser.</translation>
    </message>
    <message>
        <source>The unit {code} lacks numbers by industry in the chosen period, so that it is not known how many jobs the industry “{industry}” has there: give the number of jobs.</source>
        <translation>Enheten {code} mangler tall etter næring i den valgte perioden, så det er ikke kjent hvor mange arbeidsplasser næringen «{industry}» har der: oppgi antallet arbeidsplasser.</translation>
    </message>
    <message>
        <source>The unit {example} in the field “{field}” belongs to two centres: give each unit one row.</source>
        <translation>Enheten {example} i feltet «{field}» hører til to sentre: gi hver enhet bare én rad.</translation>
    </message>
    <message>
        <source>The units have no polygons, so nobody knows which are neighbours: give polygons for neighbours or a table of links to look for regions in several pieces.</source>
        <translation>Enhetene har ingen flater, så det er ukjent hvem som er naboer: oppgi flater for naboskap eller en tabell med forbindelser for å finne regioner i flere deler.</translation>
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
        <source>The units wanted are the old ones of the changes, which are followed backwards: what was merged needs an earlier year in which the parts stood separately.</source>
        <translation>De ønskede enhetene er de gamle i endringene, som følges baklengs: det som ble slått sammen, trenger et tidligere år der delene sto hver for seg.</translation>
    </message>
    <message>
        <source>The units wanted; what was split is estimated</source>
        <translation>De ønskede enhetene; det som ble delt, er anslått</translation>
    </message>
    <message>
        <source>The value “{example}” in row {row} does not say whether a travel time is by another mode than car: write 1 for yes and 0 for no.</source>
        <translation>Verdien «{example}» i rad {row} sier ikke om reisetiden gjelder et annet reisemiddel enn bil: skriv 1 for ja og 0 for nei.</translation>
    </message>
    <message>
        <source>The variable “{id}” cannot be the sum of its part “{part}”: both must be of the kind count or amount, since rates, medians and scores cannot be added.</source>
        <translation>Variabelen «{id}» kan ikke være summen av delen «{part}»: begge må være av typen count eller amount, siden rater, medianer og poeng ikke kan summeres.</translation>
    </message>
    <message>
        <source>The variable “{id}” has the part “{part}”, which the catalogue does not define: add it to “variables” or correct its spelling.</source>
        <translation>Variabelen «{id}» har delen «{part}», som katalogen ikke definerer: legg den til i «variables» eller rett skrivemåten.</translation>
    </message>
    <message>
        <source>The variable “{id}” is a part of itself: correct its “parts”.</source>
        <translation>Variabelen «{id}» er en del av seg selv: rett «parts».</translation>
    </message>
    <message>
        <source>The variable “{id}” is given by {dimension}, but its part “{part}” is not: give the part the same “dimension”.</source>
        <translation>Variabelen «{id}» er gitt etter {dimension}, men delen «{part}» er det ikke: gi delen samme «dimension».</translation>
    </message>
    <message>
        <source>The year {year} is not in the field “{field}” of the finances, which holds {years}: choose one of these.</source>
        <translation>Året {year} finnes ikke i feltet «{field}» i økonomitabellen, som har {years}: velg ett av disse.</translation>
    </message>
    <message>
        <source>The year {year} is not in the field “{field}”, which holds {years}: choose one of these.</source>
        <translation>Året {year} finnes ikke i feltet «{field}», som har {years}: velg ett av disse.</translation>
    </message>
    <message>
        <source>The years have different units ({count} codes differ, e.g. {examples}): use tables with codes of one date.</source>
        <translation>Årene har ulike enheter ({count} koder er forskjellige, f.eks. {examples}): bruk tabeller med koder fra samme tid.</translation>
    </message>
    <message>
        <source>The {count} broader groups of the industries are the sections of the standard industrial classification SN2007, read from the codes (e.g. {examples}).</source>
        <translation>De {count} bredere gruppene av næringer er næringshovedområdene i SN2007, lest av kodene (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>The {count} broader groups of the industries are the two first digits of their codes (e.g. {examples}).</source>
        <translation>De {count} bredere gruppene av næringer er de to første sifrene i kodene (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>The {count} largest differences from {name}</source>
        <translation>De {count} største forskjellene fra {name}</translation>
    </message>
    <message>
        <source>The {count} regions selected on the map</source>
        <translation>De {count} regionene som er valgt i kartet</translation>
    </message>
    <message>
        <source>The {members} members lie in {regions} regions, {most} of them in {region}.</source>
        <translation>De {members} medlemmene ligger i {regions} regioner, {most} av dem i {region}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes (none: all)</source>
        <translation>Temaer (ingen: alle)</translation>
    </message>
    <message>
        <source>There are no jobs outside {examples}, so that there is no rest of the nation: give the nation&apos;s jobs in a table of its own, or compare with the sum of the set.</source>
        <translation>Det er ingen arbeidsplasser utenfor {examples}, så det er ikke noe igjen av landet å sammenligne med: legg inn landets arbeidsplasser som en egen tabell, eller sammenlign med summen av utvalget.</translation>
    </message>
    <message>
        <source>There are no neighbours for random groups of {sizes} units: {count} cooperations of this size count as never inside one region by chance. Give polygons with sea, a gap or links.</source>
        <translation>Det finnes ikke naboer nok til tilfeldige grupper på {sizes} enheter: {count} samarbeid av denne størrelsen regnes som aldri innenfor én region ved tilfeldighet. Oppgi flater med sjø, en avstand eller lenker.</translation>
    </message>
    <message>
        <source>There are {count} scored items: the map layers hold the first {most}, the table of statistics all.</source>
        <translation>Det er {count} temaer med poeng: kartlagene har de første {most}, statistikktabellen har alle.</translation>
    </message>
    <message>
        <source>There are {names} names but {counties} counties: read both from the same rows.</source>
        <translation>Det er {names} navn, men {counties} fylker: les begge fra de samme radene.</translation>
    </message>
    <message>
        <source>There are {units} units but {regions} region labels: give one label for each unit.</source>
        <translation>Det er {units} enheter, men {regions} regionkoder: oppgi én kode for hver enhet.</translation>
    </message>
    <message>
        <source>There are {units} units, and the description length takes at most {most}: choose another method, or draw regions of larger units.</source>
        <translation>Det er {units} enheter, og beskrivelseslengden klarer høyst {most}: velg en annen metode, eller tegn regioner av større enheter.</translation>
    </message>
    <message>
        <source>There are {units} units, but neighbours of {neighbours}: use neighbours of the same units.</source>
        <translation>Det er {units} enheter, men naboer for {neighbours}: bruk naboer for de samme enhetene.</translation>
    </message>
    <message>
        <source>There are {units} units, but the neighbours of {neighbours}: find the neighbours of the same units.</source>
        <translation>Det er {units} enheter, men naboene gjelder {neighbours}: finn naboene til de samme enhetene.</translation>
    </message>
    <message>
        <source>There is already a scenario “{name}”: choose another name.</source>
        <translation>Det finnes allerede et scenario «{name}»: velg et annet navn.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in the input “{input}”, which has {fields}: choose one of these.</source>
        <translation>Feltet «{field}» finnes ikke i «{input}», som har {fields}: velg ett av disse.</translation>
    </message>
    <message>
        <source>There is no industry “{industry}” in the industry table, which has {industries}: choose one of these.</source>
        <translation>Det er ingen næring «{industry}» i næringstabellen, som har {industries}: velg en av disse.</translation>
    </message>
    <message>
        <source>There is no method “{value}”: choose one of {known}.</source>
        <translation>Det finnes ingen metode «{value}»: velg en av {known}.</translation>
    </message>
    <message>
        <source>There is no parameter “{name}”: it is ignored.</source>
        <translation>Parameteren «{name}» finnes ikke og blir ikke brukt.</translation>
    </message>
    <message>
        <source>There is no table {table} for “{input}”: choose one that exists.</source>
        <translation>Det finnes ingen tabell {table} for «{input}»: Velg en som finnes.</translation>
    </message>
    <message>
        <source>There is no value for the period {period}: the indicators have {known}.</source>
        <translation>Det er ingen verdi for perioden {period}: Indikatorene har {known}.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: ask for at least one drawing, setting or other year.</source>
        <translation>Det er ingenting å sammenligne med: be om minst én tegning, én annen terskelverdi eller ett annet år.</translation>
    </message>
    <message>
        <source>These settings give the base itself and are not drawn again: {examples}.</source>
        <translation>Disse verdiene gir utgangspunktet selv og tegnes ikke på nytt: {examples}.</translation>
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
        <source>This method cannot draw regions in one piece: choose “{repair}” in the input “{input}” instead.</source>
        <translation>Denne metoden kan ikke tegne sammenhengende regioner: velg «{repair}» under «{input}» i stedet.</translation>
    </message>
    <message>
        <source>This method knows no height: cut by the strength of the link instead.</source>
        <translation>Denne metoden har ingen høyde: kutt etter styrken på koblingen i stedet.</translation>
    </message>
    <message>
        <source>This stop rule of flowbca needs a value: fill it in.</source>
        <translation>Denne stoppregelen for flowbca trenger en verdi: fyll den ut.</translation>
    </message>
    <message>
        <source>This stop rule of flowbca takes no value: leave it empty.</source>
        <translation>Denne stoppregelen for flowbca har ingen verdi: la feltet stå tomt.</translation>
    </message>
    <message>
        <source>This view as PNG …</source>
        <translation>Denne visningen som PNG …</translation>
    </message>
    <message>
        <source>This view as SVG …</source>
        <translation>Denne visningen som SVG …</translation>
    </message>
    <message>
        <source>Those who live and work in the unit</source>
        <translation>De som bor og arbeider i enheten</translation>
    </message>
    <message>
        <source>Those who live outside the units bear their part</source>
        <translation>De som bor utenfor enhetene, bærer sin del</translation>
    </message>
    <message>
        <source>Three divisions and their differences</source>
        <translation>Tre inndelinger og forskjellene mellom dem</translation>
    </message>
    <message>
        <source>Three parts (Dunn)</source>
        <translation>Tre deler (Dunn)</translation>
    </message>
    <message>
        <source>Throw the scenario away</source>
        <translation>Kast scenariet</translation>
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
        <source>To centre</source>
        <translation>Til senter</translation>
    </message>
    <message>
        <source>To compare years, choose the field with the year and the year of the base division.</source>
        <translation>For å sammenligne år, velg feltet med år og året for inndelingen som er utgangspunktet.</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Til region</translation>
    </message>
    <message>
        <source>To see whether a merger decides, three things are needed: the field with the year in the commuting table, the earlier year, and the changes of codes.</source>
        <translation>For å se om en kommunesammenslåing avgjør, trengs tre ting: feltet med år i pendlingstabellen, det tidligere året og kodetabellen.</translation>
    </message>
    <message>
        <source>Towns and villages</source>
        <translation>Byer og tettsteder</translation>
    </message>
    <message>
        <source>Trade and repair of vehicles</source>
        <translation>Handel og bilverksteder</translation>
    </message>
    <message>
        <source>Transport and storage</source>
        <translation>Transport og lagring</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>Reisetider</translation>
    </message>
    <message>
        <source>Travel times to fill in</source>
        <translation>Reisetider å fylle ut</translation>
    </message>
    <message>
        <source>Two branches that meet are two regions that join; blue and thick before the cut, grey and thin after it. Units of a region stand together on a common ground, its largest or leading unit in bold.</source>
        <translation>To greiner som møtes, er to regioner som slås sammen: blå og tykke før kuttet, grå og tynne etter det. Enhetene i en region står sammen på felles bunn, med den største eller ledende enheten i halvfet skrift.</translation>
    </message>
    <message>
        <source>UK travel-to-work areas</source>
        <translation>Britiske pendlingsområder (TTWA)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Unevenness of growth between industries (Lilien)</source>
        <translation>Ulik vekst mellom næringene (Lilien)</translation>
    </message>
    <message>
        <source>Unevenness of the location quotients (Gini)</source>
        <translation>Ulikhet mellom lokaliseringskvotientene (Gini)</translation>
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
        <source>Unit of measure</source>
        <translation>Måleenhet</translation>
    </message>
    <message>
        <source>Unit or centre that it follows</source>
        <translation>Enhet eller senter som den følger</translation>
    </message>
    <message>
        <source>Unit or centre that it follows, name</source>
        <translation>Enhet eller senter som den følger, navn</translation>
    </message>
    <message>
        <source>Unit or region that is scored</source>
        <translation>Enhet eller region som får poeng</translation>
    </message>
    <message>
        <source>Unit to move</source>
        <translation>Enhet som flyttes</translation>
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
        <source>Units and how firmly they stay</source>
        <translation>Enheter og hvor stabile de er</translation>
    </message>
    <message>
        <source>Units and how sure their numbers are</source>
        <translation>Enheter og hvor sikre tallene er</translation>
    </message>
    <message>
        <source>Units and region polygons cannot be intersected ({reason}): repair both layers with “Fix geometries” first.</source>
        <translation>Enhetene og flatene for regionene kan ikke legges over hverandre ({reason}): reparer først begge lagene med «Fiks geometrier» (Fix geometries).</translation>
    </message>
    <message>
        <source>Units and the jobs that their residents lose</source>
        <translation>Enheter og arbeidsplassene de bosatte mister</translation>
    </message>
    <message>
        <source>Units and what changed</source>
        <translation>Enheter og hva som er endret</translation>
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
        <source>Units are small below (inhabitants)</source>
        <translation>Enheter er små under (innbyggere)</translation>
    </message>
    <message>
        <source>Units in the long table too</source>
        <translation>Enhetene i den lange tabellen også</translation>
    </message>
    <message>
        <source>Units of the stable core</source>
        <translation>Enheter i den stabile kjernen</translation>
    </message>
    <message>
        <source>Units that are a member of a cooperation</source>
        <translation>Enheter som er medlem av et samarbeid</translation>
    </message>
    <message>
        <source>Units that change region</source>
        <translation>Enheter som bytter region</translation>
    </message>
    <message>
        <source>Units that leave in more than a tenth of the drawings</source>
        <translation>Enheter som forlater regionen sin i mer enn en tidel av tegningene</translation>
    </message>
    <message>
        <source>Units that leave in more than half of the drawings</source>
        <translation>Enheter som forlater regionen sin i mer enn halvparten av tegningene</translation>
    </message>
    <message>
        <source>Units that need a travel time</source>
        <translation>Enheter som trenger reisetid</translation>
    </message>
    <message>
        <source>Units that no given centre takes may become centres</source>
        <translation>Enheter som ikke får et av de oppgitte sentrene, kan bli sentre</translation>
    </message>
    <message>
        <source>Units that stay in their region in at least nine of ten drawings: {core}, with {share} of the employed residents. Units that leave it in more than half: {leave}.</source>
        <translation>Enheter som blir værende i regionen sin i minst ni av ti tegninger: {core}, med {share} av de sysselsatte bosatte. Enheter som forlater den i mer enn halvparten: {leave}.</translation>
    </message>
    <message>
        <source>Units that the check finds suspicious</source>
        <translation>Enheter som kontrollen finner mistenkelige</translation>
    </message>
    <message>
        <source>Units wanted (empty: the latest codes of the changes)</source>
        <translation>Ønskede enheter (tomt: de nyeste kodene i endringene)</translation>
    </message>
    <message>
        <source>Units wanted: code of the unit</source>
        <translation>Ønskede enheter: koden for enheten</translation>
    </message>
    <message>
        <source>Units wanted: name of the unit</source>
        <translation>Ønskede enheter: navnet på enheten</translation>
    </message>
    <message>
        <source>Units with a region in both divisions</source>
        <translation>Enheter med region i begge inndelingene</translation>
    </message>
    <message>
        <source>Units with a region in the first division only</source>
        <translation>Enheter med region bare i den første inndelingen</translation>
    </message>
    <message>
        <source>Units with a region in the second division only</source>
        <translation>Enheter med region bare i den andre inndelingen</translation>
    </message>
    <message>
        <source>Units with an assumed travel time</source>
        <translation>Enheter med antatt reisetid</translation>
    </message>
    <message>
        <source>Units with indicators</source>
        <translation>Enheter med indikatorer</translation>
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
        <source>Units without a region in both divisions</source>
        <translation>Enheter uten region i noen av inndelingene</translation>
    </message>
    <message>
        <source>Units, their centre and why</source>
        <translation>Enheter, senteret deres og hvorfor</translation>
    </message>
    <message>
        <source>Units: {units}. Commuting: {flows}. Made with SMACREG {version}.</source>
        <translation>Enheter: {units}. Pendling: {flows}. Laget med SMACREG {version}.</translation>
    </message>
    <message>
        <source>Unpin {region}</source>
        <translation>Løsne {region}</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Uoppgitt</translation>
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
        <source>Value concerned</source>
        <translation>Verdien det gjelder</translation>
    </message>
    <message>
        <source>Value to check (empty: the first)</source>
        <translation>Verdi som skal kontrolleres (tomt: den første)</translation>
    </message>
    <message>
        <source>Values of regions that lack some units</source>
        <translation>Verdier for regioner der noen enheter mangler</translation>
    </message>
    <message>
        <source>Values of regions that rest on estimates</source>
        <translation>Verdier for regioner som bygger på anslag</translation>
    </message>
    <message>
        <source>Values of regions that rest on few persons</source>
        <translation>Verdier for regioner som bygger på få personer</translation>
    </message>
    <message>
        <source>Values of whole regions</source>
        <translation>Verdier for hele regioner</translation>
    </message>
    <message>
        <source>Values that can be added (persons, jobs, amounts)</source>
        <translation>Verdier som kan legges sammen (personer, arbeidsplasser, beløp)</translation>
    </message>
    <message>
        <source>Variable of tables that do not name theirs</source>
        <translation>Variabelen for tabeller som ikke navngir sin</translation>
    </message>
    <message>
        <source>Variant (of a projection or scenario)</source>
        <translation>Alternativ (for en framskriving eller et scenario)</translation>
    </message>
    <message>
        <source>Variation of information</source>
        <translation>Informasjonsvariasjon</translation>
    </message>
    <message>
        <source>Variation of information where every person counts the same, in nats</source>
        <translation>Informasjonsvariasjon der hver person teller likt, i nat</translation>
    </message>
    <message>
        <source>Variation of information, in nats: what one division leaves open about the other, 0 = nothing</source>
        <translation>Informasjonsvariasjon, i nat: det den ene inndelingen lar stå åpent om den andre, 0 = ingenting</translation>
    </message>
    <message>
        <source>Variation of information, weighted by persons</source>
        <translation>Informasjonsvariasjon, vektet etter personer</translation>
    </message>
    <message>
        <source>Variety between groups, bits (unrelated)</source>
        <translation>Variasjon mellom grupper, bit (ubeslektet)</translation>
    </message>
    <message>
        <source>Variety from 0 to 1 (normalised entropy)</source>
        <translation>Variasjon fra 0 til 1 (normalisert entropi)</translation>
    </message>
    <message>
        <source>Variety of industries, bits (entropy)</source>
        <translation>Variasjon i næringer, bit (entropi)</translation>
    </message>
    <message>
        <source>Variety within groups, bits (related)</source>
        <translation>Variasjon innenfor grupper, bit (beslektet)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Waited in reserve; the unit has its strongest link to the region of {region}.</source>
        <translation>Ventet i reserve; enheten har sterkest kobling til regionen til {region}.</translation>
    </message>
    <message>
        <source>Was cut off from the centre of its region; of the regions next to it, the strongest link is to that of {region}.</source>
        <translation>Var avskåret fra senteret i regionen sin; av regionene ved siden av er koblingen sterkest til regionen til {region}.</translation>
    </message>
    <message>
        <source>We lie between two centres: how firmly do we belong?</source>
        <translation>Vi ligger mellom to sentre: Hvor fast hører vi til?</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Nettsider (*.html)</translation>
    </message>
    <message>
        <source>Weighted mean of rates (1 = yes)</source>
        <translation>Vektet gjennomsnitt av andeler (1 = ja)</translation>
    </message>
    <message>
        <source>What are our numbers for today&apos;s municipalities?</source>
        <translation>Hva er tallene våre for dagens kommuner?</translation>
    </message>
    <message>
        <source>What became of the old codes</source>
        <translation>Hva det ble av de gamle kodene</translation>
    </message>
    <message>
        <source>What do you wonder?</source>
        <translation>Hva lurer du på?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>What is scored (for example leadership)</source>
        <translation>Hva det gis poeng for (for eksempel lederskap)</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Hva det bygger på</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva det viser</translation>
    </message>
    <message>
        <source>What the first region became</source>
        <translation>Hva den første regionen ble til</translation>
    </message>
    <message>
        <source>What the first region became, name</source>
        <translation>Hva den første regionen ble til, navn</translation>
    </message>
    <message>
        <source>What the indicators mean</source>
        <translation>Hva indikatorene betyr</translation>
    </message>
    <message>
        <source>What they are compared with: equally large industries</source>
        <translation>Det de sammenlignes med: like store næringer</translation>
    </message>
    <message>
        <source>What to compare with has no jobs in {examples}, so that it has no growth: choose other periods or another reference.</source>
        <translation>Det som skal sammenlignes med, har ingen arbeidsplasser i {examples} og dermed ingen vekst: velg andre perioder eller noe annet å sammenligne med.</translation>
    </message>
    <message>
        <source>What to compare with lacks values in {count} periods ({examples}): choose another reference, or fill in its rows.</source>
        <translation>Det som skal sammenlignes med, mangler verdier i {count} perioder ({examples}): velg noe annet å sammenligne med, eller fyll ut radene.</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Hva som varierer</translation>
    </message>
    <message>
        <source>What was mended or decided by hand after the cut is not in the tree.</source>
        <translation>Det som er ordnet eller bestemt for hånd etter kuttet, er ikke med i treet.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Hva som ville endre det</translation>
    </message>
    <message>
        <source>What would place it elsewhere</source>
        <translation>Hva som ville gitt en annen plassering</translation>
    </message>
    <message>
        <source>What “{scenario}” changes</source>
        <translation>Hva «{scenario}» endrer</translation>
    </message>
    <message>
        <source>Where cooperation and daily life part</source>
        <translation>Der samarbeid og hverdagsliv skiller lag</translation>
    </message>
    <message>
        <source>Where random groups start</source>
        <translation>Hvor tilfeldige grupper starter</translation>
    </message>
    <message>
        <source>Where the others work</source>
        <translation>Her arbeider de andre</translation>
    </message>
    <message>
        <source>Where they part, in words</source>
        <translation>Hvor de skiller lag, med ord</translation>
    </message>
    <message>
        <source>Where would a closing hurt?</source>
        <translation>Hvor ville en nedleggelse ramme?</translation>
    </message>
    <message>
        <source>Whether a municipal merger may decide</source>
        <translation>Om en kommunesammenslåing kan ha avgjort</translation>
    </message>
    <message>
        <source>Which industries are related</source>
        <translation>Hvilke næringer som er beslektet</translation>
    </message>
    <message>
        <source>Which industries are related is read from only {count} regions: below {fewest}, density and potential say little. Use more regions, or the municipalities of the whole country.</source>
        <translation>Hvilke næringer som er beslektet, er lest av bare {count} regioner: under {fewest} sier tetthet og potensial lite. Bruk flere regioner, eller kommunene i hele landet.</translation>
    </message>
    <message>
        <source>Which municipalities form one labour market, and has that changed?</source>
        <translation>Hvilke kommuner er ett arbeidsmarked, og har det endret seg?</translation>
    </message>
    <message>
        <source>Which municipality do you wonder about? Search for its name above, or press “Point” and click it on the map.</source>
        <translation>Hvilken kommune lurer du på? Søk etter navnet over, eller trykk «Pek» og klikk på den i kartet.</translation>
    </message>
    <message>
        <source>Which regions do you want to compare? Search for a name above, or press “Point” and click regions on the map.</source>
        <translation>Hvilke regioner vil du sammenligne? Søk etter et navn over, eller trykk «Pek» og klikk på regioner i kartet.</translation>
    </message>
    <message>
        <source>Which regions grow, and does the hinterland come along?</source>
        <translation>Hvilke regioner vokser, og blir omlandet med?</translation>
    </message>
    <message>
        <source>Who gave the score</source>
        <translation>Hvem som ga poengene</translation>
    </message>
    <message>
        <source>Who lose their work, % of employed residents</source>
        <translation>Hvem som mister arbeidet, % av de sysselsatte bosatte</translation>
    </message>
    <message>
        <source>Whole regions</source>
        <translation>Hele regioner</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Hvorfor her?</translation>
    </message>
    <message>
        <source>With those who work in {unit} itself, {count} residents would have to go to {other} instead before it is the stronger one.</source>
        <translation>Medregnet dem som arbeider i {unit} selv, måtte {count} bosatte pendle til {other} i stedet før den regionen ble den sterkeste.</translation>
    </message>
    <message>
        <source>With {value} commuters to {centre} ({change} fewer): {where}.</source>
        <translation>Med {value} pendlere til {centre} ({change} færre): {where}.</translation>
    </message>
    <message>
        <source>With {value} commuters to {centre} ({change} more): {where}.</source>
        <translation>Med {value} pendlere til {centre} ({change} flere): {where}.</translation>
    </message>
    <message>
        <source>With {value} minutes to {centre} ({change} fewer): {where}.</source>
        <translation>Med {value} minutter til {centre} ({change} færre): {where}.</translation>
    </message>
    <message>
        <source>With {value} minutes to {centre} ({change} more): {where}.</source>
        <translation>Med {value} minutter til {centre} ({change} flere): {where}.</translation>
    </message>
    <message>
        <source>With {value} minutes to {centre}: {where}.</source>
        <translation>Med {value} minutter til {centre}: {where}.</translation>
    </message>
    <message>
        <source>Without small flows</source>
        <translation>Uten små strømmer</translation>
    </message>
    <message>
        <source>Without “{field}” nothing is weighted by population, and small units are not counted.</source>
        <translation>Uten «{field}» vektes ingenting etter befolkning, og små enheter telles ikke.</translation>
    </message>
    <message>
        <source>Workers in the unit who live in the region</source>
        <translation>Arbeider i enheten og bor i regionen</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Arbeider i</translation>
    </message>
    <message>
        <source>Works in, name</source>
        <translation>Arbeider i, navn</translation>
    </message>
    <message>
        <source>Written: {link}</source>
        <translation>Lagret: {link}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Year of the cooperations, for the statistics</source>
        <translation>År for samarbeidene, til statistikken</translation>
    </message>
    <message>
        <source>Year of the finances</source>
        <translation>År for økonomien</translation>
    </message>
    <message>
        <source>Year or period</source>
        <translation>År eller periode</translation>
    </message>
    <message>
        <source>Year that all codes belong to (empty: the year of each row)</source>
        <translation>Året alle kodene hører til (tomt: året for hver rad)</translation>
    </message>
    <message>
        <source>Year, in the finances</source>
        <translation>Året, i økonomitabellen</translation>
    </message>
    <message>
        <source>Your catalogue adds {count} entries (e.g. {examples}).</source>
        <translation>Katalogen din legger til {count} oppføringer (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>Your catalogue replaces {count} entries of the plugin&apos;s (e.g. {examples}).</source>
        <translation>Katalogen din erstatter {count} av programtilleggets oppføringer (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>a size, not compared</source>
        <translation>en størrelse, sammenlignes ikke</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>over 0</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>over 0 og høyst 1</translation>
    </message>
    <message>
        <source>all regions, the middle half</source>
        <translation>alle regioner, den midterste halvdelen</translation>
    </message>
    <message>
        <source>as in {detail}</source>
        <translation>som i {detail}</translation>
    </message>
    <message>
        <source>as one with</source>
        <translation>slått sammen med</translation>
    </message>
    <message>
        <source>average</source>
        <translation>gjennomsnitt</translation>
    </message>
    <message>
        <source>below {number}</source>
        <translation>under {number}</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>senter</translation>
    </message>
    <message>
        <source>centres only</source>
        <translation>bare sentrene</translation>
    </message>
    <message>
        <source>code not in use then</source>
        <translation>koden var ikke i bruk da</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>samarbeid</translation>
    </message>
    <message>
        <source>council</source>
        <translation>regionråd</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>kutt</translation>
    </message>
    <message>
        <source>deviates by {detail} from the second variable</source>
        <translation>avviker {detail} fra den andre variabelen</translation>
    </message>
    <message>
        <source>flowbca has several stop rules of its own: choose one of them.</source>
        <translation>flowbca har flere egne stoppregler: velg en av dem.</translation>
    </message>
    <message>
        <source>flowbca: flows compared</source>
        <translation>flowbca: strømmer som sammenlignes</translation>
    </message>
    <message>
        <source>flowbca: last tie-break</source>
        <translation>flowbca: siste avgjørelse når valg står likt</translation>
    </message>
    <message>
        <source>flowbca: own stop rule</source>
        <translation>flowbca: egen stoppregel</translation>
    </message>
    <message>
        <source>flowbca: value of the own stop rule</source>
        <translation>flowbca: verdi for den egne stoppregelen</translation>
    </message>
    <message>
        <source>high on both</source>
        <translation>høy på begge</translation>
    </message>
    <message>
        <source>high only on {name}</source>
        <translation>høy bare på {name}</translation>
    </message>
    <message>
        <source>hinterland</source>
        <translation>omland</translation>
    </message>
    <message>
        <source>hinterlands only</source>
        <translation>bare omlandene</translation>
    </message>
    <message>
        <source>it falls into pieces</source>
        <translation>den faller i deler</translation>
    </message>
    <message>
        <source>it no longer fulfils the criteria</source>
        <translation>den oppfyller ikke lenger kravene</translation>
    </message>
    <message>
        <source>its centre is in another region</source>
        <translation>senteret ligger i en annen region</translation>
    </message>
    <message>
        <source>kept together in a common unit</source>
        <translation>holdt sammen i en felles enhet</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>største</translation>
    </message>
    <message>
        <source>leads to none of the units wanted</source>
        <translation>fører ikke til noen av de ønskede enhetene</translation>
    </message>
    <message>
        <source>like {name}</source>
        <translation>som {name}</translation>
    </message>
    <message>
        <source>low on both</source>
        <translation>lav på begge</translation>
    </message>
    <message>
        <source>low to the right</source>
        <translation>lave tall til høyre</translation>
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
        <source>no clear difference from {name}</source>
        <translation>ingen klar forskjell fra {name}</translation>
    </message>
    <message>
        <source>no known code</source>
        <translation>ingen kjent kode</translation>
    </message>
    <message>
        <source>no municipality is left</source>
        <translation>ingen kommune er igjen</translation>
    </message>
    <message>
        <source>no other municipality</source>
        <translation>ingen annen kommune</translation>
    </message>
    <message>
        <source>no region, {share} of the jobs there</source>
        <translation>ingen region, {share} av arbeidsplassene der</translation>
    </message>
    <message>
        <source>no shares are known</source>
        <translation>ingen andeler er kjent</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ingen verdi</translation>
    </message>
    <message>
        <source>no value for {name}</source>
        <translation>ingen verdi for {name}</translation>
    </message>
    <message>
        <source>no value: too little of the region is known</source>
        <translation>ingen verdi: for lite av regionen er kjent</translation>
    </message>
    <message>
        <source>not defined for a whole region</source>
        <translation>ikke definert for en hel region</translation>
    </message>
    <message>
        <source>number of values</source>
        <translation>antall verdier</translation>
    </message>
    <message>
        <source>part that leads to none of the units wanted</source>
        <translation>del som ikke fører til noen av de ønskede enhetene</translation>
    </message>
    <message>
        <source>rate that cannot be computed: {detail}</source>
        <translation>rate som ikke kan beregnes: {detail}</translation>
    </message>
    <message>
        <source>region {region}, {share} of the jobs there</source>
        <translation>regionen {region}, {share} av arbeidsplassene der</translation>
    </message>
    <message>
        <source>rests on an estimate</source>
        <translation>bygger på et anslag</translation>
    </message>
    <message>
        <source>rests on few persons</source>
        <translation>bygger på få personer</translation>
    </message>
    <message>
        <source>same region, {share} of the jobs there</source>
        <translation>samme region, {share} av arbeidsplassene der</translation>
    </message>
    <message>
        <source>share: {detail}</source>
        <translation>andel: {detail}</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>minste</translation>
    </message>
    <message>
        <source>some municipalities are missing</source>
        <translation>noen kommuner mangler</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>standardavvik</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>fylket</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>gruppen</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>medianen</translation>
    </message>
    <message>
        <source>the nation</source>
        <translation>landet</translation>
    </message>
    <message>
        <source>the nation (its rows “{code}” in the industry table)</source>
        <translation>landet (radene «{code}» i næringstabellen)</translation>
    </message>
    <message>
        <source>the nation (table of its own)</source>
        <translation>landet (egen tabell)</translation>
    </message>
    <message>
        <source>the sum of the set, {units} units</source>
        <translation>summen av utvalget, {units} enheter</translation>
    </message>
    <message>
        <source>the sum of the {units} units of the industry table that have all values</source>
        <translation>summen av de {units} enhetene i næringstabellen som har alle verdiene</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>øvre kvartil</translation>
    </message>
    <message>
        <source>weighted mean of the municipalities&apos; rates</source>
        <translation>vektet snitt av kommunenes rater</translation>
    </message>
    <message>
        <source>would be on its own</source>
        <translation>ville stått alene</translation>
    </message>
    <message>
        <source>would belong to {centre}</source>
        <translation>ville hørt til {centre}</translation>
    </message>
    <message>
        <source>{asked} regions were asked for, but {regions} are left when no two of them are linked any more.</source>
        <translation>Det ble bedt om {asked} regioner, men {regions} er igjen når ingen av dem lenger har kobling til hverandre.</translation>
    </message>
    <message>
        <source>{both} regions are high on both, {neither} low on both, {up} high only upwards and {across} high only across.</source>
        <translation>{both} regioner er høye på begge, {neither} lave på begge, {up} høye bare oppover og {across} høye bare bortover.</translation>
    </message>
    <message>
        <source>{cells} flows with {persons} persons are smaller than the minimum flow {min_flow} and are left out.</source>
        <translation>{cells} pendlingsstrømmer med til sammen {persons} personer er mindre enn den minste som er med ({min_flow}), og er holdt utenfor.</translation>
    </message>
    <message>
        <source>{centres} units are centres of their own, {rings} regions are rings of units that point at each other, and {cuts} long chains were cut.</source>
        <translation>{centres} av enhetene er egne sentre, {rings} av regionene er ringer av enheter som peker på hverandre, og {cuts} lange kjeder er kuttet.</translation>
    </message>
    <message>
        <source>{centres} units are centres, {secondary} secondary centres and {members} members; {rings} regions are rings of members that point at each other.</source>
        <translation>{centres} av enhetene er sentre, {secondary} er sekundære sentre og {members} er medlemmer; {rings} av regionene er ringer av medlemmer som peker på hverandre.</translation>
    </message>
    <message>
        <source>{computed} indicators for {regions} regions and {units} units, {periods} periods.</source>
        <translation>{computed} indikatorer for {regions} regioner og {units} enheter, {periods} perioder.</translation>
    </message>
    <message>
        <source>{count} areas of the scores are not on the map and are left out (e.g. {examples}).</source>
        <translation>{count} av områdene for poengene er ikke på kartet og holdes utenfor (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} centres in the field “{field}” are not among the units (e.g. {examples}): correct their codes, or choose a map of the same year.</source>
        <translation>{count} av sentrene i feltet «{field}» finnes ikke blant enhetene (f.eks. {examples}): rett kodene, eller velg et kart fra samme år.</translation>
    </message>
    <message>
        <source>{count} centres in the field “{field}” are not units of their region (e.g. {examples}): they are not used.</source>
        <translation>{count} sentre i feltet «{field}» er ikke enheter i sin egen region (f.eks. {examples}): de brukes ikke.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by most jobs, then position, then code.</source>
        <translation>{count} av valgene sto helt likt og ble avgjort av flest arbeidsplasser, så beliggenhet, så kode.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by the largest inflow, as flowbca prescribes.</source>
        <translation>{count} av valgene sto helt likt og ble avgjort av flest pendlere inn, slik flowbca gjør.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by the order of codes, as the R package does.</source>
        <translation>{count} av valgene sto helt likt og ble avgjort av rekkefølgen på kodene, slik R-pakken gjør.</translation>
    </message>
    <message>
        <source>{count} choices were ties at the largest similarity and went to the pair with most commuters for its labour force.</source>
        <translation>{count} av valgene sto likt på den største likheten og gikk til paret med flest pendlere i forhold til arbeidsstyrken.</translation>
    </message>
    <message>
        <source>{count} codes do not occur in the changes and are kept as they are (e.g. {examples}); give a layer of the units wanted to have them checked.</source>
        <translation>{count} koder finnes ikke i endringene og beholdes som de er (f.eks. {examples}); gi et kartlag med de ønskede enhetene for å få dem kontrollert.</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” are no units of {vintage}, but of other years (e.g. {examples}): the table mixes structures, so check that no unit is counted twice, or choose the field with the year.</source>
        <translation>{count} av kodene i feltet «{field}» er ikke enheter i {vintage}, men i andre år (f.eks. {examples}): tabellen blander inndelinger, så se etter at ingen enhet telles to ganger, eller velg feltet med år.</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” are units of no year that is known (e.g. {examples}): correct them, or leave out these rows if they are totals or places outside.</source>
        <translation>{count} av kodene i feltet «{field}» er ikke enheter i noe kjent år (f.eks. {examples}): rett dem, eller ta bort disse radene hvis de er summer eller steder utenfor.</translation>
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
        <source>{count} codes lead to no unit, at least in some years (e.g. {examples}): {rows} rows with {value} in “{field}” are left out and stand in the report.</source>
        <translation>{count} koder fører ikke til noen enhet, i alle fall i noen år (f.eks. {examples}): {rows} rader med {value} i «{field}» er utelatt og står i rapporten.</translation>
    </message>
    <message>
        <source>{count} codes occur more than once in the field “{field}” (e.g. {examples}): the comparison needs one row for each unit, so choose one year or sum the rows first.</source>
        <translation>{count} koder forekommer mer enn én gang i feltet «{field}» (f.eks. {examples}): sammenligningen trenger én rad for hver enhet, så velg ett år eller summer radene først.</translation>
    </message>
    <message>
        <source>{count} codes of the decisions by hand are both a unit and the id of another region (e.g. {examples}): they are read as the region that the unit is in.</source>
        <translation>{count} av kodene i beslutningene for hånd er både en enhet og koden til en annen region (f.eks. {examples}): de er lest som regionen enheten er i.</translation>
    </message>
    <message>
        <source>{count} codes of the decisions by hand in the field “{field}” are neither a unit nor a region (e.g. {examples}): write the code of any unit in the region.</source>
        <translation>{count} av kodene i feltet «{field}» i beslutningene for hånd er verken en enhet eller en region (f.eks. {examples}): skriv koden til en hvilken som helst enhet i regionen.</translation>
    </message>
    <message>
        <source>{count} codes of the decisions by hand in the field “{field}” are not among the units (e.g. {examples}): correct them or remove the rows.</source>
        <translation>{count} av kodene i feltet «{field}» i beslutningene for hånd finnes ikke blant enhetene (f.eks. {examples}): rett dem eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} codes of the decisions by hand in the field “{field}” are units without a region (e.g. {examples}): write the code of a unit that has one.</source>
        <translation>{count} av kodene i feltet «{field}» i beslutningene for hånd er enheter uten region (f.eks. {examples}): skriv koden til en enhet som har region.</translation>
    </message>
    <message>
        <source>{count} codes of the division are not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av kodene i inndelingen finnes ikke blant enhetene og er ikke med (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} codes of the finances are not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av kodene i økonomitabellen er ikke blant enhetene og holdes utenfor (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} codes of the first division lead to no unit and are left out (e.g. {examples}).</source>
        <translation>{count} av kodene i den første inndelingen fører ikke til noen enhet og er ikke med (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} codes of the industry table are shorter or longer than those of the units (e.g. {examples}): they are taken for counties or other areas and are not summed.</source>
        <translation>{count} koder i næringstabellen er kortere eller lengre enn kodene for enhetene (f.eks. {examples}): de regnes som fylker eller andre områder og summeres ikke.</translation>
    </message>
    <message>
        <source>{count} codes of the input “{input}” are not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av kodene i «{input}» finnes ikke blant enhetene og er ikke med (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} codes of the travel time table are not among the units (e.g. {examples}); their rows are left out.</source>
        <translation>{count} av kodene i tabellen med reisetider finnes ikke blant enhetene (f.eks. {examples}); radene deres er ikke med.</translation>
    </message>
    <message>
        <source>{count} codes of {year} lead to no unit (e.g. {examples}); their commuters do not count in the question whether a merger decides.</source>
        <translation>{count} av kodene fra {year} fører ikke til noen enhet (f.eks. {examples}); pendlerne der teller ikke med i spørsmålet om en kommunesammenslåing avgjør.</translation>
    </message>
    <message>
        <source>{count} combinations of thresholds contradict themselves and are left out (e.g. {examples}).</source>
        <translation>{count} av kombinasjonene av terskelverdier motsier seg selv og er ikke med (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} combinations of unit and industry occur more than once in the industry table (e.g. {example}, row {row}): choose the field with the period, or keep one row of each.</source>
        <translation>{count} kombinasjoner av enhet og næring forekommer mer enn én gang i næringstabellen (f.eks. {example}, rad {row}): velg feltet med perioden, eller behold én rad av hver.</translation>
    </message>
    <message>
        <source>{count} combinations of unit, industry and period occur more than once in the industry table (e.g. {example}, row {row}): keep one row of each, for example only one sex, age or place (of work or of residence).</source>
        <translation>{count} kombinasjoner av enhet, næring og periode forekommer mer enn én gang i næringstabellen (f.eks. {example}, rad {row}): behold én rad av hver, for eksempel bare ett kjønn, én alder eller ett sted (arbeidssted eller bosted).</translation>
    </message>
    <message>
        <source>{count} cooperations have different members for different tasks (first: {example}, with {tasks}): give each its own value in the field “{field}”, for example cooperation and task together.</source>
        <translation>{count} av samarbeidene har ulike medlemmer for ulike oppgaver (først: {example}, med {tasks}): gi hvert av dem en egen verdi i feltet «{field}», for eksempel samarbeid og oppgave sammen.</translation>
    </message>
    <message>
        <source>{count} cooperations have one member only and are left out (e.g. {examples}).</source>
        <translation>{count} av samarbeidene har bare ett medlem og holdes utenfor (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} cooperations have several names (e.g. {example}: {names}): the first in the alphabet is used.</source>
        <translation>{count} av samarbeidene har flere navn (f.eks. {example}: {names}): det første i alfabetet brukes.</translation>
    </message>
    <message>
        <source>{count} councils of the region are looked at apart from the cooperations.</source>
        <translation>{count} regionråd vurderes for seg, ikke blant samarbeidene.</translation>
    </message>
    <message>
        <source>{count} decisions by hand change nothing ({examples}).</source>
        <translation>{count} av beslutningene for hånd endrer ingenting ({examples}).</translation>
    </message>
    <message>
        <source>{count} decisions by hand have no unit in the field “{field}” (first: row {row}): fill in the codes or remove the rows.</source>
        <translation>{count} av beslutningene for hånd mangler enhet i feltet «{field}» (første: rad {row}): fyll ut kodene eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} different texts in the field “{field}” are no period (e.g. {examples}): write years (2019), quarters (2019K1), months (2019M06) or dates (2019-01-01).</source>
        <translation>{count} ulike tekster i feltet «{field}» er ingen periode (f.eks. {examples}): skriv år (2019), kvartaler (2019K1), måneder (2019M06) eller datoer (2019-01-01).</translation>
    </message>
    <message>
        <source>{count} flows are no whole numbers and are rounded, to 1 at least, because the description length counts persons: {before} persons became {after}.</source>
        <translation>{count} av strømmene er ikke hele tall og er rundet av, til minst 1, fordi beskrivelseslengden teller personer: {before} personer ble til {after}.</translation>
    </message>
    <message>
        <source>{count} geometries of the input “{input}” are invalid: they are repaired for the comparison with the units.</source>
        <translation>{count} av geometriene i «{input}» er ugyldige: de er reparert for sammenligningen med enhetene.</translation>
    </message>
    <message>
        <source>{count} geometries of the input “{input}” are invalid: they are repaired to find neighbours.</source>
        <translation>{count} av geometriene i «{input}» er ugyldige: de er reparert for å finne naboer.</translation>
    </message>
    <message>
        <source>{count} ids occur more than once in the catalogue (e.g. {examples}): give each entry an id of its own.</source>
        <translation>{count} identifikatorer forekommer mer enn én gang i katalogen (f.eks. {examples}): gi hver oppføring sin egen.</translation>
    </message>
    <message>
        <source>{count} indicators are not in the catalogue ({examples}): write ids such as {known}, “all”, or nothing for the usual set.</source>
        <translation>{count} indikatorer står ikke i katalogen ({examples}): Skriv id-er som {known}, «all», eller ingenting for det vanlige utvalget.</translation>
    </message>
    <message>
        <source>{count} industries are called “{industry}” ({examples}): give the code instead.</source>
        <translation>{count} næringer heter «{industry}» ({examples}): oppgi koden i stedet.</translation>
    </message>
    <message>
        <source>{count} industries are left out as asked ({list}), with {jobs} jobs over all units and periods of the table.</source>
        <translation>{count} næringer er utelatt som ønsket ({list}), med {jobs} arbeidsplasser i alle enheter og perioder i tabellen.</translation>
    </message>
    <message>
        <source>{count} industries are totals or contain others, so that jobs would count twice: {list}. Write “{leave_out}” under “Industries to leave out”, or remove these rows or the finer ones.</source>
        <translation>{count} næringer er summer eller rommer andre, slik at arbeidsplasser ville telle to ganger: {list}. Skriv «{leave_out}» under «Næringer som skal utelates», eller fjern disse radene eller de finere.</translation>
    </message>
    <message>
        <source>{count} industries have no group in the field “{field}” (e.g. {examples}): give each industry a group.</source>
        <translation>{count} næringer har ingen gruppe i feltet «{field}» (f.eks. {examples}): gi hver næring en gruppe.</translation>
    </message>
    <message>
        <source>{count} industries have no jobs anywhere and are left out (e.g. {examples}).</source>
        <translation>{count} næringer har ingen arbeidsplasser noe sted og er utelatt (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} industries have several groups in the field “{field}” (e.g. {examples}): give each industry one group.</source>
        <translation>{count} næringer har flere grupper i feltet «{field}» (f.eks. {examples}): gi hver næring én gruppe.</translation>
    </message>
    <message>
        <source>{count} industries have several names (e.g. {industry}: {names}): the first in the alphabet is used.</source>
        <translation>{count} næringer har flere navn (f.eks. {industry}: {names}): det første i alfabetet brukes.</translation>
    </message>
    <message>
        <source>{count} industries of the nation&apos;s table are not in the industry table (e.g. {examples}): they count in the growth of the nation only.</source>
        <translation>{count} næringer i tabellen for landet finnes ikke i næringstabellen (f.eks. {examples}): de teller bare med i veksten for landet.</translation>
    </message>
    <message>
        <source>{count} industries with jobs are not in the nation&apos;s table ({examples}), which holds {industries}: use the same industries in both tables.</source>
        <translation>{count} næringer med arbeidsplasser finnes ikke i tabellen for landet ({examples}), som har {industries}: bruk de samme næringene i begge tabellene.</translation>
    </message>
    <message>
        <source>{count} links lead from or to a code that is not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av forbindelsene går fra eller til en kode som ikke finnes blant enhetene, og er ikke med (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} members in the field “{field}” are not among the units: {members}. They count as members outside all regions, so that their {cooperations} cooperations (e.g. {examples}) cannot lie inside one region: check that the codes are those of the map.</source>
        <translation>{count} av medlemmene i feltet «{field}» er ikke blant enhetene: {members}. De regnes som medlemmer utenfor alle regioner, så deres {cooperations} samarbeid (f.eks. {examples}) kan ikke ligge innenfor én region: sjekk at kodene er de samme som på kartet.</translation>
    </message>
    <message>
        <source>{count} more are not computed: the report says why.</source>
        <translation>{count} til er ikke beregnet: Rapporten sier hvorfor.</translation>
    </message>
    <message>
        <source>{count} municipalities are tied more firmly to another region than to their own.</source>
        <translation>{count} kommuner er sterkere knyttet til en annen region enn til sin egen.</translation>
    </message>
    <message>
        <source>{count} municipalities in hand. Move them to:</source>
        <translation>{count} kommuner plukket opp. Flytt dem til:</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” are names of units of other years only and stay without a code (e.g. {examples}): choose units of the same year as the table.</source>
        <translation>{count} navn i feltet «{field}» er navn på enheter bare i andre år og står uten kode (f.eks. {examples}): velg enheter fra samme år som tabellen.</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” are names of units, but not in the county that the field “{county_field}” gives (e.g. {examples}), and stay without a code: correct the county, or choose units of the same year as the table.</source>
        <translation>{count} navn i feltet «{field}» er navn på enheter, men ikke i fylket som feltet «{county_field}» oppgir (f.eks. {examples}), og står uten kode: rett fylket, eller velg enheter fra samme år som tabellen.</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” are the name of no unit and stay without a code (e.g. {examples}): correct them, or leave out these rows if they are totals.</source>
        <translation>{count} navn i feltet «{field}» er ikke navnet på noen enhet og står uten kode (f.eks. {examples}): rett dem, eller ta bort disse radene hvis de er summer.</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” belong to several units (e.g. {examples}): choose the field with the county, or write the county in brackets behind the name.</source>
        <translation>{count} navn i feltet «{field}» hører til flere enheter (f.eks. {examples}): velg feltet med fylke, eller skriv fylket i parentes bak navnet.</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” match but for accents, spelling or one half of a double name (e.g. {examples}).</source>
        <translation>{count} navn i feltet «{field}» passer når en ser bort fra aksenter, skrivemåte eller den ene halvdelen av et dobbeltnavn (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” stand with a county of another year in the field “{county_field}” (e.g. {examples}); each is the name of one unit only.</source>
        <translation>{count} navn i feltet «{field}» står med et fylke fra et annet år i feltet «{county_field}» (f.eks. {examples}); hvert av dem er navnet på bare én enhet.</translation>
    </message>
    <message>
        <source>{count} names of the table “{table}” have lost letters (e.g. “{example}”): save it with the encoding UTF-8, or choose its encoding in the layer&apos;s properties.</source>
        <translation>{count} navn i tabellen «{table}» har mistet bokstaver (f.eks. «{example}»): Lagre den med tegnkodingen UTF-8, eller velg tegnkodingen i lagets egenskaper.</translation>
    </message>
    <message>
        <source>{count} numbers of the table “{table}” are negative, but counts cannot be ({variable}: {value} for {unit} {period}): correct or remove them.</source>
        <translation>{count} tall i tabellen «{table}» er negative, men det kan ikke et antall være ({variable}: {value} for {unit} {period}): Rett dem eller fjern dem.</translation>
    </message>
    <message>
        <source>{count} numbers of “{variable}” are given twice and differ ({tables}; e.g. {example}: {one} and {other}): those of the table that stands first, and totals before the sum of their parts, are used.</source>
        <translation>{count} tall for «{variable}» er gitt to ganger og er ulike ({tables}; f.eks. {example}: {one} og {other}): De i tabellen som står først, og summer framfor summen av delene, er brukt.</translation>
    </message>
    <message>
        <source>{count} numbers stand twice in the table “{table}” (e.g. {example}). Not read are the columns {columns}: if one of them tells the rows apart, choose it as the column with the category; otherwise keep one row for each unit and period.</source>
        <translation>{count} tall står to ganger i tabellen «{table}» (f.eks. {example}). Disse kolonnene leses ikke: {columns}. Hvis en av dem skiller radene, velg den som kolonnen med kategorien; ellers behold én rad for hver enhet og periode.</translation>
    </message>
    <message>
        <source>{count} numbers stand twice in the table “{table}” (e.g. {example}): keep one row for each unit and period.</source>
        <translation>{count} tall står to ganger i tabellen «{table}» (f.eks. {example}): behold én rad for hver enhet og periode.</translation>
    </message>
    <message>
        <source>{count} of the industries to leave out are not in the field “{field}” ({examples}): write codes or names as they stand there, with a semicolon between them ({industries}).</source>
        <translation>{count} av næringene som skal utelates, finnes ikke i feltet «{field}» ({examples}): skriv koder eller navn slik de står der, med semikolon mellom ({industries}).</translation>
    </message>
    <message>
        <source>{count} of the moved units are made of old units from different regions: there the municipal merger may be the reason.</source>
        <translation>{count} av de flyttede enhetene er satt sammen av gamle enheter fra ulike regioner: der kan kommunesammenslåingen være grunnen.</translation>
    </message>
    <message>
        <source>{count} of the units apart from their centre have no neighbour at all (e.g. {examples}).</source>
        <translation>{count} av enhetene som er avskåret fra senteret sitt, har ingen nabo i det hele tatt (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} of {all} scored items have one rater only: nothing tells whether others would agree.</source>
        <translation>{count} av {all} temaer har poeng fra bare én vurderer: ingenting sier om andre ville vært enige.</translation>
    </message>
    <message>
        <source>{count} of {regions} regions are in several pieces (e.g. {examples}), with {units} units apart from their centre ({detached}): give polygons with sea, or links such as ferries and bridges, where people can cross, or let the regions be repaired.</source>
        <translation>{count} av {regions} regioner er i flere deler (f.eks. {examples}), og {units} av enhetene er avskåret fra senteret sitt ({detached}): oppgi flater med sjø eller forbindelser som ferjer og bruer der folk kan krysse, eller velg å flytte det som er avskåret.</translation>
    </message>
    <message>
        <source>{count} old codes have several new codes (e.g. {example}: {targets}), but no shares: choose the field that holds the share of each part.</source>
        <translation>{count} av de gamle kodene har flere nye koder (f.eks. {example}: {targets}), men ingen andeler: velg feltet med andelen for hver del.</translation>
    </message>
    <message>
        <source>{count} old codes of the code table lead to no unit, or only in part (e.g. {examples}).</source>
        <translation>{count} av de gamle kodene i kodetabellen fører ikke til noen enhet, eller bare delvis (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} pairs of an old and a new code have several shares in the field “{field}” (e.g. {example}): keep one row of each.</source>
        <translation>{count} av parene av gammel og ny kode har flere andeler i feltet «{field}» (f.eks. {example}): behold én rad for hvert par.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have jobs at the start of a step where what they are compared with has none (e.g. {examples}): their industry part is 0 in that step, and what differs from the national growth is local.</source>
        <translation>{count} par av område og næring har arbeidsplasser ved starten av et steg der det de sammenlignes med, ikke har noen (f.eks. {examples}): den næringsmessige delen er 0 i det steget, og det som avviker fra den nasjonale veksten, er lokalt.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have jobs at the start where what they are compared with has none (e.g. {examples}): their industry part is 0, and what differs from the national growth is local.</source>
        <translation>{count} par av område og næring har arbeidsplasser ved starten der det de sammenlignes med, ikke har noen (f.eks. {examples}): den næringsmessige delen er 0, og det som avviker fra den nasjonale veksten, er lokalt.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have more jobs than the whole nation (e.g. {examples}), so that there is no rest of the nation: use one source for both, or compare with something else.</source>
        <translation>{count} par av område og næring har flere arbeidsplasser enn hele landet (f.eks. {examples}), så det er ikke noe igjen av landet å sammenligne med: bruk samme kilde for begge, eller sammenlign med noe annet.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have no jobs at the start but some at the end (e.g. {examples}): all of these jobs count as local.</source>
        <translation>{count} par av område og næring har ingen arbeidsplasser ved starten, men noen ved slutten (f.eks. {examples}): alle disse arbeidsplassene regnes som lokale.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have no jobs at the start of a step but some at its end (e.g. {examples}): all of these jobs count as local in that step.</source>
        <translation>{count} par av område og næring har ingen arbeidsplasser ved starten av et steg, men noen ved slutten (f.eks. {examples}): alle disse arbeidsplassene regnes som lokale i det steget.</translation>
    </message>
    <message>
        <source>{count} pairs of unit and period do not occur in the industry table (e.g. {examples}).</source>
        <translation>{count} par av enhet og periode finnes ikke i næringstabellen (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} pairs of units are neighbours.</source>
        <translation>{count} par av enheter er naboer.</translation>
    </message>
    <message>
        <source>{count} parts of units have a negative population or area (first: {example} in row {row}): correct the population layer.</source>
        <translation>{count} av delene av enheter har negativ befolkning eller negativt areal (første: {example} i rad {row}): rett laget med befolkning.</translation>
    </message>
    <message>
        <source>{count} periods are not in the nation&apos;s table ({examples}), which holds {periods}: use tables of the same periods.</source>
        <translation>{count} perioder finnes ikke i tabellen for landet ({examples}), som har {periods}: bruk tabeller for de samme periodene.</translation>
    </message>
    <message>
        <source>{count} periods of “{variable}” (e.g. {example}) are only in the table “{table}”, whose categories are not those of “{first}”: measures such as concentration leave them out. Bring the tables to the same categories, or give them one at a time.</source>
        <translation>{count} perioder av «{variable}» (f.eks. {example}) står bare i tabellen «{table}», som har andre kategorier enn «{first}»: mål som konsentrasjon utelater dem. Gi tabellene de samme kategoriene, eller bruk dem én om gangen.</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} personer</translation>
    </message>
    <message>
        <source>{count} polygons of the division have no region in the field “{field}” and count as outside all regions.</source>
        <translation>{count} av flatene i inndelingen har ingen region i feltet «{field}» og regnes som utenfor alle regioner.</translation>
    </message>
    <message>
        <source>{count} protected centres are not among the units (e.g. {examples}): correct their codes.</source>
        <translation>{count} av de vernede sentrene finnes ikke blant enhetene (f.eks. {examples}): rett kodene.</translation>
    </message>
    <message>
        <source>{count} raters score an item of an area more than once (first: {example}): keep one score of each rater.</source>
        <translation>{count} vurderere gir poeng for et tema i et område mer enn én gang (først: {example}): behold ett poeng fra hver vurderer.</translation>
    </message>
    <message>
        <source>{count} rates are empty ({fields}; units e.g. {examples}): a rate is neither averaged over units that were merged nor guessed for parts. Harmonise what it was computed from.</source>
        <translation>{count} rater er tomme ({fields}; enheter f.eks. {examples}): en rate blir verken gjennomsnitt over sammenslåtte enheter eller gjettet for deler. Omregn heller det den er regnet ut fra.</translation>
    </message>
    <message>
        <source>{count} regions do not fulfil the criteria after these changes, though they did before or are new ({examples}): look at them before you use the division.</source>
        <translation>{count} av regionene oppfyller ikke kravene etter disse endringene, enda de gjorde det før eller er nye ({examples}): se på dem før du bruker inndelingen.</translation>
    </message>
    <message>
        <source>{count} regions fall into pieces by the decisions by hand ({examples}).</source>
        <translation>{count} av regionene faller i flere deler etter beslutningene for hånd ({examples}).</translation>
    </message>
    <message>
        <source>{count} regions have all the jobs (e.g. {examples}), so that there is no rest of the nation to compare with: their comparisons are empty. Give a table of the nation, or compare with the nation as a whole.</source>
        <translation>{count} regioner har alle arbeidsplassene (f.eks. {examples}), så det er ikke noe igjen av landet å sammenligne med: sammenligningene står tomme. Oppgi en tabell for landet, eller sammenlign med hele landet.</translation>
    </message>
    <message>
        <source>{count} regions have more jobs than the nation (e.g. {examples}): choose a table of the nation that these regions are part of, of the same period.</source>
        <translation>{count} regioner har flere arbeidsplasser enn landet (f.eks. {examples}): velg en tabell for landet som disse regionene er del av, fra samme periode.</translation>
    </message>
    <message>
        <source>{count} regions have no centre (e.g. {examples}), so that centre and hinterland are not told apart: choose the field with the centre, or add a table with jobs or population.</source>
        <translation>{count} regioner har ikke noe senter (f.eks. {examples}), så senter og omland skilles ikke: Velg feltet med senteret, eller legg til en tabell med arbeidsplasser eller folketall.</translation>
    </message>
    <message>
        <source>{count} regions have no centre in the division: the unit with most inhabitants counts as their centre (e.g. {examples}).</source>
        <translation>{count} regioner har ikke noe senter i inndelingen: Enheten med flest innbyggere regnes som senteret (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions have no centre in the division: the unit with most inhabitants in {period} counts as their centre (e.g. {examples}).</source>
        <translation>{count} regioner har ikke noe senter i inndelingen: Enheten med flest innbyggere i {period} regnes som senteret (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions have no centre in the division: the unit with most jobs counts as their centre (e.g. {examples}).</source>
        <translation>{count} regioner har ikke noe senter i inndelingen: Enheten med flest arbeidsplasser regnes som senteret (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions have no centre in the division: the unit with most jobs in {period} counts as their centre (e.g. {examples}).</source>
        <translation>{count} regioner har ikke noe senter i inndelingen: Enheten med flest arbeidsplasser i {period} regnes som senteret (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions have no jobs, or no complete numbers, in the chosen period (e.g. {examples}): their measures are empty.</source>
        <translation>{count} regioner har ingen arbeidsplasser, eller ikke fullstendige tall, i den valgte perioden (f.eks. {examples}): målene deres står tomme.</translation>
    </message>
    <message>
        <source>{count} regions have no unit left after the decisions by hand and are gone ({examples}).</source>
        <translation>{count} av regionene har ingen enheter igjen etter beslutningene for hånd og er borte ({examples}).</translation>
    </message>
    <message>
        <source>{count} regions have several centres in the field “{field}” (e.g. {examples}): none of these is used, so write one for each region.</source>
        <translation>{count} regioner har flere sentre i feltet «{field}» (f.eks. {examples}): ingen av disse brukes, så skriv ett for hver region.</translation>
    </message>
    <message>
        <source>{count} regions have several names (e.g. {region}: {names}): the first in the alphabet is used.</source>
        <translation>{count} av regionene har flere navn (f.eks. {region}: {names}): det første i alfabetet blir brukt.</translation>
    </message>
    <message>
        <source>{count} regions have so few jobs that at least half of their location quotients rest on fewer than 5 expected jobs: read them with care.</source>
        <translation>{count} regioner har så få arbeidsplasser at minst halvparten av lokaliseringskvotientene bygger på færre enn 5 forventede arbeidsplasser: les dem med varsomhet.</translation>
    </message>
    <message>
        <source>{count} regions lost their centre by the decisions by hand ({examples}): of the units that are left, the one with most jobs is the centre now.</source>
        <translation>{count} av regionene mistet senteret sitt ved beslutningene for hånd ({examples}): av enhetene som er igjen, er den med flest arbeidsplasser senter nå.</translation>
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
        <source>{count} regions of the table are not on the map: {examples}.</source>
        <translation>{count} regioner i tabellen er ikke på kartet: {examples}.</translation>
    </message>
    <message>
        <source>{count} regions on the map are not in the table: {examples}.</source>
        <translation>{count} regioner på kartet er ikke i tabellen: {examples}.</translation>
    </message>
    <message>
        <source>{count} regions stay below the criteria because their units have no link to any other region (e.g. {examples}).</source>
        <translation>{count} av regionene oppfyller ikke kravene, fordi enhetene i dem ikke har kobling til noen annen region (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions, the middle half</source>
        <translation>{count} regioner, den midterste halvdelen</translation>
    </message>
    <message>
        <source>{count} rows have a status that is not known in the field “{field}” (e.g. “{example}”): they count as complete where they have a value, and as missing where they have none.</source>
        <translation>{count} rader har en ukjent status i feltet «{field}» (f.eks. «{example}»): de regnes som fullstendige der de har en verdi, og som manglende der de ikke har noen.</translation>
    </message>
    <message>
        <source>{count} rows have no name in the field “{field}” and stay without a code.</source>
        <translation>{count} rader har ikke noe navn i feltet «{field}» og står uten kode.</translation>
    </message>
    <message>
        <source>{count} rows have no value in the field “{field}” (first: row {row}): fill in the values or remove the rows.</source>
        <translation>{count} av radene mangler verdi i feltet «{field}» (første: rad {row}): fyll ut verdiene eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows have words in the field “{field}” that do not fit there ({examples}) and are left out: write “{usual}” in those that you want to see.</source>
        <translation>{count} rader har ord i feltet «{field}» som ikke passer der ({examples}), og er utelatt: skriv «{usual}» i dem du vil se.</translation>
    </message>
    <message>
        <source>{count} rows name a member of a cooperation once more (e.g. {examples}): each member counts once.</source>
        <translation>{count} rader nevner et medlem av et samarbeid en gang til (f.eks. {examples}): hvert medlem telles én gang.</translation>
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
        <source>{count} rows of the field “{field}” had lost the leading zeros of their codes (e.g. {examples}): these are put back, as you asked.</source>
        <translation>{count} rader i feltet «{field}» hadde mistet nullene foran koden (f.eks. {examples}): de er satt tilbake, slik du ba om.</translation>
    </message>
    <message>
        <source>{count} rows of the field “{field}” hold more than the code (e.g. {examples}): only the code is used.</source>
        <translation>{count} rader i feltet «{field}» inneholder mer enn koden (f.eks. {examples}): bare koden brukes.</translation>
    </message>
    <message>
        <source>{count} rows of the file of changes have only an old or only a new code and are skipped.</source>
        <translation>{count} rader i fila med endringer har bare en gammel eller bare en ny kode og hoppes over.</translation>
    </message>
    <message>
        <source>{count} rows of the industry table have nothing in the field “{field}” (first: row {row}): fill it in or remove the rows.</source>
        <translation>{count} rader i næringstabellen mangler innhold i feltet «{field}» (den første: rad {row}): fyll det ut eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the table have no code in the field “{field}” (first: row {row}): fill in the codes or remove the rows.</source>
        <translation>{count} rader i tabellen har ingen kode i feltet «{field}» (første: rad {row}): fyll inn kodene eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the table of cooperations have no cooperation or no member (first: row {row}) and are left out.</source>
        <translation>{count} rader i samarbeidstabellen mangler samarbeid eller medlem (først: rad {row}) og holdes utenfor.</translation>
    </message>
    <message>
        <source>{count} rows of the table of scores have no area, no item or no score (first: row {row}) and are left out.</source>
        <translation>{count} rader i poengtabellen mangler område, tema eller poeng (først: rad {row}) og holdes utenfor.</translation>
    </message>
    <message>
        <source>{count} rows of the table of statistics have nothing in the field “{field}” and are left out: fill it in to see them.</source>
        <translation>{count} rader i statistikktabellen har ingenting i feltet «{field}» og er utelatt: fyll det ut for å se dem.</translation>
    </message>
    <message>
        <source>{count} rows of the table of statistics repeat a region, indicator, period and variant (e.g. {example}): keep one of each, or choose the fields that tell them apart.</source>
        <translation>{count} rader i statistikktabellen gjentar en region, indikator, periode og variant (f.eks. {example}): behold én av hver, eller velg feltene som skiller dem.</translation>
    </message>
    <message>
        <source>{count} rows of the table to check against repeat a unit: “{field}” is summed over them; choose its period field if it holds several years.</source>
        <translation>{count} rader i tabellen det kontrolleres mot, gjentar en enhet: «{field}» er lagt sammen over dem; velg periodefeltet hvis den har flere år.</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” have no code in the field “{field}” (first: row {row}): fill in the codes or remove the rows.</source>
        <translation>{count} rader i tabellen «{table}» har ingen kode i feltet «{field}» (den første: rad {row}): Fyll inn kodene eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” have no period in the field “{field}” (first: row {row}): fill in the periods or remove the rows.</source>
        <translation>{count} rader i tabellen «{table}» har ingen periode i feltet «{field}» (den første: rad {row}): Fyll inn periodene eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows repeat a code in the field “{field}” with the same period and keys (e.g. {example}): keep one row of each, or choose the field that tells them apart as a key.</source>
        <translation>{count} rader gjentar en kode i feltet «{field}» med samme periode og nøkler (f.eks. {example}): behold én rad av hver, eller velg feltet som skiller dem, som nøkkel.</translation>
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
        <source>{count} rows repeat a pair of units with the same period and keys (e.g. {example}): their values are summed.</source>
        <translation>{count} rader gjentar et par av enheter med samme periode og nøkler (f.eks. {example}): verdiene legges sammen.</translation>
    </message>
    <message>
        <source>{count} rows with {value} in “{field}” (e.g. of {examples}) are divided as in the last earlier period in which the parts stood separately, which is an estimate.</source>
        <translation>{count} rader med {value} i «{field}» (f.eks. for {examples}) er delt som i den siste tidligere perioden der delene sto hver for seg; det er et anslag.</translation>
    </message>
    <message>
        <source>{count} rows with {value} in “{field}” belong to units that were split (e.g. {examples}), and no shares are known: the rows of the parts are empty. Give a table of shares, or choose common units.</source>
        <translation>{count} rader med {value} i «{field}» hører til enheter som ble delt (f.eks. {examples}), og ingen andeler er kjent: radene for delene er tomme. Gi en tabell med andeler, eller velg felles enheter.</translation>
    </message>
    <message>
        <source>{count} rows with {value} in “{field}” belong to units that were split (e.g. {examples}); they are divided by shares, which is an estimate.</source>
        <translation>{count} rader med {value} i «{field}» hører til enheter som ble delt (f.eks. {examples}); de er fordelt etter andeler, og det er et anslag.</translation>
    </message>
    <message>
        <source>{count} times a city sends 15 % of its employed residents to another one: they count as one destination (e.g. {examples}).</source>
        <translation>{count} ganger sender en by 15 % av de sysselsatte bosatte til en annen by: da regnes de to som ett mål (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} times a merged unit lacks one of its parts in a period, so that its sum is too small (e.g. {unit} in {period} without {codes}).</source>
        <translation>{count} ganger mangler en sammenslått enhet en av delene sine i en periode, slik at summen er for liten (f.eks. {unit} i {period} uten {codes}).</translation>
    </message>
    <message>
        <source>{count} times a region has more jobs in an industry than the nation has (e.g. {examples}): check that both tables are of the same period and count the same.</source>
        <translation>{count} ganger har en region flere arbeidsplasser i en næring enn landet har (f.eks. {examples}): kontroller at begge tabellene er fra samme periode og teller det samme.</translation>
    </message>
    <message>
        <source>{count} units all of whose neighbours belong to one area are added to it (e.g. {examples}).</source>
        <translation>{count} av enhetene har bare naboer som hører til ett og samme område, og er lagt til det (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units are apart from their centre and no other region lies next to them, so they stay ({examples}): give polygons with sea, or links such as ferries and bridges.</source>
        <translation>{count} av enhetene er avskåret fra senteret sitt uten at noen annen region ligger ved siden av, så de blir stående ({examples}): oppgi flater med sjø, eller forbindelser som ferjer og bruer.</translation>
    </message>
    <message>
        <source>{count} units are cut by region borders and are given to the region with the largest part (e.g. {examples}).</source>
        <translation>{count} av enhetene er delt av en regiongrense og er lagt til regionen med den største delen (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units are made of old units from different regions (e.g. {examples}): one that kept its code keeps its region, any other has the region of most of its old units, because the code table has no persons.</source>
        <translation>{count} av enhetene er satt sammen av gamle enheter fra ulike regioner (f.eks. {examples}): en enhet som har beholdt koden, beholder regionen; andre får regionen til de fleste av de gamle enhetene, fordi kodetabellen ikke har personer.</translation>
    </message>
    <message>
        <source>{count} units are made of old units from different regions (e.g. {examples}): one that kept its code keeps its region, any other has the region that most of its persons lived in.</source>
        <translation>{count} av enhetene er satt sammen av gamle enheter fra ulike regioner (f.eks. {examples}): en enhet som har beholdt koden, beholder regionen; andre får regionen der flest av personene bodde.</translation>
    </message>
    <message>
        <source>{count} units are neither centre nor member by these rules (e.g. {examples}): they stay by themselves, with the members that point to them.</source>
        <translation>{count} av enhetene er verken senter eller medlem etter disse reglene (f.eks. {examples}): de blir stående for seg selv, med medlemmene som peker på dem.</translation>
    </message>
    <message>
        <source>{count} units are placed with a straight line instead of a travel time (e.g. {examples}): fjords and mountains do not count in it.</source>
        <translation>{count} av enhetene er plassert etter luftlinje i stedet for reisetid (f.eks. {examples}): den tar ikke hensyn til fjorder og fjell.</translation>
    </message>
    <message>
        <source>{count} units belong to no city and have no region.</source>
        <translation>{count} av enhetene hører ikke til noen by og har ingen region.</translation>
    </message>
    <message>
        <source>{count} units do not occur in the commuting table (e.g. {examples}).</source>
        <translation>{count} av enhetene finnes ikke i pendlingstabellen (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units do not occur in the industry table (e.g. {examples}).</source>
        <translation>{count} enheter finnes ikke i næringstabellen (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units had no commuters to or from the regions next to them and followed their neighbours (e.g. {examples}).</source>
        <translation>{count} av enhetene hadde ingen pendlere til eller fra regionene ved siden av og fulgte naboene sine (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units hang together with too few others for some of the sizes drawn (e.g. {examples}): no random group of such a size starts there. Polygons with sea, a gap or links join islands.</source>
        <translation>{count} av enhetene henger sammen med for få andre for noen av størrelsene som trekkes (f.eks. {examples}): ingen tilfeldig gruppe av en slik størrelse starter der. Flater med sjø, en avstand eller lenker knytter øyer sammen.</translation>
    </message>
    <message>
        <source>{count} units have a large enough share for exactly one centre but no travel time: it is assumed to be short enough (e.g. {examples}).</source>
        <translation>{count} av enhetene har en stor nok andel til nøyaktig ett senter, men ingen reisetid: den er antatt å være kort nok (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have a region in only one of the divisions and are not compared (e.g. {examples}): if the codes are of another year, give a code table or choose a map of the same year.</source>
        <translation>{count} av enhetene har region i bare én av inndelingene og er ikke sammenlignet (f.eks. {examples}): er kodene fra et annet år, så oppgi en kodetabell eller velg et kart fra samme år.</translation>
    </message>
    <message>
        <source>{count} units have a value in only one of “{field}” and “{reference}” (e.g. {examples}) and are not compared.</source>
        <translation>{count} enheter har verdi i bare én av «{field}» og «{reference}» (f.eks. {examples}) og er ikke sammenlignet.</translation>
    </message>
    <message>
        <source>{count} units have an invalid geometry (e.g. {examples}): it stays as it is in the unit layer and is repaired for the dissolved regions.</source>
        <translation>{count} av enhetene har ugyldig geometri (f.eks. {examples}): den er uendret i laget med enheter, men er reparert i de sammenslåtte regionene.</translation>
    </message>
    <message>
        <source>{count} units have fewer residents in the field “{field}” than employed residents in the commuting table (e.g. {examples}): check that it is the right field, of the same year.</source>
        <translation>{count} av enhetene har færre bosatte i feltet «{field}» enn sysselsatte bosatte i pendlingstabellen (f.eks. {examples}): se etter at det er riktig felt, fra samme år.</translation>
    </message>
    <message>
        <source>{count} units have neither residents in work nor jobs and are not assigned (e.g. {examples}).</source>
        <translation>{count} av enhetene har verken sysselsatte bosatte eller arbeidsplasser og får ingen region (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have neither residents in work nor jobs in the commuting table and are not assigned (e.g. {examples}).</source>
        <translation>{count} av enhetene har verken sysselsatte bosatte eller arbeidsplasser i pendlingstabellen og får ingen region (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no amount in the field “{field}” or no gross revenue (e.g. {examples}): their regions are calculated without them and marked as partial.</source>
        <translation>{count} av enhetene har ikke beløp i feltet «{field}» eller ikke brutto driftsinntekter (f.eks. {examples}): regionene deres er regnet ut uten dem og merket som delvise.</translation>
    </message>
    <message>
        <source>{count} units have no code in the field “{field}” (first: row {row}): fill in the codes or choose another field.</source>
        <translation>{count} av enhetene mangler kode i feltet «{field}» (første: rad {row}): fyll ut kodene eller velg et annet felt.</translation>
    </message>
    <message>
        <source>{count} units have no commuters in another year (e.g. {examples}): that year says nothing about them, and they are judged by the others.</source>
        <translation>{count} av enhetene har ingen pendlere i et annet år (f.eks. {examples}): det året sier ikke noe om dem, og de vurderes etter de andre årene.</translation>
    </message>
    <message>
        <source>{count} units have no commuters to or from a region that could take them and stay where they are (e.g. {examples}): name a region for them.</source>
        <translation>{count} av enhetene har ingen pendlere til eller fra en region som kan ta imot dem, og blir stående der de er (f.eks. {examples}): oppgi en region for dem.</translation>
    </message>
    <message>
        <source>{count} units have no commuters to or from any region next to them and were given to the one with most jobs (e.g. {examples}).</source>
        <translation>{count} av enhetene har ingen pendlere til eller fra noen region ved siden av og gikk til den av dem med flest arbeidsplasser (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no geometry (e.g. {examples}): they get a region, but are not on the map.</source>
        <translation>{count} av enhetene mangler geometri (f.eks. {examples}): de får en region, men vises ikke på kartet.</translation>
    </message>
    <message>
        <source>{count} units have no labour force to divide by (e.g. {examples}); their links count as the largest possible, {cap}.</source>
        <translation>{count} av enhetene har ingen arbeidsstyrke å dele på (f.eks. {examples}); koblingene deres regnes som størst mulig, {cap}.</translation>
    </message>
    <message>
        <source>{count} units have no neighbour: {names}.</source>
        <translation>{count} av enhetene har ingen nabo: {names}.</translation>
    </message>
    <message>
        <source>{count} units have no polygon in the input “{input}” (e.g. {examples}) and get neighbours from links only.</source>
        <translation>{count} av enhetene har ingen flate i «{input}» (f.eks. {examples}) og får naboer bare gjennom forbindelser.</translation>
    </message>
    <message>
        <source>{count} units have no population and are placed by area instead (e.g. {examples}).</source>
        <translation>{count} av enhetene har ingen befolkning og er plassert etter areal i stedet (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no region in either division and are not compared (e.g. {examples}).</source>
        <translation>{count} av enhetene har ikke region i noen av inndelingene og er ikke sammenlignet (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no region in the division and stay unassigned (e.g. {examples}).</source>
        <translation>{count} av enhetene har ingen region i inndelingen og blir stående uten region (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no residents in the field “{field}” (e.g. {example}): shares need a number above 0, so fill it in or choose another field.</source>
        <translation>{count} av enhetene har ingen bosatte i feltet «{field}» (f.eks. {example}): andelene trenger et tall over 0, så fyll det ut eller velg et annet felt.</translation>
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
        <source>{count} units lack values between {first} and {last} (e.g. {examples}): they are in no sum, and their regions are marked as partial or missing. Where codes have changed in between, convert the table to the codes of the map first.</source>
        <translation>{count} enheter mangler verdier mellom {first} og {last} (f.eks. {examples}): de er ikke med i noen sum, og regionene er merket som delvise (partial) eller manglende (missing). Regn først tabellen om til kodene på kartet hvis koder er endret i mellomtiden.</translation>
    </message>
    <message>
        <source>{count} units lie partly outside all regions (e.g. {examples}).</source>
        <translation>{count} av enhetene ligger delvis utenfor alle regioner (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units need a travel time to be decided (e.g. {examples}): fill in the {pairs} pairs of the table of travel times and run again with it. Until then they stay with the centre of the largest share, with one whose time is known, or alone.</source>
        <translation>{count} av enhetene trenger reisetid for å avgjøres (f.eks. {examples}): fyll ut de {pairs} parene i tabellen «Reisetider å fylle ut» og kjør på nytt med den. Inntil videre står de hos senteret med den største andelen, hos et senter med kjent reisetid, eller alene.</translation>
    </message>
    <message>
        <source>{count} units occur more than once in the division (e.g. {examples}): keep one row for each unit.</source>
        <translation>{count} av enhetene forekommer mer enn én gang i inndelingen (f.eks. {examples}): behold én rad for hver enhet.</translation>
    </message>
    <message>
        <source>{count} units occur more than once in the finances (e.g. {examples}): if the table holds several years, choose the field with the year and one of them.</source>
        <translation>{count} av enhetene står mer enn én gang i økonomitabellen (f.eks. {examples}): har tabellen flere år, velg feltet med året og ett av dem.</translation>
    </message>
    <message>
        <source>{count} units of the industry table are not on the map (e.g. {examples}).</source>
        <translation>{count} enheter i næringstabellen finnes ikke på kartet (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units of the reserve list have no link to any region and are not assigned (e.g. {examples}).</source>
        <translation>{count} av enhetene i reserve har ikke kobling til noen region og får ingen region (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units send their largest flow to a larger unit, but a smaller share than {share} % of their residents in work: they do not follow it.</source>
        <translation>{count} av enhetene sender den største strømmen sin til en større enhet, men det er mindre enn {share} % av de sysselsatte bosatte: de følger den ikke.</translation>
    </message>
    <message>
        <source>{count} units should have joined another region, but none lies next to theirs, so they stay (e.g. {examples}): give polygons with sea, or links such as ferries and bridges, where people can cross.</source>
        <translation>{count} av enhetene skulle ha gått til en annen region, men ingen ligger ved siden av deres egen, så de blir stående (f.eks. {examples}): oppgi flater med sjø eller forbindelser som ferjer og bruer der folk kan krysse.</translation>
    </message>
    <message>
        <source>{count} units that do not hang together with their city are dropped (e.g. {examples}).</source>
        <translation>{count} av enhetene henger ikke sammen med byen sin og er tatt ut (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{count} units touch a region but lie mostly outside all regions and stay without one (e.g. {example}, {share} outside): where the units have sea and the regions have not, choose a unit layer without sea, or give a population layer.</source>
        <translation>{count} av enhetene ligger delvis i en region, men for det meste utenfor alle regioner, og blir stående uten (f.eks. {example}, {share} utenfor): har enhetene sjøområder som regionene ikke har, så velg et lag med enheter uten sjø, eller oppgi et lag med befolkning.</translation>
    </message>
    <message>
        <source>{count} units were moved by hand ({examples}).</source>
        <translation>{count} av enhetene er flyttet for hånd ({examples}).</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are larger than a trillion (first: {example} in row {row}): these are no persons, so choose another field or correct them.</source>
        <translation>{count} av verdiene i feltet «{field}» er større enn tusen milliarder (den første: {example} i rad {row}): dette er ikke personer, så velg et annet felt eller rett dem.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are missing or held back ({symbols}; first: row {row}): every sum that needs one of them stays empty.</source>
        <translation>{count} verdier i feltet «{field}» mangler eller er skjult ({symbols}; første: rad {row}): hver sum som trenger en av dem, blir stående tom.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are missing or suppressed (e.g. {examples}): they do not count as zero, and a unit has no value for a period in which one is missing.</source>
        <translation>{count} av verdiene i feltet «{field}» mangler eller er prikket (f.eks. {examples}): de teller ikke som null, og en enhet har ingen verdi i en periode der en mangler.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (e.g. {examples}): mappings are compared by counts, so choose another field.</source>
        <translation>{count} verdier i feltet «{field}» er negative (f.eks. {examples}): omregning av koder prøves med antall, så velg et annet felt.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (first: {example} in row {row}): jobs cannot be negative, so correct or remove these rows.</source>
        <translation>{count} av verdiene i feltet «{field}» er negative (den første: {example} i rad {row}): antall arbeidsplasser kan ikke være negativt, så rett eller fjern disse radene.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (first: {example} in row {row}): persons cannot be negative, so correct or remove these rows.</source>
        <translation>{count} av verdiene i feltet «{field}» er negative (første: {example} i rad {row}): antall personer kan ikke være negativt, så rett eller fjern disse radene.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (first: {value} for {example}), which they cannot be: correct them or choose another field.</source>
        <translation>{count} av verdiene i feltet «{field}» er negative (først: {value} for {example}), men det kan de ikke være: rett dem eller velg et annet felt.</translation>
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
        <source>{count} values of regions are missing, because too many units lack a value.</source>
        <translation>{count} verdier for regioner mangler, fordi for mange enheter mangler verdi.</translation>
    </message>
    <message>
        <source>{count} values of regions lack some units (status “partial”).</source>
        <translation>{count} verdier for regioner mangler noen enheter (status «partial»).</translation>
    </message>
    <message>
        <source>{count} values of regions rest on estimated values of units (status “estimated”).</source>
        <translation>{count} verdier for regioner bygger på anslåtte verdier for enheter (status «estimated»).</translation>
    </message>
    <message>
        <source>{count} values of split units are no whole numbers and their parts are not rounded.</source>
        <translation>{count} verdier for delte enheter er ikke hele tall, og delene rundes ikke av.</translation>
    </message>
    <message>
        <source>{count} values of the table “{table}” are empty and count as missing (e.g. {example}).</source>
        <translation>{count} verdier i tabellen «{table}» er tomme og regnes som manglende (f.eks. {example}).</translation>
    </message>
    <message>
        <source>{count} values of the table “{table}” are “..” (not available) and count as missing (e.g. {example}).</source>
        <translation>{count} verdier i tabellen «{table}» er «..» (oppgave mangler) og regnes som manglende (f.eks. {example}).</translation>
    </message>
    <message>
        <source>{count} values of the table “{table}” are “.” (no number is possible) and count as missing (e.g. {example}).</source>
        <translation>{count} verdier i tabellen «{table}» er «.» (tall kan ikke forekomme) og regnes som manglende (f.eks. {example}).</translation>
    </message>
    <message>
        <source>{count} values of the table “{table}” are “:” (suppressed to protect persons) and count as missing (e.g. {example}).</source>
        <translation>{count} verdier i tabellen «{table}» er «:» (prikket av personvern) og regnes som manglende (f.eks. {example}).</translation>
    </message>
    <message>
        <source>{count} values of {indicators} other indicators have nothing to divide by and are missing.</source>
        <translation>{count} verdier for {indicators} andre indikatorer har ingenting å dele på og mangler.</translation>
    </message>
    <message>
        <source>{count} values of {indicator} have nothing to divide by (e.g. {example}) and are missing.</source>
        <translation>{count} verdier for {indicator} har ingenting å dele på (f.eks. {example}) og mangler.</translation>
    </message>
    <message>
        <source>{count} variables of the table “{table}” are not in the catalogue and are left out (e.g. {examples}).</source>
        <translation>{count} variabler i tabellen «{table}» står ikke i katalogen og er utelatt (f.eks. {examples}).</translation>
    </message>
    <message>
        <source>{definition} Source: {source}.</source>
        <translation>{definition} Kilde: {source}.</translation>
    </message>
    <message>
        <source>{example} in the list “{name}” is negative, but persons cannot be: change it.</source>
        <translation>{example} i listen «{name}» er negativt, men antall personer kan ikke være det: endre tallet.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{id} ({name}) has no value for regions: {why}</source>
        <translation>{id} ({name}) har ingen verdi for regioner: {why}</translation>
    </message>
    <message>
        <source>{id} ({name}) is not computed: {why}</source>
        <translation>{id} ({name}) er ikke beregnet: {why}</translation>
    </message>
    <message>
        <source>{indicator}: denominator</source>
        <translation>{indicator}: nevner</translation>
    </message>
    <message>
        <source>{indicator}: numerator</source>
        <translation>{indicator}: teller</translation>
    </message>
    <message>
        <source>{indicator}: status</source>
        <translation>{indicator}: status</translation>
    </message>
    <message>
        <source>{indicator}: {why} None of the {count} indicators can be computed from these tables: choose the tables that they need, or other indicators.</source>
        <translation>{indicator}: {why} Ingen av de {count} indikatorene kan beregnes av disse tabellene: Velg tabellene de trenger, eller andre indikatorer.</translation>
    </message>
    <message>
        <source>{industry}: {count} jobs</source>
        <translation>{industry}: {count} arbeidsplasser</translation>
    </message>
    <message>
        <source>{inside} of {count} cooperations lie inside one region. At most {possible} could, and by chance it would be about {chance}.</source>
        <translation>{inside} av {count} samarbeid ligger i én region. Høyst {possible} kunne gjort det, og ved tilfeldighet ville det vært om lag {chance}.</translation>
    </message>
    <message>
        <source>{jobs} jobs go in {name}. Of those who lose them, {here} ({here_share}) live there, {elsewhere} in the other units and {outside} outside the units, if people of the same places lose them who hold the jobs there now.</source>
        <translation>{jobs} arbeidsplasser forsvinner i {name}. Av dem som mister dem, bor {here} ({here_share}) der, {elsewhere} i de andre enhetene og {outside} utenfor enhetene, hvis de som mister arbeidet, bor der alle som arbeider i enheten nå, bor.</translation>
    </message>
    <message>
        <source>{jobs} jobs go, and the loss reaches {count} municipalities. Hardest hit is {unit}: {share} % of those in work who live there.</source>
        <translation>{jobs} arbeidsplasser blir borte, og tapet når {count} kommuner. Hardest rammet er {unit}: {share} % av de sysselsatte som bor der.</translation>
    </message>
    <message>
        <source>{lines} lines stand for {persons} of {commuters} commuters between different units ({share}).</source>
        <translation>{lines} linjer står for {persons} av {commuters} pendlere mellom ulike enheter ({share}).</translation>
    </message>
    <message>
        <source>{low} ({low_value}) must be smaller than {high} ({high_value}): change one of them.</source>
        <translation>{low} ({low_value}) må være mindre enn {high} ({high_value}): endre én av dem.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
    <message>
        <source>{method} has no stop rule of its own: choose another way to cut.</source>
        <translation>{method} har ingen egen stoppregel: velg en annen måte å kutte på.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} og {count} til</translation>
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
        <source>{number} above {name}</source>
        <translation>{number} over {name}</translation>
    </message>
    <message>
        <source>{number} below {name}</source>
        <translation>{number} under {name}</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} eller mer</translation>
    </message>
    <message>
        <source>{number} percentage points above {name}</source>
        <translation>{number} prosentpoeng over {name}</translation>
    </message>
    <message>
        <source>{number} percentage points below {name}</source>
        <translation>{number} prosentpoeng under {name}</translation>
    </message>
    <message>
        <source>{observed} of the members&apos; population belongs to cooperations inside one region; {maximum} could at most.</source>
        <translation>{observed} av medlemmenes befolkning hører til samarbeid innenfor én region; høyst {maximum} kunne det.</translation>
    </message>
    <message>
        <source>{observed} of the members&apos; population lives in the region with most of each cooperation.</source>
        <translation>{observed} av medlemmenes befolkning bor i den regionen som har mest av den, for hvert samarbeid.</translation>
    </message>
    <message>
        <source>{observed} of {count} cooperations lie inside one region; {maximum} could at most.</source>
        <translation>{observed} av {count} samarbeid ligger innenfor én region; høyst {maximum} kunne det.</translation>
    </message>
    <message>
        <source>{other}: {count} residents work there, {share}.</source>
        <translation>{other}: {count} bosatte arbeider der, {share}.</translation>
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
        <source>{path} is no table: choose a name that ends in .csv or .gpkg.</source>
        <translation>{path} er ingen tabell: velg et navn som slutter på .csv eller .gpkg.</translation>
    </message>
    <message>
        <source>{path} may not be written: choose a folder that is not read-only, and close the file in other programs.</source>
        <translation>{path} kan ikke skrives: velg en mappe som ikke er skrivebeskyttet, og lukk filen i andre programmer.</translation>
    </message>
    <message>
        <source>{period} is 100: drag to another year</source>
        <translation>{period} er 100: dra til et annet år</translation>
    </message>
    <message>
        <source>{period} where nothing else is said</source>
        <translation>{period} der ikke annet er sagt</translation>
    </message>
    <message>
        <source>{persons} of {total} persons live or work in places whose codes lead to no unit ({count} codes, e.g. {examples}) and are left out: choose a code table from the codes of this year to those of the map, or leave the year out.</source>
        <translation>{persons} av {total} personer bor eller arbeider på steder med koder som ikke fører til noen enhet ({count} koder, f.eks. {examples}), og er ikke med: velg en kodetabell fra kodene dette året til kodene i kartet, eller utelat året.</translation>
    </message>
    <message>
        <source>{persons} persons in {rows} rows neither live nor work in the units (codes e.g. {examples}) and are left out.</source>
        <translation>{persons} personer i {rows} rader verken bor eller arbeider i enhetene (koder som {examples}) og er ikke med.</translation>
    </message>
    <message>
        <source>{persons} persons live or work in the part of old units that the code table leads to no unit (e.g. {examples}): they count as commuters to or from places outside, or are left out.</source>
        <translation>{persons} personer bor eller arbeider i den delen av gamle enheter som kodetabellen ikke fører til noen enhet (f.eks. {examples}): de regnes som pendlere til eller fra steder utenfor, eller er ikke med.</translation>
    </message>
    <message>
        <source>{persons} persons live or work in units that were split later (e.g. {examples}); they are divided by the shares of the code table, which is an estimate.</source>
        <translation>{persons} personer bor eller arbeider i enheter som senere er delt (f.eks. {examples}); de er fordelt etter andelene i kodetabellen, og det er et anslag.</translation>
    </message>
    <message>
        <source>{persons} residents commute to {centre}: {share}, both ways {joint}.</source>
        <translation>{persons} av de bosatte pendler til {centre}: {share}, begge veier {joint}.</translation>
    </message>
    <message>
        <source>{pieces} pieces with {count} units were moved to a region next to them ({examples}); the decision log says why.</source>
        <translation>{pieces} deler med {count} enheter er flyttet til en region ved siden av ({examples}); beslutningsloggen sier hvorfor.</translation>
    </message>
    <message>
        <source>{reference}, less the region itself</source>
        <translation>{reference}, uten regionen selv</translation>
    </message>
    <message>
        <source>{regions} regions from {units} units; {single} regions are one unit, {unassigned} units have no region.</source>
        <translation>{regions} regioner av {units} enheter; {single} av regionene har bare én enhet, {unassigned} av enhetene har ingen region.</translation>
    </message>
    <message>
        <source>{regions} regions, {single} of them a single municipality. {share} of those who work live and work in the same region.</source>
        <translation>{regions} regioner, {single} av dem på én kommune. {share} av de sysselsatte bor og arbeider i samme region.</translation>
    </message>
    <message>
        <source>{region} beside {name}</source>
        <translation>{region} mot {name}</translation>
    </message>
    <message>
        <source>{region} compared with {others}</source>
        <translation>{region} sammenlignet med {others}</translation>
    </message>
    <message>
        <source>{region} differs most clearly from {name} in “{indicator}”: {difference}.</source>
        <translation>{region} skiller seg klarest fra {name} i «{indicator}»: {difference}.</translation>
    </message>
    <message>
        <source>{region} differs most from {name} in “{indicator}”: {difference}.</source>
        <translation>{region} skiller seg mest fra {name} i «{indicator}»: {difference}.</translation>
    </message>
    <message>
        <source>{region} does not differ clearly from {name} in anything.</source>
        <translation>{region} skiller seg ikke klart fra {name} i noe.</translation>
    </message>
    <message>
        <source>{region} has {count} indicators: {better} clearly better than {name}, {worse} clearly worse, the others without a clear difference or without a direction.</source>
        <translation>{region} har {count} indikatorer: {better} klart bedre enn {name}, {worse} klart dårligere, de andre uten klar forskjell eller uten retning.</translation>
    </message>
    <message>
        <source>{region} is number {rank} of {count} from the top</source>
        <translation>{region} er nummer {rank} av {count} fra toppen</translation>
    </message>
    <message>
        <source>{region} is the most one-sided: as if it had only {value} equally large industries. {share} of its jobs are in “{industry}”.</source>
        <translation>{region} er mest ensidig: som om den bare hadde {value} like store næringer. {share} av arbeidsplassene er i «{industry}».</translation>
    </message>
    <message>
        <source>{region}: its values are shown first</source>
        <translation>{region}: verdiene her vises først</translation>
    </message>
    <message>
        <source>{region}: press to show its values first</source>
        <translation>{region}: trykk for å vise verdiene her først</translation>
    </message>
    <message>
        <source>{region}: status</source>
        <translation>{region}: status</translation>
    </message>
    <message>
        <source>{residents} employed residents, {share} of them work in {unit} itself</source>
        <translation>{residents} sysselsatte bosatte, {share} av dem arbeider i {unit}</translation>
    </message>
    <message>
        <source>{rows} rows became {found}: {exact} exact, {summed} summed, {estimated_structure} estimated from an earlier structure, {estimated_share} estimated by share, {refused} refused.</source>
        <translation>{rows} rader ble til {found}: {exact} eksakte, {summed} summerte, {estimated_structure} anslått fra en tidligere struktur, {estimated_share} anslått etter andel, {refused} avvist.</translation>
    </message>
    <message>
        <source>{runs} starts from the seed {seed} reached a modularity from {least} to {most} at resolution {resolution}; the best one counts.</source>
        <translation>{runs} starter fra startverdien {seed} nådde en modularitet fra {least} til {most} med oppløsning {resolution}; den beste gjelder.</translation>
    </message>
    <message>
        <source>{same} of {count} municipalities lie in the same region whichever way the regions are drawn; the other {others} are worth a discussion.</source>
        <translation>{same} av {count} kommuner ligger i samme region uansett hvordan regionene tegnes; de andre {others} er verd en diskusjon.</translation>
    </message>
    <message>
        <source>{share} % of the persons in the commuting table ({persons}) have a residence or workplace that is not among the units (e.g. {examples}): choose a map with codes of the same year as the table, or first keep only the rows that belong to your units.</source>
        <translation>{share} % av personene i pendlingstabellen ({persons}) har bosted eller arbeidssted som ikke finnes blant enhetene (f.eks. {examples}): velg et kart med koder fra samme år som tabellen, eller ta først bort radene som ikke gjelder dine enheter.</translation>
    </message>
    <message>
        <source>{share} % of the table stands on codes in the field “{field}” that lead to no unit (e.g. {examples}; units are e.g. {units}): choose changes of codes that cover the years of the table, units of the whole area, and the right period field, or say which year the codes belong to.</source>
        <translation>{share} % av tabellen står på koder i feltet «{field}» som ikke fører til noen enhet (f.eks. {examples}; enheter er f.eks. {units}): velg kodeendringer som dekker årene i tabellen, enheter for hele området og riktig periodefelt, eller si hvilket år kodene hører til.</translation>
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
        <source>{share} work in the own region: a lead of {lead} percentage points.</source>
        <translation>{share} arbeider i egen region: et forsprang på {lead} prosentpoeng.</translation>
    </message>
    <message>
        <source>{statistic}: {part}</source>
        <translation>{statistic}: {part}</translation>
    </message>
    <message>
        <source>{units} municipalities, with {share} of the persons, change region. Of 100, the divisions are {likeness} alike.</source>
        <translation>{units} kommuner, med {share} av personene, bytter region. På en skala til 100 er inndelingene {likeness} like.</translation>
    </message>
    <message>
        <source>{units} units are together so often that the division most drawings agree on cannot be computed (at most {most}): choose criteria that give smaller regions.</source>
        <translation>{units} enheter er så ofte sammen at inndelingen som de fleste tegningene er enige om, ikke kan regnes ut (høyst {most}): velg krav som gir mindre regioner.</translation>
    </message>
    <message>
        <source>{units} units make {regions} regions; {share} of the employed residents work in their own region.</source>
        <translation>{units} enheter blir til {regions} regioner; {share} av de sysselsatte bosatte arbeider i egen region.</translation>
    </message>
    <message>
        <source>{unit} belongs to no region</source>
        <translation>{unit} hører ikke til noen region</translation>
    </message>
    <message>
        <source>{unit} belongs to {region}</source>
        <translation>{unit} hører til {region}</translation>
    </message>
    <message>
        <source>{unit} belongs to {region}, but only just</source>
        <translation>{unit} hører til {region}, men knapt</translation>
    </message>
    <message>
        <source>{unit} belongs to {region}, though more commute to {other}</source>
        <translation>{unit} hører til {region}, men flere pendler til {other}</translation>
    </message>
    <message>
        <source>{unit} in hand. Move to:</source>
        <translation>{unit} er plukket opp. Flytt til:</translation>
    </message>
    <message>
        <source>{unit} is a region of its own</source>
        <translation>{unit} er en egen region</translation>
    </message>
    <message>
        <source>{unit} is a region of its own, but only just</source>
        <translation>{unit} er en egen region, men knapt</translation>
    </message>
    <message>
        <source>{unit} is the centre of {region}</source>
        <translation>{unit} er senteret i {region}</translation>
    </message>
    <message>
        <source>{up} by {across}</source>
        <translation>{up} mot {across}</translation>
    </message>
    <message>
        <source>{up} of {count} regions have grown in ten years. Most: {first} ({most} %), least: {last} ({least} %).</source>
        <translation>{up} av {count} regioner har vokst på ti år. Mest: {first} ({most} %), minst: {last} ({least} %).</translation>
    </message>
    <message>
        <source>{value} regions were asked for, but there are {units} units: ask for 1 to {units}.</source>
        <translation>Det ble bedt om {value} regioner, men det er {units} enheter: be om 1 til {units}.</translation>
    </message>
    <message>
        <source>{what}: can be done without</source>
        <translation>{what}: kan unnværes</translation>
    </message>
    <message>
        <source>{what}: not in this project</source>
        <translation>{what}: ikke i dette prosjektet</translation>
    </message>
    <message>
        <source>{what}: “{layer}” has other codes than the map, so it cannot be used yet</source>
        <translation>{what}: «{layer}» har andre koder enn kartet og kan ikke brukes ennå</translation>
    </message>
    <message>
        <source>{within} commuters no longer cross a regional border, and {across} cross one now.</source>
        <translation>{within} pendlere krysser ikke lenger en regiongrense, og {across} krysser en nå.</translation>
    </message>
    <message>
        <source>“{asked}” is given, but not “{unit}”: give the code of the unit that loses jobs.</source>
        <translation>«{asked}» er oppgitt, men ikke «{unit}»: oppgi koden for enheten som mister arbeidsplasser.</translation>
    </message>
    <message>
        <source>“{code}” is not a unit of the map, whose codes are in the field “{field}”: give the code of the unit where the jobs are.</source>
        <translation>«{code}» er ikke en enhet på kartet, som har kodene i feltet «{field}»: oppgi koden for enheten der arbeidsplassene er.</translation>
    </message>
    <message>
        <source>“{example}” in the list “{name}” is not a number: write numbers with a decimal point and a semicolon between them.</source>
        <translation>«{example}» i listen «{name}» er ikke et tall: skriv tall med desimalpunktum og semikolon mellom.</translation>
    </message>
    <message>
        <source>“{field}” belongs to own thresholds, but published rules are chosen: leave it empty, or choose own thresholds.</source>
        <translation>«{field}» hører til egne terskelverdier, men publiserte regler er valgt: la feltet stå tomt, eller velg «Egne terskelverdier».</translation>
    </message>
    <message>
        <source>“{field}” deviates from “{reference}” by more than {limit} % in {count} of {units} units (e.g. {examples}): check which old units these were put together from.</source>
        <translation>«{field}» avviker mer enn {limit} % fra «{reference}» i {count} av {units} enheter (f.eks. {examples}): se etter hvilke gamle enheter de er satt sammen av.</translation>
    </message>
    <message>
        <source>“{field}” does not belong to {method}: leave it empty, or choose {owner}.</source>
        <translation>«{field}» hører ikke til {method}: la feltet stå tomt, eller velg {owner}.</translation>
    </message>
    <message>
        <source>“{field}” fits “{reference}” in all {count} units: none deviates by more than {limit} % (largest: {largest} %, {example}).</source>
        <translation>«{field}» passer med «{reference}» i alle {count} enheter: ingen avviker mer enn {limit} % (størst: {largest} %, {example}).</translation>
    </message>
    <message>
        <source>“{field}” is filled in, but regions are cut by “{cut}”: leave it empty, or cut by “{other}”.</source>
        <translation>«{field}» er fylt ut, men det kuttes etter «{cut}»: la feltet stå tomt, eller kutt etter «{other}».</translation>
    </message>
    <message>
        <source>“{measure}” is measured by the tool for industry structure.</source>
        <translation>«{measure}» måles av verktøyet for næringsstruktur.</translation>
    </message>
    <message>
        <source>“{measure}” needs flows of migration between municipalities, which this tool does not read.</source>
        <translation>«{measure}» trenger flyttestrømmer mellom kommuner, som dette verktøyet ikke leser.</translation>
    </message>
    <message>
        <source>“{name}” is no table with the fields “unit” and “region”: choose another.</source>
        <translation>«{name}» er ingen tabell med feltene «unit» og «region»: velg en annen.</translation>
    </message>
    <message>
        <source>“{place}” asks for categories of the variable “{variable}”, which has none: give the variable a “dimension” or leave the categories out.</source>
        <translation>«{place}» ber om kategorier av variabelen «{variable}», som ikke har noen: gi variabelen en «dimension» eller utelat kategoriene.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue has unknown keys ({keys}): remove them or correct their spelling; known are {known}.</source>
        <translation>«{place}» i katalogen har ukjente nøkler ({keys}): fjern dem eller rett skrivemåten; kjente er {known}.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue is {value}, but must be a number above 0.</source>
        <translation>«{place}» i katalogen er {value}, men må være et tall over 0.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue is {value}, but must be a whole number of years above 0.</source>
        <translation>«{place}» i katalogen er {value}, men må være et helt antall år over 0.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue is {value}, but must be true or false, without quotation marks.</source>
        <translation>«{place}» i katalogen er {value}, men må være true eller false, uten anførselstegn.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue is “{value}”, but must be one of these: {choices}.</source>
        <translation>«{place}» i katalogen er «{value}», men må være en av disse: {choices}.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue lacks these keys: {keys}. Add them.</source>
        <translation>«{place}» i katalogen mangler disse nøklene: {keys}. Legg dem til.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue lacks these languages: {languages}. Add them; the same text may stand in several languages.</source>
        <translation>«{place}» i katalogen mangler disse språkene: {languages}. Legg dem til; samme tekst kan stå på flere språk.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue must be a list in square brackets.</source>
        <translation>«{place}» i katalogen må være en liste i hakeparenteser.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue must be a text, and not an empty one: fill it in.</source>
        <translation>«{place}» i katalogen må være en tekst, og ikke en tom: fyll den ut.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue must be an object, with keys and values in curly brackets.</source>
        <translation>«{place}» i katalogen må være et objekt, med nøkler og verdier i krøllparenteser.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue names categories that overlap ({categories}), so that somebody would count twice: correct them.</source>
        <translation>«{place}» i katalogen nevner kategorier som overlapper ({categories}), så noen ville telle to ganger: rett dem.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue names the category “{category}”, which does not exist for {dimension}: write ages such as 20-34, 67 or 90+, or industries such as 06 or 01-03.</source>
        <translation>«{place}» i katalogen nevner kategorien «{category}», som ikke finnes for {dimension}: skriv aldre som 20-34, 67 eller 90+, eller næringer som 06 eller 01-03.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue repeats {values}: keep each once.</source>
        <translation>«{place}» i katalogen gjentar {values}: behold hver én gang.</translation>
    </message>
    <message>
        <source>“{place}” names the variable “{variable}”, which the catalogue does not define: add it to “variables” or correct its spelling.</source>
        <translation>«{place}» nevner variabelen «{variable}», som katalogen ikke definerer: legg den til i «variables» eller rett skrivemåten.</translation>
    </message>
    <message>
        <source>“{region}” is not a region of the scenario “{name}”: choose one that is (e.g. {examples}), or make a new region.</source>
        <translation>«{region}» er ikke en region i scenariet «{name}»: velg en som er det (f.eks. {examples}), eller lag en ny region.</translation>
    </message>
    <message>
        <source>“{table}” is no long table of statistics, since it has no field “{field}”: choose the table that “Regional indicators” wrote.</source>
        <translation>«{table}» er ingen lang tabell med statistikk, siden den ikke har feltet «{field}»: velg tabellen som «Regionale indikatorer» skrev.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of relatedness: choose one of {choices}.</source>
        <translation>«{value}» er ikke en type slektskap: velg en av {choices}.</translation>
    </message>
    <message>
        <source>⚠ A note about the data</source>
        <translation>⚠ En merknad om dataene</translation>
    </message>
    <message>
        <source>⚠ {count} notes about the data</source>
        <translation>⚠ {count} merknader om dataene</translation>
    </message>
</context>
</TS>
