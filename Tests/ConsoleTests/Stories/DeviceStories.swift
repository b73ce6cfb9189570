import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The list of devices, and the page of one.
@Suite struct DeviceStories {
    /// A desk that knows a UPS with two strings, and a cold store elsewhere.
    static func desk(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        desk.devices = known
        return desk
    }

    private static let monday = SmallCity.monday

    private static let site = Site(
        id: Identifier(501), customer: Identifier(1), name: "Pawilon Kopernika 47", address: "ul. Kopernika 47",
        town: "Żyrardów", location: nil, region: Identifier(1))

    private static let unit = Asset(
        id: Identifier(601), site: site.id, name: "UPS", model: "Stałoprąd U10", serial: "SU-2023-390893",
        state: .limited, place: "poziom -1", installed: Day(iso: "2023-03-15")!,
        warrantyFrom: Day(iso: "2023-03-15")!, warrantyThrough: Day(iso: "2025-03-14")!, warrantyCovers: [.parts],
        checks: [AssetCheck(name: "próba autonomii", due: Day(iso: "2027-10-02")!)],
        meters: [
            Meter(name: "autonomia", unit: "min", least: 10), Meter(name: "szereg A", unit: "V", least: 12),
        ])

    private static let modules = [("Szereg A", AssetState.outOfUse), ("Szereg B", .works)].enumerated().map {
        Asset(
            id: Identifier(602 + Int64($0)), site: site.id, parent: unit.id, name: $1.0, model: "16 × 12 V", serial: "",
            state: $1.1)
    }

    private static let customer = Customer(id: Identifier(1), name: "Szpital Umowny")

    static var known: [(line: DeviceLine, detail: DeviceDetail)] {
        ([unit] + modules).map { asset in
            let isUnit = asset.id == unit.id
            return (
                DeviceLine(
                    asset: asset, site: site, customer: customer.name, depth: isUnit ? 0 : 1, hasModules: isUnit),
                DeviceDetail(
                    asset: asset, site: site, customer: customer, parent: isUnit ? nil : unit,
                    neighbours: [unit] + modules, readings: isUnit ? readings : [],
                    documents: isUnit ? documents : [], history: isUnit ? history : RepairHistory(), sequence: 1)
            )
        }
    }

    private static var readings: [MeterReading] {
        [("autonomia", [18.0, 16, 15, 13, 11]), ("szereg A", [12.6, 12.4, 12.1, 11.2])].flatMap { meter, values in
            values.enumerated().map { index, value in
                let at = SmallCity.moment(monday - (values.count - index) * 60, "10:00")
                return MeterReading(
                    id: Identifier(Int64(index) + (meter == "autonomia" ? 700 : 800)), asset: unit.id, meter: meter,
                    value: value, at: at, recordedAt: at, actor: "ewa")
            }
        }
    }

    private static let documents = [
        ("instrukcja-U10.pdf", 2_100_000, DocumentOwner.model("Stałoprąd U10")!),
        ("zdjecie-wyswietlacza.jpg", 412_000, .device(unit.id)),
    ].enumerated().map { index, paper in
        OwnedDocument(
            document: Document(
                id: Identifier(900 + Int64(index)), hash: String(repeating: "a", count: 64), size: paper.1,
                mediaType: "application/pdf", name: paper.0, addedAt: SmallCity.moment(monday, "06:00"), addedBy: "ewa"),
            owner: paper.2)
    }

    private static var history: RepairHistory {
        let past: [(Int, Int, String, OrderType, Int?)] = [
            (28, 12, "Brak zasilania, wymiana szeregu B", .repair, 2),
            (52, 4, "Przegląd, autonomia 11 min", .inspection, nil),
            (75, 2, "Brak zasilania, alarm BATT", .repair, nil),
        ]
        return RepairHistory(
            visits: past.map { days, number, title, type, again in
                HistoryVisit(
                    id: Identifier(Int64(number)), order: Identifier(Int64(number)),
                    number: OrderNumber(year: 2026, sequence: number), type: type, title: title, state: .completed,
                    at: SmallCity.moment(monday - days, "10:00"), workMinutes: 60, crew: ["Tomasz Mazur"],
                    site: site.id,
                    siteName: site.name, devices: [unit.id],
                    parts: number == 12 ? [PartLine(code: "AKU-12V9AH", quantity: 16)!] : [],
                    returnOf: again.map { OrderNumber(year: 2026, sequence: $0) })
            }, open: [OrderNumber(year: 2026, sequence: 101)])
    }

    @Test func aUnitIsListedWithItsModulesAndItsPageIsEnteredAndLeft() {
        let desk = Self.desk()
        desk.press("gd", "j")
        #expect(desk.text.contains("Devices 3"))
        #expect(desk.text.contains("Pawilon Kopernika 47, Żyrardów  Szpital Umowny  3"))
        #expect(
            desk.statusLine
                == "UPS Stałoprąd U10: limited, warranty: ended 619 days ago, open: 1 order (no. 101).")
        desk.press(.enter)
        #expect(desk.text.contains("visits 3, in 90 days 3, same fault within 30 days 1"))
        #expect(desk.text.contains("at its limit by now"))
        desk.press(.escape)
        #expect(desk.text.contains("Devices 3"))
    }

    @Test func aVisitOpensItsOrderAndAModuleItsPage() {
        let desk = Self.desk()
        desk.press("gd", "j", .enter)
        desk.press(.tab, .tab, .tab, .tab, "j", .enter)
        #expect(desk.text.contains("part of UPS"))
        desk.press(.escape)
        #expect(desk.text.contains("Stałoprąd U10"))
        desk.press(.tab, .tab, "j", .enter)
        #expect(
            desk.effects.contains { if case .ask(.orders(.one(let id))) = $0 { id == Order.ID(12) } else { false } })
    }

    /// A store with a unit of two modules and another unit, all at the first site.
    static func moving(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        let site = desk.store.catalogue.sites[0]
        func enter(_ name: String, _ serial: String, partOf unit: String? = nil) {
            var details = EditAsset.Changes()
            (details.name, details.serial) = (name, serial)
            details.parent = desk.store.catalogue.assets.first { $0.serial == unit }.map { .set($0.id) }
            desk.anotherDesk(CreateAsset(site: site.id, details: details))
        }
        enter("UPS", "U-1")
        enter("Rozdzielnica", "R-1")
        enter("Szereg A", "S-1", partOf: "U-1")
        return desk
    }

    @Test func aModuleMovesToAnotherUnitAndACircleIsRefused() throws {
        let desk = Self.moving()
        func asset(_ serial: String) throws -> Asset {
            try #require(desk.store.catalogue.assets.first { $0.serial == serial })
        }
        desk.press("gd", "/")
        desk.type("device:S-1")
        desk.press(.enter, "j", "e", .tab)
        desk.type("Rozdz")
        desk.press(.down, .enter, .key(.control("s")))
        #expect(desk.statusLine.contains("Szereg A") && desk.statusLine.contains("Rozdzielnica"))
        #expect(try asset("S-1").parent == asset("R-1").id)
        // Its new unit cannot become a part of it.
        desk.press("\\", "/")
        desk.type("device:R-1")
        desk.press(.enter, "j", "e", .tab)
        desk.type("Szereg")
        desk.press(.down, .enter, .key(.control("s")))
        #expect(desk.statusLine == "Not moved: Szereg A is part of Rozdzielnica; that would be a circle.")
        #expect(try asset("R-1").parent == nil)
    }

    @Test func theStateIsChosenInTheForm() throws {
        let desk = Self.moving()
        desk.press("gd", "/")
        desk.type("device:U-1")
        desk.press(.enter, "j", "e")
        desk.type("limited")
        desk.press(.down, .enter, .key(.control("s")))
        #expect(desk.store.catalogue.assets.first { $0.serial == "U-1" }?.state == .limited)
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func formLabelAndModels(columns: Int, rows: Int) throws {
        for (language, prefix) in [(Language.english, ""), (.polish, "polish-")] {
            let desk = Self.desk(size: (columns, rows), language: language)
            desk.press("gd", "j", "e")
            try Golden.compare(desk.text, with: "\(prefix)device-form-\(columns)x\(rows)")
            desk.press(.escape, "-")
            try Golden.compare(desk.text, with: "\(prefix)devices-folded-\(columns)x\(rows)")
            desk.press("-", ">")
            try Golden.compare(desk.text, with: "\(prefix)devices-by-model-\(columns)x\(rows)")
            desk.press("<", "j", "E")
            try Golden.compare(desk.text, with: "\(prefix)device-label-\(columns)x\(rows)")
        }
    }

    @Test func documentsAreShownAndAdded() {
        let desk = Self.desk()
        desk.press("gd", "j", .enter, .tab, .tab, .tab, .tab, .tab, "j", "v")
        #expect(desk.shownDocuments == ["instrukcja-U10.pdf"])
        desk.press("a")
        desk.type("papers/plan.pdf")
        desk.press(.enter)
        #expect(desk.attached.map(\.path) == ["papers/plan.pdf"])
        #expect(desk.attached.map(\.owner) == [.device(Asset.ID(601))])
    }

    @Test func aReadingIsNotedOnTheMeters() {
        let desk = Self.desk()
        desk.press("gd", "j", .enter, .tab, .tab, "a")
        desk.type("godziny")
        desk.press(.enter)
        #expect(desk.statusLine.contains("Say the meter and a number"))
        desk.type(" 1250,5")
        desk.press(.enter)
        let reading = desk.effects.compactMap { effect -> AddReading? in
            if case .perform(let command, _) = effect { command as? AddReading } else { nil }
        }.last
        #expect(reading?.meter == "godziny" && reading?.value == 1250.5)
    }

    @Test func aNewOrderBeginsWithTheDevice() {
        let desk = Self.desk()
        desk.press("gd", "j", "N")
        #expect(desk.text.contains("Szpital Umowny") && desk.text.contains("Pawilon Kopernika 47"))
        desk.press(.escape)
    }

    @Test func wordsFindDevicesAndTheRestOfAFilterIsTold() {
        let desk = Self.desk()
        desk.press("gd", "/")
        desk.type("szereg b")
        desk.press(.enter)
        #expect(desk.text.contains("Devices 1 of 3") && !desk.text.contains("Szereg A"))
        desk.press("/")
        desk.type("skill:SEP")
        desk.press(.enter)
        #expect(desk.statusLine.contains("words, device:, customer: and town: find devices"))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func screens(columns: Int, rows: Int) throws {
        for (language, prefix) in [(Language.english, ""), (.polish, "polish-")] {
            let desk = Self.desk(size: (columns, rows), language: language)
            desk.press("gd", "j")
            try Golden.compare(desk.text, with: "\(prefix)devices-\(columns)x\(rows)")
            desk.press(.enter, "jj")
            try Golden.compare(desk.text, with: "\(prefix)device-\(columns)x\(rows)")
        }
    }
}
