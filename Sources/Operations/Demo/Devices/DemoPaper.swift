import Foundation
import ServiceModel

/// A document that the demo makes itself.
struct DemoPaper: Sendable {
    /// Given when all papers are there.
    private(set) var id = Document.ID(0)
    let name: String
    let bytes: Data
    let owner: DocumentOwner
    let addedAt: Timestamp

    init(name: String, bytes: Data, owner: DocumentOwner, addedAt: Timestamp) {
        self.name = name
        self.bytes = bytes
        self.owner = owner
        self.addedAt = addedAt
    }

    /// A manual for each model, a report and a picture for some of the orders that are over.
    static func all(units: [Asset], _ history: DemoHistory, _ options: DemoOptions) -> [DemoPaper] {
        var models: Set<String> = []
        let day = options.now - 30 * 86_400
        let manuals = units.compactMap { unit -> DemoPaper? in
            guard models.count < 20, models.insert(unit.model).inserted, let owner = DocumentOwner.model(unit.model)
            else { return nil }
            let text = ["Instrukcja obslugi", unit.model, "Dokument firmy pokazowej."]
            return DemoPaper(
                name: "instrukcja-\(unit.model.split(separator: " ").joined(separator: "-")).pdf",
                bytes: DemoPDF.page(text), owner: owner, addedAt: day)
        }
        let reports = history.orders.suffix(12).enumerated().flatMap { index, order -> [DemoPaper] in
            let number = order.number.description.replacing("/", with: "-")
            let text = ["Protokol serwisowy", order.number.description, "Wykonano."]
            let report = DemoPaper(
                name: "protokol-\(number).pdf", bytes: DemoPDF.page(text), owner: .order(order.id),
                addedAt: order.reported + 86_400)
            let picture = DemoPaper(
                name: "zdjecie-\(number).png", bytes: DemoPNG.picture(seed: index), owner: .order(order.id),
                addedAt: order.reported + 86_400)
            return index.isMultiple(of: 2) ? [report, picture] : [report]
        }
        let plans = units.prefix(4).map { unit in
            DemoPaper(
                name: "schemat-\(unit.serial).pdf", bytes: DemoPDF.page(["Schemat", unit.serial]),
                owner: .device(unit.id), addedAt: day)
        }
        var identifiers = DemoIdentifiers(options: options, salt: 11)
        return (manuals + plans + reports).map { paper in
            var paper = paper
            paper.id = identifiers.next()
            return paper
        }
    }
}
