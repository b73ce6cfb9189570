import DeskModel
import Geography
import Interchange
import ServiceModel
import Testing

let warsaw = CompanyCalendar(identifier: "Europe/Warsaw")!

/// What a good file of each kind gives.
@Suite struct ImportRowTests {
    let reader = ImportReader(calendar: warsaw)

    func row<Row: ImportRow>(_ file: String, reader: ImportReader? = nil) throws -> Row {
        let result = try (reader ?? self.reader).read(Row.self, from: file.utf8)
        try #require(result.problems.isEmpty, "\(result.problems.map { $0.sentence(.english) })")
        return try #require(result.rows.first)
    }

    func moment(_ day: String, _ time: String) -> Timestamp {
        warsaw.timestamp(of: Day(iso: day)!, TimeOfDay(time)!)
    }

    @Test func customers() throws {
        let firm: ImportedCustomer = try row(
            "name,nip,phone,email\n Piekarnia Zmyślona ,123-456-32-18,+48 000 1,a@b.example")
        #expect(firm.name == "Piekarnia Zmyślona")
        #expect(firm.nip?.digits == "1234563218")
        #expect((firm.line, firm.phone, firm.email) == (2, "+48 000 1", "a@b.example"))
        let person: ImportedCustomer = try row("Nazwa;Telefon\nAnna Nowak;")
        #expect(person.nip == nil && person.phone.isEmpty)
    }

    @Test func sitesWithPolishHeadersAndDecimalCommas() throws {
        let site: ImportedSite = try row(
            """
            klient;nazwa;adres;miejscowość;szerokość;DŁUGOŚĆ;rejon;dostęp_dni;dostęp od;dostęp do;dostęp uwagi
            Piekarnia;Zakład;ul. Polna 1;Łódź;51,77;19,46;Łódzkie;pn-pt, so;7:00;16:30;"Kod 12
            Pies"
            """)
        #expect(site.location == Coordinate(latitude: 51.77, longitude: 19.46))
        #expect(site.access?.weekdays.count == 6)
        #expect(site.access?.to == TimeOfDay("16:30"))
        #expect(site.accessNote == "Kod 12\nPies")
        #expect((site.customer, site.region, site.town) == ("Piekarnia", "Łódzkie", "Łódź"))
        let bare: ImportedSite = try row("customer,name,region\nA,B,C")
        #expect(bare.location == nil && bare.access == nil)
    }

    @Test func technicians() throws {
        let technician: ImportedTechnician = try row(
            """
            name,latitude,longitude,regions,skills,start,end,lunch_from,lunch_to,lunch_minutes,overtime,daily_cap
            Ewa Zych,52.2,21.0,Mazowsze | Łódzkie,F-gaz:2:2027-05-31 | SEP G1,7:00,15:00,11:00,13:30,30,90,6
            """)
        #expect(technician.regions == ["Mazowsze", "Łódzkie"])
        #expect(technician.skills.map(\.code) == ["F-gaz", "SEP G1"])
        #expect(technician.skills[0].level == 2 && technician.skills[0].validThrough == Day(iso: "2027-05-31"))
        #expect(technician.skills[1].level == 1 && technician.skills[1].validThrough == nil)
        let hours = try #require(technician.pattern[.friday].first)
        #expect(hours.lunch == Break(earliest: TimeOfDay("11:00")!, latest: TimeOfDay("13:00")!, minutes: 30))
        #expect(hours.overtime == 90 && technician.dailyCap == 6)
        #expect(technician.pattern[.saturday].isEmpty)
    }

    @Test func aHomeTownWillDoWhenOnlyOneBearsTheName() throws {
        let reader = ImportReader(calendar: warsaw, gazetteer: .poland())
        let file = "imię_i_nazwisko;miasto;rejony\nJan Lis;Gniezno;Wielkopolska"
        let technician: ImportedTechnician = try row(file, reader: reader)
        #expect(abs(try #require(technician.home).latitude - 52.53) < 0.05)
        let twins = try reader.read(ImportedTechnician.self, from: "name,town,regions\nJan Lis,Michałowice,X".utf8)
        guard case .value(.notOneOf(_, let allowed)) = twins.problems.first?.reason else {
            Issue.record("expected a choice")
            return
        }
        #expect(allowed.contains("Michałowice (małopolskie)"))
        let chosen: ImportedTechnician = try row("name,town,regions\nJan Lis,Gniezno,X", reader: reader)
        #expect(chosen.homeTown == "Gniezno")
    }

    @Test func shiftsOfADayOfAWeekAndANight() throws {
        let day: ImportedShift = try row("technician,day,start,end\nEwa Zych,28.11.2026,8:00,14:00")
        #expect(day.when == .day(Day(iso: "2026-11-28")!))
        #expect(day.hours == ShiftHours(start: TimeOfDay("8:00")!, end: TimeOfDay("14:00")!))
        let off: ImportedShift = try row("serwisant;dzień;początek;koniec\nEwa Zych;2026-12-24;;")
        #expect(off.hours == nil)
        let week: ImportedShift = try row("technician,weekdays,start,end\nEwa Zych,Mon-Wed,22:00,06:00")
        #expect(week.when == .weekly([.monday, .tuesday, .wednesday]))
        #expect(week.hours?.end.minutes == 30 * 60)
    }

    @Test func absencesTakeWholeDaysOrHours() throws {
        let week: ImportedAbsence = try row("technician,from,to,kind\nEwa Zych,2026-10-24,2026-10-25,urlop")
        #expect(week.window.seconds == 49 * 3600, "the night in which the clock is put back is an hour longer")
        #expect(week.reason == .holiday)
        let hours: ImportedAbsence = try row("serwisant;od;do;powód\nEwa Zych;23.11.2026 10:00;2026-11-23T12:00;L4")
        #expect(hours.window == TimeWindow(start: moment("2026-11-23", "10:00"), end: moment("2026-11-23", "12:00")))
        #expect(hours.reason == .illness)
    }

    @Test func orders() throws {
        let order: ImportedOrder = try row(
            """
            klient;miejsce;tytuł;uwagi;rodzaj;priorytet;czas trwania;umiejętności;okno od;okno do;termin;części;serwisant;ekipa
            Piekarnia;Zakład;Brak ogrzewania;Dzwonić;naprawa;pilne;1:30;Gaz:2;2026-11-24 08:00;2026-11-24 12:00;2026-11-25;FILTR=2 | PASEK;Ewa Zych;2
            """)
        #expect((order.type, order.priority, order.duration, order.crewSize) == (.repair, .urgent, 90, 2))
        #expect(order.preference == TimeWindow(start: moment("2026-11-24", "8:00"), end: moment("2026-11-24", "12:00")))
        #expect(order.due == moment("2026-11-26", "0:00"), "the whole 25th")
        #expect(order.parts == [PartLine(code: "FILTR", quantity: 2), PartLine(code: "PASEK", quantity: 1)])
        #expect(order.technician == "Ewa Zych")
        let bare: ImportedOrder = try row("customer,site,title\nA,B,C")
        #expect(bare.type == nil && bare.priority == nil && bare.duration == nil && bare.crewSize == nil)
        #expect(bare.skills.isEmpty && bare.preference == nil && bare.due == nil)
    }

    @Test func twoEqualOrdersAreTwoOrders() throws {
        let result = try reader.read(ImportedOrder.self, from: "customer,site,title\nA,B,C\nA,B,C".utf8)
        #expect(result.rows.map(\.line) == [2, 3])
    }
}
