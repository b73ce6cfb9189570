import DeskModel
import ServiceModel
import Storage

/// Names of what moves and steps are about.
struct StockNaming {
    let read: Reader

    init(_ read: Reader) {
        self.read = read
    }

    func booked(_ move: StockMove) throws -> BookedMove {
        let part = try move.part.flatMap { try read.find($0) }
        let holds = Quantity(thousandths: Int64(move.heldFrom.thousandths.magnitude))
        return BookedMove(
            op: move.op, part: part?.code ?? "", quantity: move.quantity == .zero ? holds : move.quantity,
            unit: part?.unit.name ?? "", from: try name(move.from), to: try name(move.to),
            order: try move.order.flatMap { try read.find($0)?.number }, value: move.value,
            isBack: try isBack(move) ? true : nil)
    }

    /// Whether a move takes another back, and does not do it again after that was taken back. A use that is taken back has an
    /// act of its own.
    private func isBack(_ move: StockMove) throws -> Bool {
        guard ![.use, .unuse].contains(move.op), let before = try move.reverses.flatMap({ try read.find($0) }) else {
            return false
        }
        return try !isBack(before)
    }

    /// The code of a place; nothing for what is outside, which the words of the act say.
    private func name(_ end: StockEnd?) throws -> String {
        switch end {
        case .place(let id): try read.find(id)?.code ?? ""
        case .outside, nil: ""
        }
    }

    func names(of step: StockStep, _ fault: StockFault) throws -> StockFaultNames {
        let move = try step.move.flatMap { try read.find($0) }
        let part = try (step.part ?? move?.part).flatMap { try read.find($0) }
        var place = step.from ?? step.to ?? move?.from?.place
        if case .wrongPlace(let wrong) = fault { place = wrong }
        if case .serialElsewhere(_, let other) = fault { place = other }
        var names = StockFaultNames(
            op: step.op, part: part?.code ?? "", unit: part?.unit.name ?? "",
            place: try place.flatMap { try read.find($0)?.code } ?? "",
            order: try (step.order ?? move?.order).flatMap { try read.find($0)?.number }, asked: step.quantity,
            hasSerials: part?.hasSerials ?? true)
        switch fault {
        case .reserved:
            guard let part, let place else { break }
            names.holders = try read.stockHolds(at: place)
                .filter { $0.cell.part == part.id && $0.order != step.order }
                .compactMap { try read.find($0.order)?.number }.sorted()
        case .balance(let open):
            names.open = try open.compactMap { id, quantity in
                try read.find(id).map { "\(quantity) × \($0.code)" }
            }.sorted()
        default: break
        }
        return names
    }
}
