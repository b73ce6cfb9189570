/// How much of what a contract includes is used in the stretch of time that holds a day.
package struct PoolState: Hashable, Sendable, Codable {
    package enum Kind: Hashable, Sendable, Codable {
        /// Counted in minutes.
        case labour
        /// Counted in trips.
        case travel
        case parts(name: String, code: String)
    }

    package var kind: Kind
    package var used: Int
    /// `nil` without a bound.
    package var amount: Int?
    package var span: DaySpan

    package init(_ kind: Kind, used: Int, of amount: Int?, in span: DaySpan) {
        self.kind = kind
        self.used = used
        self.amount = amount
        self.span = span
    }

    /// Below 0 when more was used than is included; `nil` without a bound.
    package var left: Int? { amount.map { $0 - used } }
    package var isUsedUp: Bool { left.map { $0 <= 0 } ?? false }

    /// What is left at the end of its stretch when it goes on as up to `day`; `nil` without a bound.
    package func leftAtEnd(asUpTo day: Day) -> Int? {
        guard let amount else { return nil }
        let gone = max(1, min(day, span.last).since(span.first) + 1)
        let whole = span.last.since(span.first) + 1
        return amount - used * whole / gone
    }
}

extension Contract {
    /// Everything it includes, with what is used of it: labour, travel, then the pools of parts.
    package func pools(_ work: [ContractWork], on day: Day) -> [PoolState] {
        func state(
            _ kind: PoolState.Kind, _ inclusion: Inclusion, _ count: (ContractWork) -> Int
        ) -> PoolState? {
            let (amount, period): (Int?, ContractPeriod)
            switch inclusion {
            case .none: return nil
            case .all: (amount, period) = (nil, .year)
            case .upTo(let most, let per): (amount, period) = (most, per)
            }
            let span = period.span(holding: day, of: days)
            let used = work.lazy.filter { span.contains($0.day) }.reduce(0) { $0 + count($1) }
            return PoolState(kind, used: used, of: amount, in: span)
        }
        let shared = [state(.labour, included.labour, \.minutes), state(.travel, included.travel, \.trips)]
        let parts = included.pools.map { pool in
            state(.parts(name: pool.name, code: pool.code), .upTo(pool.quantity, per: pool.period)) { work in
                work.parts.filter { pool.holds($0.code) }.reduce(0) { $0 + $1.quantity }
            }
        }
        return (shared + parts).compactMap { $0 }
    }

    /// The first day that its pools look back to from a day.
    package func poolsSince(_ day: Day) -> Day {
        let periods =
            included.pools.map(\.period) + [included.labour, included.travel].compactMap { $0.period } + [.year]
        return periods.map { $0.span(holding: day, of: days).first }.min() ?? day
    }
}

extension Inclusion {
    fileprivate var period: ContractPeriod? { if case .upTo(_, let per) = self { per } else { nil } }
}
