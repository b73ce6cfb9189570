package import DeskModel
package import ServiceModel
import Storage

/// The right to make a store's clock go, which one process has at a time. It has to be claimed anew every second; whoever is killed
/// lets the clock stand within three, where every process sees it stand, and somebody else can go on from there.
package final class ClockDriver: Sendable {
    private let store: Store
    private let clock: DeskClock
    private let owner: String

    /// Milliseconds between two words that the clock still goes.
    package static let interval: Int64 = 1000

    /// Takes the clock and lets it go from `moment`, or from where it stands or the journal ends.
    ///
    /// - Throws: a `ClockRefusal` where the store is a company's own, somebody drives it already, or it would have to go back.
    package init(
        _ desk: ServiceDesk, _ clock: DeskClock, from moment: Timestamp? = nil, rate: Int, seed: UInt64, owner: String,
        by actor: Actor
    ) throws {
        let store = desk.store
        precondition(StoreClock.rates.contains(rate))
        (self.store, self.clock, self.owner) = (store, clock, owner)
        clock.forget()
        let real = clock.real
        try store.write(at: clock.now) { transaction in
            try transaction.read.require(.dispatch, of: actor)
            guard try transaction.read.kind().mayBeSimulated else { throw Refusal.clock(.companyStore(store.path)) }
            let begins = try Self.beginning(moment, real, transaction.read) ?? real.second
            let until = real + ClockDrive.lease
            try transaction.set(
                StoreClock(
                    real: real, anchor: begins, rate: rate, seed: seed, drive: ClockDrive(owner: owner, until: until)),
                called: store.path)
        }
        clock.forget()
    }

    /// Not before what was shown or written: time goes on.
    private static func beginning(_ wanted: Timestamp?, _ real: RealMoment, _ reader: Reader) throws -> Timestamp? {
        guard let known = try reader.storeClock() else {
            let last = try reader.lastEntryMoment()
            if let wanted, let last, wanted < last { throw Refusal.clock(.isWritten(last, wanted: wanted)) }
            return wanted ?? last
        }
        if let drive = known.drive, known.goes(at: real) { throw Refusal.clock(.drivenAlready(by: drive.owner)) }
        let shown = known.time(at: real)
        if let wanted, wanted < shown { throw Refusal.clock(.goesOn(shown, wanted: wanted)) }
        return wanted ?? shown
    }

    /// Says that it still goes. Throws `lost` when somebody else drives it meanwhile.
    package func goOn() throws { try change { $0.driven(at: $1, notBefore: $2) } }

    /// Lets it stand where nobody has seen it go further, whatever he looked up last.
    package func stop() throws { try change { $0.stopped(at: $1 + DeskClock.patience, notBefore: $2) } }

    private func change(_ next: (StoreClock, RealMoment, Timestamp) -> StoreClock) throws {
        let now = clock.now
        try store.write(at: now) { transaction in
            guard let known = try transaction.read.storeClock(), let drive = known.drive else { return }
            guard drive.owner == owner else { throw Refusal.clock(.lost(to: drive.owner)) }
            try transaction.set(next(known, clock.real, now), called: store.path)
        }
        clock.forget()
    }
}
