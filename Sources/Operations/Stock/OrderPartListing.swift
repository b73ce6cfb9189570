package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// The parts of an order: what is planned, and what was done with it.
    package func parts(of order: Order.ID) throws -> [OrderPartLine] { try store.read { try $0.partLines(of: order) } }
}

extension Reader {
    /// What is planned first, kits as what they consist of, then what was taken besides.
    func partLines(of id: Order.ID) throws -> [OrderPartLine] {
        guard let order = try find(id) else { throw Refusal.desk(.notFound(.order, key: id.description)) }
        var lines = try plannedLines(of: order)
        let holds = try holds(of: id)
        let uses = try uses(of: id).filter { $0.value != .none }
        for partID in Set(uses.keys).union(holds.keys.map(\.part)).sorted() {
            guard let part = try find(partID), !lines.contains(where: { $0.code == part.code }) else { continue }
            var line = OrderPartLine(code: part.code, part: part)
            line.standsFor =
                lines.first { $0.planned > .zero && $0.part?.substitutes.contains(part.code) == true }?.code
            lines.append(line)
        }
        let moves = try lines.isEmpty ? [] : stockMoves(of: id)
        for index in lines.indices {
            guard let part = lines[index].part else { continue }
            lines[index].use = uses[part.id] ?? .none
            for (cell, held) in holds where cell.part == part.id {
                lines[index].held[try find(cell.place)?.code ?? ""] = held
            }
            let numbers = Set(moves.filter { $0.part == part.id && $0.op == .use }.flatMap(\.pieces).map(\.number))
            lines[index].serials = try numbers.filter { try serial($0)?.at == .outside(.customer) }.sorted()
        }
        return lines
    }

    private func plannedLines(of order: Order) throws -> [OrderPartLine] {
        var lines: [OrderPartLine] = []
        for planned in order.parts {
            for (code, count) in try KitContents.of(planned.code, count: planned.quantity, kit) {
                let kits = code == planned.code ? [] : [planned.code]
                if let index = lines.firstIndex(where: { $0.code == code }) {
                    lines[index].planned += Quantity(count)
                    lines[index].kits += kits
                } else {
                    var line = OrderPartLine(code: code, part: try part(code: code), planned: Quantity(count))
                    line.kits = kits
                    lines.append(line)
                }
            }
        }
        return lines
    }
}
