-- A store as schema 13 wrote it, with the program's own commands: one entry of each kind, each by an actor named after it.
-- Loaded by KeptStoreTests; never edited.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES('schema','13');
INSERT INTO meta VALUES('company','Serwis Łódź II');
INSERT INTO meta VALUES('timeZone','Europe/Warsaw');
INSERT INTO meta VALUES('companyAddress','ul. Nowa 1');
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES('journal',108);
INSERT INTO counter VALUES('identifier',934524413637746113);
INSERT INTO counter VALUES('order-2026',28);
CREATE TABLE region (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO region VALUES(934500704307783249,'Północ');
INSERT INTO region VALUES(934500704973261162,'Południe');
INSERT INTO region VALUES(934519000034064012,'Wschód');
INSERT INTO region VALUES(934519259015461605,'Zachód II');
CREATE TABLE skill (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
INSERT INTO skill VALUES(934500706034986298,'SEP','Elektryczne');
INSERT INTO skill VALUES(934500706034994423,'F-gaz','Chłodnictwo');
INSERT INTO skill VALUES(934520288870908639,'GAZ','Gazowe');
INSERT INTO skill VALUES(934520546541688705,'STARE','Starsze');
CREATE TABLE customer (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, nip TEXT, phone TEXT NOT NULL, email TEXT NOT NULL,
    version INTEGER NOT NULL
, external_key TEXT) STRICT;
INSERT INTO customer VALUES(934500963833051511,'Piekarnia Łoś',NULL,'','',1,NULL);
INSERT INTO customer VALUES(934500963833075878,'Szkoła nr 3','5260250274','58 1','',2,NULL);
INSERT INTO customer VALUES(934500963833087256,'Hotel Mewa',NULL,'123 456 789','',2,NULL);
INSERT INTO customer VALUES(934500963833118282,'Firma "A", B','1234563218','+48 22 1','a@b.example',1,'007');
INSERT INTO customer VALUES(934502766160373029,'Tylko z pliku',NULL,'','',1,NULL);
CREATE TABLE site (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id), name TEXT NOT NULL,
    address TEXT NOT NULL, town TEXT NOT NULL, latitude REAL, longitude REAL,
    region_id INTEGER NOT NULL REFERENCES region (id), access TEXT, access_note TEXT NOT NULL,
    version INTEGER NOT NULL, external_key TEXT,
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
) STRICT;
INSERT INTO site VALUES(934501219264444100,934500963833051511,'Sklep','ul. Długa 1','Gdańsk',54.350000000000001421,18.649999999999998578,934500704307783249,NULL,'',1,NULL);
INSERT INTO site VALUES(934501219264472702,934500963833075878,'Kotłownia','ul. Krótka 2','Gdynia',54.520000000000003125,18.530000000000001136,934500704307783249,NULL,'',1,NULL);
INSERT INTO site VALUES(934501219750026218,934500963833087256,'Recepcja','ul. Morska 3','Sopot',54.441000000000002501,18.560999999999999943,934500704307783249,NULL,'Od podwórza',2,NULL);
INSERT INTO site VALUES(934501219750043009,934500963833118282,'Biuro','@ 5','Łódź',51.750000000000000001,19.460000000000000852,934500704973261162,'1235 450 960',replace('Kod 12\ndrugi wiersz; \ "x"','\n',char(10)),1,'S-1');
INSERT INTO site VALUES(934501219750059904,934500963833087256,'Bez współrzędnych','','',54.399999999999998578,18.600000000000001421,934500704307783249,NULL,'',2,NULL);
INSERT INTO site VALUES(934503281531007940,934500963833087256,'Basen','ul. Morska 3','Sopot',54.439999999999997724,18.559999999999998721,934500704307783249,NULL,'',1,NULL);
CREATE TABLE asset (
    id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES site (id),
    parent_id INTEGER REFERENCES asset (id), name TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL,
    warranty_through TEXT, version INTEGER NOT NULL
, external_key TEXT) STRICT;
INSERT INTO asset VALUES(934501735648556921,934501219264444100,NULL,'Piec obrotowy','PO-3','-17','2027-05-31',1,'D1');
INSERT INTO asset VALUES(934501735648605818,934501219264444100,NULL,'Lada chłodnicza','L-2','','2028-01-31',2,NULL);
INSERT INTO asset VALUES(934503025503736055,934501219264444100,NULL,'Mikser','M-1','S1',NULL,1,NULL);
CREATE TABLE technician (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, phone TEXT NOT NULL, latitude REAL NOT NULL,
    longitude REAL NOT NULL, home_town TEXT NOT NULL, skills TEXT NOT NULL, regions TEXT NOT NULL,
    pattern TEXT NOT NULL, daily_cap INTEGER, is_active INTEGER NOT NULL, version INTEGER NOT NULL
, external_key TEXT) STRICT;
INSERT INTO technician VALUES(934501475952920642,'Ewa Zych','',54.359999999999999431,18.640000000000000568,'Gdańsk','[{"level":2,"skill":934500706034986298},{"level":1,"skill":934500706034994423}]','[{"isPrimary":true,"region":934500704307783249}]','{"week":{"1":[{"end":960,"overtime":0,"start":480}],"2":[{"end":960,"overtime":0,"start":480}],"3":[{"end":960,"overtime":0,"start":480}],"4":[{"end":960,"overtime":0,"start":480}],"5":[{"end":960,"overtime":0,"start":480}]}}',NULL,1,1,NULL);
INSERT INTO technician VALUES(934501479595656925,'Jan Wilk','',54.509999999999998012,18.539999999999999147,'Gdynia','[{"level":1,"skill":934500706034986298}]','[{"isPrimary":true,"region":934500704307783249}]','{"week":{"1":[{"end":960,"overtime":0,"start":480}],"2":[{"end":960,"overtime":0,"start":480}],"3":[{"end":960,"overtime":0,"start":480}],"4":[{"end":960,"overtime":0,"start":480}],"5":[{"end":960,"overtime":0,"start":480}]}}',NULL,1,1,NULL);
INSERT INTO technician VALUES(934501479595683641,'Ola Nowak','600 100 200',54.439999999999997724,18.570000000000000284,'Sopot','[{"level":2,"skill":934500706034994423,"validThrough":"2027-05-31"}]','[{"isPrimary":true,"region":934500704307783249},{"isPrimary":false,"region":934500704973261162}]','{"week":{"1":[{"end":960,"overtime":0,"start":480}],"2":[{"end":960,"overtime":0,"start":480}],"3":[{"end":960,"overtime":0,"start":480}],"4":[{"end":960,"overtime":0,"start":480}],"5":[{"end":960,"overtime":0,"start":480}]}}',5,1,2,NULL);
INSERT INTO technician VALUES(934503537890575673,'Ada Kot','',54.359999999999999431,18.640000000000000568,'Gdańsk','[{"level":1,"skill":934500706034986298}]','[{"isPrimary":true,"region":934500704973261162}]','{"week":{"1":[{"end":960,"overtime":0,"start":480}],"2":[{"end":960,"overtime":0,"start":480}],"3":[{"end":960,"overtime":0,"start":480}],"4":[{"end":960,"overtime":0,"start":480}],"5":[{"end":960,"overtime":0,"start":480}]}}',NULL,1,1,NULL);
INSERT INTO technician VALUES(934521577859276088,'Piotr Żak','',54.499999999999999998,18.5,'Gdynia','[{"level":1,"skill":934500706034986298}]','[{"isPrimary":true,"region":934500704307783249}]','{"week":{"1":[{"end":960,"overtime":0,"start":480}],"2":[{"end":960,"overtime":0,"start":480}],"3":[{"end":960,"overtime":0,"start":480}],"4":[{"end":960,"overtime":0,"start":480}],"5":[{"end":960,"overtime":0,"start":480}],"6":[],"7":[]}}',NULL,1,1,NULL);
CREATE TABLE shift_change (
    technician_id INTEGER NOT NULL REFERENCES technician (id), day TEXT NOT NULL, hours TEXT NOT NULL,
    PRIMARY KEY (technician_id, day)
) STRICT;
INSERT INTO shift_change VALUES(934501475952920642,'2026-11-25','[{"end":840,"lunch":{"earliest":660,"latest":700,"minutes":20},"overtime":30,"start":600}]');
INSERT INTO shift_change VALUES(934501479595656925,'2026-11-26','[]');
INSERT INTO shift_change VALUES(934501479595656925,'2026-12-10','[{"end":720,"overtime":0,"start":540}]');
INSERT INTO shift_change VALUES(934501479595683641,'2026-11-26','[{"end":840,"overtime":0,"start":600}]');
CREATE TABLE absence (
    id INTEGER PRIMARY KEY, technician_id INTEGER NOT NULL REFERENCES technician (id),
    start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, kind TEXT NOT NULL, note TEXT NOT NULL,
    version INTEGER NOT NULL, CHECK (start_at < end_at)
) STRICT;
INSERT INTO absence VALUES(934502252617306143,934501479595683641,1795993200,1796166000,'illness','tajne',1);
INSERT INTO absence VALUES(934504053813873265,934501479595656925,1797462000,1797634800,'holiday','',1);
INSERT INTO absence VALUES(934518487309235633,934501479595656925,1795734000,1795820400,'illness','grypa',1);
INSERT INTO absence VALUES(934518741778891553,934501479595683641,1796252400,1796425200,'holiday','',1);
CREATE TABLE technician_day (
    technician_id INTEGER NOT NULL REFERENCES technician (id), day TEXT NOT NULL, version INTEGER NOT NULL,
    PRIMARY KEY (technician_id, day)
) STRICT;
INSERT INTO technician_day VALUES(934501475952920642,'2026-11-25',2);
INSERT INTO technician_day VALUES(934501479595656925,'2026-11-26',2);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-29',2);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-30',2);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-01',2);
INSERT INTO technician_day VALUES(934501479595656925,'2026-12-10',1);
INSERT INTO technician_day VALUES(934501479595656925,'2026-12-16',1);
INSERT INTO technician_day VALUES(934501479595656925,'2026-12-17',1);
INSERT INTO technician_day VALUES(934501479595656925,'2026-12-18',1);
INSERT INTO technician_day VALUES(934501475952920642,'2026-11-24',1);
INSERT INTO technician_day VALUES(934501479595656925,'2026-11-24',4);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-24',2);
INSERT INTO technician_day VALUES(934501479595656925,'2026-11-25',2);
INSERT INTO technician_day VALUES(934501475952920642,'2026-11-23',6);
INSERT INTO technician_day VALUES(934501479595656925,'2026-11-23',3);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-23',6);
INSERT INTO technician_day VALUES(934501479595656925,'2026-11-27',2);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-02',2);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-03',2);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-04',2);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-22',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-25',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-26',2);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-27',3);
INSERT INTO technician_day VALUES(934501479595683641,'2026-11-28',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-05',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-06',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-07',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-08',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-09',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-10',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-11',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-12',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-13',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-14',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-15',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-16',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-17',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-18',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-19',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-20',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-21',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-22',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-23',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-24',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-25',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-26',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-27',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-28',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-29',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-30',1);
INSERT INTO technician_day VALUES(934501479595683641,'2026-12-31',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-01',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-02',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-03',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-04',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-05',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-06',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-07',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-08',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-09',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-10',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-11',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-12',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-13',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-14',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-15',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-16',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-17',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-18',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-19',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-20',1);
INSERT INTO technician_day VALUES(934501479595683641,'2027-01-21',1);
INSERT INTO technician_day VALUES(934501479595656925,'2026-12-01',1);
INSERT INTO technician_day VALUES(934501479595656925,'2026-12-03',2);
CREATE TABLE service_order (
    id INTEGER PRIMARY KEY, number_year INTEGER NOT NULL, number_sequence INTEGER NOT NULL,
    stage TEXT NOT NULL, state TEXT NOT NULL, hold_reason TEXT, hold_note TEXT, hold_since INTEGER,
    customer_id INTEGER NOT NULL REFERENCES customer (id), site_id INTEGER NOT NULL REFERENCES site (id),
    assets TEXT NOT NULL, type TEXT NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL,
    priority TEXT NOT NULL, reported_at INTEGER NOT NULL, response_due INTEGER, arrival_due INTEGER,
    fix_due INTEGER, wish_start INTEGER, wish_end INTEGER, parts TEXT NOT NULL, version INTEGER NOT NULL, asked_crew INTEGER, asked_duration INTEGER, asked_skills TEXT, asked_technician_id INTEGER REFERENCES technician (id), asked_held_back INTEGER, asked_excluded TEXT, asked_promise_start INTEGER, asked_promise_end INTEGER, asked_promise_to TEXT, asked_promise_at INTEGER, external_key TEXT,
    UNIQUE (number_year, number_sequence), CHECK (wish_start < wish_end)
) STRICT;
INSERT INTO service_order VALUES(934502506758910712,2026,1,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'934501735648556921','repair','-Piec',replace('a, b\nc','\n',char(10)),'urgent',1795417620,NULL,NULL,1795647600,1795503600,1795518000,'[{"code":"FILTR","quantity":2},{"code":"PASEK","quantity":1}]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'O7');
INSERT INTO service_order VALUES(934502508608855719,2026,2,'active','ready',NULL,NULL,NULL,934500963833087256,934501219750026218,'','repair','Szkic','','normal',1795417620,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934502509342391100,2026,3,'active','ready',NULL,NULL,NULL,934500963833075878,934501219264472702,'','repair','Kocioł','','normal',1795417620,NULL,NULL,NULL,NULL,NULL,'[]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ERP 7');
INSERT INTO service_order VALUES(934502509342465624,2026,4,'active','ready',NULL,NULL,NULL,934500963833087256,934501219750059904,'','repair','Czeka na mapę','','normal',1795417620,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934504570448441955,2026,5,'active','ready',NULL,NULL,NULL,934500963833087256,934501219750026218,'','repair','Cofnięte zlecenie','','normal',1795418100,NULL,NULL,NULL,NULL,NULL,'[]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934504570772631908,2026,6,'active','ready',NULL,NULL,NULL,934500963833075878,934501219264472702,'','repair','Drugie zlecenie','','normal',1795418100,NULL,NULL,NULL,NULL,NULL,'[]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934504825592934040,2026,7,'active','ready',NULL,NULL,NULL,934500963833075878,934501219264472702,'','repair','Nowe zlecenie','','normal',1795418160,NULL,NULL,NULL,NULL,NULL,'[]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934505085093060365,2026,8,'active','planned',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: plan1','','normal',1795418220,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934505342507982242,2026,9,'active','planned',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: plan2','','normal',1795418280,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934505601431602704,2026,10,'active','planned',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: many','','normal',1795418340,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934505856506005292,2026,11,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Zmienione',replace('z "notatką" \ i\nnową linią','\n',char(10)),'normal',1795418400,NULL,NULL,NULL,NULL,NULL,'[{"code":"FILTR","quantity":2}]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934506116578763593,2026,12,'active','on-hold','parts','czeka',1795419540,934500963833051511,934501219264444100,'','repair','Do: hold','','normal',1795418460,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934506373783094781,2026,13,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: release','','normal',1795418520,NULL,NULL,NULL,NULL,NULL,'[]',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934506629724569164,2026,14,'cancelled','cancelled',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: cancel','','normal',1795418580,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934506888888268351,2026,15,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Trzy razy','','normal',1795418640,NULL,NULL,NULL,NULL,NULL,'[]',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934507148630446693,2026,16,'active','planned',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: place','','normal',1795418700,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934507404075944943,2026,17,'active','planned',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: move','','normal',1795418760,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934507664293899382,2026,18,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: unplace','','normal',1795418820,NULL,NULL,NULL,NULL,NULL,'[]',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934507921794266891,2026,19,'active','planned',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: lock','','normal',1795418880,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934508179725576489,2026,20,'active','dispatched',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: dispatch','','normal',1795418940,NULL,NULL,NULL,NULL,NULL,'[]',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934508436353625784,2026,21,'active','planned',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: recall','','normal',1795419000,NULL,NULL,NULL,NULL,NULL,'[]',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934508694129727203,2026,22,'active','in-progress',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: report','','normal',1795419060,NULL,NULL,NULL,NULL,NULL,'[]',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934508949389694544,2026,23,'active','dispatched',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: correct','','normal',1795419120,NULL,NULL,NULL,NULL,NULL,'[]',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934509210112490846,2026,24,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: promise','','normal',1795419180,NULL,NULL,NULL,NULL,NULL,'[]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934509466700325879,2026,25,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: priority','','urgent',1795419240,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934509722221884130,2026,26,'active','planned',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: exact','','normal',1795419300,NULL,NULL,NULL,NULL,NULL,'[]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934509982935814745,2026,27,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: window','','normal',1795419360,NULL,NULL,NULL,NULL,NULL,'[]',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934510238314273437,2026,28,'active','ready',NULL,NULL,NULL,934500963833051511,934501219264444100,'','repair','Do: absence','','normal',1795419420,NULL,NULL,NULL,NULL,NULL,'[]',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE visit (
    id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES service_order (id),
    sequence INTEGER NOT NULL, state TEXT NOT NULL, duration INTEGER NOT NULL, skills TEXT NOT NULL,
    crew_size INTEGER NOT NULL, required_technician_id INTEGER REFERENCES technician (id),
    excluded TEXT NOT NULL, day TEXT, start_at INTEGER, end_at INTEGER, lock TEXT NOT NULL,
    promise_start INTEGER, promise_end INTEGER, promise_to TEXT, promise_at INTEGER, override_reason TEXT,
    version INTEGER NOT NULL,
    UNIQUE (order_id, sequence), CHECK (duration BETWEEN 1 AND 1440), CHECK (start_at < end_at),
    CHECK (state <> 'open' OR day IS NULL)
) STRICT;
INSERT INTO visit VALUES(934502507175093385,934502506758910712,1,'open',90,'934500706034986298:2 934500706034994423:1',1,934501475952920642,'934501479595656925',NULL,NULL,NULL,'none',1795503600,1795510800,'p. Zofia; "Z" i syn',1795417620,NULL,1);
INSERT INTO visit VALUES(934502509342429571,934502509342391100,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934504570448453579,934504570448441955,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934504570920204415,934504570772631908,1,'open',60,'934500706034986298:1',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934504827053266746,934504825592934040,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934505085093107625,934505085093060365,1,'planned',60,'',1,NULL,'','2026-12-01',1796114340,1796117940,'none',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO visit VALUES(934505342508001853,934505342507982242,1,'planned',60,'',1,NULL,'','2026-12-01',1796110740,1796114340,'none',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO visit VALUES(934505602166350602,934505601431602704,1,'planned',60,'',1,NULL,'','2026-12-03',1796283540,1796287140,'time',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO visit VALUES(934505857855163464,934505856506005292,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934506116761849103,934506116578763593,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934506373783141939,934506373783094781,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934506630803252281,934506629724569164,1,'cancelled',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO visit VALUES(934506888888324001,934506888888268351,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934507148630505502,934507148630446693,1,'planned',60,'',1,NULL,'','2026-11-24',1795504080,1795507680,'none',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO visit VALUES(934507404075946790,934507404075944943,1,'planned',60,'',1,NULL,'','2026-11-24',1795505160,1795508760,'none',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO visit VALUES(934507664293899774,934507664293899382,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO visit VALUES(934507921794269824,934507921794266891,1,'planned',60,'',1,NULL,'','2026-11-25',1795592100,1795595700,'time',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO visit VALUES(934508179725583718,934508179725576489,1,'dispatched',60,'',1,NULL,'','2026-11-23',1795420740,1795424340,'none',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO visit VALUES(934508436353665794,934508436353625784,1,'planned',60,'',1,NULL,'','2026-11-23',1795422480,1795426080,'none',NULL,NULL,NULL,NULL,NULL,4);
INSERT INTO visit VALUES(934508694946901094,934508694129727203,1,'en-route',60,'',1,NULL,'','2026-11-23',1795424340,1795427940,'none',NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO visit VALUES(934508951275638897,934508949389694544,1,'accepted',60,'',1,NULL,'','2026-11-23',1795422360,1795425960,'none',NULL,NULL,NULL,NULL,NULL,6);
INSERT INTO visit VALUES(934509210112555271,934509210112490846,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',1795597200,1795604400,'p. Zofia',1795421100,NULL,2);
INSERT INTO visit VALUES(934509466700338827,934509466700325879,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934509725141603250,934509722221884130,1,'planned',60,'',1,NULL,'','2026-11-25',1795597200,1795600800,'time',NULL,NULL,NULL,NULL,'bo tak',2);
INSERT INTO visit VALUES(934509983269292792,934509982935814745,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934510239582003547,934510238314273437,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO visit VALUES(934511785722952913,934502508608855719,1,'open',45,'934500706034986298:1',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO visit VALUES(934523896207982127,934502509342465624,1,'open',45,'934500706034986298:1',1,934501479595656925,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE assignment (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    technician_id INTEGER NOT NULL REFERENCES technician (id), role TEXT NOT NULL,
    PRIMARY KEY (visit_id, technician_id)
) STRICT;
INSERT INTO assignment VALUES(934507148630505502,934501475952920642,'leader');
INSERT INTO assignment VALUES(934507404075946790,934501479595683641,'leader');
INSERT INTO assignment VALUES(934507921794269824,934501479595656925,'leader');
INSERT INTO assignment VALUES(934508179725583718,934501475952920642,'leader');
INSERT INTO assignment VALUES(934508436353665794,934501479595656925,'leader');
INSERT INTO assignment VALUES(934508694946901094,934501475952920642,'leader');
INSERT INTO assignment VALUES(934508951275638897,934501479595683641,'leader');
INSERT INTO assignment VALUES(934509725141603250,934501475952920642,'leader');
INSERT INTO assignment VALUES(934505342508001853,934501479595656925,'leader');
INSERT INTO assignment VALUES(934505085093107625,934501479595656925,'leader');
INSERT INTO assignment VALUES(934505602166350602,934501479595656925,'leader');
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, os_user TEXT NOT NULL,
    origin TEXT NOT NULL, command TEXT NOT NULL, summary TEXT NOT NULL, undo TEXT NOT NULL,
    reverses INTEGER REFERENCES journal (sequence), undone_by INTEGER REFERENCES journal (sequence)
, permission TEXT) STRICT;
INSERT INTO journal VALUES(1,1795417200,'chief','root','cli','found-company','{"companyFounded":{"name":"Serwis Łódź"}}','final',NULL,NULL,'master-data');
INSERT INTO journal VALUES(2,1795417260,'setup','root','cli','import-rows','{"imported":{"_0":"customers","rows":4}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(3,1795417320,'setup','root','cli','import-rows','{"imported":{"_0":"sites","rows":5}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(4,1795417380,'setup','root','cli','import-rows','{"imported":{"_0":"technicians","rows":3}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(5,1795417440,'setup','root','cli','import-rows','{"imported":{"_0":"assets","rows":2}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(6,1795417500,'setup','root','cli','import-rows','{"imported":{"_0":"shifts","rows":2}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(7,1795417560,'setup','root','cli','import-rows','{"imported":{"_0":"absences","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(8,1795417620,'setup','root','cli','import-orders','{"imported":{"_0":"orders","rows":4}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(9,1795417680,'import-customers','root','cli','import-rows','{"imported":{"_0":"customers","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(10,1795417740,'import-assets','root','cli','import-rows','{"imported":{"_0":"assets","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(11,1795417800,'import-sites','root','cli','import-rows','{"imported":{"_0":"sites","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(12,1795417860,'import-technicians','root','cli','import-rows','{"imported":{"_0":"technicians","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(13,1795417920,'import-shifts','root','cli','import-rows','{"imported":{"_0":"shifts","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(14,1795417980,'import-absences','root','cli','import-rows','{"imported":{"_0":"absences","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(15,1795418040,'import-update','root','cli','import-rows','{"synchronised":{"_0":"customers","_1":{"added":0,"changed":1,"closed":0,"unchanged":0}}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(16,1795418100,'import-orders','root','cli','import-orders','{"imported":{"_0":"orders","rows":2}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(17,1795418160,'create-order','root','cli','create-order','{"orderCreated":{"_0":{"sequence":7,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(18,1795418220,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":8,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(19,1795418280,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":9,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(20,1795418340,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":10,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(21,1795418400,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":11,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(22,1795418460,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":12,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(23,1795418520,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":13,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(24,1795418580,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":14,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(25,1795418640,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":15,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(26,1795418700,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":16,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(27,1795418760,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":17,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(28,1795418820,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":18,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(29,1795418880,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":19,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(30,1795418940,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":20,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(31,1795419000,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":21,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(32,1795419060,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":22,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(33,1795419120,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":23,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(34,1795419180,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":24,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(35,1795419240,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":25,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(36,1795419300,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":26,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(37,1795419360,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":27,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(38,1795419420,'setup','root','cli','create-order','{"orderCreated":{"_0":{"sequence":28,"year":2026}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(39,1795419480,'edit-order','root','cli','edit-order','{"orderEdited":{"_0":{"sequence":11,"year":2026}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(40,1795419540,'hold-order','root','cli','hold-order','{"orderHeld":{"_0":{"sequence":12,"year":2026},"_1":"parts"}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(41,1795419600,'setup','root','cli','hold-order','{"orderHeld":{"_0":{"sequence":13,"year":2026},"_1":"parts"}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(42,1795419660,'release-order','root','cli','release-order','{"orderReleased":{"_0":{"sequence":13,"year":2026}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(43,1795419720,'cancel-order','root','cli','cancel-order','{"orderCancelled":{"_0":{"sequence":14,"year":2026},"reason":"klient"}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(44,1795419780,'qualify-order','root','cli','qualify-order','{"orderQualified":{"_0":{"sequence":2,"year":2026}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(45,1795419840,'place-visit','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":16,"year":2026},"to":{"day":"2026-11-24","isTimeKept":false,"start":1795504080,"technician":"Ewa Zych"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(46,1795419900,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":17,"year":2026},"to":{"day":"2026-11-24","isTimeKept":false,"start":1795505700,"technician":"Jan Wilk"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(47,1795419960,'move-visit','root','cli','place-visit','{"visitMoved":{"_0":{"sequence":17,"year":2026},"from":{"day":"2026-11-24","isTimeKept":false,"start":1795505700,"technician":"Jan Wilk"},"to":{"day":"2026-11-24","isTimeKept":false,"start":1795505160,"technician":"Ola Nowak"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(48,1795420020,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":18,"year":2026},"to":{"day":"2026-11-24","isTimeKept":false,"start":1795505700,"technician":"Jan Wilk"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(49,1795420080,'unplace-visit','root','cli','unplace-visit','{"visitUnplaced":{"_0":{"sequence":18,"year":2026},"from":{"day":"2026-11-24","isTimeKept":false,"start":1795505700,"technician":"Jan Wilk"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(50,1795420140,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":19,"year":2026},"to":{"day":"2026-11-25","isTimeKept":false,"start":1795592100,"technician":"Jan Wilk"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(51,1795420200,'lock-visit','root','cli','lock-visit','{"visitLocked":{"_0":{"sequence":19,"year":2026},"_1":"time"}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(52,1795420260,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":20,"year":2026},"to":{"day":"2026-11-23","isTimeKept":false,"start":1795420740,"technician":"Ewa Zych"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(53,1795420320,'dispatch-visit','root','cli','several-dispatch-visit','{"visitDispatched":{"_0":{"sequence":20,"year":2026},"_1":{"day":"2026-11-23","isTimeKept":false,"start":1795420740,"technician":"Ewa Zych"}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(54,1795420380,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":21,"year":2026},"to":{"day":"2026-11-23","isTimeKept":false,"start":1795422480,"technician":"Jan Wilk"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(55,1795420440,'setup','root','cli','several-dispatch-visit','{"visitDispatched":{"_0":{"sequence":21,"year":2026},"_1":{"day":"2026-11-23","isTimeKept":false,"start":1795422480,"technician":"Jan Wilk"}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(56,1795420500,'recall-visit','root','cli','several-recall-visit','{"visitRecalled":{"_0":{"sequence":21,"year":2026},"_1":{"day":"2026-11-23","isTimeKept":false,"start":1795422480,"technician":"Jan Wilk"}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(57,1795420560,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":22,"year":2026},"to":{"day":"2026-11-23","isTimeKept":false,"start":1795424340,"technician":"Ewa Zych"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(58,1795420620,'setup','root','cli','several-dispatch-visit','{"visitDispatched":{"_0":{"sequence":22,"year":2026},"_1":{"day":"2026-11-23","isTimeKept":false,"start":1795424340,"technician":"Ewa Zych"}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(59,1795420680,'report-visit','root','cli','report-visit','{"visitReported":{"_0":{"sequence":22,"year":2026},"_1":"accept","at":1795420680,"technician":"Ewa Zych"}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(60,1795420740,'report-visit','root','cli','report-visit','{"visitReported":{"_0":{"sequence":22,"year":2026},"_1":"travel","at":1795420740,"technician":"Ewa Zych"}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(61,1795420800,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":23,"year":2026},"to":{"day":"2026-11-23","isTimeKept":false,"start":1795422360,"technician":"Ola Nowak"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(62,1795420860,'setup','root','cli','several-dispatch-visit','{"visitDispatched":{"_0":{"sequence":23,"year":2026},"_1":{"day":"2026-11-23","isTimeKept":false,"start":1795422360,"technician":"Ola Nowak"}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(63,1795420920,'setup','root','cli','report-visit','{"visitReported":{"_0":{"sequence":23,"year":2026},"_1":"accept","at":1795420920,"technician":"Ola Nowak"}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(64,1795420980,'setup','root','cli','report-visit','{"visitReported":{"_0":{"sequence":23,"year":2026},"_1":"travel","at":1795420980,"technician":"Ola Nowak"}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(65,1795421040,'correct-report','root','cli','correct-report','{"visitCorrected":{"_0":{"sequence":23,"year":2026},"_1":{"act":"withdraw","at":1795420980,"reason":"zegarek","technician":"Ola Nowak","wasAct":"travel","wasAt":1795420980}}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(66,1795421100,'promise-window','root','cli','promise-window','{"windowPromised":{"_0":{"sequence":24,"year":2026},"_1":{"end":1795604400,"start":1795597200},"to":"p. Zofia"}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(67,1795421160,'order-priority','root','cli','edit-order','{"orderEdited":{"_0":{"sequence":25,"year":2026}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(68,1795421220,'exact-place','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":26,"year":2026},"override":"bo tak","to":{"day":"2026-11-25","isTimeKept":true,"start":1795597200,"technician":"Ewa Zych"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(69,1795421280,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":28,"year":2026},"to":{"day":"2026-11-27","isTimeKept":false,"start":1795764900,"technician":"Jan Wilk"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(70,1795421340,'record-absence','root','cli','record-absence','{"absenceWithVisits":{"_1":{"end":1795820400,"start":1795734000},"_2":{"kept":[],"off":[{"sequence":28,"year":2026}],"recalled":[]},"technician":"Jan Wilk"}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(71,1795421400,'setup','root','cli','record-absence','{"absenceRecorded":{"_1":{"end":1796425200,"start":1796252400},"technician":"Ola Nowak"}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(72,1795421460,'create-region','root','cli','create-region','{"entered":{"_0":"region","name":"Wschód"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(73,1795421520,'setup','root','cli','create-region','{"entered":{"_0":"region","name":"Zachód"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(74,1795421580,'rename-region','root','cli','rename-region','{"changed":{"_0":"region","name":"Zachód II"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(75,1795421640,'setup','root','cli','create-region','{"entered":{"_0":"region","name":"Zbędny"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(76,1795421700,'remove-region','root','cli','remove-region','{"removed":{"_0":"region","name":"Zbędny"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(77,1795421760,'create-skill','root','cli','create-skill','{"entered":{"_0":"skill","name":"GAZ"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(78,1795421820,'setup','root','cli','create-skill','{"entered":{"_0":"skill","name":"STARE"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(79,1795421880,'rename-skill','root','cli','rename-skill','{"changed":{"_0":"skill","name":"STARE"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(80,1795421940,'setup','root','cli','create-skill','{"entered":{"_0":"skill","name":"ZBEDNE"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(81,1795422000,'remove-skill','root','cli','remove-skill','{"removed":{"_0":"skill","name":"ZBEDNE"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(82,1795422060,'create-technician','root','cli','create-technician','{"entered":{"_0":"technician","name":"Piotr Żak"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(83,1795422120,'edit-technician','root','cli','edit-technician','{"changed":{"_0":"technician","name":"Ola Nowak"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(84,1795422180,'edit-customer','root','cli','edit-customer','{"changed":{"_0":"customer","name":"Szkoła nr 3"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(85,1795422240,'edit-site','root','cli','edit-site','{"changed":{"_0":"site","name":"Recepcja"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(86,1795422300,'edit-asset','root','cli','edit-asset','{"changed":{"_0":"asset","name":"Lada chłodnicza"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(87,1795422360,'set-shift','root','cli','set-shift','{"shiftSet":{"_1":"2026-11-26","_2":[{"end":840,"overtime":0,"start":600}],"technician":"Ola Nowak"}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(88,1795422420,'setup','root','cli','set-shift','{"shiftSet":{"_1":"2026-11-27","_2":[{"end":840,"overtime":0,"start":600}],"technician":"Ola Nowak"}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(89,1795422480,'clear-shift','root','cli','set-shift','{"shiftCleared":{"_1":"2026-11-27","technician":"Ola Nowak"}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(90,1795422540,'edit-company','root','cli','edit-company','{"companyEdited":{"name":"Serwis Łódź II"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(91,1795422600,'locate-sites','root','cli','locate-sites','{"sitesLocated":{"count":1,"first":"Bez współrzędnych"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(92,1795422660,'import-territories','root','cli','import-territories','{"imported":{"_0":"territories","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(93,1795422720,'setup','root','cli','import-territories','{"imported":{"_0":"territories","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(94,1795422780,'remove-territory','root','cli','remove-territory','{"removed":{"_0":"territory","name":"Obszar II"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(95,1795422840,'import-places','root','cli','import-postcodes','{"imported":{"_0":"places","rows":1}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(96,1795422900,'set-factor','root','cli','set-travel-factor','{"travelFactorSet":{"_0":{"technician":{"_0":"Ewa Zych"}},"_1":1.2}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(97,1795422960,'set-parking','root','cli','set-parking','{"parkingSet":{"minutes":7}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(98,1795423020,'enter-leg','root','cli','enter-leg','{"legEntered":{"from":"54.35,18.65","metres":30000,"minutes":41,"to":"54.52,18.53"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(99,1795423080,'setup','root','cli','enter-leg','{"legEntered":{"from":"54.44,18.56","metres":9000,"minutes":20,"to":"54.52,18.53"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(100,1795423140,'remove-leg','root','cli','remove-leg','{"legRemoved":{"from":"54.44,18.56","to":"54.52,18.53"}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(101,1795423200,'apply-plan','root','cli','apply-plan','{"planApplied":{"_0":{"added":2,"moved":0,"nudged":0,"removed":0,"retimed":0},"skipped":0}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(102,1795423260,'undone','root','cli','edit-order','{"orderEdited":{"_0":{"sequence":27,"year":2026}}}','reversible',NULL,103,'intake');
INSERT INTO journal VALUES(103,1795423320,'undone','root','cli','undo','{"undone":{"_1":{"orderEdited":{"_0":{"sequence":27,"year":2026}}},"entries":[102]}}','reversible',102,NULL,NULL);
INSERT INTO journal VALUES(104,1795423380,'redone','root','cli','edit-order','{"orderEdited":{"_0":{"sequence":15,"year":2026}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(105,1795423440,'redone','root','cli','undo','{"undone":{"_1":{"orderEdited":{"_0":{"sequence":15,"year":2026}}},"entries":[104]}}','reversible',104,NULL,NULL);
INSERT INTO journal VALUES(106,1795423500,'redone','root','cli','redo','{"redone":{"_1":{"orderEdited":{"_0":{"sequence":15,"year":2026}}},"entries":[104]}}','reversible',104,NULL,NULL);
INSERT INTO journal VALUES(107,1795423560,'setup','root','cli','place-visit','{"visitPlaced":{"_0":{"sequence":10,"year":2026},"to":{"day":"2026-12-03","isTimeKept":false,"start":1796283540,"technician":"Jan Wilk"}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(108,1795423620,'many','root','cli','lock-visit','{"visitLocked":{"_0":{"sequence":10,"year":2026},"_1":"time"}}','reversible',NULL,NULL,'plan');
CREATE TABLE journal_row (
    sequence INTEGER NOT NULL REFERENCES journal (sequence), position INTEGER NOT NULL,
    table_name TEXT NOT NULL, row_key TEXT NOT NULL, before_row TEXT, after_row TEXT,
    PRIMARY KEY (sequence, position)
) STRICT;
INSERT INTO journal_row VALUES(1,0,'meta','company',NULL,'["company","Serwis Łódź"]');
INSERT INTO journal_row VALUES(1,1,'meta','timeZone',NULL,'["timeZone","Europe/Warsaw"]');
INSERT INTO journal_row VALUES(1,2,'region','934500704307783249',NULL,'[934500704307783249,"Północ"]');
INSERT INTO journal_row VALUES(1,3,'region','934500704973261162',NULL,'[934500704973261162,"Południe"]');
INSERT INTO journal_row VALUES(1,4,'skill','934500706034986298',NULL,'[934500706034986298,"SEP","Elektryczne"]');
INSERT INTO journal_row VALUES(1,5,'skill','934500706034994423',NULL,'[934500706034994423,"F-gaz","Chłodnictwo"]');
INSERT INTO journal_row VALUES(2,0,'customer','934500963833051511',NULL,'[934500963833051511,"Piekarnia Łoś",null,"","",null,1]');
INSERT INTO journal_row VALUES(2,1,'customer','934500963833075878',NULL,'[934500963833075878,"Szkoła nr 3",null,"","",null,1]');
INSERT INTO journal_row VALUES(2,2,'customer','934500963833087256',NULL,'[934500963833087256,"Hotel Mewa",null,"","",null,1]');
INSERT INTO journal_row VALUES(2,3,'customer','934500963833118282',NULL,'[934500963833118282,"Firma \"A\", B","1234563218","+48 22 1","a@b.example","007",1]');
INSERT INTO journal_row VALUES(3,0,'site','934501219264444100',NULL,'[934501219264444100,934500963833051511,"Sklep","ul. Długa 1","Gdańsk",54.35,18.65,934500704307783249,null,"",null,1]');
INSERT INTO journal_row VALUES(3,1,'site','934501219264472702',NULL,'[934501219264472702,934500963833075878,"Kotłownia","ul. Krótka 2","Gdynia",54.52,18.53,934500704307783249,null,"",null,1]');
INSERT INTO journal_row VALUES(3,2,'site','934501219750026218',NULL,'[934501219750026218,934500963833087256,"Recepcja","ul. Morska 3","Sopot",54.44,18.56,934500704307783249,null,"",null,1]');
INSERT INTO journal_row VALUES(3,3,'site','934501219750043009',NULL,'[934501219750043009,934500963833118282,"Biuro","@ 5","Łódź",51.75,19.46,934500704973261162,"1235 450 960","Kod 12\u000adrugi wiersz; \\ \"x\"","S-1",1]');
INSERT INTO journal_row VALUES(3,4,'site','934501219750059904',NULL,'[934501219750059904,934500963833087256,"Bez współrzędnych","","",null,null,934500704307783249,null,"",null,1]');
INSERT INTO journal_row VALUES(4,0,'technician','934501475952920642',NULL,'[934501475952920642,"Ewa Zych","",54.36,18.64,"Gdańsk","[{\"level\":2,\"skill\":934500706034986298},{\"level\":1,\"skill\":934500706034994423}]","[{\"isPrimary\":true,\"region\":934500704307783249}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":480}]}}",null,1,null,1]');
INSERT INTO journal_row VALUES(4,1,'technician','934501479595656925',NULL,'[934501479595656925,"Jan Wilk","",54.51,18.54,"Gdynia","[{\"level\":1,\"skill\":934500706034986298}]","[{\"isPrimary\":true,\"region\":934500704307783249}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":480}]}}",null,1,null,1]');
INSERT INTO journal_row VALUES(4,2,'technician','934501479595683641',NULL,'[934501479595683641,"Ola Nowak","",54.44,18.57,"Sopot","[{\"level\":2,\"skill\":934500706034994423,\"validThrough\":\"2027-05-31\"}]","[{\"isPrimary\":true,\"region\":934500704307783249},{\"isPrimary\":false,\"region\":934500704973261162}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":480}]}}",null,1,null,1]');
INSERT INTO journal_row VALUES(5,0,'asset','934501735648556921',NULL,'[934501735648556921,934501219264444100,null,"Piec obrotowy","PO-3","-17","2027-05-31","D1",1]');
INSERT INTO journal_row VALUES(5,1,'asset','934501735648605818',NULL,'[934501735648605818,934501219264444100,null,"Lada chłodnicza","","",null,null,1]');
INSERT INTO journal_row VALUES(6,0,'shift_change','934501475952920642/2026-11-25',NULL,'[934501475952920642,"2026-11-25","[{\"end\":840,\"lunch\":{\"earliest\":660,\"latest\":700,\"minutes\":20},\"overtime\":30,\"start\":600}]"]');
INSERT INTO journal_row VALUES(6,1,'shift_change','934501479595656925/2026-11-26',NULL,'[934501479595656925,"2026-11-26","[]"]');
INSERT INTO journal_row VALUES(6,2,'technician_day','934501475952920642/2026-11-25',NULL,NULL);
INSERT INTO journal_row VALUES(6,3,'technician_day','934501479595656925/2026-11-26',NULL,NULL);
INSERT INTO journal_row VALUES(7,0,'absence','934502252617306143',NULL,'[934502252617306143,934501479595683641,1795993200,1796166000,"illness","tajne",1]');
INSERT INTO journal_row VALUES(7,1,'technician_day','934501479595683641/2026-11-29',NULL,NULL);
INSERT INTO journal_row VALUES(7,2,'technician_day','934501479595683641/2026-11-30',NULL,NULL);
INSERT INTO journal_row VALUES(7,3,'technician_day','934501479595683641/2026-12-01',NULL,NULL);
INSERT INTO journal_row VALUES(8,0,'service_order','934502506758910712',NULL,'[934502506758910712,2026,1,"active","ready",null,null,null,934500963833051511,934501219264444100,"934501735648556921","repair","-Piec","a, b\u000ac","urgent",1795417620,null,null,1795647600,1795503600,1795518000,"[{\"code\":\"FILTR\",\"quantity\":2},{\"code\":\"PASEK\",\"quantity\":1}]",null,null,null,null,null,null,null,null,null,null,"O7",1]');
INSERT INTO journal_row VALUES(8,1,'visit','934502507175093385',NULL,'[934502507175093385,934502506758910712,1,"open",90,"934500706034986298:2 934500706034994423:1",1,934501475952920642,"934501479595656925",null,null,null,"none",1795503600,1795510800,"p. Zofia; \"Z\" i syn",1795417620,null,1]');
INSERT INTO journal_row VALUES(8,2,'service_order','934502508608855719',NULL,'[934502508608855719,2026,2,"draft","draft",null,null,null,934500963833087256,934501219750026218,"","repair","Szkic","","normal",1795417620,null,null,null,null,null,"[]",1,null,"",null,0,"",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(8,3,'service_order','934502509342391100',NULL,'[934502509342391100,2026,3,"active","ready",null,null,null,934500963833075878,934501219264472702,"","repair","Kocioł","","normal",1795417620,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,"ERP 7",1]');
INSERT INTO journal_row VALUES(8,4,'visit','934502509342429571',NULL,'[934502509342429571,934502509342391100,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(8,5,'service_order','934502509342465624',NULL,'[934502509342465624,2026,4,"draft","draft",null,null,null,934500963833087256,934501219750059904,"","repair","Czeka na mapę","","normal",1795417620,null,null,null,null,null,"[]",1,45,"934500706034986298:1",934501479595656925,0,"",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(9,0,'customer','934502766160373029',NULL,'[934502766160373029,"Tylko z pliku",null,"","",null,1]');
INSERT INTO journal_row VALUES(10,0,'asset','934503025503736055',NULL,'[934503025503736055,934501219264444100,null,"Mikser","M-1","S1",null,null,1]');
INSERT INTO journal_row VALUES(11,0,'site','934503281531007940',NULL,'[934503281531007940,934500963833087256,"Basen","ul. Morska 3","Sopot",54.44,18.56,934500704307783249,null,"",null,1]');
INSERT INTO journal_row VALUES(12,0,'technician','934503537890575673',NULL,'[934503537890575673,"Ada Kot","",54.36,18.64,"Gdańsk","[{\"level\":1,\"skill\":934500706034986298}]","[{\"isPrimary\":true,\"region\":934500704973261162}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":480}]}}",null,1,null,1]');
INSERT INTO journal_row VALUES(13,0,'shift_change','934501479595656925/2026-12-10',NULL,'[934501479595656925,"2026-12-10","[{\"end\":720,\"overtime\":0,\"start\":540}]"]');
INSERT INTO journal_row VALUES(13,1,'technician_day','934501479595656925/2026-12-10',NULL,NULL);
INSERT INTO journal_row VALUES(14,0,'absence','934504053813873265',NULL,'[934504053813873265,934501479595656925,1797462000,1797634800,"holiday","",1]');
INSERT INTO journal_row VALUES(14,1,'technician_day','934501479595656925/2026-12-16',NULL,NULL);
INSERT INTO journal_row VALUES(14,2,'technician_day','934501479595656925/2026-12-17',NULL,NULL);
INSERT INTO journal_row VALUES(14,3,'technician_day','934501479595656925/2026-12-18',NULL,NULL);
INSERT INTO journal_row VALUES(15,0,'customer','934500963833087256','[934500963833087256,"Hotel Mewa",null,"","",null,1]','[934500963833087256,"Hotel Mewa",null,"123 456 789","",null,2]');
INSERT INTO journal_row VALUES(16,0,'service_order','934504570448441955',NULL,'[934504570448441955,2026,5,"active","ready",null,null,null,934500963833087256,934501219750026218,"","repair","Cofnięte zlecenie","","normal",1795418100,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(16,1,'visit','934504570448453579',NULL,'[934504570448453579,934504570448441955,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(16,2,'service_order','934504570772631908',NULL,'[934504570772631908,2026,6,"active","ready",null,null,null,934500963833075878,934501219264472702,"","repair","Drugie zlecenie","","normal",1795418100,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(16,3,'visit','934504570920204415',NULL,'[934504570920204415,934504570772631908,1,"open",60,"934500706034986298:1",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(17,0,'service_order','934504825592934040',NULL,'[934504825592934040,2026,7,"active","ready",null,null,null,934500963833075878,934501219264472702,"","repair","Nowe zlecenie","","normal",1795418160,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(17,1,'visit','934504827053266746',NULL,'[934504827053266746,934504825592934040,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(18,0,'service_order','934505085093060365',NULL,'[934505085093060365,2026,8,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: plan1","","normal",1795418220,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(18,1,'visit','934505085093107625',NULL,'[934505085093107625,934505085093060365,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(19,0,'service_order','934505342507982242',NULL,'[934505342507982242,2026,9,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: plan2","","normal",1795418280,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(19,1,'visit','934505342508001853',NULL,'[934505342508001853,934505342507982242,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(20,0,'service_order','934505601431602704',NULL,'[934505601431602704,2026,10,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: many","","normal",1795418340,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(20,1,'visit','934505602166350602',NULL,'[934505602166350602,934505601431602704,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(21,0,'service_order','934505856506005292',NULL,'[934505856506005292,2026,11,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: edit","","normal",1795418400,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(21,1,'visit','934505857855163464',NULL,'[934505857855163464,934505856506005292,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(22,0,'service_order','934506116578763593',NULL,'[934506116578763593,2026,12,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: hold","","normal",1795418460,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(22,1,'visit','934506116761849103',NULL,'[934506116761849103,934506116578763593,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(23,0,'service_order','934506373783094781',NULL,'[934506373783094781,2026,13,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: release","","normal",1795418520,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(23,1,'visit','934506373783141939',NULL,'[934506373783141939,934506373783094781,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(24,0,'service_order','934506629724569164',NULL,'[934506629724569164,2026,14,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: cancel","","normal",1795418580,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(24,1,'visit','934506630803252281',NULL,'[934506630803252281,934506629724569164,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(25,0,'service_order','934506888888268351',NULL,'[934506888888268351,2026,15,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: qualify","","normal",1795418640,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(25,1,'visit','934506888888324001',NULL,'[934506888888324001,934506888888268351,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(26,0,'service_order','934507148630446693',NULL,'[934507148630446693,2026,16,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: place","","normal",1795418700,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(26,1,'visit','934507148630505502',NULL,'[934507148630505502,934507148630446693,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(27,0,'service_order','934507404075944943',NULL,'[934507404075944943,2026,17,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: move","","normal",1795418760,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(27,1,'visit','934507404075946790',NULL,'[934507404075946790,934507404075944943,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(28,0,'service_order','934507664293899382',NULL,'[934507664293899382,2026,18,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: unplace","","normal",1795418820,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(28,1,'visit','934507664293899774',NULL,'[934507664293899774,934507664293899382,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(29,0,'service_order','934507921794266891',NULL,'[934507921794266891,2026,19,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: lock","","normal",1795418880,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(29,1,'visit','934507921794269824',NULL,'[934507921794269824,934507921794266891,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(30,0,'service_order','934508179725576489',NULL,'[934508179725576489,2026,20,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: dispatch","","normal",1795418940,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(30,1,'visit','934508179725583718',NULL,'[934508179725583718,934508179725576489,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(31,0,'service_order','934508436353625784',NULL,'[934508436353625784,2026,21,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: recall","","normal",1795419000,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(31,1,'visit','934508436353665794',NULL,'[934508436353665794,934508436353625784,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(32,0,'service_order','934508694129727203',NULL,'[934508694129727203,2026,22,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: report","","normal",1795419060,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(32,1,'visit','934508694946901094',NULL,'[934508694946901094,934508694129727203,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(33,0,'service_order','934508949389694544',NULL,'[934508949389694544,2026,23,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(33,1,'visit','934508951275638897',NULL,'[934508951275638897,934508949389694544,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(34,0,'service_order','934509210112490846',NULL,'[934509210112490846,2026,24,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: promise","","normal",1795419180,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(34,1,'visit','934509210112555271',NULL,'[934509210112555271,934509210112490846,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(35,0,'service_order','934509466700325879',NULL,'[934509466700325879,2026,25,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: priority","","normal",1795419240,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(35,1,'visit','934509466700338827',NULL,'[934509466700338827,934509466700325879,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(36,0,'service_order','934509722221884130',NULL,'[934509722221884130,2026,26,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: exact","","normal",1795419300,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(36,1,'visit','934509725141603250',NULL,'[934509725141603250,934509722221884130,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(37,0,'service_order','934509982935814745',NULL,'[934509982935814745,2026,27,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: window","","normal",1795419360,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(37,1,'visit','934509983269292792',NULL,'[934509983269292792,934509982935814745,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(38,0,'service_order','934510238314273437',NULL,'[934510238314273437,2026,28,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: absence","","normal",1795419420,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(38,1,'visit','934510239582003547',NULL,'[934510239582003547,934510238314273437,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(39,0,'service_order','934505856506005292','[934505856506005292,2026,11,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: edit","","normal",1795418400,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934505856506005292,2026,11,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Zmienione","z \"notatką\" \\ i\u000anową linią","normal",1795418400,null,null,null,null,null,"[{\"code\":\"FILTR\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(40,0,'service_order','934506116578763593','[934506116578763593,2026,12,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: hold","","normal",1795418460,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934506116578763593,2026,12,"active","on-hold","parts","czeka",1795419540,934500963833051511,934501219264444100,"","repair","Do: hold","","normal",1795418460,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(41,0,'service_order','934506373783094781','[934506373783094781,2026,13,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: release","","normal",1795418520,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934506373783094781,2026,13,"active","on-hold","parts","",1795419600,934500963833051511,934501219264444100,"","repair","Do: release","","normal",1795418520,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(42,0,'service_order','934506373783094781','[934506373783094781,2026,13,"active","on-hold","parts","",1795419600,934500963833051511,934501219264444100,"","repair","Do: release","","normal",1795418520,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934506373783094781,2026,13,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: release","","normal",1795418520,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(43,0,'visit','934506630803252281','[934506630803252281,934506629724569164,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934506630803252281,934506629724569164,1,"cancelled",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(43,1,'service_order','934506629724569164','[934506629724569164,2026,14,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: cancel","","normal",1795418580,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934506629724569164,2026,14,"cancelled","cancelled",null,null,null,934500963833051511,934501219264444100,"","repair","Do: cancel","","normal",1795418580,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(44,0,'visit','934511785722952913',NULL,'[934511785722952913,934502508608855719,1,"open",45,"934500706034986298:1",1,null,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(44,1,'service_order','934502508608855719','[934502508608855719,2026,2,"draft","draft",null,null,null,934500963833087256,934501219750026218,"","repair","Szkic","","normal",1795417620,null,null,null,null,null,"[]",1,null,"",null,0,"",null,null,null,null,null,1]','[934502508608855719,2026,2,"active","ready",null,null,null,934500963833087256,934501219750026218,"","repair","Szkic","","normal",1795417620,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(45,0,'visit','934507148630505502','[934507148630505502,934507148630446693,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934507148630505502,934507148630446693,1,"planned",60,"",1,null,"","2026-11-24",1795504080,1795507680,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(45,1,'assignment','934507148630505502/934501475952920642',NULL,'[934507148630505502,934501475952920642,"leader"]');
INSERT INTO journal_row VALUES(45,2,'service_order','934507148630446693','[934507148630446693,2026,16,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: place","","normal",1795418700,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934507148630446693,2026,16,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: place","","normal",1795418700,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(45,3,'technician_day','934501475952920642/2026-11-24',NULL,NULL);
INSERT INTO journal_row VALUES(46,0,'visit','934507404075946790','[934507404075946790,934507404075944943,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934507404075946790,934507404075944943,1,"planned",60,"",1,null,"","2026-11-24",1795505700,1795509300,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(46,1,'assignment','934507404075946790/934501479595656925',NULL,'[934507404075946790,934501479595656925,"leader"]');
INSERT INTO journal_row VALUES(46,2,'service_order','934507404075944943','[934507404075944943,2026,17,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: move","","normal",1795418760,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934507404075944943,2026,17,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: move","","normal",1795418760,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(46,3,'technician_day','934501479595656925/2026-11-24',NULL,NULL);
INSERT INTO journal_row VALUES(47,0,'visit','934507404075946790','[934507404075946790,934507404075944943,1,"planned",60,"",1,null,"","2026-11-24",1795505700,1795509300,"none",null,null,null,null,null,2]','[934507404075946790,934507404075944943,1,"planned",60,"",1,null,"","2026-11-24",1795505160,1795508760,"none",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(47,1,'assignment','934507404075946790/934501479595656925','[934507404075946790,934501479595656925,"leader"]',NULL);
INSERT INTO journal_row VALUES(47,2,'assignment','934507404075946790/934501479595683641',NULL,'[934507404075946790,934501479595683641,"leader"]');
INSERT INTO journal_row VALUES(47,3,'technician_day','934501479595656925/2026-11-24',NULL,NULL);
INSERT INTO journal_row VALUES(47,4,'technician_day','934501479595683641/2026-11-24',NULL,NULL);
INSERT INTO journal_row VALUES(48,0,'visit','934507664293899774','[934507664293899774,934507664293899382,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934507664293899774,934507664293899382,1,"planned",60,"",1,null,"","2026-11-24",1795505700,1795509300,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(48,1,'assignment','934507664293899774/934501479595656925',NULL,'[934507664293899774,934501479595656925,"leader"]');
INSERT INTO journal_row VALUES(48,2,'service_order','934507664293899382','[934507664293899382,2026,18,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: unplace","","normal",1795418820,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934507664293899382,2026,18,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: unplace","","normal",1795418820,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(48,3,'technician_day','934501479595656925/2026-11-24',NULL,NULL);
INSERT INTO journal_row VALUES(49,0,'visit','934507664293899774','[934507664293899774,934507664293899382,1,"planned",60,"",1,null,"","2026-11-24",1795505700,1795509300,"none",null,null,null,null,null,2]','[934507664293899774,934507664293899382,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(49,1,'assignment','934507664293899774/934501479595656925','[934507664293899774,934501479595656925,"leader"]',NULL);
INSERT INTO journal_row VALUES(49,2,'service_order','934507664293899382','[934507664293899382,2026,18,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: unplace","","normal",1795418820,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934507664293899382,2026,18,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: unplace","","normal",1795418820,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(49,3,'technician_day','934501479595656925/2026-11-24',NULL,NULL);
INSERT INTO journal_row VALUES(50,0,'visit','934507921794269824','[934507921794269824,934507921794266891,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934507921794269824,934507921794266891,1,"planned",60,"",1,null,"","2026-11-25",1795592100,1795595700,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(50,1,'assignment','934507921794269824/934501479595656925',NULL,'[934507921794269824,934501479595656925,"leader"]');
INSERT INTO journal_row VALUES(50,2,'service_order','934507921794266891','[934507921794266891,2026,19,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: lock","","normal",1795418880,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934507921794266891,2026,19,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: lock","","normal",1795418880,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(50,3,'technician_day','934501479595656925/2026-11-25',NULL,NULL);
INSERT INTO journal_row VALUES(51,0,'visit','934507921794269824','[934507921794269824,934507921794266891,1,"planned",60,"",1,null,"","2026-11-25",1795592100,1795595700,"none",null,null,null,null,null,2]','[934507921794269824,934507921794266891,1,"planned",60,"",1,null,"","2026-11-25",1795592100,1795595700,"time",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(51,1,'technician_day','934501479595656925/2026-11-25',NULL,NULL);
INSERT INTO journal_row VALUES(52,0,'visit','934508179725583718','[934508179725583718,934508179725576489,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934508179725583718,934508179725576489,1,"planned",60,"",1,null,"","2026-11-23",1795420740,1795424340,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(52,1,'assignment','934508179725583718/934501475952920642',NULL,'[934508179725583718,934501475952920642,"leader"]');
INSERT INTO journal_row VALUES(52,2,'service_order','934508179725576489','[934508179725576489,2026,20,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: dispatch","","normal",1795418940,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934508179725576489,2026,20,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: dispatch","","normal",1795418940,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(52,3,'technician_day','934501475952920642/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(53,0,'visit','934508179725583718','[934508179725583718,934508179725576489,1,"planned",60,"",1,null,"","2026-11-23",1795420740,1795424340,"none",null,null,null,null,null,2]','[934508179725583718,934508179725576489,1,"dispatched",60,"",1,null,"","2026-11-23",1795420740,1795424340,"none",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(53,1,'visit_event','934508179725583718/1',NULL,'[934508179725583718,1,"dispatch",1795420320,1795420320,"dispatch-visit",934501475952920642,null,1795420740,1795424340,null,null,null]');
INSERT INTO journal_row VALUES(53,2,'service_order','934508179725576489','[934508179725576489,2026,20,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: dispatch","","normal",1795418940,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934508179725576489,2026,20,"active","dispatched",null,null,null,934500963833051511,934501219264444100,"","repair","Do: dispatch","","normal",1795418940,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(53,3,'technician_day','934501475952920642/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(54,0,'visit','934508436353665794','[934508436353665794,934508436353625784,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934508436353665794,934508436353625784,1,"planned",60,"",1,null,"","2026-11-23",1795422480,1795426080,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(54,1,'assignment','934508436353665794/934501479595656925',NULL,'[934508436353665794,934501479595656925,"leader"]');
INSERT INTO journal_row VALUES(54,2,'service_order','934508436353625784','[934508436353625784,2026,21,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: recall","","normal",1795419000,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934508436353625784,2026,21,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: recall","","normal",1795419000,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(54,3,'technician_day','934501479595656925/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(55,0,'visit','934508436353665794','[934508436353665794,934508436353625784,1,"planned",60,"",1,null,"","2026-11-23",1795422480,1795426080,"none",null,null,null,null,null,2]','[934508436353665794,934508436353625784,1,"dispatched",60,"",1,null,"","2026-11-23",1795422480,1795426080,"none",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(55,1,'visit_event','934508436353665794/1',NULL,'[934508436353665794,1,"dispatch",1795420440,1795420440,"setup",934501479595656925,null,1795422480,1795426080,null,null,null]');
INSERT INTO journal_row VALUES(55,2,'service_order','934508436353625784','[934508436353625784,2026,21,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: recall","","normal",1795419000,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934508436353625784,2026,21,"active","dispatched",null,null,null,934500963833051511,934501219264444100,"","repair","Do: recall","","normal",1795419000,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(55,3,'technician_day','934501479595656925/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(56,0,'visit','934508436353665794','[934508436353665794,934508436353625784,1,"dispatched",60,"",1,null,"","2026-11-23",1795422480,1795426080,"none",null,null,null,null,null,3]','[934508436353665794,934508436353625784,1,"planned",60,"",1,null,"","2026-11-23",1795422480,1795426080,"none",null,null,null,null,null,4]');
INSERT INTO journal_row VALUES(56,1,'visit_event','934508436353665794/2',NULL,'[934508436353665794,2,"recall",1795420500,1795420500,"recall-visit",934501479595656925,null,1795422480,1795426080,null,null,null]');
INSERT INTO journal_row VALUES(56,2,'service_order','934508436353625784','[934508436353625784,2026,21,"active","dispatched",null,null,null,934500963833051511,934501219264444100,"","repair","Do: recall","","normal",1795419000,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]','[934508436353625784,2026,21,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: recall","","normal",1795419000,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,4]');
INSERT INTO journal_row VALUES(56,3,'technician_day','934501479595656925/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(57,0,'visit','934508694946901094','[934508694946901094,934508694129727203,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934508694946901094,934508694129727203,1,"planned",60,"",1,null,"","2026-11-23",1795424340,1795427940,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(57,1,'assignment','934508694946901094/934501475952920642',NULL,'[934508694946901094,934501475952920642,"leader"]');
INSERT INTO journal_row VALUES(57,2,'service_order','934508694129727203','[934508694129727203,2026,22,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: report","","normal",1795419060,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934508694129727203,2026,22,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: report","","normal",1795419060,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(57,3,'technician_day','934501475952920642/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(58,0,'visit','934508694946901094','[934508694946901094,934508694129727203,1,"planned",60,"",1,null,"","2026-11-23",1795424340,1795427940,"none",null,null,null,null,null,2]','[934508694946901094,934508694129727203,1,"dispatched",60,"",1,null,"","2026-11-23",1795424340,1795427940,"none",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(58,1,'visit_event','934508694946901094/1',NULL,'[934508694946901094,1,"dispatch",1795420620,1795420620,"setup",934501475952920642,null,1795424340,1795427940,null,null,null]');
INSERT INTO journal_row VALUES(58,2,'service_order','934508694129727203','[934508694129727203,2026,22,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: report","","normal",1795419060,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934508694129727203,2026,22,"active","dispatched",null,null,null,934500963833051511,934501219264444100,"","repair","Do: report","","normal",1795419060,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(58,3,'technician_day','934501475952920642/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(59,0,'visit_event','934508694946901094/2',NULL,'[934508694946901094,2,"accept",1795420680,1795420680,"report-visit",934501475952920642,null,1795424340,1795427940,null,null,null]');
INSERT INTO journal_row VALUES(59,1,'visit','934508694946901094','[934508694946901094,934508694129727203,1,"dispatched",60,"",1,null,"","2026-11-23",1795424340,1795427940,"none",null,null,null,null,null,3]','[934508694946901094,934508694129727203,1,"accepted",60,"",1,null,"","2026-11-23",1795424340,1795427940,"none",null,null,null,null,null,4]');
INSERT INTO journal_row VALUES(59,2,'technician_day','934501475952920642/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(60,0,'visit_event','934508694946901094/3',NULL,'[934508694946901094,3,"travel",1795420740,1795420740,"report-visit",934501475952920642,null,1795424340,1795427940,null,null,null]');
INSERT INTO journal_row VALUES(60,1,'visit','934508694946901094','[934508694946901094,934508694129727203,1,"accepted",60,"",1,null,"","2026-11-23",1795424340,1795427940,"none",null,null,null,null,null,4]','[934508694946901094,934508694129727203,1,"en-route",60,"",1,null,"","2026-11-23",1795424340,1795427940,"none",null,null,null,null,null,5]');
INSERT INTO journal_row VALUES(60,2,'service_order','934508694129727203','[934508694129727203,2026,22,"active","dispatched",null,null,null,934500963833051511,934501219264444100,"","repair","Do: report","","normal",1795419060,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]','[934508694129727203,2026,22,"active","in-progress",null,null,null,934500963833051511,934501219264444100,"","repair","Do: report","","normal",1795419060,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,4]');
INSERT INTO journal_row VALUES(60,3,'technician_day','934501475952920642/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(61,0,'visit','934508951275638897','[934508951275638897,934508949389694544,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934508951275638897,934508949389694544,1,"planned",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(61,1,'assignment','934508951275638897/934501479595683641',NULL,'[934508951275638897,934501479595683641,"leader"]');
INSERT INTO journal_row VALUES(61,2,'service_order','934508949389694544','[934508949389694544,2026,23,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934508949389694544,2026,23,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(61,3,'technician_day','934501479595683641/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(62,0,'visit','934508951275638897','[934508951275638897,934508949389694544,1,"planned",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,2]','[934508951275638897,934508949389694544,1,"dispatched",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(62,1,'visit_event','934508951275638897/1',NULL,'[934508951275638897,1,"dispatch",1795420860,1795420860,"setup",934501479595683641,null,1795422360,1795425960,null,null,null]');
INSERT INTO journal_row VALUES(62,2,'service_order','934508949389694544','[934508949389694544,2026,23,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934508949389694544,2026,23,"active","dispatched",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(62,3,'technician_day','934501479595683641/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(63,0,'visit_event','934508951275638897/2',NULL,'[934508951275638897,2,"accept",1795420920,1795420920,"setup",934501479595683641,null,1795422360,1795425960,null,null,null]');
INSERT INTO journal_row VALUES(63,1,'visit','934508951275638897','[934508951275638897,934508949389694544,1,"dispatched",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,3]','[934508951275638897,934508949389694544,1,"accepted",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,4]');
INSERT INTO journal_row VALUES(63,2,'technician_day','934501479595683641/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(64,0,'visit_event','934508951275638897/3',NULL,'[934508951275638897,3,"travel",1795420980,1795420980,"setup",934501479595683641,null,1795422360,1795425960,null,null,null]');
INSERT INTO journal_row VALUES(64,1,'visit','934508951275638897','[934508951275638897,934508949389694544,1,"accepted",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,4]','[934508951275638897,934508949389694544,1,"en-route",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,5]');
INSERT INTO journal_row VALUES(64,2,'service_order','934508949389694544','[934508949389694544,2026,23,"active","dispatched",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]','[934508949389694544,2026,23,"active","in-progress",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,4]');
INSERT INTO journal_row VALUES(64,3,'technician_day','934501479595683641/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(65,0,'visit_event','934508951275638897/4',NULL,'[934508951275638897,4,"withdraw",1795420980,1795421040,"correct-report",934501479595683641,"zegarek",1795422360,1795425960,3,null,null]');
INSERT INTO journal_row VALUES(65,1,'visit','934508951275638897','[934508951275638897,934508949389694544,1,"en-route",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,5]','[934508951275638897,934508949389694544,1,"accepted",60,"",1,null,"","2026-11-23",1795422360,1795425960,"none",null,null,null,null,null,6]');
INSERT INTO journal_row VALUES(65,2,'service_order','934508949389694544','[934508949389694544,2026,23,"active","in-progress",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,4]','[934508949389694544,2026,23,"active","dispatched",null,null,null,934500963833051511,934501219264444100,"","repair","Do: correct","","normal",1795419120,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,5]');
INSERT INTO journal_row VALUES(65,3,'technician_day','934501479595683641/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(66,0,'visit','934509210112555271','[934509210112555271,934509210112490846,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934509210112555271,934509210112490846,1,"open",60,"",1,null,"",null,null,null,"none",1795597200,1795604400,"p. Zofia",1795421100,null,2]');
INSERT INTO journal_row VALUES(67,0,'service_order','934509466700325879','[934509466700325879,2026,25,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: priority","","normal",1795419240,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934509466700325879,2026,25,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: priority","","urgent",1795419240,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(68,0,'visit','934509725141603250','[934509725141603250,934509722221884130,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934509725141603250,934509722221884130,1,"planned",60,"",1,null,"","2026-11-25",1795597200,1795600800,"time",null,null,null,null,"bo tak",2]');
INSERT INTO journal_row VALUES(68,1,'assignment','934509725141603250/934501475952920642',NULL,'[934509725141603250,934501475952920642,"leader"]');
INSERT INTO journal_row VALUES(68,2,'service_order','934509722221884130','[934509722221884130,2026,26,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: exact","","normal",1795419300,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934509722221884130,2026,26,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: exact","","normal",1795419300,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(68,3,'technician_day','934501475952920642/2026-11-25',NULL,NULL);
INSERT INTO journal_row VALUES(69,0,'visit','934510239582003547','[934510239582003547,934510238314273437,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934510239582003547,934510238314273437,1,"planned",60,"",1,null,"","2026-11-27",1795764900,1795768500,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(69,1,'assignment','934510239582003547/934501479595656925',NULL,'[934510239582003547,934501479595656925,"leader"]');
INSERT INTO journal_row VALUES(69,2,'service_order','934510238314273437','[934510238314273437,2026,28,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: absence","","normal",1795419420,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934510238314273437,2026,28,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: absence","","normal",1795419420,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(69,3,'technician_day','934501479595656925/2026-11-27',NULL,NULL);
INSERT INTO journal_row VALUES(70,0,'absence','934518487309235633',NULL,'[934518487309235633,934501479595656925,1795734000,1795820400,"illness","grypa",1]');
INSERT INTO journal_row VALUES(70,1,'visit','934510239582003547','[934510239582003547,934510238314273437,1,"planned",60,"",1,null,"","2026-11-27",1795764900,1795768500,"none",null,null,null,null,null,2]','[934510239582003547,934510238314273437,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(70,2,'assignment','934510239582003547/934501479595656925','[934510239582003547,934501479595656925,"leader"]',NULL);
INSERT INTO journal_row VALUES(70,3,'service_order','934510238314273437','[934510238314273437,2026,28,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: absence","","normal",1795419420,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934510238314273437,2026,28,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: absence","","normal",1795419420,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(70,4,'technician_day','934501479595656925/2026-11-26',NULL,NULL);
INSERT INTO journal_row VALUES(70,5,'technician_day','934501479595656925/2026-11-27',NULL,NULL);
INSERT INTO journal_row VALUES(71,0,'absence','934518741778891553',NULL,'[934518741778891553,934501479595683641,1796252400,1796425200,"holiday","",1]');
INSERT INTO journal_row VALUES(71,1,'technician_day','934501479595683641/2026-12-02',NULL,NULL);
INSERT INTO journal_row VALUES(71,2,'technician_day','934501479595683641/2026-12-03',NULL,NULL);
INSERT INTO journal_row VALUES(71,3,'technician_day','934501479595683641/2026-12-04',NULL,NULL);
INSERT INTO journal_row VALUES(72,0,'region','934519000034064012',NULL,'[934519000034064012,"Wschód"]');
INSERT INTO journal_row VALUES(73,0,'region','934519259015461605',NULL,'[934519259015461605,"Zachód"]');
INSERT INTO journal_row VALUES(74,0,'region','934519259015461605','[934519259015461605,"Zachód"]','[934519259015461605,"Zachód II"]');
INSERT INTO journal_row VALUES(75,0,'region','934519774307735546',NULL,'[934519774307735546,"Zbędny"]');
INSERT INTO journal_row VALUES(76,0,'region','934519774307735546','[934519774307735546,"Zbędny"]',NULL);
INSERT INTO journal_row VALUES(77,0,'skill','934520288870908639',NULL,'[934520288870908639,"GAZ","Gazowe"]');
INSERT INTO journal_row VALUES(78,0,'skill','934520546541688705',NULL,'[934520546541688705,"STARE","Stare"]');
INSERT INTO journal_row VALUES(79,0,'skill','934520546541688705','[934520546541688705,"STARE","Stare"]','[934520546541688705,"STARE","Starsze"]');
INSERT INTO journal_row VALUES(80,0,'skill','934521060563924390',NULL,'[934521060563924390,"ZBEDNE","Zbędne"]');
INSERT INTO journal_row VALUES(81,0,'skill','934521060563924390','[934521060563924390,"ZBEDNE","Zbędne"]',NULL);
INSERT INTO journal_row VALUES(82,0,'technician','934521577859276088',NULL,'[934521577859276088,"Piotr Żak","",54.5,18.5,"Gdynia","[{\"level\":1,\"skill\":934500706034986298}]","[{\"isPrimary\":true,\"region\":934500704307783249}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"6\":[],\"7\":[]}}",null,1,null,1]');
INSERT INTO journal_row VALUES(83,0,'technician','934501479595683641','[934501479595683641,"Ola Nowak","",54.44,18.57,"Sopot","[{\"level\":2,\"skill\":934500706034994423,\"validThrough\":\"2027-05-31\"}]","[{\"isPrimary\":true,\"region\":934500704307783249},{\"isPrimary\":false,\"region\":934500704973261162}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":480}]}}",null,1,null,1]','[934501479595683641,"Ola Nowak","600 100 200",54.44,18.57,"Sopot","[{\"level\":2,\"skill\":934500706034994423,\"validThrough\":\"2027-05-31\"}]","[{\"isPrimary\":true,\"region\":934500704307783249},{\"isPrimary\":false,\"region\":934500704973261162}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":480}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":480}]}}",5,1,null,2]');
INSERT INTO journal_row VALUES(83,1,'technician_day','934501479595683641/2026-11-22',NULL,NULL);
INSERT INTO journal_row VALUES(83,2,'technician_day','934501479595683641/2026-11-23',NULL,NULL);
INSERT INTO journal_row VALUES(83,3,'technician_day','934501479595683641/2026-11-24',NULL,NULL);
INSERT INTO journal_row VALUES(83,4,'technician_day','934501479595683641/2026-11-25',NULL,NULL);
INSERT INTO journal_row VALUES(83,5,'technician_day','934501479595683641/2026-11-26',NULL,NULL);
INSERT INTO journal_row VALUES(83,6,'technician_day','934501479595683641/2026-11-27',NULL,NULL);
INSERT INTO journal_row VALUES(83,7,'technician_day','934501479595683641/2026-11-28',NULL,NULL);
INSERT INTO journal_row VALUES(83,8,'technician_day','934501479595683641/2026-11-29',NULL,NULL);
INSERT INTO journal_row VALUES(83,9,'technician_day','934501479595683641/2026-11-30',NULL,NULL);
INSERT INTO journal_row VALUES(83,10,'technician_day','934501479595683641/2026-12-01',NULL,NULL);
INSERT INTO journal_row VALUES(83,11,'technician_day','934501479595683641/2026-12-02',NULL,NULL);
INSERT INTO journal_row VALUES(83,12,'technician_day','934501479595683641/2026-12-03',NULL,NULL);
INSERT INTO journal_row VALUES(83,13,'technician_day','934501479595683641/2026-12-04',NULL,NULL);
INSERT INTO journal_row VALUES(83,14,'technician_day','934501479595683641/2026-12-05',NULL,NULL);
INSERT INTO journal_row VALUES(83,15,'technician_day','934501479595683641/2026-12-06',NULL,NULL);
INSERT INTO journal_row VALUES(83,16,'technician_day','934501479595683641/2026-12-07',NULL,NULL);
INSERT INTO journal_row VALUES(83,17,'technician_day','934501479595683641/2026-12-08',NULL,NULL);
INSERT INTO journal_row VALUES(83,18,'technician_day','934501479595683641/2026-12-09',NULL,NULL);
INSERT INTO journal_row VALUES(83,19,'technician_day','934501479595683641/2026-12-10',NULL,NULL);
INSERT INTO journal_row VALUES(83,20,'technician_day','934501479595683641/2026-12-11',NULL,NULL);
INSERT INTO journal_row VALUES(83,21,'technician_day','934501479595683641/2026-12-12',NULL,NULL);
INSERT INTO journal_row VALUES(83,22,'technician_day','934501479595683641/2026-12-13',NULL,NULL);
INSERT INTO journal_row VALUES(83,23,'technician_day','934501479595683641/2026-12-14',NULL,NULL);
INSERT INTO journal_row VALUES(83,24,'technician_day','934501479595683641/2026-12-15',NULL,NULL);
INSERT INTO journal_row VALUES(83,25,'technician_day','934501479595683641/2026-12-16',NULL,NULL);
INSERT INTO journal_row VALUES(83,26,'technician_day','934501479595683641/2026-12-17',NULL,NULL);
INSERT INTO journal_row VALUES(83,27,'technician_day','934501479595683641/2026-12-18',NULL,NULL);
INSERT INTO journal_row VALUES(83,28,'technician_day','934501479595683641/2026-12-19',NULL,NULL);
INSERT INTO journal_row VALUES(83,29,'technician_day','934501479595683641/2026-12-20',NULL,NULL);
INSERT INTO journal_row VALUES(83,30,'technician_day','934501479595683641/2026-12-21',NULL,NULL);
INSERT INTO journal_row VALUES(83,31,'technician_day','934501479595683641/2026-12-22',NULL,NULL);
INSERT INTO journal_row VALUES(83,32,'technician_day','934501479595683641/2026-12-23',NULL,NULL);
INSERT INTO journal_row VALUES(83,33,'technician_day','934501479595683641/2026-12-24',NULL,NULL);
INSERT INTO journal_row VALUES(83,34,'technician_day','934501479595683641/2026-12-25',NULL,NULL);
INSERT INTO journal_row VALUES(83,35,'technician_day','934501479595683641/2026-12-26',NULL,NULL);
INSERT INTO journal_row VALUES(83,36,'technician_day','934501479595683641/2026-12-27',NULL,NULL);
INSERT INTO journal_row VALUES(83,37,'technician_day','934501479595683641/2026-12-28',NULL,NULL);
INSERT INTO journal_row VALUES(83,38,'technician_day','934501479595683641/2026-12-29',NULL,NULL);
INSERT INTO journal_row VALUES(83,39,'technician_day','934501479595683641/2026-12-30',NULL,NULL);
INSERT INTO journal_row VALUES(83,40,'technician_day','934501479595683641/2026-12-31',NULL,NULL);
INSERT INTO journal_row VALUES(83,41,'technician_day','934501479595683641/2027-01-01',NULL,NULL);
INSERT INTO journal_row VALUES(83,42,'technician_day','934501479595683641/2027-01-02',NULL,NULL);
INSERT INTO journal_row VALUES(83,43,'technician_day','934501479595683641/2027-01-03',NULL,NULL);
INSERT INTO journal_row VALUES(83,44,'technician_day','934501479595683641/2027-01-04',NULL,NULL);
INSERT INTO journal_row VALUES(83,45,'technician_day','934501479595683641/2027-01-05',NULL,NULL);
INSERT INTO journal_row VALUES(83,46,'technician_day','934501479595683641/2027-01-06',NULL,NULL);
INSERT INTO journal_row VALUES(83,47,'technician_day','934501479595683641/2027-01-07',NULL,NULL);
INSERT INTO journal_row VALUES(83,48,'technician_day','934501479595683641/2027-01-08',NULL,NULL);
INSERT INTO journal_row VALUES(83,49,'technician_day','934501479595683641/2027-01-09',NULL,NULL);
INSERT INTO journal_row VALUES(83,50,'technician_day','934501479595683641/2027-01-10',NULL,NULL);
INSERT INTO journal_row VALUES(83,51,'technician_day','934501479595683641/2027-01-11',NULL,NULL);
INSERT INTO journal_row VALUES(83,52,'technician_day','934501479595683641/2027-01-12',NULL,NULL);
INSERT INTO journal_row VALUES(83,53,'technician_day','934501479595683641/2027-01-13',NULL,NULL);
INSERT INTO journal_row VALUES(83,54,'technician_day','934501479595683641/2027-01-14',NULL,NULL);
INSERT INTO journal_row VALUES(83,55,'technician_day','934501479595683641/2027-01-15',NULL,NULL);
INSERT INTO journal_row VALUES(83,56,'technician_day','934501479595683641/2027-01-16',NULL,NULL);
INSERT INTO journal_row VALUES(83,57,'technician_day','934501479595683641/2027-01-17',NULL,NULL);
INSERT INTO journal_row VALUES(83,58,'technician_day','934501479595683641/2027-01-18',NULL,NULL);
INSERT INTO journal_row VALUES(83,59,'technician_day','934501479595683641/2027-01-19',NULL,NULL);
INSERT INTO journal_row VALUES(83,60,'technician_day','934501479595683641/2027-01-20',NULL,NULL);
INSERT INTO journal_row VALUES(83,61,'technician_day','934501479595683641/2027-01-21',NULL,NULL);
INSERT INTO journal_row VALUES(84,0,'customer','934500963833075878','[934500963833075878,"Szkoła nr 3",null,"","",null,1]','[934500963833075878,"Szkoła nr 3","5260250274","58 1","",null,2]');
INSERT INTO journal_row VALUES(85,0,'site','934501219750026218','[934501219750026218,934500963833087256,"Recepcja","ul. Morska 3","Sopot",54.44,18.56,934500704307783249,null,"",null,1]','[934501219750026218,934500963833087256,"Recepcja","ul. Morska 3","Sopot",54.441,18.561,934500704307783249,null,"Od podwórza",null,2]');
INSERT INTO journal_row VALUES(86,0,'asset','934501735648605818','[934501735648605818,934501219264444100,null,"Lada chłodnicza","","",null,null,1]','[934501735648605818,934501219264444100,null,"Lada chłodnicza","L-2","","2028-01-31",null,2]');
INSERT INTO journal_row VALUES(87,0,'shift_change','934501479595683641/2026-11-26',NULL,'[934501479595683641,"2026-11-26","[{\"end\":840,\"overtime\":0,\"start\":600}]"]');
INSERT INTO journal_row VALUES(87,1,'technician_day','934501479595683641/2026-11-26',NULL,NULL);
INSERT INTO journal_row VALUES(88,0,'shift_change','934501479595683641/2026-11-27',NULL,'[934501479595683641,"2026-11-27","[{\"end\":840,\"overtime\":0,\"start\":600}]"]');
INSERT INTO journal_row VALUES(88,1,'technician_day','934501479595683641/2026-11-27',NULL,NULL);
INSERT INTO journal_row VALUES(89,0,'shift_change','934501479595683641/2026-11-27','[934501479595683641,"2026-11-27","[{\"end\":840,\"overtime\":0,\"start\":600}]"]',NULL);
INSERT INTO journal_row VALUES(89,1,'technician_day','934501479595683641/2026-11-27',NULL,NULL);
INSERT INTO journal_row VALUES(90,0,'meta','company','["company","Serwis Łódź"]','["company","Serwis Łódź II"]');
INSERT INTO journal_row VALUES(90,1,'meta','companyAddress',NULL,'["companyAddress","ul. Nowa 1"]');
INSERT INTO journal_row VALUES(91,0,'site','934501219750059904','[934501219750059904,934500963833087256,"Bez współrzędnych","","",null,null,934500704307783249,null,"",null,1]','[934501219750059904,934500963833087256,"Bez współrzędnych","","",54.4,18.6,934500704307783249,null,"",null,2]');
INSERT INTO journal_row VALUES(91,1,'visit','934523896207982127',NULL,'[934523896207982127,934502509342465624,1,"open",45,"934500706034986298:1",1,934501479595656925,"",null,null,null,"none",null,null,null,null,null,1]');
INSERT INTO journal_row VALUES(91,2,'service_order','934502509342465624','[934502509342465624,2026,4,"draft","draft",null,null,null,934500963833087256,934501219750059904,"","repair","Czeka na mapę","","normal",1795417620,null,null,null,null,null,"[]",1,45,"934500706034986298:1",934501479595656925,0,"",null,null,null,null,null,1]','[934502509342465624,2026,4,"active","ready",null,null,null,934500963833087256,934501219750059904,"","repair","Czeka na mapę","","normal",1795417620,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(92,0,'territory','934524153916518614',NULL,'[934524153916518614,"Obszar",null,"1800000 5400000 100000 0 0 100000 -100000 -100000",1]');
INSERT INTO journal_row VALUES(93,0,'territory','934524413637746113',NULL,'[934524413637746113,"Obszar II",null,"1800000 5400000 100000 0 0 100000 -100000 -100000",1]');
INSERT INTO journal_row VALUES(94,0,'territory','934524413637746113','[934524413637746113,"Obszar II",null,"1800000 5400000 100000 0 0 100000 -100000 -100000",1]',NULL);
INSERT INTO journal_row VALUES(95,0,'postcode','80-001',NULL,'["80-001","Gdańsk\u0009pomorskie\u0009Gdańsk\u000954.35\u000918.65\u00094"]');
INSERT INTO journal_row VALUES(96,0,'travel_factor','technician/934501475952920642/0',NULL,'["technician",934501475952920642,0,1.2,0]');
INSERT INTO journal_row VALUES(97,0,'travel_factor','parking/0/0',NULL,'["parking",0,0,7.0,0]');
INSERT INTO journal_row VALUES(98,0,'manual_leg','5435000/1865000/5452000/1853000',NULL,'[5435000,1865000,5452000,1853000,2460,30000,"54.35,18.65","54.52,18.53",1795423020]');
INSERT INTO journal_row VALUES(98,1,'manual_leg','5452000/1853000/5435000/1865000',NULL,'[5452000,1853000,5435000,1865000,2460,30000,"54.52,18.53","54.35,18.65",1795423020]');
INSERT INTO journal_row VALUES(99,0,'manual_leg','5444000/1856000/5452000/1853000',NULL,'[5444000,1856000,5452000,1853000,1200,9000,"54.44,18.56","54.52,18.53",1795423080]');
INSERT INTO journal_row VALUES(99,1,'manual_leg','5452000/1853000/5444000/1856000',NULL,'[5452000,1853000,5444000,1856000,1200,9000,"54.52,18.53","54.44,18.56",1795423080]');
INSERT INTO journal_row VALUES(100,0,'manual_leg','5444000/1856000/5452000/1853000','[5444000,1856000,5452000,1853000,1200,9000,"54.44,18.56","54.52,18.53",1795423080]',NULL);
INSERT INTO journal_row VALUES(100,1,'manual_leg','5452000/1853000/5444000/1856000','[5452000,1853000,5444000,1856000,1200,9000,"54.52,18.53","54.44,18.56",1795423080]',NULL);
INSERT INTO journal_row VALUES(101,0,'visit','934505342508001853','[934505342508001853,934505342507982242,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934505342508001853,934505342507982242,1,"planned",60,"",1,null,"","2026-12-01",1796110740,1796114340,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(101,1,'assignment','934505342508001853/934501479595656925',NULL,'[934505342508001853,934501479595656925,"leader"]');
INSERT INTO journal_row VALUES(101,2,'visit','934505085093107625','[934505085093107625,934505085093060365,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934505085093107625,934505085093060365,1,"planned",60,"",1,null,"","2026-12-01",1796114340,1796117940,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(101,3,'assignment','934505085093107625/934501479595656925',NULL,'[934505085093107625,934501479595656925,"leader"]');
INSERT INTO journal_row VALUES(101,4,'service_order','934505085093060365','[934505085093060365,2026,8,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: plan1","","normal",1795418220,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934505085093060365,2026,8,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: plan1","","normal",1795418220,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(101,5,'service_order','934505342507982242','[934505342507982242,2026,9,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: plan2","","normal",1795418280,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934505342507982242,2026,9,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: plan2","","normal",1795418280,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(101,6,'technician_day','934501479595656925/2026-12-01',NULL,NULL);
INSERT INTO journal_row VALUES(102,0,'service_order','934509982935814745','[934509982935814745,2026,27,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: window","","normal",1795419360,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934509982935814745,2026,27,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: window","","urgent",1795419360,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(103,0,'service_order','934509982935814745','[934509982935814745,2026,27,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: window","","urgent",1795419360,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934509982935814745,2026,27,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: window","","normal",1795419360,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(104,0,'service_order','934506888888268351','[934506888888268351,2026,15,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: qualify","","normal",1795418640,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934506888888268351,2026,15,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Trzy razy","","normal",1795418640,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(105,0,'service_order','934506888888268351','[934506888888268351,2026,15,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Trzy razy","","normal",1795418640,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]','[934506888888268351,2026,15,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: qualify","","normal",1795418640,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(106,0,'service_order','934506888888268351','[934506888888268351,2026,15,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: qualify","","normal",1795418640,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,3]','[934506888888268351,2026,15,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Trzy razy","","normal",1795418640,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,4]');
INSERT INTO journal_row VALUES(107,0,'visit','934505602166350602','[934505602166350602,934505601431602704,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,1]','[934505602166350602,934505601431602704,1,"planned",60,"",1,null,"","2026-12-03",1796283540,1796287140,"none",null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(107,1,'assignment','934505602166350602/934501479595656925',NULL,'[934505602166350602,934501479595656925,"leader"]');
INSERT INTO journal_row VALUES(107,2,'service_order','934505601431602704','[934505601431602704,2026,10,"active","ready",null,null,null,934500963833051511,934501219264444100,"","repair","Do: many","","normal",1795418340,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,1]','[934505601431602704,2026,10,"active","planned",null,null,null,934500963833051511,934501219264444100,"","repair","Do: many","","normal",1795418340,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,2]');
INSERT INTO journal_row VALUES(107,3,'technician_day','934501479595656925/2026-12-03',NULL,NULL);
INSERT INTO journal_row VALUES(108,0,'visit','934505602166350602','[934505602166350602,934505601431602704,1,"planned",60,"",1,null,"","2026-12-03",1796283540,1796287140,"none",null,null,null,null,null,2]','[934505602166350602,934505601431602704,1,"planned",60,"",1,null,"","2026-12-03",1796283540,1796287140,"time",null,null,null,null,null,3]');
INSERT INTO journal_row VALUES(108,1,'technician_day','934501479595656925/2026-12-03',NULL,NULL);
CREATE TABLE visit_event (
    visit_id INTEGER NOT NULL REFERENCES visit (id), sequence INTEGER NOT NULL, act TEXT NOT NULL,
    at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, actor TEXT NOT NULL,
    technician_id INTEGER NOT NULL REFERENCES technician (id), reason TEXT, planned_start INTEGER,
    planned_end INTEGER, corrects INTEGER, signed_by TEXT, note TEXT, PRIMARY KEY (visit_id, sequence)
) STRICT;
INSERT INTO visit_event VALUES(934508179725583718,1,'dispatch',1795420320,1795420320,'dispatch-visit',934501475952920642,NULL,1795420740,1795424340,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508436353665794,1,'dispatch',1795420440,1795420440,'setup',934501479595656925,NULL,1795422480,1795426080,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508436353665794,2,'recall',1795420500,1795420500,'recall-visit',934501479595656925,NULL,1795422480,1795426080,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508694946901094,1,'dispatch',1795420620,1795420620,'setup',934501475952920642,NULL,1795424340,1795427940,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508694946901094,2,'accept',1795420680,1795420680,'report-visit',934501475952920642,NULL,1795424340,1795427940,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508694946901094,3,'travel',1795420740,1795420740,'report-visit',934501475952920642,NULL,1795424340,1795427940,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508951275638897,1,'dispatch',1795420860,1795420860,'setup',934501479595683641,NULL,1795422360,1795425960,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508951275638897,2,'accept',1795420920,1795420920,'setup',934501479595683641,NULL,1795422360,1795425960,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508951275638897,3,'travel',1795420980,1795420980,'setup',934501479595683641,NULL,1795422360,1795425960,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934508951275638897,4,'withdraw',1795420980,1795421040,'correct-report',934501479595683641,'zegarek',1795422360,1795425960,3,NULL,NULL);
CREATE TABLE desk_user (name TEXT PRIMARY KEY, role TEXT NOT NULL, version INTEGER NOT NULL) STRICT;
CREATE TABLE territory (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, region_id INTEGER REFERENCES region (id),
    rings TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO territory VALUES(934524153916518614,'Obszar',NULL,'1800000 5400000 100000 0 0 100000 -100000 -100000',1);
CREATE TABLE postcode (code TEXT PRIMARY KEY, places TEXT NOT NULL) STRICT;
INSERT INTO postcode VALUES('80-001','Gdańsk	pomorskie	Gdańsk	54.35	18.65	4');
CREATE TABLE travel_factor (
    kind TEXT NOT NULL, subject INTEGER NOT NULL, band INTEGER NOT NULL, factor REAL NOT NULL,
    trips INTEGER NOT NULL, PRIMARY KEY (kind, subject, band)
) STRICT;
INSERT INTO travel_factor VALUES('technician',934501475952920642,0,1.1999999999999999555,0);
INSERT INTO travel_factor VALUES('parking',0,0,7.0,0);
CREATE TABLE manual_leg (
    from_latitude INTEGER NOT NULL, from_longitude INTEGER NOT NULL, to_latitude INTEGER NOT NULL,
    to_longitude INTEGER NOT NULL, seconds INTEGER NOT NULL, metres INTEGER NOT NULL,
    from_name TEXT NOT NULL, to_name TEXT NOT NULL, entered_at INTEGER NOT NULL,
    PRIMARY KEY (from_latitude, from_longitude, to_latitude, to_longitude)
) STRICT;
INSERT INTO manual_leg VALUES(5435000,1865000,5452000,1853000,2460,30000,'54.35,18.65','54.52,18.53',1795423020);
INSERT INTO manual_leg VALUES(5452000,1853000,5435000,1865000,2460,30000,'54.52,18.53','54.35,18.65',1795423020);
CREATE TABLE road_leg (
    from_latitude INTEGER NOT NULL, from_longitude INTEGER NOT NULL, to_latitude INTEGER NOT NULL,
    to_longitude INTEGER NOT NULL, engine TEXT NOT NULL, profile TEXT NOT NULL, seconds INTEGER,
    metres INTEGER, fault TEXT, fetched_at INTEGER NOT NULL, generation INTEGER NOT NULL,
    PRIMARY KEY (from_latitude, from_longitude, to_latitude, to_longitude, engine, profile),
    CHECK ((seconds IS NULL) = (fault IS NOT NULL)), CHECK ((seconds IS NULL) = (metres IS NULL))
) STRICT;
CREATE TABLE order_link (
    order_id INTEGER PRIMARY KEY REFERENCES service_order (id),
    origin_id INTEGER NOT NULL REFERENCES service_order (id)
) STRICT;
CREATE INDEX site_customer ON site (customer_id);
CREATE INDEX asset_site ON asset (site_id);
CREATE INDEX service_order_state ON service_order (state);
CREATE INDEX visit_state ON visit (state);
CREATE INDEX visit_day ON visit (day);
CREATE INDEX assignment_technician ON assignment (technician_id);
CREATE INDEX journal_actor ON journal (actor, sequence);
CREATE INDEX journal_reverses ON journal (reverses);
CREATE INDEX journal_row_key ON journal_row (table_name, row_key);
CREATE INDEX road_leg_generation ON road_leg (generation);
CREATE INDEX order_link_origin ON order_link (origin_id);
CREATE INDEX service_order_key ON service_order (external_key);
COMMIT;
