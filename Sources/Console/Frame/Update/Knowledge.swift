import DeskModel
import ServiceModel

/// What was on the screen when a box opened in which an act is made up: the act is based on this, and whatever another
/// desk does meanwhile is a clash, never overwritten.
struct Knowledge: Sendable {
    private let view: DeskView
    private let lines: [OrderLine]
    private let detail: OrderDetail?
    /// What was learnt since of single rows, by doing them or by being told.
    private var learnt: [VersionedRow: Int] = [:]

    init(_ state: ConsoleState) {
        view = state.view
        lines = [state.current.meant(state)?.line].compactMap { $0 }
        detail = state.detail.detail
    }

    mutating func renew(_ versions: [VersionedRow: Int]) { learnt.merge(versions) { $1 } }

    /// `nil` for a visit that was not there yet.
    func basis(of visit: Visit.ID) -> Basis? { view.visits[visit].map { renewed($0.basis) } }

    /// The order with its visits that are not over, as the line or the form showed it.
    func basis(of order: Order.ID) -> Basis {
        if let line = lines.first(where: { $0.order.id == order }) {
            return renewed(Basis(line.order, line.visits))
        }
        if let detail, detail.order.id == order { return renewed(Basis(detail.order, detail.visits)) }
        return renewed(view.basis(of: order))
    }

    /// The version of a technician's day; `nil` when it was not on the screen.
    func version(of cell: CellKey) -> Int? {
        learnt[.technicianDay(cell.technician, cell.day)] ?? view.sheets[cell]?.version
    }

    private func renewed(_ basis: Basis) -> Basis {
        var basis = basis
        basis.renew(learnt)
        return basis
    }
}

extension ConsoleState {
    /// What an act on a visit is based on: what was known when it was taken in hand, else when it was marked, else when
    /// the open box opened, else what the screen shows.
    func known(_ card: VisitCard) -> Basis {
        if let moving, moving.visits.contains(card.id) { return moving.known.of(card) }
        return marks.basis(of: card) ?? begun?.basis(of: card.id) ?? card.basis
    }

    /// The same of an order as a whole, with its visits: what was known first counts.
    func known(_ order: Order.ID) -> Basis {
        let seen = (begun ?? Knowledge(self)).basis(of: order)
        return markedCards.filter { $0.order == order }.compactMap(marks.basis).reduce(Basis()) { $0.adding($1) }
            .adding(seen)
    }

    /// Every event ends with this: a box that opened just now remembers what it opened over.
    mutating func rememberWhatIsKnown() {
        if overlay?.makesUpAnAct != true {
            begun = nil
        } else if begun == nil {
            begun = Knowledge(self)
        }
    }

    /// Rows this desk has written itself, or was told of by a clash: from now on they are known.
    mutating func learn(_ versions: [VersionedRow: Int]) {
        guard !versions.isEmpty else { return }
        begun?.renew(versions)
        moving?.known.renew(versions)
        marks.renew(versions)
    }

    /// What a clash said is known now, so that a second, deliberate try can act on it.
    mutating func learn(from refusal: Refusal) {
        switch refusal {
        case .desk(.clash(let clash)): learn(clash.rows)
        case .desk(.everyRow(let refusals)): for refusal in refusals { learn(from: refusal) }
        default: return
        }
    }
}

extension Overlay {
    /// Keys in it make up something that is written later.
    fileprivate var makesUpAnAct: Bool {
        switch self {
        case .input, .confirm, .report, .promise, .form, .completion, .count, .clash: true
        case .help, .whichKey, .palette, .order, .reason, .whole, .message, .label, .results, .news, .ask, .planScope,
            .entry, .paper, .alert:
            false
        }
    }
}

extension Basis {
    /// The part that concerns one visit and its order.
    func of(_ card: VisitCard) -> Basis {
        Basis(versions.filter { $0.key == .visit(card.id) || $0.key == .order(card.order) })
    }

    /// An order and its visits that are not over.
    init(_ order: Order, _ visits: [OrderDetail.VisitLine]) {
        self.init([.order(order.id): order.version])
        for line in visits where !line.visit.state.isClosed { versions[.visit(line.visit.id)] = line.visit.version }
    }
}

extension DeskView {
    /// An order and those of its visits that are on the screen.
    fileprivate func basis(of order: Order.ID) -> Basis {
        visits.values.filter { $0.order == order }.reduce(Basis()) { $0.adding($1.basis) }
    }
}
