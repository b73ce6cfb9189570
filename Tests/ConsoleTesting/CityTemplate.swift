import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Synchronization

/// The small city as a store, founded once a process: whoever only looks shares it, whoever writes gets a copy.
final class CityTemplate: Sendable {
    static let shared = CityTemplate()

    /// The number of the entry that founded the company.
    static let founding = 311

    /// Who laid the week out before anybody came.
    static let planner = Actor(name: "planner", osUser: "planner", origin: .system)

    private let store: Store
    private let file: Data
    private let desks = Mutex<[Timestamp: ServiceDesk]>([:])
    private let views = Mutex<[Opening: DeskView]>([:])

    /// When, and which days are looked at.
    private struct Opening: Hashable {
        let now: Timestamp
        let days: ClosedRange<Day>
    }

    private init() {
        do {
            // The law itself says when the planned visits start; their rows then stand in a store without a past.
            let draft = try Self.founded(SmallCity.visits)
            let planned = try draft.planCity()
            try draft.store.close()
            store = try Self.founded(planned).store
            let copy = try TemporaryStores.newPath()
            try store.backup(to: copy.path)
            file = try Data(contentsOf: copy)
        } catch {
            preconditionFailure("the small city cannot be founded: \(error)")
        }
        atexit { CityTemplate.shared.remove() }
    }

    private func remove() { TemporaryStores.removeAll() }

    /// A desk over the common store, only to be read.
    func desk(at now: Timestamp) throws -> ServiceDesk {
        try desks.withLock { desks in
            if let desk = desks[now] { return desk }
            let desk = try ServiceDesk(store) { now }
            desks[now] = desk
            return desk
        }
    }

    /// What such a desk shows of some days.
    func view(of days: ClosedRange<Day>, at now: Timestamp) throws -> DeskView {
        let opening = Opening(now: now, days: days)
        if let view = views.withLock({ $0[opening] }) { return view }
        let view = try desk(at: now).view(of: days)
        views.withLock { $0[opening] = view }
        return view
    }

    /// A copy of the store's file, in a folder of its own.
    func copy() throws -> StoreFolder {
        let folder = StoreFolder(holding: try TemporaryStores.newPath())
        try file.write(to: folder.file)
        return folder
    }

    private struct Founded {
        let store: Store
        let path: URL

        /// Puts the planned visits where they belong, each behind the one before, and says how they stand then.
        func planCity() throws -> [Visit] {
            let desk = try ServiceDesk(store) { SmallCity.early }
            for (technician, day, numbers) in SmallCity.planned {
                for number in numbers {
                    let day = SmallCity.monday + day
                    let last = SmallCity.moment(day, "15:00")
                    let command = PlaceVisit(
                        visit: Visit.ID(Int64(number)), technician: Technician.ID(Int64(technician)), day: day,
                        start: last)
                    _ = try desk.perform(command, by: planner)
                }
            }
            return try store.read { reader in
                try SmallCity.visits.map { visit in
                    var placed = try reader.visit(visit.id)!
                    placed.version = 1
                    return placed
                }
            }
        }
    }

    private static func founded(_ visits: [Visit]) throws -> Founded {
        let path = try TemporaryStores.newPath()
        let store = try Store.create(path.path)
        try store.write(at: SmallCity.reported) { transaction in
            try transaction.set("company", SmallCity.name)
            try transaction.set("timeZone", SmallCity.calendar.timeZone.identifier)
            for value in SmallCity.masterData { try transaction.insert(value) }
            for order in SmallCity.orders(with: visits) { try transaction.insert(order) }
            for visit in visits { try transaction.insert(visit) }
            try transaction.start(counter: "order-2026", at: SmallCity.jobs.map(\.number).max()!)
            try transaction.start(counter: "journal", at: founding - 1)
            _ = try transaction.journal(
                FoundCompany.name, .administration(.companyFounded(name: SmallCity.name)), undo: .final,
                by: Actor(name: "founder", osUser: "founder", origin: .system), keepingRows: false)
        }
        return Founded(store: store, path: path)
    }
}

extension ServiceDesk {
    func view(of days: ClosedRange<Day>) throws -> DeskView {
        try view(from: days.lowerBound, days: days.upperBound.since(days.lowerBound) + 1)
    }
}
