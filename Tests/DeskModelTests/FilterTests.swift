import DeskModel
import ServiceModel
import Testing

/// The grammar of filters, and what it lets through.
@Suite struct FilterTests {
    private static let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    /// Monday 2026-11-23, 12:00.
    private static let now = calendar.timestamp(iso8601: "2026-11-23T12:00:00+01:00")!
    private static let times = TimeWords(calendar: calendar, now: now)

    private static func card(_ change: (inout VisitCard) -> Void = { _ in }) -> VisitCard {
        var card = VisitCard(
            id: Visit.ID(1), order: Order.ID(1), number: OrderNumber(year: 2026, sequence: 123), sequence: 1,
            state: .open, title: "Brak ogrzewania", customer: "Hotel Pod Dębem", town: "Łódź", address: "ul. Polna 1",
            region: Region.ID(1), location: nil, priority: .urgent, duration: 60, skills: ["GAZ", "SEP:2"],
            sla: ServiceLevel(fix: calendar.timestamp(iso8601: "2026-11-25T10:00:00+01:00")), preference: nil,
            told: nil,
            placement: nil, lock: .none, overrideReason: nil, version: 1)
        change(&card)
        return card
    }

    private func matches(
        _ text: String, technicians: [String] = [], isLate: Bool = false, _ change: (inout VisitCard) -> Void = { _ in }
    ) throws -> Bool {
        let subject = FilterSubject(
            Self.card(change), region: "Północ", technicians: technicians, isLate: isLate)
        return try #require(try Filter(text, Self.times)).matches(subject)
    }

    @Test(arguments: [
        ("ogrzewania", true), ("OGRZEWANIA", true), ("lodz", true), ("debem", true), ("chłodnia", false),
        ("!chłodnia", true), ("\"pod dębem\"", true), ("\"dębem pod\"", false), ("skill:gaz", true),
        ("skill:SEP", true), ("skill:UDT", false), ("!skill:UDT skill:GAZ", true), ("region:polnoc", true),
        ("rejon:południe", false), ("customer:hotel", true), ("klient:szpital", false), ("town:łódź", true),
        ("number:123", true), ("numer:12", false), ("state:open", true), ("stan:otw", true), ("state:planned", false),
        ("priority:urgent", true), ("prio>normal", true), ("prio<normal", false), ("due<wed", false),
        ("due<thu", true), ("termin<czw", true), ("due:wed", true), ("due=25.11", true), ("due>tue", true),
        ("due>wed", false), ("due:none", false), ("late", false), ("!late", true), ("long", false), ("!długie", true),
        ("awaits-part", false), ("locked", false),
        ("skill:GAZ ogrz due<thu !late", true), ("free>1h", true),
    ])
    func aFilterLetsThrough(text: String, expected: Bool) throws {
        #expect(try matches(text) == expected)
    }

    @Test func statesOfAVisitAreAskedFor() throws {
        #expect(try matches("late", isLate: true))
        #expect(try matches("zablokowane") { $0.lock = .both })
        let window = TimeWindow(start: Self.now, end: Self.now + 3600)!
        #expect(try matches("obiecane") { $0.told = Promise(window: window, toldTo: "Ala", toldAt: Self.now) })
        #expect(try matches("tech:zych", technicians: ["Ewa Zych"]))
        #expect(!(try matches("tech:wilk", technicians: ["Ewa Zych"])))
        // Nobody has it yet: who may get it says nothing.
        #expect(try matches("tech:wilk"))
    }

    @Test func aDayIsAskedForItsFreeTime() throws {
        var day = DaySheet(
            cell: CellKey(Technician.ID(1), Self.times.today),
            shifts: [TimeWindow(start: Self.now, end: Self.now + 8 * 3600)!], free: 5400)
        #expect(try #require(try Filter("free>1h", Self.times)).matches(day))
        #expect(!(try #require(try Filter("wolne>1:30", Self.times)).matches(day)))
        #expect(!(try #require(try Filter("over", Self.times)).matches(day)))
        day.overtime = 60
        #expect(try #require(try Filter("over", Self.times)).matches(day))
        #expect(!(try #require(try Filter("!ponad", Self.times)).matches(day)))
    }

    @Test(arguments: [
        ("skill:E dus<wed", 8, FilterFault.Kind.unknownKey("dus", nearest: "due")),
        ("ab \"cd", 3, .openQuote), ("skill:", 0, .noValue("skill")),
        ("due<blah", 0, .value("blah", .notADate("blah"))), ("load>x%", 0, .value("x%", .notANumber("x%"))),
    ])
    func aFaultNamesItsColumn(text: String, column: Int, kind: FilterFault.Kind) {
        #expect {
            _ = try Filter(text, Self.times)
        } throws: { error in
            let fault = error as? FilterFault
            return fault?.column == column && fault?.kind == kind
        }
    }

    @Test func nothingIsNoFilter() throws {
        #expect(try Filter("   ", Self.times) == nil)
        #expect(try Filter("", Self.times) == nil)
    }

    private static let known = FilterVocabulary(
        skills: ["E", "EG"], regions: ["Śląsk", "Dolny Śląsk", "Mazowsze"],
        technicians: ["Jan Nowak", "Jan Nowakowski"], customers: ["Hotel", "Hotel Mewa", "Szpital"],
        towns: ["Góra", "Góra Kalwaria", "Nowa Góra"], contracts: ["U/1", "U/12"])

    private func finds(_ text: String, region: String = "Śląsk", technician: String = "Jan Nowak", _ card: VisitCard)
        throws -> Bool
    {
        let filter = try #require(try Filter(text, Self.times, known: Self.known))
        return filter.matches(FilterSubject(card, region: region, technicians: [technician], isLate: false))
    }

    @Test func anExactNameWinsOverThoseThatHoldIt() throws {
        let card = Self.card()
        #expect(try finds("region:śląsk", region: "Śląsk", card))
        #expect(try !finds("region:slask", region: "Dolny Śląsk", card))
        #expect(try !finds("tech:\"jan nowak\"", technician: "Jan Nowakowski", card))
        #expect(try !finds("customer:hotel", Self.card { $0.customer = "Hotel Mewa" }))
        #expect(try !finds("town:góra", Self.card { $0.town = "Nowa Góra" }))
        #expect(try !finds("contract:u/1", Self.card { $0.contract = "U/12" }))
        #expect(try !finds("skill:e", Self.card { $0.skills = ["EG"] }))
        #expect(try finds("skill:e", Self.card { $0.skills = ["E:2"] }))
    }

    @Test func otherwiseAWordHasToBeginSo() throws {
        let card = Self.card()
        #expect(try finds("region:śląs", region: "Dolny Śląsk", card))
        #expect(try finds("region:dolny", region: "Dolny Śląsk", card))
        #expect(try finds("tech:nowak", technician: "Jan Nowakowski", card))
        #expect(try finds("customer:mew", Self.card { $0.customer = "Hotel Mewa" }))
        #expect(throws: FilterFault.self) { try finds("region:ląsk", region: "Śląsk", card) }
        #expect(throws: FilterFault.self) { try finds("customer:otel", card) }
    }

    @Test func aStateWithAnExactNameIsThatStateAlone() throws {
        let ticket = try #require(try Filter("state:planned", Self.times, known: Self.known))
        #expect(
            ticket.matches(FilterSubject(Self.card { $0.state = .planned }, region: "", technicians: [], isLate: false))
        )
    }
}
