import Foundation
import Testing

extension Program {
    /// Every kind that a file brings, in the order in which they need one another.
    static let kinds = [
        "skills", "types", "regions", "customers", "sites", "assets", "technicians", "shifts", "absences", "crews",
        "orders",
        "visits", "parts", "stock-places", "stock",
    ]

    /// A company with everything that a file can bring, in awkward texts.
    static func withEverything() throws -> Program {
        let dyspo = try Program.withCompany()
        for (kind, text) in [
            (
                "customers",
                "name,nip,phone,email,key,report_email\n"
                    + "\"Firma \"\"A\"\", B\",1234563218,'+48 22 1,a@b.example,007,\"x@b.example, reporter\"\n"
                    + "'=Zła firma,,,,'-1,\n''apostrof; 🧊 👩‍🔧,,0012,,,\n"
            ),
            (
                "sites",
                """
                customer,name,address,town,latitude,longitude,region,access_days,access_from,access_to,access_note,key
                1234563218,Biuro,'@ 5,Łódź,51.75,19.46,Południe,Mon-Wed|Fri,7:30,16:00,"Kod 12
                drugi wiersz; '=1+1",S-1
                =Zła firma,Bez współrzędnych,,,,,Północ,,22:00,6:00,,

                """
            ),
            (
                "assets",
                """
                customer,site,name,model,serial,warranty,key
                Piekarnia Łoś,Sklep,Piec obrotowy,PO-3,-17,2027-05-31,D1
                Piekarnia Łoś,Sklep,Lada chłodnicza,,,,
                Piekarnia Łoś,Sklep,Piec obrotowy,,A|B,,

                """
            ),
            (
                "technicians",
                """
                name,phone,latitude,longitude,regions,skills,weekdays,start,end,lunch_from,lunch_to,lunch_minutes,overtime,daily_cap,active,key
                Ąda Łuk,-1,51.7,19.4,Południe|Północ,SEP:2:2027-05-31|F-gaz,Mon-Thu,22:00,6:00,25:00,26:00,,60,4,,T9
                Bez Zmian,,51.7,19.4,Południe,,,,,,,,,,,
                Odszedł,,51.7,19.4,Południe,,,8:00,16:00,,,,,,no,

                """
            ),
            (
                "shifts",
                """
                technician,day,weekdays,start,end,lunch_from,lunch_to,lunch_minutes,overtime
                Bez Zmian,,Mon-Tue,8:00,12:00,,,,
                Bez Zmian,,Mon,13:00,17:00,,,,
                Bez Zmian,2026-11-26,,,,,,,
                Ewa Zych,2026-11-25,,10:00,14:00,11:00,12:00,20,30

                """
            ),
            (
                "types",
                """
                code,name,category,tasks,checklist,parts,signature,photo,priority,sla_class,active,key
                montaz,"Montaż; ""duży"" kocioł",montaż,"montaż; 4h; F-gaz:2; ekipa 2 | odbiór; 30m; po 1; odstęp 1d","napięcie; liczba; V; 207..253
                stan; wybór; dobry/zły",RURA=2|X\\=1,tak,nie,high,A+,,M-1
                pusty,-Pusty,,,,,,,,,nie,
                repair,Naprawa nasza,naprawa,,,,,tak,,,,

                """
            ),
            (
                "absences",
                """
                technician,from,to,kind,note
                Ewa Zych,2026-11-30,2026-12-01,choroba,tajne
                Jan Wilk,2026-10-25 02:30:00+01:00,2026-10-25 04:00,urlop,

                """
            ),
            (
                "crews",
                """
                name,leader,members,from,to
                "Windy, duże",Ewa Zych,Jan Wilk|Bez Zmian,2026-11-23,
                -Zimowa,Ąda Łuk,Jan Wilk,2026-01-02,2026-03-31

                """
            ),
            (
                "orders",
                """
                customer,site,title,note,type,priority,duration,skills,window_from,window_to,due,serial,parts,technician,crew,key,excluded,promised_from,promised_to,promised_whom
                Piekarnia Łoś,Sklep,-Piec,"a, b
                c",naprawa,pilne,1:30,SEP:2|F-gaz,2026-11-24 08:00,2026-11-24 12:00,2026-11-25,-17|A\\|B,FILTR=2|PASEK|X\\=1=3,Ewa Zych,2,007,Jan Wilk,2026-11-24 08:00,2026-11-24 10:00,"p. Zofia; ""Z"" i syn"
                Hotel Mewa,Recepcja,Szkic,,,,,,,,,,,,,,,,,
                =Zła firma,Bez współrzędnych,Czeka na mapę 🗺,,,,45,SEP,,,,,,Jan Wilk,,,,,,
                Szkoła nr 3,Kotłownia,Kocioł,,montaz,,60,,,,,,,,,ERP 7,,,,
                Szkoła nr 3,Kotłownia,Komin,,,,60,,,,,,,,,,,,,
                Hotel Mewa,Recepcja,Anulowane,,,,60,,,,,,,,,,,,,

                """
            ),
            (
                "parts",
                """
                kod,nazwa,kod kreskowy,jednostka,cena,stawka VAT,zamienniki,zestaw,numery seryjne,gwarancja miesiące,w katalogu,aktywny
                FILTR,"Filtr ""S"", siatkowy",5901234123457,szt,"12,30",23,PASEK|X=1,,,,,
                PASEK,=Pasek,,m,0.05,8%,FILTR,,,,,
                X=1,-Dziwny kod,,szt,,,,,,,,nie
                KOMPLET,Komplet,,,,zw,,FILTR=2|X\\=1=3,,,,
                SPR,Sprężarka,,,1999.99,,,,tak,24,,
                ZAK-000001,Kolanko 15,,,24.90,,,,,,nie,

                """
            ),
            (
                "stock-places",
                """
                kod,rodzaj,nazwa,serwisant,aktywny
                M1,magazyn,"Magazyn ""główny"" nasz",,
                W-01,samochód,,Ewa Zych,
                KW,quarantine,-Stare,,nie

                """
            ),
            (
                "stock",
                """
                place,część,ilość,wartość,cena,numery seryjne,stan minimalny
                M1,FILTR,8,,10.00,,
                M1,PASEK,"2,125",0.11,,,
                W-01,FILTR,3,30.01,,,4
                W-01,SPR,2,3000.01,,S-1|S\\|2,
                W-01,PASEK,,,,,"1,5"
                W-01,ZAK-000001,1,24.90,,,

                """
            ),
        ] {
            let answer = try dyspo("import", kind, try dyspo.file("\(kind).csv", text))
            try #require(answer.status == 0, "\(kind): \(answer.errors)")
        }
        return dyspo
    }
}
