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
        <source>0 or more and below 1</source>
        <translation>0 eller meir og under 1</translation>
    </message>
    <message>
        <source>1: share of residents, one way</source>
        <translation>1: del av dei busette, éin veg</translation>
    </message>
    <message>
        <source>2: shares of residents, both ways</source>
        <translation>2: delar av dei busette, begge vegar</translation>
    </message>
    <message>
        <source>3: persons, one way</source>
        <translation>3: personar, éin veg</translation>
    </message>
    <message>
        <source>4: persons, both ways</source>
        <translation>4: personar, begge vegar</translation>
    </message>
    <message>
        <source>80 % of all regions</source>
        <translation>80 % av alle regionar</translation>
    </message>
    <message>
        <source>A change of codes has “{value}” for its date: it must be a day such as 2020-01-01.</source>
        <translation>Ei kodeendring har «{value}» som dato: det må vere ein dag som 2020-01-01.</translation>
    </message>
    <message>
        <source>A closure in the region around {region} (municipalities {codes}): from {before} jobs in industry {industry} the year before to {after} in {year}.</source>
        <translation>Ei nedlegging i regionen rundt {region} (kommunane {codes}): frå {before} arbeidsplassar i næring {industry} året før til {after} i {year}.</translation>
    </message>
    <message>
        <source>A commuting table is given, but not its field for “{field}”: choose it, or leave the table out.</source>
        <translation>Ein pendlingstabell er vald, men ikkje feltet for «{field}»: Vel det, eller lat vere å velje tabellen.</translation>
    </message>
    <message>
        <source>A division is given, but not its field with the code of the region: choose it for “{field}”.</source>
        <translation>Det er oppgitt ei inndeling, men ikkje feltet med koden for regionen: vel det for «{field}».</translation>
    </message>
    <message>
        <source>A downturn over the whole country: jobs fall in {first} and {last}, and come back after.</source>
        <translation>Ein nedgang over heile landet: talet på arbeidsplassar fell i {first} og {last} og hentar seg inn etterpå.</translation>
    </message>
    <message>
        <source>A gap of {metres} metres cannot be measured in degrees: reproject the input “{input}” ({crs}) to a coordinate reference system in metres, or set the gap to 0.</source>
        <translation>Ein avstand på {metres} meter kan ikkje målast i grader: rekn om «{input}» ({crs}) til eit koordinatsystem i meter, eller set avstanden til 0.</translation>
    </message>
    <message>
        <source>A group of {count} regions</source>
        <translation>Ei gruppe på {count} regionar</translation>
    </message>
    <message>
        <source>A map of all municipalities</source>
        <translation>Eit kart over alle kommunane</translation>
    </message>
    <message>
        <source>A map of how one-sided the jobs of each region are; and, if you choose an industry that goes, of where those who lose their work live.</source>
        <translation>Eit kart over kor einsidige arbeidsplassane i kvar region er. Vel du ei næring som blir borte, ser du òg kvar dei som mistar arbeidet, bur.</translation>
    </message>
    <message>
        <source>A map of regions in which people both live and work; and a map of the municipalities that lay elsewhere in earlier years.</source>
        <translation>Eit kart over regionar der folk både bur og arbeider, og eit kart over kommunane som høyrde til ein annan stad i tidlegare år.</translation>
    </message>
    <message>
        <source>A map of the municipalities that two divisions place differently, and of how many persons that concerns.</source>
        <translation>Eit kart over kommunane som to inndelingar plasserer ulikt, og kor mange personar det gjeld.</translation>
    </message>
    <message>
        <source>A median of a region cannot be made from the medians of its units.</source>
        <translation>Medianen for ein region kan ikkje lagast av medianane for einingane.</translation>
    </message>
    <message>
        <source>A merger may decide</source>
        <translation>Ei kommunesamanslåing kan avgjere</translation>
    </message>
    <message>
        <source>A municipal merger may have decided the lead: in the earlier year, {persons} commuted to {second}, more than to any part of today&apos;s {first} (old codes and commuters: {parts}).</source>
        <translation>Ei kommunesamanslåing kan ha avgjort kva senter som leier: det tidlegare året pendla {persons} til {second}, fleire enn til nokon del av {first} slik det er i dag (gamle kodar og pendlarar: {parts}).</translation>
    </message>
    <message>
        <source>A new region of its own</source>
        <translation>Ein ny, eigen region</translation>
    </message>
    <message>
        <source>A population layer is given, but no field: choose the field with the number of inhabitants, or leave the population layer empty.</source>
        <translation>Eit lag med befolkning er oppgitt, men ikkje noko felt: vel feltet med talet på innbyggjarar, eller lat laget med befolkning stå tomt.</translation>
    </message>
    <message>
        <source>A stop rule of flowbca is filled in, but regions are cut in another way: leave it empty, or cut by the method’s own stop rule.</source>
        <translation>Ein stoppregel for flowbca er fylt ut, men kuttet skjer på ein annan måte: lat han stå tom, eller kutt etter den eigne stoppregelen til metoden.</translation>
    </message>
    <message>
        <source>A straight line stands in for the travel time.</source>
        <translation>Luftlinje er brukt i staden for reisetid.</translation>
    </message>
    <message>
        <source>A table in which all years have the municipalities of the map, a report of what became of the old codes, and a map of whose numbers are sums or estimates.</source>
        <translation>Ein tabell der alle år har kommunane på kartet, ein rapport om kva det vart av dei gamle kodane, og eit kart over kva kommunar som har summar eller overslag.</translation>
    </message>
    <message>
        <source>A travel time in the field “{field}” is negative ({example} in row {row}): write minutes of 0 or more.</source>
        <translation>Ei reisetid i feltet «{field}» er negativ ({example} i rad {row}): skriv 0 minutt eller meir.</translation>
    </message>
    <message>
        <source>A travel time is needed to decide</source>
        <translation>Treng reisetid for å bli avgjord</translation>
    </message>
    <message>
        <source>A unit that loses jobs is given, but neither an industry nor a number of jobs: give at least one of them.</source>
        <translation>Ei eining som mistar arbeidsplassar, er oppgitt, men verken ei næring eller eit tal på arbeidsplassar: gi opp minst éin av delane.</translation>
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
        <source>Accommodation and food services</source>
        <translation>Overnatting og servering</translation>
    </message>
    <message>
        <source>Add up the steps from period to period (dynamic)</source>
        <translation>Summer stega frå periode til periode (dynamisk)</translation>
    </message>
    <message>
        <source>Add your layers to the project, or try it on a country of our making:</source>
        <translation>Legg dine eigne lag i prosjektet, eller prøv på eit oppdikta land:</translation>
    </message>
    <message>
        <source>Adjusted Rand index</source>
        <translation>Justert Rand-indeks</translation>
    </message>
    <message>
        <source>Adjusted Rand index: pairs of units that both treat alike, beyond chance</source>
        <translation>Justert Rand-indeks: par av einingar som begge inndelingane behandlar likt, utover det tilfeldige</translation>
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
        <translation>Mot {years} andre år: {stay} av {count} kommunar ligg i same region i nesten alle åra, {leave} ligg ein annan stad i meir enn halvparten.</translation>
    </message>
    <message>
        <source>Agriculture, forestry, fishing</source>
        <translation>Jordbruk, skogbruk, fiske</translation>
    </message>
    <message>
        <source>All cooperations have the task “{task}” of the councils, so that none is left to look at: leave the task of the councils empty to look at them.</source>
        <translation>Alle samarbeid har oppgåva «{task}» som regionråda, så ingen er att å sjå på: lat oppgåva for regionråd stå tom for å sjå på dei.</translation>
    </message>
    <message>
        <source>All employed residents</source>
        <translation>Alle sysselsette busette</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Alle indikatorar</translation>
    </message>
    <message>
        <source>All indicators of the pinned regions</source>
        <translation>Alle indikatorar for dei festa regionane</translation>
    </message>
    <message>
        <source>All industries in the field “{field}” are left out: leave out fewer.</source>
        <translation>Alle næringane i feltet «{field}» er utelatne: utelat færre.</translation>
    </message>
    <message>
        <source>All its neighbours belong to the same area.</source>
        <translation>Alle naboane høyrer til det same området.</translation>
    </message>
    <message>
        <source>All of its pairs cooperate</source>
        <translation>Alle para samarbeider</translation>
    </message>
    <message>
        <source>All pairs of its units</source>
        <translation>Alle par av einingane</translation>
    </message>
    <message>
        <source>All partners in other regions</source>
        <translation>Alle partnarar i andre regionar</translation>
    </message>
    <message>
        <source>All partners in other regions: alone in its own</source>
        <translation>Alle partnarar i andre regionar: åleine i sin eigen</translation>
    </message>
    <message>
        <source>All partners in the own region</source>
        <translation>Alle partnarar i eigen region</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Alle verktøy</translation>
    </message>
    <message>
        <source>All years are on today&apos;s municipalities: the sum was {before} and is {after}. {estimated} rows are estimates, because a municipality was split; {unknown} codes lead nowhere.</source>
        <translation>Alle år har kommunane i dag: summen var {before} og er {after}. {estimated} rader er overslag, fordi ein kommune vart delt; {unknown} kodar fører ingen stad.</translation>
    </message>
    <message>
        <source>All {members} members lie in {region}.</source>
        <translation>Alle {members} medlemer ligg i {region}.</translation>
    </message>
    <message>
        <source>An entry of the catalogue has the same key twice ({keys}): keep one of them.</source>
        <translation>Ei oppføring i katalogen har same nøkkel to gonger ({keys}): behald éin av dei.</translation>
    </message>
    <message>
        <source>An entry of the file {source} breaks its format ({problem}): {entry}. Correct it.</source>
        <translation>Ei oppføring i fila {source} bryt med formatet ({problem}): {entry}. Rett ho.</translation>
    </message>
    <message>
        <source>Anabel stops at centres: fill in the size of a centre or protected centres, or choose another way to cut.</source>
        <translation>Anabel stoppar ved senter: fyll ut storleiken på eit senter eller verna senter, eller vel ein annan måte å kutte på.</translation>
    </message>
    <message>
        <source>Anabel: protected centres (codes, separated by commas)</source>
        <translation>Anabel: verna senter (kodar med komma mellom)</translation>
    </message>
    <message>
        <source>Anabel: residents in work from which a region is a centre</source>
        <translation>Anabel: talet på sysselsette busette som skal til for at ein region er eit senter</translation>
    </message>
    <message>
        <source>Another centre takes it if the travel time there, which is not known, is short enough. Until then with {centre} ({persons} commuters, {share}, both ways {joint}, {minutes} minutes).</source>
        <translation>Eit anna senter tek ho dersom reisetida dit, som ikkje er kjend, er kort nok. Inntil vidare hos {centre} ({persons} pendlarar, {share}, begge vegar {joint}, {minutes} minutt).</translation>
    </message>
    <message>
        <source>Another division</source>
        <translation>Ei anna inndeling</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Areas with a field for the code and one for the name.</source>
        <translation>Flater med eit felt for kommunenummer og eit for namn.</translation>
    </message>
    <message>
        <source>Arrows from old to new centre</source>
        <translation>Piler frå gammalt til nytt senter</translation>
    </message>
    <message>
        <source>Arrows of dominant flows</source>
        <translation>Piler for dominerande straumar</translation>
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
        <translation>Slik ho er teikna</translation>
    </message>
    <message>
        <source>As many equally large industries (1/Herfindahl)</source>
        <translation>Like mange like store næringar (1/Herfindahl)</translation>
    </message>
    <message>
        <source>Ask about the municipality that is clicked on the map</source>
        <translation>Spør om kommunen som blir klikka i kartet</translation>
    </message>
    <message>
        <source>Assess a division</source>
        <translation>Vurder ei inndeling</translation>
    </message>
    <message>
        <source>Association strength</source>
        <translation>Assosiasjonsstyrke</translation>
    </message>
    <message>
        <source>At least 15 % commute to a city, but it does not hang together with it.</source>
        <translation>Minst 15 % pendlar til ein by, men eininga heng ikkje saman med byen.</translation>
    </message>
    <message>
        <source>At most possible</source>
        <translation>Høgst mogleg</translation>
    </message>
    <message>
        <source>Average likeness of its region with this one</source>
        <translation>Gjennomsnittleg likskap mellom regionen i teikningane og denne</translation>
    </message>
    <message>
        <source>Average likeness with the base, 0-100</source>
        <translation>Gjennomsnittleg likskap med utgangspunktet, 0–100</translation>
    </message>
    <message>
        <source>Average over units: share of the units that its two regions share (Jaccard)</source>
        <translation>Gjennomsnitt over einingane: del av einingane som dei to regionane har felles (Jaccard)</translation>
    </message>
    <message>
        <source>Average self-containment of the regions</source>
        <translation>Gjennomsnittleg eigendekning i regionane</translation>
    </message>
    <message>
        <source>Average share of the regions (la)</source>
        <translation>Gjennomsnittleg del i regionane (la)</translation>
    </message>
    <message>
        <source>Average share together with the others of its region</source>
        <translation>Gjennomsnittleg del av teikningane saman med dei andre i regionen</translation>
    </message>
    <message>
        <source>BA-regions 2020 (TØI)</source>
        <translation>BA-regionar 2020 (TØI)</translation>
    </message>
    <message>
        <source>Barometer</source>
        <translation>Barometer</translation>
    </message>
    <message>
        <source>Before the cut (1 = yes)</source>
        <translation>Samanslåing før kuttet (1 = ja)</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenser</translation>
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
        <source>Brings a table with old municipal codes to the municipalities of one date, or to units that all its years have in common, and says of each value how sure it is.</source>
        <translation>Fører ein tabell med gamle kommunenummer over til kommunane på éin dato, eller til einingar som alle åra har felles, og seier for kvar verdi kor sikker ho er.</translation>
    </message>
    <message>
        <source>Brings tables of population and jobs to today&apos;s municipalities and maps indicators of regions, with centre and hinterland.</source>
        <translation>Reknar tabellar over befolkning og arbeidsplassar om til kommunane i dag, og kartlegg indikatorar for regionar, med senter og omland.</translation>
    </message>
    <message>
        <source>Broader group of the industry (empty: from its code)</source>
        <translation>Breiare gruppe for næringa (tomt: etter koden)</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>Forretningsmessig tenesteyting</translation>
    </message>
    <message>
        <source>By another mode than car (1 = yes)</source>
        <translation>Med anna reisemiddel enn bil (1 = ja)</translation>
    </message>
    <message>
        <source>By chance, nine in ten: from</source>
        <translation>Ved tilfelle, ni av ti: frå</translation>
    </message>
    <message>
        <source>By chance, nine in ten: to</source>
        <translation>Ved tilfelle, ni av ti: til</translation>
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
        <translation>Avbrote: ingenting er skrive.</translation>
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
        <translation>Senter i regionen (kode for ei eining), i inndelinga</translation>
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
        <translation>Senter</translation>
    </message>
    <message>
        <source>Certainty as to travel time</source>
        <translation>Kor sikker reisetida er</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Change in jobs</source>
        <translation>Endring i arbeidsplassar</translation>
    </message>
    <message>
        <source>Change, % of the jobs at the start</source>
        <translation>Endring, % av arbeidsplassane ved starten</translation>
    </message>
    <message>
        <source>Change, in words</source>
        <translation>Endring, med ord</translation>
    </message>
    <message>
        <source>Changes of municipal codes</source>
        <translation>Endringar i kommunenummer</translation>
    </message>
    <message>
        <source>Changes or correspondence from KLASS (JSON or CSV)</source>
        <translation>Endringar eller korrespondanse frå KLASS (JSON eller CSV)</translation>
    </message>
    <message>
        <source>Check against: code of the unit</source>
        <translation>Kontroll mot: koden for eininga</translation>
    </message>
    <message>
        <source>Check against: table of a second variable</source>
        <translation>Kontroll mot: tabell med ein annan variabel</translation>
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
        <translation>Vel ein kommune</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Vel ein region</translation>
    </message>
    <message>
        <source>Choose layers and fields</source>
        <translation>Vel lag og felt</translation>
    </message>
    <message>
        <source>Choose layers …</source>
        <translation>Vel lag …</translation>
    </message>
    <message>
        <source>Classic travel-to-work areas</source>
        <translation>Klassiske pendlingsområde (TTWA)</translation>
    </message>
    <message>
        <source>Click a municipality on the map to pick it up, then the region it should belong to. Ctrl picks up more, Shift and a line drawn around several picks them up together, Esc lets go.</source>
        <translation>Klikk på ein kommune i kartet for å plukke han opp, og deretter på regionen han skal høyre til. Ctrl plukkar opp fleire, Shift og ein strek teikna rundt fleire plukkar opp alle, Esc slepper.</translation>
    </message>
    <message>
        <source>Closing in</source>
        <translation>Nedlegging i</translation>
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
        <translation>Koden for den andre eininga, for straumar (arbeidsstad)</translation>
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
        <source>Code of the unit (of flows: residence)</source>
        <translation>Koden for eininga (for straumar: bustad)</translation>
    </message>
    <message>
        <source>Code of the unit in the division (empty: region polygons)</source>
        <translation>Kode for eininga i inndelinga (tomt: flater for regionane)</translation>
    </message>
    <message>
        <source>Code of the unit in the finances</source>
        <translation>Kode for eininga i økonomitabellen</translation>
    </message>
    <message>
        <source>Code of the unit in the industry table</source>
        <translation>Kode for eininga i næringstabellen</translation>
    </message>
    <message>
        <source>Code of the unit in the polygons for neighbours</source>
        <translation>Koden til eininga i flatene for naboskap</translation>
    </message>
    <message>
        <source>Code of the unit that is a centre</source>
        <translation>Kode for eininga som er senter</translation>
    </message>
    <message>
        <source>Code of the unit there</source>
        <translation>Kode for eininga der</translation>
    </message>
    <message>
        <source>Code table: from old codes to those of the map</source>
        <translation>Kodetabell: frå gamle kodar til kodane i kartet</translation>
    </message>
    <message>
        <source>Codes of the members</source>
        <translation>Kodane for medlemmene</translation>
    </message>
    <message>
        <source>Codes of the table that lead to it</source>
        <translation>Kodane i tabellen som fører hit</translation>
    </message>
    <message>
        <source>Codes of the tables that are no unit</source>
        <translation>Kodar i tabellane som ikkje er ei eining</translation>
    </message>
    <message>
        <source>Codes that lead to no unit</source>
        <translation>Kodar som ikkje fører til noka eining</translation>
    </message>
    <message>
        <source>Column with the category, e.g. age or industry</source>
        <translation>Kolonne med kategorien, t.d. alder eller næring</translation>
    </message>
    <message>
        <source>Column with the code of the unit</source>
        <translation>Kolonne med koden for eininga</translation>
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
        <translation>Kolonne med varianten av ei framskriving</translation>
    </message>
    <message>
        <source>Columns of the table “{table}” are not read ({columns}), since its rows say what the numbers in {read} are: give them as a table of their own if they are needed.</source>
        <translation>Kolonnar i tabellen «{table}» blir ikkje lesne ({columns}), fordi radene seier kva tala i {read} er: gi dei som ein eigen tabell om dei trengst.</translation>
    </message>
    <message>
        <source>Common units</source>
        <translation>Felles einingar</translation>
    </message>
    <message>
        <source>Common units of all years; nothing is estimated</source>
        <translation>Felles einingar for alle år; ingenting er overslag</translation>
    </message>
    <message>
        <source>Commuters</source>
        <translation>Talet på pendlarar</translation>
    </message>
    <message>
        <source>Commuters at which it would be placed otherwise</source>
        <translation>Talet på pendlarar som ville ha gitt ei anna plassering</translation>
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
        <source>Commuters the other way</source>
        <translation>Pendlarar motsett veg</translation>
    </message>
    <message>
        <source>Commuters to and from places outside the units</source>
        <translation>Pendlarar til og frå stader utanfor einingane</translation>
    </message>
    <message>
        <source>Commuters to and from units without a region, for whom nothing is said</source>
        <translation>Pendlarar til og frå einingar utan region, som ikkje er med i tala</translation>
    </message>
    <message>
        <source>Commuters to places outside the units</source>
        <translation>Pendlarar til stader utanfor einingane</translation>
    </message>
    <message>
        <source>Commuters to the centre</source>
        <translation>Pendlarar til senteret</translation>
    </message>
    <message>
        <source>Commuters to the centre per resident</source>
        <translation>Pendlarar til senteret per busett</translation>
    </message>
    <message>
        <source>Commuters who cross a regional border now</source>
        <translation>Pendlarar som kryssar ei regiongrense no</translation>
    </message>
    <message>
        <source>Commuters who live in units without a region</source>
        <translation>Pendlarar som bur i einingar utan region</translation>
    </message>
    <message>
        <source>Commuters who no longer cross a regional border</source>
        <translation>Pendlarar som ikkje lenger kryssar ei regiongrense</translation>
    </message>
    <message>
        <source>Commuters, centre it would then belong to</source>
        <translation>Pendlarar, senteret eininga då ville høyrt til</translation>
    </message>
    <message>
        <source>Commuters, change needed</source>
        <translation>Pendlarar, endringa som må til</translation>
    </message>
    <message>
        <source>Commuters: the wider, the more; pointed towards the place of work</source>
        <translation>Pendlarar: dess breiare, dess fleire; spissen peikar mot arbeidsstaden</translation>
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
        <translation>Pendlingstabell, i kodane frå kartet</translation>
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
        <translation>Pendlingssoner: største likskap (tomt = 0,999)</translation>
    </message>
    <message>
        <source>Compare each region with the nation without it</source>
        <translation>Samanlikn kvar region med landet utan han</translation>
    </message>
    <message>
        <source>Compare my two divisions</source>
        <translation>Samanlikn dei to inndelingane mine</translation>
    </message>
    <message>
        <source>Compare regions</source>
        <translation>Samanlikn regionar</translation>
    </message>
    <message>
        <source>Compare two divisions</source>
        <translation>Samanlikn to inndelingar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Samanlikn med</translation>
    </message>
    <message>
        <source>Compare with the regions</source>
        <translation>Samanlikn med regionane</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>Compared with {reference}: {start} jobs in {first} and {end} in {last}, a growth of {growth} %.</source>
        <translation>Samanlikna med {reference}: {start} arbeidsplassar i {first} og {end} i {last}, ein vekst på {growth} %.</translation>
    </message>
    <message>
        <source>Composite indices</source>
        <translation>Samleindeksar</translation>
    </message>
    <message>
        <source>Concentration from 0 to 1 (normalised Herfindahl)</source>
        <translation>Konsentrasjon frå 0 til 1 (normalisert Herfindahl)</translation>
    </message>
    <message>
        <source>Concentration on few industries (Herfindahl)</source>
        <translation>Konsentrasjon på få næringar (Herfindahl)</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Bygg og anlegg</translation>
    </message>
    <message>
        <source>Contiguity is not enforced: any two groups with commuters between them could merge, while the published method merges only neighbours.</source>
        <translation>Det er ikkje kravd at regionane heng saman: to grupper kan bli slegne saman når nokon pendlar mellom dei, medan den publiserte metoden berre slår saman naboar.</translation>
    </message>
    <message>
        <source>Convert the table</source>
        <translation>Rekn om tabellen</translation>
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
        <translation>Samarbeid mot funksjonelle regionar</translation>
    </message>
    <message>
        <source>Cooperation and capacity of the regions</source>
        <translation>Samarbeid og kapasitet i regionane</translation>
    </message>
    <message>
        <source>Cooperation of municipalities</source>
        <translation>Samarbeid mellom kommunar</translation>
    </message>
    <message>
        <source>Cooperation, leadership and place</source>
        <translation>Samarbeid, leiarskap og stad</translation>
    </message>
    <message>
        <source>Cooperations (one row for each member)</source>
        <translation>Samarbeid (éi rad for kvar medlem)</translation>
    </message>
    <message>
        <source>Cooperations and where they lie</source>
        <translation>Samarbeida og kvar dei ligg</translation>
    </message>
    <message>
        <source>Cooperations in common</source>
        <translation>Felles samarbeid</translation>
    </message>
    <message>
        <source>Cooperations inside one region</source>
        <translation>Samarbeid innanfor éin region</translation>
    </message>
    <message>
        <source>Cooperations that could lie inside one region</source>
        <translation>Samarbeid som kunne liggje innanfor éin region</translation>
    </message>
    <message>
        <source>Cooperations that could, each member&apos;s region being large enough for all</source>
        <translation>Samarbeid som kunne det, når regionen til kvar medlem har plass til alle</translation>
    </message>
    <message>
        <source>Cooperations wholly inside the region</source>
        <translation>Samarbeid heilt innanfor regionen</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Could belong to {centre} ({persons} commuters, {share}, both ways {joint}) if the travel time is short enough. Until then alone.</source>
        <translation>Kan høyre til {centre} ({persons} pendlarar, {share}, begge vegar {joint}) dersom reisetida er kort nok. Inntil vidare åleine.</translation>
    </message>
    <message>
        <source>Could go either way: a lead below 25 of 100 (hatch: the other region)</source>
        <translation>Kan gå begge vegar: forsprang under 25 av 100 (skravur: den andre regionen)</translation>
    </message>
    <message>
        <source>Could go either way: in fewer than 7 of 10 (hatch: the region it is most often with)</source>
        <translation>Kan gå begge vegar: i færre enn 7 av 10 (skravur: regionen eininga oftast er saman med)</translation>
    </message>
    <message>
        <source>Could lie inside one region (1 = yes)</source>
        <translation>Kunne liggje innanfor éin region (1 = ja)</translation>
    </message>
    <message>
        <source>Council that resembles it most</source>
        <translation>Regionråd som liknar mest</translation>
    </message>
    <message>
        <source>Council that resembles it most, name</source>
        <translation>Regionråd som liknar mest, namn</translation>
    </message>
    <message>
        <source>Country whose codes, names and splits are known</source>
        <translation>Land der kodar, namn og delingar er kjende</translation>
    </message>
    <message>
        <source>County, where units are given by name</source>
        <translation>Fylke, der einingar er gitt med namn</translation>
    </message>
    <message>
        <source>Criteria that regions should fulfil</source>
        <translation>Krav som regionane bør oppfylle</translation>
    </message>
    <message>
        <source>Crosses a regional border (1 = yes)</source>
        <translation>Kryssar ei regiongrense (1 = ja)</translation>
    </message>
    <message>
        <source>Culture and personal services</source>
        <translation>Kultur og personleg tenesteyting</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigne verdiar</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Kutt etter</translation>
    </message>
    <message>
        <source>Cut by: {way}, {value}.</source>
        <translation>Kutta etter: {way}, {value}.</translation>
    </message>
    <message>
        <source>Cut by: {way}.</source>
        <translation>Kutta etter: {way}.</translation>
    </message>
    <message>
        <source>Cut: height (commuting zones; empty = 0.93) or weakest link (other methods)</source>
        <translation>Kutt: høgd (pendlingssoner; tomt = 0,93) eller svakaste kopling (andre metodar)</translation>
    </message>
    <message>
        <source>Cut: number of regions</source>
        <translation>Kutt: talet på regionar</translation>
    </message>
    <message>
        <source>Cut: share who work in their own region (0–1)</source>
        <translation>Kutt: del som arbeider i eigen region (0–1)</translation>
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
        <translation>Skal ut av regionen sin etter ei avgjerd for hand, men har inga kopling til ein region som kan ta imot.</translation>
    </message>
    <message>
        <source>Decided by hand to leave its region; has its strongest link to the region of {region}.</source>
        <translation>Skal ut av regionen sin etter ei avgjerd for hand; har sterkast kopling til regionen til {region}.</translation>
    </message>
    <message>
        <source>Decided by hand: a new region with {region}.</source>
        <translation>Bestemt for hand: ein ny region med {region}.</translation>
    </message>
    <message>
        <source>Decided by hand: goes to the region of {region}.</source>
        <translation>Bestemt for hand: går til regionen til {region}.</translation>
    </message>
    <message>
        <source>Decided by hand: stays where it is.</source>
        <translation>Bestemt for hand: blir ståande der ho er.</translation>
    </message>
    <message>
        <source>Decided by the rules</source>
        <translation>Avgjort av reglane</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Avgjerdslogg</translation>
    </message>
    <message>
        <source>Decisions by hand</source>
        <translation>Avgjerder for hand</translation>
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
        <translation>Nemnar</translation>
    </message>
    <message>
        <source>Description length as drawn (nats)</source>
        <translation>Skildringslengd slik inndelinga vart teikna (nat)</translation>
    </message>
    <message>
        <source>Desire lines</source>
        <translation>Pendlingslinjer</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Meinte du «{name}»?</translation>
    </message>
    <message>
        <source>Difference from the nation, 0-2 (Krugman)</source>
        <translation>Avvik frå landet, 0-2 (Krugman)</translation>
    </message>
    <message>
        <source>Difference of the shares (additive quotient)</source>
        <translation>Skilnaden mellom delane (additiv kvotient)</translation>
    </message>
    <message>
        <source>Difference, second minus first</source>
        <translation>Skilnad, andre minus første</translation>
    </message>
    <message>
        <source>Digitalisation</source>
        <translation>Digitalisering</translation>
    </message>
    <message>
        <source>Disagreement of raters, average of the items</source>
        <translation>Usemje mellom vurderarane, gjennomsnitt av temaa</translation>
    </message>
    <message>
        <source>Disposable fund</source>
        <translation>Disposisjonsfond</translation>
    </message>
    <message>
        <source>Disposable fund per gross revenue</source>
        <translation>Disposisjonsfond delt på brutto driftsinntekter</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Division (table, unit layer or region polygons)</source>
        <translation>Inndeling (tabell, lag med einingar eller flater for regionane)</translation>
    </message>
    <message>
        <source>Division into regions</source>
        <translation>Inndeling i regionar</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>Ikkje undersøk</translation>
    </message>
    <message>
        <source>Does our cooperation follow daily life?</source>
        <translation>Følgjer samarbeidet vårt kvardagslivet?</translation>
    </message>
    <message>
        <source>Does the border stand small-number variation?</source>
        <translation>Toler grensa tilfeldig variasjon i små tal?</translation>
    </message>
    <message>
        <source>Dominant flows (Nystuen and Dacey)</source>
        <translation>Dominerande straumar (Nystuen og Dacey)</translation>
    </message>
    <message>
        <source>Dominant flows: count flows over other units too</source>
        <translation>Dominerande straumar: tel òg straumar over andre einingar</translation>
    </message>
    <message>
        <source>Dominant flows: smallest share that is followed (0-1)</source>
        <translation>Dominerande straumar: minste del som blir følgd (0–1)</translation>
    </message>
    <message>
        <source>Dots as large as the population</source>
        <translation>Prikkar så store som folketalet</translation>
    </message>
    <message>
        <source>Draw a second division</source>
        <translation>Teikn ei inndeling til</translation>
    </message>
    <message>
        <source>Draw regions in one piece</source>
        <translation>Teikn samanhengande regionar</translation>
    </message>
    <message>
        <source>Draw the regions</source>
        <translation>Teikn regionane</translation>
    </message>
    <message>
        <source>Draw the regions first</source>
        <translation>Teikn regionane først</translation>
    </message>
    <message>
        <source>Draw three divisions and compare</source>
        <translation>Teikn tre inndelingar og samanlikn</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Teikning</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Teikningar</translation>
    </message>
    <message>
        <source>Drawings without any region, because nobody commutes between the units: {count} (e.g. {examples}). They count as drawings in which no unit stays.</source>
        <translation>Teikningar utan regionar, fordi ingen pendlar mellom einingane: {count} (t.d. {examples}). Dei blir rekna som teikningar der inga eining blir verande.</translation>
    </message>
    <message>
        <source>Drawings: {drawings}. Regions in them: {found} (in the base: {regions}). Likeness with the base on average: {score} of 100.</source>
        <translation>Teikningar: {drawings}. Regionar i dei: {found} (i utgangspunktet: {regions}). Gjennomsnittleg likskap med utgangspunktet: {score} av 100.</translation>
    </message>
    <message>
        <source>Draws regions by self-containment, around centres and by merging from one commuting table, and maps where they differ.</source>
        <translation>Teiknar regionar etter eigendekning, rundt senter og ved samanslåing ut frå éin pendlingstabell, og kartlegg kvar dei er ulike.</translation>
    </message>
    <message>
        <source>Draws regions from the whole network of commuting: by modularity, by dominant flows or by the shortest description.</source>
        <translation>Teiknar regionar ut frå heile nettverket av pendling: etter modularitet, dominerande straumar eller kortaste skildring.</translation>
    </message>
    <message>
        <source>Draws regions in which enough people both live and work, from a commuting table.</source>
        <translation>Teiknar regionar der mange nok både bur og arbeider, ut frå ein pendlingstabell.</translation>
    </message>
    <message>
        <source>Draws the largest commuting flows of each unit as lines, as wide as they are large.</source>
        <translation>Teiknar dei største pendlingsstraumane frå kvar eining som linjer: dess større straum, dess breiare linje.</translation>
    </message>
    <message>
        <source>Draws the regions again with small-number variation, other thresholds, without small flows or for other years, and shows which units stay in their region.</source>
        <translation>Teiknar regionane på nytt med tilfeldig variasjon i små tal, med andre terskelverdiar, utan små straumar eller for andre år, og viser kva einingar som blir verande i regionen sin.</translation>
    </message>
    <message>
        <source>Earlier year, to see whether a merger decides</source>
        <translation>Tidlegare år, for å sjå om ei kommunesamanslåing avgjer</translation>
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
        <translation>Åtte regionar er festa: løys éin først</translation>
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
        <source>Employed residents who change region</source>
        <translation>Sysselsette busette som byter region</translation>
    </message>
    <message>
        <source>Empty in part: the number cannot be known</source>
        <translation>Delvis tomt: ein kan ikkje vite talet</translation>
    </message>
    <message>
        <source>Energy, water and waste</source>
        <translation>Energi, vatn og avfall</translation>
    </message>
    <message>
        <source>Estimated in part: an old unit was split</source>
        <translation>Delvis overslag: ei gammal eining vart delt</translation>
    </message>
    <message>
        <source>Every group holds only one industry, so that related and unrelated variety cannot be told apart and are left empty: use finer industries (two digits or more), or choose a field with broader groups.</source>
        <translation>Kvar gruppe har berre éi næring, så nærskyld og ikkje nærskyld variasjon kan ikkje skiljast og står tomme: bruk finare næringar (to siffer eller fleire), eller vel eit felt med breiare grupper.</translation>
    </message>
    <message>
        <source>Every region is in one piece ({count} in all).</source>
        <translation>Alle regionane heng saman ({count} i alt).</translation>
    </message>
    <message>
        <source>Exact: the same area in all years</source>
        <translation>Eksakt: det same området alle år</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Forventa ved tilfelle</translation>
    </message>
    <message>
        <source>Expected by chance, 5 %</source>
        <translation>Forventa ved tilfelle, 5 %</translation>
    </message>
    <message>
        <source>Expected by chance, 95 %</source>
        <translation>Forventa ved tilfelle, 95 %</translation>
    </message>
    <message>
        <source>Ferries and bridges</source>
        <translation>Ferjer og bruer</translation>
    </message>
    <message>
        <source>Fewer than 15 % commute to any city.</source>
        <translation>Færre enn 15 % pendlar til ein og same by.</translation>
    </message>
    <message>
        <source>Fewer than half</source>
        <translation>Færre enn halvparten</translation>
    </message>
    <message>
        <source>Fewest regions in a drawing</source>
        <translation>Færrast regionar i ei teikning</translation>
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
        <translation>Felt som held rader frå kvarandre (tomt: finst i tabellen)</translation>
    </message>
    <message>
        <source>Fields that only describe a unit or a key: {fields}. They keep their value where the old rows agree and are empty where they do not.</source>
        <translation>Felt som berre skildrar ei eining eller ein nøkkel: {fields}. Dei held på verdien der dei gamle radene er samde, og er tomme der dei ikkje er det.</translation>
    </message>
    <message>
        <source>Fields used of “{input}”: {fields}.</source>
        <translation>Felt som er brukte frå «{input}»: {fields}.</translation>
    </message>
    <message>
        <source>Files from KLASS (*.json *.csv *.txt)</source>
        <translation>Filer frå KLASS (*.json *.csv *.txt)</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Finans og forsikring</translation>
    </message>
    <message>
        <source>Finances of the units (amounts)</source>
        <translation>Økonomi for einingane (beløp)</translation>
    </message>
    <message>
        <source>Firm: at least 50 more of 100 residents work here than in any other region</source>
        <translation>Sterk: minst 50 fleire av 100 busette arbeider her enn i nokon annan region</translation>
    </message>
    <message>
        <source>Firm: in its region in at least 9 of 10 drawings</source>
        <translation>Stabil: i regionen sin i minst 9 av 10 teikningar</translation>
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
        <translation>Første inndeling (tabell, lag med einingar eller flater for regionane)</translation>
    </message>
    <message>
        <source>First division, name of the region</source>
        <translation>Første inndeling, namn på regionen</translation>
    </message>
    <message>
        <source>First division:</source>
        <translation>Første inndeling:</translation>
    </message>
    <message>
        <source>First division: code of the region</source>
        <translation>Første inndeling: koden til regionen</translation>
    </message>
    <message>
        <source>First division: code of the unit (empty: region polygons)</source>
        <translation>Første inndeling: kode for eininga (tomt: flater for regionane)</translation>
    </message>
    <message>
        <source>First division: name of the region</source>
        <translation>Første inndeling: namn på regionen</translation>
    </message>
    <message>
        <source>First division: share who work in their own region</source>
        <translation>Første inndeling: del som arbeider i eigen region</translation>
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
        <translation>Første eining</translation>
    </message>
    <message>
        <source>First unit, name</source>
        <translation>Første eining, namn</translation>
    </message>
    <message>
        <source>First year of the old code</source>
        <translation>Første år for den gamle koden</translation>
    </message>
    <message>
        <source>Follows its largest flow (1 = yes)</source>
        <translation>Følgjer den største straumen sin (1 = ja)</translation>
    </message>
    <message>
        <source>For the municipality that you choose: where people travel to work, and how many would have to change before it went to the neighbour.</source>
        <translation>For kommunen du vel: kvar folk reiser for å arbeide, og kor mange som måtte byte før han høyrde til naboen.</translation>
    </message>
    <message>
        <source>Fragmentation (0 = one unit)</source>
        <translation>Oppdeling (0 = éi eining)</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Frå fil …</translation>
    </message>
    <message>
        <source>From municipal tables to regional indicators</source>
        <translation>Frå kommunetabellar til regionale indikatorar</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Frå region</translation>
    </message>
    <message>
        <source>From self-containment to centres: what changes</source>
        <translation>Frå eigendekning til senter: kva som endrar seg</translation>
    </message>
    <message>
        <source>From self-containment to commuting zones: what changes</source>
        <translation>Frå eigendekning til pendlingssoner: kva som endrar seg</translation>
    </message>
    <message>
        <source>From the old to the new centre</source>
        <translation>Frå det gamle til det nye senteret</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>Frå eining</translation>
    </message>
    <message>
        <source>Fulfils the criteria (1 or more)</source>
        <translation>Oppfyller krava (1 eller meir)</translation>
    </message>
    <message>
        <source>Functional regions around centres</source>
        <translation>Funksjonelle regionar rundt senter</translation>
    </message>
    <message>
        <source>Functional regions by merging</source>
        <translation>Funksjonelle regionar ved samanslåing</translation>
    </message>
    <message>
        <source>Functional regions by self-containment</source>
        <translation>Funksjonelle regionar etter eigendekning</translation>
    </message>
    <message>
        <source>Functional regions from the network of flows</source>
        <translation>Funksjonelle regionar ut frå pendlingsnettverket</translation>
    </message>
    <message>
        <source>Functional urban areas (15 %)</source>
        <translation>Funksjonelle byområde (15 %)</translation>
    </message>
    <message>
        <source>Functional urban areas need cities: choose the field with the inhabitants, or give a table of centres.</source>
        <translation>Funksjonelle byområde treng byar: vel feltet med innbyggjarar, eller oppgi ein tabell med senter.</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackage-filer (*.gpkg)</translation>
    </message>
    <message>
        <source>Give the scenario another name</source>
        <translation>Gi scenariet eit anna namn</translation>
    </message>
    <message>
        <source>Gives each municipality to a centre by the rules of BA-regions 2020, Nordregio, Statistics Sweden or functional urban areas, and says why.</source>
        <translation>Gir kvar kommune til eit senter etter reglane for BA-regionar 2020, Nordregio, Statistiska centralbyrån eller funksjonelle byområde, og seier kvifor.</translation>
    </message>
    <message>
        <source>Green shift and environment</source>
        <translation>Grøn omstilling og miljø</translation>
    </message>
    <message>
        <source>Gross revenue</source>
        <translation>Brutto driftsinntekter</translation>
    </message>
    <message>
        <source>Group of the industry</source>
        <translation>Gruppa til næringa</translation>
    </message>
    <message>
        <source>Growth of the industry here, %</source>
        <translation>Veksten i næringa her, %</translation>
    </message>
    <message>
        <source>Growth of the industry in what it is compared with, %</source>
        <translation>Veksten i næringa i det ho blir samanlikna med, %</translation>
    </message>
    <message>
        <source>Growth of what they are compared with, %</source>
        <translation>Veksten i det dei blir samanlikna med, %</translation>
    </message>
    <message>
        <source>Half or more</source>
        <translation>Halvparten eller fleire</translation>
    </message>
    <message>
        <source>Harmonise municipal codes</source>
        <translation>Rekn om til kommunane i dag</translation>
    </message>
    <message>
        <source>Harmonised table</source>
        <translation>Omrekna tabell</translation>
    </message>
    <message>
        <source>Has a region in the first division only</source>
        <translation>Har region berre i den første inndelinga</translation>
    </message>
    <message>
        <source>Has a region in the second division only</source>
        <translation>Har region berre i den andre inndelinga</translation>
    </message>
    <message>
        <source>Has it changed?</source>
        <translation>Har det endra seg?</translation>
    </message>
    <message>
        <source>Has its strongest link to the region of {region}, which would move away from the criteria; waits in reserve.</source>
        <translation>Har sterkast kopling til regionen til {region}, men han ville kome lenger frå krava; ventar i reserve.</translation>
    </message>
    <message>
        <source>Has no commuters to or from any region next to it; that of {region} has most jobs.</source>
        <translation>Har ingen pendlarar til eller frå nokon region ved sida av; regionen til {region} har flest arbeidsplassar.</translation>
    </message>
    <message>
        <source>Has no employed residents and no jobs.</source>
        <translation>Har verken sysselsette busette eller arbeidsplassar.</translation>
    </message>
    <message>
        <source>Has no link to a region next to it; follows its neighbours to the region of {region}.</source>
        <translation>Har inga kopling til ein region ved sida av; følgjer naboane til regionen til {region}.</translation>
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
        <source>Has no region in either division</source>
        <translation>Har ikkje region i nokon av inndelingane</translation>
    </message>
    <message>
        <source>Has no residents in work, no jobs, or no link to other units.</source>
        <translation>Manglar sysselsette som bur der, arbeidsplassar eller kopling til andre einingar.</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>Helse og sosial</translation>
    </message>
    <message>
        <source>Height (distance at which they join)</source>
        <translation>Høgd (avstanden der dei blir slegne saman)</translation>
    </message>
    <message>
        <source>Height or strength of the link</source>
        <translation>Høgd eller styrken på koplinga</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Here regions are compared, as soon as the project has a map of regions with indicators. The tool “Regional indicators” makes one.</source>
        <translation>Her blir regionar samanlikna så snart prosjektet har eit kart over regionar med indikatorar. Verktøyet «Regionale indikatorar» lagar eitt.</translation>
    </message>
    <message>
        <source>Here you see where municipalities belong, as soon as the project has a map of them with their regions. The tool “Functional regions around centres” draws one.</source>
        <translation>Her ser du kvar kommunane høyrer til, så snart prosjektet har eit kart over dei med regionane deira. Verktøyet «Funksjonelle regionar rundt senter» teiknar eit.</translation>
    </message>
    <message>
        <source>Hinterlands</source>
        <translation>Omland</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bustad</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Kor like dei er</translation>
    </message>
    <message>
        <source>How many cooperations between municipalities lie inside one region, beside what is possible and what chance would give; and a map of who works with whom.</source>
        <translation>Kor mange samarbeid mellom kommunar som ligg i éin region, ved sida av kva som er mogleg og kva tilfeldigheit ville gitt; og eit kart over kven som samarbeider med kven.</translation>
    </message>
    <message>
        <source>How sure the numbers are</source>
        <translation>Kor sikre tala er</translation>
    </message>
    <message>
        <source>How sure the value is</source>
        <translation>Kor sikker verdien er</translation>
    </message>
    <message>
        <source>How well it fits into the region, % (density)</source>
        <translation>Kor godt ho passar inn i regionen, % (tettleik)</translation>
    </message>
    <message>
        <source>How well its industries fit together, % (relatedness density)</source>
        <translation>Kor godt næringane passar saman, % (slektskapstettleik)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In any unit</source>
        <translation>I kva eining som helst</translation>
    </message>
    <message>
        <source>In row {row} of the code table the year in “{last}” is before that in “{first}”: correct the row.</source>
        <translation>I rad {row} i kodetabellen er året i «{last}» før året i «{first}»: rett rada.</translation>
    </message>
    <message>
        <source>In the same region</source>
        <translation>I same region</translation>
    </message>
    <message>
        <source>In the unit {code}, {workers} persons work by the commuting table, and there are {jobs} jobs by the industry table.</source>
        <translation>I eininga {code} arbeider {workers} personar ifølgje pendlingstabellen, og det er {jobs} arbeidsplassar ifølgje næringstabellen.</translation>
    </message>
    <message>
        <source>In the unit {code}, {workers} persons work by the commuting table, but the industry table lacks numbers for it in the chosen period: check yourself that so many jobs can go there.</source>
        <translation>I eininga {code} arbeider {workers} personar ifølgje pendlingstabellen, men næringstabellen manglar tal for ho i den valde perioden: kontroller sjølv at så mange arbeidsplassar kan falle bort der.</translation>
    </message>
    <message>
        <source>In the unit {code}, {workers} persons work by the commuting table, but there are {jobs} jobs by the industry table: check that both are of the same year and the same borders. The losses are spread as people commute.</source>
        <translation>I eininga {code} arbeider {workers} personar ifølgje pendlingstabellen, men det er {jobs} arbeidsplassar ifølgje næringstabellen: kontroller at begge er frå same år og har dei same grensene. Tapa blir fordelte slik folk pendlar.</translation>
    </message>
    <message>
        <source>In units that cooperate</source>
        <translation>I einingar som samarbeider</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>In {count} regions Lilien&apos;s index leaves out industries that had no jobs in the first period (e.g. {examples}): their growth has no logarithm.</source>
        <translation>I {count} regionar er næringar som ikkje hadde arbeidsplassar i den første perioden, ikkje med i Lilien-indeksen (t.d. {examples}): veksten har ingen logaritme.</translation>
    </message>
    <message>
        <source>In {count} regions two industries are the largest with as many jobs (e.g. {examples}): the first by code is named.</source>
        <translation>I {count} regionar er to næringar størst med like mange arbeidsplassar (t.d. {examples}): den første etter kode er nemnd.</translation>
    </message>
    <message>
        <source>In {count} units the largest employer has more jobs than the unit (field “{field}”, e.g. {examples}): check that both are of the same period and count jobs, not a share.</source>
        <translation>I {count} einingar har den største arbeidsgivaren fleire arbeidsplassar enn eininga (feltet «{field}», t.d. {examples}): kontroller at begge er frå same periode og tel arbeidsplassar, ikkje ein del.</translation>
    </message>
    <message>
        <source>In {count} units the runner-up was ahead of every part of today&apos;s centre in {year}, so that a municipal merger may have decided who leads (e.g. {examples}).</source>
        <translation>For {count} av einingane låg det nest beste senteret i {year} framfor kvar del av senteret slik det er i dag, slik at ei kommunesamanslåing kan ha avgjort kven som leier (t.d. {examples}).</translation>
    </message>
    <message>
        <source>In {periods}, {count} codes of the table “{table}” are not units of the map (e.g. {examples}) and are left out.</source>
        <translation>I {periods} er {count} kodar i tabellen «{table}» ikkje einingar i kartet (t.d. {examples}), og dei er utelatne.</translation>
    </message>
    <message>
        <source>In {periods}, {count} codes of the table “{table}” are not units of the map (e.g. {examples}) and are left out: if they are of another year, harmonise the codes first, or the regions lack these units.</source>
        <translation>I {periods} er {count} kodar i tabellen «{table}» ikkje einingar i kartet (t.d. {examples}), og dei er utelatne: Er dei frå eit anna år, må kodane først reknast om, elles manglar regionane desse einingane.</translation>
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
        <translation>Indikator på kartet (tomt: den første som ikkje er eit tal på noko)</translation>
    </message>
    <message>
        <source>Indicator shown</source>
        <translation>Indikator som blir vist</translation>
    </message>
    <message>
        <source>Indicator upwards</source>
        <translation>Indikator oppover</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorar</translation>
    </message>
    <message>
        <source>Indicators (ids; “all”; empty: the usual set)</source>
        <translation>Indikatorar (id-ar; «all»; tomt: det vanlege utvalet)</translation>
    </message>
    <message>
        <source>Indicators computed</source>
        <translation>Utrekna indikatorar</translation>
    </message>
    <message>
        <source>Indicators not computed</source>
        <translation>Indikatorar som ikkje er rekna ut</translation>
    </message>
    <message>
        <source>Industries to leave out (codes or names, semicolon between)</source>
        <translation>Næringar som skal utelatast (kodar eller namn, semikolon mellom)</translation>
    </message>
    <message>
        <source>Industries with at least as large a share as in the nation</source>
        <translation>Næringar med minst like stor del som i landet</translation>
    </message>
    <message>
        <source>Industries with fewer than 5 expected jobs</source>
        <translation>Næringar med færre enn 5 venta arbeidsplassar</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Næring</translation>
    </message>
    <message>
        <source>Industry (code or name)</source>
        <translation>Næring (kode eller namn)</translation>
    </message>
    <message>
        <source>Industry in the nation&apos;s table</source>
        <translation>Næring i tabellen for landet</translation>
    </message>
    <message>
        <source>Industry part, % of all jobs of the area</source>
        <translation>Næringsmessig del, % av alle arbeidsplassane i området</translation>
    </message>
    <message>
        <source>Industry part, % of the jobs at the start</source>
        <translation>Næringsmessig del, % av arbeidsplassane ved starten</translation>
    </message>
    <message>
        <source>Industry part, jobs</source>
        <translation>Næringsmessig del, arbeidsplassar</translation>
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
        <translation>Næring, namn</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>Informasjon og kommunikasjon</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggjarar</translation>
    </message>
    <message>
        <source>Inhabitants of the members</source>
        <translation>Innbyggjarar i medlemene</translation>
    </message>
    <message>
        <source>Inhabitants of the old unit</source>
        <translation>Innbyggjarar i den gamle eininga</translation>
    </message>
    <message>
        <source>Inhabitants of the unit</source>
        <translation>Innbyggjarar i eininga</translation>
    </message>
    <message>
        <source>Inhabitants of the unit (empty: employed residents)</source>
        <translation>Innbyggjarar i eininga (tomt: sysselsette etter bustad)</translation>
    </message>
    <message>
        <source>Inhabitants, for functional urban areas</source>
        <translation>Innbyggjarar, for funksjonelle byområde</translation>
    </message>
    <message>
        <source>Inside one region (1 = yes)</source>
        <translation>Innanfor éin region (1 = ja)</translation>
    </message>
    <message>
        <source>Inside one region, expected by chance</source>
        <translation>Innanfor éin region, forventa ved tilfelle</translation>
    </message>
    <message>
        <source>Inside, %</source>
        <translation>I eigen, %</translation>
    </message>
    <message>
        <source>Is a centre.</source>
        <translation>Er eit senter.</translation>
    </message>
    <message>
        <source>It cannot lie inside one region, because of members alone in theirs: {names}.</source>
        <translation>Det kan ikkje liggje innanfor éin region, fordi nokre medlemer er åleine i sin: {names}.</translation>
    </message>
    <message>
        <source>It cannot lie inside one region: members without a region: {count}.</source>
        <translation>Det kan ikkje liggje innanfor éin region: medlemer utan region: {count}.</translation>
    </message>
    <message>
        <source>It could lie inside one region.</source>
        <translation>Det kunne liggje innanfor éin region.</translation>
    </message>
    <message>
        <source>It has no value in the periods that are asked for.</source>
        <translation>Han har ingen verdi i periodane det er spurt etter.</translation>
    </message>
    <message>
        <source>It is not defined for anything but the units that it was published for.</source>
        <translation>Han er berre definert for einingane han er publisert for.</translation>
    </message>
    <message>
        <source>It is not known which units are neighbours, so enclaves are not added and exclaves not dropped: choose how to find neighbours under contiguity.</source>
        <translation>Det er ukjent kva einingar som er naboar, så omringa einingar er ikkje lagde til og avskorne ikkje tekne ut: vel under «Samanhengande regionar» korleis naboane skal bli funne.</translation>
    </message>
    <message>
        <source>It needs a commuting table (published in {tables}).</source>
        <translation>Han treng ein pendlingstabell (publisert i {tables}).</translation>
    </message>
    <message>
        <source>It stays in its region in {count} of 10 drawings.</source>
        <translation>Han blir i regionen sin i {count} av 10 teikningar.</translation>
    </message>
    <message>
        <source>Italian local labour systems</source>
        <translation>Italienske arbeidsmarknadsområde</translation>
    </message>
    <message>
        <source>Its largest flow goes round in a ring; fewest commute out of it, so it leads.</source>
        <translation>Den største straumen går i ring; færrast pendlar ut av denne eininga, så ho leier.</translation>
    </message>
    <message>
        <source>Its region fell into pieces when another unit left it.</source>
        <translation>Regionen fall frå kvarandre då ei anna eining gjekk ut av han.</translation>
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
        <source>Jaccard index</source>
        <translation>Jaccard-indeks</translation>
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
        <source>Jobs and employed residents, in old and new codes</source>
        <translation>Arbeidsplassar og sysselsette busette, i gamle og nye kodar</translation>
    </message>
    <message>
        <source>Jobs at the end</source>
        <translation>Arbeidsplassar ved slutten</translation>
    </message>
    <message>
        <source>Jobs at the start</source>
        <translation>Arbeidsplassar ved starten</translation>
    </message>
    <message>
        <source>Jobs by industry</source>
        <translation>Arbeidsplassar etter næring</translation>
    </message>
    <message>
        <source>Jobs by industry (table)</source>
        <translation>Arbeidsplassar etter næring (tabell)</translation>
    </message>
    <message>
        <source>Jobs by year</source>
        <translation>Arbeidsplassar etter år</translation>
    </message>
    <message>
        <source>Jobs go in the unit {code}, but there is no commuting table: choose one for “{input}”, since it tells where those who work there live.</source>
        <translation>Arbeidsplassar forsvinn i eininga {code}, men det er ingen pendlingstabell: vel ein for «{input}», sidan han seier kvar dei som arbeider der, bur.</translation>
    </message>
    <message>
        <source>Jobs held by residents</source>
        <translation>Arbeidsplassar som busette har</translation>
    </message>
    <message>
        <source>Jobs if the share were as there</source>
        <translation>Arbeidsplassar om delen var som der</translation>
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
        <source>Jobs in the largest industry</source>
        <translation>Arbeidsplassar i den største næringa</translation>
    </message>
    <message>
        <source>Jobs minus employed residents</source>
        <translation>Arbeidsplassar minus sysselsette etter bustad</translation>
    </message>
    <message>
        <source>Jobs of the largest employer</source>
        <translation>Arbeidsplassar hos den største arbeidsgivaren</translation>
    </message>
    <message>
        <source>Jobs of the largest employer of the unit</source>
        <translation>Arbeidsplassar hos den største arbeidsgivaren i eininga</translation>
    </message>
    <message>
        <source>Jobs per employed resident</source>
        <translation>Arbeidsplassdekning (arbeidsplassar per sysselsett busett)</translation>
    </message>
    <message>
        <source>Jobs that draw location quotients towards 1</source>
        <translation>Arbeidsplassar som dreg lokaliseringskvotientane mot 1</translation>
    </message>
    <message>
        <source>Jobs that go</source>
        <translation>Arbeidsplassar som forsvinn</translation>
    </message>
    <message>
        <source>Jobs that go: code of the unit where they are</source>
        <translation>Arbeidsplassar som forsvinn: kode for eininga der dei er</translation>
    </message>
    <message>
        <source>Jobs that go: how many (empty: all of the industry)</source>
        <translation>Arbeidsplassar som forsvinn: kor mange (tomt: alle i næringa)</translation>
    </message>
    <message>
        <source>Jobs that go: industry (code or name)</source>
        <translation>Arbeidsplassar som forsvinn: næring (kode eller namn)</translation>
    </message>
    <message>
        <source>Jobs: code of the unit</source>
        <translation>Arbeidsplassar: kode for eininga</translation>
    </message>
    <message>
        <source>Jobs: numbers of jobs and persons</source>
        <translation>Arbeidsplassar: talet på arbeidsplassar og personar</translation>
    </message>
    <message>
        <source>Jobs: what became of old codes</source>
        <translation>Arbeidsplassar: kva som blei av gamle kodar</translation>
    </message>
    <message>
        <source>Jobs: year</source>
        <translation>Arbeidsplassar: år</translation>
    </message>
    <message>
        <source>Joint centre (same value: one centre together)</source>
        <translation>Felles senter (same verdi: eitt senter saman)</translation>
    </message>
    <message>
        <source>Keep it in a file …</source>
        <translation>Ta vare på det i ei fil …</translation>
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
        <translation>Type hending</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Kva slags funn</translation>
    </message>
    <message>
        <source>Labour market</source>
        <translation>Arbeidsmarknad</translation>
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
        <source>Land use and proximity</source>
        <translation>Arealbruk og nærleik</translation>
    </message>
    <message>
        <source>Larger share than there (1 = yes)</source>
        <translation>Større del enn der (1 = ja)</translation>
    </message>
    <message>
        <source>Largest commuting target</source>
        <translation>Største pendlingsmål</translation>
    </message>
    <message>
        <source>Largest deviation that is accepted (0.06 = 6 %)</source>
        <translation>Største avvik som blir godteke (0,06 = 6 %)</translation>
    </message>
    <message>
        <source>Largest difference between change and parts, jobs</source>
        <translation>Største avvik mellom endring og delar, arbeidsplassar</translation>
    </message>
    <message>
        <source>Largest difference first</source>
        <translation>Størst skilnad først</translation>
    </message>
    <message>
        <source>Largest gap between neighbours (metres)</source>
        <translation>Største avstand mellom naboar (meter)</translation>
    </message>
    <message>
        <source>Largest industry</source>
        <translation>Største næring</translation>
    </message>
    <message>
        <source>Largest loss of a unit, % of its employed residents</source>
        <translation>Største tap i ei eining, % av dei sysselsette busette</translation>
    </message>
    <message>
        <source>Largest share of one industry in a region</source>
        <translation>Største del for éi næring i ein region</translation>
    </message>
    <message>
        <source>Largest share of the members in one region</source>
        <translation>Største del av medlemene i éin region</translation>
    </message>
    <message>
        <source>Largest share of the members in one region, average of the cooperations</source>
        <translation>Største del av medlemene i éin region, gjennomsnitt av samarbeida</translation>
    </message>
    <message>
        <source>Largest share of the members&apos; population in one region</source>
        <translation>Største del av befolkninga i medlemene i éin region</translation>
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
        <translation>Låg i ei kjede på meir enn to ledd, som er kutta her: leier sin eigen region.</translation>
    </message>
    <message>
        <source>Layer of regions</source>
        <translation>Lag med regionar</translation>
    </message>
    <message>
        <source>Lead of the region over the runner-up</source>
        <translation>Forspranget til regionen på den sterkaste andre regionen</translation>
    </message>
    <message>
        <source>Least varied region: equally large industries</source>
        <translation>Minst allsidige region: like store næringar</translation>
    </message>
    <message>
        <source>Least, %</source>
        <translation>Lågast, %</translation>
    </message>
    <message>
        <source>Left out, since they only number the rows: {fields}.</source>
        <translation>Utelatne, fordi dei berre nummererer radene: {fields}.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Slepp</translation>
    </message>
    <message>
        <source>Level (unit, region or nation)</source>
        <translation>Nivå (eining, region eller nasjon)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Licence of the data: not stated in the layers; see the sources.</source>
        <translation>Lisens for dataa: ikkje oppgjeven i laga; sjå kjeldene.</translation>
    </message>
    <message>
        <source>Licence of the data: {licence}</source>
        <translation>Lisens for dataa: {licence}</translation>
    </message>
    <message>
        <source>Likeness of councils with their best region, average</source>
        <translation>Likskap mellom regionråda og regionen som liknar mest, gjennomsnitt</translation>
    </message>
    <message>
        <source>Likeness of the drawings</source>
        <translation>Likskap mellom teikningane</translation>
    </message>
    <message>
        <source>Likeness to the nation, 1 = as it (Hachman)</source>
        <translation>Likskap med landet, 1 = som landet (Hachman)</translation>
    </message>
    <message>
        <source>Likeness with that council (Jaccard, 0-1)</source>
        <translation>Likskap med det regionrådet (Jaccard, 0-1)</translation>
    </message>
    <message>
        <source>Likeness with that region (Jaccard, 0-1)</source>
        <translation>Likskap med den regionen (Jaccard, 0-1)</translation>
    </message>
    <message>
        <source>Likeness, 0-100</source>
        <translation>Likskap, 0–100</translation>
    </message>
    <message>
        <source>Likeness: 100 = equal, 0 = no more alike than by chance</source>
        <translation>Likskap: 100 = like, 0 = ikkje likare enn om det var reint tilfeldig</translation>
    </message>
    <message>
        <source>Limits that count, minutes</source>
        <translation>Grenser som avgjer, minutt</translation>
    </message>
    <message>
        <source>Line: all who commute to {region} ({share})</source>
        <translation>Strek: alle som pendlar til {region} ({share})</translation>
    </message>
    <message>
        <source>Line: {count} persons ({share}), where the answer changes</source>
        <translation>Strek: {count} personar ({share}), der svaret skifter</translation>
    </message>
    <message>
        <source>Lines between partners</source>
        <translation>Linjer mellom partnarar</translation>
    </message>
    <message>
        <source>Lines of each unit (empty: all)</source>
        <translation>Linjer for kvar eining (tomt: alle)</translation>
    </message>
    <message>
        <source>Lines that are not on the map, because a unit has no geometry or both ends are the same place: {count}. Their rows are in the table.</source>
        <translation>Linjer som ikkje er på kartet, fordi ei eining manglar geometri eller begge endane er på same stad: {count}. Radene deira er med i tabellen.</translation>
    </message>
    <message>
        <source>Link from unit</source>
        <translation>Samband frå eining</translation>
    </message>
    <message>
        <source>Link to unit</source>
        <translation>Samband til eining</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Koplingsstyrke</translation>
    </message>
    <message>
        <source>List of cooperations</source>
        <translation>Liste over samarbeid</translation>
    </message>
    <message>
        <source>Live and work here</source>
        <translation>Bur og arbeider her</translation>
    </message>
    <message>
        <source>Live outside the units</source>
        <translation>Bur utanfor einingane</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bur i</translation>
    </message>
    <message>
        <source>Lives in, name</source>
        <translation>Bur i, namn</translation>
    </message>
    <message>
        <source>Local part split in two (Esteban-Marquillas)</source>
        <translation>Lokal del delt i to (Esteban-Marquillas)</translation>
    </message>
    <message>
        <source>Local part, % of all jobs of the area</source>
        <translation>Lokal del, % av alle arbeidsplassane i området</translation>
    </message>
    <message>
        <source>Local part, % of the jobs at the start</source>
        <translation>Lokal del, % av arbeidsplassane ved starten</translation>
    </message>
    <message>
        <source>Local part, jobs</source>
        <translation>Lokal del, arbeidsplassar</translation>
    </message>
    <message>
        <source>Local part: allocation, % of all jobs of the area</source>
        <translation>Lokal del: fordelingsdel, % av alle arbeidsplassane i området</translation>
    </message>
    <message>
        <source>Local part: allocation, % of the jobs at the start</source>
        <translation>Lokal del: fordelingsdel, % av arbeidsplassane ved starten</translation>
    </message>
    <message>
        <source>Local part: allocation, jobs</source>
        <translation>Lokal del: fordelingsdel, arbeidsplassar</translation>
    </message>
    <message>
        <source>Local part: competitive, % of all jobs of the area</source>
        <translation>Lokal del: konkurransedel, % av alle arbeidsplassane i området</translation>
    </message>
    <message>
        <source>Local part: competitive, % of the jobs at the start</source>
        <translation>Lokal del: konkurransedel, % av arbeidsplassane ved starten</translation>
    </message>
    <message>
        <source>Local part: competitive, jobs</source>
        <translation>Lokal del: konkurransedel, arbeidsplassar</translation>
    </message>
    <message>
        <source>Location quotient</source>
        <translation>Lokaliseringskvotient</translation>
    </message>
    <message>
        <source>Location quotient drawn towards 1</source>
        <translation>Lokaliseringskvotient dregen mot 1</translation>
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
        <translation>Lokaliseringskvotientar for kvar region og næring</translation>
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
        <translation>Lang tabell med alle verdiar</translation>
    </message>
    <message>
        <source>Long table of statistics</source>
        <translation>Lang tabell med statistikk</translation>
    </message>
    <message>
        <source>Made of old units from different regions (1 = yes)</source>
        <translation>Sett saman av gamle einingar frå ulike regionar (1 = ja)</translation>
    </message>
    <message>
        <source>Made on {date} with SMACREG {version} in QGIS {qgis}.</source>
        <translation>Laga {date} med SMACREG {version} i QGIS {qgis}.</translation>
    </message>
    <message>
        <source>Make the demonstration country</source>
        <translation>Lag eksempellandet</translation>
    </message>
    <message>
        <source>Make the numbers</source>
        <translation>Rekn ut tala</translation>
    </message>
    <message>
        <source>Make them from tables with today&apos;s codes</source>
        <translation>Rekn dei ut av tabellar med kodane i dag</translation>
    </message>
    <message>
        <source>Makes a country that does not exist, in a temporary file, and adds the layers that this question needs.</source>
        <translation>Lagar eit land som ikkje finst, i ei mellombels fil, og legg til laga som dette spørsmålet treng.</translation>
    </message>
    <message>
        <source>Makes a fictional country with municipalities, commuting and population to try the tools on.</source>
        <translation>Lagar eit oppdikta land med kommunar, pendling og befolkning til å prøve verktøya på.</translation>
    </message>
    <message>
        <source>Makes indicators of regions, of their centres and hinterlands and of the nation from statistics of municipalities, by the rules of the catalogue.</source>
        <translation>Lagar indikatorar for regionar, for sentera og omlanda deira og for landet av kommunestatistikk, etter reglane i katalogen.</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industri</translation>
    </message>
    <message>
        <source>Map of municipalities</source>
        <translation>Kart over kommunane</translation>
    </message>
    <message>
        <source>Map with sea, for neighbours</source>
        <translation>Kart med sjø, for naboar</translation>
    </message>
    <message>
        <source>Mark rates of fewer than this as small</source>
        <translation>Merk delar av færre enn dette som små</translation>
    </message>
    <message>
        <source>Measures any division into regions on a commuting table: how self-contained each region is, and how firmly each unit belongs.</source>
        <translation>Måler kva inndeling som helst i regionar mot ein pendlingstabell: kor stor eigendekning kvar region har, og kor sterkt kvar eining høyrer til.</translation>
    </message>
    <message>
        <source>Member (code of the unit)</source>
        <translation>Medlem (kode for eininga)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Members that are alone in their region</source>
        <translation>Medlemer som er åleine i regionen sin</translation>
    </message>
    <message>
        <source>Members that are not among the units</source>
        <translation>Medlemer som ikkje er mellom einingane</translation>
    </message>
    <message>
        <source>Merge table</source>
        <translation>Samanslåingstabell</translation>
    </message>
    <message>
        <source>Merge tree: {method}</source>
        <translation>Samanslåingstre: {method}</translation>
    </message>
    <message>
        <source>Merged with another municipality</source>
        <translation>Slått saman med ein annan kommune</translation>
    </message>
    <message>
        <source>Merges in the picture</source>
        <translation>Samanslåingar på figuren</translation>
    </message>
    <message>
        <source>Merges the two most strongly linked regions again and again: commuting zones, Intramax, flowbca or Anabel, cut where you like.</source>
        <translation>Slår saman dei to regionane som er sterkast knytte til kvarandre, om og om att: pendlingssoner, Intramax, flowbca eller Anabel, kutta der du vil.</translation>
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
        <translation>Minste eigendekning</translation>
    </message>
    <message>
        <source>Minimum self-containments to try</source>
        <translation>Verdiar for minste eigendekning</translation>
    </message>
    <message>
        <source>Minimum size</source>
        <translation>Minstestorleik</translation>
    </message>
    <message>
        <source>Minimum sizes to try</source>
        <translation>Verdiar for minstestorleik</translation>
    </message>
    <message>
        <source>Mining and extraction</source>
        <translation>Bergverk og utvinning</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Minutes at which it would be placed otherwise</source>
        <translation>Talet på minutt som ville ha gitt ei anna plassering</translation>
    </message>
    <message>
        <source>Minutes to the centre</source>
        <translation>Minutt til senteret</translation>
    </message>
    <message>
        <source>Minutes, centre it would then belong to</source>
        <translation>Minutt, senteret eininga då ville høyrt til</translation>
    </message>
    <message>
        <source>Minutes, change needed</source>
        <translation>Minutt, endringa som må til</translation>
    </message>
    <message>
        <source>Missing values of regions</source>
        <translation>Manglande verdiar for regionar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellar</translation>
    </message>
    <message>
        <source>Moderate: a lead of 25 to 50 of 100</source>
        <translation>Middels: eit forsprang på 25 til 50 av 100</translation>
    </message>
    <message>
        <source>Moderate: in 7 to 9 of 10</source>
        <translation>Middels: i 7 til 9 av 10 teikningar</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularitet</translation>
    </message>
    <message>
        <source>Modularity: number of starts, the best one counts</source>
        <translation>Modularitet: talet på startar, den beste gjeld</translation>
    </message>
    <message>
        <source>Modularity: resolution (more gives smaller regions)</source>
        <translation>Modularitet: oppløysing (større gir mindre regionar)</translation>
    </message>
    <message>
        <source>More links between units (ferry, bridge)</source>
        <translation>Fleire samband mellom einingar (ferje, bru)</translation>
    </message>
    <message>
        <source>More residents work in one other region than in the own (1 = yes)</source>
        <translation>Fleire busette arbeider i éin annan region enn i den eigne (1 = ja)</translation>
    </message>
    <message>
        <source>More residents work in {other} already than in the own region.</source>
        <translation>Fleire busette arbeider alt i {other} enn i eigen region.</translation>
    </message>
    <message>
        <source>Most jobs</source>
        <translation>Flest arbeidsplassar</translation>
    </message>
    <message>
        <source>Most often with, name</source>
        <translation>Oftast saman med, namn</translation>
    </message>
    <message>
        <source>Most often with: other region</source>
        <translation>Oftast saman med: annan region</translation>
    </message>
    <message>
        <source>Most raters of an item</source>
        <translation>Flest vurderarar av eit tema</translation>
    </message>
    <message>
        <source>Most regions in a drawing</source>
        <translation>Flest regionar i ei teikning</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move what is cut off, afterwards</source>
        <translation>Flytt det som er avskore, etterpå</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Moved municipalities</source>
        <translation>Flytta kommunar</translation>
    </message>
    <message>
        <source>Moved to another region</source>
        <translation>Flytta til ein annan region</translation>
    </message>
    <message>
        <source>Moved to another region (1 = yes)</source>
        <translation>Flytta til ein annan region (1 = ja)</translation>
    </message>
    <message>
        <source>Moved units made of old units from different regions</source>
        <translation>Flytta einingar som er sette saman av gamle einingar frå ulike regionar</translation>
    </message>
    <message>
        <source>Moved, and made of old units from different regions</source>
        <translation>Flytta, og sett saman av gamle einingar frå ulike regionar</translation>
    </message>
    <message>
        <source>Municipal accounts</source>
        <translation>Kommunerekneskap</translation>
    </message>
    <message>
        <source>Municipal finance and institutional capacity</source>
        <translation>Kommuneøkonomi og institusjonell kapasitet</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Municipalities and commuting</source>
        <translation>Kommunar og pendling</translation>
    </message>
    <message>
        <source>Municipalities moved</source>
        <translation>Talet på flytta kommunar</translation>
    </message>
    <message>
        <source>Municipalities with a field that says their region.</source>
        <translation>Kommunar med eit felt som seier kva region dei høyrer til.</translation>
    </message>
    <message>
        <source>Municipalities with sea</source>
        <translation>Kommunar med sjøområde</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
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
        <source>Name of the cooperation</source>
        <translation>Namn på samarbeidet</translation>
    </message>
    <message>
        <source>Name of the industry</source>
        <translation>Namn på næringa</translation>
    </message>
    <message>
        <source>Name of the largest industry</source>
        <translation>Namn på den største næringa</translation>
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
        <source>Name of the unit (gets the new one)</source>
        <translation>Namnet på eininga (får det nye)</translation>
    </message>
    <message>
        <source>National part, % of all jobs of the area</source>
        <translation>Nasjonal del, % av alle arbeidsplassane i området</translation>
    </message>
    <message>
        <source>National part, % of the jobs at the start</source>
        <translation>Nasjonal del, % av arbeidsplassane ved starten</translation>
    </message>
    <message>
        <source>National part, jobs</source>
        <translation>Nasjonal del, arbeidsplassar</translation>
    </message>
    <message>
        <source>Nearest change of commuters: to this centre</source>
        <translation>Nærmaste endring i talet på pendlarar: til dette senteret</translation>
    </message>
    <message>
        <source>Nearest change of travel time: to this centre</source>
        <translation>Nærmaste endring i reisetid: til dette senteret</translation>
    </message>
    <message>
        <source>Nearest the edge is {unit}, between {region} and {other}.</source>
        <translation>Nærast kanten er {unit}, mellom {region} og {other}.</translation>
    </message>
    <message>
        <source>Neither centre nor member by the rules.</source>
        <translation>Verken senter eller medlem etter reglane.</translation>
    </message>
    <message>
        <source>Net debt</source>
        <translation>Netto gjeld</translation>
    </message>
    <message>
        <source>Net debt per gross revenue</source>
        <translation>Netto gjeld delt på brutto driftsinntekter</translation>
    </message>
    <message>
        <source>Net operating result</source>
        <translation>Netto driftsresultat</translation>
    </message>
    <message>
        <source>Net operating result per gross revenue</source>
        <translation>Netto driftsresultat delt på brutto driftsinntekter</translation>
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
        <translation>Nytt senter, namn</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nytt namn</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Nest nærast</translation>
    </message>
    <message>
        <source>No area has jobs in all industries from {first} to {last}: choose other periods, or a table without missing values.</source>
        <translation>Ingen område har tal for arbeidsplassane i alle næringar frå {first} til {last}: vel andre periodar eller ein tabell utan manglande verdiar.</translation>
    </message>
    <message>
        <source>No area of the scores in the field “{field}” (e.g. {examples}) is among those of the map (e.g. {areas}): choose the right field, and whether the scores are about units or regions.</source>
        <translation>Ingen av områda for poenga i feltet «{field}» (t.d. {examples}) er mellom dei på kartet (t.d. {areas}): vel rett felt, og om poenga gjeld einingar eller regionar.</translation>
    </message>
    <message>
        <source>No centre takes it by the rules: a region of its own.</source>
        <translation>Høyrer ikkje til noko senter etter reglane: er ein eigen region.</translation>
    </message>
    <message>
        <source>No changes of codes are given: choose a file from KLASS, or a code table with old and new codes.</source>
        <translation>Ingen kodeendringar er gitt: vel ei fil frå KLASS, eller ein kodetabell med gamle og nye kodar.</translation>
    </message>
    <message>
        <source>No code of the division in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the unit codes, or a division of the same date.</source>
        <translation>Ingen av kodane i feltet «{field}» i inndelinga (t.d. {examples}) finst mellom einingane (t.d. {units}): vel feltet med kodane for einingane, eller ei inndeling frå same tid.</translation>
    </message>
    <message>
        <source>No code of the finances in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the unit codes, or finances of the same date.</source>
        <translation>Ingen kode i økonomitabellen i feltet «{field}» (t.d. {examples}) er ei eining (t.d. {units}): vel feltet med einingskodane, eller økonomi frå same dato.</translation>
    </message>
    <message>
        <source>No code of the first division (e.g. {examples}) leads to a unit (e.g. {units}): choose a code table that begins with the codes of the division and ends with those of the map.</source>
        <translation>Ingen av kodane i den første inndelinga (t.d. {examples}) fører til ei eining (t.d. {units}): vel ein kodetabell som byrjar med kodane i inndelinga og sluttar med kodane i kartet.</translation>
    </message>
    <message>
        <source>No code of the input “{input}” in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the unit codes, or a layer of the same date.</source>
        <translation>Ingen av kodane i feltet «{field}» i «{input}» (t.d. {examples}) finst mellom einingane (t.d. {units}): vel feltet med kodane for einingane, eller eit lag frå same tid.</translation>
    </message>
    <message>
        <source>No code of the layer “{layer}” (e.g. {code}) stands in the table “{table}” (e.g. {other}): choose the table that was made with these regions.</source>
        <translation>Ingen kode i laget «{layer}» (t.d. {code}) står i tabellen «{table}» (t.d. {other}): vel tabellen som vart laga saman med desse regionane.</translation>
    </message>
    <message>
        <source>No commuters are left between the units: check that the field “{field}” holds persons, and not only zeros.</source>
        <translation>Ingen pendlarar er igjen mellom einingane: sjå etter at feltet «{field}» inneheld talet på personar, og ikkje berre nullar.</translation>
    </message>
    <message>
        <source>No cooperation</source>
        <translation>Ingen samarbeid</translation>
    </message>
    <message>
        <source>No cooperation has the task “{task}”, which is to mark the councils; the field “{field}” holds {tasks}: choose one of these.</source>
        <translation>Ingen samarbeid har oppgåva «{task}», som skal merkje regionråda; feltet «{field}» har {tasks}: vel ei av desse.</translation>
    </message>
    <message>
        <source>No cooperation has two or more members: check that the field “{field}” holds the same value for all members of a cooperation.</source>
        <translation>Ingen samarbeid har to eller fleire medlemer: sjekk at feltet «{field}» har den same verdien for alle medlemene i eit samarbeid.</translation>
    </message>
    <message>
        <source>No cooperation, or no region</source>
        <translation>Ingen samarbeid, eller ingen region</translation>
    </message>
    <message>
        <source>No drawing has any region (e.g. {examples}), because nobody commutes between the units there: leave out smaller flows only, or choose other settings.</source>
        <translation>Ingen av teikningane har regionar (t.d. {examples}), fordi ingen pendlar mellom einingane der: utelat berre mindre straumar, eller vel andre verdiar.</translation>
    </message>
    <message>
        <source>No field with numbers is chosen: choose at least one field of values or of rates.</source>
        <translation>Ingen felt med tal er valde: vel minst eitt felt med verdiar eller ratar.</translation>
    </message>
    <message>
        <source>No flow between two units is as large as asked for: lower the limits.</source>
        <translation>Ingen straum mellom to einingar er så stor som det er bede om: senk grensene.</translation>
    </message>
    <message>
        <source>No member has a region.</source>
        <translation>Ingen av medlemene har ein region.</translation>
    </message>
    <message>
        <source>No member in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the field with the codes of the members, or a map of the same date.</source>
        <translation>Ingen av medlemene i feltet «{field}» (t.d. {examples}) er ei eining (t.d. {units}): vel feltet med kodane for medlemene, eller eit kart frå same dato.</translation>
    </message>
    <message>
        <source>No more regions can be merged, although the stop rule is not met: it is at {reached}, and {value} was asked for.</source>
        <translation>Ingen fleire regionar kan slåast saman, men stoppregelen er ikkje oppfylt: verdien er {reached}, og det vart bede om {value}.</translation>
    </message>
    <message>
        <source>No new code of the code table (e.g. {examples}) is a unit (e.g. {units}): choose the fields with the old and the new code, and a table that ends at the codes of the map.</source>
        <translation>Ingen av dei nye kodane i kodetabellen (t.d. {examples}) finst mellom einingane (t.d. {units}): vel felta med gammal og ny kode, og ein tabell som sluttar med kodane i kartet.</translation>
    </message>
    <message>
        <source>No other region lies next to it.</source>
        <translation>Ingen annan region ligg ved sida av.</translation>
    </message>
    <message>
        <source>No pinned region has a value of this indicator.</source>
        <translation>Ingen festa region har ein verdi for denne indikatoren.</translation>
    </message>
    <message>
        <source>No region has a value of both indicators.</source>
        <translation>Ingen region har ein verdi for begge indikatorane.</translation>
    </message>
    <message>
        <source>No region has a value of this indicator.</source>
        <translation>Ingen region har ein verdi for denne indikatoren.</translation>
    </message>
    <message>
        <source>No region has any jobs in the chosen period: choose another period, or check that the codes of the industry table are those of the map.</source>
        <translation>Ingen region har arbeidsplassar i den valde perioden: vel ein annan periode, eller kontroller at kodane i næringstabellen er dei same som i kartet.</translation>
    </message>
    <message>
        <source>No region, or no employed residents</source>
        <translation>Ingen region, eller ingen sysselsette busette</translation>
    </message>
    <message>
        <source>No resident works in another region.</source>
        <translation>Ingen busette arbeider i ein annan region.</translation>
    </message>
    <message>
        <source>No row of the table of statistics is one of a region: the field “{field}” never says “{wanted}”, but for example {found}. Choose the long table of the same run as the regions, or another field.</source>
        <translation>Inga rad i statistikktabellen gjeld ein region: feltet «{field}» seier aldri «{wanted}», men til dømes {found}. Vel den lange tabellen frå same køyring som regionane, eller eit anna felt.</translation>
    </message>
    <message>
        <source>No rows in the table</source>
        <translation>Ingen rader i tabellen</translation>
    </message>
    <message>
        <source>No table gives “{variable}” (published in {tables}).</source>
        <translation>Ingen av tabellane har «{variable}» (publisert i {tables}).</translation>
    </message>
    <message>
        <source>No table gives “{variable}”.</source>
        <translation>Ingen tabell har «{variable}».</translation>
    </message>
    <message>
        <source>No table has the column “{column}” that is written for “{what}”: correct the name, or leave it empty to use the usual names.</source>
        <translation>Ingen tabell har kolonnen «{column}» som er skriven for «{what}»: Rett namnet, eller lat det stå tomt for å bruke dei vanlege namna.</translation>
    </message>
    <message>
        <source>No table of statistics is given: choose at least one.</source>
        <translation>Ingen statistikktabell er vald: Vel minst éin.</translation>
    </message>
    <message>
        <source>No text in the field “{field}” of the table “{table}” is a variable of the catalogue (e.g. {examples}): write the names of the catalogue, or add them to one of your own.</source>
        <translation>Ingen tekst i feltet «{field}» i tabellen «{table}» er ein variabel i katalogen (t.d. {examples}): Skriv namna i katalogen, eller legg dei til i ein eigen katalog.</translation>
    </message>
    <message>
        <source>No unit has a region in both divisions: choose two divisions of the same units.</source>
        <translation>Inga eining har region i begge inndelingane: vel to inndelingar av dei same einingane.</translation>
    </message>
    <message>
        <source>No unit has a value in both “{field}” and “{reference}” (codes e.g. {examples} and {others}): choose a second variable by the same codes.</source>
        <translation>Inga eining har verdi i både «{field}» og «{reference}» (kodar t.d. {examples} og {others}): vel ein annan variabel med dei same kodane.</translation>
    </message>
    <message>
        <source>No unit has at least {limit} inhabitants (the largest has {largest}): choose a lower limit, or give the cities as a table of centres.</source>
        <translation>Inga eining har minst {limit} innbyggjarar (den største har {largest}): vel ei lågare grense, eller oppgi byane i ein tabell med senter.</translation>
    </message>
    <message>
        <source>No unit has both residents in work and jobs with a link to another unit: check the direction and the codes of the commuting table.</source>
        <translation>Inga eining har både sysselsette busette og arbeidsplassar med kopling til ei anna eining: sjå etter at retninga og kodane i pendlingstabellen er rette.</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Ingen verdi</translation>
    </message>
    <message>
        <source>Nobody commutes from here to another municipality.</source>
        <translation>Ingen pendlar herifrå til ein annan kommune.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>None of its pairs cooperates</source>
        <translation>Ingen av para samarbeider</translation>
    </message>
    <message>
        <source>None of the codes in the field “{field}” of the industry table (e.g. {examples}) is among the units, whose field “{unit}” has codes like {units}: choose the right field and a table with codes of the same year as the map.</source>
        <translation>Ingen av kodane i feltet «{field}» i næringstabellen (t.d. {examples}) finst mellom einingane, der feltet «{unit}» har kodar som {units}: vel rett felt og ein tabell med kodar frå same år som kartet.</translation>
    </message>
    <message>
        <source>None of the codes in the fields “{origin}” and “{destination}” is among the units: the commuting table has codes like {examples}, the field “{unit}” has codes like {units}. Choose the right fields and a table with codes of the same year as the map.</source>
        <translation>Ingen av kodane i felta «{origin}» og «{destination}» finst mellom einingane: pendlingstabellen har kodar som {examples}, feltet «{unit}» har kodar som {units}. Vel dei rette felta og ein tabell med kodar frå same år som kartet.</translation>
    </message>
    <message>
        <source>None of the codes of the table “{table}” is among the units: the field “{field}” has codes like {examples}, the map like {units}. Choose a table with codes of the same year as the map, or harmonise its codes first.</source>
        <translation>Ingen av kodane i tabellen «{table}» er mellom einingane: Feltet «{field}» har kodar som {examples}, kartet som {units}. Vel ein tabell med kodar frå same år som kartet, eller rekn om kodane først.</translation>
    </message>
    <message>
        <source>None of the indicators asked for belongs to the themes that are chosen ({themes}): choose others, or none for all.</source>
        <translation>Ingen av indikatorane det er spurt etter, høyrer til temaa som er valde ({themes}): Vel andre, eller ingen for alle.</translation>
    </message>
    <message>
        <source>None of the region polygons overlaps a unit: choose layers of the same area, and check the coordinate reference systems (units {crs}, division {own}).</source>
        <translation>Ingen av flatene for regionane overlappar noka eining: vel lag frå same område, og sjå etter at koordinatsystema er rette (einingar {crs}, inndeling {own}).</translation>
    </message>
    <message>
        <source>None of the travel times is between two of the units: the table has codes like {examples}, the units have codes like {units}. Choose the fields with the codes of unit and centre.</source>
        <translation>Ingen av reisetidene gjeld to av einingane: tabellen har kodar som {examples}, einingane har kodar som {units}. Vel felta med kodane for eining og senter.</translation>
    </message>
    <message>
        <source>None of the {count} codes in the field “{field}” is a unit of any year that is known (e.g. {examples}): choose the field with the codes.</source>
        <translation>Ingen av dei {count} kodane i feltet «{field}» er ei eining i noko kjent år (t.d. {examples}): vel feltet med kodane.</translation>
    </message>
    <message>
        <source>None of the {count} names in the field “{field}” is the name of a unit (e.g. {examples}): choose the field with the names, and units of the same year as the table.</source>
        <translation>Ingen av dei {count} namna i feltet «{field}» er namnet på ei eining (t.d. {examples}): vel feltet med namna, og einingar frå same år som tabellen.</translation>
    </message>
    <message>
        <source>None of the {count} rows of the travel time table has minutes yet: fill them in and run again.</source>
        <translation>Ingen av dei {count} radene i tabellen med reisetider har minutt enno: fyll dei ut og køyr på nytt.</translation>
    </message>
    <message>
        <source>Normalised mutual information</source>
        <translation>Normalisert gjensidig informasjon</translation>
    </message>
    <message>
        <source>Normalised mutual information: 1 = each tells all about the other, 0 = nothing</source>
        <translation>Normalisert gjensidig informasjon: 1 = kvar av dei seier alt om den andre, 0 = ingenting</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
    </message>
    <message>
        <source>Norwegian small regions</source>
        <translation>Norske småregionar</translation>
    </message>
    <message>
        <source>Not compared: a region in one of the divisions at most</source>
        <translation>Ikkje samanlikna: har region i høgst éi av inndelingane</translation>
    </message>
    <message>
        <source>Notes about the data</source>
        <translation>Merknader om dataa</translation>
    </message>
    <message>
        <source>Nothing is moved yet</source>
        <translation>Ingenting er flytta enno</translation>
    </message>
    <message>
        <source>Nothing tells which units are neighbours, so nothing is expected by chance: give “{polygons}” or “{links}”.</source>
        <translation>Ingenting seier kva einingar som er naboar, så ingenting er forventa ved tilfelle: gje opp «{polygons}» eller «{links}».</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of arrows to the centre</source>
        <translation>Talet på piler til senteret</translation>
    </message>
    <message>
        <source>Number of cooperations</source>
        <translation>Talet på samarbeid</translation>
    </message>
    <message>
        <source>Number of councils</source>
        <translation>Talet på regionråd</translation>
    </message>
    <message>
        <source>Number of drawings</source>
        <translation>Talet på teikningar</translation>
    </message>
    <message>
        <source>Number of drawings (small-number variation)</source>
        <translation>Talet på teikningar (tilfeldig variasjon i små tal)</translation>
    </message>
    <message>
        <source>Number of industries with jobs</source>
        <translation>Talet på næringar med arbeidsplassar</translation>
    </message>
    <message>
        <source>Number of inhabitants</source>
        <translation>Talet på innbyggjarar</translation>
    </message>
    <message>
        <source>Number of jobs</source>
        <translation>Talet på arbeidsplassar</translation>
    </message>
    <message>
        <source>Number of jobs in the nation&apos;s table</source>
        <translation>Talet på arbeidsplassar i tabellen for landet</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Talet på linjer</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Talet på medlemer</translation>
    </message>
    <message>
        <source>Number of merges before the cut</source>
        <translation>Talet på samanslåingar før kuttet</translation>
    </message>
    <message>
        <source>Number of pieces</source>
        <translation>Talet på delar</translation>
    </message>
    <message>
        <source>Number of random drawings</source>
        <translation>Talet på tilfeldige trekningar</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Talet på regionar</translation>
    </message>
    <message>
        <source>Number of regions that most drawings agree on</source>
        <translation>Talet på regionar som dei fleste teikningane er samde om</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Talet på einingar</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teljar</translation>
    </message>
    <message>
        <source>Numerator, denominator and status in the layers too</source>
        <translation>Teljar, nemnar og status i kartlaga òg</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observert</translation>
    </message>
    <message>
        <source>Observed, possible and expected</source>
        <translation>Observert, mogleg og forventa</translation>
    </message>
    <message>
        <source>Of 100, the divisions are {score} alike. {units} of {compared} units and {persons} persons ({share}) change region.</source>
        <translation>Inndelingane er like til {score} av 100. {units} av {compared} einingar og {persons} personar ({share}) byter region.</translation>
    </message>
    <message>
        <source>Of these, held by persons who live outside the units</source>
        <translation>Av desse, med personar som bur utanfor einingane</translation>
    </message>
    <message>
        <source>Of those who commute out, {own} work in the rest of the region and {count} in {other}.</source>
        <translation>Av dei som pendlar ut, arbeider {own} i resten av regionen og {count} i {other}.</translation>
    </message>
    <message>
        <source>Of {count} municipalities, {summed} are sums of old ones, {estimated} have estimates and {empty} lack numbers.</source>
        <translation>Av {count} kommunar er {summed} summar av gamle, {estimated} har overslag og {empty} manglar tal.</translation>
    </message>
    <message>
        <source>Of {persons} commuters, {within} ({share}) live and work in the same region, {between} commute between regions, and {unassigned} live or work in a unit without a region.</source>
        <translation>Av {persons} pendlarar bur og arbeider {within} ({share}) i same region, {between} pendlar mellom regionar, og {unassigned} bur eller arbeider i ei eining utan region.</translation>
    </message>
    <message>
        <source>Old centre</source>
        <translation>Gammalt senter</translation>
    </message>
    <message>
        <source>Old centre, name</source>
        <translation>Gammalt senter, namn</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Gammal kode</translation>
    </message>
    <message>
        <source>Old code and new code, and the share that moved.</source>
        <translation>Gammal kode og ny kode, og delen som følgde med.</translation>
    </message>
    <message>
        <source>Old name</source>
        <translation>Gammalt namn</translation>
    </message>
    <message>
        <source>On average {observed} of the members of a cooperation lie in one region.</source>
        <translation>I gjennomsnitt ligg {observed} av medlemene i eit samarbeid i éin region.</translation>
    </message>
    <message>
        <source>One line for both directions together</source>
        <translation>Éi linje for begge retningar samla</translation>
    </message>
    <message>
        <source>One row for each link, with the codes of both ends.</source>
        <translation>Éi rad for kvart samband, med kodane i begge endar.</translation>
    </message>
    <message>
        <source>One row for each member, with the code of the municipality.</source>
        <translation>Éi rad for kvar medlem, med kommunenummer.</translation>
    </message>
    <message>
        <source>One row for each municipality and year, with jobs and employed residents.</source>
        <translation>Éi rad for kvar kommune og kvart år, med arbeidsplassar og sysselsette etter bustad.</translation>
    </message>
    <message>
        <source>One row for each municipality and year, with numbers.</source>
        <translation>Éi rad for kvar kommune og kvart år, med tal.</translation>
    </message>
    <message>
        <source>One row for each municipality and year, with persons or a column for each age group.</source>
        <translation>Éi rad for kvar kommune og kvart år, med personar eller ein kolonne for kvar aldersgruppe.</translation>
    </message>
    <message>
        <source>One row for each municipality, industry and year.</source>
        <translation>Éi rad for kvar kommune, kvar næring og kvart år.</translation>
    </message>
    <message>
        <source>One row for each pair of residence and workplace, with the number of commuters.</source>
        <translation>Éi rad for kvart par av bustad og arbeidsstad, med talet på pendlarar.</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>Éi eining</translation>
    </message>
    <message>
        <source>One unit: it has no pairs</source>
        <translation>Éi eining: har ingen par</translation>
    </message>
    <message>
        <source>Only the last {shown} of {steps} merges are drawn.</source>
        <translation>Berre dei siste {shown} av {steps} samanslåingar er teikna.</translation>
    </message>
    <message>
        <source>Only {compared} of {count} units with a region have one in both divisions (the others are e.g. {examples}): give a code table or choose a map of the same year, or keep only the units that both divisions cover.</source>
        <translation>Berre {compared} av {count} einingar med region har region i begge inndelingane (dei andre er t.d. {examples}): oppgi ein kodetabell, vel eit kart frå same år, eller ta berre med einingane som begge inndelingane dekkjer.</translation>
    </message>
    <message>
        <source>Open Regional indicators</source>
        <translation>Opne Regionale indikatorar</translation>
    </message>
    <message>
        <source>Open a question. It leads to an ordinary tool, with the layers of your project filled in.</source>
        <translation>Opne eit spørsmål. Det fører deg til eit vanleg verktøy, med laga i prosjektet ditt fylte inn.</translation>
    </message>
    <message>
        <source>Open the tool</source>
        <translation>Opne verktøyet</translation>
    </message>
    <message>
        <source>Opens the help for this page</source>
        <translation>Opnar hjelpa til denne sida</translation>
    </message>
    <message>
        <source>Opens the help for this panel</source>
        <translation>Opnar hjelpa for dette panelet</translation>
    </message>
    <message>
        <source>Opens the view beside the map.</source>
        <translation>Opnar visinga ved sida av kartet.</translation>
    </message>
    <message>
        <source>Opens “{tool}”, with the layers above filled in.</source>
        <translation>Opnar «{tool}», med laga over fylte inn.</translation>
    </message>
    <message>
        <source>Order of codes, as flowbca</source>
        <translation>Rekkjefølgja på kodane, som i flowbca</translation>
    </message>
    <message>
        <source>Order of the indicators</source>
        <translation>Rekkjefølgje på indikatorane</translation>
    </message>
    <message>
        <source>Other drawing</source>
        <translation>Anna teikning</translation>
    </message>
    <message>
        <source>Other thresholds</source>
        <translation>Andre terskelverdiar</translation>
    </message>
    <message>
        <source>Other years (empty: all in the table)</source>
        <translation>Andre år (tomt: alle åra i tabellen)</translation>
    </message>
    <message>
        <source>Other years of the commuting table</source>
        <translation>Dei andre åra i pendlingstabellen</translation>
    </message>
    <message>
        <source>Outcome (computed, unavailable or refused)</source>
        <translation>Utfall (computed: rekna ut, unavailable: ikkje mogleg, refused: avvist)</translation>
    </message>
    <message>
        <source>Own catalogue of indicators (added to Norway&apos;s)</source>
        <translation>Eigen katalog med indikatorar (i tillegg til den for Noreg)</translation>
    </message>
    <message>
        <source>Own rule: minutes must be below</source>
        <translation>Eigen regel: minutt må vere under</translation>
    </message>
    <message>
        <source>Own rule: share both ways must exceed (0.08 = 8 %)</source>
        <translation>Eigen regel: delen begge vegar må vere over (0,08 = 8 %)</translation>
    </message>
    <message>
        <source>Own rule: share must exceed (0.08 = 8 %)</source>
        <translation>Eigen regel: delen må vere over (0,08 = 8 %)</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Eigne terskelverdiar</translation>
    </message>
    <message>
        <source>Own thresholds need a share: fill in the share, or the share both ways.</source>
        <translation>Eigne terskelverdiar treng ein del: fyll ut delen, eller delen begge vegar.</translation>
    </message>
    <message>
        <source>Pairs of different regions with commuters</source>
        <translation>Par av ulike regionar med pendlarar</translation>
    </message>
    <message>
        <source>Pairs of its units that cooperate</source>
        <translation>Par av einingane som samarbeider</translation>
    </message>
    <message>
        <source>Pairs of regions with commuters, each with itself included</source>
        <translation>Par av regionar med pendlarar, òg kvar region med seg sjølv</translation>
    </message>
    <message>
        <source>Pairs of units that cooperate</source>
        <translation>Par av einingar som samarbeider</translation>
    </message>
    <message>
        <source>Pairs that cross a regional border</source>
        <translation>Par som kryssar ei regiongrense</translation>
    </message>
    <message>
        <source>Pairs that share exactly {count} cooperations</source>
        <translation>Par som har akkurat {count} samarbeid felles</translation>
    </message>
    <message>
        <source>Pairs that share several cooperations</source>
        <translation>Par som har fleire samarbeid felles</translation>
    </message>
    <message>
        <source>Part (whole region, centre or hinterland)</source>
        <translation>Del (heile regionen, senter eller omland)</translation>
    </message>
    <message>
        <source>Part of the regions</source>
        <translation>Del av regionane</translation>
    </message>
    <message>
        <source>Partners (units that it cooperates with)</source>
        <translation>Partnarar (einingar som ho samarbeider med)</translation>
    </message>
    <message>
        <source>Partners in different regions</source>
        <translation>Partnarar i ulike regionar</translation>
    </message>
    <message>
        <source>Partners in the same region</source>
        <translation>Partnarar i same region</translation>
    </message>
    <message>
        <source>Partners outside the region</source>
        <translation>Partnarar utanfor regionen</translation>
    </message>
    <message>
        <source>Partners, once for each shared cooperation</source>
        <translation>Partnarar, éin gong for kvart felles samarbeid</translation>
    </message>
    <message>
        <source>Parts of the change in jobs (shift-share)</source>
        <translation>Delane i endringa i arbeidsplassar (shift-share)</translation>
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
        <translation>Periode som skal kontrollerast (tomt: den siste)</translation>
    </message>
    <message>
        <source>Period: {period}.</source>
        <translation>Periode: {period}.</translation>
    </message>
    <message>
        <source>Periods, e.g. 2014-2024 (empty: all)</source>
        <translation>Periodar, t.d. 2014-2024 (tomt: alle)</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Persons in them</source>
        <translation>Personar i dei</translation>
    </message>
    <message>
        <source>Persons on the lines</source>
        <translation>Personar på linjene</translation>
    </message>
    <message>
        <source>Persons who change region</source>
        <translation>Personar som byter region</translation>
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
        <source>Pick up by name</source>
        <translation>Plukk opp etter namn</translation>
    </message>
    <message>
        <source>Piece of the region (0 = with the centre)</source>
        <translation>Del av regionen (0 = saman med senteret)</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Pin regions by clicking them on the map</source>
        <translation>Fest regionar ved å klikke på dei i kartet</translation>
    </message>
    <message>
        <source>Pin {region}, which is selected on the map</source>
        <translation>Fest {region}, som er vald i kartet</translation>
    </message>
    <message>
        <source>Pinned regions</source>
        <translation>Festa regionar</translation>
    </message>
    <message>
        <source>Place among the lines of the unit</source>
        <translation>Plass mellom linjene til eininga</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Peik</translation>
    </message>
    <message>
        <source>Point at the map</source>
        <translation>Peik på kartet</translation>
    </message>
    <message>
        <source>Polygons for neighbours, for example with sea</source>
        <translation>Flater for naboskap, til dømes med sjø</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Population and ageing</source>
        <translation>Folketal og aldring</translation>
    </message>
    <message>
        <source>Population and jobs of each region over the years, with centre and hinterland apart, as a map and as curves.</source>
        <translation>Folketal og arbeidsplassar i kvar region gjennom åra, med senter og omland kvar for seg, som kart og som kurver.</translation>
    </message>
    <message>
        <source>Population by sex and age</source>
        <translation>Folketal etter kjønn og alder</translation>
    </message>
    <message>
        <source>Population by year, also by age</source>
        <translation>Folketal etter år, gjerne etter alder</translation>
    </message>
    <message>
        <source>Population in small units</source>
        <translation>Befolkning i små einingar</translation>
    </message>
    <message>
        <source>Population projection</source>
        <translation>Befolkningsframskriving</translation>
    </message>
    <message>
        <source>Population, for units cut by region polygons</source>
        <translation>Befolkning, for einingar som er delte mellom fleire regionar</translation>
    </message>
    <message>
        <source>Population, in old and new codes</source>
        <translation>Befolkning, i gamle og nye kodar</translation>
    </message>
    <message>
        <source>Population: code of the unit</source>
        <translation>Befolkning: kode for eininga</translation>
    </message>
    <message>
        <source>Population: persons, by age</source>
        <translation>Befolkning: personar, etter alder</translation>
    </message>
    <message>
        <source>Population: what became of old codes</source>
        <translation>Befolkning: kva som blei av gamle kodar</translation>
    </message>
    <message>
        <source>Population: year</source>
        <translation>Befolkning: år</translation>
    </message>
    <message>
        <source>Potential for new industries, % (density of those it lacks)</source>
        <translation>Potensial for nye næringar, % (tettleik for dei han manglar)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Førehandsval</translation>
    </message>
    <message>
        <source>Press “Move”, click a municipality on the map, then the region it should belong to.</source>
        <translation>Trykk «Flytt», klikk på ein kommune i kartet og deretter på regionen han skal høyre til.</translation>
    </message>
    <message>
        <source>Probability (Steijn)</source>
        <translation>Sannsyn (Steijn)</translation>
    </message>
    <message>
        <source>Professional services, property</source>
        <translation>Fagleg tenesteyting, eigedom</translation>
    </message>
    <message>
        <source>Public administration and defence</source>
        <translation>Offentleg administrasjon og forsvar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>Put the marked municipalities back where they were</source>
        <translation>Legg dei markerte kommunane tilbake der dei var</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <translation>Livskvalitet</translation>
    </message>
    <message>
        <source>Query or file</source>
        <translation>Spørjing eller fil</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>Rand-indeks</translation>
    </message>
    <message>
        <source>Rand index: share of pairs of units that both put together, or both apart</source>
        <translation>Rand-indeks: del av para av einingar som begge inndelingane set saman, eller begge skil</translation>
    </message>
    <message>
        <source>Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to {high}): cooperation follows these regions clearly more than by chance.</source>
        <translation>Tilfeldige grupper av naboar av same storleikar gir {expected} (ni av ti: {low} til {high}): samarbeidet følgjer desse regionane klart meir enn ved tilfelle.</translation>
    </message>
    <message>
        <source>Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to {high}): cooperation follows these regions less than by chance.</source>
        <translation>Tilfeldige grupper av naboar av same storleikar gir {expected} (ni av ti: {low} til {high}): samarbeidet følgjer desse regionane mindre enn ved tilfelle.</translation>
    </message>
    <message>
        <source>Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to {high}): what is observed could be chance.</source>
        <translation>Tilfeldige grupper av naboar av same storleikar gir {expected} (ni av ti: {low} til {high}): det observerte kan vere tilfeldig.</translation>
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
        <source>Rates that cannot be added (percent, averages, medians)</source>
        <translation>Ratar som ikkje kan leggjast saman (prosent, gjennomsnitt, medianar)</translation>
    </message>
    <message>
        <source>Read decisions</source>
        <translation>Les avgjerder</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om att</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region in the first division</source>
        <translation>Region i den første inndelinga</translation>
    </message>
    <message>
        <source>Region in the second division</source>
        <translation>Region i den andre inndelinga</translation>
    </message>
    <message>
        <source>Region joined too small beside the one that joins (smaller)</source>
        <translation>Regionen som tek imot, er for liten mot den som sluttar seg til (smaller)</translation>
    </message>
    <message>
        <source>Region that joins it</source>
        <translation>Region som sluttar seg til</translation>
    </message>
    <message>
        <source>Region that joins it, name</source>
        <translation>Region som sluttar seg til, namn</translation>
    </message>
    <message>
        <source>Region that most drawings agree on</source>
        <translation>Regionen som dei fleste teikningane er samde om</translation>
    </message>
    <message>
        <source>Region that most drawings agree on, name</source>
        <translation>Regionen som dei fleste teikningane er samde om, namn</translation>
    </message>
    <message>
        <source>Region that resembles it most</source>
        <translation>Region som liknar mest</translation>
    </message>
    <message>
        <source>Region that resembles it most, name</source>
        <translation>Region som liknar mest, namn</translation>
    </message>
    <message>
        <source>Region to move it to</source>
        <translation>Region han skal flyttast til</translation>
    </message>
    <message>
        <source>Region to move it to (code of any unit in it)</source>
        <translation>Region ho blir flytt til (koden til ei eining i han)</translation>
    </message>
    <message>
        <source>Region with most members</source>
        <translation>Region med flest medlemer</translation>
    </message>
    <message>
        <source>Region with most members, name</source>
        <translation>Region med flest medlemer, namn</translation>
    </message>
    <message>
        <source>Regional indicators</source>
        <translation>Regionale indikatorar</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionar</translation>
    </message>
    <message>
        <source>Regions against each other</source>
        <translation>Regionane mot kvarandre</translation>
    </message>
    <message>
        <source>Regions and the parts of their growth</source>
        <translation>Regionar og delane i veksten</translation>
    </message>
    <message>
        <source>Regions and their industry structure</source>
        <translation>Regionar og næringsstrukturen deira</translation>
    </message>
    <message>
        <source>Regions are compared with the rows “{code}” of the industry table.</source>
        <translation>Regionane blir samanlikna med radene «{code}» i næringstabellen.</translation>
    </message>
    <message>
        <source>Regions are compared with the sum of all units of the industry table, also those that are not on the map.</source>
        <translation>Regionane blir samanlikna med summen av alle einingane i næringstabellen, òg dei som ikkje er på kartet.</translation>
    </message>
    <message>
        <source>Regions are compared with the sum of the {units} units of the map that have numbers. That is the nation only if these are all of it: otherwise give the nation&apos;s table.</source>
        <translation>Regionane blir samanlikna med summen av dei {units} einingane på kartet som har tal. Det er landet berre om desse er heile landet: Oppgje elles tabellen for landet.</translation>
    </message>
    <message>
        <source>Regions are compared with the table of the nation.</source>
        <translation>Regionane blir samanlikna med tabellen for landet.</translation>
    </message>
    <message>
        <source>Regions are cut by “{cut}”, but “{field}” is empty: fill it in.</source>
        <translation>Det blir kutta etter «{cut}», men «{field}» er tomt: fyll det ut.</translation>
    </message>
    <message>
        <source>Regions around centres (BA rules)</source>
        <translation>Regionar rundt senter (BA-reglane)</translation>
    </message>
    <message>
        <source>Regions at the cut</source>
        <translation>Regionane ved kuttet</translation>
    </message>
    <message>
        <source>Regions below the criteria</source>
        <translation>Regionar som ikkje oppfyller krava</translation>
    </message>
    <message>
        <source>Regions by self-containment</source>
        <translation>Regionar etter eigendekning</translation>
    </message>
    <message>
        <source>Regions in one piece</source>
        <translation>Samanhengande regionar</translation>
    </message>
    <message>
        <source>Regions in several pieces</source>
        <translation>Regionar i fleire delar</translation>
    </message>
    <message>
        <source>Regions in which some units lack numbers for the period: {count} (e.g. {examples}). Everything about them is of the other units; the field “coverage” tells how many these are.</source>
        <translation>Regionar der nokre einingar manglar tal for perioden: {count} (t.d. {examples}). Alt om dei gjeld dei andre einingane; feltet «coverage» seier kor mange dei er.</translation>
    </message>
    <message>
        <source>Regions of one unit</source>
        <translation>Regionar med berre éi eining</translation>
    </message>
    <message>
        <source>Regions of the first division</source>
        <translation>Regionar i den første inndelinga</translation>
    </message>
    <message>
        <source>Regions of the first division that ended</source>
        <translation>Regionar i den første inndelinga som er borte</translation>
    </message>
    <message>
        <source>Regions of the second division</source>
        <translation>Regionar i den andre inndelinga</translation>
    </message>
    <message>
        <source>Regions of the second division that are new</source>
        <translation>Regionar i den andre inndelinga som er nye</translation>
    </message>
    <message>
        <source>Regions that most drawings agree on</source>
        <translation>Regionar som dei fleste teikningane er samde om</translation>
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
        <source>Regions to compare</source>
        <translation>Regionar å samanlikne</translation>
    </message>
    <message>
        <source>Regions where no unit has more commuters in than out and over 100 jobs</source>
        <translation>Regionar der inga eining har fleire pendlarar inn enn ut og over 100 arbeidsplassar</translation>
    </message>
    <message>
        <source>Regions with a member</source>
        <translation>Regionar med ein medlem</translation>
    </message>
    <message>
        <source>Regions with indicators</source>
        <translation>Regionar med indikatorar</translation>
    </message>
    <message>
        <source>Regions with small numbers</source>
        <translation>Regionar med små tal</translation>
    </message>
    <message>
        <source>Regions without a structural change from {first} to {last}, because they have no jobs or no numbers in one of them: {count} (e.g. {examples}). Where codes have changed in between, convert the table to the codes of the map first.</source>
        <translation>Regionar utan strukturendring frå {first} til {last}, fordi dei ikkje har arbeidsplassar eller tal i ein av periodane: {count} (t.d. {examples}). Rekn først tabellen om til kodane på kartet om kodar er endra i mellomtida.</translation>
    </message>
    <message>
        <source>Regions without jobs or numbers</source>
        <translation>Regionar utan arbeidsplassar eller tal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt namn</translation>
    </message>
    <message>
        <source>Report on the indicators</source>
        <translation>Rapport om indikatorane</translation>
    </message>
    <message>
        <source>Report regions in several pieces</source>
        <translation>Meld frå om regionar i fleire delar</translation>
    </message>
    <message>
        <source>Report with the merge tree</source>
        <translation>Rapport med samanslåingstre</translation>
    </message>
    <message>
        <source>Residents aged 20–66</source>
        <translation>Busette 20–66 år</translation>
    </message>
    <message>
        <source>Residents in work</source>
        <translation>Busette i arbeid</translation>
    </message>
    <message>
        <source>Residents who cross a regional border now</source>
        <translation>Busette som kryssar ei regiongrense no</translation>
    </message>
    <message>
        <source>Residents who lose their work</source>
        <translation>Busette som mistar arbeidet</translation>
    </message>
    <message>
        <source>Residents who no longer cross a regional border</source>
        <translation>Busette som ikkje lenger kryssar ei regiongrense</translation>
    </message>
    <message>
        <source>Residents who work where the jobs go</source>
        <translation>Busette som arbeider der arbeidsplassane forsvinn</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Rests on an estimated value (1 = yes)</source>
        <translation>Byggjer på ein anslått verdi (1 = ja)</translation>
    </message>
    <message>
        <source>Role in the region</source>
        <translation>Rolle i regionen</translation>
    </message>
    <message>
        <source>Round estimates to whole persons, with all totals kept</source>
        <translation>Rund av overslag til heile personar, slik at alle summar blir haldne</translation>
    </message>
    <message>
        <source>Rows are kept apart by: {fields}.</source>
        <translation>Rader blir haldne frå kvarandre av: {fields}.</translation>
    </message>
    <message>
        <source>Rows of the harmonised table</source>
        <translation>Rader i den omrekna tabellen</translation>
    </message>
    <message>
        <source>Rows that are estimates</source>
        <translation>Rader som er overslag</translation>
    </message>
    <message>
        <source>Rows with a number that is refused</source>
        <translation>Rader med eit tal som blir avvist</translation>
    </message>
    <message>
        <source>Rule that placed it</source>
        <translation>Regelen som plasserte eininga</translation>
    </message>
    <message>
        <source>Rule: at least 15 %.</source>
        <translation>Regel: minst 15 %.</translation>
    </message>
    <message>
        <source>Rule: both ways over 6 %, under 45 minutes.</source>
        <translation>Regel: begge vegar over 6 %, under 45 minutt.</translation>
    </message>
    <message>
        <source>Rule: both ways over 8 %, under 75 minutes.</source>
        <translation>Regel: begge vegar over 8 %, under 75 minutt.</translation>
    </message>
    <message>
        <source>Rule: both ways over 8 %, under 90 minutes by another mode.</source>
        <translation>Regel: begge vegar over 8 %, under 90 minutt med anna reisemiddel.</translation>
    </message>
    <message>
        <source>Rule: its largest commuting flow.</source>
        <translation>Regel: den største pendlingsstraumen.</translation>
    </message>
    <message>
        <source>Rule: over 8 %, under 75 minutes.</source>
        <translation>Regel: over 8 %, under 75 minutt.</translation>
    </message>
    <message>
        <source>Rule: own thresholds.</source>
        <translation>Regel: eigne terskelverdiar.</translation>
    </message>
    <message>
        <source>Rule: part of a ring of largest flows that is a region.</source>
        <translation>Regel: med i ein ring av største straumar, som er ein region.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglar</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Dokumentasjon av køyringa</translation>
    </message>
    <message>
        <source>Runner-up, commuters to it</source>
        <translation>Nest beste senter, pendlarar dit</translation>
    </message>
    <message>
        <source>Runner-up, commuters to it per resident</source>
        <translation>Nest beste senter, pendlarar dit per busett</translation>
    </message>
    <message>
        <source>Runner-up, minutes to it</source>
        <translation>Nest beste senter, minutt dit</translation>
    </message>
    <message>
        <source>Runner-up, name</source>
        <translation>Sterkaste andre region, namn</translation>
    </message>
    <message>
        <source>Runner-up, name of the centre</source>
        <translation>Nest beste senter, namn</translation>
    </message>
    <message>
        <source>Runner-up, share both ways</source>
        <translation>Nest beste senter, del begge vegar</translation>
    </message>
    <message>
        <source>Runner-up: strongest other region</source>
        <translation>Nest viktigaste: sterkaste andre region</translation>
    </message>
    <message>
        <source>Runner-up: the next best centre</source>
        <translation>Nest beste senter</translation>
    </message>
    <message>
        <source>SMACREG {version} – small city regions</source>
        <translation>SMACREG {version} – småbyregionar</translation>
    </message>
    <message>
        <source>Save decisions</source>
        <translation>Lagre avgjerder</translation>
    </message>
    <message>
        <source>Saved as {where}: every delineation takes it as “Decisions by hand”.</source>
        <translation>Lagra som {where}: alle inndelingsverktøy tek han som «Avgjerder for hand».</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Samanheng</translation>
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
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Scored items</source>
        <translation>Tema med poeng</translation>
    </message>
    <message>
        <source>Scores from interviews (one row for each rater)</source>
        <translation>Poeng frå intervju (éi rad for kvar vurderar)</translation>
    </message>
    <message>
        <source>Search for a municipality</source>
        <translation>Søk etter ein kommune</translation>
    </message>
    <message>
        <source>Search for a region to pin</source>
        <translation>Søk etter ein region å feste</translation>
    </message>
    <message>
        <source>Second division</source>
        <translation>Andre inndeling</translation>
    </message>
    <message>
        <source>Second division (table, unit layer or region polygons)</source>
        <translation>Andre inndeling (tabell, lag med einingar eller flater for regionane)</translation>
    </message>
    <message>
        <source>Second division, name of the region</source>
        <translation>Andre inndeling, namn på regionen</translation>
    </message>
    <message>
        <source>Second division:</source>
        <translation>Andre inndeling:</translation>
    </message>
    <message>
        <source>Second division: code of the region</source>
        <translation>Andre inndeling: koden til regionen</translation>
    </message>
    <message>
        <source>Second division: code of the unit (empty: region polygons)</source>
        <translation>Andre inndeling: kode for eininga (tomt: flater for regionane)</translation>
    </message>
    <message>
        <source>Second division: name of the region</source>
        <translation>Andre inndeling: namn på regionen</translation>
    </message>
    <message>
        <source>Second division: share who work in their own region</source>
        <translation>Andre inndeling: del som arbeider i eigen region</translation>
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
        <source>Second unit</source>
        <translation>Andre eining</translation>
    </message>
    <message>
        <source>Second unit, name</source>
        <translation>Andre eining, namn</translation>
    </message>
    <message>
        <source>Secondary centre, with members of its own.</source>
        <translation>Sekundært senter, med eigne medlemer.</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Startverdi for tilfeldige tal</translation>
    </message>
    <message>
        <source>Self-containment</source>
        <translation>Eigendekning</translation>
    </message>
    <message>
        <source>Self-containment (the smaller share)</source>
        <translation>Eigendekning (den minste av dei to delane)</translation>
    </message>
    <message>
        <source>Services and accessibility</source>
        <translation>Tenester og tilgjenge</translation>
    </message>
    <message>
        <source>Several centres have a large enough share: travel times decide. Until then with {centre} ({persons} commuters, {share} of the residents).</source>
        <translation>Fleire senter har ein stor nok del: reisetider avgjer. Inntil vidare hos {centre} ({persons} pendlarar, {share} av dei busette).</translation>
    </message>
    <message>
        <source>Several units that had to be joined</source>
        <translation>Fleire einingar som måtte setjast saman</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Share both ways: per resident of the unit and of the centre, summed</source>
        <translation>Del begge vegar: per busett i eininga og per busett i senteret, lagt saman</translation>
    </message>
    <message>
        <source>Share large enough, travel time assumed</source>
        <translation>Stor nok del, reisetida er rekna som kort nok</translation>
    </message>
    <message>
        <source>Share of all commuters between units</source>
        <translation>Del av alle pendlarar mellom einingar</translation>
    </message>
    <message>
        <source>Share of drawings at least as large</source>
        <translation>Del av trekningane som er minst like store</translation>
    </message>
    <message>
        <source>Share of drawings in which it stays in its region</source>
        <translation>Del av teikningane der eininga blir verande i regionen sin</translation>
    </message>
    <message>
        <source>Share of drawings with at least as many inside one region</source>
        <translation>Del av trekningane med minst like mange innanfor éin region</translation>
    </message>
    <message>
        <source>Share of drawings with that region</source>
        <translation>Del av teikningane saman med den regionen</translation>
    </message>
    <message>
        <source>Share of its cooperations wholly inside the region</source>
        <translation>Del av samarbeida som er heilt innanfor regionen</translation>
    </message>
    <message>
        <source>Share of its pairs that cooperate</source>
        <translation>Del av para som samarbeider</translation>
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
        <source>Share of jobs in the largest industry</source>
        <translation>Del av arbeidsplassane i den største næringa</translation>
    </message>
    <message>
        <source>Share of jobs of the largest employer</source>
        <translation>Den største arbeidsgivaren sin del av arbeidsplassane</translation>
    </message>
    <message>
        <source>Share of jobs that changed industry (Michaely)</source>
        <translation>Del av arbeidsplassane som skifta næring (Michaely)</translation>
    </message>
    <message>
        <source>Share of jobs to change industry to be as the nation (specialisation)</source>
        <translation>Del av arbeidsplassane som måtte skifte næring for å bli som landet (spesialisering)</translation>
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
        <source>Share of random groups of this size inside one region</source>
        <translation>Del av tilfeldige grupper av denne storleiken innanfor éin region</translation>
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
        <source>Share of the cooperations inside one region</source>
        <translation>Del av samarbeida innanfor éin region</translation>
    </message>
    <message>
        <source>Share of the employed residents who live in them</source>
        <translation>Del av dei sysselsette som bur i dei</translation>
    </message>
    <message>
        <source>Share of the jobs at the end</source>
        <translation>Del av arbeidsplassane ved enden</translation>
    </message>
    <message>
        <source>Share of the jobs it is compared with</source>
        <translation>Del av arbeidsplassane han blir samanlikna med</translation>
    </message>
    <message>
        <source>Share of the jobs of the region</source>
        <translation>Del av arbeidsplassane i regionen</translation>
    </message>
    <message>
        <source>Share of the members&apos; population in cooperations inside one region</source>
        <translation>Del av befolkninga i medlemene som er i samarbeid innanfor éin region</translation>
    </message>
    <message>
        <source>Share of the members&apos; population in the region with most of it</source>
        <translation>Del av befolkninga i medlemene i regionen med mest av henne</translation>
    </message>
    <message>
        <source>Share of the members&apos; population inside one region</source>
        <translation>Del av befolkninga i medlemene innanfor éin region</translation>
    </message>
    <message>
        <source>Share of the old unit that went to the new one</source>
        <translation>Del av den gamle eininga som gjekk til den nye</translation>
    </message>
    <message>
        <source>Share of the pairs that share several cooperations</source>
        <translation>Del av para som har fleire samarbeid felles</translation>
    </message>
    <message>
        <source>Share of the partners outside the region</source>
        <translation>Del av partnarane utanfor regionen</translation>
    </message>
    <message>
        <source>Share of the persons who change region</source>
        <translation>Del av personane som byter region</translation>
    </message>
    <message>
        <source>Share of the population in small units</source>
        <translation>Del av befolkninga i små einingar</translation>
    </message>
    <message>
        <source>Share of the population inside, expected by chance</source>
        <translation>Del av befolkninga innanfor, forventa ved tilfelle</translation>
    </message>
    <message>
        <source>Share of the region in units with a council</source>
        <translation>Del av regionen i einingar med regionråd</translation>
    </message>
    <message>
        <source>Share of the region that has values</source>
        <translation>Del av regionen som har verdiar</translation>
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
        <source>Share of the units that its two regions share</source>
        <translation>Del av einingane som dei to regionane har felles</translation>
    </message>
    <message>
        <source>Share of those who live at the start</source>
        <translation>Del av dei som bur ved starten</translation>
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
        <source>Shares of units that were split (old, new, share)</source>
        <translation>Delar for einingar som vart delte (old, new, share)</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Formidling</translation>
    </message>
    <message>
        <source>Shortest description (Morel-Balbi and Kirkley)</source>
        <translation>Kortaste skildring (Morel-Balbi og Kirkley)</translation>
    </message>
    <message>
        <source>Should a border run elsewhere?</source>
        <translation>Bør ei grense gå ein annan stad?</translation>
    </message>
    <message>
        <source>Show the industries</source>
        <translation>Vis næringane</translation>
    </message>
    <message>
        <source>Show when QGIS starts</source>
        <translation>Vis når QGIS startar</translation>
    </message>
    <message>
        <source>Shows how varied or one-sided the industries of each region are, what they are specialised in, and whose residents lose their work if jobs in one place go.</source>
        <translation>Viser kor allsidig eller einsidig næringslivet er i kvar region, kva han er spesialisert i, og kven sine busette som mistar arbeidet om arbeidsplassar på éin stad forsvinn.</translation>
    </message>
    <message>
        <source>Shows whether municipalities cooperate within functional regions, beside what is possible and what chance would give, and how large and divided each region&apos;s municipalities are.</source>
        <translation>Viser om kommunar samarbeider innanfor funksjonelle regionar, ved sida av kva som er mogleg og kva tilfellet ville gitt, og kor store og oppdelte kommunane i kvar region er.</translation>
    </message>
    <message>
        <source>Shows which units two divisions into regions place differently, how many persons that concerns, and what the regions are like before and after.</source>
        <translation>Viser kva einingar to inndelingar i regionar plasserer ulikt, kor mange personar det gjeld, og korleis regionane er før og etter.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
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
        <source>Small numbers (1 = yes)</source>
        <translation>Små tal (1 = ja)</translation>
    </message>
    <message>
        <source>Small units</source>
        <translation>Små einingar</translation>
    </message>
    <message>
        <source>Small-number variation (bootstrap of the flows)</source>
        <translation>Tilfeldig variasjon i små tal (straumane blir trekte på nytt)</translation>
    </message>
    <message>
        <source>Smallest city, inhabitants</source>
        <translation>Minste by, innbyggjarar</translation>
    </message>
    <message>
        <source>Smallest flows to keep</source>
        <translation>Minste straumar som er med</translation>
    </message>
    <message>
        <source>Smallest likeness with the base, 0-100</source>
        <translation>Minste likskap med utgangspunktet, 0–100</translation>
    </message>
    <message>
        <source>Smallest number of persons</source>
        <translation>Minste talet på personar</translation>
    </message>
    <message>
        <source>Smallest self-containment of a region</source>
        <translation>Lågaste eigendekning i ein region</translation>
    </message>
    <message>
        <source>Smallest share of a region (lm)</source>
        <translation>Minste del i ein region (lm)</translation>
    </message>
    <message>
        <source>Smallest share of a region that must have values</source>
        <translation>Minste delen av ein region som må ha verdiar</translation>
    </message>
    <message>
        <source>Smallest share of those who live at the start (0-1)</source>
        <translation>Minste del av dei som bur ved starten (0–1)</translation>
    </message>
    <message>
        <source>Smallest unit</source>
        <translation>Minste eining</translation>
    </message>
    <message>
        <source>Smallest unit, name</source>
        <translation>Minste eining, namn</translation>
    </message>
    <message>
        <source>Smallest unit, population</source>
        <translation>Minste eining, befolkning</translation>
    </message>
    <message>
        <source>Some partners in another region</source>
        <translation>Nokre partnarar i ein annan region</translation>
    </message>
    <message>
        <source>Some rows have no period in the field “{field}”: fill in the year or remove the rows.</source>
        <translation>Nokre rader har ingen periode i feltet «{field}»: fyll inn året eller fjern radene.</translation>
    </message>
    <message>
        <source>Some units have no position, so straight lines between them have no length: repair their geometry, or give travel times instead.</source>
        <translation>Nokre einingar har inga plassering på kartet, så luftlinjene har inga lengd: reparer geometrien deira, eller oppgi reisetider i staden.</translation>
    </message>
    <message>
        <source>Somebody works in their own region everywhere (non-zero)</source>
        <translation>I alle regionar arbeider nokon i eigen region (non-zero)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Source of the cooperations, for the statistics</source>
        <translation>Kjelde for samarbeida, til statistikken</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Kjelde: {sources}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>Speed along the straight line for missing times, km/h (empty: not used)</source>
        <translation>Fart i luftlinje for manglande reisetider, km/t (tomt: blir ikkje brukt)</translation>
    </message>
    <message>
        <source>Split as in the last year in which the parts stood separately</source>
        <translation>Del som i det siste året delane stod kvar for seg</translation>
    </message>
    <message>
        <source>Splits the change in jobs of each region into a national, an industry and a local part.</source>
        <translation>Deler endringa i arbeidsplassar i kvar region i ein nasjonal, ein næringsmessig og ein lokal del.</translation>
    </message>
    <message>
        <source>Stability of a division</source>
        <translation>Stabiliteten til ei inndeling</translation>
    </message>
    <message>
        <source>Stable core: stays in nine of ten (1 = yes)</source>
        <translation>Stabil kjerne: blir verande i ni av ti (1 = ja)</translation>
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
        <translation>Nøkkeltal</translation>
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
        <translation>Statistikk for einingar og regionar (lang tabell)</translation>
    </message>
    <message>
        <source>Status of the value</source>
        <translation>Status for verdien</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Still needed: {layers}.</source>
        <translation>Manglar: {layers}.</translation>
    </message>
    <message>
        <source>Straight line instead of a travel time</source>
        <translation>Luftlinje i staden for reisetid</translation>
    </message>
    <message>
        <source>Straight lines need a projected coordinate reference system, but the units have {crs}: transform the layer first, for example to EPSG:25833.</source>
        <translation>Luftlinjer treng eit kartprojisert koordinatsystem, men einingane har {crs}: rekn først om laget, til dømes til EPSG:25833.</translation>
    </message>
    <message>
        <source>Strength of the link</source>
        <translation>Styrken på koplinga</translation>
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
        <translation>Summen av «{field}»: {before} før, {after} etter, skilnad {difference}.</translation>
    </message>
    <message>
        <source>Summary of the division</source>
        <translation>Samandrag av inndelinga</translation>
    </message>
    <message>
        <source>Summed: made of old units</source>
        <translation>Summert: sett saman av gamle einingar</translation>
    </message>
    <message>
        <source>TTWA criteria, small minimum</source>
        <translation>TTWA-krav med låg minstestorleik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Table of code changes</source>
        <translation>Tabell over kodeendringar</translation>
    </message>
    <message>
        <source>Table with old codes</source>
        <translation>Tabell med gamle kodar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gpkg)</source>
        <translation>Tabellar (*.csv *.gpkg)</translation>
    </message>
    <message>
        <source>Tables of statistics</source>
        <translation>Statistikktabellar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Take pictures, the table or a page out of the dock</source>
        <translation>Ta bilete, tabellen eller ei side med ut av panelet</translation>
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
        <source>Target self-containments to try</source>
        <translation>Verdiar for målet for eigendekning</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Målstorleik</translation>
    </message>
    <message>
        <source>Target sizes to try</source>
        <translation>Verdiar for målstorleik</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Task (empty: all)</source>
        <translation>Oppgåve (tomt: alle)</translation>
    </message>
    <message>
        <source>Task of the cooperation</source>
        <translation>Oppgåva til samarbeidet</translation>
    </message>
    <message>
        <source>Task that marks councils of the region (empty: none)</source>
        <translation>Oppgåva som merkjer regionråd (tomt: ingen)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>The catalogue has no indicator “{id}”: choose among its ids, e.g. {known}.</source>
        <translation>Katalogen har ingen indikator «{id}»: vel mellom identifikatorane, t.d. {known}.</translation>
    </message>
    <message>
        <source>The catalogue has no variable “{variable}”: write one of {known}.</source>
        <translation>Katalogen har ingen variabel «{variable}»: Skriv ein av {known}.</translation>
    </message>
    <message>
        <source>The catalogue has version {version}, but this plugin reads version {expected}: change the catalogue or install a plugin that reads it.</source>
        <translation>Katalogen har versjon {version}, men dette programtillegget les versjon {expected}: endre katalogen eller installer eit tillegg som les han.</translation>
    </message>
    <message>
        <source>The catalogue is for the country {country}, not {expected}: choose a catalogue of the same country.</source>
        <translation>Katalogen gjeld landet {country}, ikkje {expected}: vel ein katalog for same land.</translation>
    </message>
    <message>
        <source>The catalogue is not UTF-8 text (byte {position}): save it with the encoding UTF-8.</source>
        <translation>Katalogen er ikkje UTF-8-tekst (byte {position}): lagre han med teiknkodinga UTF-8.</translation>
    </message>
    <message>
        <source>The catalogue is not valid JSON (line {line}, column {column}): look there for a comma, quotation mark or bracket that is missing or too many.</source>
        <translation>Katalogen er ikkje gyldig JSON (linje {line}, kolonne {column}): sjå der etter eit komma, hermeteikn eller ein parentes som manglar eller er for mykje.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read ({reason}): choose another file.</source>
        <translation>Katalogen {path} kan ikkje lesast ({reason}): Vel ei anna fil.</translation>
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
        <source>The code table has no row with both an old and a new code: choose the right fields.</source>
        <translation>Kodetabellen har inga rad med både gammal og ny kode: vel dei rette felta.</translation>
    </message>
    <message>
        <source>The code table is not used: the first division is given as region polygons.</source>
        <translation>Kodetabellen blir ikkje brukt: den første inndelinga er oppgitt som flater for regionane.</translation>
    </message>
    <message>
        <source>The code table leads in a circle ({codes}): correct it so that each old code ends at a unit of today.</source>
        <translation>Kodetabellen går i ring ({codes}): rett han slik at kvar gammal kode endar i ei av einingane i dag.</translation>
    </message>
    <message>
        <source>The codes in the field “{field}” are those before all changes.</source>
        <translation>Kodane i feltet «{field}» er dei som galdt før alle endringane.</translation>
    </message>
    <message>
        <source>The codes in the field “{field}” are those in use from {year}.</source>
        <translation>Kodane i feltet «{field}» er dei som vart brukte frå {year}.</translation>
    </message>
    <message>
        <source>The codes in the field “{field}” fit the units of {vintage} best: {matched} of {count} codes are among these {units}.</source>
        <translation>Kodane i feltet «{field}» passar best med einingane i {vintage}: {matched} av {count} kodar er mellom desse {units}.</translation>
    </message>
    <message>
        <source>The codes in the field “{field}” that are units of {vintage} are units of {others} as well: codes alone do not tell which it is, so check the year of the table.</source>
        <translation>Kodane i feltet «{field}» som er einingar i {vintage}, er òg einingar i {others}: kodane åleine viser ikkje kva år det er, så sjå etter kva år tabellen gjeld.</translation>
    </message>
    <message>
        <source>The codes of the industries do not tell their broader groups, so that related and unrelated variety are left empty: choose a field with the group of the industry.</source>
        <translation>Kodane for næringane seier ikkje kva breiare grupper dei høyrer til, så nærskyld og ikkje nærskyld variasjon står tomme: vel eit felt med gruppa for næringa.</translation>
    </message>
    <message>
        <source>The codes of the year {year} do not fit the units (e.g. {examples}): choose a code table from the old codes to those of the map, or leave the year out.</source>
        <translation>Kodane for året {year} passar ikkje til einingane (t.d. {examples}): vel ein kodetabell frå dei gamle kodane til kodane i kartet, eller utelat året.</translation>
    </message>
    <message>
        <source>The columns of the code table have different lengths ({lengths}): read them from the same rows.</source>
        <translation>Kolonnane i kodetabellen er ulike i lengd ({lengths}): les dei frå dei same radene.</translation>
    </message>
    <message>
        <source>The columns of the commuting table have different lengths ({lengths}): read them from the same rows.</source>
        <translation>Kolonnane i pendlingstabellen er ulike i lengd ({lengths}): les dei frå dei same radene.</translation>
    </message>
    <message>
        <source>The columns of the decisions by hand have different lengths ({units} and {regions}): read them from the same rows.</source>
        <translation>Kolonnane i avgjerdene for hand er ulike i lengd ({units} og {regions}): les dei frå dei same radene.</translation>
    </message>
    <message>
        <source>The columns of the division have different lengths ({units} and {regions}): read them from the same rows.</source>
        <translation>Kolonnane i inndelinga er ulike i lengd ({units} og {regions}): les dei frå dei same radene.</translation>
    </message>
    <message>
        <source>The columns of the industry table have different lengths ({lengths}): read them from the same rows.</source>
        <translation>Kolonnane i næringstabellen har ulik lengd ({lengths}): les dei frå dei same radene.</translation>
    </message>
    <message>
        <source>The columns to compare have different lengths ({lengths}): read codes and values from the same rows.</source>
        <translation>Kolonnane som skal samanliknast, er ulikt lange ({lengths}): les kodar og verdiar frå dei same radene.</translation>
    </message>
    <message>
        <source>The commuting table has no rows: choose a table with one row for each pair of municipality of residence and municipality of work.</source>
        <translation>Pendlingstabellen har ingen rader: vel ein tabell med éi rad for kvart par av bustadskommune og arbeidsstadskommune.</translation>
    </message>
    <message>
        <source>The commuting table has nobody who works in the unit {code}, so that nobody can lose work there: check that its codes are of the same year as the map.</source>
        <translation>Pendlingstabellen har ingen som arbeider i eininga {code}, så ingen kan miste arbeidet der: kontroller at kodane er frå same år som kartet.</translation>
    </message>
    <message>
        <source>The commuting table holds several years ({years}): choose one of them.</source>
        <translation>Pendlingstabellen har fleire år ({years}): vel eitt av dei.</translation>
    </message>
    <message>
        <source>The commuting table is large: {runs} starts from the seed {seed} reached a modularity from {least} to {most} at resolution {resolution} in one pass, and only the best one was followed to its end at {quality}.</source>
        <translation>Pendlingstabellen er stor: {runs} startar frå startverdien {seed} nådde ein modularitet frå {least} til {most} med oppløysing {resolution} i éin runde, og berre den beste vart følgd til slutten på {quality}.</translation>
    </message>
    <message>
        <source>The comparison as a page to print</source>
        <translation>Samanlikninga som side til utskrift</translation>
    </message>
    <message>
        <source>The comparison as a web page …</source>
        <translation>Samanlikninga som nettside …</translation>
    </message>
    <message>
        <source>The correspondence runs from the new codes to the old ones; it is read the other way.</source>
        <translation>Korrespondansen går frå dei nye kodane til dei gamle; han blir lesen motsett veg.</translation>
    </message>
    <message>
        <source>The country of the catalogue is “{country}”: write two capital letters, for example NO.</source>
        <translation>Landet til katalogen er «{country}»: skriv to store bokstavar, til dømes NO.</translation>
    </message>
    <message>
        <source>The county (not known)</source>
        <translation>Fylket (ukjent)</translation>
    </message>
    <message>
        <source>The data have one indicator; a scatter needs two.</source>
        <translation>Dataa har éin indikator; samanhengen treng to.</translation>
    </message>
    <message>
        <source>The decisions by hand give the unit {example} several regions in the field “{field}” ({regions}): keep one of them.</source>
        <translation>Avgjerdene for hand gir eininga {example} fleire regionar i feltet «{field}» ({regions}): lat éin av dei stå.</translation>
    </message>
    <message>
        <source>The demonstration country is being made</source>
        <translation>Eksempellandet blir laga</translation>
    </message>
    <message>
        <source>The disk is full, {path} was not written: make room, or choose another one.</source>
        <translation>Disken er full, {path} vart ikkje lagra: rydd plass, eller vel ein annan disk.</translation>
    </message>
    <message>
        <source>The division and the commuting matrix have different units ({count} codes differ, e.g. {examples}): use a division of the same units.</source>
        <translation>Inndelinga og pendlingsmatrisa har ulike einingar ({count} kodar er ulike, t.d. {examples}): bruk ei inndeling av dei same einingane.</translation>
    </message>
    <message>
        <source>The division and the industry table have different units ({count} codes differ, e.g. {examples}): use a division of the same units.</source>
        <translation>Inndelinga og næringstabellen har ulike einingar ({count} kodar er ulike, t.d. {examples}): bruk ei inndeling av dei same einingane.</translation>
    </message>
    <message>
        <source>The division has no row with a unit code in the field “{field}”: choose a table with one row for each unit.</source>
        <translation>Inndelinga har inga rad med kode for ei eining i feltet «{field}»: vel ein tabell med éi rad for kvar eining.</translation>
    </message>
    <message>
        <source>The division has {regions} units and the map {units}: use a division of the same units.</source>
        <translation>Inndelinga har {regions} einingar og kartet {units}: bruk ei inndeling av dei same einingane.</translation>
    </message>
    <message>
        <source>The drawings show what small numbers alone can change. Real changes from year to year come on top and are larger.</source>
        <translation>Teikningane viser kva små tal åleine kan endre. Verkelege endringar frå år til år kjem i tillegg og er større.</translation>
    </message>
    <message>
        <source>The earlier year is the year itself ({year}): choose one before the merger.</source>
        <translation>Det tidlegare året er det same som året sjølv ({year}): vel eit år før samanslåinga.</translation>
    </message>
    <message>
        <source>The field to check (“{field}”) is not among the fields of values ({known}): choose one of these.</source>
        <translation>Feltet som skal kontrollerast («{field}»), er ikkje mellom felta med verdiar ({known}): vel eitt av desse.</translation>
    </message>
    <message>
        <source>The field “{field}” has no region for any unit: choose the field that holds the regions.</source>
        <translation>Feltet «{field}» har ingen region for nokon av einingane: vel feltet der regionane står.</translation>
    </message>
    <message>
        <source>The field “{field}” holds names instead of codes (e.g. {examples}): their codes are looked up.</source>
        <translation>Feltet «{field}» har namn i staden for kodar (t.d. {examples}): kodane blir slegne opp.</translation>
    </message>
    <message>
        <source>The field “{field}” holds no centre: choose the field with the codes of the units that are centres.</source>
        <translation>Feltet «{field}» har ingen senter: vel feltet med kodane for einingane som er senter.</translation>
    </message>
    <message>
        <source>The field “{field}” holds only zeros: choose the field with the inhabitants, or leave it empty to count employed residents.</source>
        <translation>Feltet «{field}» har berre nullar: vel feltet med innbyggjarar, eller lat det stå tomt for å telje sysselsette etter bustad.</translation>
    </message>
    <message>
        <source>The field “{field}” holds only zeros: choose the field with the inhabitants, or leave it empty.</source>
        <translation>Feltet «{field}» har berre nullar: vel feltet med innbyggjarane, eller lat det stå tomt.</translation>
    </message>
    <message>
        <source>The field “{field}” holds periods, but is not chosen as the period: the codes of all rows are read as those of one year. Choose it, so that each row has the codes of its time.</source>
        <translation>Feltet «{field}» inneheld periodar, men er ikkje valt som periode: Kodane i alle radene blir lesne som om dei var frå same året. Vel det, slik at kvar rad har kodane frå si eiga tid.</translation>
    </message>
    <message>
        <source>The field “{field}” is chosen for “{one}” and for “{other}”: choose another field for one of them.</source>
        <translation>Feltet «{field}» er valt både for «{one}» og for «{other}»: vel eit anna felt for ein av dei.</translation>
    </message>
    <message>
        <source>The field “{field}” is negative ({example}) in row {row}: jobs cannot be negative, so correct it.</source>
        <translation>Feltet «{field}» er negativt ({example}) i rad {row}: talet på arbeidsplassar kan ikkje vere negativt, så rett det.</translation>
    </message>
    <message>
        <source>The field “{field}” is negative for {example} in row {row}: persons cannot be negative, so correct it.</source>
        <translation>Feltet «{field}» er negativt for {example} i rad {row}: talet på personar kan ikkje vere negativt, så rett det.</translation>
    </message>
    <message>
        <source>The field “{field}” is negative, or differs between the rows of {example} (row {row}): it must hold the persons of the whole old unit.</source>
        <translation>Feltet «{field}» er negativt, eller ulikt i radene for {example} (rad {row}): lat det innehalde talet på personar i heile den gamle eininga.</translation>
    </message>
    <message>
        <source>The field “{field}” is not used: no division is given.</source>
        <translation>Feltet «{field}» blir ikkje brukt: det er ikkje oppgitt noka inndeling.</translation>
    </message>
    <message>
        <source>The field “{field}” is not used: no population layer is given.</source>
        <translation>Feltet «{field}» blir ikkje brukt: det er ikkje oppgitt noko lag med befolkning.</translation>
    </message>
    <message>
        <source>The field “{field}” of the code table has “{value}” in row {row}, which is no year: correct it or leave it empty.</source>
        <translation>Feltet «{field}» i kodetabellen har «{value}» i rad {row}, som ikkje er eit år: rett det eller lat det stå tomt.</translation>
    </message>
    <message>
        <source>The fields {fields} hold numbers that change from period to period, but are not chosen as values or rates: they are empty wherever units were merged or split. Choose them too if you need them.</source>
        <translation>Felta {fields} inneheld tal som endrar seg frå periode til periode, men er ikkje valde som verdiar eller ratar: Dei er tomme der einingar vart slegne saman eller delte. Vel dei òg om du treng dei.</translation>
    </message>
    <message>
        <source>The file is no catalogue of indicators: choose a JSON file whose key “format” is “{expected}”.</source>
        <translation>Fila er ingen indikatorkatalog: vel ei JSON-fil der nøkkelen «format» er «{expected}».</translation>
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
        <source>The file {path} with changes of codes cannot be read: check that it is there and that you may read it ({reason}).</source>
        <translation>Fila {path} med kodeendringar kan ikkje lesast: kontroller at ho finst og at du har lov til å lese henne ({reason}).</translation>
    </message>
    <message>
        <source>The file {source} begins like JSON but is not complete ({problem}): fetch it again from KLASS.</source>
        <translation>Fila {source} byrjar som JSON, men er ikkje heil ({problem}): hent henne på nytt frå KLASS.</translation>
    </message>
    <message>
        <source>The file {source} has no changes of codes: fetch a longer period from KLASS.</source>
        <translation>Fila {source} har ingen kodeendringar: hent ein lengre periode frå KLASS.</translation>
    </message>
    <message>
        <source>The file {source} has version {version} of its format, but this plugin knows version {known}: update the plugin.</source>
        <translation>Fila {source} har versjon {version} av formatet, men dette programtillegget kjenner versjon {known}: oppdater programtillegget.</translation>
    </message>
    <message>
        <source>The file {source} has {count} units in {vintage}, but says that there are {declared}: correct it.</source>
        <translation>Fila {source} har {count} einingar i {vintage}, men seier at det er {declared}: rett ho.</translation>
    </message>
    <message>
        <source>The file {source} is no JSON that can be read ({problem}): choose another file or fetch it again.</source>
        <translation>Fila {source} er ikkje JSON som kan lesast ({problem}): vel ei anna fil, eller hent ho på nytt.</translation>
    </message>
    <message>
        <source>The file {source} is no file of changes or correspondence from KLASS (found: {found}): it needs the columns oldCode and newCode, or sourceCode and targetCode. Give any other table as the code table.</source>
        <translation>Fila {source} er inga fil med endringar eller korrespondanse frå KLASS (fann: {found}): ho må ha kolonnane oldCode og newCode, eller sourceCode og targetCode. Gi alle andre tabellar som kodetabell.</translation>
    </message>
    <message>
        <source>The file {source} is not in the format “{format}”: choose another file.</source>
        <translation>Fila {source} er ikkje i formatet «{format}»: vel ei anna fil.</translation>
    </message>
    <message>
        <source>The file {source} lists the codes of one date, not their changes: choose a file of changes (codeChanges) or a correspondence (correspondenceMaps) from KLASS.</source>
        <translation>Fila {source} viser kodane på éin dato, ikkje endringane: vel ei fil med endringar (codeChanges) eller ein korrespondanse (correspondenceMaps) frå KLASS.</translation>
    </message>
    <message>
        <source>The file {source} with changes of codes is empty: fetch it again from KLASS.</source>
        <translation>Fila {source} med kodeendringar er tom: hent henne på nytt frå KLASS.</translation>
    </message>
    <message>
        <source>The finances are given, but no field with an amount: choose one for “{result}”, “{debt}” or “{fund}”.</source>
        <translation>Økonomien er oppgitt, men ikkje noko felt med eit beløp: vel eit for «{result}», «{debt}» eller «{fund}».</translation>
    </message>
    <message>
        <source>The first period ({first}) must come before the last ({last}): choose others.</source>
        <translation>Den første perioden ({first}) må kome før den siste ({last}): vel andre.</translation>
    </message>
    <message>
        <source>The first period ({first}) must come before the period ({period}): change one of them, or leave both empty for the first and the last of the table.</source>
        <translation>Den første perioden ({first}) må kome før perioden ({period}): endre ein av dei, eller lat begge stå tomme for den første og den siste i tabellen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: choose another one.</source>
        <translation>Mappa {folder} finst ikkje: vel ei anna.</translation>
    </message>
    <message>
        <source>The formula “{place}” has “{part}” where a variable should stand: write variables in lower-case letters, with a space on both sides of each plus and minus.</source>
        <translation>Formelen «{place}» har «{part}» der det skulle stå ein variabel: skriv variablar med små bokstavar, med mellomrom på båe sider av pluss og minus.</translation>
    </message>
    <message>
        <source>The formula “{place}” is empty: name at least one variable.</source>
        <translation>Formelen «{place}» er tom: nemn minst éin variabel.</translation>
    </message>
    <message>
        <source>The formula “{place}” multiplies by “{part}”, which is no number above 0: write for example 0.5*births.</source>
        <translation>Formelen «{place}» multipliserer med «{part}», som ikkje er eit tal over 0: skriv til dømes 0.5*births.</translation>
    </message>
    <message>
        <source>The formula “{place}” names the category “{part}”: write a number, a range such as 20-34, an open one such as 67+, or a name that begins with a letter.</source>
        <translation>Formelen «{place}» nemner kategorien «{part}»: skriv eit tal, eit spenn som 20-34, eit ope som 67+, eller eit namn som byrjar med ein bokstav.</translation>
    </message>
    <message>
        <source>The formula “{place}” names the year “{part}”: write @-10 for ten years earlier; later years are not possible.</source>
        <translation>Formelen «{place}» nemner året «{part}»: skriv @-10 for ti år tidlegare; seinare år er ikkje mogleg.</translation>
    </message>
    <message>
        <source>The groups of the table cut the range {wanted} (e.g. {found}): use finer data (single years of age, two-digit industries), or groups that begin and end where the range does.</source>
        <translation>Gruppene i tabellen kuttar spennet {wanted} (t.d. {found}): bruk finare data (eittårige aldersgrupper, tosifra næringar), eller grupper som byrjar og sluttar der spennet gjer det.</translation>
    </message>
    <message>
        <source>The height is {value}, but must be above 0 and at most 1: change it.</source>
        <translation>Høgda er {value}, men må vere over 0 og høgst 1: endre ho.</translation>
    </message>
    <message>
        <source>The id “{id}” in the catalogue must consist of lower-case letters a to z, digits and underscores, and begin with a letter.</source>
        <translation>Identifikatoren «{id}» i katalogen må vere sett saman av små bokstavar frå a til z, siffer og understrekar, og byrje med ein bokstav.</translation>
    </message>
    <message>
        <source>The id “{id}” of an indicator must consist of at most 32 letters a to z, digits and underscores, and begin with a letter.</source>
        <translation>Identifikatoren «{id}» til ein indikator må vere sett saman av høgst 32 bokstavar frå a til z, siffer og understrekar, og byrje med ein bokstav.</translation>
    </message>
    <message>
        <source>The incomplete output {place} could not be removed: close other programs that use it and delete it yourself.</source>
        <translation>Det ufullstendige resultatet {place} kunne ikkje fjernast: lukk andre program som bruker det, og slett det på eiga hand.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule MED, but “{variable}” is no median: choose the rule of its kind.</source>
        <translation>Indikatoren {id} har regelen MED, men «{variable}» er ingen median: vel regelen for sin type.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule WM, but “{variable}” is of the kind {kind}: only rates and scores have a weighted mean, counts and amounts are added, and medians have neither.</source>
        <translation>Indikatoren {id} har regelen WM, men «{variable}» er av typen {kind}: berre ratar og poeng har eit vege gjennomsnitt; tal og beløp blir summerte, og medianar har ingen av delane.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule {rule}, but “{variable}” has no categories: give the variable a “dimension” or choose another rule.</source>
        <translation>Indikatoren {id} har regelen {rule}, men «{variable}» har ingen kategoriar: gi variabelen ein «dimension» eller vel ein annan regel.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule {rule}, which does not use “{field}”: remove it or choose another rule.</source>
        <translation>Indikatoren {id} har regelen {rule}, som ikkje bruker «{field}»: fjern det eller vel ein annan regel.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule {rule}, which needs “{field}”: add it or choose another rule.</source>
        <translation>Indikatoren {id} har regelen {rule}, som treng «{field}»: legg det til eller vel ein annan regel.</translation>
    </message>
    <message>
        <source>The indicator {id} has the rule {rule}, whose numerator must be one variable: write no sum and no factor.</source>
        <translation>Indikatoren {id} har regelen {rule}, der teljaren må vere éin variabel: skriv ingen sum og ingen faktor.</translation>
    </message>
    <message>
        <source>The indicator {id} has the theme “{theme}”, which the catalogue does not define: add it to “themes” or choose one of these: {known}.</source>
        <translation>Indikatoren {id} har temaet «{theme}», som katalogen ikkje definerer: legg det til i «themes» eller vel eit av desse: {known}.</translation>
    </message>
    <message>
        <source>The indicator {id} is in the default set, but its certainty is “{certainty}”: only what is certain may be a default.</source>
        <translation>Indikatoren {id} er i standardsettet, men tryggleiken er «{certainty}»: berre det som er sikkert, kan vere standard.</translation>
    </message>
    <message>
        <source>The indicator {id} would add the variable “{variable}”, which is of the kind {kind}, by the rule {rule}: only counts and amounts can be added, so name these or choose another rule.</source>
        <translation>Indikatoren {id} ville summert variabelen «{variable}», som er av typen {kind}, etter regelen {rule}: berre count og amount kan summerast, så bruk slike eller vel ein annan regel.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” for the map is none of those computed ({known}): write one of these, or leave it empty for the first.</source>
        <translation>Indikatoren «{indicator}» for kartet er ikkje mellom dei som er rekna ut ({known}): Skriv ein av desse, eller lat det stå tomt for den første.</translation>
    </message>
    <message>
        <source>The industry table has no rows for the nation and no units outside the map, so that the sum of its {units} units stands for the nation: if they are not the whole country, give the nation&apos;s jobs in a table of its own, or compare with the sum of the set.</source>
        <translation>Næringstabellen har ingen rader for landet og ingen einingar utanfor kartet, så summen av dei {units} einingane står for landet: dersom dei ikkje er heile landet, legg inn arbeidsplassane i landet som ein eigen tabell, eller samanlikn med summen av utvalet.</translation>
    </message>
    <message>
        <source>The industry table has no rows: choose a table with one row for each unit, industry and period.</source>
        <translation>Næringstabellen har ingen rader: vel ein tabell med éi rad for kvar eining, næring og periode.</translation>
    </message>
    <message>
        <source>The industry table holds one period only ({period}), but a change needs two: choose the field with the period, and a table with at least two periods.</source>
        <translation>Næringstabellen har berre éin periode ({period}), men ei endring krev to: vel feltet med perioden og ein tabell med minst to periodar.</translation>
    </message>
    <message>
        <source>The input “{input}” cannot be transformed from {own} to {crs}, the reference system of the units: set the right one in the layer&apos;s properties.</source>
        <translation>«{input}» kan ikkje reknast om frå {own} til {crs}, som er koordinatsystemet til einingane: sett rett koordinatsystem i eigenskapane til laget.</translation>
    </message>
    <message>
        <source>The input “{input}” has no polygons: choose one that has.</source>
        <translation>«{input}» har ingen flater: vel eit lag som har det.</translation>
    </message>
    <message>
        <source>The input “{input}” has no polygons: choose the field with the codes of the units in it, or a layer of region polygons.</source>
        <translation>«{input}» har ingen flater: vel feltet der kodane for einingane står, eller eit lag med flater for regionane.</translation>
    </message>
    <message>
        <source>The input “{input}” has no rows.</source>
        <translation>Det er ingen rader i «{input}».</translation>
    </message>
    <message>
        <source>The input “{input}” is given, but not the field for “{field}”: choose one of {fields}.</source>
        <translation>«{input}» er oppgitt, men ikkje feltet for «{field}»: vel eitt av {fields}.</translation>
    </message>
    <message>
        <source>The input “{input}” is not used by the chosen rules.</source>
        <translation>«{input}» blir ikkje brukt av reglane du har valt.</translation>
    </message>
    <message>
        <source>The input “{input}” is not used with what is chosen for “{choice}”.</source>
        <translation>«{input}» blir ikkje brukt med det som er valt for «{choice}».</translation>
    </message>
    <message>
        <source>The input “{input}” is not used: “{contiguity}” is “{off}”.</source>
        <translation>«{input}» blir ikkje brukt: «{contiguity}» står på «{off}».</translation>
    </message>
    <message>
        <source>The input “{input}” is transformed from {own} to {crs}, the reference system of the units.</source>
        <translation>«{input}» er rekna om frå {own} til {crs}, som er koordinatsystemet til einingane.</translation>
    </message>
    <message>
        <source>The input “{input}” needs the fields old (or old_code), new (or new_code) and share, but has {fields}: rename its fields.</source>
        <translation>Inndata «{input}» må ha felta old (eller old_code), new (eller new_code) og share, men har {fields}: gi felta nye namn.</translation>
    </message>
    <message>
        <source>The larger, the more inhabitants</source>
        <translation>Di større, di fleire innbyggjarar</translation>
    </message>
    <message>
        <source>The largest deviation that is accepted is {value}, but must be above 0.</source>
        <translation>Det største avviket som blir godteke, er {value}, men må vere over 0.</translation>
    </message>
    <message>
        <source>The largest similarity is {value}, but must be above 0 and at most 1: change it.</source>
        <translation>Den største likskapen er {value}, men må vere over 0 og høgst 1: endre han.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}”: choose another field.</source>
        <translation>Laget «{layer}» har ikkje noko felt «{field}»: vel eit anna felt.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no long table of statistics in this project: add the table that “Regional indicators” wrote beside it, or choose another one.</source>
        <translation>Laget «{layer}» har ingen lang tabell med statistikk i dette prosjektet: legg til tabellen som «Regionale indikatorar» skreiv ved sida av, eller vel ein annan.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no regions: its field “{field}” is empty, or a filter leaves nothing.</source>
        <translation>Laget «{layer}» har ingen regionar: feltet «{field}» er tomt, eller eit filter tek bort alt.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has the regions; the table of commuting is missing: add the one that they were drawn from to the project.</source>
        <translation>Laget «{layer}» har regionane, men pendlingstabellen manglar: legg til den som dei vart teikna av, i prosjektet.</translation>
    </message>
    <message>
        <source>The layers have room for {most} fields: {count} indicators are in the long table only.</source>
        <translation>Kartlaga har plass til {most} felt: {count} indikatorar står berre i den lange tabellen.</translation>
    </message>
    <message>
        <source>The least varied region is {region}: as if it had {number} equally large industries ({whole} in what it is compared with); {share} of its {jobs} jobs are in {industry}.</source>
        <translation>Den minst allsidige regionen er {region}: som om han hadde {number} like store næringar ({whole} i det han blir samanlikna med); {share} av dei {jobs} arbeidsplassane er i {industry}.</translation>
    </message>
    <message>
        <source>The likeness is given for the first {most} of {count} drawings only.</source>
        <translation>Likskapen er berre oppgitt for dei første {most} av {count} teikningar.</translation>
    </message>
    <message>
        <source>The limit for a city is {limit} inhabitants and not {city}: this is the FUA rule applied to small cities, and no functional urban areas in the sense of the EU and the OECD.</source>
        <translation>Grensa for ein by er {limit} innbyggjarar og ikkje {city}: dette er FUA-regelen brukt på småbyar, og ikkje funksjonelle byområde slik EU og OECD meiner dei.</translation>
    </message>
    <message>
        <source>The limit for small counts is {value}, but must be 0 or more: change it.</source>
        <translation>Grensa for små tal er {value}, men må vere 0 eller meir: Endre ho.</translation>
    </message>
    <message>
        <source>The limit of small units is {value} inhabitants, but must be above 0: change it.</source>
        <translation>Grensa for små einingar er {value} innbyggjarar, men må vere over 0: endre henne.</translation>
    </message>
    <message>
        <source>The local part is highest in {name}: {jobs} jobs, {percent} % of those at the start.</source>
        <translation>Den lokale delen er høgast i {name}: {jobs} arbeidsplassar, {percent} % av dei ved starten.</translation>
    </message>
    <message>
        <source>The local part is lowest in {name}: {jobs} jobs, {percent} % of those at the start.</source>
        <translation>Den lokale delen er lågast i {name}: {jobs} arbeidsplassar, {percent} % av dei ved starten.</translation>
    </message>
    <message>
        <source>The method of the R package LabourMarketAreas knows no neighbours: choose another method, or let regions in several pieces be reported or repaired afterwards.</source>
        <translation>Metoden «Arbeidsmarknadsområde, som i R-pakken LabourMarketAreas» tek ikkje omsyn til naboar: vel ein annan metode, eller vel å få meldt frå om regionar i fleire delar eller å flytte det som er avskore, etterpå.</translation>
    </message>
    <message>
        <source>The method of the R package LabourMarketAreas knows only the linkage Smart: choose a preset that uses Smart (TTWA, Italian or UK), “Custom” with Smart, or another method.</source>
        <translation>Metoden «Arbeidsmarknadsområde, som i R-pakken LabourMarketAreas» kan berre brukast med koplingsstyrken Smart: vel eit førehandsval som bruker Smart (TTWA, Italia eller Storbritannia), «Eigne verdiar» med Smart, eller ein annan metode.</translation>
    </message>
    <message>
        <source>The method’s own stop rule</source>
        <translation>Den eigne stoppregelen til metoden</translation>
    </message>
    <message>
        <source>The name “{alias}” belongs to several variables of the catalogue ({variables}): remove it from all but one.</source>
        <translation>Namnet «{alias}» høyrer til fleire variablar i katalogen ({variables}): fjern det frå alle så nær som éin.</translation>
    </message>
    <message>
        <source>The nation</source>
        <translation>Landet</translation>
    </message>
    <message>
        <source>The nation (else all units of the industry table)</source>
        <translation>Landet (elles alle einingane i næringstabellen)</translation>
    </message>
    <message>
        <source>The nation has industries without a number in the chosen period: choose another period, or a table of the nation that is complete.</source>
        <translation>Landet har næringar utan tal i den valde perioden: vel ein annan periode, eller ein tabell for landet som er fullstendig.</translation>
    </message>
    <message>
        <source>The nation&apos;s jobs by industry (table)</source>
        <translation>Arbeidsplassane i landet etter næring (tabell)</translation>
    </message>
    <message>
        <source>The number of jobs that draw location quotients towards 1 is {value}, but must be 0 or more: change it.</source>
        <translation>Talet på arbeidsplassar som dreg lokaliseringskvotientane mot 1, er {value}, men må vere 0 eller meir: endre det.</translation>
    </message>
    <message>
        <source>The number of jobs that go is {value}, but must be above 0: change it.</source>
        <translation>Talet på arbeidsplassar som forsvinn, er {value}, men må vere over 0: endre det.</translation>
    </message>
    <message>
        <source>The number of jobs that go is {value}, but the industry “{industry}” has only {jobs} in this unit: check the industry; the number is used as it is.</source>
        <translation>Talet på arbeidsplassar som forsvinn, er {value}, men næringa «{industry}» har berre {jobs} i denne eininga: kontroller næringa; talet blir brukt som det er.</translation>
    </message>
    <message>
        <source>The number of jobs that go is {value}, but the unit {code} has only {jobs} jobs in the chosen period: give fewer, or choose another unit or period.</source>
        <translation>Talet på arbeidsplassar som forsvinn, er {value}, men eininga {code} har berre {jobs} arbeidsplassar i den valde perioden: gi opp færre, eller vel ei anna eining eller ein annan periode.</translation>
    </message>
    <message>
        <source>The number of lines of each unit is {value}, but must be 1 or more: change it, or leave it empty for all.</source>
        <translation>Talet på linjer for kvar eining er {value}, men må vere 1 eller meir: endre talet, eller lat feltet stå tomt for å få alle.</translation>
    </message>
    <message>
        <source>The number of random drawings is {value}, but must be from 1 to {most}: change it.</source>
        <translation>Talet på tilfeldige trekningar er {value}, men må vere frå 1 til {most}: endre det.</translation>
    </message>
    <message>
        <source>The number of starts is {value}, but must be 1 or more: change it (10 is the usual one).</source>
        <translation>Talet på startar er {value}, men må vere 1 eller meir: endre talet (10 er vanleg).</translation>
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
        <source>The output “{output}” is not written: it does not go with what is chosen for “{choice}”.</source>
        <translation>«{output}» blir ikkje skrive: det passar ikkje med det som er valt for «{choice}».</translation>
    </message>
    <message>
        <source>The output “{output}” is written as a layer to read ({path}|layername={table}): to write a table into a GeoPackage, give ogr:dbname=&apos;{path}&apos; table=&quot;{table}&quot; (geom).</source>
        <translation>Resultatet «{output}» er oppgitt som eit lag å lese ({path}|layername={table}): oppgi ogr:dbname=&apos;{path}&apos; table=&quot;{table}&quot; (geom) for å skrive ein tabell til ein GeoPackage.</translation>
    </message>
    <message>
        <source>The output “{output}” stays empty: only dominant flows have arrows.</source>
        <translation>Resultatet «{output}» blir tomt: berre dominerande straumar har piler.</translation>
    </message>
    <message>
        <source>The output “{output}” would replace the input “{input}” ({place}): choose another file or table for the output.</source>
        <translation>Resultatet «{output}» ville erstatte «{input}», som er inndata ({place}): vel ei anna fil eller ein annan tabell for resultatet.</translation>
    </message>
    <message>
        <source>The output “{output}” would replace the whole file {path} with its {count} tables (“{table}” and others): choose a new file, or give ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom) to write one table into it.</source>
        <translation>Resultatet «{output}» ville ha bytt ut heile fila {path} med dei {count} tabellane i ho («{table}» og andre): vel ei ny fil, eller oppgi ogr:dbname=&apos;{path}&apos; table=&quot;name&quot; (geom) for å skrive éin tabell inn i ho.</translation>
    </message>
    <message>
        <source>The outputs “{first}” and “{second}” would be written to the same place ({place}): choose another file or table for one of them.</source>
        <translation>Resultata «{first}» og «{second}» ville bli skrivne til same stad ({place}): vel ei anna fil eller ein annan tabell for eitt av dei.</translation>
    </message>
    <message>
        <source>The page “{name}” is among the layouts of the project.</source>
        <translation>Sida «{name}» ligg mellom utskriftsoppsetta i prosjektet.</translation>
    </message>
    <message>
        <source>The parts are sums of {count} steps, each with its own start: {periods}.</source>
        <translation>Delane er summar av {count} steg, kvart med sin eigen start: {periods}.</translation>
    </message>
    <message>
        <source>The parts by industry</source>
        <translation>Delane etter næring</translation>
    </message>
    <message>
        <source>The parts do not add up to the change in jobs (difference {error}): this is an error in the tool, so please report it with your table.</source>
        <translation>Delane summerer seg ikkje til endringa i arbeidsplassar (avvik {error}): dette er ein feil i verktøyet, så meld gjerne frå og legg ved tabellen.</translation>
    </message>
    <message>
        <source>The period to check ({value}) is not in the field “{field}”, which holds {known}: choose one of these.</source>
        <translation>Perioden som skal kontrollerast ({value}), finst ikkje i feltet «{field}», som har {known}: vel ein av desse.</translation>
    </message>
    <message>
        <source>The period {period} is not in the industry table, which holds {periods}: choose one of these.</source>
        <translation>Perioden {period} finst ikkje i næringstabellen, som har {periods}: vel ein av desse.</translation>
    </message>
    <message>
        <source>The polygons are made from the units wanted: choose their layer, or leave outputs with polygons out.</source>
        <translation>Flatene blir laga av dei ønskte einingane: vel kartlaget, eller lat vere å be om resultat med flater.</translation>
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
        <source>The regions have their numbers: choose one to follow.</source>
        <translation>Regionane har fått tala sine: vel ein å følgje.</translation>
    </message>
    <message>
        <source>The resolution is {value}, but must be a number above 0: change it (1 is the usual one, more gives smaller regions).</source>
        <translation>Oppløysinga er {value}, men må vere eit tal over 0: endre ho (1 er vanleg, større gir mindre regionar).</translation>
    </message>
    <message>
        <source>The rest of the nation (less the region itself)</source>
        <translation>Resten av landet (utan regionen sjølv)</translation>
    </message>
    <message>
        <source>The rows with the code “{code}” of the industry table are taken for the whole country.</source>
        <translation>Radene med koden «{code}» i næringstabellen er lesne som heile landet.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Regelen</translation>
    </message>
    <message>
        <source>The run record cannot be written to {path}: check that the folder exists and that the disk is not full ({reason}).</source>
        <translation>Dokumentasjonen av køyringa kan ikkje skrivast til {path}: sjå etter at mappa finst, og at disken ikkje er full ({reason}).</translation>
    </message>
    <message>
        <source>The same areas out to the border at sea.</source>
        <translation>Dei same flatene ut til grensa i sjøen.</translation>
    </message>
    <message>
        <source>The same region in both (1 = yes)</source>
        <translation>Same region i begge (1 = ja)</translation>
    </message>
    <message>
        <source>The scenario has no name: write one.</source>
        <translation>Scenariet har ikkje noko namn: skriv eitt.</translation>
    </message>
    <message>
        <source>The scores are about</source>
        <translation>Poenga gjeld</translation>
    </message>
    <message>
        <source>The seed is {value}, but must be a whole number of 0 or more: change it.</source>
        <translation>Startverdien er {value}, men må vere eit heiltal på 0 eller meir: endre han.</translation>
    </message>
    <message>
        <source>The share in the field “{field}” is {value} in row {row}, but must be above 0 and at most 1: correct it.</source>
        <translation>Delen i feltet «{field}» er {value} i rad {row}, men må vere over 0 og høgst 1: rett han.</translation>
    </message>
    <message>
        <source>The share is {value}, but must be above 0 and at most 1: change it.</source>
        <translation>Delen er {value}, men må vere over 0 og høgst 1: endre han.</translation>
    </message>
    <message>
        <source>The share of {code} that went to {new} is {value}, but must be above 0 and at most 1: correct it.</source>
        <translation>Delen av {code} som gjekk til {new}, er {value}, men må vere over 0 og høgst 1: rett han.</translation>
    </message>
    <message>
        <source>The shares are of employed residents, because no field with residents aged 20–66 is given: they are about a quarter larger than those of the official rules, so more units are taken.</source>
        <translation>Delane er rekna av sysselsette busette, fordi det ikkje er oppgitt noko felt med busette 20–66 år: dei er om lag ein fjerdedel større enn med dei offisielle reglane, så fleire einingar får eit senter.</translation>
    </message>
    <message>
        <source>The shares are of employed residents.</source>
        <translation>Delane er rekna av sysselsette busette.</translation>
    </message>
    <message>
        <source>The shares of {code} in the file {source} add up to {total} instead of 1: correct them.</source>
        <translation>Delane for {code} i fila {source} blir {total} til saman, og ikkje 1: rett dei.</translation>
    </message>
    <message>
        <source>The shares of {count} old codes in the field “{field}” add up to more than 1 (e.g. {example}): correct them.</source>
        <translation>Delane for {count} av dei gamle kodane i feltet «{field}» blir meir enn 1 til saman (t.d. {example}): rett dei.</translation>
    </message>
    <message>
        <source>The smallest city is {limit} inhabitants, but must be above 0: change it.</source>
        <translation>Den minste byen er {limit} innbyggjarar, men må vere over 0: endre talet.</translation>
    </message>
    <message>
        <source>The smallest number of persons is {value}, but must be 0 or more: change it.</source>
        <translation>Minste talet på personar er {value}, men må vere 0 eller meir: endre talet.</translation>
    </message>
    <message>
        <source>The smallest share of a flow that is followed is {value}, but must be from 0 to below 1: change it (0.1 means one in ten residents in work).</source>
        <translation>Den minste delen som blir følgd, er {value}, men må vere frå 0 til under 1: endre han (0,1 tyder éin av ti sysselsette busette).</translation>
    </message>
    <message>
        <source>The smallest share of a region that must have values is {value}, but must be from 0 to 1: change it.</source>
        <translation>Den minste delen av ein region som må ha verdiar, er {value}, men må vere frå 0 til 1: Endre han.</translation>
    </message>
    <message>
        <source>The smallest share of the residents is {value}, but must be from 0 to 1: change it.</source>
        <translation>Den minste delen av dei busette er {value}, men må vere frå 0 til 1: endre han.</translation>
    </message>
    <message>
        <source>The speed along the straight line is {speed}, but must be above 0 kilometres per hour: change it, or leave it empty.</source>
        <translation>Farten i luftlinje er {speed}, men må vere over 0 kilometer i timen: endre han, eller lat feltet stå tomt.</translation>
    </message>
    <message>
        <source>The stop rule is met before the first merge, so every unit is a region of its own.</source>
        <translation>Stoppregelen er oppfylt før den første samanslåinga, så kvar eining er ein eigen region.</translation>
    </message>
    <message>
        <source>The stop rule’s value is {value}, but must be a number above 0: change it.</source>
        <translation>Verdien for stoppregelen er {value}, men må vere eit tal over 0: endre han.</translation>
    </message>
    <message>
        <source>The sum of indirect flows does not end, because nobody works at home in the largest units, which send all their commuters to each other: leave indirect flows out.</source>
        <translation>Summen av straumane over andre einingar tek ikkje slutt, fordi ingen arbeider der dei bur i dei største einingane, som sender alle pendlarane til kvarandre: vel bort straumar over andre einingar.</translation>
    </message>
    <message>
        <source>The sum of the set (the regions on the map)</source>
        <translation>Summen av utvalet (regionane på kartet)</translation>
    </message>
    <message>
        <source>The table as CSV …</source>
        <translation>Tabellen som CSV …</translation>
    </message>
    <message>
        <source>The table does not name its sources.</source>
        <translation>Tabellen oppgjev ikkje kjeldene sine.</translation>
    </message>
    <message>
        <source>The table has no indicator that is known.</source>
        <translation>Tabellen har ingen kjend indikator.</translation>
    </message>
    <message>
        <source>The table has the category “{inner}” beside “{outer}”, which overlaps it: keep categories that do not overlap, so that nobody counts twice.</source>
        <translation>Tabellen har kategorien «{inner}» ved sida av «{outer}», som overlappar han: behald kategoriar som ikkje overlappar, så ingen tel to gonger.</translation>
    </message>
    <message>
        <source>The table has the same category twice (e.g. {found}), so that {wanted} cannot be summed: keep one of them.</source>
        <translation>Tabellen har same kategori to gonger (t.d. {found}), så {wanted} kan ikkje summerast: behald éin av dei.</translation>
    </message>
    <message>
        <source>The table lacks a part of the range {wanted} (e.g. {found}): add these categories, with the value 0 where there is nobody.</source>
        <translation>Tabellen manglar ein del av spennet {wanted} (t.d. {found}): legg til desse kategoriane, med verdien 0 der det ikkje er nokon.</translation>
    </message>
    <message>
        <source>The table of cooperations has no row with a cooperation in the field “{field}” and a member in the field “{member}”: choose a table with one row for each member of each cooperation.</source>
        <translation>Samarbeidstabellen har inga rad med eit samarbeid i feltet «{field}» og ein medlem i feltet «{member}»: vel ein tabell med éi rad for kvar medlem i kvart samarbeid.</translation>
    </message>
    <message>
        <source>The table of finances has no rows for the chosen year: choose another table or year.</source>
        <translation>Økonomitabellen har ingen rader for det valde året: vel ein annan tabell eller eit anna år.</translation>
    </message>
    <message>
        <source>The table of scores has no row with an area in the field “{field}”: choose a table with one row for each area, item and rater.</source>
        <translation>Poengtabellen har inga rad med eit område i feltet «{field}»: vel ein tabell med éi rad for kvart område, tema og kvar vurderar.</translation>
    </message>
    <message>
        <source>The table of statistics has no row with a region and an indicator: choose a table with one row for each region, indicator and year.</source>
        <translation>Statistikktabellen har inga rad med region og indikator: vel ein tabell med éi rad for kvar region, indikator og kvart år.</translation>
    </message>
    <message>
        <source>The table of statistics has rows of {count} nations (e.g. {examples}), so that it is not clear which one the regions are compared with: keep the rows of one.</source>
        <translation>Statistikktabellen har rader for {count} land (t.d. {examples}), så det er uklart kva for eitt regionane blir samanlikna med: behald radene for eitt.</translation>
    </message>
    <message>
        <source>The table of statistics would need too much memory: {series} indicators with {periods} periods in all, for {regions} regions. Check that the right fields were chosen for indicator, period and region, or keep fewer rows.</source>
        <translation>Statistikktabellen ville krevje for mykje minne: {series} indikatorar med {periods} periodar i alt, for {regions} regionar. Sjekk at dei rette felta er valde for indikator, periode og region, eller behald færre rader.</translation>
    </message>
    <message>
        <source>The table to harmonise has no rows: choose a table with one row for each municipality.</source>
        <translation>Tabellen som skal reknast om, har ingen rader: vel ein tabell med éi rad for kvar kommune.</translation>
    </message>
    <message>
        <source>The table “{table}” gives “{variable}” in categories that are no ages (e.g. {examples}): add a row with their total, or leave the variable out.</source>
        <translation>Tabellen «{table}» har «{variable}» i kategoriar som ikkje er aldersgrupper (t.d. {examples}): Legg til ei rad med summen av dei, eller utelat variabelen.</translation>
    </message>
    <message>
        <source>The table “{table}” gives “{variable}” without the ages or industries that are needed.</source>
        <translation>Tabellen «{table}» har «{variable}» utan alderen eller næringane som trengst.</translation>
    </message>
    <message>
        <source>The table “{table}” has no column of numbers that is known (other columns: {columns}): name it “value” or after a variable of the catalogue, or write its name under the advanced parameters.</source>
        <translation>Tabellen «{table}» har ingen kjend kolonne med tal (andre kolonnar: {columns}): Gje han namnet «value» eller namnet til ein variabel i katalogen, eller skriv namnet under dei avanserte parameterane.</translation>
    </message>
    <message>
        <source>The table “{table}” has no column with the code of the unit, such as “code” or “kommune” (its columns: {columns}): rename that column, or write its name under the advanced parameters.</source>
        <translation>Tabellen «{table}» har ingen kolonne med koden for eininga, til dømes «code» eller «kommune» (kolonnane er {columns}): Gje kolonnen eit slikt namn, eller skriv namnet under dei avanserte parameterane.</translation>
    </message>
    <message>
        <source>The table “{table}” has no column with the period: its numbers have no date and are not compared with those of other tables. Add a column “year”.</source>
        <translation>Tabellen «{table}» har ingen kolonne med perioden: Tala har ingen dato og blir ikkje samanlikna med tal frå andre tabellar. Legg til ein kolonne «year».</translation>
    </message>
    <message>
        <source>The table “{table}” has no rows: choose a table with one row for each unit and period.</source>
        <translation>Tabellen «{table}» har ingen rader: Vel ein tabell med éi rad for kvar eining og periode.</translation>
    </message>
    <message>
        <source>The tables have no period with all that it needs.</source>
        <translation>Tabellane har ingen periode med alt han treng.</translation>
    </message>
    <message>
        <source>The travel time is assumed to be short enough.</source>
        <translation>Reisetida er rekna som kort nok.</translation>
    </message>
    <message>
        <source>The travel time {example} stands in the table as {one} and as {other} minutes by the same mode: keep one of them.</source>
        <translation>Reisetida {example} står i tabellen med både {one} og {other} minutt for same reisemiddel: lat éi av dei stå.</translation>
    </message>
    <message>
        <source>The two variables only vary together</source>
        <translation>Dei to variablane varierer berre saman</translation>
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
        <source>The unit {code} has no jobs in the industry “{industry}” in the chosen period: choose another industry, or give the number of jobs.</source>
        <translation>Eininga {code} har ingen arbeidsplassar i næringa «{industry}» i den valde perioden: vel ei anna næring, eller gi opp talet på arbeidsplassar.</translation>
    </message>
    <message>
        <source>The unit {code} lacks numbers by industry in the chosen period, so that it is not known how many jobs the industry “{industry}” has there: give the number of jobs.</source>
        <translation>Eininga {code} manglar tal etter næring i den valde perioden, så det er ikkje kjent kor mange arbeidsplassar næringa «{industry}» har der: oppgi talet på arbeidsplassar.</translation>
    </message>
    <message>
        <source>The unit {example} in the field “{field}” belongs to two centres: give each unit one row.</source>
        <translation>Eininga {example} i feltet «{field}» høyrer til to senter: gi kvar eining berre éi rad.</translation>
    </message>
    <message>
        <source>The units have no polygons, so nobody knows which are neighbours: give polygons for neighbours or a table of links to look for regions in several pieces.</source>
        <translation>Einingane har ingen flater, så det er ukjent kven som er naboar: oppgi flater for naboskap eller ein tabell med samband for å finne regionar i fleire delar.</translation>
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
        <source>The units wanted are the old ones of the changes, which are followed backwards: what was merged needs an earlier year in which the parts stood separately.</source>
        <translation>Dei ønskte einingane er dei gamle i endringane, som blir følgde baklengs: det som vart slege saman, treng eit tidlegare år der delane stod kvar for seg.</translation>
    </message>
    <message>
        <source>The units wanted; what was split is estimated</source>
        <translation>Dei ønskte einingane; det som vart delt, er overslag</translation>
    </message>
    <message>
        <source>The value “{example}” in row {row} does not say whether a travel time is by another mode than car: write 1 for yes and 0 for no.</source>
        <translation>Verdien «{example}» i rad {row} seier ikkje om reisetida gjeld eit anna reisemiddel enn bil: skriv 1 for ja og 0 for nei.</translation>
    </message>
    <message>
        <source>The variable “{id}” cannot be the sum of its part “{part}”: both must be of the kind count or amount, since rates, medians and scores cannot be added.</source>
        <translation>Variabelen «{id}» kan ikkje vere summen av delen «{part}»: båe må vere av typen count eller amount, sidan ratar, medianar og poeng ikkje kan summerast.</translation>
    </message>
    <message>
        <source>The variable “{id}” has the part “{part}”, which the catalogue does not define: add it to “variables” or correct its spelling.</source>
        <translation>Variabelen «{id}» har delen «{part}», som katalogen ikkje definerer: legg han til i «variables» eller rett skrivemåten.</translation>
    </message>
    <message>
        <source>The variable “{id}” is a part of itself: correct its “parts”.</source>
        <translation>Variabelen «{id}» er ein del av seg sjølv: rett «parts».</translation>
    </message>
    <message>
        <source>The variable “{id}” is given by {dimension}, but its part “{part}” is not: give the part the same “dimension”.</source>
        <translation>Variabelen «{id}» er gitt etter {dimension}, men delen «{part}» er det ikkje: gi delen same «dimension».</translation>
    </message>
    <message>
        <source>The year {year} is not in the field “{field}” of the finances, which holds {years}: choose one of these.</source>
        <translation>Året {year} finst ikkje i feltet «{field}» i økonomitabellen, som har {years}: vel eitt av desse.</translation>
    </message>
    <message>
        <source>The year {year} is not in the field “{field}”, which holds {years}: choose one of these.</source>
        <translation>Året {year} finst ikkje i feltet «{field}», som har {years}: vel eitt av desse.</translation>
    </message>
    <message>
        <source>The years have different units ({count} codes differ, e.g. {examples}): use tables with codes of one date.</source>
        <translation>Åra har ulike einingar ({count} kodar er ulike, t.d. {examples}): bruk tabellar med kodar frå same tid.</translation>
    </message>
    <message>
        <source>The {count} broader groups of the industries are the sections of the standard industrial classification SN2007, read from the codes (e.g. {examples}).</source>
        <translation>Dei {count} breiare gruppene av næringar er næringshovudområda i SN2007, lesne av kodane (t.d. {examples}).</translation>
    </message>
    <message>
        <source>The {count} broader groups of the industries are the two first digits of their codes (e.g. {examples}).</source>
        <translation>Dei {count} breiare gruppene av næringar er dei to første siffera i kodane (t.d. {examples}).</translation>
    </message>
    <message>
        <source>The {count} largest differences from {name}</source>
        <translation>Dei {count} største skilnadene frå {name}</translation>
    </message>
    <message>
        <source>The {count} regions selected on the map</source>
        <translation>Dei {count} regionane som er valde i kartet</translation>
    </message>
    <message>
        <source>The {members} members lie in {regions} regions, {most} of them in {region}.</source>
        <translation>Dei {members} medlemene ligg i {regions} regionar, {most} av dei i {region}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes (none: all)</source>
        <translation>Tema (ingen: alle)</translation>
    </message>
    <message>
        <source>There are no jobs outside {examples}, so that there is no rest of the nation: give the nation&apos;s jobs in a table of its own, or compare with the sum of the set.</source>
        <translation>Det er ingen arbeidsplassar utanfor {examples}, så det er ikkje noko att av landet å samanlikne med: legg inn arbeidsplassane i landet som ein eigen tabell, eller samanlikn med summen av utvalet.</translation>
    </message>
    <message>
        <source>There are no neighbours for random groups of {sizes} units: {count} cooperations of this size count as never inside one region by chance. Give polygons with sea, a gap or links.</source>
        <translation>Det finst ikkje naboar nok til tilfeldige grupper på {sizes} einingar: {count} samarbeid av denne storleiken blir rekna som aldri innanfor éin region ved tilfelle. Gje opp flater med sjø, ein avstand eller lenkjer.</translation>
    </message>
    <message>
        <source>There are {count} scored items: the map layers hold the first {most}, the table of statistics all.</source>
        <translation>Det er {count} tema med poeng: kartlaga har dei første {most}, statistikktabellen har alle.</translation>
    </message>
    <message>
        <source>There are {names} names but {counties} counties: read both from the same rows.</source>
        <translation>Det er {names} namn, men {counties} fylke: les begge frå dei same radene.</translation>
    </message>
    <message>
        <source>There are {units} units but {regions} region labels: give one label for each unit.</source>
        <translation>Det er {units} einingar, men {regions} regionkodar: oppgi éin kode for kvar eining.</translation>
    </message>
    <message>
        <source>There are {units} units, and the description length takes at most {most}: choose another method, or draw regions of larger units.</source>
        <translation>Det er {units} einingar, og skildringslengda klarer høgst {most}: vel ein annan metode, eller teikn regionar av større einingar.</translation>
    </message>
    <message>
        <source>There are {units} units, but neighbours of {neighbours}: use neighbours of the same units.</source>
        <translation>Det er {units} einingar, men naboar for {neighbours}: bruk naboar for dei same einingane.</translation>
    </message>
    <message>
        <source>There are {units} units, but the neighbours of {neighbours}: find the neighbours of the same units.</source>
        <translation>Det er {units} einingar, men naboane gjeld {neighbours}: finn naboane til dei same einingane.</translation>
    </message>
    <message>
        <source>There is already a scenario “{name}”: choose another name.</source>
        <translation>Det finst alt eit scenario «{name}»: vel eit anna namn.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in the input “{input}”, which has {fields}: choose one of these.</source>
        <translation>Feltet «{field}» finst ikkje i «{input}», som har {fields}: vel eitt av desse.</translation>
    </message>
    <message>
        <source>There is no industry “{industry}” in the industry table, which has {industries}: choose one of these.</source>
        <translation>Det er inga næring «{industry}» i næringstabellen, som har {industries}: vel ei av desse.</translation>
    </message>
    <message>
        <source>There is no method “{value}”: choose one of {known}.</source>
        <translation>Det finst ingen metode «{value}»: vel ein av {known}.</translation>
    </message>
    <message>
        <source>There is no parameter “{name}”: it is ignored.</source>
        <translation>Parameteren «{name}» finst ikkje og blir ikkje brukt.</translation>
    </message>
    <message>
        <source>There is no table {table} for “{input}”: choose one that exists.</source>
        <translation>Det finst ingen tabell {table} for «{input}»: Vel ein som finst.</translation>
    </message>
    <message>
        <source>There is no value for the period {period}: the indicators have {known}.</source>
        <translation>Det er ingen verdi for perioden {period}: Indikatorane har {known}.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: ask for at least one drawing, setting or other year.</source>
        <translation>Det er ingenting å samanlikne med: be om minst éi teikning, éin annan terskelverdi eller eitt anna år.</translation>
    </message>
    <message>
        <source>These settings give the base itself and are not drawn again: {examples}.</source>
        <translation>Desse verdiane gir sjølve utgangspunktet og blir ikkje teikna på nytt: {examples}.</translation>
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
        <source>This method cannot draw regions in one piece: choose “{repair}” in the input “{input}” instead.</source>
        <translation>Denne metoden kan ikkje teikne samanhengande regionar: vel «{repair}» under «{input}» i staden.</translation>
    </message>
    <message>
        <source>This method knows no height: cut by the strength of the link instead.</source>
        <translation>Denne metoden har inga høgd: kutt etter styrken på koplinga i staden.</translation>
    </message>
    <message>
        <source>This stop rule of flowbca needs a value: fill it in.</source>
        <translation>Denne stoppregelen for flowbca treng ein verdi: fyll han ut.</translation>
    </message>
    <message>
        <source>This stop rule of flowbca takes no value: leave it empty.</source>
        <translation>Denne stoppregelen for flowbca har ingen verdi: lat feltet stå tomt.</translation>
    </message>
    <message>
        <source>This view as PNG …</source>
        <translation>Denne visinga som PNG …</translation>
    </message>
    <message>
        <source>This view as SVG …</source>
        <translation>Denne visinga som SVG …</translation>
    </message>
    <message>
        <source>Those who live and work in the unit</source>
        <translation>Dei som bur og arbeider i eininga</translation>
    </message>
    <message>
        <source>Those who live outside the units bear their part</source>
        <translation>Dei som bur utanfor einingane, ber sin del</translation>
    </message>
    <message>
        <source>Three divisions and their differences</source>
        <translation>Tre inndelingar og skilnadene mellom dei</translation>
    </message>
    <message>
        <source>Three parts (Dunn)</source>
        <translation>Tre delar (Dunn)</translation>
    </message>
    <message>
        <source>Throw the scenario away</source>
        <translation>Kast scenariet</translation>
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
        <source>To centre</source>
        <translation>Til senter</translation>
    </message>
    <message>
        <source>To compare years, choose the field with the year and the year of the base division.</source>
        <translation>For å samanlikne år, vel feltet med år og året for inndelinga som er utgangspunktet.</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Til region</translation>
    </message>
    <message>
        <source>To see whether a merger decides, three things are needed: the field with the year in the commuting table, the earlier year, and the changes of codes.</source>
        <translation>For å sjå om ei kommunesamanslåing avgjer, trengst tre ting: feltet med år i pendlingstabellen, det tidlegare året og kodetabellen.</translation>
    </message>
    <message>
        <source>Towns and villages</source>
        <translation>Byar og tettstader</translation>
    </message>
    <message>
        <source>Trade and repair of vehicles</source>
        <translation>Handel og bilverkstader</translation>
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
        <translation>To greiner som møtest, er to regionar som blir slegne saman: blå og tjukke før kuttet, grå og tynne etter det. Einingane i ein region står saman på felles botn, med den største eller leiande eininga i halvfeit skrift.</translation>
    </message>
    <message>
        <source>UK travel-to-work areas</source>
        <translation>Britiske pendlingsområde (TTWA)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Unevenness of growth between industries (Lilien)</source>
        <translation>Ulik vekst mellom næringane (Lilien)</translation>
    </message>
    <message>
        <source>Unevenness of the location quotients (Gini)</source>
        <translation>Ulikskap mellom lokaliseringskvotientane (Gini)</translation>
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
        <source>Unit of measure</source>
        <translation>Måleining</translation>
    </message>
    <message>
        <source>Unit or centre that it follows</source>
        <translation>Eining eller senter som ho følgjer</translation>
    </message>
    <message>
        <source>Unit or centre that it follows, name</source>
        <translation>Eining eller senter som ho følgjer, namn</translation>
    </message>
    <message>
        <source>Unit or region that is scored</source>
        <translation>Eining eller region som får poeng</translation>
    </message>
    <message>
        <source>Unit to move</source>
        <translation>Eining som blir flytt</translation>
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
        <source>Units and how firmly they stay</source>
        <translation>Einingar og kor stabile dei er</translation>
    </message>
    <message>
        <source>Units and how sure their numbers are</source>
        <translation>Einingar og kor sikre tala er</translation>
    </message>
    <message>
        <source>Units and region polygons cannot be intersected ({reason}): repair both layers with “Fix geometries” first.</source>
        <translation>Einingane og flatene for regionane kan ikkje leggjast over kvarandre ({reason}): reparer først begge laga med «Fiks geometrier» (Fix geometries).</translation>
    </message>
    <message>
        <source>Units and the jobs that their residents lose</source>
        <translation>Einingar og arbeidsplassane dei busette mistar</translation>
    </message>
    <message>
        <source>Units and what changed</source>
        <translation>Einingar og kva som er endra</translation>
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
        <source>Units are small below (inhabitants)</source>
        <translation>Einingar er små under (innbyggjarar)</translation>
    </message>
    <message>
        <source>Units in the long table too</source>
        <translation>Einingane i den lange tabellen òg</translation>
    </message>
    <message>
        <source>Units of the stable core</source>
        <translation>Einingar i den stabile kjernen</translation>
    </message>
    <message>
        <source>Units that are a member of a cooperation</source>
        <translation>Einingar som er medlem av eit samarbeid</translation>
    </message>
    <message>
        <source>Units that change region</source>
        <translation>Einingar som byter region</translation>
    </message>
    <message>
        <source>Units that leave in more than a tenth of the drawings</source>
        <translation>Einingar som går ut av regionen sin i meir enn ein tidel av teikningane</translation>
    </message>
    <message>
        <source>Units that leave in more than half of the drawings</source>
        <translation>Einingar som går ut av regionen sin i meir enn halvparten av teikningane</translation>
    </message>
    <message>
        <source>Units that need a travel time</source>
        <translation>Einingar som treng reisetid</translation>
    </message>
    <message>
        <source>Units that no given centre takes may become centres</source>
        <translation>Einingar som ikkje får eit av dei oppgitte sentera, kan bli senter</translation>
    </message>
    <message>
        <source>Units that stay in their region in at least nine of ten drawings: {core}, with {share} of the employed residents. Units that leave it in more than half: {leave}.</source>
        <translation>Einingar som blir verande i regionen sin i minst ni av ti teikningar: {core}, med {share} av dei sysselsette busette. Einingar som går ut av han i meir enn halvparten: {leave}.</translation>
    </message>
    <message>
        <source>Units that the check finds suspicious</source>
        <translation>Einingar som kontrollen finn mistenkelege</translation>
    </message>
    <message>
        <source>Units wanted (empty: the latest codes of the changes)</source>
        <translation>Ønskte einingar (tomt: dei nyaste kodane i endringane)</translation>
    </message>
    <message>
        <source>Units wanted: code of the unit</source>
        <translation>Ønskte einingar: koden for eininga</translation>
    </message>
    <message>
        <source>Units wanted: name of the unit</source>
        <translation>Ønskte einingar: namnet på eininga</translation>
    </message>
    <message>
        <source>Units with a region in both divisions</source>
        <translation>Einingar med region i begge inndelingane</translation>
    </message>
    <message>
        <source>Units with a region in the first division only</source>
        <translation>Einingar med region berre i den første inndelinga</translation>
    </message>
    <message>
        <source>Units with a region in the second division only</source>
        <translation>Einingar med region berre i den andre inndelinga</translation>
    </message>
    <message>
        <source>Units with an assumed travel time</source>
        <translation>Einingar der reisetida er rekna som kort nok</translation>
    </message>
    <message>
        <source>Units with indicators</source>
        <translation>Einingar med indikatorar</translation>
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
        <source>Units without a region in both divisions</source>
        <translation>Einingar utan region i nokon av inndelingane</translation>
    </message>
    <message>
        <source>Units, their centre and why</source>
        <translation>Einingar, senteret deira og kvifor</translation>
    </message>
    <message>
        <source>Units: {units}. Commuting: {flows}. Made with SMACREG {version}.</source>
        <translation>Einingar: {units}. Pendling: {flows}. Laga med SMACREG {version}.</translation>
    </message>
    <message>
        <source>Unpin {region}</source>
        <translation>Løys {region}</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Uoppgitt</translation>
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
        <source>Value concerned</source>
        <translation>Verdien det gjeld</translation>
    </message>
    <message>
        <source>Value to check (empty: the first)</source>
        <translation>Verdi som skal kontrollerast (tomt: den første)</translation>
    </message>
    <message>
        <source>Values of regions that lack some units</source>
        <translation>Verdiar for regionar der nokre einingar manglar</translation>
    </message>
    <message>
        <source>Values of regions that rest on estimates</source>
        <translation>Verdiar for regionar som byggjer på overslag</translation>
    </message>
    <message>
        <source>Values of regions that rest on few persons</source>
        <translation>Verdiar for regionar som byggjer på få personar</translation>
    </message>
    <message>
        <source>Values of whole regions</source>
        <translation>Verdiar for heile regionar</translation>
    </message>
    <message>
        <source>Values that can be added (persons, jobs, amounts)</source>
        <translation>Verdiar som kan leggjast saman (personar, arbeidsplassar, beløp)</translation>
    </message>
    <message>
        <source>Variable of tables that do not name theirs</source>
        <translation>Variabelen for tabellar som ikkje namngir sin</translation>
    </message>
    <message>
        <source>Variant (of a projection or scenario)</source>
        <translation>Alternativ (for ei framskriving eller eit scenario)</translation>
    </message>
    <message>
        <source>Variation of information</source>
        <translation>Informasjonsvariasjon</translation>
    </message>
    <message>
        <source>Variation of information where every person counts the same, in nats</source>
        <translation>Informasjonsvariasjon der kvar person tel likt, i nat</translation>
    </message>
    <message>
        <source>Variation of information, in nats: what one division leaves open about the other, 0 = nothing</source>
        <translation>Informasjonsvariasjon, i nat: det den eine inndelinga lèt stå ope om den andre, 0 = ingenting</translation>
    </message>
    <message>
        <source>Variation of information, weighted by persons</source>
        <translation>Informasjonsvariasjon, vekta etter personar</translation>
    </message>
    <message>
        <source>Variety between groups, bits (unrelated)</source>
        <translation>Variasjon mellom grupper, bit (ikkje nærskyld)</translation>
    </message>
    <message>
        <source>Variety from 0 to 1 (normalised entropy)</source>
        <translation>Variasjon frå 0 til 1 (normalisert entropi)</translation>
    </message>
    <message>
        <source>Variety of industries, bits (entropy)</source>
        <translation>Variasjon i næringar, bit (entropi)</translation>
    </message>
    <message>
        <source>Variety within groups, bits (related)</source>
        <translation>Variasjon innanfor grupper, bit (nærskyld)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visingar</translation>
    </message>
    <message>
        <source>Waited in reserve; the unit has its strongest link to the region of {region}.</source>
        <translation>Venta i reserve; eininga har sterkast kopling til regionen til {region}.</translation>
    </message>
    <message>
        <source>Was cut off from the centre of its region; of the regions next to it, the strongest link is to that of {region}.</source>
        <translation>Var avskoren frå senteret i regionen sin; av regionane ved sida av er koplinga sterkast til regionen til {region}.</translation>
    </message>
    <message>
        <source>We lie between two centres: how firmly do we belong?</source>
        <translation>Vi ligg mellom to senter: Kor fast høyrer vi til?</translation>
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
        <translation>Vekta gjennomsnitt av delar (1 = ja)</translation>
    </message>
    <message>
        <source>What are our numbers for today&apos;s municipalities?</source>
        <translation>Kva er tala våre for kommunane i dag?</translation>
    </message>
    <message>
        <source>What became of the old codes</source>
        <translation>Kva det vart av dei gamle kodane</translation>
    </message>
    <message>
        <source>What do you wonder?</source>
        <translation>Kva lurer du på?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som skjedde</translation>
    </message>
    <message>
        <source>What is scored (for example leadership)</source>
        <translation>Kva det blir gitt poeng for (til dømes leiarskap)</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Kva det byggjer på</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kva det viser</translation>
    </message>
    <message>
        <source>What the first region became</source>
        <translation>Kva den første regionen vart til</translation>
    </message>
    <message>
        <source>What the first region became, name</source>
        <translation>Kva den første regionen vart til, namn</translation>
    </message>
    <message>
        <source>What the indicators mean</source>
        <translation>Kva indikatorane tyder</translation>
    </message>
    <message>
        <source>What they are compared with: equally large industries</source>
        <translation>Det dei blir samanlikna med: like store næringar</translation>
    </message>
    <message>
        <source>What to compare with has no jobs in {examples}, so that it has no growth: choose other periods or another reference.</source>
        <translation>Det som skal samanliknast med, har ingen arbeidsplassar i {examples} og dermed ingen vekst: vel andre periodar eller noko anna å samanlikne med.</translation>
    </message>
    <message>
        <source>What to compare with lacks values in {count} periods ({examples}): choose another reference, or fill in its rows.</source>
        <translation>Det som skal samanliknast med, manglar verdiar i {count} periodar ({examples}): vel noko anna å samanlikne med, eller fyll ut radene.</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Kva som varierer</translation>
    </message>
    <message>
        <source>What was mended or decided by hand after the cut is not in the tree.</source>
        <translation>Det som er ordna eller bestemt for hand etter kuttet, er ikkje med i treet.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Kva som ville endre det</translation>
    </message>
    <message>
        <source>What would place it elsewhere</source>
        <translation>Kva som ville ha gitt ei anna plassering</translation>
    </message>
    <message>
        <source>What “{scenario}” changes</source>
        <translation>Kva «{scenario}» endrar</translation>
    </message>
    <message>
        <source>Where cooperation and daily life part</source>
        <translation>Der samarbeid og kvardagsliv skil lag</translation>
    </message>
    <message>
        <source>Where random groups start</source>
        <translation>Kvar tilfeldige grupper startar</translation>
    </message>
    <message>
        <source>Where the others work</source>
        <translation>Her arbeider dei andre</translation>
    </message>
    <message>
        <source>Where they part, in words</source>
        <translation>Kvar dei skil lag, med ord</translation>
    </message>
    <message>
        <source>Where would a closing hurt?</source>
        <translation>Kvar ville ei nedlegging råke?</translation>
    </message>
    <message>
        <source>Whether a municipal merger may decide</source>
        <translation>Om ei kommunesamanslåing kan ha avgjort</translation>
    </message>
    <message>
        <source>Which industries are related</source>
        <translation>Kva næringar som er nærskylde</translation>
    </message>
    <message>
        <source>Which industries are related is read from only {count} regions: below {fewest}, density and potential say little. Use more regions, or the municipalities of the whole country.</source>
        <translation>Kva næringar som er nærskylde, er lese av berre {count} regionar: under {fewest} seier tettleik og potensial lite. Bruk fleire regionar, eller kommunane i heile landet.</translation>
    </message>
    <message>
        <source>Which municipalities form one labour market, and has that changed?</source>
        <translation>Kva kommunar er éin arbeidsmarknad, og har det endra seg?</translation>
    </message>
    <message>
        <source>Which municipality do you wonder about? Search for its name above, or press “Point” and click it on the map.</source>
        <translation>Kva kommune lurer du på? Søk etter namnet over, eller trykk «Peik» og klikk på han i kartet.</translation>
    </message>
    <message>
        <source>Which regions do you want to compare? Search for a name above, or press “Point” and click regions on the map.</source>
        <translation>Kva regionar vil du samanlikne? Søk etter eit namn over, eller trykk «Peik» og klikk på regionar i kartet.</translation>
    </message>
    <message>
        <source>Which regions grow, and does the hinterland come along?</source>
        <translation>Kva regionar veks, og blir omlandet med?</translation>
    </message>
    <message>
        <source>Who gave the score</source>
        <translation>Kven som gav poenga</translation>
    </message>
    <message>
        <source>Who lose their work, % of employed residents</source>
        <translation>Kven som mistar arbeidet, % av dei sysselsette busette</translation>
    </message>
    <message>
        <source>Whole regions</source>
        <translation>Heile regionar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Kvifor her?</translation>
    </message>
    <message>
        <source>With those who work in {unit} itself, {count} residents would have to go to {other} instead before it is the stronger one.</source>
        <translation>Medrekna dei som arbeider i {unit} sjølv, måtte {count} busette pendle til {other} i staden før den regionen vart den sterkaste.</translation>
    </message>
    <message>
        <source>With {value} commuters to {centre} ({change} fewer): {where}.</source>
        <translation>Med {value} pendlarar til {centre} ({change} færre): {where}.</translation>
    </message>
    <message>
        <source>With {value} commuters to {centre} ({change} more): {where}.</source>
        <translation>Med {value} pendlarar til {centre} ({change} fleire): {where}.</translation>
    </message>
    <message>
        <source>With {value} minutes to {centre} ({change} fewer): {where}.</source>
        <translation>Med {value} minutt til {centre} ({change} færre): {where}.</translation>
    </message>
    <message>
        <source>With {value} minutes to {centre} ({change} more): {where}.</source>
        <translation>Med {value} minutt til {centre} ({change} fleire): {where}.</translation>
    </message>
    <message>
        <source>With {value} minutes to {centre}: {where}.</source>
        <translation>Med {value} minutt til {centre}: {where}.</translation>
    </message>
    <message>
        <source>Without small flows</source>
        <translation>Utan små straumar</translation>
    </message>
    <message>
        <source>Without “{field}” nothing is weighted by population, and small units are not counted.</source>
        <translation>Utan «{field}» blir ingenting vekta etter befolkning, og små einingar blir ikkje talde.</translation>
    </message>
    <message>
        <source>Workers in the unit who live in the region</source>
        <translation>Arbeider i eininga og bur i regionen</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Arbeider i</translation>
    </message>
    <message>
        <source>Works in, name</source>
        <translation>Arbeider i, namn</translation>
    </message>
    <message>
        <source>Written: {link}</source>
        <translation>Lagra: {link}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Year of the cooperations, for the statistics</source>
        <translation>År for samarbeida, til statistikken</translation>
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
        <translation>Året alle kodane høyrer til (tomt: året for kvar rad)</translation>
    </message>
    <message>
        <source>Year, in the finances</source>
        <translation>Året, i økonomitabellen</translation>
    </message>
    <message>
        <source>Your catalogue adds {count} entries (e.g. {examples}).</source>
        <translation>Katalogen din legg til {count} oppføringar (t.d. {examples}).</translation>
    </message>
    <message>
        <source>Your catalogue replaces {count} entries of the plugin&apos;s (e.g. {examples}).</source>
        <translation>Katalogen din erstattar {count} av oppføringane i programtillegget (t.d. {examples}).</translation>
    </message>
    <message>
        <source>a size, not compared</source>
        <translation>ein storleik, blir ikkje samanlikna</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>over 0</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>over 0 og høgst 1</translation>
    </message>
    <message>
        <source>all regions, the middle half</source>
        <translation>alle regionar, den midtarste halvparten</translation>
    </message>
    <message>
        <source>as in {detail}</source>
        <translation>som i {detail}</translation>
    </message>
    <message>
        <source>as one with</source>
        <translation>slått saman med</translation>
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
        <translation>berre sentra</translation>
    </message>
    <message>
        <source>code not in use then</source>
        <translation>koden var ikkje i bruk då</translation>
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
        <translation>avvik {detail} frå den andre variabelen</translation>
    </message>
    <message>
        <source>flowbca has several stop rules of its own: choose one of them.</source>
        <translation>flowbca har fleire eigne stoppreglar: vel ein av dei.</translation>
    </message>
    <message>
        <source>flowbca: flows compared</source>
        <translation>flowbca: straumar som blir samanlikna</translation>
    </message>
    <message>
        <source>flowbca: last tie-break</source>
        <translation>flowbca: siste avgjerd når val står likt</translation>
    </message>
    <message>
        <source>flowbca: own stop rule</source>
        <translation>flowbca: eigen stoppregel</translation>
    </message>
    <message>
        <source>flowbca: value of the own stop rule</source>
        <translation>flowbca: verdi for den eigne stoppregelen</translation>
    </message>
    <message>
        <source>high on both</source>
        <translation>høg på begge</translation>
    </message>
    <message>
        <source>high only on {name}</source>
        <translation>høg berre på {name}</translation>
    </message>
    <message>
        <source>hinterland</source>
        <translation>omland</translation>
    </message>
    <message>
        <source>hinterlands only</source>
        <translation>berre omlanda</translation>
    </message>
    <message>
        <source>it falls into pieces</source>
        <translation>han fell i delar</translation>
    </message>
    <message>
        <source>it no longer fulfils the criteria</source>
        <translation>han oppfyller ikkje lenger krava</translation>
    </message>
    <message>
        <source>its centre is in another region</source>
        <translation>senteret ligg i ein annan region</translation>
    </message>
    <message>
        <source>kept together in a common unit</source>
        <translation>halde saman i ei felles eining</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>største</translation>
    </message>
    <message>
        <source>leads to none of the units wanted</source>
        <translation>fører ikkje til nokon av dei ønskte einingane</translation>
    </message>
    <message>
        <source>like {name}</source>
        <translation>som {name}</translation>
    </message>
    <message>
        <source>low on both</source>
        <translation>låg på begge</translation>
    </message>
    <message>
        <source>low to the right</source>
        <translation>låge tal til høgre</translation>
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
        <translation>ingen klar skilnad frå {name}</translation>
    </message>
    <message>
        <source>no known code</source>
        <translation>ingen kjend kode</translation>
    </message>
    <message>
        <source>no municipality is left</source>
        <translation>ingen kommune er att</translation>
    </message>
    <message>
        <source>no other municipality</source>
        <translation>ingen annan kommune</translation>
    </message>
    <message>
        <source>no region, {share} of the jobs there</source>
        <translation>ingen region, {share} av arbeidsplassane der</translation>
    </message>
    <message>
        <source>no shares are known</source>
        <translation>ingen delar er kjende</translation>
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
        <translation>ikkje definert for ein heil region</translation>
    </message>
    <message>
        <source>number of values</source>
        <translation>talet på verdiar</translation>
    </message>
    <message>
        <source>part that leads to none of the units wanted</source>
        <translation>del som ikkje fører til nokon av dei ønskte einingane</translation>
    </message>
    <message>
        <source>rate that cannot be computed: {detail}</source>
        <translation>rate som ikkje kan reknast ut: {detail}</translation>
    </message>
    <message>
        <source>region {region}, {share} of the jobs there</source>
        <translation>regionen {region}, {share} av arbeidsplassane der</translation>
    </message>
    <message>
        <source>rests on an estimate</source>
        <translation>byggjer på eit anslag</translation>
    </message>
    <message>
        <source>rests on few persons</source>
        <translation>byggjer på få personar</translation>
    </message>
    <message>
        <source>same region, {share} of the jobs there</source>
        <translation>same region, {share} av arbeidsplassane der</translation>
    </message>
    <message>
        <source>share: {detail}</source>
        <translation>del: {detail}</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>minste</translation>
    </message>
    <message>
        <source>some municipalities are missing</source>
        <translation>nokre kommunar manglar</translation>
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
        <translation>gruppa</translation>
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
        <translation>landet (eigen tabell)</translation>
    </message>
    <message>
        <source>the sum of the set, {units} units</source>
        <translation>summen av utvalet, {units} einingar</translation>
    </message>
    <message>
        <source>the sum of the {units} units of the industry table that have all values</source>
        <translation>summen av dei {units} einingane i næringstabellen som har alle verdiane</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>øvre kvartil</translation>
    </message>
    <message>
        <source>weighted mean of the municipalities&apos; rates</source>
        <translation>vekta snitt av ratane i kommunane</translation>
    </message>
    <message>
        <source>would be on its own</source>
        <translation>ville stått åleine</translation>
    </message>
    <message>
        <source>would belong to {centre}</source>
        <translation>ville høyrt til {centre}</translation>
    </message>
    <message>
        <source>{asked} regions were asked for, but {regions} are left when no two of them are linked any more.</source>
        <translation>Det vart bede om {asked} regionar, men {regions} er att når ingen av dei lenger har kopling til kvarandre.</translation>
    </message>
    <message>
        <source>{both} regions are high on both, {neither} low on both, {up} high only upwards and {across} high only across.</source>
        <translation>{both} regionar er høge på begge, {neither} låge på begge, {up} høge berre oppover og {across} høge berre bortover.</translation>
    </message>
    <message>
        <source>{cells} flows with {persons} persons are smaller than the minimum flow {min_flow} and are left out.</source>
        <translation>{cells} pendlingsstraumar med til saman {persons} personar er mindre enn den minste som er med ({min_flow}), og er haldne utanfor.</translation>
    </message>
    <message>
        <source>{centres} units are centres of their own, {rings} regions are rings of units that point at each other, and {cuts} long chains were cut.</source>
        <translation>{centres} av einingane er eigne senter, {rings} av regionane er ringar av einingar som peikar på kvarandre, og {cuts} lange kjeder er kutta.</translation>
    </message>
    <message>
        <source>{centres} units are centres, {secondary} secondary centres and {members} members; {rings} regions are rings of members that point at each other.</source>
        <translation>{centres} av einingane er senter, {secondary} er sekundære senter og {members} er medlemer; {rings} av regionane er ringar av medlemer som peikar på kvarandre.</translation>
    </message>
    <message>
        <source>{computed} indicators for {regions} regions and {units} units, {periods} periods.</source>
        <translation>{computed} indikatorar for {regions} regionar og {units} einingar, {periods} periodar.</translation>
    </message>
    <message>
        <source>{count} areas of the scores are not on the map and are left out (e.g. {examples}).</source>
        <translation>{count} av områda for poenga er ikkje på kartet og blir haldne utanfor (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} centres in the field “{field}” are not among the units (e.g. {examples}): correct their codes, or choose a map of the same year.</source>
        <translation>{count} av sentera i feltet «{field}» finst ikkje mellom einingane (t.d. {examples}): rett kodane, eller vel eit kart frå same år.</translation>
    </message>
    <message>
        <source>{count} centres in the field “{field}” are not units of their region (e.g. {examples}): they are not used.</source>
        <translation>{count} senter i feltet «{field}» er ikkje einingar i sin eigen region (t.d. {examples}): dei blir ikkje brukte.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by most jobs, then position, then code.</source>
        <translation>{count} av vala stod heilt likt og vart avgjorde av flest arbeidsplassar, så plassering, så kode.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by the largest inflow, as flowbca prescribes.</source>
        <translation>{count} av vala stod heilt likt og vart avgjorde av flest pendlarar inn, slik flowbca gjer.</translation>
    </message>
    <message>
        <source>{count} choices were exact ties and were broken by the order of codes, as the R package does.</source>
        <translation>{count} av vala stod heilt likt og vart avgjorde av rekkjefølgja på kodane, slik R-pakken gjer.</translation>
    </message>
    <message>
        <source>{count} choices were ties at the largest similarity and went to the pair with most commuters for its labour force.</source>
        <translation>{count} av vala stod likt på den største likskapen og gjekk til paret med flest pendlarar i høve til arbeidsstyrken.</translation>
    </message>
    <message>
        <source>{count} codes do not occur in the changes and are kept as they are (e.g. {examples}); give a layer of the units wanted to have them checked.</source>
        <translation>{count} kodar finst ikkje i endringane og blir haldne som dei er (t.d. {examples}); gi eit kartlag med dei ønskte einingane for å få dei kontrollerte.</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” are no units of {vintage}, but of other years (e.g. {examples}): the table mixes structures, so check that no unit is counted twice, or choose the field with the year.</source>
        <translation>{count} av kodane i feltet «{field}» er ikkje einingar i {vintage}, men i andre år (t.d. {examples}): tabellen blandar inndelingar, så sjå etter at inga eining blir talt to gonger, eller vel feltet med år.</translation>
    </message>
    <message>
        <source>{count} codes in the field “{field}” are units of no year that is known (e.g. {examples}): correct them, or leave out these rows if they are totals or places outside.</source>
        <translation>{count} av kodane i feltet «{field}» er ikkje einingar i noko kjent år (t.d. {examples}): rett dei, eller ta bort desse radene dersom dei er summar eller stader utanfor.</translation>
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
        <source>{count} codes lead to no unit, at least in some years (e.g. {examples}): {rows} rows with {value} in “{field}” are left out and stand in the report.</source>
        <translation>{count} kodar fører ikkje til noka eining, i alle fall i nokre år (t.d. {examples}): {rows} rader med {value} i «{field}» er utelatne og står i rapporten.</translation>
    </message>
    <message>
        <source>{count} codes occur more than once in the field “{field}” (e.g. {examples}): the comparison needs one row for each unit, so choose one year or sum the rows first.</source>
        <translation>{count} kodar førekjem meir enn éin gong i feltet «{field}» (t.d. {examples}): samanlikninga treng éi rad for kvar eining, så vel eitt år eller summer radene først.</translation>
    </message>
    <message>
        <source>{count} codes of the decisions by hand are both a unit and the id of another region (e.g. {examples}): they are read as the region that the unit is in.</source>
        <translation>{count} av kodane i avgjerdene for hand er både ei eining og koden til ein annan region (t.d. {examples}): dei er lesne som regionen eininga er i.</translation>
    </message>
    <message>
        <source>{count} codes of the decisions by hand in the field “{field}” are neither a unit nor a region (e.g. {examples}): write the code of any unit in the region.</source>
        <translation>{count} av kodane i feltet «{field}» i avgjerdene for hand er verken ei eining eller ein region (t.d. {examples}): skriv koden til kva eining som helst i regionen.</translation>
    </message>
    <message>
        <source>{count} codes of the decisions by hand in the field “{field}” are not among the units (e.g. {examples}): correct them or remove the rows.</source>
        <translation>{count} av kodane i feltet «{field}» i avgjerdene for hand finst ikkje mellom einingane (t.d. {examples}): rett dei eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} codes of the decisions by hand in the field “{field}” are units without a region (e.g. {examples}): write the code of a unit that has one.</source>
        <translation>{count} av kodane i feltet «{field}» i avgjerdene for hand er einingar utan region (t.d. {examples}): skriv koden til ei eining som har region.</translation>
    </message>
    <message>
        <source>{count} codes of the division are not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av kodane i inndelinga finst ikkje mellom einingane og er ikkje med (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} codes of the finances are not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av kodane i økonomitabellen er ikkje mellom einingane og blir haldne utanfor (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} codes of the first division lead to no unit and are left out (e.g. {examples}).</source>
        <translation>{count} av kodane i den første inndelinga fører ikkje til noka eining og er ikkje med (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} codes of the industry table are shorter or longer than those of the units (e.g. {examples}): they are taken for counties or other areas and are not summed.</source>
        <translation>{count} kodar i næringstabellen er kortare eller lengre enn kodane for einingane (t.d. {examples}): dei blir rekna som fylke eller andre område og blir ikkje summerte.</translation>
    </message>
    <message>
        <source>{count} codes of the input “{input}” are not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av kodane i «{input}» finst ikkje mellom einingane og er ikkje med (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} codes of the travel time table are not among the units (e.g. {examples}); their rows are left out.</source>
        <translation>{count} av kodane i tabellen med reisetider finst ikkje mellom einingane (t.d. {examples}); radene deira er ikkje med.</translation>
    </message>
    <message>
        <source>{count} codes of {year} lead to no unit (e.g. {examples}); their commuters do not count in the question whether a merger decides.</source>
        <translation>{count} av kodane frå {year} fører ikkje til noka eining (t.d. {examples}); pendlarane der tel ikkje med i spørsmålet om ei kommunesamanslåing avgjer.</translation>
    </message>
    <message>
        <source>{count} combinations of thresholds contradict themselves and are left out (e.g. {examples}).</source>
        <translation>{count} av kombinasjonane av terskelverdiar motseier seg sjølve og er ikkje med (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} combinations of unit and industry occur more than once in the industry table (e.g. {example}, row {row}): choose the field with the period, or keep one row of each.</source>
        <translation>{count} kombinasjonar av eining og næring førekjem meir enn éin gong i næringstabellen (t.d. {example}, rad {row}): vel feltet med perioden, eller ta vare på éi rad av kvar.</translation>
    </message>
    <message>
        <source>{count} combinations of unit, industry and period occur more than once in the industry table (e.g. {example}, row {row}): keep one row of each, for example only one sex, age or place (of work or of residence).</source>
        <translation>{count} kombinasjonar av eining, næring og periode førekjem meir enn éin gong i næringstabellen (t.d. {example}, rad {row}): ta vare på éi rad av kvar, til dømes berre eitt kjønn, éin alder eller éin stad (arbeidsstad eller bustad).</translation>
    </message>
    <message>
        <source>{count} cooperations have different members for different tasks (first: {example}, with {tasks}): give each its own value in the field “{field}”, for example cooperation and task together.</source>
        <translation>{count} av samarbeida har ulike medlemer for ulike oppgåver (først: {example}, med {tasks}): gje kvart av dei ein eigen verdi i feltet «{field}», til dømes samarbeid og oppgåve saman.</translation>
    </message>
    <message>
        <source>{count} cooperations have one member only and are left out (e.g. {examples}).</source>
        <translation>{count} av samarbeida har berre éin medlem og blir haldne utanfor (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} cooperations have several names (e.g. {example}: {names}): the first in the alphabet is used.</source>
        <translation>{count} av samarbeida har fleire namn (t.d. {example}: {names}): det første i alfabetet blir brukt.</translation>
    </message>
    <message>
        <source>{count} councils of the region are looked at apart from the cooperations.</source>
        <translation>{count} regionråd blir vurderte for seg, ikkje mellom samarbeida.</translation>
    </message>
    <message>
        <source>{count} decisions by hand change nothing ({examples}).</source>
        <translation>{count} av avgjerdene for hand endrar ingenting ({examples}).</translation>
    </message>
    <message>
        <source>{count} decisions by hand have no unit in the field “{field}” (first: row {row}): fill in the codes or remove the rows.</source>
        <translation>{count} av avgjerdene for hand manglar eining i feltet «{field}» (første: rad {row}): fyll ut kodane eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} different texts in the field “{field}” are no period (e.g. {examples}): write years (2019), quarters (2019K1), months (2019M06) or dates (2019-01-01).</source>
        <translation>{count} ulike tekstar i feltet «{field}» er ingen periode (t.d. {examples}): skriv år (2019), kvartal (2019K1), månader (2019M06) eller datoar (2019-01-01).</translation>
    </message>
    <message>
        <source>{count} flows are no whole numbers and are rounded, to 1 at least, because the description length counts persons: {before} persons became {after}.</source>
        <translation>{count} av straumane er ikkje heile tal og er runda av, til minst 1, fordi skildringslengda tel personar: {before} personar vart til {after}.</translation>
    </message>
    <message>
        <source>{count} geometries of the input “{input}” are invalid: they are repaired for the comparison with the units.</source>
        <translation>{count} av geometriane i «{input}» er ugyldige: dei er reparerte for samanlikninga med einingane.</translation>
    </message>
    <message>
        <source>{count} geometries of the input “{input}” are invalid: they are repaired to find neighbours.</source>
        <translation>{count} av geometriane i «{input}» er ugyldige: dei er reparerte for å finne naboar.</translation>
    </message>
    <message>
        <source>{count} ids occur more than once in the catalogue (e.g. {examples}): give each entry an id of its own.</source>
        <translation>{count} identifikatorar finst meir enn éin gong i katalogen (t.d. {examples}): gi kvar oppføring sin eigen.</translation>
    </message>
    <message>
        <source>{count} indicators are not in the catalogue ({examples}): write ids such as {known}, “all”, or nothing for the usual set.</source>
        <translation>{count} indikatorar står ikkje i katalogen ({examples}): Skriv id-ar som {known}, «all», eller ingenting for det vanlege utvalet.</translation>
    </message>
    <message>
        <source>{count} industries are called “{industry}” ({examples}): give the code instead.</source>
        <translation>{count} næringar heiter «{industry}» ({examples}): gi opp koden i staden.</translation>
    </message>
    <message>
        <source>{count} industries are left out as asked ({list}), with {jobs} jobs over all units and periods of the table.</source>
        <translation>{count} næringar er utelatne som ønskt ({list}), med {jobs} arbeidsplassar i alle einingar og periodar i tabellen.</translation>
    </message>
    <message>
        <source>{count} industries are totals or contain others, so that jobs would count twice: {list}. Write “{leave_out}” under “Industries to leave out”, or remove these rows or the finer ones.</source>
        <translation>{count} næringar er summar eller rommar andre, slik at arbeidsplassar ville telje to gonger: {list}. Skriv «{leave_out}» under «Næringar som skal utelatast», eller fjern desse radene eller dei finare.</translation>
    </message>
    <message>
        <source>{count} industries have no group in the field “{field}” (e.g. {examples}): give each industry a group.</source>
        <translation>{count} næringar har inga gruppe i feltet «{field}» (t.d. {examples}): gi kvar næring ei gruppe.</translation>
    </message>
    <message>
        <source>{count} industries have no jobs anywhere and are left out (e.g. {examples}).</source>
        <translation>{count} næringar har ingen arbeidsplassar nokon stad og er utelatne (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} industries have several groups in the field “{field}” (e.g. {examples}): give each industry one group.</source>
        <translation>{count} næringar har fleire grupper i feltet «{field}» (t.d. {examples}): gi kvar næring éi gruppe.</translation>
    </message>
    <message>
        <source>{count} industries have several names (e.g. {industry}: {names}): the first in the alphabet is used.</source>
        <translation>{count} næringar har fleire namn (t.d. {industry}: {names}): det første i alfabetet blir brukt.</translation>
    </message>
    <message>
        <source>{count} industries of the nation&apos;s table are not in the industry table (e.g. {examples}): they count in the growth of the nation only.</source>
        <translation>{count} næringar i tabellen for landet finst ikkje i næringstabellen (t.d. {examples}): dei tel berre med i veksten for landet.</translation>
    </message>
    <message>
        <source>{count} industries with jobs are not in the nation&apos;s table ({examples}), which holds {industries}: use the same industries in both tables.</source>
        <translation>{count} næringar med arbeidsplassar finst ikkje i tabellen for landet ({examples}), som har {industries}: bruk dei same næringane i begge tabellane.</translation>
    </message>
    <message>
        <source>{count} links lead from or to a code that is not among the units and are left out (e.g. {examples}).</source>
        <translation>{count} av sambanda går frå eller til ein kode som ikkje finst mellom einingane, og er ikkje med (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} members in the field “{field}” are not among the units: {members}. They count as members outside all regions, so that their {cooperations} cooperations (e.g. {examples}) cannot lie inside one region: check that the codes are those of the map.</source>
        <translation>{count} av medlemene i feltet «{field}» er ikkje mellom einingane: {members}. Dei blir rekna som medlemer utanfor alle regionar, så deira {cooperations} samarbeid (t.d. {examples}) kan ikkje liggje innanfor éin region: sjekk at kodane er dei same som på kartet.</translation>
    </message>
    <message>
        <source>{count} more are not computed: the report says why.</source>
        <translation>{count} til er ikkje rekna ut: Rapporten seier kvifor.</translation>
    </message>
    <message>
        <source>{count} municipalities are tied more firmly to another region than to their own.</source>
        <translation>{count} kommunar er sterkare knytte til ein annan region enn til sin eigen.</translation>
    </message>
    <message>
        <source>{count} municipalities in hand. Move them to:</source>
        <translation>{count} kommunar plukka opp. Flytt dei til:</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” are names of units of other years only and stay without a code (e.g. {examples}): choose units of the same year as the table.</source>
        <translation>{count} namn i feltet «{field}» er namn på einingar berre i andre år og står utan kode (t.d. {examples}): vel einingar frå same år som tabellen.</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” are names of units, but not in the county that the field “{county_field}” gives (e.g. {examples}), and stay without a code: correct the county, or choose units of the same year as the table.</source>
        <translation>{count} namn i feltet «{field}» er namn på einingar, men ikkje i fylket som feltet «{county_field}» gir opp (t.d. {examples}), og står utan kode: rett fylket, eller vel einingar frå same år som tabellen.</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” are the name of no unit and stay without a code (e.g. {examples}): correct them, or leave out these rows if they are totals.</source>
        <translation>{count} namn i feltet «{field}» er ikkje namnet på noka eining og står utan kode (t.d. {examples}): rett dei, eller ta bort desse radene dersom dei er summar.</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” belong to several units (e.g. {examples}): choose the field with the county, or write the county in brackets behind the name.</source>
        <translation>{count} namn i feltet «{field}» høyrer til fleire einingar (t.d. {examples}): vel feltet med fylke, eller skriv fylket i parentes bak namnet.</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” match but for accents, spelling or one half of a double name (e.g. {examples}).</source>
        <translation>{count} namn i feltet «{field}» passar når ein ser bort frå aksentar, skrivemåte eller den eine halvdelen av eit dobbeltnamn (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} names in the field “{field}” stand with a county of another year in the field “{county_field}” (e.g. {examples}); each is the name of one unit only.</source>
        <translation>{count} namn i feltet «{field}» står med eit fylke frå eit anna år i feltet «{county_field}» (t.d. {examples}); kvart av dei er namnet på berre éi eining.</translation>
    </message>
    <message>
        <source>{count} names of the table “{table}” have lost letters (e.g. “{example}”): save it with the encoding UTF-8, or choose its encoding in the layer&apos;s properties.</source>
        <translation>{count} namn i tabellen «{table}» har mista bokstavar (t.d. «{example}»): Lagre han med teiknkodinga UTF-8, eller vel teiknkodinga i eigenskapane til laget.</translation>
    </message>
    <message>
        <source>{count} numbers of the table “{table}” are negative, but counts cannot be ({variable}: {value} for {unit} {period}): correct or remove them.</source>
        <translation>{count} tal i tabellen «{table}» er negative, men det kan ikkje eit tal på noko vere ({variable}: {value} for {unit} {period}): Rett dei eller fjern dei.</translation>
    </message>
    <message>
        <source>{count} numbers of “{variable}” are given twice and differ ({tables}; e.g. {example}: {one} and {other}): those of the table that stands first, and totals before the sum of their parts, are used.</source>
        <translation>{count} tal for «{variable}» er gitt to gonger og er ulike ({tables}; t.d. {example}: {one} og {other}): Dei i tabellen som står først, og summar framfor summen av delane, er brukte.</translation>
    </message>
    <message>
        <source>{count} numbers stand twice in the table “{table}” (e.g. {example}). Not read are the columns {columns}: if one of them tells the rows apart, choose it as the column with the category; otherwise keep one row for each unit and period.</source>
        <translation>{count} tal står to gonger i tabellen «{table}» (t.d. {example}). Desse kolonnane blir ikkje lesne: {columns}. Om ei av dei skil radene, vel ho som kolonnen med kategorien; elles behald éi rad for kvar eining og periode.</translation>
    </message>
    <message>
        <source>{count} numbers stand twice in the table “{table}” (e.g. {example}): keep one row for each unit and period.</source>
        <translation>{count} tal står to gonger i tabellen «{table}» (t.d. {example}): behald éi rad for kvar eining og periode.</translation>
    </message>
    <message>
        <source>{count} of the industries to leave out are not in the field “{field}” ({examples}): write codes or names as they stand there, with a semicolon between them ({industries}).</source>
        <translation>{count} av næringane som skal utelatast, finst ikkje i feltet «{field}» ({examples}): skriv kodar eller namn slik dei står der, med semikolon mellom ({industries}).</translation>
    </message>
    <message>
        <source>{count} of the moved units are made of old units from different regions: there the municipal merger may be the reason.</source>
        <translation>{count} av dei flytta einingane er sette saman av gamle einingar frå ulike regionar: der kan kommunesamanslåinga vere grunnen.</translation>
    </message>
    <message>
        <source>{count} of the units apart from their centre have no neighbour at all (e.g. {examples}).</source>
        <translation>{count} av einingane som er avskorne frå senteret sitt, har ingen nabo i det heile (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} of {all} scored items have one rater only: nothing tells whether others would agree.</source>
        <translation>{count} av {all} tema har poeng frå berre éin vurderar: ingenting seier om andre ville vore samde.</translation>
    </message>
    <message>
        <source>{count} of {regions} regions are in several pieces (e.g. {examples}), with {units} units apart from their centre ({detached}): give polygons with sea, or links such as ferries and bridges, where people can cross, or let the regions be repaired.</source>
        <translation>{count} av {regions} regionar er i fleire delar (t.d. {examples}), og {units} av einingane er avskorne frå senteret sitt ({detached}): oppgi flater med sjø eller samband som ferjer og bruer der folk kan krysse, eller vel å flytte det som er avskore.</translation>
    </message>
    <message>
        <source>{count} old codes have several new codes (e.g. {example}: {targets}), but no shares: choose the field that holds the share of each part.</source>
        <translation>{count} av dei gamle kodane har fleire nye kodar (t.d. {example}: {targets}), men ingen delar: vel feltet som seier kor stor kvar del er.</translation>
    </message>
    <message>
        <source>{count} old codes of the code table lead to no unit, or only in part (e.g. {examples}).</source>
        <translation>{count} av dei gamle kodane i kodetabellen fører ikkje til noka eining, eller berre delvis (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} pairs of an old and a new code have several shares in the field “{field}” (e.g. {example}): keep one row of each.</source>
        <translation>{count} av para av gammal og ny kode har fleire delar i feltet «{field}» (t.d. {example}): la det vere éi rad for kvart par.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have jobs at the start of a step where what they are compared with has none (e.g. {examples}): their industry part is 0 in that step, and what differs from the national growth is local.</source>
        <translation>{count} par av område og næring har arbeidsplassar ved starten av eit steg der det dei blir samanlikna med, ikkje har nokon (t.d. {examples}): den næringsmessige delen er 0 i det steget, og det som avvik frå den nasjonale veksten, er lokalt.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have jobs at the start where what they are compared with has none (e.g. {examples}): their industry part is 0, and what differs from the national growth is local.</source>
        <translation>{count} par av område og næring har arbeidsplassar ved starten der det dei blir samanlikna med, ikkje har nokon (t.d. {examples}): den næringsmessige delen er 0, og det som avvik frå den nasjonale veksten, er lokalt.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have more jobs than the whole nation (e.g. {examples}), so that there is no rest of the nation: use one source for both, or compare with something else.</source>
        <translation>{count} par av område og næring har fleire arbeidsplassar enn heile landet (t.d. {examples}), så det er ikkje noko att av landet å samanlikne med: bruk same kjelde for begge, eller samanlikn med noko anna.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have no jobs at the start but some at the end (e.g. {examples}): all of these jobs count as local.</source>
        <translation>{count} par av område og næring har ingen arbeidsplassar ved starten, men nokre ved slutten (t.d. {examples}): alle desse arbeidsplassane blir rekna som lokale.</translation>
    </message>
    <message>
        <source>{count} pairs of area and industry have no jobs at the start of a step but some at its end (e.g. {examples}): all of these jobs count as local in that step.</source>
        <translation>{count} par av område og næring har ingen arbeidsplassar ved starten av eit steg, men nokre ved slutten (t.d. {examples}): alle desse arbeidsplassane blir rekna som lokale i det steget.</translation>
    </message>
    <message>
        <source>{count} pairs of unit and period do not occur in the industry table (e.g. {examples}).</source>
        <translation>{count} par av eining og periode finst ikkje i næringstabellen (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} pairs of units are neighbours.</source>
        <translation>{count} par av einingar er naboar.</translation>
    </message>
    <message>
        <source>{count} parts of units have a negative population or area (first: {example} in row {row}): correct the population layer.</source>
        <translation>{count} av delane av einingar har negativ befolkning eller negativt areal (første: {example} i rad {row}): rett laget med befolkning.</translation>
    </message>
    <message>
        <source>{count} periods are not in the nation&apos;s table ({examples}), which holds {periods}: use tables of the same periods.</source>
        <translation>{count} periodar finst ikkje i tabellen for landet ({examples}), som har {periods}: bruk tabellar for dei same periodane.</translation>
    </message>
    <message>
        <source>{count} periods of “{variable}” (e.g. {example}) are only in the table “{table}”, whose categories are not those of “{first}”: measures such as concentration leave them out. Bring the tables to the same categories, or give them one at a time.</source>
        <translation>{count} periodar av «{variable}» (t.d. {example}) står berre i tabellen «{table}», som har andre kategoriar enn «{first}»: mål som konsentrasjon utelèt dei. Gi tabellane dei same kategoriane, eller bruk dei éin om gongen.</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} personar</translation>
    </message>
    <message>
        <source>{count} polygons of the division have no region in the field “{field}” and count as outside all regions.</source>
        <translation>{count} av flatene i inndelinga har ingen region i feltet «{field}» og blir rekna som utanfor alle regionar.</translation>
    </message>
    <message>
        <source>{count} protected centres are not among the units (e.g. {examples}): correct their codes.</source>
        <translation>{count} av dei verna sentera finst ikkje mellom einingane (t.d. {examples}): rett kodane.</translation>
    </message>
    <message>
        <source>{count} raters score an item of an area more than once (first: {example}): keep one score of each rater.</source>
        <translation>{count} vurderarar gir poeng for eit tema i eit område meir enn éin gong (først: {example}): behald eitt poeng frå kvar vurderar.</translation>
    </message>
    <message>
        <source>{count} rates are empty ({fields}; units e.g. {examples}): a rate is neither averaged over units that were merged nor guessed for parts. Harmonise what it was computed from.</source>
        <translation>{count} ratar er tomme ({fields}; einingar t.d. {examples}): ein rate blir verken gjennomsnitt over samanslegne einingar eller gjetta for delar. Rekn heller om det han er rekna ut frå.</translation>
    </message>
    <message>
        <source>{count} regions do not fulfil the criteria after these changes, though they did before or are new ({examples}): look at them before you use the division.</source>
        <translation>{count} av regionane oppfyller ikkje krava etter desse endringane, endå dei gjorde det før eller er nye ({examples}): sjå på dei før du bruker inndelinga.</translation>
    </message>
    <message>
        <source>{count} regions fall into pieces by the decisions by hand ({examples}).</source>
        <translation>{count} av regionane fell i fleire delar etter avgjerdene for hand ({examples}).</translation>
    </message>
    <message>
        <source>{count} regions have all the jobs (e.g. {examples}), so that there is no rest of the nation to compare with: their comparisons are empty. Give a table of the nation, or compare with the nation as a whole.</source>
        <translation>{count} regionar har alle arbeidsplassane (t.d. {examples}), så det er ikkje noko att av landet å samanlikne med: samanlikningane står tomme. Gi opp ein tabell for landet, eller samanlikn med heile landet.</translation>
    </message>
    <message>
        <source>{count} regions have more jobs than the nation (e.g. {examples}): choose a table of the nation that these regions are part of, of the same period.</source>
        <translation>{count} regionar har fleire arbeidsplassar enn landet (t.d. {examples}): vel ein tabell for landet som desse regionane er del av, frå same periode.</translation>
    </message>
    <message>
        <source>{count} regions have no centre (e.g. {examples}), so that centre and hinterland are not told apart: choose the field with the centre, or add a table with jobs or population.</source>
        <translation>{count} regionar har ikkje noko senter (t.d. {examples}), så senter og omland blir ikkje skilde: Vel feltet med senteret, eller legg til ein tabell med arbeidsplassar eller folketal.</translation>
    </message>
    <message>
        <source>{count} regions have no centre in the division: the unit with most inhabitants counts as their centre (e.g. {examples}).</source>
        <translation>{count} regionar har ikkje noko senter i inndelinga: Eininga med flest innbyggjarar blir rekna som senteret (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions have no centre in the division: the unit with most inhabitants in {period} counts as their centre (e.g. {examples}).</source>
        <translation>{count} regionar har ikkje noko senter i inndelinga: Eininga med flest innbyggjarar i {period} blir rekna som senteret (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions have no centre in the division: the unit with most jobs counts as their centre (e.g. {examples}).</source>
        <translation>{count} regionar har ikkje noko senter i inndelinga: Eininga med flest arbeidsplassar blir rekna som senteret (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions have no centre in the division: the unit with most jobs in {period} counts as their centre (e.g. {examples}).</source>
        <translation>{count} regionar har ikkje noko senter i inndelinga: Eininga med flest arbeidsplassar i {period} blir rekna som senteret (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions have no jobs, or no complete numbers, in the chosen period (e.g. {examples}): their measures are empty.</source>
        <translation>{count} regionar har ingen arbeidsplassar, eller ikkje fullstendige tal, i den valde perioden (t.d. {examples}): måla deira står tomme.</translation>
    </message>
    <message>
        <source>{count} regions have no unit left after the decisions by hand and are gone ({examples}).</source>
        <translation>{count} av regionane har ingen einingar att etter avgjerdene for hand og er borte ({examples}).</translation>
    </message>
    <message>
        <source>{count} regions have several centres in the field “{field}” (e.g. {examples}): none of these is used, so write one for each region.</source>
        <translation>{count} regionar har fleire senter i feltet «{field}» (t.d. {examples}): ingen av desse blir brukte, så skriv eitt for kvar region.</translation>
    </message>
    <message>
        <source>{count} regions have several names (e.g. {region}: {names}): the first in the alphabet is used.</source>
        <translation>{count} av regionane har fleire namn (t.d. {region}: {names}): det første i alfabetet blir brukt.</translation>
    </message>
    <message>
        <source>{count} regions have so few jobs that at least half of their location quotients rest on fewer than 5 expected jobs: read them with care.</source>
        <translation>{count} regionar har så få arbeidsplassar at minst halvparten av lokaliseringskvotientane byggjer på færre enn 5 venta arbeidsplassar: les dei med varsemd.</translation>
    </message>
    <message>
        <source>{count} regions lost their centre by the decisions by hand ({examples}): of the units that are left, the one with most jobs is the centre now.</source>
        <translation>{count} av regionane mista senteret sitt ved avgjerdene for hand ({examples}): av einingane som er att, er den med flest arbeidsplassar senter no.</translation>
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
        <source>{count} regions of the table are not on the map: {examples}.</source>
        <translation>{count} regionar i tabellen er ikkje på kartet: {examples}.</translation>
    </message>
    <message>
        <source>{count} regions on the map are not in the table: {examples}.</source>
        <translation>{count} regionar på kartet er ikkje i tabellen: {examples}.</translation>
    </message>
    <message>
        <source>{count} regions stay below the criteria because their units have no link to any other region (e.g. {examples}).</source>
        <translation>{count} av regionane oppfyller ikkje krava, fordi einingane i dei ikkje har kopling til nokon annan region (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} regions, the middle half</source>
        <translation>{count} regionar, den midtarste halvparten</translation>
    </message>
    <message>
        <source>{count} rows have a status that is not known in the field “{field}” (e.g. “{example}”): they count as complete where they have a value, and as missing where they have none.</source>
        <translation>{count} rader har ein ukjend status i feltet «{field}» (t.d. «{example}»): dei blir rekna som fullstendige der dei har ein verdi, og som manglande der dei ikkje har nokon.</translation>
    </message>
    <message>
        <source>{count} rows have no name in the field “{field}” and stay without a code.</source>
        <translation>{count} rader har ikkje noko namn i feltet «{field}» og står utan kode.</translation>
    </message>
    <message>
        <source>{count} rows have no value in the field “{field}” (first: row {row}): fill in the values or remove the rows.</source>
        <translation>{count} av radene manglar verdi i feltet «{field}» (første: rad {row}): fyll ut verdiane eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows have words in the field “{field}” that do not fit there ({examples}) and are left out: write “{usual}” in those that you want to see.</source>
        <translation>{count} rader har ord i feltet «{field}» som ikkje passar der ({examples}), og er utelatne: skriv «{usual}» i dei du vil sjå.</translation>
    </message>
    <message>
        <source>{count} rows name a member of a cooperation once more (e.g. {examples}): each member counts once.</source>
        <translation>{count} rader nemner ein medlem av eit samarbeid ein gong til (t.d. {examples}): kvar medlem tel éin gong.</translation>
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
        <source>{count} rows of the field “{field}” had lost the leading zeros of their codes (e.g. {examples}): these are put back, as you asked.</source>
        <translation>{count} rader i feltet «{field}» hadde mista nullane framfor koden (t.d. {examples}): dei er sette tilbake, slik du bad om.</translation>
    </message>
    <message>
        <source>{count} rows of the field “{field}” hold more than the code (e.g. {examples}): only the code is used.</source>
        <translation>{count} rader i feltet «{field}» inneheld meir enn koden (t.d. {examples}): berre koden blir brukt.</translation>
    </message>
    <message>
        <source>{count} rows of the file of changes have only an old or only a new code and are skipped.</source>
        <translation>{count} rader i fila med endringar har berre ein gammal eller berre ein ny kode og blir hoppa over.</translation>
    </message>
    <message>
        <source>{count} rows of the industry table have nothing in the field “{field}” (first: row {row}): fill it in or remove the rows.</source>
        <translation>{count} rader i næringstabellen manglar innhald i feltet «{field}» (den første: rad {row}): fyll det ut eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the table have no code in the field “{field}” (first: row {row}): fill in the codes or remove the rows.</source>
        <translation>{count} rader i tabellen har ingen kode i feltet «{field}» (første: rad {row}): fyll inn kodane eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the table of cooperations have no cooperation or no member (first: row {row}) and are left out.</source>
        <translation>{count} rader i samarbeidstabellen manglar samarbeid eller medlem (først: rad {row}) og blir haldne utanfor.</translation>
    </message>
    <message>
        <source>{count} rows of the table of scores have no area, no item or no score (first: row {row}) and are left out.</source>
        <translation>{count} rader i poengtabellen manglar område, tema eller poeng (først: rad {row}) og blir haldne utanfor.</translation>
    </message>
    <message>
        <source>{count} rows of the table of statistics have nothing in the field “{field}” and are left out: fill it in to see them.</source>
        <translation>{count} rader i statistikktabellen har ingenting i feltet «{field}» og er utelatne: fyll det ut for å sjå dei.</translation>
    </message>
    <message>
        <source>{count} rows of the table of statistics repeat a region, indicator, period and variant (e.g. {example}): keep one of each, or choose the fields that tell them apart.</source>
        <translation>{count} rader i statistikktabellen gjentek ein region, indikator, periode og variant (t.d. {example}): behald éi av kvar, eller vel felta som skil dei.</translation>
    </message>
    <message>
        <source>{count} rows of the table to check against repeat a unit: “{field}” is summed over them; choose its period field if it holds several years.</source>
        <translation>{count} rader i tabellen det blir kontrollert mot, gjentek ei eining: «{field}» er lagt saman over dei; vel periodefeltet om han har fleire år.</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” have no code in the field “{field}” (first: row {row}): fill in the codes or remove the rows.</source>
        <translation>{count} rader i tabellen «{table}» har ingen kode i feltet «{field}» (den første: rad {row}): Fyll inn kodane eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” have no period in the field “{field}” (first: row {row}): fill in the periods or remove the rows.</source>
        <translation>{count} rader i tabellen «{table}» har ingen periode i feltet «{field}» (den første: rad {row}): Fyll inn periodane eller fjern radene.</translation>
    </message>
    <message>
        <source>{count} rows repeat a code in the field “{field}” with the same period and keys (e.g. {example}): keep one row of each, or choose the field that tells them apart as a key.</source>
        <translation>{count} rader gjentek ein kode i feltet «{field}» med same periode og nøklar (t.d. {example}): behald éi rad av kvar, eller vel feltet som skil dei, som nøkkel.</translation>
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
        <source>{count} rows repeat a pair of units with the same period and keys (e.g. {example}): their values are summed.</source>
        <translation>{count} rader gjentek eit par av einingar med same periode og nøklar (t.d. {example}): verdiane blir lagde saman.</translation>
    </message>
    <message>
        <source>{count} rows with {value} in “{field}” (e.g. of {examples}) are divided as in the last earlier period in which the parts stood separately, which is an estimate.</source>
        <translation>{count} rader med {value} i «{field}» (t.d. for {examples}) er delte som i den siste tidlegare perioden der delane stod kvar for seg; det er eit overslag.</translation>
    </message>
    <message>
        <source>{count} rows with {value} in “{field}” belong to units that were split (e.g. {examples}), and no shares are known: the rows of the parts are empty. Give a table of shares, or choose common units.</source>
        <translation>{count} rader med {value} i «{field}» høyrer til einingar som vart delte (t.d. {examples}), og ingen delar er kjende: radene for delane er tomme. Gi ein tabell med delar, eller vel felles einingar.</translation>
    </message>
    <message>
        <source>{count} rows with {value} in “{field}” belong to units that were split (e.g. {examples}); they are divided by shares, which is an estimate.</source>
        <translation>{count} rader med {value} i «{field}» høyrer til einingar som vart delte (t.d. {examples}); dei er fordelte etter delar, og det er eit overslag.</translation>
    </message>
    <message>
        <source>{count} times a city sends 15 % of its employed residents to another one: they count as one destination (e.g. {examples}).</source>
        <translation>{count} gonger sender ein by 15 % av dei sysselsette busette til ein annan by: då blir dei to rekna som eitt mål (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} times a merged unit lacks one of its parts in a period, so that its sum is too small (e.g. {unit} in {period} without {codes}).</source>
        <translation>{count} gonger manglar ei samanslegen eining ein av delane sine i ein periode, slik at summen er for liten (t.d. {unit} i {period} utan {codes}).</translation>
    </message>
    <message>
        <source>{count} times a region has more jobs in an industry than the nation has (e.g. {examples}): check that both tables are of the same period and count the same.</source>
        <translation>{count} gonger har ein region fleire arbeidsplassar i ei næring enn landet har (t.d. {examples}): kontroller at begge tabellane er frå same periode og tel det same.</translation>
    </message>
    <message>
        <source>{count} units all of whose neighbours belong to one area are added to it (e.g. {examples}).</source>
        <translation>{count} av einingane har berre naboar som høyrer til eitt og same område, og er lagde til det (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units are apart from their centre and no other region lies next to them, so they stay ({examples}): give polygons with sea, or links such as ferries and bridges.</source>
        <translation>{count} av einingane er avskorne frå senteret sitt utan at nokon annan region ligg ved sida av, så dei blir ståande ({examples}): oppgi flater med sjø, eller samband som ferjer og bruer.</translation>
    </message>
    <message>
        <source>{count} units are cut by region borders and are given to the region with the largest part (e.g. {examples}).</source>
        <translation>{count} av einingane er delte av ei regiongrense og er lagde til regionen med den største delen (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units are made of old units from different regions (e.g. {examples}): one that kept its code keeps its region, any other has the region of most of its old units, because the code table has no persons.</source>
        <translation>{count} av einingane er sette saman av gamle einingar frå ulike regionar (t.d. {examples}): ei eining som har halde på koden, held på regionen; andre får regionen til dei fleste av dei gamle einingane, fordi kodetabellen ikkje har personar.</translation>
    </message>
    <message>
        <source>{count} units are made of old units from different regions (e.g. {examples}): one that kept its code keeps its region, any other has the region that most of its persons lived in.</source>
        <translation>{count} av einingane er sette saman av gamle einingar frå ulike regionar (t.d. {examples}): ei eining som har halde på koden, held på regionen; andre får regionen der flest av personane budde.</translation>
    </message>
    <message>
        <source>{count} units are neither centre nor member by these rules (e.g. {examples}): they stay by themselves, with the members that point to them.</source>
        <translation>{count} av einingane er verken senter eller medlem etter desse reglane (t.d. {examples}): dei blir ståande for seg sjølve, med medlemene som peikar på dei.</translation>
    </message>
    <message>
        <source>{count} units are placed with a straight line instead of a travel time (e.g. {examples}): fjords and mountains do not count in it.</source>
        <translation>{count} av einingane er plasserte etter luftlinje i staden for reisetid (t.d. {examples}): ho tek ikkje omsyn til fjordar og fjell.</translation>
    </message>
    <message>
        <source>{count} units belong to no city and have no region.</source>
        <translation>{count} av einingane høyrer ikkje til nokon by og har ingen region.</translation>
    </message>
    <message>
        <source>{count} units do not occur in the commuting table (e.g. {examples}).</source>
        <translation>{count} av einingane finst ikkje i pendlingstabellen (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units do not occur in the industry table (e.g. {examples}).</source>
        <translation>{count} einingar finst ikkje i næringstabellen (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units had no commuters to or from the regions next to them and followed their neighbours (e.g. {examples}).</source>
        <translation>{count} av einingane hadde ingen pendlarar til eller frå regionane ved sida av og følgde naboane sine (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units hang together with too few others for some of the sizes drawn (e.g. {examples}): no random group of such a size starts there. Polygons with sea, a gap or links join islands.</source>
        <translation>{count} av einingane heng saman med for få andre for nokre av storleikane som blir trekte (t.d. {examples}): inga tilfeldig gruppe av ein slik storleik startar der. Flater med sjø, ein avstand eller lenkjer knyter øyar saman.</translation>
    </message>
    <message>
        <source>{count} units have a large enough share for exactly one centre but no travel time: it is assumed to be short enough (e.g. {examples}).</source>
        <translation>{count} av einingane har ein stor nok del til nøyaktig eitt senter, men inga reisetid: ho er rekna som kort nok (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have a region in only one of the divisions and are not compared (e.g. {examples}): if the codes are of another year, give a code table or choose a map of the same year.</source>
        <translation>{count} av einingane har region i berre éi av inndelingane og er ikkje samanlikna (t.d. {examples}): er kodane frå eit anna år, så oppgi ein kodetabell eller vel eit kart frå same år.</translation>
    </message>
    <message>
        <source>{count} units have a value in only one of “{field}” and “{reference}” (e.g. {examples}) and are not compared.</source>
        <translation>{count} einingar har verdi i berre éin av «{field}» og «{reference}» (t.d. {examples}) og er ikkje samanlikna.</translation>
    </message>
    <message>
        <source>{count} units have an invalid geometry (e.g. {examples}): it stays as it is in the unit layer and is repaired for the dissolved regions.</source>
        <translation>{count} av einingane har ugyldig geometri (t.d. {examples}): han er uendra i laget med einingar, men er reparert i dei samanslåtte regionane.</translation>
    </message>
    <message>
        <source>{count} units have fewer residents in the field “{field}” than employed residents in the commuting table (e.g. {examples}): check that it is the right field, of the same year.</source>
        <translation>{count} av einingane har færre busette i feltet «{field}» enn sysselsette busette i pendlingstabellen (t.d. {examples}): sjå etter at det er rett felt, frå same år.</translation>
    </message>
    <message>
        <source>{count} units have neither residents in work nor jobs and are not assigned (e.g. {examples}).</source>
        <translation>{count} av einingane har verken sysselsette busette eller arbeidsplassar og får ingen region (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have neither residents in work nor jobs in the commuting table and are not assigned (e.g. {examples}).</source>
        <translation>{count} av einingane har verken sysselsette busette eller arbeidsplassar i pendlingstabellen og får ingen region (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no amount in the field “{field}” or no gross revenue (e.g. {examples}): their regions are calculated without them and marked as partial.</source>
        <translation>{count} av einingane har ikkje beløp i feltet «{field}» eller ikkje brutto driftsinntekter (t.d. {examples}): regionane deira er rekna ut utan dei og merkte som delvise.</translation>
    </message>
    <message>
        <source>{count} units have no code in the field “{field}” (first: row {row}): fill in the codes or choose another field.</source>
        <translation>{count} av einingane manglar kode i feltet «{field}» (første: rad {row}): fyll ut kodane eller vel eit anna felt.</translation>
    </message>
    <message>
        <source>{count} units have no commuters in another year (e.g. {examples}): that year says nothing about them, and they are judged by the others.</source>
        <translation>{count} av einingane har ingen pendlarar i eit anna år (t.d. {examples}): det året seier ikkje noko om dei, og dei blir vurderte etter dei andre åra.</translation>
    </message>
    <message>
        <source>{count} units have no commuters to or from a region that could take them and stay where they are (e.g. {examples}): name a region for them.</source>
        <translation>{count} av einingane har ingen pendlarar til eller frå ein region som kan ta imot dei, og blir ståande der dei er (t.d. {examples}): oppgi ein region for dei.</translation>
    </message>
    <message>
        <source>{count} units have no commuters to or from any region next to them and were given to the one with most jobs (e.g. {examples}).</source>
        <translation>{count} av einingane har ingen pendlarar til eller frå nokon region ved sida av og gjekk til den av dei med flest arbeidsplassar (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no geometry (e.g. {examples}): they get a region, but are not on the map.</source>
        <translation>{count} av einingane manglar geometri (t.d. {examples}): dei får ein region, men kjem ikkje med på kartet.</translation>
    </message>
    <message>
        <source>{count} units have no labour force to divide by (e.g. {examples}); their links count as the largest possible, {cap}.</source>
        <translation>{count} av einingane har ingen arbeidsstyrke å dele på (t.d. {examples}); koplingane deira blir rekna som størst mogleg, {cap}.</translation>
    </message>
    <message>
        <source>{count} units have no neighbour: {names}.</source>
        <translation>{count} av einingane har ingen nabo: {names}.</translation>
    </message>
    <message>
        <source>{count} units have no polygon in the input “{input}” (e.g. {examples}) and get neighbours from links only.</source>
        <translation>{count} av einingane har inga flate i «{input}» (t.d. {examples}) og får naboar berre gjennom samband.</translation>
    </message>
    <message>
        <source>{count} units have no population and are placed by area instead (e.g. {examples}).</source>
        <translation>{count} av einingane har inga befolkning og er plasserte etter areal i staden (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no region in either division and are not compared (e.g. {examples}).</source>
        <translation>{count} av einingane har ikkje region i nokon av inndelingane og er ikkje samanlikna (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no region in the division and stay unassigned (e.g. {examples}).</source>
        <translation>{count} av einingane har ingen region i inndelinga og blir ståande utan region (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units have no residents in the field “{field}” (e.g. {example}): shares need a number above 0, so fill it in or choose another field.</source>
        <translation>{count} av einingane har ingen busette i feltet «{field}» (t.d. {example}): delane treng eit tal over 0, så fyll det ut eller vel eit anna felt.</translation>
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
        <source>{count} units lack values between {first} and {last} (e.g. {examples}): they are in no sum, and their regions are marked as partial or missing. Where codes have changed in between, convert the table to the codes of the map first.</source>
        <translation>{count} einingar manglar verdiar mellom {first} og {last} (t.d. {examples}): dei er ikkje med i nokon sum, og regionane er merkte som delvise (partial) eller manglande (missing). Rekn først tabellen om til kodane på kartet om kodar er endra i mellomtida.</translation>
    </message>
    <message>
        <source>{count} units lie partly outside all regions (e.g. {examples}).</source>
        <translation>{count} av einingane ligg delvis utanfor alle regionar (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units need a travel time to be decided (e.g. {examples}): fill in the {pairs} pairs of the table of travel times and run again with it. Until then they stay with the centre of the largest share, with one whose time is known, or alone.</source>
        <translation>{count} av einingane treng reisetid for å bli avgjorde (t.d. {examples}): fyll ut dei {pairs} para i tabellen «Reisetider å fylle ut» og køyr på nytt med han. Inntil vidare står dei hos senteret med den største delen, hos eit senter med kjend reisetid, eller åleine.</translation>
    </message>
    <message>
        <source>{count} units occur more than once in the division (e.g. {examples}): keep one row for each unit.</source>
        <translation>{count} av einingane førekjem meir enn éin gong i inndelinga (t.d. {examples}): la det vere éi rad for kvar eining.</translation>
    </message>
    <message>
        <source>{count} units occur more than once in the finances (e.g. {examples}): if the table holds several years, choose the field with the year and one of them.</source>
        <translation>{count} av einingane står meir enn éin gong i økonomitabellen (t.d. {examples}): har tabellen fleire år, vel feltet med året og eitt av dei.</translation>
    </message>
    <message>
        <source>{count} units of the industry table are not on the map (e.g. {examples}).</source>
        <translation>{count} einingar i næringstabellen finst ikkje på kartet (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units of the reserve list have no link to any region and are not assigned (e.g. {examples}).</source>
        <translation>{count} av einingane i reserve har ikkje kopling til nokon region og får ingen region (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units send their largest flow to a larger unit, but a smaller share than {share} % of their residents in work: they do not follow it.</source>
        <translation>{count} av einingane sender den største straumen sin til ei større eining, men det er mindre enn {share} % av dei sysselsette busette: dei følgjer han ikkje.</translation>
    </message>
    <message>
        <source>{count} units should have joined another region, but none lies next to theirs, so they stay (e.g. {examples}): give polygons with sea, or links such as ferries and bridges, where people can cross.</source>
        <translation>{count} av einingane skulle ha gått til ein annan region, men ingen ligg ved sida av deira eigen, så dei blir ståande (t.d. {examples}): oppgi flater med sjø eller samband som ferjer og bruer der folk kan krysse.</translation>
    </message>
    <message>
        <source>{count} units that do not hang together with their city are dropped (e.g. {examples}).</source>
        <translation>{count} av einingane heng ikkje saman med byen sin og er tekne ut (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{count} units touch a region but lie mostly outside all regions and stay without one (e.g. {example}, {share} outside): where the units have sea and the regions have not, choose a unit layer without sea, or give a population layer.</source>
        <translation>{count} av einingane ligg delvis i ein region, men for det meste utanfor alle regionar, og blir ståande utan (t.d. {example}, {share} utanfor): har einingane sjøområde som regionane ikkje har, så vel eit lag med einingar utan sjø, eller oppgi eit lag med befolkning.</translation>
    </message>
    <message>
        <source>{count} units were moved by hand ({examples}).</source>
        <translation>{count} av einingane er flytte for hand ({examples}).</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are larger than a trillion (first: {example} in row {row}): these are no persons, so choose another field or correct them.</source>
        <translation>{count} av verdiane i feltet «{field}» er større enn tusen milliardar (den første: {example} i rad {row}): dette er ikkje personar, så vel eit anna felt eller rett dei.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are missing or held back ({symbols}; first: row {row}): every sum that needs one of them stays empty.</source>
        <translation>{count} verdiar i feltet «{field}» manglar eller er skjulte ({symbols}; første: rad {row}): kvar sum som treng ein av dei, blir ståande tom.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are missing or suppressed (e.g. {examples}): they do not count as zero, and a unit has no value for a period in which one is missing.</source>
        <translation>{count} av verdiane i feltet «{field}» manglar eller er prikka (t.d. {examples}): dei tel ikkje som null, og ei eining har ingen verdi i ein periode der ein manglar.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (e.g. {examples}): mappings are compared by counts, so choose another field.</source>
        <translation>{count} verdiar i feltet «{field}» er negative (t.d. {examples}): omrekning av kodar blir prøvd med tal på noko, så vel eit anna felt.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (first: {example} in row {row}): jobs cannot be negative, so correct or remove these rows.</source>
        <translation>{count} av verdiane i feltet «{field}» er negative (den første: {example} i rad {row}): talet på arbeidsplassar kan ikkje vere negativt, så rett eller fjern desse radene.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (first: {example} in row {row}): persons cannot be negative, so correct or remove these rows.</source>
        <translation>{count} av verdiane i feltet «{field}» er negative (første: {example} i rad {row}): talet på personar kan ikkje vere negativt, så rett eller fjern desse radene.</translation>
    </message>
    <message>
        <source>{count} values in the field “{field}” are negative (first: {value} for {example}), which they cannot be: correct them or choose another field.</source>
        <translation>{count} av verdiane i feltet «{field}» er negative (først: {value} for {example}), men det kan dei ikkje vere: rett dei eller vel eit anna felt.</translation>
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
        <source>{count} values of regions are missing, because too many units lack a value.</source>
        <translation>{count} verdiar for regionar manglar, fordi for mange einingar manglar verdi.</translation>
    </message>
    <message>
        <source>{count} values of regions lack some units (status “partial”).</source>
        <translation>{count} verdiar for regionar manglar nokre einingar (status «partial»).</translation>
    </message>
    <message>
        <source>{count} values of regions rest on estimated values of units (status “estimated”).</source>
        <translation>{count} verdiar for regionar byggjer på verdiar for einingar som er rekna ved overslag (status «estimated»).</translation>
    </message>
    <message>
        <source>{count} values of split units are no whole numbers and their parts are not rounded.</source>
        <translation>{count} verdiar for delte einingar er ikkje heile tal, og delane blir ikkje runda av.</translation>
    </message>
    <message>
        <source>{count} values of the table “{table}” are empty and count as missing (e.g. {example}).</source>
        <translation>{count} verdiar i tabellen «{table}» er tomme og blir rekna som manglande (t.d. {example}).</translation>
    </message>
    <message>
        <source>{count} values of the table “{table}” are “..” (not available) and count as missing (e.g. {example}).</source>
        <translation>{count} verdiar i tabellen «{table}» er «..» (oppgåve manglar) og blir rekna som manglande (t.d. {example}).</translation>
    </message>
    <message>
        <source>{count} values of the table “{table}” are “.” (no number is possible) and count as missing (e.g. {example}).</source>
        <translation>{count} verdiar i tabellen «{table}» er «.» (tal kan ikkje førekome) og blir rekna som manglande (t.d. {example}).</translation>
    </message>
    <message>
        <source>{count} values of the table “{table}” are “:” (suppressed to protect persons) and count as missing (e.g. {example}).</source>
        <translation>{count} verdiar i tabellen «{table}» er «:» (prikka av personvern) og blir rekna som manglande (t.d. {example}).</translation>
    </message>
    <message>
        <source>{count} values of {indicators} other indicators have nothing to divide by and are missing.</source>
        <translation>{count} verdiar for {indicators} andre indikatorar har ingenting å dele på og manglar.</translation>
    </message>
    <message>
        <source>{count} values of {indicator} have nothing to divide by (e.g. {example}) and are missing.</source>
        <translation>{count} verdiar for {indicator} har ingenting å dele på (t.d. {example}) og manglar.</translation>
    </message>
    <message>
        <source>{count} variables of the table “{table}” are not in the catalogue and are left out (e.g. {examples}).</source>
        <translation>{count} variablar i tabellen «{table}» står ikkje i katalogen og er utelatne (t.d. {examples}).</translation>
    </message>
    <message>
        <source>{definition} Source: {source}.</source>
        <translation>{definition} Kjelde: {source}.</translation>
    </message>
    <message>
        <source>{example} in the list “{name}” is negative, but persons cannot be: change it.</source>
        <translation>{example} i lista «{name}» er negativt, men talet på personar kan ikkje vere det: endre talet.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{id} ({name}) has no value for regions: {why}</source>
        <translation>{id} ({name}) har ingen verdi for regionar: {why}</translation>
    </message>
    <message>
        <source>{id} ({name}) is not computed: {why}</source>
        <translation>{id} ({name}) er ikkje rekna ut: {why}</translation>
    </message>
    <message>
        <source>{indicator}: denominator</source>
        <translation>{indicator}: nemnar</translation>
    </message>
    <message>
        <source>{indicator}: numerator</source>
        <translation>{indicator}: teljar</translation>
    </message>
    <message>
        <source>{indicator}: status</source>
        <translation>{indicator}: status</translation>
    </message>
    <message>
        <source>{indicator}: {why} None of the {count} indicators can be computed from these tables: choose the tables that they need, or other indicators.</source>
        <translation>{indicator}: {why} Ingen av dei {count} indikatorane kan reknast ut av desse tabellane: Vel tabellane dei treng, eller andre indikatorar.</translation>
    </message>
    <message>
        <source>{industry}: {count} jobs</source>
        <translation>{industry}: {count} arbeidsplassar</translation>
    </message>
    <message>
        <source>{inside} of {count} cooperations lie inside one region. At most {possible} could, and by chance it would be about {chance}.</source>
        <translation>{inside} av {count} samarbeid ligg i éin region. Høgst {possible} kunne gjort det, og ved tilfeldigheit ville det vore om lag {chance}.</translation>
    </message>
    <message>
        <source>{jobs} jobs go in {name}. Of those who lose them, {here} ({here_share}) live there, {elsewhere} in the other units and {outside} outside the units, if people of the same places lose them who hold the jobs there now.</source>
        <translation>{jobs} arbeidsplassar forsvinn i {name}. Av dei som mistar dei, bur {here} ({here_share}) der, {elsewhere} i dei andre einingane og {outside} utanfor einingane, om dei som mistar arbeidet, bur der alle som arbeider i eininga no, bur.</translation>
    </message>
    <message>
        <source>{jobs} jobs go, and the loss reaches {count} municipalities. Hardest hit is {unit}: {share} % of those in work who live there.</source>
        <translation>{jobs} arbeidsplassar blir borte, og tapet når {count} kommunar. Hardast råka er {unit}: {share} % av dei sysselsette som bur der.</translation>
    </message>
    <message>
        <source>{lines} lines stand for {persons} of {commuters} commuters between different units ({share}).</source>
        <translation>{lines} linjer står for {persons} av {commuters} pendlarar mellom ulike einingar ({share}).</translation>
    </message>
    <message>
        <source>{low} ({low_value}) must be smaller than {high} ({high_value}): change one of them.</source>
        <translation>{low} ({low_value}) må vere mindre enn {high} ({high_value}): endre éin av dei.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
    <message>
        <source>{method} has no stop rule of its own: choose another way to cut.</source>
        <translation>{method} har ingen eigen stoppregel: vel ein annan måte å kutte på.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} og {count} til</translation>
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
        <source>{number} above {name}</source>
        <translation>{number} over {name}</translation>
    </message>
    <message>
        <source>{number} below {name}</source>
        <translation>{number} under {name}</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} eller meir</translation>
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
        <translation>{observed} av befolkninga i medlemene høyrer til samarbeid innanfor éin region; høgst {maximum} kunne det.</translation>
    </message>
    <message>
        <source>{observed} of the members&apos; population lives in the region with most of each cooperation.</source>
        <translation>{observed} av befolkninga i medlemene bur i den regionen som har mest av henne, for kvart samarbeid.</translation>
    </message>
    <message>
        <source>{observed} of {count} cooperations lie inside one region; {maximum} could at most.</source>
        <translation>{observed} av {count} samarbeid ligg innanfor éin region; høgst {maximum} kunne det.</translation>
    </message>
    <message>
        <source>{other}: {count} residents work there, {share}.</source>
        <translation>{other}: {count} busette arbeider der, {share}.</translation>
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
        <source>{path} is no table: choose a name that ends in .csv or .gpkg.</source>
        <translation>{path} er ingen tabell: vel eit namn som sluttar på .csv eller .gpkg.</translation>
    </message>
    <message>
        <source>{path} may not be written: choose a folder that is not read-only, and close the file in other programs.</source>
        <translation>{path} kan ikkje skrivast: vel ei mappe som ikkje er skriveverna, og lukk fila i andre program.</translation>
    </message>
    <message>
        <source>{period} is 100: drag to another year</source>
        <translation>{period} er 100: dra til eit anna år</translation>
    </message>
    <message>
        <source>{period} where nothing else is said</source>
        <translation>{period} der ikkje anna er sagt</translation>
    </message>
    <message>
        <source>{persons} of {total} persons live or work in places whose codes lead to no unit ({count} codes, e.g. {examples}) and are left out: choose a code table from the codes of this year to those of the map, or leave the year out.</source>
        <translation>{persons} av {total} personar bur eller arbeider på stader med kodar som ikkje fører til noka eining ({count} kodar, t.d. {examples}), og er ikkje med: vel ein kodetabell frå kodane dette året til kodane i kartet, eller utelat året.</translation>
    </message>
    <message>
        <source>{persons} persons in {rows} rows neither live nor work in the units (codes e.g. {examples}) and are left out.</source>
        <translation>{persons} personar i {rows} rader verken bur eller arbeider i einingane (kodar som {examples}) og er ikkje med.</translation>
    </message>
    <message>
        <source>{persons} persons live or work in the part of old units that the code table leads to no unit (e.g. {examples}): they count as commuters to or from places outside, or are left out.</source>
        <translation>{persons} personar bur eller arbeider i den delen av gamle einingar som kodetabellen ikkje fører til noka eining (t.d. {examples}): dei blir rekna som pendlarar til eller frå stader utanfor, eller er ikkje med.</translation>
    </message>
    <message>
        <source>{persons} persons live or work in units that were split later (e.g. {examples}); they are divided by the shares of the code table, which is an estimate.</source>
        <translation>{persons} personar bur eller arbeider i einingar som seinare er delte (t.d. {examples}); dei er fordelte etter delane i kodetabellen, og det er eit overslag.</translation>
    </message>
    <message>
        <source>{persons} residents commute to {centre}: {share}, both ways {joint}.</source>
        <translation>{persons} av dei busette pendlar til {centre}: {share}, begge vegar {joint}.</translation>
    </message>
    <message>
        <source>{pieces} pieces with {count} units were moved to a region next to them ({examples}); the decision log says why.</source>
        <translation>{pieces} delar med {count} einingar er flytte til ein region ved sida av ({examples}); avgjerdsloggen seier kvifor.</translation>
    </message>
    <message>
        <source>{reference}, less the region itself</source>
        <translation>{reference}, utan regionen sjølv</translation>
    </message>
    <message>
        <source>{regions} regions from {units} units; {single} regions are one unit, {unassigned} units have no region.</source>
        <translation>{regions} regionar av {units} einingar; {single} av regionane har berre éi eining, {unassigned} av einingane har ingen region.</translation>
    </message>
    <message>
        <source>{regions} regions, {single} of them a single municipality. {share} of those who work live and work in the same region.</source>
        <translation>{regions} regionar, {single} av dei på éin kommune. {share} av dei sysselsette bur og arbeider i same region.</translation>
    </message>
    <message>
        <source>{region} beside {name}</source>
        <translation>{region} mot {name}</translation>
    </message>
    <message>
        <source>{region} compared with {others}</source>
        <translation>{region} samanlikna med {others}</translation>
    </message>
    <message>
        <source>{region} differs most clearly from {name} in “{indicator}”: {difference}.</source>
        <translation>{region} skil seg klarast frå {name} i «{indicator}»: {difference}.</translation>
    </message>
    <message>
        <source>{region} differs most from {name} in “{indicator}”: {difference}.</source>
        <translation>{region} skil seg mest frå {name} i «{indicator}»: {difference}.</translation>
    </message>
    <message>
        <source>{region} does not differ clearly from {name} in anything.</source>
        <translation>{region} skil seg ikkje klart frå {name} i noko.</translation>
    </message>
    <message>
        <source>{region} has {count} indicators: {better} clearly better than {name}, {worse} clearly worse, the others without a clear difference or without a direction.</source>
        <translation>{region} har {count} indikatorar: {better} klart betre enn {name}, {worse} klart dårlegare, dei andre utan klar skilnad eller utan retning.</translation>
    </message>
    <message>
        <source>{region} is number {rank} of {count} from the top</source>
        <translation>{region} er nummer {rank} av {count} frå toppen</translation>
    </message>
    <message>
        <source>{region} is the most one-sided: as if it had only {value} equally large industries. {share} of its jobs are in “{industry}”.</source>
        <translation>{region} er mest einsidig: som om han berre hadde {value} like store næringar. {share} av arbeidsplassane er i «{industry}».</translation>
    </message>
    <message>
        <source>{region}: its values are shown first</source>
        <translation>{region}: verdiane her blir viste først</translation>
    </message>
    <message>
        <source>{region}: press to show its values first</source>
        <translation>{region}: trykk for å vise verdiane her først</translation>
    </message>
    <message>
        <source>{region}: status</source>
        <translation>{region}: status</translation>
    </message>
    <message>
        <source>{residents} employed residents, {share} of them work in {unit} itself</source>
        <translation>{residents} sysselsette busette, {share} av dei arbeider i {unit}</translation>
    </message>
    <message>
        <source>{rows} rows became {found}: {exact} exact, {summed} summed, {estimated_structure} estimated from an earlier structure, {estimated_share} estimated by share, {refused} refused.</source>
        <translation>{rows} rader vart til {found}: {exact} eksakte, {summed} summerte, {estimated_structure} overslag frå ein tidlegare struktur, {estimated_share} overslag etter del, {refused} avviste.</translation>
    </message>
    <message>
        <source>{runs} starts from the seed {seed} reached a modularity from {least} to {most} at resolution {resolution}; the best one counts.</source>
        <translation>{runs} startar frå startverdien {seed} nådde ein modularitet frå {least} til {most} med oppløysing {resolution}; den beste gjeld.</translation>
    </message>
    <message>
        <source>{same} of {count} municipalities lie in the same region whichever way the regions are drawn; the other {others} are worth a discussion.</source>
        <translation>{same} av {count} kommunar ligg i same region same korleis regionane blir teikna; dei andre {others} er verde ein diskusjon.</translation>
    </message>
    <message>
        <source>{share} % of the persons in the commuting table ({persons}) have a residence or workplace that is not among the units (e.g. {examples}): choose a map with codes of the same year as the table, or first keep only the rows that belong to your units.</source>
        <translation>{share} % av personane i pendlingstabellen ({persons}) har bustad eller arbeidsstad som ikkje finst mellom einingane (t.d. {examples}): vel eit kart med kodar frå same år som tabellen, eller ta først bort radene som ikkje gjeld dine einingar.</translation>
    </message>
    <message>
        <source>{share} % of the table stands on codes in the field “{field}” that lead to no unit (e.g. {examples}; units are e.g. {units}): choose changes of codes that cover the years of the table, units of the whole area, and the right period field, or say which year the codes belong to.</source>
        <translation>{share} % av tabellen står på kodar i feltet «{field}» som ikkje fører til noka eining (t.d. {examples}; einingar er t.d. {units}): vel kodeendringar som dekkjer åra i tabellen, einingar for heile området og rett periodefelt, eller sei kva år kodane høyrer til.</translation>
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
        <source>{share} work in the own region: a lead of {lead} percentage points.</source>
        <translation>{share} arbeider i eigen region: eit forsprang på {lead} prosentpoeng.</translation>
    </message>
    <message>
        <source>{statistic}: {part}</source>
        <translation>{statistic}: {part}</translation>
    </message>
    <message>
        <source>{units} municipalities, with {share} of the persons, change region. Of 100, the divisions are {likeness} alike.</source>
        <translation>{units} kommunar, med {share} av personane, byter region. På ein skala til 100 er inndelingane {likeness} like.</translation>
    </message>
    <message>
        <source>{units} units are together so often that the division most drawings agree on cannot be computed (at most {most}): choose criteria that give smaller regions.</source>
        <translation>{units} einingar er så ofte saman at inndelinga som dei fleste teikningane er samde om, ikkje kan reknast ut (høgst {most}): vel krav som gir mindre regionar.</translation>
    </message>
    <message>
        <source>{units} units make {regions} regions; {share} of the employed residents work in their own region.</source>
        <translation>{units} einingar blir til {regions} regionar; {share} av dei sysselsette busette arbeider i eigen region.</translation>
    </message>
    <message>
        <source>{unit} belongs to no region</source>
        <translation>{unit} høyrer ikkje til nokon region</translation>
    </message>
    <message>
        <source>{unit} belongs to {region}</source>
        <translation>{unit} høyrer til {region}</translation>
    </message>
    <message>
        <source>{unit} belongs to {region}, but only just</source>
        <translation>{unit} høyrer til {region}, men knapt</translation>
    </message>
    <message>
        <source>{unit} belongs to {region}, though more commute to {other}</source>
        <translation>{unit} høyrer til {region}, men fleire pendlar til {other}</translation>
    </message>
    <message>
        <source>{unit} in hand. Move to:</source>
        <translation>{unit} er plukka opp. Flytt til:</translation>
    </message>
    <message>
        <source>{unit} is a region of its own</source>
        <translation>{unit} er ein eigen region</translation>
    </message>
    <message>
        <source>{unit} is a region of its own, but only just</source>
        <translation>{unit} er ein eigen region, men knapt</translation>
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
        <translation>{up} av {count} regionar har vakse på ti år. Mest: {first} ({most} %), minst: {last} ({least} %).</translation>
    </message>
    <message>
        <source>{value} regions were asked for, but there are {units} units: ask for 1 to {units}.</source>
        <translation>Det vart bede om {value} regionar, men det er {units} einingar: be om 1 til {units}.</translation>
    </message>
    <message>
        <source>{what}: can be done without</source>
        <translation>{what}: kan unnverast</translation>
    </message>
    <message>
        <source>{what}: not in this project</source>
        <translation>{what}: ikkje i dette prosjektet</translation>
    </message>
    <message>
        <source>{what}: “{layer}” has other codes than the map, so it cannot be used yet</source>
        <translation>{what}: «{layer}» har andre kodar enn kartet og kan ikkje brukast enno</translation>
    </message>
    <message>
        <source>{within} commuters no longer cross a regional border, and {across} cross one now.</source>
        <translation>{within} pendlarar kryssar ikkje lenger ei regiongrense, og {across} kryssar ei no.</translation>
    </message>
    <message>
        <source>“{asked}” is given, but not “{unit}”: give the code of the unit that loses jobs.</source>
        <translation>«{asked}» er oppgitt, men ikkje «{unit}»: gi opp koden for eininga som mistar arbeidsplassar.</translation>
    </message>
    <message>
        <source>“{code}” is not a unit of the map, whose codes are in the field “{field}”: give the code of the unit where the jobs are.</source>
        <translation>«{code}» er ikkje ei eining på kartet, som har kodane i feltet «{field}»: gi opp koden for eininga der arbeidsplassane er.</translation>
    </message>
    <message>
        <source>“{example}” in the list “{name}” is not a number: write numbers with a decimal point and a semicolon between them.</source>
        <translation>«{example}» i lista «{name}» er ikkje eit tal: skriv tal med desimalpunktum og semikolon mellom.</translation>
    </message>
    <message>
        <source>“{field}” belongs to own thresholds, but published rules are chosen: leave it empty, or choose own thresholds.</source>
        <translation>«{field}» høyrer til eigne terskelverdiar, men publiserte reglar er valde: lat feltet stå tomt, eller vel «Eigne terskelverdiar».</translation>
    </message>
    <message>
        <source>“{field}” deviates from “{reference}” by more than {limit} % in {count} of {units} units (e.g. {examples}): check which old units these were put together from.</source>
        <translation>«{field}» avvik meir enn {limit} % frå «{reference}» i {count} av {units} einingar (t.d. {examples}): sjå etter kva gamle einingar dei er sette saman av.</translation>
    </message>
    <message>
        <source>“{field}” does not belong to {method}: leave it empty, or choose {owner}.</source>
        <translation>«{field}» høyrer ikkje til {method}: lat feltet stå tomt, eller vel {owner}.</translation>
    </message>
    <message>
        <source>“{field}” fits “{reference}” in all {count} units: none deviates by more than {limit} % (largest: {largest} %, {example}).</source>
        <translation>«{field}» passar med «{reference}» i alle {count} einingar: ingen avvik meir enn {limit} % (størst: {largest} %, {example}).</translation>
    </message>
    <message>
        <source>“{field}” is filled in, but regions are cut by “{cut}”: leave it empty, or cut by “{other}”.</source>
        <translation>«{field}» er fylt ut, men det blir kutta etter «{cut}»: lat feltet stå tomt, eller kutt etter «{other}».</translation>
    </message>
    <message>
        <source>“{measure}” is measured by the tool for industry structure.</source>
        <translation>«{measure}» blir målt av verktøyet for næringsstruktur.</translation>
    </message>
    <message>
        <source>“{measure}” needs flows of migration between municipalities, which this tool does not read.</source>
        <translation>«{measure}» treng flyttestraumar mellom kommunar, som dette verktøyet ikkje les.</translation>
    </message>
    <message>
        <source>“{name}” is no table with the fields “unit” and “region”: choose another.</source>
        <translation>«{name}» er ingen tabell med felta «unit» og «region»: vel ein annan.</translation>
    </message>
    <message>
        <source>“{place}” asks for categories of the variable “{variable}”, which has none: give the variable a “dimension” or leave the categories out.</source>
        <translation>«{place}» ber om kategoriar av variabelen «{variable}», som ikkje har nokon: gi variabelen ein «dimension» eller utelat kategoriane.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue has unknown keys ({keys}): remove them or correct their spelling; known are {known}.</source>
        <translation>«{place}» i katalogen har ukjende nøklar ({keys}): fjern dei eller rett skrivemåten; kjende er {known}.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue is {value}, but must be a number above 0.</source>
        <translation>«{place}» i katalogen er {value}, men må vere eit tal over 0.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue is {value}, but must be a whole number of years above 0.</source>
        <translation>«{place}» i katalogen er {value}, men må vere eit heilt tal på år over 0.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue is {value}, but must be true or false, without quotation marks.</source>
        <translation>«{place}» i katalogen er {value}, men må vere true eller false, utan hermeteikn.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue is “{value}”, but must be one of these: {choices}.</source>
        <translation>«{place}» i katalogen er «{value}», men må vere ein av desse: {choices}.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue lacks these keys: {keys}. Add them.</source>
        <translation>«{place}» i katalogen manglar desse nøklane: {keys}. Legg dei til.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue lacks these languages: {languages}. Add them; the same text may stand in several languages.</source>
        <translation>«{place}» i katalogen manglar desse språka: {languages}. Legg dei til; same tekst kan stå på fleire språk.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue must be a list in square brackets.</source>
        <translation>«{place}» i katalogen må vere ei liste i hakeparentesar.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue must be a text, and not an empty one: fill it in.</source>
        <translation>«{place}» i katalogen må vere ein tekst, og ikkje ein tom: fyll han ut.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue must be an object, with keys and values in curly brackets.</source>
        <translation>«{place}» i katalogen må vere eit objekt, med nøklar og verdiar i krøllparentesar.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue names categories that overlap ({categories}), so that somebody would count twice: correct them.</source>
        <translation>«{place}» i katalogen nemner kategoriar som overlappar ({categories}), så nokon ville telje to gonger: rett dei.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue names the category “{category}”, which does not exist for {dimension}: write ages such as 20-34, 67 or 90+, or industries such as 06 or 01-03.</source>
        <translation>«{place}» i katalogen nemner kategorien «{category}», som ikkje finst for {dimension}: skriv aldrar som 20-34, 67 eller 90+, eller næringar som 06 eller 01-03.</translation>
    </message>
    <message>
        <source>“{place}” in the catalogue repeats {values}: keep each once.</source>
        <translation>«{place}» i katalogen tek opp att {values}: behald kvar éin gong.</translation>
    </message>
    <message>
        <source>“{place}” names the variable “{variable}”, which the catalogue does not define: add it to “variables” or correct its spelling.</source>
        <translation>«{place}» nemner variabelen «{variable}», som katalogen ikkje definerer: legg han til i «variables» eller rett skrivemåten.</translation>
    </message>
    <message>
        <source>“{region}” is not a region of the scenario “{name}”: choose one that is (e.g. {examples}), or make a new region.</source>
        <translation>«{region}» er ikkje ein region i scenariet «{name}»: vel ein som er det (t.d. {examples}), eller lag ein ny region.</translation>
    </message>
    <message>
        <source>“{table}” is no long table of statistics, since it has no field “{field}”: choose the table that “Regional indicators” wrote.</source>
        <translation>«{table}» er ingen lang tabell med statistikk, sidan han ikkje har feltet «{field}»: vel tabellen som «Regionale indikatorar» skreiv.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of relatedness: choose one of {choices}.</source>
        <translation>«{value}» er ikkje ein type slektskap: vel ein av {choices}.</translation>
    </message>
    <message>
        <source>⚠ A note about the data</source>
        <translation>⚠ Ein merknad om dataa</translation>
    </message>
    <message>
        <source>⚠ {count} notes about the data</source>
        <translation>⚠ {count} merknader om dataa</translation>
    </message>
</context>
</TS>
