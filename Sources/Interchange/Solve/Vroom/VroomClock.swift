import Scheduling

/// The file's times may count from 1970; the engine counts from the first of them.
struct VroomClock {
    let epoch: Int
    /// The longest time of a file, in seconds: more than four years.
    static let longestTime = 1 << 27
    private static let last = Int(1 << 28) - 2

    init(_ jobs: [VroomJob], _ vehicles: [VroomVehicle]) {
        let opens =
            jobs.flatMap { $0.windows.map(\.opens) } + vehicles.compactMap { $0.window?.opens }
            + vehicles.flatMap { $0.breaks.flatMap { $0.windows.map(\.opens) } }
        let first = opens.min() ?? 0
        epoch = first > 1 << 27 ? first : 0
    }

    /// A window that closes later than the engine's time ends closes there.
    func window(_ opens: Int, _ closes: Int) -> Scheduling.TimeWindow {
        func tick(_ time: Int) -> Tick { Tick(max(0, min(time - epoch, Self.last))) }
        return Scheduling.TimeWindow(tick(opens), tick(closes))
    }

    /// Throws when a window opens only after the engine's time is over.
    func check(_ jobs: [VroomJob], _ vehicles: [VroomVehicle]) throws(ProblemFileFault) {
        let limit = epoch + Self.last
        for job in jobs {
            for (index, window) in job.windows.enumerated() where window.opens > limit {
                throw .value(path: "\(job.path).time_windows[\(index)][0]", .tooLarge(limit: limit))
            }
        }
        for vehicle in vehicles {
            if let window = vehicle.window, window.opens > limit {
                throw .value(path: "\(vehicle.path).time_window[0]", .tooLarge(limit: limit))
            }
        }
    }

    /// A vehicle without a window may work at any time; long enough for any plan, short enough to add up.
    var whole: Scheduling.TimeWindow { Scheduling.TimeWindow(0, Tick(Self.last)) }
}
