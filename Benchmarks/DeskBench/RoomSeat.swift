import Console
import DeskModel
import Glibc
import Operations
import ServiceModel
import Storage
import Synchronization
import TermCanvas

/// One console, or one wall, as a process has it: a store of its own, woken by the change feed, its model brought up to date and
/// drawn.
final class RoomSeat: Sendable {
    private struct Seen {
        var state: ConsoleState
        /// Journal entries up to which a frame shows everything, with the moment of that frame, in order.
        var frames: [(sequence: Int, at: ContinuousClock.Instant)] = []
        var processorSeconds = 0.0
    }

    private let seen: Mutex<Seen>
    private let desk: ServiceDesk
    private let feed = Mutex<ChangeFeed?>(nil)
    private let first: Int

    init(_ company: BenchCompany, isWall: Bool, _ log: EventLog) throws {
        desk = try company.open()
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        first = view.sequence
        var state = ConsoleState(
            view: view, now: company.now, size: Size(columns: 120, rows: 36), language: .english,
            actor: BenchCompany.actor.name)
        if isWall {
            state.showWall(WallOptions(region: nil, isBig: false, showsInitials: false, hasBell: false))
        }
        _ = state.start()
        seen = Mutex(Seen(state: state))
        let monday = company.monday
        let started = ChangeFeed(desk.store, rest: ChangeFeed.breath) { [weak self] _ in
            self?.follow(from: monday, isWall: isWall)
        }
        feed.withLock { $0 = started }
    }

    /// On the feed's thread, as the console's own thread does it: what comes meanwhile is read with the next look.
    private func follow(from monday: Day, isWall: Bool) {
        let began = Self.threadSeconds
        guard let view = try? desk.view(from: monday, days: BenchCompany.days) else { return }
        let forecast = isWall ? try? desk.forecast() : nil
        seen.withLock { seen in
            _ = update(&seen.state, .view(view))
            if let forecast { _ = update(&seen.state, .forecast(forecast)) }
            _ = render(seen.state)
            seen.frames.append((view.sequence, .now))
            seen.processorSeconds += Self.threadSeconds - began
        }
    }

    func stop() { feed.withLock { $0?.stop() } }

    var shown: Int { seen.withLock { $0.frames.last?.sequence ?? first } }

    var processorSeconds: Double { seen.withLock(\.processorSeconds) }

    /// From its commit to the first frame that shows it, of every event that was shown.
    func delays(of log: EventLog) -> [Duration] {
        let frames = seen.withLock(\.frames)
        var index = 0
        return log.all.sorted { $0.key < $1.key }.compactMap { sequence, at in
            while index < frames.count, frames[index].sequence < sequence { index += 1 }
            // A frame may come before the writer has noted its commit.
            return index < frames.count ? max(.zero, at.duration(to: frames[index].at)) : nil
        }
    }

    /// How many events no frame ever showed.
    func lost(of log: EventLog) -> Int {
        let last = shown
        return log.all.keys.count { $0 > last }
    }

    private static var threadSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
