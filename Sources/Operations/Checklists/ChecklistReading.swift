import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// The terms of an order with what is asked of the models of its devices; `nil` when nobody says anything.
    func terms(_ terms: WorkTerms?, for devices: [Asset.ID]) throws -> WorkTerms? {
        let models = try checklists(ofModels: devices.compactMap { try find($0)?.model })
        guard terms != nil || !models.isEmpty else { return nil }
        return (terms ?? WorkTerms()).asking(models)
    }

    /// What an order asks, with what was answered; answers that are being told may be added.
    func answeredChecklist(of order: Order, with told: [CheckAnswer] = []) throws -> Checklist {
        let devices = try order.assets.compactMap { try find($0) }.map { ($0.id, $0.model) }
        return Checklist(order.terms?.checklist ?? [], devices: devices, answers: try answers(of: order.id) + told)
    }

    /// The same as people look at it; `nil` where nothing is asked and nothing was answered.
    func checklist(of order: Order) throws -> OrderChecklist? {
        let checklist = try answeredChecklist(of: order)
        let sources = try findings(behind: order.id)
        guard !checklist.lines.isEmpty || !sources.isEmpty else { return nil }
        let devices = Set(order.assets + checklist.lines.compactMap(\.device))
        let technicians = Set(checklist.lines.flatMap(\.answers).compactMap(\.technician))
        var followUps: [CheckAnswer.ID: [OrderDetail.Reference]] = [:]
        for link in try findingOrders(of: order.id) {
            guard let follower = try find(link.order) else { continue }
            followUps[link.answer, default: []].append(OrderDetail.Reference(follower))
        }
        return OrderChecklist(
            checklist: checklist,
            devices: try names(devices.sorted()) { try find($0)?.name },
            technicians: try names(technicians.sorted()) { try find($0)?.name }, followUps: followUps,
            earlier: try earlier(than: order, checklist), sources: sources,
            photos: try photos(of: order))
    }

    /// The pictures that are attached to an order, by their names in small letters.
    func photos(of order: Order) throws -> [String: Document.ID] {
        let pictures = try documents(of: .order(order.id)).filter { $0.mediaType.hasPrefix("image/") }
        return Dictionary(pictures.map { ($0.name.lowercased(), $0.id) }) { $1 }
    }

    private func names<Value>(
        _ ids: [Identifier<Value>], _ name: (Identifier<Value>) throws -> String?
    ) throws -> [Identifier<Value>: String] {
        try ids.reduce(into: [:]) { $0[$1] = try name($1) }
    }

    /// What was answered last about the same devices before.
    private func earlier(than order: Order, _ checklist: Checklist) throws -> [Int: CheckAnswer] {
        var known: [Asset.ID: [String: CheckAnswer]] = [:]
        var earlier: [Int: CheckAnswer] = [:]
        for line in checklist.lines {
            guard let device = line.device else { continue }
            if known[device] == nil {
                let told = Dictionary(grouping: try answers(about: device, except: order.id), by: \.order)
                let held = told.values.flatMap { answers in
                    Dictionary(grouping: answers, by: \.item.name).values.compactMap(\.inTurn.last)
                }
                known[device] = held.filter { $0.value != nil }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
                    .reduce(into: [:]) { $0[$1.item.name] = $1 }
            }
            earlier[line.number] = known[device]?[line.item.name]
        }
        return earlier
    }
}
