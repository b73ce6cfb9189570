import DeskModel
import ServiceModel
import Storage

/// What waits, the one with the least slack first; those without a target last, by priority.
struct WaitingLine: Sendable {
    private struct Place: Sendable {
        let slack: Int64
        let rank: Int
        let number: OrderNumber
        let sequence: Int
        let visit: Visit.ID

        init(_ card: VisitCard) {
            slack = card.latestStart?.seconds ?? .max
            rank = card.priority.rank
            (number, sequence, visit) = (card.number, card.sequence, card.id)
        }

        static func < (left: Place, right: Place) -> Bool {
            (left.slack, left.rank, left.number, left.sequence, left.visit)
                < (right.slack, right.rank, right.number, right.sequence, right.visit)
        }
    }

    private var places: [Place]

    init(_ cards: some Sequence<VisitCard>) {
        places = cards.map(Place.init).sorted(by: <)
    }

    var visits: [Visit.ID] { places.map(\.visit) }

    /// Some visits leave it, and cards come into it.
    mutating func renew(_ left: Set<Visit.ID>, _ come: [VisitCard]) {
        places.removeAll { left.contains($0.visit) }
        for card in come {
            let place = Place(card)
            var (low, high) = (0, places.count)
            while low < high {
                let middle = (low + high) / 2
                if places[middle] < place { low = middle + 1 } else { high = middle }
            }
            places.insert(place, at: low)
        }
    }
}
