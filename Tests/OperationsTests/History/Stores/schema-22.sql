-- A store as schema 22 wrote it, with the program's own commands: one entry of each kind of stock, measured time and checklists,
-- each by an actor named after it. Loaded by KeptWorkTests; never edited.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES('schema','22');
INSERT INTO meta VALUES('company','Serwis');
INSERT INTO meta VALUES('timeZone','Europe/Warsaw');
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES('journal',96);
INSERT INTO counter VALUES('identifier',934608938832626430);
INSERT INTO counter VALUES('order-2026',6);
INSERT INTO counter VALUES('outside-part',1);
INSERT INTO counter VALUES('pick-list',2);
CREATE TABLE region (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO region VALUES(934485241940170647,'Północ');
CREATE TABLE skill (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
INSERT INTO skill VALUES(934485241940223462,'SEP','Elektryczne');
CREATE TABLE customer (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, nip TEXT, phone TEXT NOT NULL, email TEXT NOT NULL,
    version INTEGER NOT NULL
, external_key TEXT) STRICT;
INSERT INTO customer VALUES(934485241940229241,'Piekarnia Łoś',NULL,'','',1,NULL);
CREATE TABLE site (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id), name TEXT NOT NULL,
    address TEXT NOT NULL, town TEXT NOT NULL, latitude REAL, longitude REAL,
    region_id INTEGER NOT NULL REFERENCES region (id), access TEXT, access_note TEXT NOT NULL,
    version INTEGER NOT NULL, external_key TEXT,
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
) STRICT;
INSERT INTO site VALUES(934485242105400567,934485241940229241,'Sklep','ul. Długa 1','Gdańsk',54.350000000000001421,18.649999999999998578,934485241940170647,NULL,'',1,NULL);
CREATE TABLE asset (
    id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES site (id),
    parent_id INTEGER REFERENCES asset (id), name TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL,
    warranty_through TEXT, version INTEGER NOT NULL
, external_key TEXT, state TEXT NOT NULL DEFAULT 'works', place TEXT NOT NULL DEFAULT '', installed TEXT, warranty_from TEXT, warranty_covers TEXT NOT NULL DEFAULT '', checks TEXT NOT NULL DEFAULT '[]', meters TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO asset VALUES(934485243980142756,934485242105400567,NULL,'UPS U10','U10','U-10',NULL,1,NULL,'works','',NULL,NULL,'','[]','[]');
CREATE TABLE technician (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, phone TEXT NOT NULL, latitude REAL NOT NULL,
    longitude REAL NOT NULL, home_town TEXT NOT NULL, skills TEXT NOT NULL, regions TEXT NOT NULL,
    pattern TEXT NOT NULL, daily_cap INTEGER, is_active INTEGER NOT NULL, version INTEGER NOT NULL
, external_key TEXT) STRICT;
INSERT INTO technician VALUES(934485242105423178,'Ewa Zych','',54.359999999999999431,18.640000000000000568,'Gdańsk','[{"level":2,"skill":934485241940223462}]','[{"isPrimary":true,"region":934485241940170647}]','{"week":{"1":[{"end":960,"overtime":0,"start":360}],"2":[{"end":960,"overtime":0,"start":360}],"3":[{"end":960,"overtime":0,"start":360}],"4":[{"end":960,"overtime":0,"start":360}],"5":[{"end":960,"overtime":0,"start":360}]}}',NULL,1,1,NULL);
INSERT INTO technician VALUES(934485242545044380,'Jan Wilk','',54.509999999999998012,18.539999999999999147,'Gdynia','[{"level":1,"skill":934485241940223462}]','[{"isPrimary":true,"region":934485241940170647}]','{"week":{"1":[{"end":960,"overtime":0,"start":360}],"2":[{"end":960,"overtime":0,"start":360}],"3":[{"end":960,"overtime":0,"start":360}],"4":[{"end":960,"overtime":0,"start":360}],"5":[{"end":960,"overtime":0,"start":360}]}}',NULL,1,1,NULL);
CREATE TABLE shift_change (
    technician_id INTEGER NOT NULL REFERENCES technician (id), day TEXT NOT NULL, hours TEXT NOT NULL,
    PRIMARY KEY (technician_id, day)
) STRICT;
CREATE TABLE absence (
    id INTEGER PRIMARY KEY, technician_id INTEGER NOT NULL REFERENCES technician (id),
    start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, kind TEXT NOT NULL, note TEXT NOT NULL,
    version INTEGER NOT NULL, CHECK (start_at < end_at)
) STRICT;
CREATE TABLE technician_day (
    technician_id INTEGER NOT NULL REFERENCES technician (id), day TEXT NOT NULL, version INTEGER NOT NULL,
    PRIMARY KEY (technician_id, day)
) STRICT;
INSERT INTO technician_day VALUES(934485242105423178,'2026-11-23',1);
INSERT INTO technician_day VALUES(934485242545044380,'2026-11-23',6);
CREATE TABLE service_order (
    id INTEGER PRIMARY KEY, number_year INTEGER NOT NULL, number_sequence INTEGER NOT NULL,
    stage TEXT NOT NULL, state TEXT NOT NULL, hold_reason TEXT, hold_note TEXT, hold_since INTEGER,
    customer_id INTEGER NOT NULL REFERENCES customer (id), site_id INTEGER NOT NULL REFERENCES site (id),
    assets TEXT NOT NULL, type TEXT NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL,
    priority TEXT NOT NULL, reported_at INTEGER NOT NULL, response_due INTEGER, arrival_due INTEGER,
    fix_due INTEGER, wish_start INTEGER, wish_end INTEGER, parts TEXT NOT NULL, version INTEGER NOT NULL, asked_crew INTEGER, asked_duration INTEGER, asked_skills TEXT, asked_technician_id INTEGER REFERENCES technician (id), asked_held_back INTEGER, asked_excluded TEXT, asked_promise_start INTEGER, asked_promise_end INTEGER, asked_promise_to TEXT, asked_promise_at INTEGER, external_key TEXT, service_type_id INTEGER REFERENCES service_type (id), terms TEXT, reporter TEXT, contract_id INTEGER, verdict TEXT, allowed_from TEXT, allowed_through TEXT, sla_clock TEXT, allowed_except TEXT, preferred_technician_id INTEGER REFERENCES technician (id),
    UNIQUE (number_year, number_sequence), CHECK (wish_start < wish_end)
) STRICT;
INSERT INTO service_order VALUES(934485244591007751,2026,1,'active','planned',NULL,NULL,NULL,934485241940229241,934485242105400567,'934485243980142756','repair','UPS 1','','normal',1795413600,NULL,NULL,NULL,NULL,NULL,'[{"code":"AKU","quantity":2}]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"payer":"paid","reason":{"noContract":{}}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934485244591035474,2026,2,'active','ready',NULL,NULL,NULL,934485241940229241,934485242105400567,'934485243980142756','repair','UPS 2','','normal',1795413600,NULL,NULL,NULL,NULL,NULL,'[{"code":"AKU","quantity":2}]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"payer":"paid","reason":{"noContract":{}}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934485244591075324,2026,3,'active','ready',NULL,NULL,NULL,934485241940229241,934485242105400567,'934485243980142756','repair','UPS 3','','normal',1795413600,NULL,NULL,NULL,NULL,NULL,'[{"code":"AKU","quantity":2}]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"payer":"paid","reason":{"noContract":{}}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934485244591169979,2026,4,'cancelled','cancelled',NULL,NULL,NULL,934485241940229241,934485242105400567,'934485243980142756','repair','UPS 4','','normal',1795413600,NULL,NULL,NULL,NULL,NULL,'[{"code":"AKU","quantity":2}]',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"payer":"paid","reason":{"noContract":{}}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934485244592878608,2026,5,'active','in-progress',NULL,NULL,NULL,934485241940229241,934485242105400567,'934485243980142756','repair','UPS pyta','','normal',1795413600,NULL,NULL,NULL,NULL,NULL,'[]',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,934485244592849142,'{"checklist":[{"answer":"number","choices":[],"isMandatory":true,"least":"207","most":"253","question":"napięcie","unit":"V"},{"answer":"number","choices":[],"isMandatory":true,"isPerDevice":true,"least":"10","model":"U10","question":"autonomia","unit":"min"}],"needsPhoto":false,"needsSignature":false,"slaClass":"","tasks":[{"after":[],"crewSize":1,"duration":60,"lag":0,"skills":[],"title":"naprawa"}]}',NULL,NULL,'{"payer":"paid","reason":{"noContract":{}}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO service_order VALUES(934536783002858528,2026,6,'active','ready',NULL,NULL,NULL,934485241940229241,934485242105400567,'934485243980142756','repair','napięcie: 198 V (207…253)','ZS/2026/000005','normal',1795425600,NULL,NULL,NULL,NULL,NULL,'[]',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"checklist":[{"answer":"number","choices":[],"isMandatory":true,"isPerDevice":true,"least":"10","model":"U10","question":"autonomia","unit":"min"}],"needsPhoto":false,"needsSignature":false,"slaClass":"","tasks":[]}',NULL,NULL,'{"payer":"paid","reason":{"noContract":{}}}',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE visit (
    id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES service_order (id),
    sequence INTEGER NOT NULL, state TEXT NOT NULL, duration INTEGER NOT NULL, skills TEXT NOT NULL,
    crew_size INTEGER NOT NULL, required_technician_id INTEGER REFERENCES technician (id),
    excluded TEXT NOT NULL, day TEXT, start_at INTEGER, end_at INTEGER, lock TEXT NOT NULL,
    promise_start INTEGER, promise_end INTEGER, promise_to TEXT, promise_at INTEGER, override_reason TEXT,
    version INTEGER NOT NULL, task INTEGER,
    UNIQUE (order_id, sequence), CHECK (duration BETWEEN 1 AND 1440), CHECK (start_at < end_at),
    CHECK (state <> 'open' OR day IS NULL)
) STRICT;
INSERT INTO visit VALUES(934485244591024630,934485244591007751,1,'planned',60,'',1,NULL,'','2026-11-23',1795424400,1795428000,'time',NULL,NULL,NULL,NULL,NULL,2,NULL);
INSERT INTO visit VALUES(934485244591062290,934485244591035474,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO visit VALUES(934485244591104586,934485244591075324,1,'open',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO visit VALUES(934485244591191111,934485244591169979,1,'cancelled',60,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,2,NULL);
INSERT INTO visit VALUES(934485244592879939,934485244592878608,1,'working',60,'',1,NULL,'','2026-11-23',1795425600,1795429200,'time',NULL,NULL,NULL,NULL,NULL,7,0);
INSERT INTO visit VALUES(934536783425731217,934536783002858528,1,'open',90,'',1,NULL,'',NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE assignment (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    technician_id INTEGER NOT NULL REFERENCES technician (id), role TEXT NOT NULL,
    PRIMARY KEY (visit_id, technician_id)
) STRICT;
INSERT INTO assignment VALUES(934485244591024630,934485242105423178,'leader');
INSERT INTO assignment VALUES(934485244592879939,934485242545044380,'leader');
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, os_user TEXT NOT NULL,
    origin TEXT NOT NULL, command TEXT NOT NULL, summary TEXT NOT NULL, undo TEXT NOT NULL,
    reverses INTEGER REFERENCES journal (sequence), undone_by INTEGER REFERENCES journal (sequence)
, permission TEXT) STRICT;
INSERT INTO journal VALUES(1,1795413600,'setup','root','cli','found-company','{"administration":{"companyFounded":{"name":"Serwis"}}}','final',NULL,NULL,'master-data');
INSERT INTO journal VALUES(2,1795413600,'setup','root','cli','import-rows','{"administration":{"imported":{"_0":"customers","rows":1}}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(3,1795413600,'setup','root','cli','import-rows','{"administration":{"imported":{"_0":"sites","rows":1}}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(4,1795413600,'setup','root','cli','import-rows','{"administration":{"imported":{"_0":"technicians","rows":2}}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(5,1795413600,'setup','root','cli','create-asset','{"devices":{"created":{"name":"UPS U10","site":"Sklep"}}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(6,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"AKU","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(7,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"RURA","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(8,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"EDIT","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(9,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A1","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(10,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A2","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(11,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A3","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(12,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A4","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(13,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A5","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(14,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A6","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(15,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A7","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(16,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A8","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(17,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"A9","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(18,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"B1","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(19,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"B2","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(20,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"B3","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(21,1795413600,'setup','root','cli','save-part','{"stock":{"partSaved":{"code":"SPR","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(22,1795413600,'setup','root','cli','save-stock-place','{"stock":{"placeSaved":{"code":"M1","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(23,1795413600,'setup','root','cli','save-stock-place','{"stock":{"placeSaved":{"code":"M2","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(24,1795413600,'setup','root','cli','save-stock-place','{"stock":{"placeSaved":{"code":"W1","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(25,1795413600,'setup','root','cli','save-stock-place','{"stock":{"placeSaved":{"code":"W2","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(26,1795413600,'setup','root','cli','save-stock-place','{"stock":{"placeSaved":{"code":"KW","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(27,1795413600,'setup','root','cli','create-order','{"intake":{"orderCreated":{"_0":{"sequence":1,"year":2026}}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(28,1795413600,'setup','root','cli','create-order','{"intake":{"orderCreated":{"_0":{"sequence":2,"year":2026}}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(29,1795413600,'setup','root','cli','create-order','{"intake":{"orderCreated":{"_0":{"sequence":3,"year":2026}}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(30,1795413600,'setup','root','cli','create-order','{"intake":{"orderCreated":{"_0":{"sequence":4,"year":2026}}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(31,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"AKU","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(32,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A1","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(33,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A2","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(34,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A3","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(35,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A4","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(36,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A5","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(37,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A6","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(38,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A7","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(39,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A8","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(40,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"A9","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(41,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"B1","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(42,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"B2","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(43,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"B3","quantity":"10","to":"M1","unit":"szt","value":10330}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(44,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"SPR","quantity":"2","to":"M1","unit":"szt","value":180000}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(45,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"issue","order":{"sequence":2,"year":2026},"part":"A3","quantity":"3","to":"W1","unit":"szt","value":3099}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(46,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"issue","order":{"sequence":2,"year":2026},"part":"A4","quantity":"3","to":"W1","unit":"szt","value":3099}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(47,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"issue","order":{"sequence":2,"year":2026},"part":"A5","quantity":"3","to":"W1","unit":"szt","value":3099}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(48,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"issue","order":{"sequence":2,"year":2026},"part":"A6","quantity":"3","to":"W1","unit":"szt","value":3099}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(49,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"issue","order":{"sequence":2,"year":2026},"part":"A7","quantity":"3","to":"W1","unit":"szt","value":3099}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(50,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"issue","order":{"sequence":2,"year":2026},"part":"SPR","quantity":"1","to":"W1","unit":"szt","value":90000}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(51,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"reserve","order":{"sequence":4,"year":2026},"part":"B3","quantity":"2","to":"","unit":"szt","value":0}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(52,1795413600,'setup','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"W1","op":"use","order":{"sequence":2,"year":2026},"part":"A7","quantity":"1","to":"","unit":"szt","value":1033}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(53,1795413600,'part-new','root','cli','save-part','{"stock":{"partSaved":{"code":"NOWA","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(54,1795413600,'part-edit','root','cli','save-part','{"stock":{"partSaved":{"code":"EDIT","isNew":false}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(55,1795413600,'place-new','root','cli','save-stock-place','{"stock":{"placeSaved":{"code":"M9","isNew":true}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(56,1795413600,'place-edit','root','cli','save-stock-place','{"stock":{"placeSaved":{"code":"W2","isNew":false}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(57,1795413600,'least','root','cli','set-stock-minimum','{"stock":{"minimumSet":{"_2":"8","part":"AKU","place":"W1","unit":"szt"}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(58,1795413600,'receive','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"receive","part":"RURA","quantity":"3","to":"M1","unit":"szt","value":597}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(59,1795413600,'buy','root','cli','buy-outside','{"stock":{"boughtOutside":{"_0":{"from":"","op":"buy","order":{"sequence":2,"year":2026},"part":"ZAK-000001","quantity":"2","to":"W1","unit":"szt","value":4980},"hasReceipt":false,"title":"Kolanko 15"}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(60,1795413600,'transfer','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"transfer","part":"A1","quantity":"4","to":"W2","unit":"szt","value":4132}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(61,1795413600,'scrap','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"scrap","part":"A1","quantity":"1","to":"","unit":"szt","value":1033}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(62,1795413600,'reserve','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"reserve","order":{"sequence":2,"year":2026},"part":"A2","quantity":"4","to":"","unit":"szt","value":0}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(63,1795413600,'issue','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"issue","order":{"sequence":2,"year":2026},"part":"A8","quantity":"2","to":"W1","unit":"szt","value":2066}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(64,1795413600,'use','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"W1","op":"use","order":{"sequence":2,"year":2026},"part":"A3","quantity":"2","to":"","unit":"szt","value":2066}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(65,1795413600,'return','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"W1","op":"return","order":{"sequence":2,"year":2026},"part":"A4","quantity":"1","to":"M1","unit":"szt","value":1033}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(66,1795413600,'keep','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"W1","op":"keep","order":{"sequence":2,"year":2026},"part":"A5","quantity":"1","to":"","unit":"szt","value":0}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(67,1795413600,'lose','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"W1","op":"lose","order":{"sequence":2,"year":2026},"part":"A6","quantity":"1","to":"","unit":"szt","value":1033}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(68,1795413600,'unuse','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"unuse","order":{"sequence":2,"year":2026},"part":"A7","quantity":"1","to":"W1","unit":"szt","value":1033}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(69,1795413600,'takeback','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"takeback","order":{"sequence":2,"year":2026},"part":"B1","quantity":"1","to":"KW","unit":"szt","value":0}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(70,1795413600,'count','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"M1","op":"count","part":"B2","quantity":"3","to":"","unit":"szt","value":3099}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(71,1795413600,'piece','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"W1","op":"use","order":{"sequence":2,"year":2026},"part":"SPR","quantity":"1","to":"","unit":"szt","value":90000}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(72,1795413600,'close','root','cli','book-stock','{"stock":{"booked":{"_0":[{"from":"","op":"close","order":{"sequence":3,"year":2026},"part":"","quantity":"0","to":"","unit":"","value":0}]}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(73,1795413600,'cancel','root','cli','cancel-order','{"intake":{"orderCancelled":{"_0":{"sequence":4,"year":2026},"reason":"pomyłka"}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(74,1795413600,'setup','root','cli','place-visit','{"planning":{"visitPlaced":{"_0":{"sequence":1,"year":2026},"to":{"day":"2026-11-23","isTimeKept":true,"start":1795424400,"technician":"Ewa Zych"}}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(75,1795413600,'setup','root','cli','make-pick-list','{"stock":{"listMade":{"_2":"2026-11-23","lines":2,"number":1,"van":"W1"}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(76,1795413600,'pick-tick','root','cli','tick-pick-lines','{"stock":{"linesTicked":{"isTicked":true,"lines":1,"number":1}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(77,1795413600,'pick-load','root','cli','load-pick-list','{"stock":{"loaded":{"_2":[{"from":"M1","op":"issue","order":{"sequence":1,"year":2026},"part":"AKU","quantity":"2","to":"W1","unit":"szt","value":2066}],"number":1,"van":"W1"}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(78,1795413600,'setup','root','cli','set-stock-minimum','{"stock":{"minimumSet":{"_2":"3","part":"A9","place":"W2","unit":"szt"}}}','reversible',NULL,NULL,'settle');
INSERT INTO journal VALUES(79,1795413600,'pick-make','root','cli','make-pick-list','{"stock":{"listMade":{"_2":"2026-11-24","lines":1,"number":2,"van":"W2"}}}','reversible',NULL,NULL,'intake');
INSERT INTO journal VALUES(80,1795413600,'model','root','cli','set-model-checklist','{"checklists":{"modelSet":{"model":"U10","questions":1}}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(81,1795413600,'setup','root','cli','create-service-type','{"administration":{"entered":{"_0":"type","name":"ups"}}}','reversible',NULL,NULL,'master-data');
INSERT INTO journal VALUES(82,1795413600,'setup','root','cli','create-order','{"intake":{"orderCreated":{"_0":{"sequence":5,"year":2026}}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(83,1795413600,'setup','root','cli','place-visit','{"planning":{"visitPlaced":{"_0":{"sequence":5,"year":2026},"to":{"day":"2026-11-23","isTimeKept":true,"start":1795424400,"technician":"Jan Wilk"}}}}','reversible',NULL,NULL,'plan');
INSERT INTO journal VALUES(84,1795413600,'setup','root','cli','several-dispatch-visit','{"dispatching":{"visitDispatched":{"_0":{"sequence":5,"year":2026},"_1":{"day":"2026-11-23","isTimeKept":false,"start":1795424400,"technician":"Jan Wilk"}}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(85,1795425600,'setup','root','cli','report-visit','{"execution":{"visitReported":{"_0":{"sequence":5,"year":2026},"_1":"accept","at":1795425600,"technician":"Jan Wilk"}}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(86,1795425600,'setup','root','cli','report-visit','{"execution":{"visitReported":{"_0":{"sequence":5,"year":2026},"_1":"travel","at":1795425600,"technician":"Jan Wilk"}}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(87,1795425600,'setup','root','cli','report-visit','{"execution":{"visitReported":{"_0":{"sequence":5,"year":2026},"_1":"arrive","at":1795425600,"technician":"Jan Wilk"}}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(88,1795425600,'setup','root','cli','report-visit','{"execution":{"visitReported":{"_0":{"sequence":5,"year":2026},"_1":"start","at":1795425600,"technician":"Jan Wilk"}}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(89,1795425600,'answer','root','cli','answer-checklist','{"checklists":{"answered":{"_0":{"sequence":5,"year":2026},"_1":[{"item":{"answer":"number","choices":[],"isMandatory":true,"least":"207","most":"253","question":"napięcie","unit":"V"},"value":"199"}]}}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(90,1795425600,'answer-correct','root','cli','correct-answer','{"checklists":{"corrected":{"_0":{"sequence":5,"year":2026},"now":{"item":{"answer":"number","choices":[],"isMandatory":true,"least":"207","most":"253","question":"napięcie","unit":"V"},"value":"198"},"reason":"odczyt","was":{"item":{"answer":"number","choices":[],"isMandatory":true,"least":"207","most":"253","question":"napięcie","unit":"V"},"value":"199"}}}}','final',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(91,1795425600,'follow-up','root','cli','follow-up-finding','{"checklists":{"followUp":{"_0":{"sequence":6,"year":2026},"finding":{"item":{"answer":"number","choices":[],"isMandatory":true,"least":"207","most":"253","question":"napięcie","unit":"V"},"value":"198"},"of":{"sequence":5,"year":2026}}}}','compensated',NULL,NULL,'intake');
INSERT INTO journal VALUES(92,1795442400,'time-add','root','cli','add-time','{"time":{"added":{"_1":{"about":"loading","kind":"administration","window":{"end":1795411200,"start":1795410000}},"technician":"Ewa Zych"}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(93,1795442400,'setup','root','cli','add-time','{"time":{"added":{"_1":{"about":"office","kind":"administration","window":{"end":1795412400,"start":1795411800}},"technician":"Ewa Zych"}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(94,1795442400,'time-correct','root','cli','correct-time','{"time":{"corrected":{"now":{"about":"office","kind":"administration","window":{"end":1795413000,"start":1795411800}},"reason":"zegarek","technician":"Ewa Zych","was":{"about":"office","kind":"administration","window":{"end":1795412400,"start":1795411800}}}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(95,1795442400,'setup','root','cli','add-time','{"time":{"added":{"_1":{"about":"meeting","kind":"administration","window":{"end":1795419600,"start":1795417200}},"technician":"Jan Wilk"}}}','compensated',NULL,NULL,'dispatch');
INSERT INTO journal VALUES(96,1795442400,'time-withdraw','root','cli','correct-time','{"time":{"withdrawn":{"reason":"nie było","technician":"Jan Wilk","was":{"about":"meeting","kind":"administration","window":{"end":1795419600,"start":1795417200}}}}}','compensated',NULL,NULL,'dispatch');
CREATE TABLE journal_row (
    sequence INTEGER NOT NULL REFERENCES journal (sequence), position INTEGER NOT NULL,
    table_name TEXT NOT NULL, row_key TEXT NOT NULL, before_row TEXT, after_row TEXT, shape INTEGER REFERENCES row_shape (id),
    PRIMARY KEY (sequence, position)
) STRICT;
INSERT INTO journal_row VALUES(1,0,'meta','company',NULL,'["company","Serwis"]',26);
INSERT INTO journal_row VALUES(1,1,'meta','timeZone',NULL,'["timeZone","Europe/Warsaw"]',26);
INSERT INTO journal_row VALUES(1,2,'region','934485241940170647',NULL,'[934485241940170647,"Północ"]',27);
INSERT INTO journal_row VALUES(1,3,'skill','934485241940223462',NULL,'[934485241940223462,"SEP","Elektryczne"]',28);
INSERT INTO journal_row VALUES(2,0,'customer','934485241940229241',NULL,'[934485241940229241,"Piekarnia Łoś",null,"","",null,1]',29);
INSERT INTO journal_row VALUES(3,0,'site','934485242105400567',NULL,'[934485242105400567,934485241940229241,"Sklep","ul. Długa 1","Gdańsk",54.35,18.65,934485241940170647,null,"",null,1]',30);
INSERT INTO journal_row VALUES(4,0,'technician','934485242105423178',NULL,'[934485242105423178,"Ewa Zych","",54.36,18.64,"Gdańsk","[{\"level\":2,\"skill\":934485241940223462}]","[{\"isPrimary\":true,\"region\":934485241940170647}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":360}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":360}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":360}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":360}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":360}]}}",null,1,null,1]',31);
INSERT INTO journal_row VALUES(4,1,'technician','934485242545044380',NULL,'[934485242545044380,"Jan Wilk","",54.51,18.54,"Gdynia","[{\"level\":1,\"skill\":934485241940223462}]","[{\"isPrimary\":true,\"region\":934485241940170647}]","{\"week\":{\"1\":[{\"end\":960,\"overtime\":0,\"start\":360}],\"2\":[{\"end\":960,\"overtime\":0,\"start\":360}],\"3\":[{\"end\":960,\"overtime\":0,\"start\":360}],\"4\":[{\"end\":960,\"overtime\":0,\"start\":360}],\"5\":[{\"end\":960,\"overtime\":0,\"start\":360}]}}",null,1,null,1]',31);
INSERT INTO journal_row VALUES(5,0,'asset','934485243980142756',NULL,'[934485243980142756,934485242105400567,null,"UPS U10","U10","U-10","works","",null,null,null,"","[]","[]",null,1]',32);
INSERT INTO journal_row VALUES(6,0,'part','934485243980159923',NULL,'[934485243980159923,"AKU","Część AKU","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(7,0,'part','934485244287192753',NULL,'[934485244287192753,"RURA","Część RURA","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(8,0,'part','934485244287223077',NULL,'[934485244287223077,"EDIT","Część EDIT","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(9,0,'part','934485244287272174',NULL,'[934485244287272174,"A1","Część A1","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(10,0,'part','934485244287310856',NULL,'[934485244287310856,"A2","Część A2","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(11,0,'part','934485244287355586',NULL,'[934485244287355586,"A3","Część A3","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(12,0,'part','934485244287370102',NULL,'[934485244287370102,"A4","Część A4","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(13,0,'part','934485244287381731',NULL,'[934485244287381731,"A5","Część A5","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(14,0,'part','934485244287423390',NULL,'[934485244287423390,"A6","Część A6","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(15,0,'part','934485244287465642',NULL,'[934485244287465642,"A7","Część A7","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(16,0,'part','934485244287482774',NULL,'[934485244287482774,"A8","Część A8","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(17,0,'part','934485244287544538',NULL,'[934485244287544538,"A9","Część A9","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(18,0,'part','934485244287585370',NULL,'[934485244287585370,"B1","Część B1","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(19,0,'part','934485244287649281',NULL,'[934485244287649281,"B2","Część B2","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(20,0,'part','934485244287654047',NULL,'[934485244287654047,"B3","Część B3","","szt",1000,"23","[]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(21,0,'part','934485244287664974',NULL,'[934485244287664974,"SPR","Sprężarka","","szt",0,"23","[]","[]",1,24,0,1,1]',33);
INSERT INTO journal_row VALUES(22,0,'stock_place','934485244287710571',NULL,'[934485244287710571,"M1","Główny","warehouse",null,1,1]',34);
INSERT INTO journal_row VALUES(23,0,'stock_place','934485244287729597',NULL,'[934485244287729597,"M2","M2","warehouse",null,1,1]',34);
INSERT INTO journal_row VALUES(24,0,'stock_place','934485244287770603',NULL,'[934485244287770603,"W1","W1","van",934485242105423178,1,1]',34);
INSERT INTO journal_row VALUES(25,0,'stock_place','934485244287794291',NULL,'[934485244287794291,"W2","W2","van",934485242545044380,1,1]',34);
INSERT INTO journal_row VALUES(26,0,'stock_place','934485244287848148',NULL,'[934485244287848148,"KW","KW","quarantine",null,1,1]',34);
INSERT INTO journal_row VALUES(27,0,'service_order','934485244591007751',NULL,'[934485244591007751,2026,1,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS 1","","normal",1795413600,null,null,null,null,null,"[{\"code\":\"AKU\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]',35);
INSERT INTO journal_row VALUES(27,1,'visit','934485244591024630',NULL,'[934485244591024630,934485244591007751,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,null,1]',36);
INSERT INTO journal_row VALUES(28,0,'service_order','934485244591035474',NULL,'[934485244591035474,2026,2,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS 2","","normal",1795413600,null,null,null,null,null,"[{\"code\":\"AKU\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]',35);
INSERT INTO journal_row VALUES(28,1,'visit','934485244591062290',NULL,'[934485244591062290,934485244591035474,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,null,1]',36);
INSERT INTO journal_row VALUES(29,0,'service_order','934485244591075324',NULL,'[934485244591075324,2026,3,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS 3","","normal",1795413600,null,null,null,null,null,"[{\"code\":\"AKU\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]',35);
INSERT INTO journal_row VALUES(29,1,'visit','934485244591104586',NULL,'[934485244591104586,934485244591075324,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,null,1]',36);
INSERT INTO journal_row VALUES(30,0,'service_order','934485244591169979',NULL,'[934485244591169979,2026,4,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS 4","","normal",1795413600,null,null,null,null,null,"[{\"code\":\"AKU\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]',35);
INSERT INTO journal_row VALUES(30,1,'visit','934485244591191111',NULL,'[934485244591191111,934485244591169979,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,null,1]',36);
INSERT INTO journal_row VALUES(31,0,'stock_move','934485244591253567',NULL,'[934485244591253567,"receive",934485243980159923,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(32,0,'stock_move','934485244591308758',NULL,'[934485244591308758,"receive",934485244287272174,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(33,0,'stock_move','934485244591327746',NULL,'[934485244591327746,"receive",934485244287310856,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(34,0,'stock_move','934485244591369835',NULL,'[934485244591369835,"receive",934485244287355586,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(35,0,'stock_move','934485244591393044',NULL,'[934485244591393044,"receive",934485244287370102,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(36,0,'stock_move','934485244591449384',NULL,'[934485244591449384,"receive",934485244287381731,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(37,0,'stock_move','934485244591510903',NULL,'[934485244591510903,"receive",934485244287423390,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(38,0,'stock_move','934485244591551219',NULL,'[934485244591551219,"receive",934485244287465642,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(39,0,'stock_move','934485244591604820',NULL,'[934485244591604820,"receive",934485244287482774,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(40,0,'stock_move','934485244591669672',NULL,'[934485244591669672,"receive",934485244287544538,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(41,0,'stock_move','934485244591684557',NULL,'[934485244591684557,"receive",934485244287585370,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(42,0,'stock_move','934485244591730149',NULL,'[934485244591730149,"receive",934485244287649281,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(43,0,'stock_move','934485244591777317',NULL,'[934485244591777317,"receive",934485244287654047,10000,10330,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(44,0,'stock_move','934485244591792872',NULL,'[934485244591792872,"receive",934485244287664974,2000,180000,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[{\"isHeld\":false,\"number\":\"S-1\",\"wasHeld\":false},{\"isHeld\":false,\"number\":\"S-2\",\"wasHeld\":false}]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(45,0,'stock_move','934485244591815657',NULL,'[934485244591815657,"issue",934485244287355586,3000,3099,934485244287710571,null,934485244287770603,null,934485244591035474,0,3000,3000,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(46,0,'stock_move','934485244591832254',NULL,'[934485244591832254,"issue",934485244287370102,3000,3099,934485244287710571,null,934485244287770603,null,934485244591035474,0,3000,3000,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(47,0,'stock_move','934485244591882692',NULL,'[934485244591882692,"issue",934485244287381731,3000,3099,934485244287710571,null,934485244287770603,null,934485244591035474,0,3000,3000,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(48,0,'stock_move','934485244591942665',NULL,'[934485244591942665,"issue",934485244287423390,3000,3099,934485244287710571,null,934485244287770603,null,934485244591035474,0,3000,3000,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(49,0,'stock_move','934485244591956022',NULL,'[934485244591956022,"issue",934485244287465642,3000,3099,934485244287710571,null,934485244287770603,null,934485244591035474,0,3000,3000,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(50,0,'stock_move','934485244592011562',NULL,'[934485244592011562,"issue",934485244287664974,1000,90000,934485244287710571,null,934485244287770603,null,934485244591035474,0,1000,1000,0,0,0,"[{\"isHeld\":true,\"number\":\"S-1\",\"wasHeld\":false}]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(51,0,'stock_move','934485244592058081',NULL,'[934485244592058081,"reserve",934485244287654047,0,0,934485244287710571,null,null,null,934485244591169979,2000,0,0,0,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(52,0,'stock_move','934485244592115819',NULL,'[934485244592115819,"use",934485244287465642,1000,1033,934485244287770603,null,null,"customer",934485244591035474,-1000,0,0,1000,0,0,"[]","",null,1795413600,"setup"]',37);
INSERT INTO journal_row VALUES(53,0,'part','934485244592171012',NULL,'[934485244592171012,"NOWA","Nowa część","5901234123457","szt",0,"23","[\"AKU\"]","[]",0,0,0,1,1]',33);
INSERT INTO journal_row VALUES(54,0,'part','934485244287223077','[934485244287223077,"EDIT","Część EDIT","","szt",1000,"23","[]","[]",0,0,0,1,1]','[934485244287223077,"EDIT","Inna nazwa","","szt",1230,"23","[]","[]",0,0,0,1,2]',33);
INSERT INTO journal_row VALUES(55,0,'stock_place','934485244592185629',NULL,'[934485244592185629,"M9","M9","warehouse",null,1,1]',34);
INSERT INTO journal_row VALUES(56,0,'stock_place','934485244287794291','[934485244287794291,"W2","W2","van",934485242545044380,1,1]','[934485244287794291,"W2","Drugi samochód","van",934485242545044380,1,2]',34);
INSERT INTO journal_row VALUES(57,0,'stock_minimum','934485244287770603/934485243980159923',NULL,'[934485244287770603,934485243980159923,8000]',38);
INSERT INTO journal_row VALUES(58,0,'stock_move','934485244592231521',NULL,'[934485244592231521,"receive",934485244287192753,3000,597,null,"supplier",934485244287710571,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"receive"]',37);
INSERT INTO journal_row VALUES(59,0,'part','934485244592255943',NULL,'[934485244592255943,"ZAK-000001","Kolanko 15","","szt",2490,"23","[]","[]",0,0,1,1,1]',33);
INSERT INTO journal_row VALUES(59,1,'stock_move','934485244592298917',NULL,'[934485244592298917,"buy",934485244592255943,2000,4980,null,"supplier",934485244287770603,null,934485244591035474,0,2000,2000,0,0,0,"[]","",null,1795413600,"buy"]',37);
INSERT INTO journal_row VALUES(60,0,'stock_move','934485244592316047',NULL,'[934485244592316047,"transfer",934485244287272174,4000,4132,934485244287710571,null,934485244287794291,null,null,0,0,0,0,0,0,"[]","",null,1795413600,"transfer"]',37);
INSERT INTO journal_row VALUES(61,0,'stock_move','934485244592363347',NULL,'[934485244592363347,"scrap",934485244287272174,1000,1033,934485244287710571,null,null,"scrap",null,0,0,0,0,0,0,"[]","zalane",null,1795413600,"scrap"]',37);
INSERT INTO journal_row VALUES(62,0,'stock_move','934485244592401218',NULL,'[934485244592401218,"reserve",934485244287310856,0,0,934485244287710571,null,null,null,934485244591035474,4000,0,0,0,0,0,"[]","",null,1795413600,"reserve"]',37);
INSERT INTO journal_row VALUES(63,0,'stock_move','934485244592453980',NULL,'[934485244592453980,"issue",934485244287482774,2000,2066,934485244287710571,null,934485244287770603,null,934485244591035474,0,2000,2000,0,0,0,"[]","",null,1795413600,"issue"]',37);
INSERT INTO journal_row VALUES(64,0,'stock_move','934485244592485352',NULL,'[934485244592485352,"use",934485244287355586,2000,2066,934485244287770603,null,null,"customer",934485244591035474,-2000,0,0,2000,0,0,"[]","",null,1795413600,"use"]',37);
INSERT INTO journal_row VALUES(65,0,'stock_move','934485244592503247',NULL,'[934485244592503247,"return",934485244287370102,1000,1033,934485244287770603,null,934485244287710571,null,934485244591035474,-1000,0,0,0,1000,0,"[]","",null,1795413600,"return"]',37);
INSERT INTO journal_row VALUES(66,0,'stock_move','934485244592505869',NULL,'[934485244592505869,"keep",934485244287381731,0,0,934485244287770603,null,null,null,934485244591035474,-1000,0,0,0,1000,0,"[]","",null,1795413600,"keep"]',37);
INSERT INTO journal_row VALUES(67,0,'stock_move','934485244592544171',NULL,'[934485244592544171,"lose",934485244287423390,1000,1033,934485244287770603,null,null,"scrap",934485244591035474,-1000,0,0,0,0,1000,"[]","zgubione",null,1795413600,"lose"]',37);
INSERT INTO journal_row VALUES(68,0,'stock_move','934485244592560798',NULL,'[934485244592560798,"unuse",934485244287465642,1000,1033,null,"customer",934485244287770603,null,934485244591035474,0,1000,0,-1000,0,0,"[]","",934485244592115819,1795413600,"unuse"]',37);
INSERT INTO journal_row VALUES(69,0,'stock_move','934485244592574841',NULL,'[934485244592574841,"takeback",934485244287585370,1000,0,null,"customer",934485244287848148,null,934485244591035474,0,0,0,0,0,0,"[]","",null,1795413600,"takeback"]',37);
INSERT INTO journal_row VALUES(70,0,'stock_move','934485244592593980',NULL,'[934485244592593980,"count",934485244287649281,3000,3099,934485244287710571,null,null,"difference",null,0,0,0,0,0,0,"[]","spis",null,1795413600,"count"]',37);
INSERT INTO journal_row VALUES(71,0,'stock_move','934485244592612504',NULL,'[934485244592612504,"use",934485244287664974,1000,90000,934485244287770603,null,null,"customer",934485244591035474,-1000,0,0,1000,0,0,"[{\"isHeld\":false,\"number\":\"S-1\",\"wasHeld\":true}]","",null,1795413600,"piece"]',37);
INSERT INTO journal_row VALUES(72,0,'stock_move','934485244592660071',NULL,'[934485244592660071,"close",null,0,0,null,null,null,null,934485244591075324,0,0,0,0,0,0,"[]","",null,1795413600,"close"]',37);
INSERT INTO journal_row VALUES(73,0,'visit','934485244591191111','[934485244591191111,934485244591169979,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,null,1]','[934485244591191111,934485244591169979,1,"cancelled",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,null,2]',36);
INSERT INTO journal_row VALUES(73,1,'service_order','934485244591169979','[934485244591169979,2026,4,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS 4","","normal",1795413600,null,null,null,null,null,"[{\"code\":\"AKU\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]','[934485244591169979,2026,4,"cancelled","cancelled",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS 4","","normal",1795413600,null,null,null,null,null,"[{\"code\":\"AKU\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,2]',35);
INSERT INTO journal_row VALUES(73,2,'stock_move','934485244592707163',NULL,'[934485244592707163,"release",934485244287654047,0,0,934485244287710571,null,null,null,934485244591169979,-2000,0,0,0,0,0,"[]","",null,1795413600,"cancel"]',37);
INSERT INTO journal_row VALUES(74,0,'visit','934485244591024630','[934485244591024630,934485244591007751,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,null,1]','[934485244591024630,934485244591007751,1,"planned",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,null,2]',36);
INSERT INTO journal_row VALUES(74,1,'assignment','934485244591024630/934485242105423178',NULL,'[934485244591024630,934485242105423178,"leader"]',39);
INSERT INTO journal_row VALUES(74,2,'service_order','934485244591007751','[934485244591007751,2026,1,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS 1","","normal",1795413600,null,null,null,null,null,"[{\"code\":\"AKU\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]','[934485244591007751,2026,1,"active","planned",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS 1","","normal",1795413600,null,null,null,null,null,"[{\"code\":\"AKU\",\"quantity\":2}]",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,2]',35);
INSERT INTO journal_row VALUES(74,3,'technician_day','934485242105423178/2026-11-23',NULL,NULL,NULL);
INSERT INTO journal_row VALUES(75,0,'pick_list','934485244592767883',NULL,'[934485244592767883,1,934485244287770603,"2026-11-23",1795413600,"setup",1]',40);
INSERT INTO journal_row VALUES(75,1,'pick_line','934485244592767883/1',NULL,'[934485244592767883,1,934485243980159923,2000,934485244287710571,934485244591007751,"[]",0,0]',41);
INSERT INTO journal_row VALUES(75,2,'pick_line','934485244592767883/2',NULL,'[934485244592767883,2,934485243980159923,8000,934485244287710571,null,"[]",0,0]',41);
INSERT INTO journal_row VALUES(76,0,'pick_line','934485244592767883/1','[934485244592767883,1,934485243980159923,2000,934485244287710571,934485244591007751,"[]",0,0]','[934485244592767883,1,934485243980159923,2000,934485244287710571,934485244591007751,"[]",1,0]',41);
INSERT INTO journal_row VALUES(77,0,'stock_move','934485244592769305',NULL,'[934485244592769305,"issue",934485243980159923,2000,2066,934485244287710571,null,934485244287770603,null,934485244591007751,0,2000,2000,0,0,0,"[]","",null,1795413600,"pick-load"]',37);
INSERT INTO journal_row VALUES(77,1,'pick_line','934485244592767883/1','[934485244592767883,1,934485243980159923,2000,934485244287710571,934485244591007751,"[]",1,0]','[934485244592767883,1,934485243980159923,2000,934485244287710571,934485244591007751,"[]",1,1]',41);
INSERT INTO journal_row VALUES(78,0,'stock_minimum','934485244287794291/934485244287544538',NULL,'[934485244287794291,934485244287544538,3000]',38);
INSERT INTO journal_row VALUES(79,0,'pick_list','934485244592797246',NULL,'[934485244592797246,2,934485244287794291,"2026-11-24",1795413600,"pick-make",1]',40);
INSERT INTO journal_row VALUES(79,1,'pick_line','934485244592797246/1',NULL,'[934485244592797246,1,934485244287544538,3000,934485244287710571,null,"[]",0,0]',41);
INSERT INTO journal_row VALUES(80,0,'model_checklist','934485244592824219',NULL,'[934485244592824219,"U10","[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"10\",\"question\":\"autonomia\",\"unit\":\"min\"}]",1]',42);
INSERT INTO journal_row VALUES(81,0,'service_type','934485244592849142',NULL,'[934485244592849142,"ups","Naprawa UPS","repair","[{\"after\":[],\"crewSize\":1,\"duration\":60,\"lag\":0,\"skills\":[],\"title\":\"naprawa\"}]","[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"}]","[]",0,0,"normal","",1,null,1]',43);
INSERT INTO journal_row VALUES(82,0,'service_order','934485244592878608',NULL,'[934485244592878608,2026,5,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS pyta","","normal",1795413600,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,934485244592849142,"{\"checklist\":[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"},{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"isPerDevice\":true,\"least\":\"10\",\"model\":\"U10\",\"question\":\"autonomia\",\"unit\":\"min\"}],\"needsPhoto\":false,\"needsSignature\":false,\"slaClass\":\"\",\"tasks\":[{\"after\":[],\"crewSize\":1,\"duration\":60,\"lag\":0,\"skills\":[],\"title\":\"naprawa\"}]}",null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]',35);
INSERT INTO journal_row VALUES(82,1,'visit','934485244592879939',NULL,'[934485244592879939,934485244592878608,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,0,1]',36);
INSERT INTO journal_row VALUES(83,0,'visit','934485244592879939','[934485244592879939,934485244592878608,1,"open",60,"",1,null,"",null,null,null,"none",null,null,null,null,null,0,1]','[934485244592879939,934485244592878608,1,"planned",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,0,2]',36);
INSERT INTO journal_row VALUES(83,1,'assignment','934485244592879939/934485242545044380',NULL,'[934485244592879939,934485242545044380,"leader"]',39);
INSERT INTO journal_row VALUES(83,2,'service_order','934485244592878608','[934485244592878608,2026,5,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS pyta","","normal",1795413600,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,934485244592849142,"{\"checklist\":[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"},{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"isPerDevice\":true,\"least\":\"10\",\"model\":\"U10\",\"question\":\"autonomia\",\"unit\":\"min\"}],\"needsPhoto\":false,\"needsSignature\":false,\"slaClass\":\"\",\"tasks\":[{\"after\":[],\"crewSize\":1,\"duration\":60,\"lag\":0,\"skills\":[],\"title\":\"naprawa\"}]}",null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]','[934485244592878608,2026,5,"active","planned",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS pyta","","normal",1795413600,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,934485244592849142,"{\"checklist\":[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"},{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"isPerDevice\":true,\"least\":\"10\",\"model\":\"U10\",\"question\":\"autonomia\",\"unit\":\"min\"}],\"needsPhoto\":false,\"needsSignature\":false,\"slaClass\":\"\",\"tasks\":[{\"after\":[],\"crewSize\":1,\"duration\":60,\"lag\":0,\"skills\":[],\"title\":\"naprawa\"}]}",null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,2]',35);
INSERT INTO journal_row VALUES(83,3,'technician_day','934485242545044380/2026-11-23',NULL,NULL,NULL);
INSERT INTO journal_row VALUES(84,0,'visit','934485244592879939','[934485244592879939,934485244592878608,1,"planned",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,0,2]','[934485244592879939,934485244592878608,1,"dispatched",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,0,3]',36);
INSERT INTO journal_row VALUES(84,1,'visit_event','934485244592879939/1',NULL,'[934485244592879939,1,"dispatch",1795413600,1795413600,"setup",934485242545044380,null,1795424400,1795428000,null,null,null]',44);
INSERT INTO journal_row VALUES(84,2,'service_order','934485244592878608','[934485244592878608,2026,5,"active","planned",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS pyta","","normal",1795413600,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,934485244592849142,"{\"checklist\":[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"},{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"isPerDevice\":true,\"least\":\"10\",\"model\":\"U10\",\"question\":\"autonomia\",\"unit\":\"min\"}],\"needsPhoto\":false,\"needsSignature\":false,\"slaClass\":\"\",\"tasks\":[{\"after\":[],\"crewSize\":1,\"duration\":60,\"lag\":0,\"skills\":[],\"title\":\"naprawa\"}]}",null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,2]','[934485244592878608,2026,5,"active","dispatched",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS pyta","","normal",1795413600,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,934485244592849142,"{\"checklist\":[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"},{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"isPerDevice\":true,\"least\":\"10\",\"model\":\"U10\",\"question\":\"autonomia\",\"unit\":\"min\"}],\"needsPhoto\":false,\"needsSignature\":false,\"slaClass\":\"\",\"tasks\":[{\"after\":[],\"crewSize\":1,\"duration\":60,\"lag\":0,\"skills\":[],\"title\":\"naprawa\"}]}",null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,3]',35);
INSERT INTO journal_row VALUES(84,3,'technician_day','934485242545044380/2026-11-23',NULL,NULL,NULL);
INSERT INTO journal_row VALUES(85,0,'visit_event','934485244592879939/2',NULL,'[934485244592879939,2,"accept",1795425600,1795425600,"setup",934485242545044380,null,1795424400,1795428000,null,null,null]',44);
INSERT INTO journal_row VALUES(85,1,'visit','934485244592879939','[934485244592879939,934485244592878608,1,"dispatched",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,0,3]','[934485244592879939,934485244592878608,1,"accepted",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,0,4]',36);
INSERT INTO journal_row VALUES(85,2,'technician_day','934485242545044380/2026-11-23',NULL,NULL,NULL);
INSERT INTO journal_row VALUES(86,0,'visit_event','934485244592879939/3',NULL,'[934485244592879939,3,"travel",1795425600,1795425600,"setup",934485242545044380,null,1795424400,1795428000,null,null,null]',44);
INSERT INTO journal_row VALUES(86,1,'visit','934485244592879939','[934485244592879939,934485244592878608,1,"accepted",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,0,4]','[934485244592879939,934485244592878608,1,"en-route",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,0,5]',36);
INSERT INTO journal_row VALUES(86,2,'service_order','934485244592878608','[934485244592878608,2026,5,"active","dispatched",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS pyta","","normal",1795413600,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,934485244592849142,"{\"checklist\":[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"},{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"isPerDevice\":true,\"least\":\"10\",\"model\":\"U10\",\"question\":\"autonomia\",\"unit\":\"min\"}],\"needsPhoto\":false,\"needsSignature\":false,\"slaClass\":\"\",\"tasks\":[{\"after\":[],\"crewSize\":1,\"duration\":60,\"lag\":0,\"skills\":[],\"title\":\"naprawa\"}]}",null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,3]','[934485244592878608,2026,5,"active","in-progress",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","UPS pyta","","normal",1795413600,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,934485244592849142,"{\"checklist\":[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"},{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"isPerDevice\":true,\"least\":\"10\",\"model\":\"U10\",\"question\":\"autonomia\",\"unit\":\"min\"}],\"needsPhoto\":false,\"needsSignature\":false,\"slaClass\":\"\",\"tasks\":[{\"after\":[],\"crewSize\":1,\"duration\":60,\"lag\":0,\"skills\":[],\"title\":\"naprawa\"}]}",null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,4]',35);
INSERT INTO journal_row VALUES(86,3,'technician_day','934485242545044380/2026-11-23',NULL,NULL,NULL);
INSERT INTO journal_row VALUES(87,0,'visit_event','934485244592879939/4',NULL,'[934485244592879939,4,"arrive",1795425600,1795425600,"setup",934485242545044380,null,1795424400,1795428000,null,null,null]',44);
INSERT INTO journal_row VALUES(87,1,'visit','934485244592879939','[934485244592879939,934485244592878608,1,"en-route",60,"",1,null,"","2026-11-23",1795424400,1795428000,"time",null,null,null,null,null,0,5]','[934485244592879939,934485244592878608,1,"on-site",60,"",1,null,"","2026-11-23",1795425600,1795429200,"time",null,null,null,null,null,0,6]',36);
INSERT INTO journal_row VALUES(87,2,'technician_day','934485242545044380/2026-11-23',NULL,NULL,NULL);
INSERT INTO journal_row VALUES(88,0,'visit_event','934485244592879939/5',NULL,'[934485244592879939,5,"start",1795425600,1795425600,"setup",934485242545044380,null,null,null,null,null,null]',44);
INSERT INTO journal_row VALUES(88,1,'visit','934485244592879939','[934485244592879939,934485244592878608,1,"on-site",60,"",1,null,"","2026-11-23",1795425600,1795429200,"time",null,null,null,null,null,0,6]','[934485244592879939,934485244592878608,1,"working",60,"",1,null,"","2026-11-23",1795425600,1795429200,"time",null,null,null,null,null,0,7]',36);
INSERT INTO journal_row VALUES(88,2,'technician_day','934485242545044380/2026-11-23',NULL,NULL,NULL);
INSERT INTO journal_row VALUES(89,0,'check_answer','934536783002826019',NULL,'[934536783002826019,934485244592878608,934485244592879939,null,"napięcie","{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"}","199",1795425600,1795425600,"answer",934485242545044380,null,null]',45);
INSERT INTO journal_row VALUES(90,0,'check_answer','934536783002831345',NULL,'[934536783002831345,934485244592878608,934485244592879939,null,"napięcie","{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"least\":\"207\",\"most\":\"253\",\"question\":\"napięcie\",\"unit\":\"V\"}","198",1795425600,1795425600,"answer-correct",934485242545044380,"odczyt",934536783002826019]',45);
INSERT INTO journal_row VALUES(91,0,'service_order','934536783002858528',NULL,'[934536783002858528,2026,6,"active","ready",null,null,null,934485241940229241,934485242105400567,"934485243980142756","repair","napięcie: 198 V (207…253)","ZS/2026/000005","normal",1795425600,null,null,null,null,null,"[]",null,null,null,null,null,null,null,null,null,null,null,"{\"checklist\":[{\"answer\":\"number\",\"choices\":[],\"isMandatory\":true,\"isPerDevice\":true,\"least\":\"10\",\"model\":\"U10\",\"question\":\"autonomia\",\"unit\":\"min\"}],\"needsPhoto\":false,\"needsSignature\":false,\"slaClass\":\"\",\"tasks\":[]}",null,null,"{\"payer\":\"paid\",\"reason\":{\"noContract\":{}}}",null,null,null,null,null,null,1]',35);
INSERT INTO journal_row VALUES(91,1,'visit','934536783425731217',NULL,'[934536783425731217,934536783002858528,1,"open",90,"",1,null,"",null,null,null,"none",null,null,null,null,null,null,1]',36);
INSERT INTO journal_row VALUES(91,2,'order_link','934536783002858528',NULL,'[934536783002858528,934485244592878608]',46);
INSERT INTO journal_row VALUES(91,3,'finding_order','934536783002831345/934536783002858528',NULL,'[934536783002831345,934536783002858528]',47);
INSERT INTO journal_row VALUES(92,0,'time_entry','934608937291485205',NULL,'[934608937291485205,934485242105423178,"administration","loading",null,1795410000,1795411200,"",null,1795442400,"time-add",null,0]',48);
INSERT INTO journal_row VALUES(93,0,'time_entry','934608938024110214',NULL,'[934608938024110214,934485242105423178,"administration","office",null,1795411800,1795412400,"",null,1795442400,"setup",null,0]',48);
INSERT INTO journal_row VALUES(94,0,'time_entry','934608938024124171',NULL,'[934608938024124171,934485242105423178,"administration","office",null,1795411800,1795413000,"","zegarek",1795442400,"time-correct",934608938024110214,0]',48);
INSERT INTO journal_row VALUES(95,0,'time_entry','934608938832599613',NULL,'[934608938832599613,934485242545044380,"administration","meeting",null,1795417200,1795419600,"",null,1795442400,"setup",null,0]',48);
INSERT INTO journal_row VALUES(96,0,'time_entry','934608938832626430',NULL,'[934608938832626430,934485242545044380,"administration","meeting",null,1795417200,1795419600,"","nie było",1795442400,"time-withdraw",934608938832599613,1]',48);
CREATE TABLE visit_event (
    visit_id INTEGER NOT NULL REFERENCES visit (id), sequence INTEGER NOT NULL, act TEXT NOT NULL,
    at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, actor TEXT NOT NULL,
    technician_id INTEGER NOT NULL REFERENCES technician (id), reason TEXT, planned_start INTEGER,
    planned_end INTEGER, corrects INTEGER, signed_by TEXT, note TEXT, PRIMARY KEY (visit_id, sequence)
) STRICT;
INSERT INTO visit_event VALUES(934485244592879939,1,'dispatch',1795413600,1795413600,'setup',934485242545044380,NULL,1795424400,1795428000,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934485244592879939,2,'accept',1795425600,1795425600,'setup',934485242545044380,NULL,1795424400,1795428000,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934485244592879939,3,'travel',1795425600,1795425600,'setup',934485242545044380,NULL,1795424400,1795428000,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934485244592879939,4,'arrive',1795425600,1795425600,'setup',934485242545044380,NULL,1795424400,1795428000,NULL,NULL,NULL);
INSERT INTO visit_event VALUES(934485244592879939,5,'start',1795425600,1795425600,'setup',934485242545044380,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE desk_user (name TEXT PRIMARY KEY, role TEXT NOT NULL, version INTEGER NOT NULL) STRICT;
CREATE TABLE territory (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, region_id INTEGER REFERENCES region (id),
    rings TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE TABLE postcode (code TEXT PRIMARY KEY, places TEXT NOT NULL) STRICT;
CREATE TABLE travel_factor (
    kind TEXT NOT NULL, subject INTEGER NOT NULL, band INTEGER NOT NULL, factor REAL NOT NULL,
    trips INTEGER NOT NULL, PRIMARY KEY (kind, subject, band)
) STRICT;
CREATE TABLE manual_leg (
    from_latitude INTEGER NOT NULL, from_longitude INTEGER NOT NULL, to_latitude INTEGER NOT NULL,
    to_longitude INTEGER NOT NULL, seconds INTEGER NOT NULL, metres INTEGER NOT NULL,
    from_name TEXT NOT NULL, to_name TEXT NOT NULL, entered_at INTEGER NOT NULL,
    PRIMARY KEY (from_latitude, from_longitude, to_latitude, to_longitude)
) STRICT;
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
INSERT INTO order_link VALUES(934536783002858528,934485244592878608);
CREATE TABLE row_shape (
    id INTEGER PRIMARY KEY, schema INTEGER NOT NULL, table_name TEXT NOT NULL, columns TEXT NOT NULL,
    UNIQUE (table_name, columns, schema)
) STRICT;
INSERT INTO row_shape VALUES(1,1,'customer','id name nip phone email version');
INSERT INTO row_shape VALUES(2,1,'site','id customer_id name address town latitude longitude region_id access access_note version');
INSERT INTO row_shape VALUES(3,1,'asset','id site_id parent_id name model serial warranty_through version');
INSERT INTO row_shape VALUES(4,1,'technician','id name phone latitude longitude home_town skills regions pattern daily_cap is_active version');
INSERT INTO row_shape VALUES(5,1,'service_order','id number_year number_sequence stage state hold_reason hold_note hold_since customer_id site_id assets type title note priority reported_at response_due arrival_due fix_due wish_start wish_end parts version');
INSERT INTO row_shape VALUES(6,1,'meta','key value');
INSERT INTO row_shape VALUES(7,1,'region','id name');
INSERT INTO row_shape VALUES(8,1,'skill','id code name');
INSERT INTO row_shape VALUES(9,1,'shift_change','technician_id day hours');
INSERT INTO row_shape VALUES(10,1,'absence','id technician_id start_at end_at kind note version');
INSERT INTO row_shape VALUES(11,1,'visit','id order_id sequence state duration skills crew_size required_technician_id excluded day start_at end_at lock promise_start promise_end promise_to promise_at override_reason version');
INSERT INTO row_shape VALUES(12,1,'assignment','visit_id technician_id role');
INSERT INTO row_shape VALUES(13,3,'visit_event','visit_id sequence act at recorded_at actor technician_id reason planned_start planned_end');
INSERT INTO row_shape VALUES(14,4,'desk_user','name role version');
INSERT INTO row_shape VALUES(15,5,'territory','id name region_id rings version');
INSERT INTO row_shape VALUES(16,5,'postcode','code places');
INSERT INTO row_shape VALUES(17,6,'travel_factor','kind subject band factor trips');
INSERT INTO row_shape VALUES(18,6,'manual_leg','from_latitude from_longitude to_latitude to_longitude seconds metres from_name to_name entered_at');
INSERT INTO row_shape VALUES(19,7,'visit_event','visit_id sequence act at recorded_at actor technician_id reason planned_start planned_end corrects signed_by note');
INSERT INTO row_shape VALUES(20,12,'order_link','order_id origin_id');
INSERT INTO row_shape VALUES(21,13,'customer','id name nip phone email external_key version');
INSERT INTO row_shape VALUES(22,13,'site','id customer_id name address town latitude longitude region_id access access_note external_key version');
INSERT INTO row_shape VALUES(23,13,'asset','id site_id parent_id name model serial warranty_through external_key version');
INSERT INTO row_shape VALUES(24,13,'technician','id name phone latitude longitude home_town skills regions pattern daily_cap is_active external_key version');
INSERT INTO row_shape VALUES(25,13,'service_order','id number_year number_sequence stage state hold_reason hold_note hold_since customer_id site_id assets type title note priority reported_at response_due arrival_due fix_due wish_start wish_end parts asked_crew asked_duration asked_skills asked_technician_id asked_held_back asked_excluded asked_promise_start asked_promise_end asked_promise_to asked_promise_at external_key version');
INSERT INTO row_shape VALUES(26,22,'meta','key value');
INSERT INTO row_shape VALUES(27,22,'region','id name');
INSERT INTO row_shape VALUES(28,22,'skill','id code name');
INSERT INTO row_shape VALUES(29,22,'customer','id name nip phone email external_key version');
INSERT INTO row_shape VALUES(30,22,'site','id customer_id name address town latitude longitude region_id access access_note external_key version');
INSERT INTO row_shape VALUES(31,22,'technician','id name phone latitude longitude home_town skills regions pattern daily_cap is_active external_key version');
INSERT INTO row_shape VALUES(32,22,'asset','id site_id parent_id name model serial state place installed warranty_from warranty_through warranty_covers checks meters external_key version');
INSERT INTO row_shape VALUES(33,22,'part','id code name ean unit price vat substitutes kit has_serials warranty_months is_outside_catalogue is_active version');
INSERT INTO row_shape VALUES(34,22,'stock_place','id code name kind technician_id is_active version');
INSERT INTO row_shape VALUES(35,22,'service_order','id number_year number_sequence stage state hold_reason hold_note hold_since customer_id site_id assets type title note priority reported_at response_due arrival_due fix_due wish_start wish_end parts asked_crew asked_duration asked_skills asked_technician_id asked_held_back asked_excluded asked_promise_start asked_promise_end asked_promise_to asked_promise_at service_type_id terms reporter contract_id verdict sla_clock allowed_from allowed_through allowed_except preferred_technician_id external_key version');
INSERT INTO row_shape VALUES(36,22,'visit','id order_id sequence state duration skills crew_size required_technician_id excluded day start_at end_at lock promise_start promise_end promise_to promise_at override_reason task version');
INSERT INTO row_shape VALUES(37,22,'stock_move','id op part_id quantity value from_place_id from_outside to_place_id to_outside order_id held_from held_to taken used returned lost pieces reason reverses_id at actor');
INSERT INTO row_shape VALUES(38,22,'stock_minimum','place_id part_id quantity');
INSERT INTO row_shape VALUES(39,22,'assignment','visit_id technician_id role');
INSERT INTO row_shape VALUES(40,22,'pick_list','id number van_id day made_at made_by version');
INSERT INTO row_shape VALUES(41,22,'pick_line','list_id sequence part_id quantity source_id order_id serials is_ticked is_loaded');
INSERT INTO row_shape VALUES(42,22,'model_checklist','id model items version');
INSERT INTO row_shape VALUES(43,22,'service_type','id code name category tasks checklist parts needs_signature needs_photo priority sla_class is_active external_key version');
INSERT INTO row_shape VALUES(44,22,'visit_event','visit_id sequence act at recorded_at actor technician_id reason planned_start planned_end corrects signed_by note');
INSERT INTO row_shape VALUES(45,22,'check_answer','id order_id visit_id asset_id name item value at recorded_at actor technician_id reason corrects');
INSERT INTO row_shape VALUES(46,22,'order_link','order_id origin_id');
INSERT INTO row_shape VALUES(47,22,'finding_order','answer_id order_id');
INSERT INTO row_shape VALUES(48,22,'time_entry','id technician_id kind about visit_id start_at end_at note reason recorded_at actor corrects withdrawn');
CREATE TABLE service_type (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, category TEXT NOT NULL,
    tasks TEXT NOT NULL, checklist TEXT NOT NULL, parts TEXT NOT NULL, needs_signature INTEGER NOT NULL,
    needs_photo INTEGER NOT NULL, priority TEXT NOT NULL, sla_class TEXT NOT NULL,
    is_active INTEGER NOT NULL, external_key TEXT, version INTEGER NOT NULL
) STRICT;
INSERT INTO service_type VALUES(934485244592849142,'ups','Naprawa UPS','repair','[{"after":[],"crewSize":1,"duration":60,"lag":0,"skills":[],"title":"naprawa"}]','[{"answer":"number","choices":[],"isMandatory":true,"least":"207","most":"253","question":"napięcie","unit":"V"}]','[]',0,0,'normal','',1,NULL,1);
CREATE TABLE meter_reading (
    id INTEGER PRIMARY KEY, asset_id INTEGER NOT NULL REFERENCES asset (id), meter TEXT NOT NULL,
    value REAL NOT NULL, at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, actor TEXT NOT NULL,
    corrects INTEGER REFERENCES meter_reading (id)
) STRICT;
CREATE TABLE document (
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL, size INTEGER NOT NULL, media_type TEXT NOT NULL,
    name TEXT NOT NULL, added_at INTEGER NOT NULL, added_by TEXT NOT NULL
) STRICT;
CREATE TABLE document_link (
    document_id INTEGER NOT NULL REFERENCES document (id), owner_kind TEXT NOT NULL,
    owner_key TEXT NOT NULL, PRIMARY KEY (document_id, owner_kind, owner_key)
) STRICT;
CREATE TABLE order_device (
    order_id INTEGER NOT NULL, asset_id INTEGER NOT NULL, PRIMARY KEY (order_id, asset_id)
) STRICT;
INSERT INTO order_device VALUES(934485244591007751,934485243980142756);
INSERT INTO order_device VALUES(934485244591035474,934485243980142756);
INSERT INTO order_device VALUES(934485244591075324,934485243980142756);
INSERT INTO order_device VALUES(934485244591169979,934485243980142756);
INSERT INTO order_device VALUES(934485244592878608,934485243980142756);
INSERT INTO order_device VALUES(934536783002858528,934485243980142756);
CREATE TABLE contract (
    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customer (id), sites TEXT NOT NULL, devices TEXT NOT NULL,
    first_day TEXT NOT NULL, last_day TEXT NOT NULL, coverage TEXT NOT NULL, targets TEXT NOT NULL,
    classes TEXT NOT NULL, stopping_reasons TEXT NOT NULL, included TEXT NOT NULL,
    price_list TEXT NOT NULL, discount INTEGER NOT NULL, limit_amount INTEGER, fee INTEGER,
    fee_period TEXT NOT NULL, suspension TEXT, ending TEXT, note TEXT NOT NULL, external_key TEXT,
    version INTEGER NOT NULL, CHECK (first_day <= last_day)
) STRICT;
CREATE TABLE credit_stop (
    customer_id INTEGER PRIMARY KEY REFERENCES customer (id), since TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE TABLE order_stop (
    order_id INTEGER NOT NULL REFERENCES service_order (id), sequence INTEGER NOT NULL,
    from_at INTEGER NOT NULL, to_at INTEGER, reason TEXT NOT NULL,
    PRIMARY KEY (order_id, sequence)
) STRICT;
CREATE TABLE service_breach (
    order_id INTEGER NOT NULL REFERENCES service_order (id), target TEXT NOT NULL,
    contract_id INTEGER NOT NULL, due_at INTEGER NOT NULL, met_at INTEGER, noted_at INTEGER NOT NULL,
    PRIMARY KEY (order_id, target)
) STRICT;
CREATE TABLE maintenance_plan (
    id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE, name TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id), site_id INTEGER NOT NULL REFERENCES site (id),
    assets TEXT NOT NULL, service_type_id INTEGER NOT NULL REFERENCES service_type (id),
    rule TEXT, step_count INTEGER, step_unit TEXT, first_due TEXT, on_free_day TEXT NOT NULL,
    tolerance_before INTEGER, tolerance_after INTEGER, season_from TEXT, season_to TEXT,
    suspensions TEXT NOT NULL, horizon INTEGER NOT NULL,
    technician_id INTEGER REFERENCES technician (id), technician_only INTEGER NOT NULL,
    contract_id INTEGER, done_before TEXT, created_on TEXT NOT NULL, ended_on TEXT, external_key TEXT,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE plan_occurrence (
    plan_id INTEGER NOT NULL REFERENCES maintenance_plan (id), nominal TEXT NOT NULL, due_on TEXT NOT NULL,
    earliest TEXT NOT NULL, latest TEXT NOT NULL,
    order_id INTEGER NOT NULL UNIQUE REFERENCES service_order (id), by_hand INTEGER NOT NULL,
    PRIMARY KEY (plan_id, nominal)
) STRICT;
CREATE TABLE company_day (day TEXT PRIMARY KEY, is_working INTEGER NOT NULL, name TEXT) STRICT;
CREATE TABLE job (
    kind TEXT NOT NULL, job_key TEXT NOT NULL, due_at INTEGER NOT NULL, lease_owner TEXT,
    lease_until INTEGER, attempts INTEGER NOT NULL, fault TEXT, asked INTEGER NOT NULL,
    PRIMARY KEY (kind, job_key)
) STRICT;
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY, number_year INTEGER NOT NULL, number_sequence INTEGER NOT NULL,
    stage TEXT NOT NULL, channel TEXT NOT NULL, reporter TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id), site_id INTEGER REFERENCES site (id),
    assets TEXT NOT NULL, service_type_id INTEGER REFERENCES service_type (id), symptom TEXT NOT NULL,
    note TEXT NOT NULL, impact INTEGER NOT NULL, urgency INTEGER NOT NULL, priority TEXT NOT NULL,
    reported_at INTEGER NOT NULL, taken_by TEXT NOT NULL, contract_id INTEGER, response_due INTEGER,
    arrival_due INTEGER, fix_due INTEGER, outcome TEXT, message_id TEXT UNIQUE,
    external_key TEXT UNIQUE, version INTEGER NOT NULL, UNIQUE (number_year, number_sequence)
) STRICT;
CREATE TABLE ticket_order (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id), order_id INTEGER NOT NULL REFERENCES service_order (id),
    PRIMARY KEY (ticket_id, order_id)
) STRICT;
CREATE TABLE ticket_link (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id), kind TEXT NOT NULL,
    other_id INTEGER NOT NULL REFERENCES ticket (id), PRIMARY KEY (ticket_id, kind, other_id)
) STRICT;
CREATE TABLE ticket_call (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id), sequence INTEGER NOT NULL, at INTEGER NOT NULL,
    person TEXT NOT NULL, words TEXT NOT NULL, taken_by TEXT NOT NULL, PRIMARY KEY (ticket_id, sequence)
) STRICT;
CREATE TABLE part (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, ean TEXT NOT NULL,
    unit TEXT NOT NULL, price INTEGER NOT NULL, vat TEXT NOT NULL, substitutes TEXT NOT NULL,
    kit TEXT NOT NULL, has_serials INTEGER NOT NULL, warranty_months INTEGER NOT NULL,
    is_outside_catalogue INTEGER NOT NULL, is_active INTEGER NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO part VALUES(934485243980159923,'AKU','Część AKU','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287192753,'RURA','Część RURA','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287223077,'EDIT','Inna nazwa','','szt',1230,'23','[]','[]',0,0,0,1,2);
INSERT INTO part VALUES(934485244287272174,'A1','Część A1','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287310856,'A2','Część A2','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287355586,'A3','Część A3','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287370102,'A4','Część A4','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287381731,'A5','Część A5','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287423390,'A6','Część A6','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287465642,'A7','Część A7','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287482774,'A8','Część A8','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287544538,'A9','Część A9','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287585370,'B1','Część B1','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287649281,'B2','Część B2','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287654047,'B3','Część B3','','szt',1000,'23','[]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244287664974,'SPR','Sprężarka','','szt',0,'23','[]','[]',1,24,0,1,1);
INSERT INTO part VALUES(934485244592171012,'NOWA','Nowa część','5901234123457','szt',0,'23','["AKU"]','[]',0,0,0,1,1);
INSERT INTO part VALUES(934485244592255943,'ZAK-000001','Kolanko 15','','szt',2490,'23','[]','[]',0,0,1,1,1);
CREATE TABLE stock_place (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
    technician_id INTEGER REFERENCES technician (id), is_active INTEGER NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO stock_place VALUES(934485244287710571,'M1','Główny','warehouse',NULL,1,1);
INSERT INTO stock_place VALUES(934485244287729597,'M2','M2','warehouse',NULL,1,1);
INSERT INTO stock_place VALUES(934485244287770603,'W1','W1','van',934485242105423178,1,1);
INSERT INTO stock_place VALUES(934485244287794291,'W2','Drugi samochód','van',934485242545044380,1,2);
INSERT INTO stock_place VALUES(934485244287848148,'KW','KW','quarantine',NULL,1,1);
INSERT INTO stock_place VALUES(934485244592185629,'M9','M9','warehouse',NULL,1,1);
CREATE TABLE stock_minimum (
    place_id INTEGER NOT NULL REFERENCES stock_place (id), part_id INTEGER NOT NULL REFERENCES part (id),
    quantity INTEGER NOT NULL, PRIMARY KEY (place_id, part_id)
) STRICT;
INSERT INTO stock_minimum VALUES(934485244287770603,934485243980159923,8000);
INSERT INTO stock_minimum VALUES(934485244287794291,934485244287544538,3000);
CREATE TABLE stock_move (
    id INTEGER PRIMARY KEY, op TEXT NOT NULL, part_id INTEGER REFERENCES part (id),
    quantity INTEGER NOT NULL, value INTEGER NOT NULL, from_place_id INTEGER REFERENCES stock_place (id),
    from_outside TEXT, to_place_id INTEGER REFERENCES stock_place (id), to_outside TEXT,
    order_id INTEGER REFERENCES service_order (id), held_from INTEGER NOT NULL, held_to INTEGER NOT NULL,
    taken INTEGER NOT NULL, used INTEGER NOT NULL, returned INTEGER NOT NULL, lost INTEGER NOT NULL,
    pieces TEXT NOT NULL, reason TEXT NOT NULL, reverses_id INTEGER REFERENCES stock_move (id),
    at INTEGER NOT NULL, actor TEXT NOT NULL
) STRICT;
INSERT INTO stock_move VALUES(934485244591253567,'receive',934485243980159923,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591308758,'receive',934485244287272174,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591327746,'receive',934485244287310856,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591369835,'receive',934485244287355586,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591393044,'receive',934485244287370102,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591449384,'receive',934485244287381731,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591510903,'receive',934485244287423390,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591551219,'receive',934485244287465642,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591604820,'receive',934485244287482774,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591669672,'receive',934485244287544538,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591684557,'receive',934485244287585370,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591730149,'receive',934485244287649281,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591777317,'receive',934485244287654047,10000,10330,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591792872,'receive',934485244287664974,2000,180000,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[{"isHeld":false,"number":"S-1","wasHeld":false},{"isHeld":false,"number":"S-2","wasHeld":false}]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591815657,'issue',934485244287355586,3000,3099,934485244287710571,NULL,934485244287770603,NULL,934485244591035474,0,3000,3000,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591832254,'issue',934485244287370102,3000,3099,934485244287710571,NULL,934485244287770603,NULL,934485244591035474,0,3000,3000,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591882692,'issue',934485244287381731,3000,3099,934485244287710571,NULL,934485244287770603,NULL,934485244591035474,0,3000,3000,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591942665,'issue',934485244287423390,3000,3099,934485244287710571,NULL,934485244287770603,NULL,934485244591035474,0,3000,3000,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244591956022,'issue',934485244287465642,3000,3099,934485244287710571,NULL,934485244287770603,NULL,934485244591035474,0,3000,3000,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244592011562,'issue',934485244287664974,1000,90000,934485244287710571,NULL,934485244287770603,NULL,934485244591035474,0,1000,1000,0,0,0,'[{"isHeld":true,"number":"S-1","wasHeld":false}]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244592058081,'reserve',934485244287654047,0,0,934485244287710571,NULL,NULL,NULL,934485244591169979,2000,0,0,0,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244592115819,'use',934485244287465642,1000,1033,934485244287770603,NULL,NULL,'customer',934485244591035474,-1000,0,0,1000,0,0,'[]','',NULL,1795413600,'setup');
INSERT INTO stock_move VALUES(934485244592231521,'receive',934485244287192753,3000,597,NULL,'supplier',934485244287710571,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'receive');
INSERT INTO stock_move VALUES(934485244592298917,'buy',934485244592255943,2000,4980,NULL,'supplier',934485244287770603,NULL,934485244591035474,0,2000,2000,0,0,0,'[]','',NULL,1795413600,'buy');
INSERT INTO stock_move VALUES(934485244592316047,'transfer',934485244287272174,4000,4132,934485244287710571,NULL,934485244287794291,NULL,NULL,0,0,0,0,0,0,'[]','',NULL,1795413600,'transfer');
INSERT INTO stock_move VALUES(934485244592363347,'scrap',934485244287272174,1000,1033,934485244287710571,NULL,NULL,'scrap',NULL,0,0,0,0,0,0,'[]','zalane',NULL,1795413600,'scrap');
INSERT INTO stock_move VALUES(934485244592401218,'reserve',934485244287310856,0,0,934485244287710571,NULL,NULL,NULL,934485244591035474,4000,0,0,0,0,0,'[]','',NULL,1795413600,'reserve');
INSERT INTO stock_move VALUES(934485244592453980,'issue',934485244287482774,2000,2066,934485244287710571,NULL,934485244287770603,NULL,934485244591035474,0,2000,2000,0,0,0,'[]','',NULL,1795413600,'issue');
INSERT INTO stock_move VALUES(934485244592485352,'use',934485244287355586,2000,2066,934485244287770603,NULL,NULL,'customer',934485244591035474,-2000,0,0,2000,0,0,'[]','',NULL,1795413600,'use');
INSERT INTO stock_move VALUES(934485244592503247,'return',934485244287370102,1000,1033,934485244287770603,NULL,934485244287710571,NULL,934485244591035474,-1000,0,0,0,1000,0,'[]','',NULL,1795413600,'return');
INSERT INTO stock_move VALUES(934485244592505869,'keep',934485244287381731,0,0,934485244287770603,NULL,NULL,NULL,934485244591035474,-1000,0,0,0,1000,0,'[]','',NULL,1795413600,'keep');
INSERT INTO stock_move VALUES(934485244592544171,'lose',934485244287423390,1000,1033,934485244287770603,NULL,NULL,'scrap',934485244591035474,-1000,0,0,0,0,1000,'[]','zgubione',NULL,1795413600,'lose');
INSERT INTO stock_move VALUES(934485244592560798,'unuse',934485244287465642,1000,1033,NULL,'customer',934485244287770603,NULL,934485244591035474,0,1000,0,-1000,0,0,'[]','',934485244592115819,1795413600,'unuse');
INSERT INTO stock_move VALUES(934485244592574841,'takeback',934485244287585370,1000,0,NULL,'customer',934485244287848148,NULL,934485244591035474,0,0,0,0,0,0,'[]','',NULL,1795413600,'takeback');
INSERT INTO stock_move VALUES(934485244592593980,'count',934485244287649281,3000,3099,934485244287710571,NULL,NULL,'difference',NULL,0,0,0,0,0,0,'[]','spis',NULL,1795413600,'count');
INSERT INTO stock_move VALUES(934485244592612504,'use',934485244287664974,1000,90000,934485244287770603,NULL,NULL,'customer',934485244591035474,-1000,0,0,1000,0,0,'[{"isHeld":false,"number":"S-1","wasHeld":true}]','',NULL,1795413600,'piece');
INSERT INTO stock_move VALUES(934485244592660071,'close',NULL,0,0,NULL,NULL,NULL,NULL,934485244591075324,0,0,0,0,0,0,'[]','',NULL,1795413600,'close');
INSERT INTO stock_move VALUES(934485244592707163,'release',934485244287654047,0,0,934485244287710571,NULL,NULL,NULL,934485244591169979,-2000,0,0,0,0,0,'[]','',NULL,1795413600,'cancel');
INSERT INTO stock_move VALUES(934485244592769305,'issue',934485243980159923,2000,2066,934485244287710571,NULL,934485244287770603,NULL,934485244591007751,0,2000,2000,0,0,0,'[]','',NULL,1795413600,'pick-load');
CREATE TABLE stock_balance (
    place_id INTEGER NOT NULL, part_id INTEGER NOT NULL, quantity INTEGER NOT NULL, value INTEGER NOT NULL,
    held INTEGER NOT NULL, last_quantity INTEGER NOT NULL, last_value INTEGER NOT NULL,
    PRIMARY KEY (place_id, part_id)
) STRICT;
INSERT INTO stock_balance VALUES(934485244287710571,934485243980159923,8000,8264,0,8000,8264);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287272174,5000,5165,0,5000,5165);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287310856,10000,10330,4000,10000,10330);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287355586,7000,7231,0,7000,7231);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287370102,8000,8264,0,8000,8264);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287381731,7000,7231,0,7000,7231);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287423390,7000,7231,0,7000,7231);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287465642,7000,7231,0,7000,7231);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287482774,8000,8264,0,8000,8264);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287544538,10000,10330,0,10000,10330);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287585370,10000,10330,0,10000,10330);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287649281,7000,7231,0,7000,7231);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287654047,10000,10330,0,10000,10330);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287664974,1000,90000,0,1000,90000);
INSERT INTO stock_balance VALUES(934485244287770603,934485244287355586,1000,1033,1000,1000,1033);
INSERT INTO stock_balance VALUES(934485244287770603,934485244287370102,2000,2066,2000,2000,2066);
INSERT INTO stock_balance VALUES(934485244287770603,934485244287381731,3000,3099,2000,3000,3099);
INSERT INTO stock_balance VALUES(934485244287770603,934485244287423390,2000,2066,2000,2000,2066);
INSERT INTO stock_balance VALUES(934485244287770603,934485244287465642,3000,3099,3000,3000,3099);
INSERT INTO stock_balance VALUES(934485244287770603,934485244287664974,0,0,0,1000,90000);
INSERT INTO stock_balance VALUES(934485244287710571,934485244287192753,3000,597,0,3000,597);
INSERT INTO stock_balance VALUES(934485244287770603,934485244592255943,2000,4980,2000,2000,4980);
INSERT INTO stock_balance VALUES(934485244287794291,934485244287272174,4000,4132,0,4000,4132);
INSERT INTO stock_balance VALUES(934485244287770603,934485244287482774,2000,2066,2000,2000,2066);
INSERT INTO stock_balance VALUES(934485244287848148,934485244287585370,1000,0,0,1000,0);
INSERT INTO stock_balance VALUES(934485244287770603,934485243980159923,2000,2066,2000,2000,2066);
CREATE TABLE stock_hold (
    order_id INTEGER NOT NULL, place_id INTEGER NOT NULL, part_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL, PRIMARY KEY (order_id, place_id, part_id)
) STRICT;
INSERT INTO stock_hold VALUES(934485244591035474,934485244287770603,934485244287355586,1000);
INSERT INTO stock_hold VALUES(934485244591035474,934485244287770603,934485244287370102,2000);
INSERT INTO stock_hold VALUES(934485244591035474,934485244287770603,934485244287381731,2000);
INSERT INTO stock_hold VALUES(934485244591035474,934485244287770603,934485244287423390,2000);
INSERT INTO stock_hold VALUES(934485244591035474,934485244287770603,934485244287465642,3000);
INSERT INTO stock_hold VALUES(934485244591035474,934485244287770603,934485244287664974,0);
INSERT INTO stock_hold VALUES(934485244591169979,934485244287710571,934485244287654047,0);
INSERT INTO stock_hold VALUES(934485244591035474,934485244287770603,934485244592255943,2000);
INSERT INTO stock_hold VALUES(934485244591035474,934485244287710571,934485244287310856,4000);
INSERT INTO stock_hold VALUES(934485244591035474,934485244287770603,934485244287482774,2000);
INSERT INTO stock_hold VALUES(934485244591007751,934485244287770603,934485243980159923,2000);
CREATE TABLE order_part (
    order_id INTEGER NOT NULL, part_id INTEGER NOT NULL, taken INTEGER NOT NULL, used INTEGER NOT NULL,
    returned INTEGER NOT NULL, lost INTEGER NOT NULL, PRIMARY KEY (order_id, part_id)
) STRICT;
INSERT INTO order_part VALUES(934485244591035474,934485244287355586,3000,2000,0,0);
INSERT INTO order_part VALUES(934485244591035474,934485244287370102,3000,0,1000,0);
INSERT INTO order_part VALUES(934485244591035474,934485244287381731,3000,0,1000,0);
INSERT INTO order_part VALUES(934485244591035474,934485244287423390,3000,0,0,1000);
INSERT INTO order_part VALUES(934485244591035474,934485244287465642,3000,0,0,0);
INSERT INTO order_part VALUES(934485244591035474,934485244287664974,1000,1000,0,0);
INSERT INTO order_part VALUES(934485244591169979,934485244287654047,0,0,0,0);
INSERT INTO order_part VALUES(934485244591035474,934485244592255943,2000,0,0,0);
INSERT INTO order_part VALUES(934485244591035474,934485244287310856,0,0,0,0);
INSERT INTO order_part VALUES(934485244591035474,934485244287482774,2000,0,0,0);
INSERT INTO order_part VALUES(934485244591035474,934485244287585370,0,0,0,0);
INSERT INTO order_part VALUES(934485244591007751,934485243980159923,2000,0,0,0);
CREATE TABLE stock_serial (
    serial TEXT PRIMARY KEY, part_id INTEGER NOT NULL, place_id INTEGER, outside TEXT, order_id INTEGER
) STRICT;
INSERT INTO stock_serial VALUES('S-1',934485244287664974,NULL,'customer',NULL);
INSERT INTO stock_serial VALUES('S-2',934485244287664974,934485244287710571,NULL,NULL);
CREATE TABLE pick_list (
    id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE,
    van_id INTEGER NOT NULL REFERENCES stock_place (id), day TEXT NOT NULL, made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO pick_list VALUES(934485244592767883,1,934485244287770603,'2026-11-23',1795413600,'setup',1);
INSERT INTO pick_list VALUES(934485244592797246,2,934485244287794291,'2026-11-24',1795413600,'pick-make',1);
CREATE TABLE pick_line (
    list_id INTEGER NOT NULL REFERENCES pick_list (id), sequence INTEGER NOT NULL,
    part_id INTEGER NOT NULL REFERENCES part (id), quantity INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES stock_place (id), order_id INTEGER REFERENCES service_order (id),
    serials TEXT NOT NULL, is_ticked INTEGER NOT NULL, is_loaded INTEGER NOT NULL,
    PRIMARY KEY (list_id, sequence)
) STRICT;
INSERT INTO pick_line VALUES(934485244592767883,1,934485243980159923,2000,934485244287710571,934485244591007751,'[]',1,1);
INSERT INTO pick_line VALUES(934485244592767883,2,934485243980159923,8000,934485244287710571,NULL,'[]',0,0);
INSERT INTO pick_line VALUES(934485244592797246,1,934485244287544538,3000,934485244287710571,NULL,'[]',0,0);
CREATE TABLE time_entry (
    id INTEGER PRIMARY KEY, technician_id INTEGER NOT NULL REFERENCES technician (id), kind TEXT NOT NULL,
    about TEXT, visit_id INTEGER REFERENCES visit (id), start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL, note TEXT NOT NULL, reason TEXT, recorded_at INTEGER NOT NULL,
    actor TEXT NOT NULL, corrects INTEGER UNIQUE REFERENCES time_entry (id), withdrawn INTEGER NOT NULL
) STRICT;
INSERT INTO time_entry VALUES(934608937291485205,934485242105423178,'administration','loading',NULL,1795410000,1795411200,'',NULL,1795442400,'time-add',NULL,0);
INSERT INTO time_entry VALUES(934608938024110214,934485242105423178,'administration','office',NULL,1795411800,1795412400,'',NULL,1795442400,'setup',NULL,0);
INSERT INTO time_entry VALUES(934608938024124171,934485242105423178,'administration','office',NULL,1795411800,1795413000,'','zegarek',1795442400,'time-correct',934608938024110214,0);
INSERT INTO time_entry VALUES(934608938832599613,934485242545044380,'administration','meeting',NULL,1795417200,1795419600,'',NULL,1795442400,'setup',NULL,0);
INSERT INTO time_entry VALUES(934608938832626430,934485242545044380,'administration','meeting',NULL,1795417200,1795419600,'','nie było',1795442400,'time-withdraw',934608938832599613,1);
CREATE TABLE model_checklist (
    id INTEGER PRIMARY KEY, model TEXT NOT NULL, items TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO model_checklist VALUES(934485244592824219,'U10','[{"answer":"number","choices":[],"isMandatory":true,"least":"10","question":"autonomia","unit":"min"}]',1);
CREATE TABLE check_answer (
    id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, visit_id INTEGER NOT NULL, asset_id INTEGER,
    name TEXT NOT NULL, item TEXT NOT NULL, value TEXT, at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
    actor TEXT NOT NULL, technician_id INTEGER, reason TEXT,
    corrects INTEGER REFERENCES check_answer (id)
) STRICT;
INSERT INTO check_answer VALUES(934536783002826019,934485244592878608,934485244592879939,NULL,'napięcie','{"answer":"number","choices":[],"isMandatory":true,"least":"207","most":"253","question":"napięcie","unit":"V"}','199',1795425600,1795425600,'answer',934485242545044380,NULL,NULL);
INSERT INTO check_answer VALUES(934536783002831345,934485244592878608,934485244592879939,NULL,'napięcie','{"answer":"number","choices":[],"isMandatory":true,"least":"207","most":"253","question":"napięcie","unit":"V"}','198',1795425600,1795425600,'answer-correct',934485242545044380,'odczyt',934536783002826019);
CREATE TABLE finding_order (
    answer_id INTEGER NOT NULL REFERENCES check_answer (id),
    order_id INTEGER NOT NULL REFERENCES service_order (id), PRIMARY KEY (answer_id, order_id)
) STRICT;
INSERT INTO finding_order VALUES(934536783002831345,934536783002858528);
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
CREATE INDEX meter_reading_asset ON meter_reading (asset_id, at);
CREATE INDEX document_hash ON document (hash);
CREATE INDEX document_link_owner ON document_link (owner_kind, owner_key);
CREATE INDEX order_device_asset ON order_device (asset_id);
CREATE INDEX service_order_site ON service_order (site_id);
CREATE INDEX service_order_customer ON service_order (customer_id);
CREATE INDEX contract_customer ON contract (customer_id);
CREATE INDEX service_breach_contract ON service_breach (contract_id);
CREATE INDEX service_order_contract ON service_order (contract_id);
CREATE INDEX maintenance_plan_key ON maintenance_plan (external_key);
CREATE INDEX maintenance_plan_site ON maintenance_plan (site_id);
CREATE INDEX ticket_stage ON ticket (stage, reported_at);
CREATE INDEX ticket_customer ON ticket (customer_id);
CREATE INDEX ticket_order_order ON ticket_order (order_id);
CREATE INDEX ticket_link_other ON ticket_link (other_id);
CREATE INDEX stock_place_technician ON stock_place (technician_id);
CREATE INDEX stock_move_order ON stock_move (order_id, op);
CREATE INDEX stock_move_reverses ON stock_move (reverses_id);
CREATE INDEX stock_move_from ON stock_move (from_place_id, part_id);
CREATE INDEX stock_move_to ON stock_move (to_place_id, part_id);
CREATE INDEX stock_move_part ON stock_move (part_id);
CREATE INDEX stock_balance_part ON stock_balance (part_id);
CREATE INDEX stock_hold_place ON stock_hold (place_id, part_id);
CREATE INDEX time_entry_technician ON time_entry (technician_id, start_at);
CREATE INDEX time_entry_visit ON time_entry (visit_id);
CREATE INDEX check_answer_order ON check_answer (order_id);
CREATE INDEX check_answer_asset ON check_answer (asset_id, name);
CREATE INDEX finding_order_order ON finding_order (order_id);
COMMIT;
