package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// What a technician tells with the end of a visit when all is as it should be: answers to what is asked, and that what was
    /// taken along was used. The same `salt` gives the same answers.
    package func usualReport(
        of visit: Visit.ID, salt: Int
    ) throws -> (answers: [SaidAnswer]?, parts: SaidParts?) {
        try store.read { reader in
            guard let visit = try reader.visit(visit), let order = try reader.find(visit.order) else {
                return (nil, nil)
            }
            let answers = try reader.usualAnswers(of: order, salt: salt)
            return (answers.isEmpty ? nil : answers, try reader.usualParts(of: order))
        }
    }
}

extension Reader {
    /// Answers to what is asked of an order.
    func usualAnswers(of order: Order, salt: Int) throws -> [SaidAnswer] {
        guard let checklist = order.terms?.checklist, !checklist.isEmpty else { return [] }
        let devices = try order.assets.compactMap { try find($0) }.map { (id: $0.id, model: $0.model) }
        return DemoAnswers.all(checklist, devices: devices, salt: salt).map { line, value in
            SaidAnswer(question: line.item.question, device: line.device, words: value.text)
        }
    }

    /// Everything that was taken along was used; of pieces with numbers nobody says so here.
    fileprivate func usualParts(of order: Order) throws -> SaidParts? {
        let open = try uses(of: order.id).filter { $0.value.difference > .zero }
        guard !open.isEmpty else { return nil }
        var said = SaidParts()
        said.used = try open.keys.sorted().map { id in
            let isNumbered = try find(id)?.hasSerials ?? true
            return SaidPart(id, isNumbered ? .zero : open[id]?.difference ?? .zero)
        }
        return said
    }
}
