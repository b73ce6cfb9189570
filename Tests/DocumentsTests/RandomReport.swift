import DeskModel
import ServiceModel

/// A made-up service report: the same seed gives the same, of 1 to 12 pages, in the letters that customers have.
struct RandomReport {
    private(set) var report: ServiceReport
    private(set) var envelope: ReportEnvelope
    private var state: UInt64

    private static let names = [
        "Szpital Umowny Grodzisk Mazowiecki", "Spółdzielnia Zażółcona w Gęślej Jaźni",
        "Müller & Söhne Kälteanlagen GmbH",
        "Hôtel Façade Ltd.", "Īrnā مركز الخدمة", "שירות תקשורת", "ООО «Тепло»", "Ελληνική Θέρμανση",
        "Przedsiębiorstwo Usługowo-Handlowe ☎ Łącznik 😀",
        String(String(repeating: "Bardzodługanazwabezodstępów", count: 8).prefix(200)),
        String(String(repeating: "Zakład Usług Komunalnych i Mieszkaniowych ", count: 5).prefix(199)),
    ]
    private static let words = [
        "wymieniono", "filtr", "Ölpumpe", "ciśnienie", "sprężarka", "check", "valve", "łożysko", "Überdruck", "źródło",
        "próba", "szczelność", "ćwierć", "straße", "jaźń", "🔧", "±0,5", "m³/h", "→", "120 °C",
    ]

    init(seed: Int, _ language: Language) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        report = ServiceReport(
            number: OrderNumber(year: 2026, sequence: seed + 1), visit: 1, title: "", type: .repair,
            reported: Timestamp(seconds: 1_795_400_000), customer: .init(name: ""), site: .init(name: ""))
        envelope = ReportEnvelope(
            version: 1, language: language, madeAt: Timestamp(seconds: 1_795_430_000),
            content: String(repeating: "0123456789abcdef", count: 4), signing: .notAsked)
        fill(seed)
    }

    private mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % max(1, limit)
    }

    private mutating func name() -> String { Self.names[below(Self.names.count)] }

    private mutating func sentence(_ most: Int) -> String {
        (0..<1 + below(most)).map { _ in Self.words[below(Self.words.count)] }.joined(separator: " ") + "."
    }

    private mutating func fill(_ seed: Int) {
        // Every tenth is long: up to twelve pages.
        let isLong = seed % 10 == 9
        report.title = sentence(6)
        report.words = sentence(isLong ? 200 : 30)
        report.reporter = Reporter(name: name(), phone: "+48 000 000 \(100 + below(900))", email: "a.b@example.com")
        report.customer = .init(name: name(), nip: "6772396171", phone: "+48 000 000 001")
        report.site = .init(name: name(), lines: ["ul. Żółta 1", "Łódź"])
        report.contract = below(2) == 0 ? "" : "U/2026/011"
        report.devices = (0..<below(isLong ? 20 : 4)).map { index in
            .init(name: name(), model: sentence(2), serial: "SN-\(seed)-\(index)", place: sentence(3))
        }
        report.works = [
            .init(
                visit: 1, act: [.complete, .partial, .needsParts][below(3)], crew: [name(), name()],
                arrived: Timestamp(seconds: 1_795_420_000), started: Timestamp(seconds: 1_795_420_300),
                ended: Timestamp(seconds: 1_795_427_000), travel: below(90), work: below(200), pause: below(20),
                found: sentence(40), done: sentence(isLong ? 600 : 40), advice: below(2) == 0 ? "" : sentence(12))
        ]
        report.answers = (0..<below(isLong ? 160 : 24)).map { index in
            let item = ChecklistItem(
                question: sentence(6), answer: .number, unit: "V", least: "207", most: below(2) == 0 ? "253" : nil)
            let value = below(8) == 0 ? nil : "\(190 + below(80)).\(below(10))"
            return .init(
                number: index + 1, item: item, device: isLong ? "Dźwig \(index / 40)" : "", value: value,
                isOutside: below(7) == 0 && value != nil)
        }
        report.parts = (0..<below(isLong ? 40 : 6)).map { index in
            .init(
                code: "AKU-\(index)V9AH", name: sentence(5), thousandths: Int64(1 + below(20_000)), unit: "m",
                serials: below(3) == 0 ? (0..<below(9)).map { "A\(index)-\($0)" } : [],
                coverage: LineCoverage.allCases[below(4)])
        }
        report.photos = (0..<(seed % 20 == 19 ? 60 : below(7))).map { index in
            .init(
                hash: below(9) == 0 ? "broken" : "photo", name: "IMG_\(index).jpg",
                question: below(2) == 0 ? "" : sentence(5),
                takenAt: Timestamp(seconds: 1_795_425_000))
        }
        let strokes = SignatureStrokes(
            drawn: [(0..<40).map { step in (x: Double(step * 5), y: Double(step * step % 37)) }])
        switch below(3) {
        case 0:
            envelope.signing = .signed(
                name: name(), role: sentence(3), at: Timestamp(seconds: 1_795_427_000), strokes: strokes, version: 1)
        case 1: envelope.signing = .none(reason: sentence(8))
        default:
            envelope.version = 2
            envelope.changes = (0..<1 + below(12)).map { _ in sentence(14) }
            envelope.signing = .signed(
                name: name(), role: "", at: Timestamp(seconds: 1_795_427_000), strokes: nil, version: 1)
        }
    }

    static let issuer = PrintedIssuer(
        name: "Zimny Serwis Testowy sp. z o.o.",
        lines: ["ul. Przykładowa 12, 00-950 Warszawa", "serwis@zimny.example"],
        taxNumber: "NIP 677-239-61-71", colour: PrintedColour("#0B5D4E")!)

    var document: PrintedDocument {
        ServiceReportPrint(
            report, envelope, issuer: Self.issuer, CompanyCalendar(identifier: "Europe/Warsaw")!
        ).document
    }
}
