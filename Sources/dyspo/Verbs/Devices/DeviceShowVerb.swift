import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct DeviceShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A device with the orders that named it.")

    @Argument(help: "Name, part of it, serial number or id.")
    var device: String
    @Option(help: "At which site, where several have the name.")
    var site: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try site.map { try session.desk.site(named: $0).id }
        let asset = try session.desk.asset(named: device, at: place)
        let record = try DeviceRecord.one(asset.id, session)
        let orders = OrderReference.newestFirst(try session.desk.orders(of: .device(asset.id)))
        if session.output.isJSON {
            return try session.output.answer(
                record.json.with("orders", .array(orders.map(\.json))).with("piece", try session.piece(of: asset)))
        }
        for line in record.facts(session.wording) { try session.output.line(line) }
        if let piece = try session.words(ofPieceOf: asset) { try session.output.line(piece) }
        let detail = try session.desk.detail(of: asset.id)
        for line in detail.meterLines(session.today, session.wording) { try session.output.line(line) }
        for found in detail.documents {
            let owner = found.owner.kind.name(session.language)
            try session.output.line(
                session.language("Document: ", "Dokument: ") + "\(found.document.name) (\(owner))")
        }
        let answer = detail.history.answer(at: session.desk.now, session.language)
        try session.output.line(session.language("History: ", "Historia: ") + answer)
        for order in orders { try session.output.line(order.words(session.language)) }
    }
}

extension DeviceDetail {
    /// One line a meter: its last readings and where they lead.
    fileprivate func meterLines(_ today: Day, _ wording: Wording) -> [String] {
        asset.meters.map { meter in
            let own = readings.filter { $0.meter == meter.name }
            let last = own.last.map { MeterWords.value($0.value, meter.unit, wording.language) } ?? "-"
            let isBad = own.last.map { !meter.isWithinLimits($0.value) } ?? false
            let trend = DeviceWords.trend(own, of: meter, on: today, wording)
            return [
                "\(meter.name): \(last)", MeterWords.columns(own.map(\.value)), isBad ? "!" : "", trend,
            ].filter { !$0.isEmpty }.joined(separator: "  ")
        }
    }
}
