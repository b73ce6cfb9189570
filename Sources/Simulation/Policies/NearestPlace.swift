import DeskModel
import Foundation
import Operations
import ServiceModel

/// Finds who is nearest to a visit, as the crow flies, and gives it to the first of them who can do it that day.
struct NearestPlace {
    let room: DispatchRoom

    /// Who could come, and how far he has to go.
    private struct Candidate {
        var technician: Technician.ID
        var metres: Double
        var price: CellPrice
    }

    /// Gives a visit to the nearest who can be there in time, else to the nearest who can at all. `false` when nobody can.
    func give(_ visit: Visit.ID) throws -> Bool {
        let candidates = try candidates(for: visit)
        for isInTime in [true, false] {
            for candidate in candidates {
                guard case .fits(let ways) = candidate.price,
                    let way = ways.filter({ !isInTime || $0.lateness == nil }).min(by: { $0.start < $1.start })
                else { continue }
                let place = PlaceVisit(
                    visit: visit, technician: candidate.technician, day: room.day, start: way.start)
                if try room.attempt(place) { return true }
            }
        }
        return false
    }

    /// The nearest who has what it takes comes next, and whatever he has to do waits.
    func force(_ visit: Visit.ID) throws {
        let view = try room.view()
        for candidate in try candidates(for: visit) {
            guard case .impossible(let breach) = candidate.price, breach.isMerelyFull,
                let sheet = view.sheets[CellKey(candidate.technician, room.day)],
                sheet.shifts.contains(where: { $0.contains(room.now) })
            else { continue }
            let free = sheet.stops.first { view.visits[$0.visit]?.state.isUnderWay ?? false }.map {
                max($0.end, room.now)
            }
            // 1.3 of the distance at 50 km/h.
            let start = (free ?? room.now) + Int(candidate.metres * 1.3 / 13.9) + 60
            let place = PlaceVisit(
                visit: visit, technician: candidate.technician, day: room.day,
                start: Timestamp(seconds: start.seconds / 60 * 60 + 60), isExact: true, override: "awaria")
            if try room.attempt(place) { return }
        }
    }

    private func candidates(for visit: Visit.ID) throws -> [Candidate] {
        let view = try room.view()
        guard let location = view.visits[visit]?.location else { return [] }
        let prices = try room.desk.prices(of: visit, days: [room.day])
        return view.technicians.compactMap { row in
            prices[CellKey(row.id, room.day)].map { price in
                Candidate(technician: row.id, metres: location.metres(to: place(of: row, view)), price: price)
            }
        }.sorted { ($0.metres, $0.technician) < ($1.metres, $1.technician) }
    }

    /// Where somebody is: at what is under way, at what he did last, or at home.
    private func place(of row: TechnicianRow, _ view: DeskView) -> Coordinate {
        let cards = (view.sheets[CellKey(row.id, room.day)]?.stops ?? []).compactMap { view.visits[$0.visit] }
        let last = cards.last { $0.state.isUnderWay } ?? cards.last { $0.state.isClosed }
        return last?.location ?? row.home
    }
}

extension Coordinate {
    /// As the crow flies, on a sphere of 6,371 km (haversine).
    func metres(to other: Coordinate) -> Double {
        let (a, b) = (latitude * .pi / 180, other.latitude * .pi / 180)
        let (dLatitude, dLongitude) = (b - a, (other.longitude - longitude) * .pi / 180)
        let h = pow(sin(dLatitude / 2), 2) + cos(a) * cos(b) * pow(sin(dLongitude / 2), 2)
        return 2 * 6_371_000 * asin(min(1, h.squareRoot()))
    }
}

extension Breach {
    /// There is no room, and nothing else against it.
    var isMerelyFull: Bool {
        if case .planning(let breach) = self {
            switch breach {
            case .shiftTooShort, .full, .delaysOther, .lunchLost, .startsTooLate, .startsTooEarly: return true
            default: return false
            }
        }
        return false
    }
}
