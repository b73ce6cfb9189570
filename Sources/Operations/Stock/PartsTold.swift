import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// What was taken along for an order and is not accounted for when a visit ends its work, and nothing is said of: 0 is an
    /// answer. Of an order with several tasks the last visit tells.
    func partsNotTold(_ said: SaidParts?, of order: Order, completing visit: Visit) throws -> [PartAmount] {
        let open = try read.uses(of: order.id).filter { $0.value.difference > .zero }
        guard !open.isEmpty, try isLast(visit, of: order) else { return [] }
        let told = (said?.used ?? []) + (said?.returned ?? []) + (said?.lost ?? [])
        let codes = try told.map { try part($0.part).code }.flatMap { code in
            try [code] + KitContents.of(code, read.kit).map(\.code)
        }
        return try open.compactMap { id, use -> PartAmount? in
            let part = try part(id)
            return codes.contains(part.code) ? nil : PartAmount(part.code, use.difference, unit: part.unit.name)
        }.sorted { $0.part < $1.part }
    }
}
