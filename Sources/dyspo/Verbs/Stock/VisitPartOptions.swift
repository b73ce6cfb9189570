import ArgumentParser
import DeskModel
import Operations
import ServiceModel

/// What is told of parts with the end of a visit.
struct VisitPartOptions: ParsableArguments {
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A part that was used; 0 is an answer; may be repeated.", valueName: "code=quantity"))
    var part: [String] = []
    @Flag(help: "What was used and not taken for the order comes from what is free on the technician's van.")
    var fromVan = false
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Something bought on the way and used, by its code or any name; may be repeated.",
            valueName: "name=quantity@price"))
    var buy: [String] = []
    @Option(help: ArgumentHelp("The rate of VAT, such as 23.", valueName: "rate"))
    var vat: VATRate?
    @Option(help: ArgumentHelp("The receipt.", valueName: "file"))
    var receipt: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A part that was taken and not used; may be repeated.", valueName: "code=quantity"))
    var returned: [String] = []
    @Option(help: ArgumentHelp("Where that was brought (else it stays on the van).", valueName: "place"))
    var returnedTo: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A part that was lost; may be repeated.", valueName: "code=quantity"))
    var lost: [String] = []
    @Option(help: ArgumentHelp("Why it was lost.", valueName: "reason"))
    var lostReason: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "An old part of the customer's that was taken along; may be repeated.", valueName: "code=quantity"))
    var old: [String] = []
    @Option(help: ArgumentHelp("In which quarantine old parts go (else the only one).", valueName: "place"))
    var oldTo: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("The serial number of a piece; may be repeated.", valueName: "number"))
    var serial: [String] = []

    /// `nil` when nothing is said of parts.
    func said(_ session: Session, missing: [String] = []) throws -> SaidParts? {
        try requireWhatOptionsAreOf()
        guard !(part + buy + returned + lost + old + serial + missing).isEmpty || receipt != nil else { return nil }
        let reading = VisitPartReading(session: session)
        var said = SaidParts()
        said.used = try part.map { try reading.part($0, "--part") }
        said.takesFromVan = fromVan
        said.bought = try buy.map { try reading.purchase($0, vat ?? .standard) }
        said.receipt = try receipt.map { [try session.keep($0)] } ?? []
        said.returned = try returned.map { try reading.part($0, "--returned") }
        said.returnedTo = try returnedTo.map { try session.desk.stockPlace(named: $0, .whole).id }
        said.lost = try lost.map { try reading.part($0, "--lost") }
        said.lostReason = lostReason ?? ""
        said.old = try old.map { try reading.part($0, "--old") }
        said.quarantine = try oldTo.map { try session.desk.stockPlace(named: $0, .whole).id }
        said.missing = try missing.map { try reading.missing($0) }
        for number in serial { try reading.put(number, into: &said) }
        return said
    }

    /// An option that says more of another means nothing without it.
    private func requireWhatOptionsAreOf() throws {
        let all: [(option: String, isGiven: Bool, of: String, isThere: Bool)] = [
            ("--from-van", fromVan, "--part", !part.isEmpty), ("--vat", vat != nil, "--buy", !buy.isEmpty),
            ("--returned-to", returnedTo != nil, "--returned", !returned.isEmpty),
            ("--lost-reason", lostReason != nil, "--lost", !lost.isEmpty),
            ("--old-to", oldTo != nil, "--old", !old.isEmpty),
        ]
        guard let stray = all.first(where: { $0.isGiven && !$0.isThere }) else { return }
        throw Failure.usage(
            english: "\(stray.option) means nothing without \(stray.of).",
            polish: "\(stray.option) nic nie znaczy bez \(stray.of).")
    }
}
